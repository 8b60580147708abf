import Opcodes

/// The operation of a numeric instruction (specification, 4.6.10; the wide arithmetic proposal), constants excepted; nil
/// for other instructions.
func numericOperation(_ opcode: Opcode) -> Operation? {
  guard opcode.row.family == .numeric, let operand = width(opcode.row.pop(0)) else { return nil }
  return integerUnary(opcode, operand) ?? integerBinary(opcode, operand) ?? floatOperation(opcode, operand)
    ?? conversion(opcode) ?? wideOperation(opcode)
}

/// N of iN or fN.
private func width(_ type: TypeCode) -> Int? {
  switch type {
  case .i32, .f32: 32
  case .i64, .f64: 64
  default: nil
  }
}

/// The integer instructions iN.unop and iN.testop.
private func integerUnary(_ opcode: Opcode, _ n: Int) -> Operation? {
  switch opcode {
  case .i32Clz, .i64Clz: integers(n, iclz)
  case .i32Ctz, .i64Ctz: integers(n, ictz)
  case .i32Popcnt, .i64Popcnt: integers(n, ipopcnt)
  case .i32Extend8S, .i64Extend8S: integers(n) { iextendS(8, $0, $1) }
  case .i32Extend16S, .i64Extend16S: integers(n) { iextendS(16, $0, $1) }
  case .i64Extend32S: integers(n) { iextendS(32, $0, $1) }
  case .i32Eqz, .i64Eqz: integers(n, result: 32, ieqz)
  default: nil
  }
}

/// The integer instructions iN.binop and iN.relop.
private func integerBinary(_ opcode: Opcode, _ n: Int) -> Operation? {
  switch opcode {
  case .i32Add, .i64Add: integers(n, iadd)
  case .i32Sub, .i64Sub: integers(n, isub)
  case .i32Mul, .i64Mul: integers(n, imul)
  case .i32DivS, .i64DivS: integers(n, idivS)
  case .i32DivU, .i64DivU: integers(n, idivU)
  case .i32RemS, .i64RemS: integers(n, iremS)
  case .i32RemU, .i64RemU: integers(n, iremU)
  case .i32And, .i64And: integers(n, iand)
  case .i32Or, .i64Or: integers(n, ior)
  case .i32Xor, .i64Xor: integers(n, ixor)
  case .i32Shl, .i64Shl: integers(n, ishl)
  case .i32ShrS, .i64ShrS: integers(n, ishrS)
  case .i32ShrU, .i64ShrU: integers(n, ishrU)
  case .i32Rotl, .i64Rotl: integers(n, irotl)
  case .i32Rotr, .i64Rotr: integers(n, irotr)
  case .i32Eq, .i64Eq: integers(n, result: 32, ieq)
  case .i32Ne, .i64Ne: integers(n, result: 32, ine)
  case .i32LtS, .i64LtS: integers(n, result: 32, iltS)
  case .i32LtU, .i64LtU: integers(n, result: 32, iltU)
  case .i32GtS, .i64GtS: integers(n, result: 32, igtS)
  case .i32GtU, .i64GtU: integers(n, result: 32, igtU)
  case .i32LeS, .i64LeS: integers(n, result: 32, ileS)
  case .i32LeU, .i64LeU: integers(n, result: 32, ileU)
  case .i32GeS, .i64GeS: integers(n, result: 32, igeS)
  case .i32GeU, .i64GeU: integers(n, result: 32, igeU)
  default: nil
  }
}

