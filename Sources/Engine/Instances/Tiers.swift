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

/// The in-place tier's handlers by opcode byte, as an instance keeps them.
var inPlaceDispatch: InlineArray<256, Int> { InlineArray { address(inPlaceHandlers[$0]) } }
