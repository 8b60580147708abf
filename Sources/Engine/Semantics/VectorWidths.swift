/// Vector instructions that change the width of integer lanes, or look at their signs (specification, 4.3.6 and 4.3.7).
#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
extension I16x8 {
  // A byte beside itself, or beside zero: a conversion of eight lanes at once would be a call.
  @inline(__always) static func extendLowS(_ a: I8x16.U) -> S {
    recast(I8x16.interleaveLow(a, a), S.self) &>> S(repeating: 8)
  }
  @inline(__always) static func extendHighS(_ a: I8x16.U) -> S {
    recast(I8x16.interleaveHigh(a, a), S.self) &>> S(repeating: 8)
  }
  @inline(__always) static func extendLowU(_ a: I8x16.U) -> U { recast(I8x16.interleaveLow(a, I8x16.U()), U.self) }
  @inline(__always) static func extendHighU(_ a: I8x16.U) -> U { recast(I8x16.interleaveHigh(a, I8x16.U()), U.self) }
  @inline(__always) static func extmulLowS(_ a: I8x16.U, _ b: I8x16.U) -> S { extendLowS(a) &* extendLowS(b) }
  @inline(__always) static func extmulHighS(_ a: I8x16.U, _ b: I8x16.U) -> S { extendHighS(a) &* extendHighS(b) }
  @inline(__always) static func extmulLowU(_ a: I8x16.U, _ b: I8x16.U) -> U { extendLowU(a) &* extendLowU(b) }
  @inline(__always) static func extmulHighU(_ a: I8x16.U, _ b: I8x16.U) -> U { extendHighU(a) &* extendHighU(b) }
  /// Sums of neighbours: each lane of `a` holds two, of which the lower one is moved up and down again.
  @inline(__always) static func extaddPairwiseS(_ a: S) -> S {
    ((a &<< S(repeating: 8)) &>> S(repeating: 8)) &+ (a &>> S(repeating: 8))
  }
  @inline(__always) static func extaddPairwiseU(_ a: U) -> U {
    ((a &<< U(repeating: 8)) &>> U(repeating: 8)) &+ (a &>> U(repeating: 8))
  }
}

extension I32x4 {
  @inline(__always) static func extendLowS(_ a: I16x8.S) -> S { S(truncatingIfNeeded: a.lowHalf) }
  @inline(__always) static func extendHighS(_ a: I16x8.S) -> S { S(truncatingIfNeeded: a.highHalf) }
  @inline(__always) static func extendLowU(_ a: I16x8.U) -> U { U(truncatingIfNeeded: a.lowHalf) }
  @inline(__always) static func extendHighU(_ a: I16x8.U) -> U { U(truncatingIfNeeded: a.highHalf) }
  @inline(__always) static func extmulLowS(_ a: I16x8.S, _ b: I16x8.S) -> S { extendLowS(a) &* extendLowS(b) }
  @inline(__always) static func extmulHighS(_ a: I16x8.S, _ b: I16x8.S) -> S { extendHighS(a) &* extendHighS(b) }
  @inline(__always) static func extmulLowU(_ a: I16x8.U, _ b: I16x8.U) -> U { extendLowU(a) &* extendLowU(b) }
  @inline(__always) static func extmulHighU(_ a: I16x8.U, _ b: I16x8.U) -> U { extendHighU(a) &* extendHighU(b) }
  /// Sums of neighbours: each lane of `a` holds two, of which the lower one is moved up and down again.
  @inline(__always) static func extaddPairwiseS(_ a: S) -> S {
    ((a &<< S(repeating: 16)) &>> S(repeating: 16)) &+ (a &>> S(repeating: 16))
  }
  @inline(__always) static func extaddPairwiseU(_ a: U) -> U {
    ((a &<< U(repeating: 16)) &>> U(repeating: 16)) &+ (a &>> U(repeating: 16))
  }
}

