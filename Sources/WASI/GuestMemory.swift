import Apus

/// A place in guest memory, checked before the call has any effect and written when it has one.
struct GuestResult<Value: FixedWidthInteger & BitwiseCopyable> {
  // Unsafe: `pointer` has room for a `Value` and lives as long as the call's `MemoryView`.
  fileprivate let pointer: UnsafeMutableRawPointer

  func store(_ value: Value) { pointer.storeBytes(of: value.littleEndian, as: Value.self) }
}

/// Guest memory as the functions use it: 32-bit addresses, and `fault` for what is out of bounds.
extension MemoryView {
  @inline(__always)
  func get<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type, at address: UInt32
  ) throws(Errno) -> Value {
    do { return try load(type, at: address) } catch { throw .fault }
  }

  /// The integer `offset` bytes after `address`. The sum does not wrap.
  @inline(__always)
  func get<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type, at address: UInt32, _ offset: UInt64
  ) throws(Errno) -> Value {
    do { return try load(type, at: UInt64(address) &+ offset) } catch { throw .fault }
  }

  /// The guest's bytes, in place.
  @inline(__always)
  func buffer(
    _ address: UInt32, _ count: UInt32
  ) throws(Errno) -> UnsafeMutableRawBufferPointer {
    do { return try bytes(at: address, count: count) } catch { throw .fault }
  }

  /// The bytes of a structure of preview1, in place; `count` is its size in bytes.
  func structure(
    _ address: UInt32, at offset: UInt64 = 0, count: UInt64
  ) throws(Errno) -> UnsafeMutableRawBufferPointer {
    do { return try bytes(at: UInt64(address) &+ offset, count: count) } catch { throw .fault }
  }

  /// The place at `address` for a result.
  @inline(__always)
  func result<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type, at address: UInt32
  ) throws(Errno) -> GuestResult<Value> {
    let size = UInt32(truncatingIfNeeded: MemoryLayout<Value>.size)
    guard let pointer = try buffer(address, size).baseAddress else { throw .fault }
    return GuestResult(pointer: pointer)
  }
}

extension UnsafeMutableRawBufferPointer {
  /// Writes a field of a structure, little-endian, at an offset that the caller knows to fit.
  @inline(__always)
  func put<Value: FixedWidthInteger & BitwiseCopyable>(_ value: Value, at offset: Int) {
    storeBytes(of: value.littleEndian, toByteOffset: offset, as: Value.self)
  }

  /// Sets every byte to zero.
  func clear() { for index in indices { self[index] = 0 } }
}
