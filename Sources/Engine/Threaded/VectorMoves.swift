#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
/// Vectors in the threaded tier: moves, constants, globals, selection, and what picks lanes.
///
/// Unsafe room. Invariant: the lanes of a shuffle lie so many bytes from its first operand as the translator wrote.
extension Registers {
  @inline(__always)
  func threadedVectorCopy() -> Int {
    vectorResult(vector(Field.second, V128.self), Field.shortLength)
  }

  @inline(__always)
  func threadedVectorConst() -> Int {
    vectorResult((pc + Field.wide).loadUnaligned(as: V128.self), Field.vectorLength)
  }

  @inline(__always)
  func threadedVectorGlobalGet() -> Int {
    vectorResult(Address(pointer(Field.wide, UInt64.self)).loadUnaligned(as: V128.self), Field.longLength)
  }

  @inline(__always)
  func threadedVectorGlobalSet() -> Int {
    Address(pointer(Field.wide, UInt64.self)).storeBytes(of: vector(Field.second, V128.self), as: V128.self)
    return next(Field.longLength)
  }

  @inline(__always)
  private func vectorSelect(_ condition: Bool) -> Int {
    let place = condition ? slot(Field.second) : slot(Field.third)
    return vectorResult(Address(place).loadUnaligned(as: V128.self), Field.shortLength)
  }

  @inline(__always)
  func threadedVectorSelectS() -> Int { vectorSelect(Bool.read(slot(Field.fourth))) }

  @inline(__always)
  func threadedVectorSelectA() -> Int { vectorSelect(Bool.accumulator(self)) }

  // MARK: Lanes

  /// What lies so many bytes from the first operand as the wide field's number at `index` says.
  @inline(__always)
  private func picked<T: BitwiseCopyable>(_ index: Int, _ type: T.Type) -> T {
    let distance = (pc + (Field.wide + 2 &* index)).assumingMemoryBound(to: Int16.self).pointee
    return (Address(slot(Field.second)) + Int(distance)).loadUnaligned(as: T.self)
  }

  /// A shuffle of bytes that no other form knows.
  @inline(__always)
  func threadedVectorShuffle() -> Int {
    vectorResult(SIMD2(pickedBytes(0), pickedBytes(8)), Field.shuffleLength)
  }

  @inline(__always)
  private func pickedBytes(_ first: Int) -> UInt64 {
    let a = UInt64(picked(first, UInt8.self)) | UInt64(picked(first &+ 1, UInt8.self)) &<< 8
    let b = UInt64(picked(first &+ 2, UInt8.self)) | UInt64(picked(first &+ 3, UInt8.self)) &<< 8
    let c = UInt64(picked(first &+ 4, UInt8.self)) | UInt64(picked(first &+ 5, UInt8.self)) &<< 8
    let d = UInt64(picked(first &+ 6, UInt8.self)) | UInt64(picked(first &+ 7, UInt8.self)) &<< 8
    return a | b &<< 16 | (c | d &<< 16) &<< 32
  }

  /// A shuffle of whole lanes of 16, 32 and 64 bits.
  @inline(__always)
  func threadedVectorShuffle16() -> Int {
    let lanes = SIMD8<UInt16>(
      picked(0, UInt16.self), picked(1, UInt16.self), picked(2, UInt16.self), picked(3, UInt16.self),
      picked(4, UInt16.self), picked(5, UInt16.self), picked(6, UInt16.self), picked(7, UInt16.self))
    return vectorResult(lanes, Field.vectorLength)
  }

  @inline(__always)
  func threadedVectorShuffle32() -> Int {
    let lanes = SIMD4<UInt32>(
      picked(0, UInt32.self), picked(1, UInt32.self), picked(2, UInt32.self), picked(3, UInt32.self))
    return vectorResult(lanes, Field.longLength)
  }

  @inline(__always)
  func threadedVectorShuffle64() -> Int {
    vectorResult(SIMD2(picked(0, UInt64.self), picked(1, UInt64.self)), Field.longLength)
  }

  /// `i8x16.swizzle`: baseline machines have no operation for it, and a byte from memory is soon there.
  @inline(__always)
  func threadedVectorSwizzle() -> Int {
    let table = Address(slot(Field.second))
    let indices = vector(Field.third, SIMD2<UInt64>.self)
    return vectorResult(Swizzle.bytes(of: table, at: indices), Field.shortLength)
  }
}

extension Field {
  /// With 16 numbers of 16 bits in the wide field.
  static var shuffleLength: Int { wordBytes + 40 }
}
#endif
