/// The shapes of loads and stores in the threaded tier.
///
/// Unsafe room. Invariant: host addresses come from `MemoryAccess.address` only.
extension Registers {
  /// A load whose address is in a slot or the accumulator.
  @inline(__always)
  func load<M: MemoryValue, U: SlotValue>(_ a: Source, toSlot: Bool, _ op: (M) -> U) -> Int {
    let index = operand(a, Field.second, UInt32.self)
    return load(index, u32(Field.third), toSlot: toSlot, op)
  }

  /// A load from the constant address in the immediate.
  @inline(__always)
  func loadConstant<M: MemoryValue, U: SlotValue>(toSlot: Bool, _ op: (M) -> U) -> Int {
    load(0, u32(Field.third), toSlot: toSlot, op)
  }

  /// A load from one slot plus another times the size of what is loaded.
  @inline(__always)
  func loadIndexed<M: MemoryValue, U: SlotValue>(_ b: Source, toSlot: Bool, _ op: (M) -> U) -> Int {
    let scaled = operand(b, Field.third, UInt32.self) &* UInt32(MemoryLayout<M>.size)
    let index = operand(.slot, Field.second, UInt32.self) &+ scaled
    if planted("indexedWrapTraps"), index < scaled { return trap(.outOfBoundsMemoryAccess) }
    return load(index, UInt32(u16(Field.fourth)), toSlot: toSlot, op)
  }

  /// A load from one slot plus another, or plus the accumulator.
  @inline(__always)
  func loadSum<M: MemoryValue, U: SlotValue>(_ b: Source, toSlot: Bool, _ op: (M) -> U) -> Int {
    let index = operand(.slot, Field.second, UInt32.self) &+ operand(b, Field.third, UInt32.self)
    return load(index, UInt32(u16(Field.fourth)), toSlot: toSlot, op)
  }

  /// A load from an index times the size of what is loaded, at an offset of 32 bits.
  @inline(__always)
  func loadScaled<M: MemoryValue, U: SlotValue>(_ a: Source, toSlot: Bool, _ op: (M) -> U) -> Int {
    let index = operand(a, Field.second, UInt32.self) &* UInt32(MemoryLayout<M>.size)
    return load(index, u32(Field.third), toSlot: toSlot, op)
  }

  /// A load from a slot plus an immediate of 16 bits, which wraps, at an offset of 16 bits, which does not.
  @inline(__always)
  func loadOffset<M: MemoryValue, U: SlotValue>(_ a: Source, toSlot: Bool, _ op: (M) -> U) -> Int {
    let index =
      operand(a, Field.second, UInt32.self)
      &+ (planted("offsetUnsigned") ? UInt32(u16(Field.third)) : UInt32(bitPattern: s16(Field.third)))
    return load(index, UInt32(u16(Field.fourth)), toSlot: toSlot, op)
  }

  @inline(__always)
  private func load<M: MemoryValue, U: SlotValue>(
    _ index: UInt32, _ offset: UInt32, toSlot: Bool, _ op: (M) -> U
  ) -> Int {
    guard let address = MemoryAccess.address(memoryBase, memoryByteCount, index, offset, count: UInt(MemoryLayout<M>.size)) else {
      return trap(.outOfBoundsMemoryAccess)
    }
    return result(op(address.loadUnaligned(as: M.self)), toSlot: toSlot, Field.shortLength)
  }

  /// A store: the address in a slot or the accumulator, the value in the other, or in a slot.
  @inline(__always)
  func store<T: Immediate, M: MemoryValue>(_ a: Source, _ b: Source, _ op: (T) -> M) -> Int {
    let index = operand(a, Field.first, UInt32.self)
    return store(index, u32(Field.third), op(operand(b, Field.second, T.self)), Field.shortLength)
  }

  /// A store of an immediate; the offset has 16 bits.
  @inline(__always)
  func storeImmediate<T: Immediate, M: MemoryValue>(_ a: Source, _ op: (T) -> M) -> Int {
    let index = operand(a, Field.first, UInt32.self)
    return store(index, UInt32(u16(Field.second)), op(T.immediate(self)), T.length)
  }

  /// A store to the constant address in the immediate.
  @inline(__always)
  func storeConstant<T: Immediate, M: MemoryValue>(_ b: Source, _ op: (T) -> M) -> Int {
    store(0, u32(Field.third), op(operand(b, Field.second, T.self)), Field.shortLength)
  }

  /// A store to one slot plus another times the size of what is stored, of a slot.
  @inline(__always)
  func storeIndexed<T: Immediate, M: MemoryValue>(_ op: (T) -> M) -> Int {
    let scaled = operand(.slot, Field.second, UInt32.self) &* UInt32(MemoryLayout<M>.size)
    let index = operand(.slot, Field.first, UInt32.self) &+ scaled
    return store(index, UInt32(u16(Field.fourth)), op(operand(.slot, Field.third, T.self)), Field.shortLength)
  }

  /// A store to one slot plus another, of a slot.
  @inline(__always)
  func storeSum<T: Immediate, M: MemoryValue>(_ op: (T) -> M) -> Int {
    let index = operand(.slot, Field.first, UInt32.self) &+ operand(.slot, Field.second, UInt32.self)
    return store(index, UInt32(u16(Field.fourth)), op(operand(.slot, Field.third, T.self)), Field.shortLength)
  }

  /// A store of a slot to another plus an immediate of 16 bits, which wraps.
  @inline(__always)
  func storeOffset<T: Immediate, M: MemoryValue>(_ op: (T) -> M) -> Int {
    let index = operand(.slot, Field.first, UInt32.self) &+ UInt32(bitPattern: s16(Field.second))
    return store(index, UInt32(u16(Field.fourth)), op(operand(.slot, Field.third, T.self)), Field.shortLength)
  }

  @inline(__always)
  private func store<M: MemoryValue>(_ index: UInt32, _ offset: UInt32, _ value: M, _ length: Int) -> Int {
    guard let address = MemoryAccess.address(memoryBase, memoryByteCount, index, offset, count: UInt(MemoryLayout<M>.size)) else {
      return trap(.outOfBoundsMemoryAccess)
    }
    if planted("store16Wide"), MemoryLayout<M>.size == 2,
      let wide = MemoryAccess.address(memoryBase, memoryByteCount, index, offset, count: 4) {
      wide.storeBytes(of: 0, as: UInt32.self)
    }
    address.storeBytes(of: value, as: M.self)
    return next(length)
  }
}
