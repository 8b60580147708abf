/// Two subjects that do not agree on a case: the first place where.
public struct Difference: Equatable, Sendable {
  /// What cannot be compared by its value, but says which of many findings are the same.
  public struct Signature: Hashable, Sendable, CustomStringConvertible {
    /// What differs: `result i32`, `trap "unreachable", not a result` and so on. No addresses, no numbers.
    public var what: String
    public var subject: String
    /// What it was compared with.
    public var oracle: String

    public init(what: String, subject: String, oracle: String) {
      self.what = what
      self.subject = subject
      self.oracle = oracle
    }

    public var description: String { oracle.isEmpty ? "\(what): \(subject)" : "\(what): \(subject) against \(oracle)" }
  }

  public var signature: Signature
  /// Index of the case's step.
  public var step: Int
  public var expected: String
  public var actual: String

  public init(signature: Signature, step: Int, expected: String, actual: String) {
    self.signature = signature
    self.step = step
    self.expected = expected
    self.actual = actual
  }
}

extension Difference: CustomStringConvertible {
  public var description: String {
    "step \(step): \(signature.subject): \(signature.what): expected \(expected), got \(actual)"
  }
}

/// What of two observations differs.
struct Mismatch {
  var what: String
  var expected: String
  var actual: String
}

extension Observation {
  /// What of `actual` this observation does not admit; nil where it admits all.
  func mismatch(_ actual: Observation, _ nans: NaNPolicy, comparesFuel: Bool) -> Mismatch? {
    if let broken = actual.broken { return Mismatch(what: "promise", expected: "nothing left over", actual: broken) }
    if let mismatch = outcome.mismatch(actual.outcome, nans) { return mismatch }
    if let mismatch = traceMismatch(actual.trace, nans) { return mismatch }
    for (index, (expected, actual)) in zip(instances, actual.instances).enumerated() {
      if let mismatch = expected.mismatch(actual, nans, instance: index) { return mismatch }
    }
    if comparesFuel, fuel != actual.fuel {
      return Mismatch(what: "fuel", expected: "\(fuel ?? 0) left", actual: "\(actual.fuel ?? 0) left")
    }
    return nil
  }

  private func traceMismatch(_ actual: [HostCall], _ nans: NaNPolicy) -> Mismatch? {
    for index in 0..<max(trace.count, actual.count) {
      let (a, b) = (index < trace.count ? trace[index] : nil, index < actual.count ? actual[index] : nil)
      let isSame = if let a, let b { a.admits(b, nans) } else { false }
      if isSame { continue }
      let host = HostFunction.all[a?.function ?? b?.function ?? 0].name
      return Mismatch(
        what: "host call \(host)", expected: a?.description ?? "no host call",
        actual: b?.description ?? "no host call")
    }
    return nil
  }
}

extension HostCall: CustomStringConvertible {
  func admits(_ other: HostCall, _ nans: NaNPolicy) -> Bool {
    function == other.function && arguments.admit(other.arguments, nans)
  }

  public var description: String {
    "\(HostFunction.all[function].name)(\(arguments.map(\.description).joined(separator: ", ")))"
  }
}

extension [ObservedValue] {
  func admit(_ other: [ObservedValue], _ nans: NaNPolicy) -> Bool {
    count == other.count && indices.allSatisfy { self[$0].admits(other[$0], nans) }
  }
}

extension StepOutcome {
  func mismatch(_ actual: StepOutcome, _ nans: NaNPolicy) -> Mismatch? {
    switch (self, actual) {
    case (.values(let a), .values(let b)):
      if a.admit(b, nans) { return nil }
      let index = zip(a, b).enumerated().first { !$1.0.admits($1.1, nans) }?.offset ?? 0
      let what = a.count == b.count ? "result \(a[index].typeName)" : "number of results"
      let place = a.count == 1 ? "" : "result \(index): "
      return Mismatch(
        what: what, expected: place + (a.count == b.count ? a[index].description : "\(a.count)"),
        actual: b.count == a.count ? b[index].description : "\(b.count)")
    case (.threw(let a), .threw(let b)):
      return a.admit(b, nans) ? nil : mismatch("exception", actual)
    case _ where self == actual: return nil
    case (.grown, .grown): return mismatch("growth", actual)
    case (.bytes, .bytes): return mismatch("bytes", actual)
    default: return mismatch("\(actual.kindName), not \(kindName)", actual)
    }
  }

