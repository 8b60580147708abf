/// Lane-wise integer instructions on vectors (specification, 4.3.5 to 4.3.7), each once, for both tiers and every form.
///
/// `U` has the lanes unsigned, `S` signed. The code is plain so that it becomes the machine's own vector operations: what
/// looks roundabout was chosen by its disassembly. Each width is written out, since only the operators of the concrete types
/// are vector operations in the standard library; those of generic ones are loops over lanes.
#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
enum I8x16 {
  typealias U = SIMD16<UInt8>
  typealias S = SIMD16<Int8>

  @inline(__always) static func add(_ a: U, _ b: U) -> U { a &+ b }
  @inline(__always) static func sub(_ a: U, _ b: U) -> U { a &- b }
  @inline(__always) static func neg(_ a: U) -> U { U() &- a }
  @inline(__always) static func abs(_ a: S) -> S { a.replacing(with: S() &- a, where: a .< S()) }

  /// All bits of a lane, or none.
  @inline(__always) static func mask(_ truth: SIMDMask<S>) -> S {
    S().replacing(with: S(repeating: -1), where: truth)
  }
  @inline(__always) static func eq(_ a: U, _ b: U) -> S { mask(a .== b) }
  @inline(__always) static func ne(_ a: U, _ b: U) -> S { mask(a .!= b) }
  @inline(__always) static func ltS(_ a: S, _ b: S) -> S { mask(a .< b) }
  @inline(__always) static func gtS(_ a: S, _ b: S) -> S { mask(b .< a) }
  @inline(__always) static func leS(_ a: S, _ b: S) -> S { mask(a .<= b) }
  @inline(__always) static func geS(_ a: S, _ b: S) -> S { mask(b .<= a) }
  @inline(__always) static func ltU(_ a: U, _ b: U) -> S { mask(a .< b) }
  @inline(__always) static func gtU(_ a: U, _ b: U) -> S { mask(b .< a) }
  @inline(__always) static func leU(_ a: U, _ b: U) -> S { mask(a .<= b) }
  @inline(__always) static func geU(_ a: U, _ b: U) -> S { mask(b .<= a) }

  @inline(__always) static func minS(_ a: S, _ b: S) -> S { a.replacing(with: b, where: b .< a) }
  @inline(__always) static func maxS(_ a: S, _ b: S) -> S { a.replacing(with: b, where: a .< b) }
  @inline(__always) static func minU(_ a: U, _ b: U) -> U { a.replacing(with: b, where: b .< a) }
  @inline(__always) static func maxU(_ a: U, _ b: U) -> U { a.replacing(with: b, where: a .< b) }
  @inline(__always) static func addSatS(_ a: S, _ b: S) -> S {
    let sum = a &+ b
    let limit = (a &>> S(repeating: 7)) ^ S(repeating: .max)
    return sum.replacing(with: limit, where: ((a ^ sum) & (b ^ sum)) .< S())
  }
  @inline(__always) static func subSatS(_ a: S, _ b: S) -> S {
    let difference = a &- b
    let limit = (a &>> S(repeating: 7)) ^ S(repeating: .max)
    return difference.replacing(with: limit, where: ((a ^ b) & (a ^ difference)) .< S())
  }
  @inline(__always) static func addSatU(_ a: U, _ b: U) -> U {
    let sum = a &+ b
    return sum.replacing(with: U(repeating: .max), where: sum .< a)
  }
  @inline(__always) static func subSatU(_ a: U, _ b: U) -> U { (a &- b).replacing(with: U(), where: a .< b) }
  /// The average, rounded up.
  @inline(__always) static func avgrU(_ a: U, _ b: U) -> U { (a | b) &- halved(a ^ b) }
  @inline(__always) private static func halved(_ a: U) -> U { shrU(a, 1) }

