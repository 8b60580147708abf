import WasmModule

/// The instructions that `operations.tsv` does not have: variables, constants, calls, selection.
extension Translator {
  mutating func other(_ opcode: Opcode) {
    switch opcode {
    case .nop: break
    case .unreachable:
      _ = code.emit(address(apus_t_unreachable), Field.shortLength)
      controls[depth - 1].isUnreachable = true
    case .block: openBlock(.block)
    case .loop: openBlock(.loop)
    case .if: openBlock(.then)
    case .else: otherwise()
    case .end: end()
    case .br: branch()
    case .brIf: branchIf()
    case .brTable: branchTable()
    case .return:
      emitReturn()
      controls[depth - 1].isUnreachable = true
    case .call: call(reader.u32())
    case .callIndirect: callIndirect()
    case .returnCall: returnCall(reader.u32())
    case .returnCallIndirect: returnCallIndirect()
    case .callRef: callReference()
    case .returnCallRef: returnCallReference()
    case .brOnNull: branchOnNull()
    case .brOnNonNull: branchOnNonNull()
    case .tryTable: openBlock(.tryTable)
    case .throw: throwTag()
    case .throwRef: throwReference()
    default: data(opcode)
    }
  }

  private mutating func openBlock(_ kind: Control.Kind) {
    if hasRoomForControl { beginBlock(kind) } else { code.giveUp() }
  }

  private mutating func data(_ opcode: Opcode) {
    switch opcode {
    case .drop:
      if pop().half == .high { _ = pop() }
    case .select: select()
    case .selectTyped:
      reader.skip(.valueTypes)
      select()
    case .localGet: pushLocal(Int(reader.u32()))
    case .localSet: localSet(Int(reader.u32()))
    case .localTee: localTee(Int(reader.u32()))
    case .globalGet: globalGet(Int(reader.u32()))
    case .globalSet: globalSet(Int(reader.u32()))
    case .i32Const: push(.constant(UInt64(UInt32(bitPattern: reader.s32())), .integer))
    case .i64Const: push(.constant(UInt64(bitPattern: reader.s64()), .integer))
    case .f32Const: push(.constant(UInt64(reader.bits32()), RegisterClass(code: TypeCode.f32.rawValue)))
    case .f64Const: push(.constant(reader.bits64(), RegisterClass(code: TypeCode.f64.rawValue)))
    case .refNull:
      _ = reader.s64()
      push(.constant(0, .integer))
    // A null reference is 0.
    case .refIsNull: compareWithZero(.i64Eq)
    case .refFunc: push(.constant(UInt64(UInt(bitPattern: functionAddress(Int(reader.u32())))), .integer))
    case .refAsNonNull: asNonNull()
    case .refEq: compareTop(.i64Eq)
    default: storage(opcode)
    }
  }

  // MARK: Variables

  private mutating func localSet(_ index: Int) {
    #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
    if let place = localPlaces?[index] {
      if place.isVector { return setVectorLocal(place.slot, popVector()) }
      return set(local: place.slot, pop())
    }
    #endif
    set(local: index, pop())
  }

  private mutating func set(local index: Int, _ operand: Operand) {
    if operand.place == .local && Int(operand.slot) == index && !operand.isDirty { return }
    if !planted("setOverwrites") { _ = preserve(local: index) }
    moveTo(index, operand, ownedBy: -1)
    joinSteps()
  }

  private mutating func localTee(_ index: Int) {
    var slot = index
    #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
    if let place = localPlaces?[index] {
      if place.isVector { return teeVectorLocal(place.slot) }
      slot = place.slot
    }
    #endif
    let operand = pop()
    set(local: slot, operand)
    if operand.place == .constant { push(operand) } else { pushLocal(index) }
  }

  private mutating func globalGet(_ index: Int) {
    #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
    if module.globals[index].type == .v128 { return vectorGlobalGet(index) }
    #endif
    let cell = state.pointee.globals[index]
    let kind = RegisterClass(code: module.globals[index].type.code)
    let at: Address
    if kind == .integer {
      at = emitValue(
        address(apus_t_global_get_a), storing: address(apus_t_global_get_s), Field.longLength, .integer)
      note(.globalGet, 0, index, 0)
    } else {
      at = emitToHome(address(apus_t_global_get_s), Field.longLength)
      pushHome(kind)
    }
    at.setWord(Field.wide, Int(bitPattern: cell))
  }

