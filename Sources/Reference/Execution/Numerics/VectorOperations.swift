import Opcodes

/// The operation of a vector instruction (specification, 4.6.11), relaxed or not, constants, loads and stores
/// excepted; nil for other instructions. `lanes` are the immediate's: one of `extract_lane` and `replace_lane`,
/// sixteen of `shuffle`.
func vectorOperation(_ opcode: Opcode, lanes: [UInt8]) -> Operation? {
  switch opcode.row.family {
  case .vector: break
  case .relaxedVector: return relaxedVectorOperation(opcode)
  default: return nil
  }
  let n = laneWidth(opcode)
  return wholeVector(opcode) ?? laneAccess(opcode, n, lanes.map(Int.init)) ?? integerUnary(opcode, n)
    ?? integerBinary(opcode, n) ?? integerComparison(opcode, n) ?? integerWidening(opcode, n)
    ?? floatOperation(opcode, n) ?? conversion(opcode, n)
}

/// N of the shape iNxM or fNxM, which the instruction's name begins with.
func laneWidth(_ opcode: Opcode) -> Int {
  Int(opcode.mnemonic.dropFirst().prefix { $0.isNumber }) ?? 128
}

/// The instructions v128.vvunop, vvbinop, vvternop and vvtestop.
private func wholeVector(_ opcode: Opcode) -> Operation? {
  switch opcode {
  case .v128Not: vvunop(inot)
  case .v128And: vvbinop(iand)
  case .v128Andnot: vvbinop(iandnot)
  case .v128Or: vvbinop(ior)
  case .v128Xor: vvbinop(ixor)
  case .v128Bitselect: vvternop(ibitselect)
  case .v128AnyTrue:
    // inez_128(i) = bool(i ≠ 0)
    Operation(1, sight: .bits) { values in [Value(32, bool(values[0].v128.representative != 0))] }
  default: nil
  }
}

/// The instructions that put together or take apart: splat, extract_lane, replace_lane, shuffle, swizzle.
private func laneAccess(_ opcode: Opcode, _ n: Int, _ lanes: [Int]) -> Operation? {
  switch opcode {
  case .i8x16Splat, .i16x8Splat, .i32x4Splat, .i64x2Splat, .f32x4Splat, .f64x2Splat:
    Operation(1, sight: .lanes(width: n)) { values in [.v128(splat(n, packed(n, values[0])))] }
  case .i8x16ExtractLaneS, .i16x8ExtractLaneS: extractLane(n, lanes[0], extendS)
  case .i8x16ExtractLaneU, .i16x8ExtractLaneU: extractLane(n, lanes[0], extendU)
  case .i32x4ExtractLane, .i64x2ExtractLane: extractLane(n, lanes[0], extendU)
  case .f32x4ExtractLane, .f64x2ExtractLane:
    Operation(1, sight: .lanes(width: n)) { values in [Value(n, values[0].v128.lanes(of: n)[lanes[0]])] }
  case .i8x16ReplaceLane, .i16x8ReplaceLane, .i32x4ReplaceLane, .i64x2ReplaceLane, .f32x4ReplaceLane,
    .f64x2ReplaceLane:
    Operation(2, sight: .lanes(width: n)) { values in
      [.v128(replaceLane(n, lanes[0], values[0].v128, packed(n, values[1])))]
    }
  case .i8x16Shuffle: ivswizzlop(n) { ivshuffle(lanes, $0, $1) }
  case .i8x16Swizzle: ivswizzlop(n, ivswizzle)
  default: nil
  }
}

/// lpacknum_t(c): the number as a lane, wrapped where the lane is narrower.
private func packed(_ n: Int, _ value: Value) -> Allowed {
  switch value {
  case .f32(let z), .f64(let z): z
  default: .only(UInt64(wrap(64, n, value.integer)))
  }
}

/// extend_sx_N,|t| of a lane, |t| the width of the number on the stack.
private func extractLane(_ n: Int, _ lane: Int, _ extend: @escaping Extension) -> Operation {
  let width = n == 64 ? 64 : 32
  return Operation(1, sight: .bits) { values in
    [Value(width, extend(n, width, lanes(n, values[0].v128)[lane]))]
  }
}

/// The instructions of integer lanes vunop, vtestop, vbitmask and vshiftop.
private func integerUnary(_ opcode: Opcode, _ n: Int) -> Operation? {
  switch opcode {
  case .i8x16Abs, .i16x8Abs, .i32x4Abs, .i64x2Abs: ivunop(n, iabs)
  case .i8x16Neg, .i16x8Neg, .i32x4Neg, .i64x2Neg: ivunop(n, ineg)
  case .i8x16Popcnt: ivunop(n, ipopcnt)
  case .i8x16AllTrue, .i16x8AllTrue, .i32x4AllTrue, .i64x2AllTrue:
    ivtestop(n) { _, lanes in bool(!lanes.contains(0)) }
  case .i8x16Bitmask, .i16x8Bitmask, .i32x4Bitmask, .i64x2Bitmask: ivtestop(n, ivbitmask)
  case .i8x16Shl, .i16x8Shl, .i32x4Shl, .i64x2Shl: ivshiftop(n, ishl)
  case .i8x16ShrS, .i16x8ShrS, .i32x4ShrS, .i64x2ShrS: ivshiftop(n, ishrS)
  case .i8x16ShrU, .i16x8ShrU, .i32x4ShrU, .i64x2ShrU: ivshiftop(n, ishrU)
  default: nil
  }
}

