/// Lane-wise floating-point instructions on vectors, and conversions (specification, 4.3.5 to 4.3.7). A NaN result is any
/// arithmetic NaN, as of the scalar instructions. Both widths are written out, for the reason that `VectorIntegers.swift` gives.
#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
enum F32x4 {
  typealias V = SIMD4<Float>
  typealias U = SIMD4<UInt32>
  typealias S = SIMD4<Int32>

  @inline(__always) static func bits(_ a: V) -> U { recast(a, U.self) }
  @inline(__always) static func value(_ bits: U) -> V { recast(bits, V.self) }
  @inline(__always) private static var sign: U { U(repeating: 1 &<< 31) }
  @inline(__always) static func abs(_ a: U) -> U { a & ~sign }
  @inline(__always) static func neg(_ a: U) -> U { a ^ sign }
  @inline(__always) static func add(_ a: V, _ b: V) -> V { a + b }
  @inline(__always) static func sub(_ a: V, _ b: V) -> V { a - b }
  @inline(__always) static func mul(_ a: V, _ b: V) -> V { a * b }
  @inline(__always) static func div(_ a: V, _ b: V) -> V { a / b }
  @inline(__always) static func sqrt(_ a: V) -> V { a.squareRoot() }
  @inline(__always) static func madd(_ a: V, _ b: V, _ c: V) -> V { a * b + c }
  @inline(__always) static func nmadd(_ a: V, _ b: V, _ c: V) -> V { c - a * b }

  @inline(__always) static func mask(_ truth: SIMDMask<S>) -> S {
    S().replacing(with: S(repeating: -1), where: truth)
  }
  @inline(__always) static func eq(_ a: V, _ b: V) -> S { mask(a .== b) }
  @inline(__always) static func ne(_ a: V, _ b: V) -> S { mask(a .!= b) }
  @inline(__always) static func lt(_ a: V, _ b: V) -> S { mask(a .< b) }
  @inline(__always) static func gt(_ a: V, _ b: V) -> S { mask(b .< a) }
  @inline(__always) static func le(_ a: V, _ b: V) -> S { mask(a .<= b) }
  @inline(__always) static func ge(_ a: V, _ b: V) -> S { mask(b .<= a) }

  @inline(__always) static func min(_ a: V, _ b: V) -> V {
    // Zeros of both signs are equal; a sum with a NaN is one.
    var result = (a + b).replacing(with: value(bits(a) | bits(b)), where: a .== b)
    result.replace(with: a, where: a .< b)
    result.replace(with: b, where: b .< a)
    return result
  }
  @inline(__always) static func max(_ a: V, _ b: V) -> V {
    // Zeros of both signs are equal; a sum with a NaN is one.
    var result = (a + b).replacing(with: value(bits(a) & bits(b)), where: a .== b)
    result.replace(with: a, where: b .< a)
    result.replace(with: b, where: a .< b)
    return result
  }
  @inline(__always) static func pmin(_ a: V, _ b: V) -> V { a.replacing(with: b, where: b .< a) }
  @inline(__always) static func pmax(_ a: V, _ b: V) -> V { a.replacing(with: b, where: a .< b) }

  /// Values from here on are integers; to add and take away this one rounds smaller ones, ties to even.
  @inline(__always) private static var integral: V { V(repeating: 0x1p23) }
  /// The rounded magnitude with the sign of `a`; what has no fraction as it is, a NaN quiet.
  @inline(__always) private static func rounded(_ a: V, _ magnitude: V) -> V {
    let result = value((bits(magnitude) & ~sign) | (bits(a) & sign))
    return (a + a).replacing(with: a, where: integral .<= value(abs(bits(a)))).replacing(
      with: result, where: value(abs(bits(a))) .< integral)
  }
  @inline(__always) private static func even(_ a: V) -> V { (a + integral) - integral }
  @inline(__always) private static var one: V { V(repeating: 1) }

  @inline(__always) static func nearest(_ a: V) -> V { rounded(a, even(value(abs(bits(a))))) }
  @inline(__always) static func trunc(_ a: V) -> V {
    let magnitude = value(abs(bits(a)))
    let near = even(magnitude)
    return rounded(a, near.replacing(with: near - one, where: magnitude .< near))
  }
  @inline(__always) static func floor(_ a: V) -> V {
    let near = nearest(a)
    return rounded(a, near.replacing(with: near - one, where: a .< near))
  }
  @inline(__always) static func ceil(_ a: V) -> V {
    let near = nearest(a)
    return rounded(a, near.replacing(with: near + one, where: near .< a))
  }
}

enum F64x2 {
  typealias V = SIMD2<Double>
  typealias U = SIMD2<UInt64>
  typealias S = SIMD2<Int64>

  @inline(__always) static func bits(_ a: V) -> U { recast(a, U.self) }
  @inline(__always) static func value(_ bits: U) -> V { recast(bits, V.self) }
  @inline(__always) private static var sign: U { U(repeating: 1 &<< 63) }
  @inline(__always) static func abs(_ a: U) -> U { a & ~sign }
  @inline(__always) static func neg(_ a: U) -> U { a ^ sign }
  @inline(__always) static func add(_ a: V, _ b: V) -> V { a + b }
  @inline(__always) static func sub(_ a: V, _ b: V) -> V { a - b }
  @inline(__always) static func mul(_ a: V, _ b: V) -> V { a * b }
  @inline(__always) static func div(_ a: V, _ b: V) -> V { a / b }
  @inline(__always) static func sqrt(_ a: V) -> V { a.squareRoot() }
  @inline(__always) static func madd(_ a: V, _ b: V, _ c: V) -> V { a * b + c }
  @inline(__always) static func nmadd(_ a: V, _ b: V, _ c: V) -> V { c - a * b }

