import Startup
import Supervisor

/// The public keys that a device takes modules from, in flash where a programmer has put them: eight bytes `APUSKEYS`,
/// their number in 32 bits, little-endian, four bytes that are 0, then 32 bytes each.
///
/// Unsafe room. Invariant: the linker script's region is readable in its whole length.
enum TrustedKeys {
  private static let headerBytes = 16
  private static let keyBytes = 32

  /// None in flash that was erased.
  static func add(to profile: inout DeviceProfile) {
    let region = Bytes(UnsafeRawBufferPointer(start: board_keys(), count: board_keys_size()))
    guard region.part(0, 8).equals("APUSKEYS") else { return }
    let room = (region.count - headerBytes) / keyBytes
    let count = Int(clamping: region.u32(8))
    for number in 0..<(count < room ? count : room) {
      let start = headerBytes + number * keyBytes
      profile.add(PublicKey(InlineArray { region[start + $0] }))
    }
  }
}
