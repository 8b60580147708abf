// How an operator of 4.3 becomes an `Operation` on vectors: lane by lane (specification, 4.3, lifting to sequences).
// The functions are named as in the specification: iv for lanes of integers, which look at bits, and fv for lanes of
// floating-point numbers, which keep a set for each lane.

/// lanes_fNxM(c): of each one number or a set of NaNs.
private func numbers(_ n: Int, _ c: Vector) -> [Allowed] {
  c.lanes(of: n).map(\.number)
}

/// v128 → v128, lane by lane.
func ivunop(_ n: Int, _ f: @escaping @Sendable (Int, Integer) -> Integer) -> Operation {
  Operation(1, sight: .bits) { values in [.v128(inverseLanes(n, lanes(n, values[0].v128).map { f(n, $0) }))] }
}

/// v128 → v128, lane by lane.
func fvunop(_ n: Int, _ f: @escaping @Sendable (Int, Allowed) -> Allowed) -> Operation {
  Operation(1, sight: .numbers(width: n)) { values in
    [.v128(Vector(laneWidth: n, lanes: numbers(n, values[0].v128).map { f(n, $0) }))]
  }
}

/// v128 v128 → v128, lane by lane.
func ivbinop(_ n: Int, _ f: @escaping @Sendable (Int, Integer, Integer) -> Integer) -> Operation {
  Operation(2, sight: .bits) { values in
    [.v128(inverseLanes(n, zip(lanes(n, values[0].v128), lanes(n, values[1].v128)).map { f(n, $0, $1) }))]
  }
}

/// v128 v128 → v128, lane by lane, where each lane has several allowed results.
func ivbinopRelaxed(_ n: Int, _ f: @escaping @Sendable (Int, Integer, Integer) -> [Integer]) -> Operation {
  Operation(2, sight: .bits) { values in
    let results = zip(lanes(n, values[0].v128), lanes(n, values[1].v128)).map { i1, i2 in
      relaxed(f(n, i1, i2).map { .only(UInt64($0)) })
    }
    return [.v128(Vector(laneWidth: n, lanes: results))]
  }
}

/// v128 v128 → v128, lane by lane.
func fvbinop(_ n: Int, _ f: @escaping @Sendable (Int, Allowed, Allowed) -> Allowed) -> Operation {
  Operation(2, sight: .numbers(width: n)) { values in
    let (zs1, zs2) = (numbers(n, values[0].v128), numbers(n, values[1].v128))
    return [.v128(Vector(laneWidth: n, lanes: zip(zs1, zs2).map { f(n, $0, $1) }))]
  }
}

/// v128 v128 v128 → v128, lane by lane.
func fvternop(_ n: Int, _ f: @escaping @Sendable (Int, Allowed, Allowed, Allowed) -> Allowed) -> Operation {
  Operation(3, sight: .numbers(width: n)) { values in
    let zs = values.map { numbers(n, $0.v128) }
    return [.v128(Vector(laneWidth: n, lanes: zs[0].indices.map { f(n, zs[0][$0], zs[1][$0], zs[2][$0]) }))]
  }
}

/// v128 v128 → v128, lane by lane: extend_s_1,N of the truth.
func ivrelop(_ n: Int, _ f: @escaping @Sendable (Int, Integer, Integer) -> Integer) -> Operation {
  ivbinop(n) { n, i1, i2 in extendS(1, n, f(n, i1, i2)) }
}

/// v128 v128 → v128, lane by lane: extend_s_1,N of the truth.
func fvrelop(_ n: Int, _ f: @escaping @Sendable (Int, Allowed, Allowed) -> Integer) -> Operation {
  fvbinop(n) { n, z1, z2 in .only(UInt64(extendS(1, n, f(n, z1, z2)))) }
}

/// v128 i32 → v128: each lane shifted.
func ivshiftop(_ n: Int, _ f: @escaping @Sendable (Int, Integer, Integer) -> Integer) -> Operation {
  Operation(2, sight: .bits) { values in
    [.v128(inverseLanes(n, lanes(n, values[0].v128).map { f(n, $0, values[1].integer) }))]
  }
}

/// v128 → i32, of all lanes.
func ivtestop(_ n: Int, _ f: @escaping @Sendable (Int, [Integer]) -> Integer) -> Operation {
  Operation(1, sight: .bits) { values in [Value(32, f(n, lanes(n, values[0].v128)))] }
}

/// v128 v128 → v128, of all lanes.
func ivswizzlop(_ n: Int, _ f: @escaping @Sendable ([Integer], [Integer]) -> [Integer]) -> Operation {
  Operation(2, sight: .bits) { values in
    [.v128(inverseLanes(n, f(lanes(n, values[0].v128), lanes(n, values[1].v128))))]
  }
}

/// v128 → v128, of integers.
func vectors(_ f: @escaping @Sendable (Vector) -> Vector) -> Operation {
  Operation(1, sight: .bits) { values in [.v128(f(values[0].v128))] }
}

/// v128 v128 → v128, of integers.
func vectors(_ f: @escaping @Sendable (Vector, Vector) -> Vector) -> Operation {
  Operation(2, sight: .bits) { values in [.v128(f(values[0].v128, values[1].v128))] }
}

/// v128 v128 v128 → v128, of integers.
func vectors(_ f: @escaping @Sendable (Vector, Vector, Vector) -> Vector) -> Operation {
  Operation(3, sight: .bits) { values in [.v128(f(values[0].v128, values[1].v128, values[2].v128))] }
}

/// v128 → v128, of the i128.
func vvunop(_ f: @escaping @Sendable (Int, UInt128) -> UInt128) -> Operation {
  vectors { c in Vector(bits: f(128, c.representative)) }
}

/// v128 v128 → v128, of the i128.
func vvbinop(_ f: @escaping @Sendable (Int, UInt128, UInt128) -> UInt128) -> Operation {
  vectors { c1, c2 in Vector(bits: f(128, c1.representative, c2.representative)) }
}

/// v128 v128 v128 → v128, of the i128.
func vvternop(_ f: @escaping @Sendable (Int, UInt128, UInt128, UInt128) -> UInt128) -> Operation {
  vectors { c1, c2, c3 in Vector(bits: f(128, c1.representative, c2.representative, c3.representative)) }
}

/// v128 → v128, of integers to integers or to floating-point numbers.
func ivcvtop(
  _ n1: Int, _ n2: Int, _ half: Half?, _ f: @escaping @Sendable (Int, Int, Integer) -> Allowed
) -> Operation {
  vectors { c in vcvtop(n1, n2, half, c) { f(n1, n2, Integer($0.representative)) } }
}

/// v128 → v128, of floating-point numbers to integers or to floating-point numbers.
func fvcvtop(
  _ n1: Int, _ n2: Int, _ half: Half?, _ f: @escaping @Sendable (Int, Int, Allowed) -> Allowed
) -> Operation {
  Operation(1, sight: .numbers(width: n1)) { values in
    [.v128(vcvtop(n1, n2, half, values[0].v128) { f(n1, n2, $0.number) })]
  }
}
