/// The chapter of the specification that an instruction belongs to.
public enum Family: UInt8, Sendable {
  /// Blocks, branches and calls.
  case control = 0
  /// `drop` and `select`.
  case parametric = 1
  /// Locals and globals.
  case variable = 2
  /// Tables and element segments.
  case table = 3
  /// Loads, stores, memories and data segments.
  case memory = 4
  /// Scalar constants, arithmetic, comparison and conversion.
  case numeric = 5
  /// References of any kind.
  case reference = 6
  /// 128-bit vectors, their loads and stores included.
  case vector = 7
  /// Vectors again, where the result may differ between machines.
  case relaxedVector = 8
  /// Atomic memory access, waiting and notifying.
  case atomic = 9
  /// Structures, arrays, `i31` and the conversions between the reference hierarchies.
  case aggregate = 10
  /// Throwing and catching, the legacy instructions included.
  case exception = 11
}
