/// An access to guest memory that does not fit it.
public enum MemoryAccessError: Error, Equatable {
  /// The bytes `address ..< address + byteCount` are not all below `memoryByteCount`.
  case outOfBounds(address: UInt64, byteCount: UInt64, memoryByteCount: UInt64)
  /// The `byteCount` bytes from `address` are in bounds and not UTF-8.
  case invalidUTF8(address: UInt64, byteCount: UInt64)
  /// An atomic access of `byteCount` bytes is at no multiple of them.
  case unaligned(address: UInt64, byteCount: UInt64)
}

/// A guest's linear memory as a host function sees it, for the length of one host call.
///
/// All addresses are guest addresses in bytes: 0 is the first byte of the linear memory, whatever
/// the host address. Each access checks its own bounds and throws
/// ``MemoryAccessError/outOfBounds(address:byteCount:memoryByteCount:)`` and touches nothing when
/// it does not fit, so an address or a length from the guest can be handed over as it came.
/// Integers are little-endian and may lie at any alignment, as in the specification
/// (WebAssembly core, 4.3.1 Representations: Storage).
///
/// The view is valid until the host call returns, the memory grows or the instance goes away,
/// whichever comes first. It owns nothing and copies nothing.
public struct MemoryView {
  // This file is a room for unsafe code. Its invariant: `baseAddress` points to `byteCount`
  // readable and writable bytes for as long as the view is used, and each pointer made here is
  // `baseAddress + address` after `address + count <= byteCount` was checked without overflow.

  /// The host address of guest address 0.
  public let baseAddress: UnsafeMutableRawPointer
  /// The memory's present size in bytes.
  public let byteCount: Int

  /// A view of `byteCount` bytes at `baseAddress`; a negative count is an empty memory.
  @inlinable
  public init(baseAddress: UnsafeMutableRawPointer, byteCount: Int) {
    self.baseAddress = baseAddress
    self.byteCount = max(0, byteCount)
  }

  /// The host address of the guest's bytes `address ..< address + count`, all of them in bounds.
  @inlinable @inline(__always)
  func pointer(
    at address: UInt64, count: UInt64
  ) throws(MemoryAccessError) -> UnsafeMutableRawPointer {
    let size = UInt64(truncatingIfNeeded: byteCount)
    guard address <= size, count <= size &- address else {
      throw .outOfBounds(address: address, byteCount: count, memoryByteCount: size)
    }
    return baseAddress + Int(truncatingIfNeeded: address)
  }

  // MARK: Integers

  /// The little-endian integer at `address`.
  @inlinable @inline(__always)
  public func load<T: FixedWidthInteger & BitwiseCopyable>(
    _ type: T.Type = T.self, at address: UInt64
  ) throws(MemoryAccessError) -> T {
    let size = UInt64(truncatingIfNeeded: MemoryLayout<T>.size)
    return T(littleEndian: try pointer(at: address, count: size).loadUnaligned(as: T.self))
  }

  /// The little-endian integer at the 32-bit `address`.
  @inlinable @inline(__always)
  public func load<T: FixedWidthInteger & BitwiseCopyable>(
    _ type: T.Type = T.self, at address: UInt32
  ) throws(MemoryAccessError) -> T {
    try load(type, at: UInt64(address))
  }

  /// Writes `value`, little-endian, to `address`.
  @inlinable @inline(__always)
  public func store<T: FixedWidthInteger & BitwiseCopyable>(
    _ value: T, at address: UInt64
  ) throws(MemoryAccessError) {
    let size = UInt64(truncatingIfNeeded: MemoryLayout<T>.size)
    try pointer(at: address, count: size).storeBytes(of: value.littleEndian, as: T.self)
  }

  /// Writes `value`, little-endian, to the 32-bit `address`.
  @inlinable @inline(__always)
  public func store<T: FixedWidthInteger & BitwiseCopyable>(
    _ value: T, at address: UInt32
  ) throws(MemoryAccessError) {
    try store(value, at: UInt64(address))
  }

  // MARK: Bytes

  /// The guest's bytes `address ..< address + count` in place. The buffer lives as long as the
  /// view; use ``withBytes(at:count:_:)`` where a scope will do.
  @inlinable
  public func bytes(
    at address: UInt64, count: UInt64
  ) throws(MemoryAccessError) -> UnsafeMutableRawBufferPointer {
    let start = try pointer(at: address, count: count)
    return UnsafeMutableRawBufferPointer(start: start, count: Int(truncatingIfNeeded: count))
  }

  /// The guest's bytes at the 32-bit `address`, in place.
  @inlinable
  public func bytes(
    at address: UInt32, count: UInt32
  ) throws(MemoryAccessError) -> UnsafeMutableRawBufferPointer {
    try bytes(at: UInt64(address), count: UInt64(count))
  }

  /// Calls `body` with the guest's bytes `address ..< address + count`, in place.
  @inlinable
  public func withBytes<Result: ~Copyable>(
    at address: UInt64, count: UInt64, _ body: (UnsafeMutableRawBufferPointer) -> Result
  ) throws(MemoryAccessError) -> Result {
    body(try bytes(at: address, count: count))
  }

  /// Copies `source` into the guest at `address`.
  @inlinable
  public func copy(
    _ source: UnsafeRawBufferPointer, to address: UInt64
  ) throws(MemoryAccessError) {
    let count = UInt64(truncatingIfNeeded: source.count)
    try bytes(at: address, count: count).copyMemory(from: source)
  }

  // MARK: Text

  /// The text in the guest's bytes `address ..< address + count`.
  ///
  /// Throws ``MemoryAccessError/invalidUTF8(address:byteCount:)`` when they are not UTF-8; nothing
  /// is repaired.
  public func string(at address: UInt64, count: UInt64) throws(MemoryAccessError) -> String {
    // A copy: where the memory is shared, what is checked has to be what is used.
    let utf8 = [UInt8](try bytes(at: address, count: count))
    guard let text = String(validating: utf8, as: UTF8.self) else {
      throw .invalidUTF8(address: address, byteCount: count)
    }
    return text
  }
}