  // Shifts of bytes are shifts of pairs of them, less the bits that came from the neighbour.
  @inline(__always) static func shl(_ a: U, _ count: UInt32) -> U {
    let k = count & 7
    let pairs = I16x8.shl(recast(a, I16x8.U.self), k)
    return recast(pairs, U.self) & U(repeating: UInt8(truncatingIfNeeded: 0xFF &<< k))
  }
  @inline(__always) static func shrU(_ a: U, _ count: UInt32) -> U {
    let k = count & 7
    let pairs = I16x8.shrU(recast(a, I16x8.U.self), k)
    return recast(pairs, U.self) & U(repeating: UInt8(truncatingIfNeeded: 0xFF &>> k))
  }
  @inline(__always) static func shrS(_ a: U, _ count: UInt32) -> U {
    let sign = U(repeating: UInt8(truncatingIfNeeded: 0x80 &>> (count & 7)))
    return (shrU(a, count) ^ sign) &- sign
  }
  @inline(__always) static func popcnt(_ a: U) -> U {
    let pairs = a &- (shrU(a, 1) & U(repeating: 0x55))
    let fours = (pairs & U(repeating: 0x33)) &+ (shrU(pairs, 2) & U(repeating: 0x33))
    return (fours &+ shrU(fours, 4)) & U(repeating: 0x0F)
  }

  @inline(__always) static func allTrue(_ a: U) -> UInt32 { any(a .== U()) ? 0 : 1 }
  @inline(__always) static func splat(_ x: UInt32) -> U { U(repeating: UInt8(truncatingIfNeeded: x)) }
  @inline(__always) static func replace(_ a: U, _ x: UInt32, _ lane: Int) -> U {
    a.replacing(with: U(repeating: UInt8(truncatingIfNeeded: x)), where: numbers .== U(repeating: UInt8(truncatingIfNeeded: lane)))
  }
  @inline(__always) private static var numbers: U { U(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15) }
}

enum I16x8 {
  typealias U = SIMD8<UInt16>
  typealias S = SIMD8<Int16>

  @inline(__always) static func add(_ a: U, _ b: U) -> U { a &+ b }
  @inline(__always) static func sub(_ a: U, _ b: U) -> U { a &- b }
  @inline(__always) static func mul(_ a: U, _ b: U) -> U { a &* b }
  @inline(__always) static func neg(_ a: U) -> U { U() &- a }
  @inline(__always) static func abs(_ a: S) -> S { a.replacing(with: S() &- a, where: a .< S()) }

  /// All bits of a lane, or none.
  @inline(__always) static func mask(_ truth: SIMDMask<S>) -> S {
    S().replacing(with: S(repeating: -1), where: truth)
  }
  @inline(__always) static func eq(_ a: U, _ b: U) -> S { mask(a .== b) }
  @inline(__always) static func ne(_ a: U, _ b: U) -> S { mask(a .!= b) }
  @inline(__always) static func ltS(_ a: S, _ b: S) -> S { mask(a .< b) }
  @inline(__always) static func gtS(_ a: S, _ b: S) -> S { mask(b .< a) }
  @inline(__always) static func leS(_ a: S, _ b: S) -> S { mask(a .<= b) }
  @inline(__always) static func geS(_ a: S, _ b: S) -> S { mask(b .<= a) }
  @inline(__always) static func ltU(_ a: U, _ b: U) -> S { mask(a .< b) }
  @inline(__always) static func gtU(_ a: U, _ b: U) -> S { mask(b .< a) }
  @inline(__always) static func leU(_ a: U, _ b: U) -> S { mask(a .<= b) }
  @inline(__always) static func geU(_ a: U, _ b: U) -> S { mask(b .<= a) }

  @inline(__always) static func minS(_ a: S, _ b: S) -> S { a.replacing(with: b, where: b .< a) }
  @inline(__always) static func maxS(_ a: S, _ b: S) -> S { a.replacing(with: b, where: a .< b) }
  @inline(__always) static func minU(_ a: U, _ b: U) -> U { a.replacing(with: b, where: b .< a) }
  @inline(__always) static func maxU(_ a: U, _ b: U) -> U { a.replacing(with: b, where: a .< b) }
  @inline(__always) static func addSatS(_ a: S, _ b: S) -> S {
    let sum = a &+ b
    let limit = (a &>> S(repeating: 15)) ^ S(repeating: .max)
    return sum.replacing(with: limit, where: ((a ^ sum) & (b ^ sum)) .< S())
  }
  @inline(__always) static func subSatS(_ a: S, _ b: S) -> S {
    let difference = a &- b
    let limit = (a &>> S(repeating: 15)) ^ S(repeating: .max)
    return difference.replacing(with: limit, where: ((a ^ b) & (a ^ difference)) .< S())
  }
  @inline(__always) static func addSatU(_ a: U, _ b: U) -> U {
    let sum = a &+ b
    return sum.replacing(with: U(repeating: .max), where: sum .< a)
  }
  @inline(__always) static func subSatU(_ a: U, _ b: U) -> U { (a &- b).replacing(with: U(), where: a .< b) }
  /// The average, rounded up.
  @inline(__always) static func avgrU(_ a: U, _ b: U) -> U { (a | b) &- halved(a ^ b) }
  @inline(__always) private static func halved(_ a: U) -> U { a &>> U(repeating: 1) }

