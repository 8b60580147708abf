#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
/// Loads and stores of vectors in place where a memory has 64-bit addresses: such instances find handlers of their own
/// behind the prefix.
extension Registers {
  @inline(__always)
  func anyHostAddress(_ index: UInt64, _ count: Int, _ p: inout Address) -> Address? {
    let flags = Bytecode.u32(&p)
    let memory = flags & 0x40 == 0 ? 0 : Int(Bytecode.u32(&p))
    let offset = Bytecode.u64(&p)
    return MemoryAccess.address(in: state.pointee.memories[memory], index, offset, count: count)
  }

  #if !APUS_NO_MEMORY64
  /// An instruction whose opcode is this prefix and a `u32`.
  @inline(__always)
  func inPlaceVectorPrefix64() -> Int {
    var r = self
    let code = Int(Bytecode.u32(&r.pc))
    let handler = address(inPlaceVectorHandlers64[code])
    return r.jump(handler != address(apus_i_unreachable) ? handler : address(inPlaceVectorHandlers[code]))
  }
  #endif
}
#endif