/// The floating-point instructions fN.unop, fN.binop and fN.relop.
private func floatOperation(_ opcode: Opcode, _ n: Int) -> Operation? {
  switch opcode {
  case .f32Abs, .f64Abs: floats(n, fabs)
  case .f32Neg, .f64Neg: floats(n, fneg)
  case .f32Ceil, .f64Ceil: floats(n, fceil)
  case .f32Floor, .f64Floor: floats(n, ffloor)
  case .f32Trunc, .f64Trunc: floats(n, ftrunc)
  case .f32Nearest, .f64Nearest: floats(n, fnearest)
  case .f32Sqrt, .f64Sqrt: floats(n, fsqrt)
  case .f32Add, .f64Add: floats(n, fadd)
  case .f32Sub, .f64Sub: floats(n, fsub)
  case .f32Mul, .f64Mul: floats(n, fmul)
  case .f32Div, .f64Div: floats(n, fdiv)
  case .f32Min, .f64Min: floats(n, fmin)
  case .f32Max, .f64Max: floats(n, fmax)
  case .f32Copysign, .f64Copysign: floats(n, fcopysign)
  case .f32Eq, .f64Eq: comparison(n, feq)
  case .f32Ne, .f64Ne: comparison(n, fne)
  case .f32Lt, .f64Lt: comparison(n, flt)
  case .f32Gt, .f64Gt: comparison(n, fgt)
  case .f32Le, .f64Le: comparison(n, fle)
  case .f32Ge, .f64Ge: comparison(n, fge)
  default: nil
  }
}

/// The instructions t2.cvtop_t1.
private func conversion(_ opcode: Opcode) -> Operation? {
  guard let m = width(opcode.row.pop(0)), let n = width(opcode.row.push(0)) else { return nil }
  return switch opcode {
  case .i32WrapI64: integers(m, result: n) { wrap($0, n, $1) }
  case .i64ExtendI32S: integers(m, result: n) { extendS($0, n, $1) }
  case .i64ExtendI32U: integers(m, result: n) { extendU($0, n, $1) }
  case .i32TruncF32S, .i32TruncF64S, .i64TruncF32S, .i64TruncF64S: toInteger(m, n, truncS)
  case .i32TruncF32U, .i32TruncF64U, .i64TruncF32U, .i64TruncF64U: toInteger(m, n, truncU)
  case .i32TruncSatF32S, .i32TruncSatF64S, .i64TruncSatF32S, .i64TruncSatF64S: toInteger(m, n, truncSatS)
  case .i32TruncSatF32U, .i32TruncSatF64U, .i64TruncSatF32U, .i64TruncSatF64U: toInteger(m, n, truncSatU)
  case .f32ConvertI32S, .f32ConvertI64S, .f64ConvertI32S, .f64ConvertI64S: toFloat(m, n, convertS)
  case .f32ConvertI32U, .f32ConvertI64U, .f64ConvertI32U, .f64ConvertI64U: toFloat(m, n, convertU)
  case .f32DemoteF64: floats(m, result: n) { demote($0, n, $1) }
  case .f64PromoteF32: floats(m, result: n) { promote($0, n, $1) }
  case .i32ReinterpretF32, .i64ReinterpretF64:
    Operation(1, sight: .bits) { values in [Value(n, reinterpretAsInteger(m, values[0].float))] }
  case .f32ReinterpretI32, .f64ReinterpretI64: toFloat(m, n) { reinterpretAsFloat($1, $2) }
  default: nil
  }
}

/// The instructions of the wide arithmetic proposal.
private func wideOperation(_ opcode: Opcode) -> Operation? {
  @Sendable func values(_ wide: Wide) -> [Value] { [Value(64, wide.low), Value(64, wide.high)] }
  @Sendable func wide(_ values: ArraySlice<Value>) -> Wide {
    Wide(low: values[values.startIndex].integer, high: values[values.startIndex + 1].integer)
  }
  let sight = Operation.Sight.numbers(width: 64)
  return switch opcode {
  case .i64Add128: Operation(4, sight: sight) { values(add128(wide($0[..<2]), wide($0[2...]))) }
  case .i64Sub128: Operation(4, sight: sight) { values(sub128(wide($0[..<2]), wide($0[2...]))) }
  case .i64MulWideS: Operation(2, sight: sight) { values(mulWideS($0[0].integer, $0[1].integer)) }
  case .i64MulWideU: Operation(2, sight: sight) { values(mulWideU($0[0].integer, $0[1].integer)) }
  default: nil
  }
}
