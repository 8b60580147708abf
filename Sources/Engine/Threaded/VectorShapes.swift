#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
/// The shapes of vector instructions in the threaded tier. A vector lies in two neighbouring slots, the low half first;
/// every result is in its slots and in the accumulator for vectors, whose halves are two registers.
///
/// Slots are aligned to 8 bytes: vectors are loaded and stored unaligned.
///
/// Unsafe room. Invariants: as of `Fields.swift` and `MemoryShapes.swift`; both slots of a vector are in the frame.
extension Registers {
  @inline(__always)
  func vector<T>(_ field: Int, _ type: T.Type) -> T {
    unsafeBitCast(Address(slot(field)).loadUnaligned(as: V128.self), to: T.self)
  }

  @inline(__always)
  func vector<T>(_ source: Source, _ field: Int, _ type: T.Type) -> T {
    switch source {
    case .slot: vector(field, type)
    case .accumulator: recast(SIMD2(low, high), T.self)
    case .immediate: unsafeBitCast((pc + Field.wide).loadUnaligned(as: V128.self), to: T.self)
    }
  }

  @inline(__always)
  func vectorResult<T>(_ value: T, _ length: Int) -> Int {
    Address(slot(Field.first)).storeBytes(of: recast(value, V128.self), as: V128.self)
    let halves = recast(value, SIMD2<Double>.self)
    var r = self
    r.low = halves[0]
    r.high = halves[1]
    return r.next(length)
  }

  // MARK: Values

  @inline(__always)
  func vectorUnary<A, R>(_ a: Source, _ op: (A) -> R) -> Int {
    vectorResult(op(vector(a, Field.second, A.self)), Field.shortLength)
  }

  @inline(__always)
  func vectorBinary<A, B, R>(_ a: Source, _ b: Source, _ op: (A, B) -> R) -> Int {
    let x = vector(a, Field.second, A.self)
    let y = vector(b, Field.third, B.self)
    return vectorResult(op(x, y), b == .immediate ? Field.vectorLength : Field.shortLength)
  }

  /// Two operands, and a count in the fourth field.
  @inline(__always)
  func vectorXorRotate<A, B, R>(_ a: Source, _ b: Source, _ op: (A, B, UInt32) -> R) -> Int {
    let x = vector(a, Field.second, A.self)
    return vectorResult(op(x, vector(b, Field.third, B.self), UInt32(u16(Field.fourth))), Field.shortLength)
  }

  @inline(__always)
  func vectorTernary<A, B, C, R>(_ a: Source, _ b: Source, _ c: Source, _ op: (A, B, C) -> R) -> Int {
    let x = vector(a, Field.second, A.self)
    let y = vector(b, Field.third, B.self)
    return vectorResult(op(x, y, vector(c, Field.fourth, C.self)), Field.shortLength)
  }

  @inline(__always)
  func vectorShift<A, R>(_ a: Source, _ count: Source, _ op: (A, UInt32) -> R) -> Int {
    let count = operand(count, Field.third, UInt32.self)
    return vectorResult(op(vector(a, Field.second, A.self), count), Field.shortLength)
  }

  /// The bits of a number: in a slot, or in the accumulator of its class.
  @inline(__always)
  private func lane<S: FixedWidthInteger>(_ a: Source, _ kind: RegisterClass, _ field: Int, _ type: S.Type) -> S {
    if a == .slot { return S(truncatingIfNeeded: slot(field).pointee) }
    return switch kind {
    case .integer: S(truncatingIfNeeded: acc)
    case .double: S(truncatingIfNeeded: d.bitPattern)
    case .float: S(truncatingIfNeeded: f.bitPattern)
    }
  }

  @inline(__always)
  func vectorSplat<S: FixedWidthInteger, R>(_ a: Source, _ kind: RegisterClass, _ op: (S) -> R) -> Int {
    vectorResult(op(lane(a, kind, Field.second, S.self)), Field.shortLength)
  }

  /// The number's slot is in the third field, the lane in the fourth.
  @inline(__always)
  func vectorReplace<A, S: FixedWidthInteger, R>(
    _ a: Source, _ kind: RegisterClass, _ op: (A, S, Int) -> R
  ) -> Int {
    let value = lane(a, kind, Field.third, S.self)
    return vectorResult(op(vector(Field.second, A.self), value, u16(Field.fourth)), Field.shortLength)
  }

