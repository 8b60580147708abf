/// The descriptors of a guest are the three standard streams and no others.
///
/// Unsafe room. Invariant: the platform gets bytes that were checked to be the guest's, after the last time that
/// anything was written to memory.

extension Call {
  /// The stream that argument 0 names, if it is open.
  private func stream() throws(Errno) -> UInt32 {
    let stream = self[0]
    guard stream < 3, guest.pointee.openStreams & (1 << UInt8(truncatingIfNeeded: stream)) != 0 else { throw .badf }
    return stream
  }

  func fd_write() throws(Errno) {
    let stream = try stream()
    guard stream != 0 else { throw .badf }
    guard let write = platform.write else { throw .nosys }
    let context = platform.context
    try eachVector { (start, count) in write(context, Int32(truncatingIfNeeded: stream), start, count) }
    failure: { Errno.io }
  }

  func fd_read() throws(Errno) {
    guard try stream() == 0 else { throw .badf }
    guard let read = platform.read else { throw .nosys }
    let context = platform.context
    try eachVector { (start, count) in read(context, start, count) } failure: { Errno.again }
  }

  /// Hands the buffers of the vectors (address and count in arguments 1 and 2) to `transfer` until one of them is not
  /// used up, and stores how many bytes that were at the address of argument 3.
  private func eachVector(
    _ transfer: (UnsafeMutableRawPointer, Int) -> Int, failure: () -> Errno
  ) throws(Errno) {
    try checkVectors()
    var total: UInt32 = 0
    var vector = self[1]
    for index in 0..<self[2] {
      // Read anew: what was read into memory may have changed the vectors.
      let buffer = try buffer(at: vector)
      vector = vector &+ 8
      guard let start = buffer.baseAddress, buffer.count > 0 else { continue }
      let count = transfer(start, buffer.count)
      guard count >= 0 else {
        if index > 0, total > 0 { break }
        throw failure()
      }
      let (sum, isTooMuch) = total.addingReportingOverflow(UInt32(truncatingIfNeeded: min(count, buffer.count)))
      if isTooMuch { throw .overflow }
      total = sum
      if count < buffer.count { break }
    }
    try memory.store(total, at: self[3])
  }

  /// Finds what is wrong with the vectors before anything has happened.
  private func checkVectors() throws(Errno) {
    _ = try memory.bytes(self[3], 4)
    _ = try memory.array(self[1], self[2], stride: 8)
    var total: UInt32 = 0
    for index in 0..<self[2] {
      let count = try buffer(at: self[1] + index * 8).count
      let (sum, isTooMuch) = total.addingReportingOverflow(UInt32(truncatingIfNeeded: count))
      if isTooMuch { throw .inval }
      total = sum
    }
  }

  /// The buffer of the `iovec` or `ciovec` at an address.
  private func buffer(at vector: UInt32) throws(Errno) -> UnsafeMutableRawBufferPointer {
    let (second, isTooFar) = vector.addingReportingOverflow(4)
    if isTooFar { throw .fault }
    return try memory.bytes(try memory.load(vector), try memory.load(second))
  }

  func fd_close() throws(Errno) {
    guest.pointee.openStreams &= ~(1 << UInt8(truncatingIfNeeded: try stream()))
  }

  /// A terminal has no position.
  func fd_seek() throws(Errno) {
    _ = try stream()
    throw .spipe
  }

  /// Stores the structure `fdstat`, 24 bytes, at the address of argument 1.
  func fd_fdstat_get() throws(Errno) {
    let stream = try stream()
    let place = self[1]
    _ = try memory.bytes(place, 24)
    let characterDevice: UInt16 = 2
    // The rights `fd_read` and `fd_write`.
    let rights: UInt64 = stream == 0 ? 1 << 1 : 1 << 6
    try memory.store(characterDevice, at: place)
    // No flags; what lies between is padding.
    try memory.store(UInt16(0), at: place + 2)
    try memory.store(UInt32(0), at: place + 4)
    try memory.store(rights, at: place + 8)
    try memory.store(UInt64(0), at: place + 16)
  }

  /// There are no preopened directories. C libraries ask from descriptor 3 on until they are told `badf`.
  func fd_prestat_get() throws(Errno) {
    throw .badf
  }
}
