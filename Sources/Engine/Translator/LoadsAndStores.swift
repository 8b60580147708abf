import WasmModule

/// Loads and stores: choosing the form that fits where address and value are.
extension Translator {
  /// Lets memory `index` take the place of memory 0 for one access; nothing for memory 0 itself.
  mutating func selectMemory(_ index: Int) {
    if index == 0 { return }
    let at = code.emit(address(apus_t_memory), Field.longLength)
    at.setWord(Field.wide, Int(bitPattern: state.pointee.memories[index]))
  }

  mutating func restoreMemory(_ index: Int) {
    if index != 0 { useMemory0() }
  }

  mutating func useMemory0() {
    let at = code.emit(address(apus_t_memory), Field.longLength)
    at.setWord(Field.wide, Int(bitPattern: state.pointee.memory0))
  }

  /// Whether the memory has 64-bit addresses.
  func hasLongAddresses(_ memory: Int) -> Bool {
    FeatureSet.hasMemory64 && state.pointee.memories[memory].pointee.addresses.is64
  }

  /// The address as one constant with the offset in it, if it is one and fits.
  private func constantAddress(_ operand: Operand, _ offset: UInt64, in memory: Int) -> UInt32? {
    if operand.place != .constant { return nil }
    if hasLongAddresses(memory) {
      let (address, overflow) = operand.value.addingReportingOverflow(offset)
      return overflow ? nil : UInt32(exactly: address)
    }
    return UInt32(exactly: (operand.value & 0xFFFF_FFFF) &+ (planted("constantOffset16") ? offset & 0xFFFF : offset))
  }

  mutating func load(_ opcode: Opcode, _ base: Int, _ row: InstructionRow) {
    let (memory, offset) = reader.memoryArgument()
    let kind = RegisterClass(code: row.push(0).rawValue)
    let operand = pop()
    if let constant = constantAddress(operand, offset, in: memory) {
      selectMemory(memory)
      emitValue(base + LoadForm.constant, Field.shortLength, kind).set32(Field.third, constant)
    } else if hasLongAddresses(memory) {
      #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_MEMORY64)
      return loadLong(opcode, base, kind, operand, offset, in: memory)
      #endif
    } else if memory == 0 || planted("fusedOtherMemory"), let fused = fuseAddress(
      operand, exponent: UInt64(row.alignment), offset: offset, forStore: false) {
      emitLoad(base, fused, offset, kind)
    } else if isInAccumulator(operand) {
      selectMemory(memory)
      let at = emitValue(base + LoadForm.accumulator, Field.shortLength, kind)
      at.set32(Field.third, UInt32(truncatingIfNeeded: offset))
    } else {
      let a = slot(of: operand)
      selectMemory(memory)
      let at = emitValue(base + LoadForm.slot, Field.shortLength, kind)
      at.set16(Field.second, a)
      at.set32(Field.third, UInt32(truncatingIfNeeded: offset))
    }
    restoreMemory(memory)
  }

  private mutating func emitLoad(
    _ base: Int, _ fused: FusedAddress, _ offset: UInt64, _ kind: RegisterClass
  ) {
    let form: Int
    var a = 0
    var b = 0
    switch fused {
    case .offset(let slot, let amount): (form, a, b) = (LoadForm.offset, slot, Int(truncatingIfNeeded: amount))
    case .sum(let x, let y): (form, a, b) = (LoadForm.sum, x, y)
    case .indexed(let x, let y): (form, a, b) = (LoadForm.indexed, x, y)
    case .indexedAccumulator(let slot): (form, a) = (LoadForm.indexedAccumulator, slot)
    case .sumAccumulator(let slot): (form, a) = (LoadForm.sumAccumulator, slot)
    case .scaled(let slot): (form, a) = (LoadForm.scaled, slot)
    case .scaledAccumulator: form = LoadForm.scaledAccumulator
    }
    let at = emitValue(base + form, Field.shortLength, kind)
    at.set16(Field.second, a)
    switch fused {
    case .scaled, .scaledAccumulator: at.set32(Field.third, UInt32(truncatingIfNeeded: offset))
    default:
      at.set16(Field.third, b)
      at.set16(Field.fourth, Int(truncatingIfNeeded: offset))
    }
  }

