/// Linear memory as a call sees it. Addresses and lengths come from the guest and may be anything.
///
/// Unsafe room. Invariants: `base` leads to `byteCount` bytes for the length of one call, in which memory does not grow;
/// a pointer is `base + address` after `address + count <= byteCount` was found without overflow. Values may lie at
/// any alignment.
struct GuestMemory {
  private let base: UnsafeMutableRawPointer?
  private let byteCount: UInt64

  init(_ instance: Instance) {
    let bytes = instance.memory?.bytes
    base = bytes?.baseAddress
    byteCount = UInt64(truncatingIfNeeded: bytes?.count ?? 0)
  }

  /// The bytes `address ..< address + count`; `fault` where they are not all there.
  func bytes(_ address: UInt32, _ count: UInt32) throws(Errno) -> UnsafeMutableRawBufferPointer {
    guard let base, UInt64(address) + UInt64(count) <= byteCount else { throw .fault }
    return UnsafeMutableRawBufferPointer(
      start: base + Int(truncatingIfNeeded: address), count: Int(truncatingIfNeeded: count))
  }

  /// The elements of an array of structures of `stride` bytes.
  func array(_ address: UInt32, _ count: UInt32, stride: UInt32) throws(Errno) -> UnsafeMutableRawBufferPointer {
    let (size, isTooLarge) = count.multipliedReportingOverflow(by: stride)
    if isTooLarge { throw .fault }
    return try bytes(address, size)
  }

  func load(_ address: UInt32) throws(Errno) -> UInt32 {
    UInt32(littleEndian: try bytes(address, 4).loadUnaligned(as: UInt32.self))
  }

  func store<Value: FixedWidthInteger & BitwiseCopyable>(_ value: Value, at address: UInt32) throws(Errno) {
    let size = UInt32(truncatingIfNeeded: MemoryLayout<Value>.size)
    try bytes(address, size).storeBytes(of: value.littleEndian, as: Value.self)
  }
}
