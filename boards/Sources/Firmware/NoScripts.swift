#if APUS_NO_SCRIPTS
import Profiles
import SerialLine

/// A firmware that runs no test scripts: their frames are refused.
///
/// Unsafe room. Invariant: the profile and the memory are left alone.
struct Script {
  init(profile: UnsafePointer<Profile>, memory: UnsafeMutableRawBufferPointer) {}

  mutating func end() {}
  mutating func command(_ type: FrameType, _ payload: Payload) { Line().frame(.refused, count: 0).finish() }
}
#endif
