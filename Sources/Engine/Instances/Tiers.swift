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

extension InstanceState {
  /// Fills the table that the in-place tier finds its handlers in.
  mutating func fillDispatch() {
    for opcode in 0..<256 { dispatch[opcode] = address(inPlaceHandlers[opcode]) }
  }
}
