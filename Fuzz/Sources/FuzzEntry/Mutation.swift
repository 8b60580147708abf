import LibFuzzer

/// Bytes as libFuzzer changes them by itself: with its dictionary, and with the values that comparisons were seen to
/// want. Where they came out longer than `limit`, they are cut off.
///
/// Unsafe room. Invariant: the buffer has `limit` bytes, of which `bytes.count` are set.
public func mutated(_ bytes: [UInt8], limit: Int) -> [UInt8] {
  if limit <= 0 { return [] }
  var buffer = Array(bytes.prefix(limit))
  let count = buffer.count
  buffer += [UInt8](repeating: 0, count: limit - count)
  let result = buffer.withUnsafeMutableBufferPointer { LLVMFuzzerMutate($0.baseAddress, count, limit) }
  return Array(buffer.prefix(result))
}
