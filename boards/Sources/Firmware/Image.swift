import Startup

/// The module that was put into the slot of the flash: eight bytes `APUSMODL`, its length in 32 bits, little-endian,
/// four bytes that are 0, the module. It is never copied.
///
/// Unsafe room. Invariant: the linker script's slot is readable in its whole length.
enum Image {
  static let magic: InlineArray<8, UInt8> = [0x41, 0x50, 0x55, 0x53, 0x4D, 0x4F, 0x44, 0x4C]
  static let headerBytes = 16

  /// Nil where there is none, as in flash that was erased.
  static var module: UnsafeRawBufferPointer? {
    let slot = UnsafeRawBufferPointer(start: board_slot(), count: board_slot_size())
    for index in 0..<8 where slot[index] != magic[index] { return nil }
    var header = Payload(UnsafeRawBufferPointer(rebasing: slot[8..<headerBytes]))
    guard let count = header.u32(), Int(count) <= slot.count - headerBytes else { return nil }
    return UnsafeRawBufferPointer(rebasing: slot[headerBytes..<headerBytes + Int(count)])
  }
}
