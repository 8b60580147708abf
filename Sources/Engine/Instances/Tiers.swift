/// Which tier runs a function.
public enum Tier: UInt8, Sendable {
  /// The bytecode is interpreted where it lies.
  case inPlace
  /// A function is translated on its first call, and runs in place only where the code area is full.
  case threaded
  /// What suits the profile: today as `threaded`.
  case automatic

  /// The handler's word for the stub of a module's function.
  var stub: Int {
    switch self {
    case .inPlace: address(apus_i_enter)
    case .threaded, .automatic: address(apus_t_translate)
    }
  }
}

/// The in-place tier's handlers by opcode byte.
var inPlaceDispatch: InlineArray<256, Int> { InlineArray(repeating: 0) }

// Stand-ins until the tiers are here.
@c func apus_i_enter(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  Registers(p, s, m, n, x, a, d, f).trap(.unreachable)
}
@c func apus_t_translate(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  Registers(p, s, m, n, x, a, d, f).trap(.nullReference)
}
