import WasmModule

/// The text of a finding: a line for each of its parts, a word that says which, then its value. The modules' bytes are
/// files beside it.
extension Finding {
  public var text: String {
    var lines = [
      "state \(state.rawValue)", "what \(difference.signature.what)", "subject \(difference.signature.subject)",
      "oracle \(difference.signature.oracle)", "step \(difference.step)", "expected \(difference.expected)",
      "actual \(difference.actual)", "seed \(seed)", "commit \(commit)", "features \(fuzzCase.features.bits)",
      "nans \(fuzzCase.nans)", "exhausts \(fuzzCase.mayExhaustStack)",
    ]
    lines += fuzzCase.modules.map { "module \($0.name)" }
    lines += fuzzCase.steps.map { "do \($0.text)" }
    lines.append("choices " + recording.bytes.map { hexadecimal(UInt64($0), 2) }.joined())
    return lines.map { $0 + "\n" }.joined()
  }

  /// - Parameter bytes: of the module of a name.
  public init(text: String, bytes: (_ module: String) throws -> [UInt8]) throws {
    var fields: [Substring: Substring] = [:]
    var modules: [FuzzModule] = []
    var steps: [FuzzStep] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.isEmpty {
      let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count > 1 ? parts[1] : ""
      switch parts[0] {
      case "module": modules.append(FuzzModule(name: String(value), bytes: try bytes(String(value))))
      case "do":
        guard let step = FuzzStep(text: value) else { throw FindingError(line: number + 1, "not a step: \(value)") }
        steps.append(step)
      default: fields[parts[0]] = value
      }
    }
    func field(_ name: Substring) throws -> String {
      guard let value = fields[name] else { throw FindingError(line: 0, "there is no line \"\(name)\"") }
      return String(value)
    }
    func number<Number: FixedWidthInteger>(_ name: Substring) throws -> Number {
      guard let value = Number(try field(name)) else { throw FindingError(line: 0, "\(name) is not a number") }
      return value
    }
    guard let state = State(rawValue: try field("state")) else { throw FindingError(line: 0, "the state is unknown") }
    let signature = Difference.Signature(
      what: try field("what"), subject: try field("subject"), oracle: try field("oracle"))
    let fuzzCase = FuzzCase(
      modules: modules, steps: steps, features: FeatureSet(bits: try number("features")),
      nans: try field("nans") == "any" ? .any : .canonical, mayExhaustStack: try field("exhausts") == "true")
    if let step = steps.first(where: { !$0.fits(modules.count) }) {
      throw FindingError(line: 0, "there is no module for the step \(step.text)")
    }
    self.init(
      difference: Difference(
        signature: signature, step: try number("step"), expected: try field("expected"), actual: try field("actual")),
      fuzzCase: fuzzCase, seed: try number("seed"), commit: try field("commit"),
      recording: Recording(bytes: try FindingError.bytes(hexadecimal: field("choices"))))
    self.state = state
  }
}

/// Why a text is not a finding.
public struct FindingError: Error, Equatable, CustomStringConvertible {
  /// From 1 on; 0 where it is about all lines.
  public var line: Int
  public var message: String

  init(line: Int, _ message: String) {
    self.line = line
    self.message = message
  }

  public var description: String { line == 0 ? message : "line \(line): \(message)" }

  fileprivate static func bytes(hexadecimal text: String) throws -> [UInt8] {
    guard let bytes = [UInt8](hexadecimal: Substring(text)) else {
      throw FindingError(line: 0, "the choices are not hexadecimal digits")
    }
    return bytes
  }
}

extension [UInt8] {
  fileprivate init?(hexadecimal text: Substring) {
    self = []
    var rest = text
    while !rest.isEmpty {
      guard rest.count >= 2, let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
      append(byte)
      rest = rest.dropFirst(2)
    }
  }
}

// MARK: Steps

extension FuzzStep {
  fileprivate func fits(_ modules: Int) -> Bool {
    if case .instantiate(let module) = self { (0..<modules).contains(module) } else { true }
  }