  @inline(__always)
  func vectorTest<A>(_ a: Source, toSlot: Bool, _ op: (A) -> UInt32) -> Int {
    result(op(vector(a, Field.second, A.self)), toSlot: toSlot, Field.shortLength)
  }

  /// A lane is a number in memory, here in the frame; the third field says how many bytes from the vector's start.
  @inline(__always)
  func vectorExtract<M: MemoryValue, R: SlotValue>(toSlot: Bool, _ op: (M) -> R) -> Int {
    let place = Address(slot(Field.second)) + u16(Field.third)
    return result(op(place.loadUnaligned(as: M.self)), toSlot: toSlot, Field.shortLength)
  }

  // MARK: Memory

  @inline(__always)
  func vectorLoad<M: BitwiseCopyable, R>(_ a: Source, _ op: (M) -> R) -> Int {
    vectorLoad(operand(a, Field.second, UInt32.self), u32(Field.third), op)
  }

  /// From one slot plus another, or plus an immediate of 16 bits, which wraps; the offset has 16 bits.
  @inline(__always)
  func vectorLoadSum<M: BitwiseCopyable, R>(_ b: Source, _ op: (M) -> R) -> Int {
    vectorLoad(sum(b, Field.second, Field.third), UInt32(u16(Field.fourth)), op)
  }

  @inline(__always)
  private func sum(_ b: Source, _ first: Int, _ second: Int) -> UInt32 {
    UInt32.read(slot(first)) &+ (b == .slot ? UInt32.read(slot(second)) : UInt32(bitPattern: s16(second)))
  }

  @inline(__always)
  private func vectorLoad<M: BitwiseCopyable, R>(_ index: UInt32, _ offset: UInt32, _ op: (M) -> R) -> Int {
    guard let address = MemoryAccess.address(mem, size, index, offset, count: UInt(MemoryLayout<M>.size)) else {
      return trap(.outOfBoundsMemoryAccess)
    }
    return vectorResult(op(address.loadUnaligned(as: M.self)), Field.shortLength)
  }

  @inline(__always)
  func vectorStore<M: BitwiseCopyable>(_ a: Source, _ value: Source, _ op: (M) -> M) -> Int {
    let index = operand(a, Field.first, UInt32.self)
    return vectorStore(index, u32(Field.third), op(vector(value, Field.second, M.self)), Field.shortLength)
  }

  @inline(__always)
  func vectorStoreSum<M: BitwiseCopyable>(_ b: Source, _ value: Source, _ op: (M) -> M) -> Int {
    let index = sum(b, Field.first, Field.second)
    return vectorStore(index, UInt32(u16(Field.fourth)), op(vector(value, Field.third, M.self)), Field.shortLength)
  }

  @inline(__always)
  private func vectorStore<M: BitwiseCopyable>(_ index: UInt32, _ offset: UInt32, _ value: M, _ length: Int) -> Int {
    guard let address = MemoryAccess.address(mem, size, index, offset, count: UInt(MemoryLayout<M>.size)) else {
      return trap(.outOfBoundsMemoryAccess)
    }
    address.storeBytes(of: value, as: M.self)
    return next(length)
  }

  /// Into one lane of a vector, whose slot is in the third field, the lane in the fourth; the offset has a field of its
  /// own.
  @inline(__always)
  func vectorLoadLane<A, M: BitwiseCopyable, R>(_ a: Source, _ op: (A, M, Int) -> R) -> Int {
    let index = operand(a, Field.second, UInt32.self)
    let count = UInt(MemoryLayout<M>.size)
    guard let address = MemoryAccess.address(mem, size, index, u32(Field.wide), count: count) else {
      return trap(.outOfBoundsMemoryAccess)
    }
    let value = address.loadUnaligned(as: M.self)
    return vectorResult(op(vector(Field.third, A.self), value, u16(Field.fourth)), Field.longLength)
  }

  /// Of one lane, so many bytes from the vector's start as the third field says.
  @inline(__always)
  func vectorStoreLane<M: BitwiseCopyable>(_ a: Source, _ op: (M) -> M) -> Int {
    let index = operand(a, Field.first, UInt32.self)
    let place = Address(slot(Field.second)) + u16(Field.third)
    return vectorStore(index, u32(Field.wide), op(place.loadUnaligned(as: M.self)), Field.longLength)
  }
}

extension Field {
  /// With a constant of 128 bits in the wide field.
  static var vectorLength: Int { wordBytes + 24 }
}
#endif