extension I64x2 {
  @inline(__always) static func extendLowS(_ a: I32x4.S) -> S { S(truncatingIfNeeded: a.lowHalf) }
  @inline(__always) static func extendHighS(_ a: I32x4.S) -> S { S(truncatingIfNeeded: a.highHalf) }
  @inline(__always) static func extendLowU(_ a: I32x4.U) -> U { U(truncatingIfNeeded: a.lowHalf) }
  @inline(__always) static func extendHighU(_ a: I32x4.U) -> U { U(truncatingIfNeeded: a.highHalf) }
  @inline(__always) static func extmulLowS(_ a: I32x4.S, _ b: I32x4.S) -> S { extendLowS(a) &* extendLowS(b) }
  @inline(__always) static func extmulHighS(_ a: I32x4.S, _ b: I32x4.S) -> S { extendHighS(a) &* extendHighS(b) }
  @inline(__always) static func extmulLowU(_ a: I32x4.U, _ b: I32x4.U) -> U { extendLowU(a) &* extendLowU(b) }
  @inline(__always) static func extmulHighU(_ a: I32x4.U, _ b: I32x4.U) -> U { extendHighU(a) &* extendHighU(b) }
}

extension I8x16 {
  @inline(__always) static func narrowS(_ a: I16x8.S, _ b: I16x8.S) -> S {
    S(lowHalf: SIMD8(truncatingIfNeeded: clampS(a)), highHalf: SIMD8(truncatingIfNeeded: clampS(b)))
  }
  @inline(__always) static func narrowU(_ a: I16x8.S, _ b: I16x8.S) -> U {
    U(lowHalf: SIMD8(truncatingIfNeeded: clampU(a)), highHalf: SIMD8(truncatingIfNeeded: clampU(b)))
  }
  @inline(__always) private static func clampS(_ a: I16x8.S) -> I16x8.S {
    I16x8.minS(I16x8.maxS(a, I16x8.S(repeating: -128)), I16x8.S(repeating: 127))
  }
  @inline(__always) private static func clampU(_ a: I16x8.S) -> I16x8.S {
    I16x8.minS(I16x8.maxS(a, I16x8.S()), I16x8.S(repeating: 255))
  }

  /// The signs of eight bytes: moved next to each other by one multiplication, whose sum carries nothing.
  @inline(__always) private static func signs(_ half: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: ((half & 0x8080_8080_8080_8080) &* 0x0002_0408_1020_4081) &>> 56)
  }
  @inline(__always) static func bitmask(_ a: I64x2.U) -> UInt32 { signs(a[0]) | signs(a[1]) &<< 8 }

  @inline(__always) static func interleaveLow(_ a: U, _ b: U) -> U { merge(a.lowHalf, b.lowHalf) }
  @inline(__always) static func interleaveHigh(_ a: U, _ b: U) -> U { merge(a.highHalf, b.highHalf) }
  @inline(__always) private static func merge(_ even: SIMD8<UInt8>, _ odd: SIMD8<UInt8>) -> U {
    var result = U()
    result.evenHalf = even
    result.oddHalf = odd
    return result
  }
}

extension I16x8 {
  @inline(__always) static func narrowS(_ a: I32x4.S, _ b: I32x4.S) -> S {
    S(lowHalf: SIMD4(truncatingIfNeeded: clampS(a)), highHalf: SIMD4(truncatingIfNeeded: clampS(b)))
  }
  @inline(__always) static func narrowU(_ a: I32x4.S, _ b: I32x4.S) -> U {
    U(lowHalf: SIMD4(truncatingIfNeeded: clampU(a)), highHalf: SIMD4(truncatingIfNeeded: clampU(b)))
  }
  @inline(__always) private static func clampS(_ a: I32x4.S) -> I32x4.S {
    I32x4.minS(I32x4.maxS(a, I32x4.S(repeating: -0x8000)), I32x4.S(repeating: 0x7FFF))
  }
  @inline(__always) private static func clampU(_ a: I32x4.S) -> I32x4.S {
    I32x4.minS(I32x4.maxS(a, I32x4.S()), I32x4.S(repeating: 0xFFFF))
  }

