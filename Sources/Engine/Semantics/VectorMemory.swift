/// How what lies in memory becomes a vector, or a lane of one (specification, 4.6.9).
#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
///
/// Unsafe room. Invariant: a table of `Swizzle` is 16 bytes long, and no index above 15 reads from it.
enum VectorLoad {
  @inline(__always) static func whole(_ a: V128) -> V128 { a }

  @inline(__always) static func extend8S(_ a: UInt64) -> I16x8.S { I16x8.extendLowS(eight(a)) }
  @inline(__always) static func extend8U(_ a: UInt64) -> I16x8.U { I16x8.extendLowU(eight(a)) }
  @inline(__always) private static func eight(_ a: UInt64) -> I8x16.U { recast(zero64(a), I8x16.U.self) }
  @inline(__always) static func extend16S(_ a: SIMD4<Int16>) -> I32x4.S { I32x4.S(truncatingIfNeeded: a) }
  @inline(__always) static func extend16U(_ a: SIMD4<UInt16>) -> I32x4.U { I32x4.U(truncatingIfNeeded: a) }
  @inline(__always) static func extend32S(_ a: SIMD2<Int32>) -> I64x2.S { I64x2.S(truncatingIfNeeded: a) }
  @inline(__always) static func extend32U(_ a: SIMD2<UInt32>) -> I64x2.U { I64x2.U(truncatingIfNeeded: a) }

  @inline(__always) static func splat8(_ a: UInt8) -> I8x16.U { I8x16.U(repeating: a) }
  @inline(__always) static func splat16(_ a: UInt16) -> I16x8.U { I16x8.U(repeating: a) }
  @inline(__always) static func splat32(_ a: UInt32) -> I32x4.U { I32x4.U(repeating: a) }
  @inline(__always) static func splat64(_ a: UInt64) -> I64x2.U { I64x2.U(repeating: a) }

  @inline(__always) static func zero32(_ a: UInt32) -> I32x4.U { I32x4.U(a, 0, 0, 0) }
  @inline(__always) static func zero64(_ a: UInt64) -> I64x2.U { I64x2.U(a, 0) }

  @inline(__always) static func lane8(_ v: I8x16.U, _ a: UInt8, _ lane: Int) -> I8x16.U {
    I8x16.replace(v, UInt32(a), lane)
  }
  @inline(__always) static func lane16(_ v: I16x8.U, _ a: UInt16, _ lane: Int) -> I16x8.U {
    I16x8.replace(v, UInt32(a), lane)
  }
  @inline(__always) static func lane32(_ v: I32x4.U, _ a: UInt32, _ lane: Int) -> I32x4.U { I32x4.replace(v, a, lane) }
  @inline(__always) static func lane64(_ v: I64x2.U, _ a: UInt64, _ lane: Int) -> I64x2.U { I64x2.replace(v, a, lane) }
}

/// A lane on its way to memory, unchanged; the type says how wide it is.
enum VectorStore {
  @inline(__always) static func whole(_ a: V128) -> V128 { a }

  @inline(__always) static func lane8(_ a: UInt8) -> UInt8 { a }
  @inline(__always) static func lane16(_ a: UInt16) -> UInt16 { a }
  @inline(__always) static func lane32(_ a: UInt32) -> UInt32 { a }
  @inline(__always) static func lane64(_ a: UInt64) -> UInt64 { a }
}

/// `i8x16.swizzle` (specification, 4.3.7): bytes of a table by their numbers, 0 where there is no such byte.
enum Swizzle {
  @inline(__always) static func bytes(of table: Address, at indices: I64x2.U) -> V128 {
    // Numbers that are too great become 0 here, and their bytes 0 afterwards.
    let known = I8x16.ltU(recast(indices, I8x16.U.self), I8x16.U(repeating: 16))
    let safe = indices & recast(known, I64x2.U.self)
    let found = I64x2.U(eight(table, safe[0]), eight(table, safe[1]))
    return recast(found & recast(known, I64x2.U.self), V128.self)
  }

  @inline(__always) private static func eight(_ table: Address, _ indices: UInt64) -> UInt64 {
    let low = four(table, UInt32(truncatingIfNeeded: indices))
    return UInt64(low) | UInt64(four(table, UInt32(truncatingIfNeeded: indices &>> 32))) &<< 32
  }

  @inline(__always) private static func four(_ table: Address, _ indices: UInt32) -> UInt32 {
    let bytes = table.assumingMemoryBound(to: UInt8.self)
    let a = UInt32(bytes[Int(indices & 0xFF)]) | UInt32(bytes[Int(indices &>> 8 & 0xFF)]) &<< 8
    let b = UInt32(bytes[Int(indices &>> 16 & 0xFF)]) | UInt32(bytes[Int(indices &>> 24)]) &<< 8
    return a | b &<< 16
  }
}
#endif
