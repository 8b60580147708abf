/// What one command of a script came to, on one executor: a case.
public struct CaseResult: Equatable, Sendable, Codable {
  public enum Status: String, Sendable, Codable {
    case passed
    case failed
    /// The executor lacks a feature that the case needs; `feature` says which.
    case unsupported
  }

  /// The suite and the file: `core/simd/simd_const.wast`.
  public var file: String
  /// Which command of the file, from 1, counted as they are written; those of a thread are counted after it. 0 for
  /// what concerns the file as a whole.
  public var ordinal: Int
  /// What is counted together: `core`, `simd`, `threads`.
  public var group: String
  public var executor: String
  public var kind: CommandKind
  public var status: Status
  /// The missing feature, in kebab case, where `status` is `.unsupported`; nil otherwise.
  public var feature: String?
  /// Why it failed: what was expected, what came. Of one that passed: a remark, where the words of a refusal are not
  /// the script's.
  public var message: String?
  /// The lines of the command in its file, from 1.
  public var line: Int
  public var lastLine: Int
  /// How long the command took.
  public var nanoseconds: Int64

  /// What tells a case from all others on the same executor.
  public var key: String { "\(file):\(ordinal)" }

  public init(
    file: String, ordinal: Int, group: String, executor: String, kind: CommandKind, status: Status,
    feature: String? = nil, message: String? = nil, line: Int, lastLine: Int, nanoseconds: Int64
  ) {
    self.file = file
    self.ordinal = ordinal
    self.group = group
    self.executor = executor
    self.kind = kind
    self.status = status
    self.feature = feature
    self.message = message
    self.line = line
    self.lastLine = lastLine
    self.nanoseconds = nanoseconds
  }
}

/// The cases of one file on one executor.
public struct FileResult: Equatable, Sendable, Codable {
  public var file: String
  public var group: String
  public var executor: String
  public var cases: [CaseResult]

  public init(file: String, group: String, executor: String, cases: [CaseResult]) {
    self.file = file
    self.group = group
    self.executor = executor
    self.cases = cases
  }
}

/// The commands of scripts, and what else has a verdict.
public enum CommandKind: String, Sendable, Codable, CaseIterable {
  case module
  case moduleDefinition = "module_definition"
  case moduleInstance = "module_instance"
  case register
  /// `invoke` or `get`, and nothing expected of it.
  case action
  case assertReturn = "assert_return"
  case assertTrap = "assert_trap"
  case assertExhaustion = "assert_exhaustion"
  case assertException = "assert_exception"
  case assertMalformed = "assert_malformed"
  case assertMalformedCustom = "assert_malformed_custom"
  case assertInvalid = "assert_invalid"
  case assertInvalidCustom = "assert_invalid_custom"
  case assertUnlinkable = "assert_unlinkable"
  case thread
  case wait
  /// The whole file, where it can't be read or is given to an engine that tells no more.
  case script
  /// What the file's options say about tiers.
  case tiers

  /// What cases are counted as.
  public enum Class: String, Sendable, CaseIterable {
    /// Assertions about running: return, trap, exhaustion, exception.
    case execution
    /// Assertions that imports don't fit.
    case linking
    /// Assertions that a module is malformed or invalid.
    case refusal
    /// Everything else.
    case command
  }

  public var `class`: Class {
    switch self {
    case .assertReturn, .assertTrap, .assertExhaustion, .assertException: .execution
    case .assertUnlinkable: .linking
    case .assertMalformed, .assertMalformedCustom, .assertInvalid, .assertInvalidCustom: .refusal
    case .module, .moduleDefinition, .moduleInstance, .register, .action, .thread, .wait, .script, .tiers: .command
    }
  }
}
