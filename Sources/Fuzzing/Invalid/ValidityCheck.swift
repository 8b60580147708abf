import WasmModule

/// Compares the validator's verdicts with what is known of modules because they were made so: a generated module is
/// valid with limits of just what it has, over a limit with one less, and invalid once it has been made so.
///
/// Unsafe room. Invariant: no module that is loaded into the arena leaves `load`.
public final class ValidityCheck {
  private let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 4 << 20, alignment: 16)

  public init() {}

  deinit { memory.deallocate() }

  /// - Parameter seed: of what is done with the modules.
  public func check(_ made: GeneratedCase, seed: UInt64) -> Difference? {
    let choices = ChoiceStream(seed: seed)
    let number = choices.below(made.modules.count)
    let module = made.modules[number]
    return checkLimits(module, made.fuzzCase.features, choices, number)
      ?? checkInvalidity(module, made.fuzzCase.features, choices, number)
  }

  private func checkInvalidity(
    _ module: ModuleDescription, _ features: FeatureSet, _ choices: ChoiceStream, _ number: Int
  ) -> Difference? {
    let invalidity = Invalidity.allCases[choices.below(Invalidity.allCases.count)]
    guard let bytes = ValidityCheck.bytes(of: module, made: invalidity, features, choices) else { return nil }
    let verdict = load(bytes, features, Limits())
    if let verdict, verdict != .limit { return nil }
    return difference("invalid module: \(invalidity)", number, "a refusal", verdict.map { "\($0)" } ?? "valid")
  }

  /// The module, made invalid; nil where the features have no way to.
  static func bytes(
    of module: ModuleDescription, made invalidity: Invalidity, _ features: FeatureSet, _ choices: ChoiceStream
  ) -> [UInt8]? {
    var invalid = InvalidModule(module, features, choices)
    return invalid.make(invalidity) ? invalid.bytes : nil
  }

  // MARK: Limits

  private func checkLimits(
    _ module: ModuleDescription, _ features: FeatureSet, _ choices: ChoiceStream, _ number: Int
  ) -> Difference? {
    let counts = ValidityCheck.counts(module)
    var limits = Limits()
    for (_, path, count) in counts { limits[keyPath: path] = count }
    let whole = load(module.bytes, features, limits)
    if whole != nil { return difference("limits of just what there is", number, "a valid module", "\(whole ?? .limit)") }
    guard let lowered = choices.index(in: counts.count, where: { counts[$0].count > 0 }) else { return nil }
    let (name, path, count) = counts[lowered]
    limits[keyPath: path] = count - 1
    let less = load(module.bytes, features, limits)
    return less == .limit ? nil : difference("limit of one less: \(name)", number, "the limit", "\(less.map { "\($0)" } ?? "valid")")
  }

  private static func counts(_ module: ModuleDescription) -> [(name: String, path: WritableKeyPath<Limits, Int>, count: Int)] {
    func count(_ kind: ModuleDescription.Kind, _ own: Int) -> Int { module.importCount(kind) + own }
    return [
      ("types", \.types, module.types.count), ("imports", \.imports, module.imports.count),
      ("functions", \.functions, count(.function, module.functions.count)),
      ("tables", \.tables, count(.table, module.tables.count)),
      ("memories", \.memories, count(.memory, module.memories.count)),
      ("globals", \.globals, count(.global, module.globals.count)), ("exports", \.exports, module.exports.count),
      ("element segments", \.elementSegments, module.elements.count), ("data segments", \.dataSegments, module.data.count),
    ]
  }

  // MARK: Loading

  /// Nil for a valid module.
  private func load(_ bytes: [UInt8], _ features: FeatureSet, _ limits: Limits) -> ModuleError.Kind? {
    bytes.withUnsafeBytes { bytes in
      do throws(ModuleError) {
        var arena = Arena(memory)
        _ = try Module(parsing: bytes, into: &arena, limits: limits, features: features)
        return nil
      } catch { return error.kind }
    }
  }

  private func difference(_ what: String, _ number: Int, _ expected: String, _ actual: String) -> Difference {
    let signature = Difference.Signature(what: what, subject: "validator", oracle: "")
    return Difference(signature: signature, step: number, expected: expected, actual: actual)
  }
}
