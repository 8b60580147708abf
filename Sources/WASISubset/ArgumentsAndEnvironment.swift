/// What a program is told at its start.
///
/// Unsafe room. Invariant: what is copied to was checked to hold as much.

extension Call {
  func args_sizes_get() throws(Errno) { try storeSizes(of: platform.arguments) }
  func args_get() throws(Errno) { try copy(platform.arguments) }
  func environ_sizes_get() throws(Errno) { try storeSizes(of: platform.environment) }
  func environ_get() throws(Errno) { try copy(platform.environment) }

  /// How many strings there are, and how many bytes, to the addresses of arguments 0 and 1.
  private func storeSizes(of strings: UnsafeRawBufferPointer) throws(Errno) {
    _ = try memory.bytes(self[1], 4)
    try memory.store(count(strings), at: self[0])
    try memory.store(UInt32(truncatingIfNeeded: strings.count), at: self[1])
  }

  /// The addresses of the strings to the address of argument 0, their bytes to that of argument 1.
  private func copy(_ strings: UnsafeRawBufferPointer) throws(Errno) {
    let buffer = try memory.bytes(self[1], UInt32(truncatingIfNeeded: strings.count))
    var pointer = self[0]
    _ = try memory.array(pointer, count(strings), stride: 4)
    var isFirstByte = true
    for index in 0..<strings.count {
      if isFirstByte {
        try memory.store(self[1] + UInt32(truncatingIfNeeded: index), at: pointer)
        // The last one of a memory of 4 GB is followed by address 0; nothing is stored there.
        pointer = pointer &+ 4
      }
      isFirstByte = strings[index] == 0
    }
    if strings.count > 0 { buffer.copyMemory(from: strings) }
  }

  private func count(_ strings: UnsafeRawBufferPointer) -> UInt32 {
    var count: UInt32 = 0
    for byte in strings where byte == 0 { count += 1 }
    return count
  }
}