  @inline(__always) static func shl(_ a: U, _ count: UInt32) -> U {
    a &<< U(repeating: UInt16(truncatingIfNeeded: count & 15))
  }
  @inline(__always) static func shrU(_ a: U, _ count: UInt32) -> U {
    a &>> U(repeating: UInt16(truncatingIfNeeded: count & 15))
  }
  @inline(__always) static func shrS(_ a: S, _ count: UInt32) -> S {
    a &>> S(repeating: Int16(truncatingIfNeeded: count & 15))
  }
  /// Two shifts and an `or`, which the translator finds.
  @inline(__always) static func rotl(_ a: U, _ count: UInt32) -> U { shl(a, count) | shrU(a, 0 &- count) }

  @inline(__always) static func allTrue(_ a: U) -> UInt32 { any(a .== U()) ? 0 : 1 }
  @inline(__always) static func splat(_ x: UInt32) -> U { U(repeating: UInt16(truncatingIfNeeded: x)) }
  @inline(__always) static func replace(_ a: U, _ x: UInt32, _ lane: Int) -> U {
    a.replacing(with: U(repeating: UInt16(truncatingIfNeeded: x)), where: numbers .== U(repeating: UInt16(truncatingIfNeeded: lane)))
  }
  @inline(__always) private static var numbers: U { U(0, 1, 2, 3, 4, 5, 6, 7) }
}

enum I32x4 {
  typealias U = SIMD4<UInt32>
  typealias S = SIMD4<Int32>

  @inline(__always) static func add(_ a: U, _ b: U) -> U { a &+ b }
  @inline(__always) static func sub(_ a: U, _ b: U) -> U { a &- b }
  @inline(__always) static func mul(_ a: U, _ b: U) -> U { a &* b }
  @inline(__always) static func neg(_ a: U) -> U { U() &- a }
  @inline(__always) static func abs(_ a: S) -> S { a.replacing(with: S() &- a, where: a .< S()) }

  /// All bits of a lane, or none.
  @inline(__always) static func mask(_ truth: SIMDMask<S>) -> S {
    S().replacing(with: S(repeating: -1), where: truth)
  }
  @inline(__always) static func eq(_ a: U, _ b: U) -> S { mask(a .== b) }
  @inline(__always) static func ne(_ a: U, _ b: U) -> S { mask(a .!= b) }
  @inline(__always) static func ltS(_ a: S, _ b: S) -> S { mask(a .< b) }
  @inline(__always) static func gtS(_ a: S, _ b: S) -> S { mask(b .< a) }
  @inline(__always) static func leS(_ a: S, _ b: S) -> S { mask(a .<= b) }
  @inline(__always) static func geS(_ a: S, _ b: S) -> S { mask(b .<= a) }
  @inline(__always) static func ltU(_ a: U, _ b: U) -> S { mask(a .< b) }
  @inline(__always) static func gtU(_ a: U, _ b: U) -> S { mask(b .< a) }
  @inline(__always) static func leU(_ a: U, _ b: U) -> S { mask(a .<= b) }
  @inline(__always) static func geU(_ a: U, _ b: U) -> S { mask(b .<= a) }

  @inline(__always) static func minS(_ a: S, _ b: S) -> S { a.replacing(with: b, where: b .< a) }
  @inline(__always) static func maxS(_ a: S, _ b: S) -> S { a.replacing(with: b, where: a .< b) }
  @inline(__always) static func minU(_ a: U, _ b: U) -> U { a.replacing(with: b, where: b .< a) }
  @inline(__always) static func maxU(_ a: U, _ b: U) -> U { a.replacing(with: b, where: a .< b) }