/// The instructions of integer lanes vbinop.
private func integerBinary(_ opcode: Opcode, _ n: Int) -> Operation? {
  switch opcode {
  case .i8x16Add, .i16x8Add, .i32x4Add, .i64x2Add: ivbinop(n, iadd)
  case .i8x16Sub, .i16x8Sub, .i32x4Sub, .i64x2Sub: ivbinop(n, isub)
  case .i16x8Mul, .i32x4Mul, .i64x2Mul: ivbinop(n, imul)
  case .i8x16AddSatS, .i16x8AddSatS: ivbinop(n, iaddSatS)
  case .i8x16AddSatU, .i16x8AddSatU: ivbinop(n, iaddSatU)
  case .i8x16SubSatS, .i16x8SubSatS: ivbinop(n, isubSatS)
  case .i8x16SubSatU, .i16x8SubSatU: ivbinop(n, isubSatU)
  case .i8x16MinS, .i16x8MinS, .i32x4MinS: ivbinop(n, iminS)
  case .i8x16MinU, .i16x8MinU, .i32x4MinU: ivbinop(n, iminU)
  case .i8x16MaxS, .i16x8MaxS, .i32x4MaxS: ivbinop(n, imaxS)
  case .i8x16MaxU, .i16x8MaxU, .i32x4MaxU: ivbinop(n, imaxU)
  case .i8x16AvgrU, .i16x8AvgrU: ivbinop(n, iavgrU)
  case .i16x8Q15mulrSatS: ivbinop(n, iq15mulrSatS)
  default: nil
  }
}

/// The instructions of integer lanes vrelop.
private func integerComparison(_ opcode: Opcode, _ n: Int) -> Operation? {
  switch opcode {
  case .i8x16Eq, .i16x8Eq, .i32x4Eq, .i64x2Eq: ivrelop(n, ieq)
  case .i8x16Ne, .i16x8Ne, .i32x4Ne, .i64x2Ne: ivrelop(n, ine)
  case .i8x16LtS, .i16x8LtS, .i32x4LtS, .i64x2LtS: ivrelop(n, iltS)
  case .i8x16LtU, .i16x8LtU, .i32x4LtU: ivrelop(n, iltU)
  case .i8x16GtS, .i16x8GtS, .i32x4GtS, .i64x2GtS: ivrelop(n, igtS)
  case .i8x16GtU, .i16x8GtU, .i32x4GtU: ivrelop(n, igtU)
  case .i8x16LeS, .i16x8LeS, .i32x4LeS, .i64x2LeS: ivrelop(n, ileS)
  case .i8x16LeU, .i16x8LeU, .i32x4LeU: ivrelop(n, ileU)
  case .i8x16GeS, .i16x8GeS, .i32x4GeS, .i64x2GeS: ivrelop(n, igeS)
  case .i8x16GeU, .i16x8GeU, .i32x4GeU: ivrelop(n, igeU)
  default: nil
  }
}

/// The instructions vextunop, vextbinop and vnarrow, to lanes of twice or half the width.
private func integerWidening(_ opcode: Opcode, _ n: Int) -> Operation? {
  switch opcode {
  case .i16x8ExtaddPairwiseI8x16S, .i32x4ExtaddPairwiseI16x8S: vectors { extaddPairwise(n / 2, n, extendS, $0) }
  case .i16x8ExtaddPairwiseI8x16U, .i32x4ExtaddPairwiseI16x8U: vectors { extaddPairwise(n / 2, n, extendU, $0) }
  case .i16x8ExtmulLowI8x16S, .i32x4ExtmulLowI16x8S, .i64x2ExtmulLowI32x4S:
    vectors { vextbinop(n / 2, n, .low, extendS, extendS, $0, $1, ivmul) }
  case .i16x8ExtmulHighI8x16S, .i32x4ExtmulHighI16x8S, .i64x2ExtmulHighI32x4S:
    vectors { vextbinop(n / 2, n, .high, extendS, extendS, $0, $1, ivmul) }
  case .i16x8ExtmulLowI8x16U, .i32x4ExtmulLowI16x8U, .i64x2ExtmulLowI32x4U:
    vectors { vextbinop(n / 2, n, .low, extendU, extendU, $0, $1, ivmul) }
  case .i16x8ExtmulHighI8x16U, .i32x4ExtmulHighI16x8U, .i64x2ExtmulHighI32x4U:
    vectors { vextbinop(n / 2, n, .high, extendU, extendU, $0, $1, ivmul) }
  case .i32x4DotI16x8S: vectors { vextbinop(n / 2, n, nil, extendS, extendS, $0, $1, ivdot) }
  case .i8x16NarrowI16x8S, .i16x8NarrowI32x4S: vectors { vnarrow(2 * n, n, narrowS, $0, $1) }
  case .i8x16NarrowI16x8U, .i16x8NarrowI32x4U: vectors { vnarrow(2 * n, n, narrowU, $0, $1) }
  default: nil
  }
}

