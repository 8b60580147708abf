#if APUS_NO_SWAP
import Profiles
import SerialLine

/// A board that has no room for a device: frames of a push are refused.
///
/// Unsafe room. Invariant: the memory and the payload are left alone.
struct DeviceLoop {
  static var isInStore: Bool { false }

  init?(_ profile: Profile, memory: UnsafeMutableRawBufferPointer) { return nil }

  mutating func start() -> Bool { false }
  func receive(_ type: FrameType, _ payload: UnsafeRawBufferPointer) {}
  mutating func advance() {}
  func observe() {}
}
#endif