  /// Words with spaces between them; names of exports have none.
  public var text: String {
    let words: [String] =
      switch self {
      case .instantiate(let module): ["instantiate", "\(module)"]
      case .call(let i, let e, let arguments): ["call", "\(i)", e] + arguments.map(\.text)
      case .growMemory(let i, let e, let pages): ["grow-memory", "\(i)", e, "\(pages)"]
      case .growTable(let i, let e, let count, let value): ["grow-table", "\(i)", e, "\(count)", value.text]
      case .readMemory(let i, let e, let address, let count): ["read-memory", "\(i)", e, "\(address)", "\(count)"]
      case .writeMemory(let i, let e, let address, let bytes):
        ["write-memory", "\(i)", e, "\(address)", "0x" + bytes.map { hexadecimal(UInt64($0), 2) }.joined()]
      case .readGlobal(let i, let e): ["read-global", "\(i)", e]
      case .writeGlobal(let i, let e, let value): ["write-global", "\(i)", e, value.text]
      case .readTable(let i, let e, let index): ["read-table", "\(i)", e, "\(index)"]
      case .writeTable(let i, let e, let index, let value): ["write-table", "\(i)", e, "\(index)", value.text]
      }
    return words.joined(separator: " ")
  }

  public init?(text: Substring) {
    let words = text.split(separator: " ")
    guard words.count >= 2, let number = Int(words[1]) else { return nil }
    if words[0] == "instantiate", words.count == 2 {
      self = .instantiate(module: number)
      return
    }
    guard words.count >= 3 else { return nil }
    let export = String(words[2])
    let rest = words.dropFirst(3)
    let first = rest.first.flatMap { UInt64($0) }
    let value = rest.last.flatMap { FuzzValue(text: $0) }
    switch (words[0], rest.count) {
    case ("call", _):
      let arguments = rest.compactMap { FuzzValue(text: $0) }
      guard arguments.count == rest.count else { return nil }
      self = .call(instance: number, export: export, arguments: arguments)
    case ("read-global", 0): self = .readGlobal(instance: number, export: export)
    case ("write-global", 1):
      guard let value else { return nil }
      self = .writeGlobal(instance: number, export: export, value: value)
    default:
      guard let first else { return nil }
      self.init(words[0], number, export, first, rest.dropFirst().first, value)
    }
  }

  /// Those with a number behind the export.
  private init?(
    _ word: Substring, _ instance: Int, _ export: String, _ number: UInt64, _ last: Substring?, _ value: FuzzValue?
  ) {
    switch (word, last) {
    case ("grow-memory", nil): self = .growMemory(instance: instance, export: export, pages: number)
    case ("read-table", nil): self = .readTable(instance: instance, export: export, index: number)
    case ("grow-table", .some):
      guard let value else { return nil }
      self = .growTable(instance: instance, export: export, count: number, value: value)
    case ("write-table", .some):
      guard let value else { return nil }
      self = .writeTable(instance: instance, export: export, index: number, value: value)
    case ("read-memory", .some(let last)):
      guard let count = UInt64(last) else { return nil }
      self = .readMemory(instance: instance, export: export, address: number, count: count)
    case ("write-memory", .some(let last)):
      guard last.hasPrefix("0x"), let bytes = [UInt8](hexadecimal: last.dropFirst(2)) else { return nil }
      self = .writeMemory(instance: instance, export: export, address: number, bytes: bytes)
    default: return nil
    }
  }
}

extension FuzzValue {
  /// The type, a colon, and the bits.
  public var text: String {
    switch self {
    case .i32(let bits): "i32:\(bits)"
    case .i64(let bits): "i64:\(bits)"
    case .f32(let bits): "f32:\(bits)"
    case .f64(let bits): "f64:\(bits)"
    case .v128(let low, let high): "v128:\(low):\(high)"
    case .null(let type): "null:\(type.bits)"
    case .external(let number): "external:\(number)"
    case .function(let instance, let export): "function:\(instance):\(export)"
    }
  }

  public init?(text: Substring) {
    let words = text.split(separator: ":")
    guard words.count >= 2, let number = UInt64(words[1]) else { return nil }
    switch (words[0], words.count) {
    case ("i32", 2), ("f32", 2), ("null", 2):
      guard let bits = UInt32(exactly: number) else { return nil }
      self = words[0] == "i32" ? .i32(bits) : words[0] == "f32" ? .f32(bits) : .null(ValueType(bits: bits))
    case ("i64", 2): self = .i64(number)
    case ("f64", 2): self = .f64(number)
    case ("external", 2): self = .external(number)
    case ("v128", 3):
      guard let high = UInt64(words[2]) else { return nil }
      self = .v128(low: number, high: high)
    case ("function", 3):
      guard let instance = Int(exactly: number) else { return nil }
      self = .function(instance: instance, export: String(words[2]))
    default: return nil
    }
  }
}