  @inline(__always) static func mask(_ truth: SIMDMask<S>) -> S {
    S().replacing(with: S(repeating: -1), where: truth)
  }
  @inline(__always) static func eq(_ a: V, _ b: V) -> S { mask(a .== b) }
  @inline(__always) static func ne(_ a: V, _ b: V) -> S { mask(a .!= b) }
  @inline(__always) static func lt(_ a: V, _ b: V) -> S { mask(a .< b) }
  @inline(__always) static func gt(_ a: V, _ b: V) -> S { mask(b .< a) }
  @inline(__always) static func le(_ a: V, _ b: V) -> S { mask(a .<= b) }
  @inline(__always) static func ge(_ a: V, _ b: V) -> S { mask(b .<= a) }

  @inline(__always) static func min(_ a: V, _ b: V) -> V {
    // Zeros of both signs are equal; a sum with a NaN is one.
    var result = (a + b).replacing(with: value(bits(a) | bits(b)), where: a .== b)
    result.replace(with: a, where: a .< b)
    result.replace(with: b, where: b .< a)
    return result
  }
  @inline(__always) static func max(_ a: V, _ b: V) -> V {
    // Zeros of both signs are equal; a sum with a NaN is one.
    var result = (a + b).replacing(with: value(bits(a) & bits(b)), where: a .== b)
    result.replace(with: a, where: b .< a)
    result.replace(with: b, where: a .< b)
    return result
  }
  @inline(__always) static func pmin(_ a: V, _ b: V) -> V { a.replacing(with: b, where: b .< a) }
  @inline(__always) static func pmax(_ a: V, _ b: V) -> V { a.replacing(with: b, where: a .< b) }

  /// Values from here on are integers; to add and take away this one rounds smaller ones, ties to even.
  @inline(__always) private static var integral: V { V(repeating: 0x1p52) }
  /// The rounded magnitude with the sign of `a`; what has no fraction as it is, a NaN quiet.
  @inline(__always) private static func rounded(_ a: V, _ magnitude: V) -> V {
    let result = value((bits(magnitude) & ~sign) | (bits(a) & sign))
    return (a + a).replacing(with: a, where: integral .<= value(abs(bits(a)))).replacing(
      with: result, where: value(abs(bits(a))) .< integral)
  }
  @inline(__always) private static func even(_ a: V) -> V { (a + integral) - integral }
  @inline(__always) private static var one: V { V(repeating: 1) }

  @inline(__always) static func nearest(_ a: V) -> V { rounded(a, even(value(abs(bits(a))))) }
  @inline(__always) static func trunc(_ a: V) -> V {
    let magnitude = value(abs(bits(a)))
    let near = even(magnitude)
    return rounded(a, near.replacing(with: near - one, where: magnitude .< near))
  }
  @inline(__always) static func floor(_ a: V) -> V {
    let near = nearest(a)
    return rounded(a, near.replacing(with: near - one, where: a .< near))
  }
  @inline(__always) static func ceil(_ a: V) -> V {
    let near = nearest(a)
    return rounded(a, near.replacing(with: near + one, where: near .< a))
  }
}

extension F32x4 {
  @inline(__always) static func convertS(_ a: S) -> V { V(a) }
  @inline(__always) static func convertU(_ a: U) -> V { V(a) }
  @inline(__always) static func demoteZero(_ a: F64x2.V) -> V { V(Float(a[0]), Float(a[1]), 0, 0) }
}

extension F64x2 {
  @inline(__always) static func convertLowS(_ a: F32x4.S) -> V { V(Double(a[0]), Double(a[1])) }
  @inline(__always) static func convertLowU(_ a: F32x4.U) -> V { V(Double(a[0]), Double(a[1])) }
  @inline(__always) static func promoteLow(_ a: F32x4.V) -> V { V(Double(a[0]), Double(a[1])) }
}

extension I32x4 {
  @inline(__always) static func truncSatF32S(_ a: F32x4.V) -> U {
    typealias T = Truncate<Float>
    return U(T.satI32S(a[0]), T.satI32S(a[1]), T.satI32S(a[2]), T.satI32S(a[3]))
  }
  @inline(__always) static func truncSatF32U(_ a: F32x4.V) -> U {
    typealias T = Truncate<Float>
    return U(T.satI32U(a[0]), T.satI32U(a[1]), T.satI32U(a[2]), T.satI32U(a[3]))
  }
  @inline(__always) static func truncSatF64SZero(_ a: F64x2.V) -> U {
    U(Truncate<Double>.satI32S(a[0]), Truncate<Double>.satI32S(a[1]), 0, 0)
  }
  @inline(__always) static func truncSatF64UZero(_ a: F64x2.V) -> U {
    U(Truncate<Double>.satI32U(a[0]), Truncate<Double>.satI32U(a[1]), 0, 0)
  }
}
#endif