  private func mismatch(_ what: String, _ actual: StepOutcome) -> Mismatch {
    Mismatch(what: what, expected: description, actual: actual.description)
  }

  /// Without values.
  var kindName: String {
    switch self {
    case .values: "a return"
    case .grown: "a growth"
    case .bytes: "bytes"
    case .outOfBounds: "out of bounds"
    case .threw: "an exception"
    case .trap(let words): "trap \"\(words)\""
    case .exhausted(let what): "exhausted \(what.rawValue)"
    case .refused(let why): "refused \"\(why)\""
    case .skipped: "no such export"
    }
  }
}

extension StepOutcome: CustomStringConvertible {
  public var description: String {
    switch self {
    case .values(let values): values.isEmpty ? "a return" : values.map(\.description).joined(separator: ", ")
    case .threw(let values): "an exception with \(values.map(\.description).joined(separator: ", "))"
    case .grown(let size): size.map { "growth from \($0)" } ?? "no growth"
    case .bytes(let bytes): "bytes " + bytes.map { hexadecimal(UInt64($0), 2) }.joined()
    default: kindName
    }
  }
}

extension InstanceContents {
  fileprivate func mismatch(_ actual: InstanceContents, _ nans: NaNPolicy, instance: Int) -> Mismatch? {
    for (index, (a, b)) in zip(globals, actual.globals).enumerated() where !a.admits(b, nans) {
      let global = "global \(index) of instance \(instance)"
      return Mismatch(what: "global \(a.typeName)", expected: "\(global) is \(a)", actual: b.description)
    }
    for (index, (a, b)) in zip(tables, actual.tables).enumerated() where a != b {
      let table = "table \(index) of instance \(instance)"
      if a.count != b.count {
        return Mismatch(what: "table size", expected: "\(table) has \(a.count) elements", actual: "\(b.count)")
      }
      let place = zip(a, b).enumerated().first { $1.0 != $1.1 }?.offset ?? 0
      return Mismatch(
        what: "table element", expected: "element \(place) of \(table) is \(a[place])", actual: b[place].description)
    }
    for (index, (a, b)) in zip(memories, actual.memories).enumerated() where a != b {
      let memory = "memory \(index) of instance \(instance)"
      if a.byteCount != b.byteCount {
        return Mismatch(what: "memory size", expected: "\(memory) has \(a.byteCount) bytes", actual: "\(b.byteCount)")
      }
      let digests = [a, b].map { hexadecimal($0.sum, 16) }
      return Mismatch(what: "memory bytes", expected: "\(memory) has digest \(digests[0])", actual: digests[1])
    }
    return globals.count == actual.globals.count && tables.count == actual.tables.count
      && memories.count == actual.memories.count
      ? nil : Mismatch(what: "instance", expected: "instance \(instance) is there", actual: "another")
  }
}

extension ObservedValue: CustomStringConvertible {
  public var description: String {
    switch self {
    case .i32(let bits): "i32 \(Int32(bitPattern: bits))"
    case .i64(let bits): "i64 \(Int64(bitPattern: bits))"
    case .f32(let bits): "f32 \(Float(bitPattern: bits)) (0x\(hexadecimal(UInt64(bits), 8)))"
    case .f64(let bits): "f64 \(Double(bitPattern: bits)) (0x\(hexadecimal(bits, 16)))"
    case .v128(let low, let high): "v128 0x\(hexadecimal(high, 16))\(hexadecimal(low, 16))"
    case .reference(let code): code.description
    case .f32Set(let set): "f32 of \(set)"
    case .f64Set(let set): "f64 of \(set)"
    case .v128Set(let set): "v128 of \(set)"
    }
  }
}

func hexadecimal(_ value: UInt64, _ digits: Int) -> String {
  let text = String(value, radix: 16)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
