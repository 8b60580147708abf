#if !APUS_NO_GC
import WasmModule

/// Structures, arrays and casts.
extension Translator {
  mutating func aggregate(_ opcode: Opcode) {
    switch opcode {
    case .structGet, .structGetS, .structGetU: structGet(isSigned: opcode == .structGetS)
    case .structSet: structSet()
    case .arrayGet, .arrayGetS, .arrayGetU: arrayGet(isSigned: opcode == .arrayGetS)
    case .arraySet: arraySet()
    case .arrayLen: unaryReference(address(apus_t_array_len_a), storing: address(apus_t_array_len_s))
    case .refTest: refTest(admitsNull: false)
    case .refTestNull: refTest(admitsNull: true)
    case .refCast: refCast(admitsNull: false)
    case .refCastNull: refCast(admitsNull: true)
    case .brOnCast: branchOnCast(onFailure: false)
    case .brOnCastFail: branchOnCast(onFailure: true)
    case .refI31: unaryReference(address(apus_t_ref_i31_a), storing: address(apus_t_ref_i31_s))
    case .i31GetS: unaryReference(address(apus_t_i31_get_s_a), storing: address(apus_t_i31_get_s_s))
    case .i31GetU: unaryReference(address(apus_t_i31_get_u_a), storing: address(apus_t_i31_get_u_s))
    case .anyConvertExtern, .externConvertAny:
      unaryReference(address(apus_t_convert_reference_a), storing: address(apus_t_convert_reference_s))
    default: other(aggregate: opcode)
    }
  }

  private mutating func objectType() -> ObjectTypePointer {
    state.pointee.objectTypes.unsafelyUnwrapped[Int(reader.u32())].unsafelyUnwrapped
  }

  private mutating func unaryReference(_ handler: Int, storing: Int) {
    let slot = cleanSlot(of: pop())
    emitValue(handler, storing: storing, Field.shortLength, .integer).set16(Field.second, slot)
  }

  // MARK: Making, and what is rare

  /// Operands go to their homes, where the result is afterwards. An allocation looks through the value stack: what is in an
  /// accumulator alone goes there, too.
  private mutating func other(aggregate opcode: Opcode) {
    guard let operation = AggregateOperation(opcode) else {
      preconditionFailure("an instruction that the loader let through has no translation")
    }
    let type = objectType()
    let second = operation.hasSecondImmediate ? reader.u32() : 0
    let count = operation.operandSlots(type, second: second)
    for i in height - count..<height { moveHome(i) }
    saveAccumulators()
    height -= count
    let at = code.emit(
      operation == .structNew ? address(apus_t_struct_new) : address(apus_t_aggregate), Field.longLength)
    at.set16(Field.first, homeSlot(height))
    at.set16(Field.second, Int(operation.rawValue))
    at.set32(Field.third, second)
    at.setWord(Field.wide, Int(bitPattern: type))
    if operation.makesObject {
      slotWritten(homeSlot(height))
      pushHome(.integer)
    }
  }

  // MARK: Accesses

  /// A handler that gets a field: with the result in the accumulator, and in a slot as well.
  private struct Access {
    var handler: Int
    var storing: Int
    init(_ handler: Int, _ storing: Int) {
      self.handler = handler
      self.storing = storing
    }
  }

  private func structAccess(_ kind: FieldKind, isSigned: Bool) -> Access {
    switch kind {
    case .bits8 where isSigned: Access(address(apus_t_struct_get_8s_a), address(apus_t_struct_get_8s_s))
    case .bits8: Access(address(apus_t_struct_get_8u_a), address(apus_t_struct_get_8u_s))
    case .bits16 where isSigned: Access(address(apus_t_struct_get_16s_a), address(apus_t_struct_get_16s_s))
    case .bits16: Access(address(apus_t_struct_get_16u_a), address(apus_t_struct_get_16u_s))
    case .bits32: Access(address(apus_t_struct_get_32_a), address(apus_t_struct_get_32_s))
    default: Access(address(apus_t_struct_get_64_a), address(apus_t_struct_get_64_s))
    }
  }

  private func arrayAccess(_ kind: FieldKind, isSigned: Bool) -> Access {
    switch kind {
    case .bits8 where isSigned: Access(address(apus_t_array_get_8s_a), address(apus_t_array_get_8s_s))
    case .bits8: Access(address(apus_t_array_get_8u_a), address(apus_t_array_get_8u_s))
    case .bits16 where isSigned: Access(address(apus_t_array_get_16s_a), address(apus_t_array_get_16s_s))
    case .bits16: Access(address(apus_t_array_get_16u_a), address(apus_t_array_get_16u_s))
    case .bits32: Access(address(apus_t_array_get_32_a), address(apus_t_array_get_32_s))
    default: Access(address(apus_t_array_get_64_a), address(apus_t_array_get_64_s))
    }
  }

  /// The type of a field.
  private func fieldType(_ type: UInt32, _ field: Int) -> ValueType {
    module.valueTypes[Int(module.types[Int(type)].start) + field].unpacked
  }

