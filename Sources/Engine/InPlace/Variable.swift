import WasmModule

/// Constants, locals, globals and parametric instructions in place (specification, 4.6.1, 4.6.4, 4.6.5).
///
/// Some look at the next opcode, and do that instruction too where the two are often together: it saves a jump, and
/// the way of an operand through memory.
extension Registers {
  /// Whether the instruction at `offset` from `pc` is `opcode`, with an immediate of one byte if it has any.
  @inline(__always)
  private func isNext(_ opcode: Opcode, at offset: Int, hasImmediate: Bool) -> Bool {
    immediate(offset) == UInt32(opcode.rawValue) && (!hasImmediate || immediate(offset + 1) < 0x80)
  }

  // MARK: Constants

  @inline(__always)
  func inPlaceI32Const() -> Int {
    let b = immediate()
    if b >= 0x80 { return become(apus_i_i32_const_wide) }
    let value = UInt32(bitPattern: Bytecode.signed(b))
    if isNext(.i32Add, at: 1, hasImmediate: false) {
      return settling(0, (UInt32(slot: acc) &+ value).slot, at: pc + 2)
    }
    if isNext(.i32Shl, at: 1, hasImmediate: false) {
      return replacing(0, with: (UInt32(slot: acc) &<< value).slot, at: pc + 2)
    }
    return pushing(value.slot, at: pc + 1)
  }

  @inline(__always)
  func inPlaceI32ConstWide() -> Int {
    var p = pc
    let value = Bytecode.longS32(&p)
    if looksAhead && Bytecode.byte(p) == UInt32(Opcode.i32Add.rawValue) {
      return replacing(0, with: (UInt32(slot: acc) &+ UInt32(bitPattern: value)).slot, at: p + 1)
    }
    return pushing(UInt32(bitPattern: value).slot, at: p)
  }

  @inline(__always)
  func inPlaceI64Const() -> Int {
    let b = immediate()
    if b >= 0x80 { return become(apus_i_i64_const_wide) }
    return pushing(UInt64(bitPattern: Int64(Bytecode.signed(b))), at: pc + 1)
  }

  @inline(__always)
  func inPlaceI64ConstWide() -> Int {
    var p = pc
    let value = Bytecode.s64(&p)
    return pushing(UInt64(bitPattern: value), at: p)
  }

  @inline(__always)
  func inPlaceF32Const() -> Int {
    pushing(pc.loadUnaligned(as: UInt32.self).slot, at: pc + 4)
  }

  @inline(__always)
  func inPlaceF64Const() -> Int {
    pushing(pc.loadUnaligned(as: UInt64.self), at: pc + 8)
  }

  // MARK: Locals

  @inline(__always)
  func inPlaceLocalGet() -> Int {
    let index = immediate()
    if index >= 0x80 { return become(apus_i_local_get_wide) }
    if isNext(.localGet, at: 1, hasImmediate: true) {
      var r = self
      r.push(fp[Int(index)])
      return r.pushing(fp[Int(immediate(2))], at: pc + 3)
    }
    if isNext(.i32Const, at: 1, hasImmediate: true) {
      let value = UInt32(bitPattern: Bytecode.signed(immediate(2)))
      if isNext(.i32Add, at: 3, hasImmediate: false) {
        return settling(-1, (UInt32(slot: fp[Int(index)]) &+ value).slot, at: pc + 4)
      }
      var r = self
      r.push(fp[Int(index)])
      return r.pushing(value.slot, at: pc + 3)
    }
    return pushing(fp[Int(index)], at: pc + 1)
  }

  @inline(__always)
  func inPlaceLocalGetWide() -> Int {
    var p = pc
    let index = Bytecode.longU32(&p)
    return pushing(fp[Int(index)], at: p)
  }

  @inline(__always)
  func inPlaceLocalSet() -> Int {
    let index = immediate()
    if index >= 0x80 { return become(apus_i_local_set_wide) }
    fp[Int(index)] = acc
    if isNext(.localGet, at: 1, hasImmediate: true) {
      if planted("setThenGet"), immediate(2) == index { return replacing(0, with: top[-1], at: pc + 3) }
      return replacing(0, with: fp[Int(immediate(2))], at: pc + 3)
    }
    return dropping(1, at: pc + 1)
  }

  @inline(__always)
  func inPlaceLocalSetWide() -> Int {
    var p = pc
    fp[Int(Bytecode.longU32(&p))] = acc
    return dropping(1, at: p)
  }

  @inline(__always)
  func inPlaceLocalTee() -> Int {
    let index = immediate()
    if index >= 0x80 { return become(apus_i_local_tee_wide) }
    fp[Int(index)] = acc
    var r = self
    r.pc = pc + 1
    return r.dispatchPastLocalGet()
  }

  @inline(__always)
  func inPlaceLocalTeeWide() -> Int {
    var p = pc
    fp[Int(Bytecode.longU32(&p))] = acc
    return continuing(at: p)
  }

  // MARK: Globals

  @inline(__always)
  func inPlaceGlobalGet() -> Int {
    let index = immediate()
    if index >= 0x80 { return become(apus_i_global_get_wide) }
    return pushing(state.pointee.globals[Int(index)].pointee, at: pc + 1)
  }

  @inline(__always)
  func inPlaceGlobalGetWide() -> Int {
    var p = pc
    let index = Bytecode.longU32(&p)
    return pushing(state.pointee.globals[Int(index)].pointee, at: p)
  }

  @inline(__always)
  func inPlaceGlobalSet() -> Int {
    let index = immediate()
    if index >= 0x80 { return become(apus_i_global_set_wide) }
    state.pointee.globals[Int(index)].pointee = acc
    return dropping(1, at: pc + 1)
  }

  @inline(__always)
  func inPlaceGlobalSetWide() -> Int {
    var p = pc
    let index = Bytecode.longU32(&p)
    state.pointee.globals[Int(index)].pointee = acc
    return dropping(1, at: p)
  }

  // MARK: Parametric

  @inline(__always)
  func inPlaceDrop() -> Int { dropping(1, at: pc) }

  @inline(__always)
  func inPlaceSelect() -> Int {
    let first = top[-2]
    let second = top[-1]
    return replacing(2, with: Bool(slot: acc) ? first : second, at: pc)
  }

  /// With a vector of types, of which there is one.
  @inline(__always)
  func inPlaceSelectTyped() -> Int {
    var p = pc
    Bytecode.skip(&p)
    Bytecode.skipValueType(&p)
    let first = top[-2]
    let second = top[-1]
    return replacing(2, with: Bool(slot: acc) ? first : second, at: p)
  }

  // MARK: References

  @inline(__always)
  func inPlaceRefNull() -> Int {
    var p = pc
    Bytecode.skip(&p)
    return pushing(0, at: p)
  }

  @inline(__always)
  func inPlaceRefIsNull() -> Int {
    replacing(0, with: (acc == 0).slot, at: pc)
  }

  @inline(__always)
  func inPlaceRefFunc() -> Int {
    var p = pc
    let function = state.pointee.function(Int(Bytecode.u32(&p)))
    return pushing(UInt64(UInt(bitPattern: function)), at: p)
  }
}