  /// Emits an instruction that writes its result to the home of the next operand, and the integer accumulator.
  mutating func emitToHome(_ handler: Int, _ length: Int) -> Address {
    saveAccumulator(.integer)
    accumulators.0 = .unknown
    let slot = homeSlot(height)
    slotWritten(slot)
    let at = code.emit(handler, length)
    at.set16(Field.first, slot)
    return at
  }

  private mutating func globalSet(_ index: Int) {
    #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
    if module.globals[index].type == .v128 { return vectorGlobalSet(index) }
    #endif
    let operand = pop()
    if fuseGlobalSet(operand, index) { return }
    let at: Address
    if operand.kind == .integer && isInAccumulator(operand) && !operand.isDirty {
      at = code.emit(address(apus_t_global_set_a), Field.longLength)
    } else {
      let slot = cleanSlot(of: operand)
      at = code.emit(address(apus_t_global_set_s), Field.longLength)
      at.set16(Field.first, slot)
    }
    at.setWord(Field.wide, Int(bitPattern: state.pointee.globals[index]))
  }

  /// A slot with the value of an operand just popped, clean; its home where it had none.
  mutating func cleanSlot(of operand: Operand) -> Int {
    if operand.place == .accumulator || operand.isDirty { return spill(operand) }
    return slot(of: operand)
  }

  // MARK: Selection

  /// Selects by the accumulator between a constant and an integer in a slot.
  private mutating func selectWithConstant() -> Bool {
    if !hasAccumulators { return false }
    let (a, b, condition) = (operands[height - 3], operands[height - 2], operands[height - 1])
    guard a.kind == .integer, condition.place == .accumulator else { return false }
    let isFirst = a.place == .constant
    let (constant, other) = isFirst ? (a, b) : (b, a)
    guard constant.place == .constant, !other.isDirty || planted("selectDirty"),
      other.place == .local || other.place == .home
    else { return false }
    for _ in 0..<3 { _ = pop() }
    let at = emitValue(
      address(isFirst ? apus_t_select_constant_a : apus_t_select_other_a),
      storing: address(isFirst ? apus_t_select_constant_s : apus_t_select_other_s), Field.longLength, .integer)
    at.set16(Field.second, Int(other.slot))
    at.set64(Field.wide, constant.value)
    return true
  }

  private mutating func select() {
    #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
    if operands[height - 2].half == .high { return selectVector() }
    #endif
    if selectWithConstant() { return }
    for i in height - 3..<height - 1 where operands[i].place != .local || operands[i].isDirty { moveHome(i) }
    let condition = pop()
    let b = pop()
    let a = pop()
    let inAccumulator = isInAccumulator(condition)
    let c = inAccumulator ? 0 : Int(slot(of: condition))
    let at: Address
    if a.kind == .integer {
      at = emitValue(
        address(inAccumulator ? apus_t_select_a_a : apus_t_select_s_a),
        storing: address(inAccumulator ? apus_t_select_a_s : apus_t_select_s_s), Field.shortLength, .integer)
    } else {
      at = emitToHome(address(inAccumulator ? apus_t_select_a_s : apus_t_select_s_s), Field.shortLength)
      pushHome(a.kind)
    }
    at.set16(Field.second, Int(a.slot))
    at.set16(Field.third, Int(b.slot))
    at.set16(Field.fourth, c)
  }

  // MARK: Calls

  func functionAddress(_ index: Int) -> UnsafeMutablePointer<Function> {
    let imported = state.pointee.importedFunctionCount
    return index < imported ? state.pointee.importedFunctions[index] : state.pointee.functions + (index - imported)
  }

  /// Brings the arguments home and everything else out of the accumulators; returns the first argument's slot.
  mutating func prepareCall(_ type: FunctionType) -> Int {
    let count = Int(type.parameterSlots)
    for i in height - count + (planted("firstOfManyArguments") && count > 5 ? 1 : 0)..<height { moveHome(i) }
    saveAccumulators()
    height -= count
    return homeSlot(height)
  }