  /// Emits an access whose result is pushed; the accumulators of floating-point numbers take no part.
  private mutating func emitGet(_ access: Access, vector: Int, _ type: ValueType) -> Address {
    if type.slotCount == 2 {
      let at = emitToHome(vector, Field.shortLength)
      slotWritten(homeSlot(height + 1))
      pushHome(ofType: type.code)
      return at
    }
    let kind = RegisterClass(code: type.code)
    if kind == .integer { return emitValue(access.handler, storing: access.storing, Field.shortLength, .integer) }
    let at = emitToHome(access.storing, Field.shortLength)
    pushHome(kind)
    return at
  }

  private mutating func structGet(isSigned: Bool) {
    let index = reader.u32()
    let field = Int(reader.u32())
    let place = state.pointee.objectTypes.unsafelyUnwrapped[Int(index)].unsafelyUnwrapped.pointee.fields[field]
    let object = cleanSlot(of: pop())
    let at = emitGet(
      structAccess(place.kind, isSigned: isSigned), vector: address(apus_t_struct_get_vector), fieldType(index, field))
    at.set16(Field.second, object)
    at.set32(Field.third, place.offset)
  }

  private mutating func arrayGet(isSigned: Bool) {
    let index = reader.u32()
    let kind = state.pointee.objectTypes.unsafelyUnwrapped[Int(index)].unsafelyUnwrapped.pointee.element
    let (array, element) = (operandSlot(below: 1), operandSlot(below: 0))
    height -= 2
    let at = emitGet(
      arrayAccess(kind, isSigned: isSigned), vector: address(apus_t_array_get_vector), fieldType(index, 0))
    at.set16(Field.second, array)
    at.set16(Field.third, element)
  }

  /// A slot with the operand so many slots below the top, which stays on the stack.
  private mutating func operandSlot(below depth: Int) -> Int {
    let i = height - 1 - depth
    if operands[i].place != .local || operands[i].isDirty || operands[i].half != .none { moveHome(i) }
    return Int(operands[i].slot)
  }

  private mutating func structSet() {
    let type = objectType()
    let place = type.pointee.fields[Int(reader.u32())]
    let slots = place.kind.slotCount
    let (object, value) = (operandSlot(below: slots), valueSlot(slots))
    height -= slots + 1
    let handler =
      switch place.kind {
      case .bits8: address(apus_t_struct_set_8)
      case .bits16: address(apus_t_struct_set_16)
      case .bits32: address(apus_t_struct_set_32)
      case .bits64, .reference: address(apus_t_struct_set_64)
      case .vector: address(apus_t_struct_set_vector)
      }
    let at = code.emit(handler, Field.shortLength)
    at.set16(Field.first, object)
    at.set16(Field.second, value)
    at.set32(Field.third, place.offset)
  }

  /// The first slot of the value on top of the stack.
  private mutating func valueSlot(_ slots: Int) -> Int {
    if slots == 1 { return operandSlot(below: 0) }
    moveHome(height - 2)
    moveHome(height - 1)
    return homeSlot(height - 2)
  }

  private mutating func arraySet() {
    let kind = objectType().pointee.element
    let slots = kind.slotCount
    let (array, index) = (operandSlot(below: slots + 1), operandSlot(below: slots))
    let value = valueSlot(slots)
    height -= slots + 2
    let handler =
      switch kind {
      case .bits8: address(apus_t_array_set_8)
      case .bits16: address(apus_t_array_set_16)
      case .bits32: address(apus_t_array_set_32)
      case .bits64, .reference: address(apus_t_array_set_64)
      case .vector: address(apus_t_array_set_vector)
      }
    let at = code.emit(handler, Field.shortLength)
    at.set16(Field.first, array)
    at.set16(Field.second, index)
    at.set16(Field.third, value)
  }

  // MARK: Casts

  private mutating func target(admitsNull: Bool) -> CastTarget {
    CastTarget(heapType: reader.s64(), admitsNull: admitsNull, in: state)
  }

  private mutating func refTest(admitsNull: Bool) {
    let target = target(admitsNull: admitsNull)
    let slot = cleanSlot(of: pop())
    emitTest(target, slot)
  }

  /// Pushes whether the reference in a slot passes.
  private mutating func emitTest(_ target: CastTarget, _ slot: Int) {
    let at = emitValue(
      address(apus_t_ref_test_a), storing: address(apus_t_ref_test_s), Field.longLength, .integer)
    at.set16(Field.second, slot)
    at.set16(Field.third, target.packed)
    at.setWord(Field.wide, target.pointer)
  }

  private mutating func refCast(admitsNull: Bool) {
    let target = target(admitsNull: admitsNull)
    let slot = operandSlot(below: 0)
    let at = code.emit(address(apus_t_ref_cast), Field.longLength)
    at.set16(Field.second, slot)
    at.set16(Field.third, target.packed)
    at.setWord(Field.wide, target.pointer)
  }

  /// The reference stays on the stack, be the branch taken or not.
  private mutating func branchOnCast(onFailure: Bool) {
    let flags = reader.byte()
    let label = label(reader.u32())
    _ = reader.s64()
    let target = target(admitsNull: flags & 2 != 0)
    let arity = controls[label].labelArity
    saveAccumulators()
    let slot = operandSlot(below: 0)
    for i in height - arity..<height { moveHome(i) }
    emitTest(target, arity > 0 ? homeSlot(height - 1) : slot)
    let condition = popCondition(flushing: 0)
    let isNegated = onFailure && !(planted("castFailTaken") && arity > 1)
    emit(isNegated ? condition.negated : condition, carrying: arity, to: label)
  }
}
#endif
