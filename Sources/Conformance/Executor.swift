import Text

/// Something that runs scripts: a tier of the engine, the reference, a board.
public protocol Executor: Sendable {
  /// `inplace`, `threaded`, `reference`, `board:NAME`.
  var name: String { get }
  /// Begins a file: nothing of other files is left over, and `spectest` is registered.
  func makeSession(_ settings: ScriptSettings) throws(Stop) -> any Session
}

/// How a file is run.
public struct ScriptSettings: Sendable {
  public var options = ScriptOptions()
  /// Proposals that are on, besides what is on without being asked.
  public var proposals: [String] = []
  /// What is on without being asked, and came after the script was written.
  public var later: [String] = []
  public init() {}
}

/// One file's run on an executor: its modules and instances, by number.
public protocol Session: AnyObject {
  /// Decodes and validates a module. Throws `.malformed`, `.invalid`, `.unsupported` or `.limit`.
  func load(_ bytes: [UInt8]) throws(Stop) -> ModuleNumber
  /// Throws `.unlinkable`, what running can throw, `.unsupported` or `.limit`.
  func instantiate(_ module: ModuleNumber) throws(Stop) -> InstanceNumber
  /// Lets modules import the instance's exports from `name`; nobody's any more where it is nil.
  func register(_ instance: InstanceNumber?, as name: [UInt8])
  func invoke(
    _ function: [UInt8], of instance: InstanceNumber, _ arguments: [ScriptValue]
  ) throws(Stop) -> [ResultValue]
  func get(_ global: [UInt8], of instance: InstanceNumber) throws(Stop) -> [ResultValue]
  /// What ran since the last time, and was not the executor's own tier; nil where all was.
  func takeTierProblem() -> String?
  /// What the file's options say about tiers and is not so; nil where all is.
  func unmetTierOptions() -> String?
}

public struct ModuleNumber: Hashable, Sendable {
  public let number: Int
  public init(_ number: Int) { self.number = number }
}

public struct InstanceNumber: Hashable, Sendable {
  public let number: Int
  public init(_ number: Int) { self.number = number }
}

/// Why there is no result.
public enum Stop: Error, Equatable, Sendable {
  case malformed(String)
  case invalid(String)
  /// Imports that are not there or don't fit.
  /// - Parameter module: the name of the module they were to come from.
  case unlinkable(String, module: [UInt8])
  case trap(String)
  /// A resource of the run is used up: its stack, its fuel.
  case exhaustion(String)
  /// An exception that nobody caught.
  case exception(String)
  /// In kebab case.
  case unsupported(feature: String)
  /// The executor has too little room for the module or the instance.
  case limit(String)
  /// What the script asks for can't be asked: no such export, arguments of other types.
  case misuse(String)
}

extension Stop: CustomStringConvertible {
  public var description: String {
    switch self {
    case .malformed(let message): "malformed: \(message)"
    case .invalid(let message): "invalid: \(message)"
    case .unlinkable(let message, _): "unlinkable: \(message)"
    case .trap(let message): "trap: \(message)"
    case .exhaustion(let message): "exhaustion: \(message)"
    case .exception(let message): "exception: \(message)"
    case .unsupported(let feature): "unsupported feature: \(feature)"
    case .limit(let name): "limit: \(name)"
    case .misuse(let message): message
    }
  }
}
