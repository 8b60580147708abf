import Engine

public typealias Trap = Engine.Trap
public typealias Limit = Engine.Limit
public typealias LimitError = Engine.LimitError
public typealias Feature = Engine.Feature
public typealias FeatureSet = Engine.FeatureSet

/// Why bytes are not a module that can run here.
public struct LoadError: Error, Equatable, CustomStringConvertible {
  public typealias Kind = ModuleError.Kind
  public let kind: Kind
  /// Offset of the offending byte from the start of the module.
  public let offset: Int
  /// The feature that is missing, where that is the reason.
  public let feature: Feature?
  /// One line, without the offset: the specification's words, the feature or the limit.
  public let message: String
  /// The bytes end before the module does: a file that was not copied to its end.
  public let isCutOff: Bool

  init(_ error: ModuleError, in bytes: ByteReader) {
    kind = error.kind
    isCutOff = error.kind == .malformed && (error.offset >= bytes.count || bytes.isCutOff)
    offset = error.offset
    feature = error.feature
    if let feature = error.feature {
      message = "needs the feature \(feature), which is not among those allowed"
    } else if let limit = error.limit {
      message = "exceeds the limit \(limit)"
    } else {
      message = error.reason.message.description
    }
  }

  init(_ use: FeatureUse) {
    kind = .unsupported
    isCutOff = false
    offset = Int(use.offset)
    feature = use.feature
    message = "needs the feature \(use.feature), which this build does not run"
  }

  public var description: String { "\(message) (at byte \(offset))" }
}

/// Why a module's imports cannot be had.
public enum LinkError: Error, Equatable, CustomStringConvertible {
  /// Nothing is defined under the import's two names.
  case unknownImport(module: String, name: String, expected: String)
  /// What is defined is of another kind or type.
  case incompatibleImportType(module: String, name: String, expected: String, found: String)

  public var description: String {
    switch self {
    case .unknownImport(let module, let name, let expected):
      "unknown import \(module).\(name): \(expected)"
    case .incompatibleImportType(let module, let name, let expected, let found):
      "incompatible import type for \(module).\(name): expected \(expected), found \(found)"
    }
  }
}

/// Why an export is not what it was asked for as.
public enum ExportError: Error, Equatable, CustomStringConvertible {
  case unknownExport(String)
  case incompatibleExportType(String, expected: String, found: String)
  /// The number or a type of the arguments of an untyped call.
  case incompatibleArguments(expected: String)

  public var description: String {
    switch self {
    case .unknownExport(let name): "no export \"\(name)\""
    case .incompatibleExportType(let name, let expected, let found):
      "export \"\(name)\" is \(found), not \(expected)"
    case .incompatibleArguments(let expected): "the arguments do not fit \(expected)"
    }
  }
}

/// A run that stopped before its end.
public struct TrapError: Error, CustomStringConvertible {
  public let trap: Trap
  /// The calls under way, the innermost first; at most `TrapError.greatestDepth` of them.
  public let backtrace: [BacktraceFrame]
  public static let greatestDepth = 64

  /// The specification's words.
  public var message: String { trap.message.description }

  public var description: String {
    backtrace.reduce("trap: \(message)") { "\($0)\n  at \($1)" }
  }
}

/// No call of the function is paused: none was, or another call has given it up.
public struct NotPausedError: Error, Equatable, CustomStringConvertible {
  public var description: String { "no call of the function is paused" }
}

/// One call of a backtrace.
public struct BacktraceFrame: Equatable, CustomStringConvertible, Sendable {
  /// Index of the function in its module; nil for a host function.
  public let index: Int?
  /// From the module's `name` section or an export.
  public let name: String?
  /// Offset in the module's bytes of about the instruction that ran; nil where that is not known.
  public let offset: Int?

  init(_ frame: StackFrame) {
    let instance = frame.function.instance
    index = instance == nil ? nil : frame.function.index
    name = instance.flatMap { $0.module.functionText(frame.function.index) }
    offset = frame.offset
  }

  public var description: String {
    guard let index else { return "a host function" }
    let place = offset.map { ", at byte \($0)" } ?? ""
    return "\(name ?? "?") (function \(index)\(place))"
  }
}
