#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
/// The shapes of vector instructions in place. A vector is two operands, the low half below the high one, which is in
/// the register where the vector is on top.
///
/// Unsafe room. Invariant: `address` has checked what is read or written.
extension Registers {
  /// The vector on top.
  @inline(__always)
  private func topVector<T>(_ type: T.Type) -> T {
    recast(SIMD2(top[-1], acc), T.self)
  }

  /// A vector below the top, whose low half is `depth` slots below the home of the operand on top.
  @inline(__always)
  private func vectorBelow<T>(_ depth: Int, _ type: T.Type) -> T {
    recast(SIMD2(top[-depth], top[1 - depth]), T.self)
  }

  /// Leaves a vector in the place of so many slots and two more.
  @inline(__always)
  private func leaving<T>(_ vector: T, dropping count: Int, at pc: Address) -> Int {
    let halves = recast(vector, SIMD2<UInt64>.self)
    top[-count - 1] = halves[0]
    return replacing(count, with: halves[1], at: pc)
  }

  /// Pushes a vector in the place of the operand on top.
  @inline(__always)
  private func leavingOver<T>(_ vector: T, at pc: Address) -> Int {
    let halves = recast(vector, SIMD2<UInt64>.self)
    top[0] = halves[0]
    return replacing(-1, with: halves[1], at: pc)
  }

  @inline(__always)
  private func pushingVector(_ low: UInt64, _ high: UInt64, at pc: Address) -> Int {
    var r = self
    r.push(low)
    return r.pushing(high, at: pc)
  }

  // MARK: Values

  @inline(__always)
  func inPlaceVectorUnary<A, R>(_ op: (A) -> R) -> Int {
    leaving(op(topVector(A.self)), dropping: 0, at: pc)
  }

  @inline(__always)
  func inPlaceVectorBinary<A, B, R>(_ op: (A, B) -> R) -> Int {
    leaving(op(vectorBelow(3, A.self), topVector(B.self)), dropping: 2, at: pc)
  }

  @inline(__always)
  func inPlaceVectorTernary<A, B, C, R>(_ op: (A, B, C) -> R) -> Int {
    leaving(op(vectorBelow(5, A.self), vectorBelow(3, B.self), topVector(C.self)), dropping: 4, at: pc)
  }

  @inline(__always)
  func inPlaceVectorShift<A, R>(_ op: (A, UInt32) -> R) -> Int {
    leaving(op(vectorBelow(2, A.self), UInt32(slot: acc)), dropping: 1, at: pc)
  }

  @inline(__always)
  func inPlaceVectorSplat<S: FixedWidthInteger, R>(_ op: (S) -> R) -> Int {
    leavingOver(op(S(truncatingIfNeeded: acc)), at: pc)
  }

  @inline(__always)
  func inPlaceVectorTest<A>(_ op: (A) -> UInt32) -> Int {
    replacing(1, with: op(topVector(A.self)).slot, at: pc)
  }

  @inline(__always)
  func inPlaceVectorExtract<M: MemoryValue, R: StackValue>(_ op: (M) -> R) -> Int {
    top.pointee = acc
    let place = Address(top - 1) + Int(immediate()) &* MemoryLayout<M>.size
    return replacing(1, with: op(place.loadUnaligned(as: M.self)).slot, at: pc + 1)
  }

  @inline(__always)
  func inPlaceVectorReplace<A, S: FixedWidthInteger, R>(_ op: (A, S, Int) -> R) -> Int {
    let vector = op(vectorBelow(2, A.self), S(truncatingIfNeeded: acc), Int(immediate()))
    return leaving(vector, dropping: 1, at: pc + 1)
  }

  // MARK: Memory

  /// Any memarg; `p` goes behind it.
  @inline(__always)
  func memoryArgument(_ p: inout Address) -> (UnsafeMutablePointer<MemoryInstance>, UInt32) {
    if immediate(0) < 0x40 && immediate(1) < 0x80 {
      p += 2
      return (state.pointee.memory0, immediate(1))
    }
    let flags = Bytecode.u32(&p)
    let memory = flags & 0x40 == 0 ? 0 : Int(Bytecode.u32(&p))
    return (state.pointee.memories[memory], UInt32(truncatingIfNeeded: Bytecode.u64(&p)))
  }

