/// The bytes of one input, as a copy of their own: AddressSanitizer sees who reads beyond its ends.
///
/// Unsafe room. Invariant: libFuzzer lends `count` bytes at `data` for the length of the call.
public func input(_ data: OpaquePointer?, _ count: Int) -> [UInt8] {
  Array(UnsafeRawBufferPointer(start: UnsafeRawPointer(data), count: count))
}

/// Puts a mutated input in the place of another, cut off at `room` bytes. Answers its length.
///
/// Invariant: libFuzzer lends `room` bytes at `data` for the length of the call.
public func replace(_ data: OpaquePointer?, _ room: Int, with bytes: [UInt8]) -> Int {
  let count = min(room, bytes.count)
  UnsafeMutableRawBufferPointer(start: UnsafeMutableRawPointer(data), count: room).copyBytes(from: bytes.prefix(count))
  return count
}