  /// As `I8x16.signs`, of four lanes.
  @inline(__always) private static func signs(_ half: UInt64) -> UInt32 {
    let signs = (half & 0x8000_8000_8000_8000) &>> 15
    return UInt32(truncatingIfNeeded: (signs &* 0x0001_0002_0004_0008) &>> 48) & 0x0F
  }
  @inline(__always) static func bitmask(_ a: I64x2.U) -> UInt32 { signs(a[0]) | signs(a[1]) &<< 4 }

  @inline(__always) static func interleaveLow(_ a: U, _ b: U) -> U { merge(a.lowHalf, b.lowHalf) }
  @inline(__always) static func interleaveHigh(_ a: U, _ b: U) -> U { merge(a.highHalf, b.highHalf) }
  @inline(__always) private static func merge(_ even: SIMD4<UInt16>, _ odd: SIMD4<UInt16>) -> U {
    var result = U()
    result.evenHalf = even
    result.oddHalf = odd
    return result
  }

  /// Q15 numbers: only the product of -1 and -1 is too great.
  @inline(__always) static func q15mulrSatS(_ a: S, _ b: S) -> S {
    let product = SIMD8<Int32>(truncatingIfNeeded: a) &* SIMD8<Int32>(truncatingIfNeeded: b)
    let rounded = (product &+ SIMD8(repeating: 0x4000)) &>> SIMD8(repeating: 15)
    return S(truncatingIfNeeded: rounded.replacing(with: SIMD8(repeating: 0x7FFF), where: SIMD8(repeating: 0x7FFF) .< rounded))
  }

  /// Relaxed: all lanes are signed, and sums wrap.
  @inline(__always) static func dotS(_ a: S, _ b: S) -> S {
    let shift = S(repeating: 8)
    return ((a &<< shift) &>> shift) &* ((b &<< shift) &>> shift) &+ (a &>> shift) &* (b &>> shift)
  }
}

extension I32x4 {
  @inline(__always) static func bitmask(_ a: U) -> UInt32 {
    (a[0] &>> 31) | (a[1] &>> 31) &<< 1 | (a[2] &>> 31) &<< 2 | (a[3] &>> 31) &<< 3
  }
  @inline(__always) static func dotS(_ a: I16x8.S, _ b: I16x8.S) -> S {
    let product = SIMD8<Int32>(truncatingIfNeeded: a) &* SIMD8<Int32>(truncatingIfNeeded: b)
    return product.evenHalf &+ product.oddHalf
  }
  /// The lanes moved down by one, two and three places, the lowest ones to the top.
  @inline(__always) static func turn1(_ a: U) -> U { U(a[1], a[2], a[3], a[0]) }
  @inline(__always) static func turn2(_ a: U) -> U { U(a[2], a[3], a[0], a[1]) }
  @inline(__always) static func turn3(_ a: U) -> U { U(a[3], a[0], a[1], a[2]) }
  /// Relaxed: as `I16x8.dotS`, then sums of neighbours.
  @inline(__always) static func dotAddS(_ a: I16x8.S, _ b: I16x8.S, _ c: S) -> S {
    extaddPairwiseS(recast(I16x8.dotS(a, b), S.self)) &+ c
  }
}

extension I64x2 {
  @inline(__always) static func bitmask(_ a: U) -> UInt32 {
    UInt32(truncatingIfNeeded: (a[0] &>> 63) | (a[1] &>> 63) &<< 1)
  }
}

/// On all bits of a vector at once.
enum Bits128 {
  typealias U = SIMD2<UInt64>

  @inline(__always) static func not(_ a: U) -> U { ~a }
  @inline(__always) static func and(_ a: U, _ b: U) -> U { a & b }
  @inline(__always) static func andnot(_ a: U, _ b: U) -> U { a & ~b }
  @inline(__always) static func or(_ a: U, _ b: U) -> U { a | b }
  @inline(__always) static func xor(_ a: U, _ b: U) -> U { a ^ b }
  @inline(__always) static func bitselect(_ a: U, _ b: U, _ c: U) -> U { b ^ ((a ^ b) & c) }
  @inline(__always) static func anyTrue(_ a: U) -> UInt32 { a[0] | a[1] != 0 ? 1 : 0 }
}
#endif