  @inline(__always) static func shl(_ a: U, _ count: UInt32) -> U {
    a &<< U(repeating: UInt32(truncatingIfNeeded: count & 31))
  }
  @inline(__always) static func shrU(_ a: U, _ count: UInt32) -> U {
    a &>> U(repeating: UInt32(truncatingIfNeeded: count & 31))
  }
  @inline(__always) static func shrS(_ a: S, _ count: UInt32) -> S {
    a &>> S(repeating: Int32(truncatingIfNeeded: count & 31))
  }
  /// Two shifts and an `or`, which the translator finds.
  @inline(__always) static func rotl(_ a: U, _ count: UInt32) -> U { shl(a, count) | shrU(a, 0 &- count) }
  @inline(__always) static func xorRotl(_ a: U, _ b: U, _ count: UInt32) -> U { rotl(a ^ b, count) }

  @inline(__always) static func allTrue(_ a: U) -> UInt32 { any(a .== U()) ? 0 : 1 }
  @inline(__always) static func splat(_ x: UInt32) -> U { U(repeating: UInt32(truncatingIfNeeded: x)) }
  @inline(__always) static func replace(_ a: U, _ x: UInt32, _ lane: Int) -> U {
    a.replacing(with: U(repeating: UInt32(truncatingIfNeeded: x)), where: numbers .== U(repeating: UInt32(truncatingIfNeeded: lane)))
  }
  @inline(__always) private static var numbers: U { U(0, 1, 2, 3) }
}

enum I64x2 {
  typealias U = SIMD2<UInt64>
  typealias S = SIMD2<Int64>

  @inline(__always) static func add(_ a: U, _ b: U) -> U { a &+ b }
  @inline(__always) static func sub(_ a: U, _ b: U) -> U { a &- b }
  @inline(__always) static func mul(_ a: U, _ b: U) -> U { a &* b }
  @inline(__always) static func neg(_ a: U) -> U { U() &- a }
  @inline(__always) static func abs(_ a: S) -> S { a.replacing(with: S() &- a, where: a .< S()) }

  /// All bits of a lane, or none.
  @inline(__always) static func mask(_ truth: SIMDMask<S>) -> S {
    S().replacing(with: S(repeating: -1), where: truth)
  }
  @inline(__always) static func eq(_ a: U, _ b: U) -> S { mask(a .== b) }
  @inline(__always) static func ne(_ a: U, _ b: U) -> S { mask(a .!= b) }
  @inline(__always) static func ltS(_ a: S, _ b: S) -> S { mask(a .< b) }
  @inline(__always) static func gtS(_ a: S, _ b: S) -> S { mask(b .< a) }
  @inline(__always) static func leS(_ a: S, _ b: S) -> S { mask(a .<= b) }
  @inline(__always) static func geS(_ a: S, _ b: S) -> S { mask(b .<= a) }


  @inline(__always) static func shl(_ a: U, _ count: UInt32) -> U {
    a &<< U(repeating: UInt64(truncatingIfNeeded: count & 63))
  }
  @inline(__always) static func shrU(_ a: U, _ count: UInt32) -> U {
    a &>> U(repeating: UInt64(truncatingIfNeeded: count & 63))
  }
  @inline(__always) static func shrS(_ a: S, _ count: UInt32) -> S {
    a &>> S(repeating: Int64(truncatingIfNeeded: count & 63))
  }
  /// Two shifts and an `or`, which the translator finds.
  @inline(__always) static func rotl(_ a: U, _ count: UInt32) -> U { shl(a, count) | shrU(a, 0 &- count) }
  @inline(__always) static func xorRotl(_ a: U, _ b: U, _ count: UInt32) -> U { rotl(a ^ b, count) }

  @inline(__always) static func allTrue(_ a: U) -> UInt32 { any(a .== U()) ? 0 : 1 }
  @inline(__always) static func splat(_ x: UInt64) -> U { U(repeating: x) }
  @inline(__always) static func replace(_ a: U, _ x: UInt64, _ lane: Int) -> U {
    a.replacing(with: U(repeating: x), where: numbers .== U(repeating: UInt64(truncatingIfNeeded: lane)))
  }
  @inline(__always) private static var numbers: U { U(0, 1) }
}
#endif
