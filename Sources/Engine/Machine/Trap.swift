/// Why execution stopped before its end (specification, chapter 4), and the ways in which a run can pause.
///
/// Raw values are the statuses that handlers return; 0 means "finished" and 1 "go on" (loop dispatch only).
public enum Trap: UInt8, Error, Equatable, Sendable {
  case unreachable = 2
  case integerDivideByZero
  case integerOverflow
  case invalidConversionToInteger
  case outOfBoundsMemoryAccess
  case outOfBoundsTableAccess
  case undefinedElement
  case uninitializedElement
  case indirectCallTypeMismatch
  case callStackExhausted
  case callDepthExhausted
  case hostReentryExhausted
  case nullReference
  case nullFunctionReference
  case nullExceptionReference
  case nullStructureReference
  case nullArrayReference
  case nullI31Reference
  case castFailure
  case outOfBoundsArrayAccess
  /// The heap has no room for an object.
  case heapExhausted
  /// An exception that nothing catches; see `Machine.uncaughtException`.
  case uncaughtException
  /// An atomic access at an address that is no multiple of its width.
  case unalignedAtomic
  /// A wait on a memory that is not shared.
  case expectedSharedMemory
  /// A wait without a time limit where there is no other thread that could end it.
  case waitWithoutEnd
  /// A host function stopped the run; the host knows why.
  case host
  /// The fuel is used up; the run can be resumed after a refill.
  case outOfFuel
  /// Another thread asked for a stop; the run can be resumed.
  case interrupted

  /// The specification's words.
  public var message: StaticString {
    switch self {
    case .unreachable: "unreachable"
    case .integerDivideByZero: "integer divide by zero"
    case .integerOverflow: "integer overflow"
    case .invalidConversionToInteger: "invalid conversion to integer"
    case .outOfBoundsMemoryAccess: "out of bounds memory access"
    case .outOfBoundsTableAccess: "out of bounds table access"
    case .undefinedElement: "undefined element"
    case .uninitializedElement: "uninitialized element"
    case .indirectCallTypeMismatch: "indirect call type mismatch"
    case .callStackExhausted: "call stack exhausted"
    case .callDepthExhausted: "call stack exhausted (call depth)"
    case .hostReentryExhausted: "call stack exhausted (host re-entries)"
    case .nullReference: "null reference"
    case .nullFunctionReference: "null function reference"
    case .nullExceptionReference: "null exception reference"
    case .nullStructureReference: "null structure reference"
    case .nullArrayReference: "null array reference"
    case .nullI31Reference: "null i31 reference"
    case .castFailure: "cast failure"
    case .outOfBoundsArrayAccess: "out of bounds array access"
    case .heapExhausted: "heap exhausted"
    case .uncaughtException: "uncaught exception"
    case .unalignedAtomic: "unaligned atomic"
    case .expectedSharedMemory: "expected shared memory"
    case .waitWithoutEnd: "wait without end"
    case .host: "stopped by a host function"
    case .outOfFuel: "out of fuel"
    case .interrupted: "interrupted"
    }
  }

  /// The run can go on from where it stopped.
  public var isResumable: Bool { self == .outOfFuel || self == .interrupted }
}

/// What a handler returns to the run loop.
enum Status {
  static let finished = 0
  static let goOn = 1
}
