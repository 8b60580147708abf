// What the kernels in Embedded Swift share: the way out. Each defines
// `kernelName` and `kernel()`, as the kernels in C do with `KERNEL`.

@_extern(wasm, module: "wasi_snapshot_preview1", name: "fd_write")
@_extern(c)
func wasiWrite(
  _ file: Int32, _ vectors: UnsafeRawPointer, _ count: Int32, _ written: UnsafeMutableRawPointer
) -> Int32

/// The address and length of the line, the number of bytes written, and the line itself.
nonisolated(unsafe) private var output = InlineArray<64, UInt8>(repeating: 0)

@_expose(wasm, "_start")
@_cdecl("_start")
func start() {
  let checksum = kernel()
  withUnsafeMutablePointer(to: &output) { pointer in
    let room = UnsafeMutableRawPointer(pointer)
    let line = room + 16
    var length = kernelName.utf8CodeUnitCount
    line.copyMemory(from: kernelName.utf8Start, byteCount: length)
    for shift in stride(from: 60, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: checksum >> UInt64(shift)) & 15
      line.storeBytes(of: digit < 10 ? 48 + digit : 87 + digit, toByteOffset: length, as: UInt8.self)
      length += 1
    }
    line.storeBytes(of: 10, toByteOffset: length, as: UInt8.self)
    room.storeBytes(of: UInt32(UInt(bitPattern: line)), as: UInt32.self)
    room.storeBytes(of: UInt32(length + 1), toByteOffset: 4, as: UInt32.self)
    _ = wasiWrite(1, room, 1, room + 8)
  }
}
