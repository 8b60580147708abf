import WasmModule

/// What an object begins with. It lies at the address that references to it have.
///
/// | what a slot holds | reference |
/// | --- | --- |
/// | 0 | null |
/// | an address of the heap | to an object |
/// | an odd number of 32 bits | to an `i31`: twice its value, plus 1 |
/// | `externalBit`, and anything | of the internal hierarchy in the external one, or the other way round |
///
/// Unsafe room. Invariant: what the header tells of follows it, and is initialised.
struct ObjectHeader {
  /// Where its `ObjectType` lies: from the arena's start, in units of 8 bytes.
  var type: UInt32
  /// Elements of an array, slots of an exception.
  var count: UInt32

  /// Marks a reference of the internal hierarchy in the external one, and the other way round.
  static var externalBit: UInt64 { 1 << 63 }
  static var byteCount: Int { 8 }

  /// The object that a slot refers to, were it a reference to one.
  @inline(__always)
  static func at(_ slot: UInt64) -> UnsafeMutablePointer<ObjectHeader>? {
    UnsafeMutablePointer(bitPattern: UInt(truncatingIfNeeded: slot))
  }

  /// The slot is neither null nor an `i31` nor of the other hierarchy.
  @inline(__always)
  static func isObject(_ slot: UInt64) -> Bool { slot != 0 && slot & (externalBit | 1) == 0 }
}

extension UnsafeMutablePointer<ObjectHeader> {
  /// What follows the header.
  @inline(__always)
  var contents: Address { UnsafeMutableRawPointer(self) + ObjectHeader.byteCount }

  /// A field, by its offset.
  @inline(__always)
  func field(_ offset: Int) -> Address { UnsafeMutableRawPointer(self) + offset }

  /// What a slot holds that refers to the object.
  @inline(__always)
  var reference: UInt64 { UInt64(UInt(bitPattern: self)) }

  // MARK: Exceptions

  /// The address of an exception's tag: its first slot.
  var tag: UnsafeMutablePointer<TagInstance> {
    UnsafeMutablePointer<TagInstance>(bitPattern: UInt(truncatingIfNeeded: contents.load(as: UInt64.self))).unsafelyUnwrapped
  }
  /// An exception's values.
  var values: Slots { (contents + 8).assumingMemoryBound(to: UInt64.self) }
  var valueCount: Int { Int(pointee.count) - 1 }
}
