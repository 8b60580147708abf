import Apus

/// Some bytes of guest memory, in place.
struct GuestBytes {
  // This file is a room for unsafe code. `buffer` is a part of the call's `MemoryView`, checked
  // when it was made, and is not kept beyond the call.
  let buffer: UnsafeMutableRawBufferPointer

  var count: Int { buffer.count }
  var isEmpty: Bool { buffer.isEmpty }

  subscript(index: Int) -> UInt8 { buffer[index] }

  /// The bytes from `offset` on; none where that is beyond the end.
  func dropFirst(_ offset: Int) -> GuestBytes {
    GuestBytes(buffer: UnsafeMutableRawBufferPointer(rebasing: buffer.dropFirst(offset)))
  }

  /// The first `count` bytes, or all if there are fewer.
  func prefix(_ count: Int) -> GuestBytes {
    GuestBytes(buffer: UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(count)))
  }

  /// Writes a field of a structure, little-endian, at an offset that the caller knows to fit.
  @inline(__always)
  func put<Value: FixedWidthInteger & BitwiseCopyable>(_ value: Value, at offset: Int) {
    buffer.storeBytes(of: value.littleEndian, toByteOffset: offset, as: Value.self)
  }

  /// Sets every byte to zero.
  func clear() {
    for index in buffer.indices { buffer[index] = 0 }
  }

  /// Copies bytes that the caller knows to fit.
  func copy(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { buffer.copyMemory(from: $0) }
  }

  /// Copies as many of the bytes as there is room for. Their count.
  func copyPrefix(_ bytes: UnsafeRawBufferPointer) -> Int {
    let count = min(bytes.count, buffer.count)
    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes.prefix(count)))
    return count
  }

  /// Calls `read` with the bytes.
  func withSpan(_ read: (Span<UInt8>) -> Void) {
    read(UnsafeBufferPointer(buffer.assumingMemoryBound(to: UInt8.self)).span)
  }

  /// Calls `change` with the bytes.
  func withMutableSpan(_ change: (inout MutableSpan<UInt8>) -> Void) {
    var span = buffer.assumingMemoryBound(to: UInt8.self).mutableSpan
    change(&span)
  }

  /// Calls `append` with the bytes as empty room. The count of bytes that it put there.
  func fill(_ append: (inout OutputSpan<UInt8>) -> Void) -> Int {
    let room = buffer.assumingMemoryBound(to: UInt8.self)
    var span = OutputSpan(buffer: room, initializedCount: 0)
    append(&span)
    return span.finalize(for: room)
  }
}

/// A place in guest memory, checked before the call has any effect and written when it has one.
struct GuestResult<Value: FixedWidthInteger & BitwiseCopyable> {
  // `pointer` has room for a `Value` and is not kept beyond the call.
  fileprivate let pointer: UnsafeMutableRawPointer

  func store(_ value: Value) { pointer.storeBytes(of: value.littleEndian, as: Value.self) }
}

/// Guest memory as the functions use it: 32-bit addresses, and `fault` for what is out of bounds.
extension MemoryView {
  /// The integer `offset` bytes after `address`. The sum does not wrap.
  @inline(__always)
  func get<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type, at address: UInt32, _ offset: UInt64 = 0
  ) throws(Errno) -> Value {
    do { return try load(type, at: UInt64(address) &+ offset) } catch { throw .fault }
  }

  /// The guest's bytes, in place.
  @inline(__always)
  func buffer(_ address: UInt32, _ count: UInt32) throws(Errno) -> GuestBytes {
    try structure(address, count: UInt64(count))
  }

  /// The bytes of a structure of preview1, in place; `count` is its size in bytes.
  @inline(__always)
  func structure(_ address: UInt32, count: UInt64) throws(Errno) -> GuestBytes {
    do {
      return GuestBytes(buffer: try bytes(at: UInt64(address), count: count))
    } catch { throw .fault }
  }

  /// The place at `address` for a result.
  @inline(__always)
  func result<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type, at address: UInt32
  ) throws(Errno) -> GuestResult<Value> {
    let size = UInt32(truncatingIfNeeded: MemoryLayout<Value>.size)
    guard let pointer = try buffer(address, size).buffer.baseAddress else { throw .fault }
    return GuestResult(pointer: pointer)
  }
}