  /// - Parameter is64: some memory of the module may have 64-bit addresses; see `VectorAddresses.swift`.
  @inline(__always)
  private func hostAddress(_ index: UInt64, _ count: Int, _ p: inout Address, _ is64: Bool) -> Address? {
    if is64 { return anyHostAddress(index, count, &p) }
    let (memory, offset) = memoryArgument(&p)
    return MemoryAccess.address(
      memory.pointee.base, memory.pointee.byteCount, UInt32(slot: index), offset, count: UInt(count))
  }

  @inline(__always)
  func inPlaceVectorLoad<M: BitwiseCopyable, R>(_ op: (M) -> R, is64: Bool = false) -> Int {
    var p = pc
    guard let address = hostAddress(acc, MemoryLayout<M>.size, &p, is64) else { return trap(.outOfBoundsMemoryAccess) }
    return leavingOver(op(address.loadUnaligned(as: M.self)), at: p)
  }

  @inline(__always)
  func inPlaceVectorStore<M: BitwiseCopyable>(_ op: (M) -> M, is64: Bool = false) -> Int {
    var p = pc
    guard let address = hostAddress(top[-2], MemoryLayout<M>.size, &p, is64) else { return trap(.outOfBoundsMemoryAccess) }
    address.storeBytes(of: op(topVector(M.self)), as: M.self)
    return dropping(3, at: p)
  }

  @inline(__always)
  func inPlaceVectorLoadLane<A, M: BitwiseCopyable, R>(_ op: (A, M, Int) -> R, is64: Bool = false) -> Int {
    var p = pc
    guard let address = hostAddress(top[-2], MemoryLayout<M>.size, &p, is64) else { return trap(.outOfBoundsMemoryAccess) }
    let vector = op(topVector(A.self), address.loadUnaligned(as: M.self), Int(Bytecode.byte(p)))
    return leaving(vector, dropping: 1, at: p + 1)
  }

  @inline(__always)
  func inPlaceVectorStoreLane<M: BitwiseCopyable>(_ op: (M) -> M, is64: Bool = false) -> Int {
    var p = pc
    guard let address = hostAddress(top[-2], MemoryLayout<M>.size, &p, is64) else { return trap(.outOfBoundsMemoryAccess) }
    top.pointee = acc
    let place = Address(top - 1) + Int(Bytecode.byte(p)) &* MemoryLayout<M>.size
    address.storeBytes(of: op(place.loadUnaligned(as: M.self)), as: M.self)
    return dropping(3, at: p + 1)
  }

  // MARK: Constants and lanes

  @inline(__always)
  func inPlaceVectorConst() -> Int {
    let halves = pc.loadUnaligned(as: SIMD2<UInt64>.self)
    return pushingVector(halves[0], halves[1], at: pc + 16)
  }

  /// Both operands lie one behind the other, once the register is in its home.
  @inline(__always)
  func inPlaceVectorShuffle() -> Int {
    top.pointee = acc
    let bytes = Address(top - 3).assumingMemoryBound(to: UInt8.self)
    var low: UInt64 = 0
    var high: UInt64 = 0
    var lane = 8
    while lane > 0 {
      lane &-= 1
      low = low &<< 8 | UInt64(bytes[Int(immediate(lane))])
      high = high &<< 8 | UInt64(bytes[Int(immediate(lane &+ 8))])
    }
    return leaving(SIMD2(low, high), dropping: 2, at: pc + 16)
  }

  @inline(__always)
  func inPlaceVectorSwizzle() -> Int {
    let vector = Swizzle.bytes(of: Address(top - 3), at: topVector(SIMD2<UInt64>.self))
    return leaving(vector, dropping: 2, at: pc)
  }

  // MARK: Prefix

  /// An instruction whose opcode is this prefix and a `u32`.
  @inline(__always)
  func inPlaceVectorPrefix() -> Int {
    let first = immediate()
    if first < 0x80 { return vectorInstruction(first, at: pc + 1) }
    let second = immediate(1)
    if second < 0x80 { return vectorInstruction(first &+ second &<< 7 &- 0x80, at: pc + 2) }
    return become(apus_i_vector_prefix_wide)
  }

  @inline(__always)
  func inPlaceVectorPrefixWide() -> Int {
    var p = pc
    let code = Bytecode.longU32(&p)
    return vectorInstruction(code, at: p)
  }

  @inline(__always)
  private func vectorInstruction(_ code: UInt32, at pc: Address) -> Int {
    var r = self
    r.pc = pc
    return r.jump(address(inPlaceVectorHandlers[unchecked: Int(code)]))
  }
}
#endif
