import Apus

/// What a script asks of its executor in its first line: `;; options: fuel=1000 stack-slots=64 backtrace`.
///
/// For our own scripts; see `docs/Conformance.md`.
public struct ScriptOptions: Equatable, Sendable {
  /// Fuel for each action; to be out of it is exhaustion.
  public var fuel: UInt64?
  /// How often an action that is out of fuel gets as much again, and goes on.
  public var resumes = 0
  /// A limit of the engine each, by its name in kebab case (`Limits`).
  public var limits = Limits()
  public var arenaBytes: Int?
  /// Messages of traps tell the functions under way: `unreachable in inner, outer`.
  public var backtrace = false
  /// How many functions have threaded code in the end, and how many of those that were called have none for want of
  /// room. For executors that translate.
  public var translated: Int?
  public var leftInPlace = 0
  /// The names of the options that were given.
  public private(set) var given: Set<String> = []

  public init() {}

  /// - Parameter source: of the script. It need have no options.
  public init(parsing source: [UInt8]) throws(OptionsError) {
    let line = String(decoding: source.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }, as: UTF8.self)
    guard line.hasPrefix(Self.prefix) else { return }
    for word in line.dropFirst(Self.prefix.count).split(separator: " ") {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard given.insert(name).inserted else { throw .repeated(name) }
      try set(name, parts.count == 2 ? String(parts[1]) : nil)
    }
  }

  private static let prefix = ";; options:"

  private mutating func set(_ name: String, _ value: String?) throws(OptionsError) {
    if name == "backtrace", value == nil {
      backtrace = true
      return
    }
    guard let value else { throw misuse(of: name) }
    guard let number = Int(value), number >= 0 else { throw misuse(of: name) }
    switch name {
    case "fuel": fuel = UInt64(number)
    case "resumes": resumes = number
    case "arena-bytes": arenaBytes = number
    case "translated": translated = number
    case "left-in-place": leftInPlace = number
    default:
      guard let limit = Self.limits[name] else { throw misuse(of: name) }
      limits[keyPath: limit] = number
    }
  }

  private func misuse(of name: String) -> OptionsError {
    Self.names.contains(name) || Self.limits[name] != nil ? .malformed(name) : .unknown(name)
  }

  private static let names: Set<String> = [
    "fuel", "resumes", "arena-bytes", "backtrace", "translated", "left-in-place",
  ]

  private static let limits: [String: WritableKeyPath<Limits, Int> & Sendable] = [
    "module-bytes": \.moduleBytes, "types": \.types, "functions": \.functions, "tables": \.tables,
    "memories": \.memories, "globals": \.globals, "tags": \.tags, "exports": \.exports, "imports": \.imports,
    "element-segments": \.elementSegments, "data-segments": \.dataSegments, "parameters": \.parameters,
    "results": \.results, "function-bytes": \.functionBytes, "locals": \.locals, "operands": \.operands,
    "nesting": \.nesting, "memory-pages": \.memoryPages, "table-elements": \.tableElements,
    "stack-slots": \.stackSlots, "call-depth": \.callDepth, "code-bytes": \.codeBytes,
    "host-reentries": \.hostReentries, "heap-bytes": \.heapBytes,
  ]
}

/// Options that a script can't have.
public enum OptionsError: Error, Equatable, Sendable, CustomStringConvertible {
  case unknown(String)
  case repeated(String)
  /// No value, one that is not a number, or one too many.
  case malformed(String)

  public var description: String {
    switch self {
    case .unknown(let name): "no option \(name)"
    case .repeated(let name): "the option \(name), twice"
    case .malformed(let name): "the value of the option \(name)"
    }
  }
}
