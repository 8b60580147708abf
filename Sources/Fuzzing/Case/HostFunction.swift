import WasmModule

/// A function that the host offers to the modules of a case.
///
/// An executor records each call with its arguments, in order: the *trace*, which is compared. What the function
/// returns depends on its arguments alone, so that executors agree on it; NaNs count as the canonical one, since their
/// bits may differ.
public struct HostFunction: Equatable, Sendable {
  /// The module that all of them are imported from.
  public static let module = "fuzz"

  public let name: String
  public let parameters: [ValueType]
  public let results: [ValueType]

  public static let all: [HostFunction] = [
    HostFunction(name: "log_i32", parameters: [.i32], results: [.i32]),
    HostFunction(name: "log_i64", parameters: [.i64], results: [.i64]),
    HostFunction(name: "log_f32", parameters: [.f32], results: [.f32]),
    HostFunction(name: "log_f64", parameters: [.f64], results: [.f64]),
    HostFunction(name: "note", parameters: [], results: []),
    HostFunction(name: "mix", parameters: [.i32, .i64, .f32, .f64], results: [.i64]),
    HostFunction(name: "narrow", parameters: [.f64, .i64], results: [.i32]),
    // Traps for some arguments.
    HostFunction(name: "refuse", parameters: [.i32], results: []),
    // Several results.
    HostFunction(name: "split", parameters: [.i64], results: [.i32, .i32]),
    HostFunction(name: "log_extern", parameters: [.externref], results: [.externref]),
    HostFunction(name: "log_func", parameters: [.funcref], results: [.funcref]),
    HostFunction(name: "log_v128", parameters: [.v128], results: [.v128]),
  ]

  /// What a call answers; nil is a trap. A reference that is answered is the argument itself: an executor to which a
  /// value is not enough to find it again (a function that nothing exports) hands back what it got.
  /// - Parameter arguments: of the types of `parameters`.
  public func call(_ arguments: [FuzzValue]) -> [FuzzValue]? {
    if name == "refuse", case .i32(let bits) = arguments.first, bits % 8 == 7 { return nil }
    if name.hasPrefix("log_") { return [HostFunction.answer(arguments[0])] }
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for argument in arguments { hash = HostFunction.mixed(hash ^ HostFunction.word(argument)) }
    return results.map { type in
      defer { hash = HostFunction.mixed(hash) }
      // `all` has no other results but those of `log_` functions.
      return type == .i64 ? .i64(hash) : .i32(UInt32(truncatingIfNeeded: hash))
    }
  }

  /// A value of the argument's type: numbers change, references come back.
  private static func answer(_ argument: FuzzValue) -> FuzzValue {
    switch argument {
    case .i32(let bits): .i32(bits &* 0x9E37_79B1 ^ 0x55)
    case .i64(let bits): .i64(bits &* 0x9E37_79B9_7F4A_7C15 ^ 0x55)
    case .f32(let bits): .f32(Float(bitPattern: bits).isNaN ? 0x3F80_0000 : bits ^ 0x8000_0001)
    case .f64(let bits): .f64(Double(bitPattern: bits).isNaN ? 0x3FF0 << 48 : bits ^ (1 << 63 | 1))
    case .v128(let low, let high): .v128(low: high, high: low)
    default: argument
    }
  }

  /// The bits of a number, and 0 or 1 for a reference.
  private static func word(_ value: FuzzValue) -> UInt64 {
    switch value {
    case .i32(let bits): UInt64(bits)
    case .i64(let bits): bits
    case .f32(let bits): Float(bitPattern: bits).isNaN ? 0x7FC0_0000 : UInt64(bits)
    case .f64(let bits): Double(bitPattern: bits).isNaN ? 0x7FF8 << 48 : bits
    case .v128(let low, let high): low ^ mixed(high)
    case .null: 0
    case .external, .function: 1
    }
  }

  /// A step of SplitMix64's finaliser.
  private static func mixed(_ word: UInt64) -> UInt64 {
    let z = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    return z ^ z >> 27
  }
}
