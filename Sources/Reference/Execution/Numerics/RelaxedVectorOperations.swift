import Opcodes

/// The operation of a relaxed vector instruction (specification, 4.6.11); nil for other instructions.
func relaxedVectorOperation(_ opcode: Opcode) -> Operation? {
  let n = laneWidth(opcode)
  return switch opcode {
  case .i8x16RelaxedSwizzle:
    vectors { c1, c2 in
      let lanes1 = lanes(n, c1)
      return Vector(
        laneWidth: n,
        lanes: lanes(n, c2).map { j in relaxed(ivrelaxedSwizzleLane(lanes1, j).map { .only(UInt64($0)) }) })
    }
  case .i32x4RelaxedTruncF32x4S: fvcvtop(32, n, nil, relaxedTruncS)
  case .i32x4RelaxedTruncF32x4U: fvcvtop(32, n, nil, relaxedTruncU)
  case .i32x4RelaxedTruncF64x2SZero: fvcvtop(64, n, nil, relaxedTruncS)
  case .i32x4RelaxedTruncF64x2UZero: fvcvtop(64, n, nil, relaxedTruncU)
  case .f32x4RelaxedMadd, .f64x2RelaxedMadd: fvternop(n, frelaxedMadd)
  case .f32x4RelaxedNmadd, .f64x2RelaxedNmadd: fvternop(n, frelaxedNmadd)
  case .i8x16RelaxedLaneselect, .i16x8RelaxedLaneselect, .i32x4RelaxedLaneselect, .i64x2RelaxedLaneselect:
    vectors { c1, c2, c3 in
      let (lanes1, lanes2, lanes3) = (lanes(n, c1), lanes(n, c2), lanes(n, c3))
      let results = lanes1.indices.map { irelaxedLaneselect(n, lanes1[$0], lanes2[$0], lanes3[$0]) }
      return Vector(laneWidth: n, lanes: results.map { relaxed($0.map { .only(UInt64($0)) }) })
    }
  case .f32x4RelaxedMin, .f64x2RelaxedMin: fvbinop(n, frelaxedMin)
  case .f32x4RelaxedMax, .f64x2RelaxedMax: fvbinop(n, frelaxedMax)
  case .i16x8RelaxedQ15mulrS: ivbinopRelaxed(n, irelaxedQ15mulrS)
  case .i16x8RelaxedDotI8x16I7x16S: vectors { relaxedDot(8, n, $0, $1) }
  case .i32x4RelaxedDotI8x16I7x16AddS: vectors { relaxedDotAdd(8, n, $0, $1, $2) }
  default: nil
  }
}
