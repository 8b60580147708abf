import WasmModule

/// What an object begins with. It lies at the address that references to it have.
///
/// Unsafe room. Invariant: the fields that the header tells of follow it, and are initialised.
struct ObjectHeader {
  /// Slots of 8 bytes behind the header: an exception's values.
  var slotCount: UInt64
  /// The exception's tag; a field of 64 bits on all machines.
  var tag: UInt64

  /// Marks a reference of the internal hierarchy in the external one, and the other way round.
  static var externalBit: UInt64 { 1 << 63 }

  var byteCount: Int { ObjectHeader.byteCount(slots: Int(slotCount)) }
  static func byteCount(slots: Int) -> Int { MemoryLayout<ObjectHeader>.size + slots * 8 }
}

extension UnsafeMutablePointer<ObjectHeader> {
  var slots: Slots {
    UnsafeMutableRawPointer(self + 1).assumingMemoryBound(to: UInt64.self)
  }
}