  mutating func store(_ opcode: Opcode, _ base: Int, _ row: InstructionRow) {
    let (memory, offset) = reader.memoryArgument()
    let value = pop()
    let target = pop()
    let type = row.pop(1)
    let is64 = hasLongAddresses(memory)
    if memory == 0 && !is64 && (value.place == .local || value.place == .home), let fused = fuseAddress(
      target, exponent: UInt64(row.alignment), offset: offset, forStore: true) {
      emitStore(base, fused, Int(value.slot), offset)
    } else if let constant = constantAddress(target, offset, in: memory) {
      let inAccumulator = isInAccumulator(value)
      let b = inAccumulator ? 0 : slot(of: value)
      selectMemory(memory)
      let form = inAccumulator ? StoreForm.constantAccumulator : StoreForm.constantSlot
      let at = code.emit(handler(base + form), Field.shortLength)
      at.set16(Field.second, b)
      at.set32(Field.third, constant)
    } else if is64 {
      #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_MEMORY64)
      return storeLong(opcode, base, value, target, offset, in: memory)
      #endif
    } else if let bits = storeImmediate(value, type, offset) {
      emitStoreImmediate(base, target, bits, type, offset, memory)
    } else {
      emitStore(base, target, value, offset, memory)
    }
    restoreMemory(planted("otherMemoryStays") ? 0 : memory)
  }

  private mutating func emitStore(_ base: Int, _ fused: FusedAddress, _ value: Int, _ offset: UInt64) {
    var form = StoreForm.sum
    var (a, b) = (0, 0)
    switch fused {
    case .offset(let slot, let amount): (form, a, b) = (StoreForm.offset, slot, Int(truncatingIfNeeded: amount))
    case .sum(let x, let y): (a, b) = (x, y)
    case .indexed(let x, let y): (form, a, b) = (StoreForm.indexed, x, y)
    case .indexedAccumulator, .sumAccumulator, .scaled, .scaledAccumulator:
      preconditionFailure("a store's address is fused from slots only")
    }
    let at = code.emit(handler(base + form), Field.shortLength)
    at.set16(Field.first, a)
    at.set16(Field.second, b)
    at.set16(Field.third, value)
    at.set16(Field.fourth, Int(truncatingIfNeeded: offset))
  }

  /// The bits of a constant that a store can carry: the offset then has 16 bits only.
  private func storeImmediate(_ value: Operand, _ type: TypeCode, _ offset: UInt64) -> UInt64? {
    guard value.place == .constant && offset <= 0xFFFF else { return nil }
    if type == .i64 && !planted("storeImmediateCut") && Int64(bitPattern: value.value) != Int64(Int32(truncatingIfNeeded: value.value)) { return nil }
    return value.value
  }

  private mutating func emitStoreImmediate(
    _ base: Int, _ target: Operand, _ bits: UInt64, _ type: TypeCode, _ offset: UInt64, _ memory: Int
  ) {
    let inAccumulator = isInAccumulator(target)
    let a = inAccumulator ? 0 : slot(of: target)
    selectMemory(memory)
    let form = inAccumulator ? StoreForm.accumulatorImmediate : StoreForm.slotImmediate
    let at = code.emit(handler(base + form), type == .f64 ? Field.longLength : Field.shortLength)
    at.set16(Field.first, a)
    at.set16(Field.second, Int(offset))
    if type == .f64 {
      at.set32(Field.wide, UInt32(truncatingIfNeeded: bits))
      at.set32(Field.wide + 4, UInt32(truncatingIfNeeded: bits >> 32))
    } else {
      at.set32(Field.third, UInt32(truncatingIfNeeded: bits))
    }
  }

  mutating func emitStore(_ base: Int, _ target: Operand, _ value: Operand, _ offset: UInt64, _ memory: Int) {
    let (form, a, b) = places(ofStoreTo: target, value)
    selectMemory(memory)
    let at = code.emit(handler(base + form), Field.shortLength)
    at.set16(Field.first, a)
    at.set16(Field.second, b)
    at.set32(Field.third, UInt32(truncatingIfNeeded: offset))
  }

  /// The form of a store whose address is in no instruction, and the slots of address and value.
  @inline(__always)
  mutating func places(ofStoreTo target: Operand, _ value: Operand) -> (form: Int, Int, Int) {
    if hasAccumulators
      && (value.place == .accumulator || (isInAccumulator(value) && target.place != .accumulator)) {
      // An address and a value in accumulators of different classes have no form of their own.
      let a = target.place == .accumulator ? spill(target) : slot(of: target)
      return (StoreForm.slotAccumulator, a, 0)
    }
    if isInAccumulator(target) { return (StoreForm.accumulatorSlot, 0, slot(of: value)) }
    let a = slot(of: target)
    return (StoreForm.slotSlot, a, slot(of: value))
  }

  /// Puts a popped operand, at the height that is now free, from the accumulator into its home.
  mutating func spill(_ operand: Operand) -> Int {
    let slot = homeSlot(height)
    moveTo(slot, operand, ownedBy: height)
    return slot
  }
}