/// The instructions of floating-point lanes vunop, vbinop and vrelop.
private func floatOperation(_ opcode: Opcode, _ n: Int) -> Operation? {
  switch opcode {
  case .f32x4Abs, .f64x2Abs: fvunop(n, fabs)
  case .f32x4Neg, .f64x2Neg: fvunop(n, fneg)
  case .f32x4Sqrt, .f64x2Sqrt: fvunop(n, fsqrt)
  case .f32x4Ceil, .f64x2Ceil: fvunop(n, fceil)
  case .f32x4Floor, .f64x2Floor: fvunop(n, ffloor)
  case .f32x4Trunc, .f64x2Trunc: fvunop(n, ftrunc)
  case .f32x4Nearest, .f64x2Nearest: fvunop(n, fnearest)
  case .f32x4Add, .f64x2Add: fvbinop(n, fadd)
  case .f32x4Sub, .f64x2Sub: fvbinop(n, fsub)
  case .f32x4Mul, .f64x2Mul: fvbinop(n, fmul)
  case .f32x4Div, .f64x2Div: fvbinop(n, fdiv)
  case .f32x4Min, .f64x2Min: fvbinop(n, fmin)
  case .f32x4Max, .f64x2Max: fvbinop(n, fmax)
  case .f32x4Pmin, .f64x2Pmin: fvbinop(n, fpmin)
  case .f32x4Pmax, .f64x2Pmax: fvbinop(n, fpmax)
  case .f32x4Eq, .f64x2Eq: fvrelop(n, feq)
  case .f32x4Ne, .f64x2Ne: fvrelop(n, fne)
  case .f32x4Lt, .f64x2Lt: fvrelop(n, flt)
  case .f32x4Gt, .f64x2Gt: fvrelop(n, fgt)
  case .f32x4Le, .f64x2Le: fvrelop(n, fle)
  case .f32x4Ge, .f64x2Ge: fvrelop(n, fge)
  default: nil
  }
}

/// The instructions vcvtop.
private func conversion(_ opcode: Opcode, _ n: Int) -> Operation? {
  switch opcode {
  case .i16x8ExtendLowI8x16S, .i32x4ExtendLowI16x8S, .i64x2ExtendLowI32x4S:
    ivcvtop(n / 2, n, .low) { .only(UInt64(extendS($0, $1, $2))) }
  case .i16x8ExtendHighI8x16S, .i32x4ExtendHighI16x8S, .i64x2ExtendHighI32x4S:
    ivcvtop(n / 2, n, .high) { .only(UInt64(extendS($0, $1, $2))) }
  case .i16x8ExtendLowI8x16U, .i32x4ExtendLowI16x8U, .i64x2ExtendLowI32x4U:
    ivcvtop(n / 2, n, .low) { .only(UInt64(extendU($0, $1, $2))) }
  case .i16x8ExtendHighI8x16U, .i32x4ExtendHighI16x8U, .i64x2ExtendHighI32x4U:
    ivcvtop(n / 2, n, .high) { .only(UInt64(extendU($0, $1, $2))) }
  case .f32x4ConvertI32x4S: ivcvtop(32, n, nil, convertS)
  case .f32x4ConvertI32x4U: ivcvtop(32, n, nil, convertU)
  case .f64x2ConvertLowI32x4S: ivcvtop(32, n, .low, convertS)
  case .f64x2ConvertLowI32x4U: ivcvtop(32, n, .low, convertU)
  case .i32x4TruncSatF32x4S: fvcvtop(32, n, nil) { .only(UInt64(truncSatS($0, $1, $2))) }
  case .i32x4TruncSatF32x4U: fvcvtop(32, n, nil) { .only(UInt64(truncSatU($0, $1, $2))) }
  case .i32x4TruncSatF64x2SZero: fvcvtop(64, n, nil) { .only(UInt64(truncSatS($0, $1, $2))) }
  case .i32x4TruncSatF64x2UZero: fvcvtop(64, n, nil) { .only(UInt64(truncSatU($0, $1, $2))) }
  case .f32x4DemoteF64x2Zero: fvcvtop(64, n, nil, demote)
  case .f64x2PromoteLowF32x4: fvcvtop(32, n, .low, promote)
  default: nil
  }
}