  mutating func pushResults(_ type: FunctionType) {
    if hasAccumulators { accumulators = (.unknown, .unknown, .unknown) }
    forgetVectors()
    pushHomes(Int32(bitPattern: type.start) + Int32(type.parameterCount), slots: Int32(type.resultSlots))
    // A function leaves its first result's bits in the integer accumulator, too.
    let first = height - Int(type.resultSlots)
    if hasAccumulators && type.resultCount > 0 && operands[first].kind == .integer {
      accumulators.0.slot = Int32(homeSlot(first))
    }
    barrier()
  }

  private mutating func call(_ index: UInt32) {
    let type = module.types[Int(module.functions[Int(index)].typeIndex)]
    let base = prepareCall(type)
    let callee = functionAddress(Int(index))
    let isForeign = callee.pointee.instance != 0 && callee.pointee.instance != Int(bitPattern: state)
    let at = code.emit(address(isForeign ? apus_t_call_foreign : apus_t_call), Field.longLength)
    at.set16(Field.first, base)
    at.setWord(Field.wide, Int(bitPattern: callee))
    pushResults(type)
  }

  private mutating func callIndirect() {
    let typeIndex = Int(reader.u32())
    let table = Int(reader.u32())
    let type = module.types[typeIndex]
    #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_MEMORY64)
    if hasLongIndices(table) { return callIndirectLong(type, table) }
    #endif
    emitIndirect(type, table, address(apus_t_call_indirect_a), address(apus_t_call_indirect_s))
    pushResults(type)
  }

  /// - Parameter inAccumulator: the handler where the index is in the accumulator; not called where there is none.
  @inline(__always)
  private mutating func emitIndirect(
    _ type: FunctionType, _ table: Int, _ inAccumulator: @autoclosure () -> Int, _ inSlot: Int
  ) {
    emitIndirect(type, table, orInAccumulator: hasAccumulators ? inAccumulator() : inSlot, inSlot)
  }

  private mutating func emitIndirect(
    _ type: FunctionType, _ table: Int, orInAccumulator inAccumulator: Int, _ inSlot: Int
  ) {
    let index = pop()
    let slot = isInAccumulator(index) ? -1 : slot(of: index)
    emitIndirect(type, table, slot < 0 ? inAccumulator : inSlot, index: slot)
  }

  /// - Parameter slot: of the index; -1 where that is in the accumulator.
  mutating func emitIndirect(_ type: FunctionType, _ table: Int, _ handler: Int, index slot: Int) {
    let base = prepareCall(type)
    let at = code.emit(handler, Field.indirectLength)
    at.set16(Field.first, base)
    if slot >= 0 { at.set16(Field.second, slot) }
    at.setWord(Field.wide, Int(bitPattern: state.pointee.tables[table]))
    at.setWord(Field.wide + 8, Int(bitPattern: module.types.baseAddress.unsafelyUnwrapped + Int(type.canonical)))
  }

  private mutating func returnCall(_ index: UInt32) {
    let callee = functionAddress(Int(index))
    if callee.pointee.instance != Int(bitPattern: state) {
      // A frame of another instance or of the host does not replace this one: a call, then a return.
      call(index)
      emitReturn()
    } else {
      let type = module.types[Int(module.functions[Int(index)].typeIndex)]
      let base = prepareCall(type)
      uncount()
      let at = code.emit(address(apus_t_return_call), Field.longLength)
      at.set16(Field.first, base)
      at.set16(Field.second, Int(function.pointee.localSlots))
      at.setWord(Field.wide, Int(bitPattern: callee))
    }
    controls[depth - 1].isUnreachable = true
  }

  private mutating func returnCallIndirect() {
    let typeIndex = Int(reader.u32())
    let table = Int(reader.u32())
    let type = module.types[typeIndex]
    // The handler needs this frame's link in the third field, and falls through to a return for a foreign callee.
    #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_MEMORY64)
    if hasLongIndices(table) { return returnCallIndirectLong(type, table) }
    #endif
    if state.pointee.countsCalls {
      emitIndirect(
        type, table, address(apus_t_return_call_indirect_counted_a), address(apus_t_return_call_indirect_counted_s))
    } else {
      emitIndirect(type, table, address(apus_t_return_call_indirect_a), address(apus_t_return_call_indirect_s))
    }
    finishReturnCallIndirect(type)
  }

  mutating func finishReturnCallIndirect(_ type: FunctionType) {
    code.last?.set16(Field.third, Int(function.pointee.localSlots))
    pushResults(type)
    emitReturn()
    controls[depth - 1].isUnreachable = true
  }
}
