import Startup

/// The module that was put into the slot of the flash: eight bytes `APUSMODL`, its length in 32 bits, little-endian,
/// that of its companion, the module; then the companion, if there is one, at the next multiple of 8. Nothing is ever copied.
///
/// Unsafe room. Invariant: the linker script's slot is readable in its whole length.
enum Image {
  static let magic: InlineArray<8, UInt8> = [0x41, 0x50, 0x55, 0x53, 0x4D, 0x4F, 0x44, 0x4C]
  static let headerBytes = 16

  /// Nil where there is none, as in flash that was erased.
  static var module: UnsafeRawBufferPointer? { parts?.module }

  /// The module's companion; nil where there is none, and of no bytes where the slot has no room for as many as it says.
  static var companion: UnsafeRawBufferPointer? {
    guard let parts, parts.companionBytes > 0 else { return nil }
    let start = (headerBytes + parts.module.count + 7) & ~7
    let isInSlot = start <= slot.count && Int(parts.companionBytes) <= slot.count - start
    return UnsafeRawBufferPointer(rebasing: slot[isInSlot ? start..<start + Int(parts.companionBytes) : 0..<0])
  }

  private static var slot: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: board_slot(), count: board_slot_size())
  }

  private static var parts: (module: UnsafeRawBufferPointer, companionBytes: UInt32)? {
    let slot = slot
    for index in 0..<8 where slot[index] != magic[index] { return nil }
    var header = Payload(UnsafeRawBufferPointer(rebasing: slot[8..<headerBytes]))
    guard let count = header.u32(), let companionBytes = header.u32(), Int(count) <= slot.count - headerBytes
    else { return nil }
    return (UnsafeRawBufferPointer(rebasing: slot[headerBytes..<headerBytes + Int(count)]), companionBytes)
  }
}
