/// The type of a memory's addresses or of a table's indices (specification, 2.3: address types).
///
/// What takes addresses of both types and is no load or store does not ask for the type: it takes the bits of a slot that
/// count. Where 64-bit addresses are left out it is empty, and 32 bits count.
struct AddressWidth {
  #if _pointerBitWidth(_32) || APUS_NARROW || APUS_NO_MEMORY64
  @inline(__always) init(is64: Bool) {}
  @inline(__always) var is64: Bool { false }
  @inline(__always) var mask: UInt64 { 0xFFFF_FFFF }
  #else
  /// The bits of a slot that are an address.
  let mask: UInt64

  @inline(__always) init(is64: Bool) { mask = is64 ? .max : 0xFFFF_FFFF }
  @inline(__always) var is64: Bool { mask == .max }
  #endif

  /// The address in a slot, or a number of pages or elements. The upper half of an i32's slot may be undefined.
  @inline(__always)
  func address(_ slot: UInt64) -> UInt64 { slot & mask }

  /// A size, or the -1 of what cannot grow, as a slot holds it.
  @inline(__always)
  func result(_ size: UInt64) -> UInt64 { planted("growResultNarrow") ? size & 0xFFFF_FFFF : size & mask }

  /// The narrower of two: of the number of bytes or elements that are copied.
  @inline(__always)
  func narrower(_ other: AddressWidth) -> AddressWidth { AddressWidth(is64: is64 && other.is64) }
}
