import WasmModule

/// The symbolic operand stack: pushing, popping, and moving values to where they must be.
extension Translator {
  func homeSlot(_ height: Int) -> Int { home + height }

  @inline(__always)
  func accumulator(_ kind: RegisterClass) -> AccumulatorState {
    switch kind {
    case .integer: accumulators.0
    case .double: accumulators.1
    case .float: accumulators.2
    }
  }

  @inline(__always)
  mutating func setAccumulator(_ kind: RegisterClass, _ state: AccumulatorState) {
    switch kind {
    case .integer: accumulators.0 = state
    case .double: accumulators.1 = state
    case .float: accumulators.2 = state
    }
  }

  /// Where control flow meets, nothing is known of the accumulators.
  mutating func forgetAccumulators() {
    if hasAccumulators { accumulators = (.unknown, .unknown, .unknown) }
    forgetVectors()
    barrier()
  }

  /// The next instruction may be reached from elsewhere: nothing before it is fused with it.
  mutating func barrier() {
    code.last = nil
    forgetVectorShifts()
    recent = nil
    earlier = nil
  }

  @inline(never)
  mutating func push(_ operand: Operand) {
    operands[height] = operand
    if operand.place == .constant { operands[height].slot = Int32(homeSlot(height)) }
    height += 1
  }

  @inline(never)
  mutating func pushHome(_ kind: RegisterClass) {
    push(Operand(place: .home, kind: kind, slot: Int32(homeSlot(height))))
  }

  /// Pushes the values of a type's list, each in its home; `slots` of them.
  mutating func pushHomes(_ types: Int32, slots: Int32) {
    let end = height + Int(slots)
    var index = Int(types)
    while height < end {
      pushHome(ofType: module.valueTypes[index].code)
      index += 1
    }
  }

  mutating func pushHome(ofType code: UInt8) {
    #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
    if code == TypeCode.v128.rawValue { return pushVectorHome() }
    #endif
    pushHome(RegisterClass(code: code))
  }

  @inline(never)
  mutating func pop() -> Operand {
    height -= 1
    let operand = operands[height]
    if hasAccumulators && operand.place == .accumulator {
      var state = accumulator(operand.kind)
      state.height = -1
      setAccumulator(operand.kind, state)
    }
    return operand
  }

  /// The value is in the accumulator of its class: nowhere else, or mirrored.
  @inline(__always)
  func isInAccumulator(_ operand: Operand) -> Bool {
    if !hasAccumulators { return false }
    return isReallyInAccumulator(operand)
  }

  private func isReallyInAccumulator(_ operand: Operand) -> Bool {
    switch operand.place {
    case .accumulator: true
    case .home, .local: accumulator(operand.kind).slot == operand.slot
    case .constant: false
    }
  }

  /// Something writes to a slot: no accumulator mirrors it any more.
  @inline(__always)
  mutating func slotWritten(_ slot: Int) {
    if hasAccumulators { forgetMirrors(of: slot) }
  }

  @inline(never)
  private mutating func forgetMirrors(of slot: Int) {
    if accumulators.0.slot == Int32(slot) { accumulators.0.slot = -1 }
    if accumulators.1.slot == Int32(slot) { accumulators.1.slot = -1 }
    if accumulators.2.slot == Int32(slot) { accumulators.2.slot = -1 }
    #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
    if vectorMirror == slot || vectorMirror == slot - 1 { forgetVectors() }
    #endif
  }

  /// The accumulator of this class is about to be overwritten: an operand that is there alone goes to its home, by
  /// letting the instruction that computed it store it, too.
  mutating func saveAccumulator(_ kind: RegisterClass) {
    if !hasAccumulators { return }
    let height = Int(accumulator(kind).height)
    if height >= 0 { moveHome(height) }
  }

  mutating func saveAccumulators() {
    saveAccumulator(.integer)
    saveAccumulator(.double)
    if !planted("spillForgetsFloat") { saveAccumulator(.float) }
  }

  /// Puts the operand at `height` into its home.
  @inline(never)
  mutating func moveHome(_ height: Int) {
    let operand = operands[height]
    if operand.place == .home && !operand.isDirty { return }
    #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
    if operand.half != .none { return moveVectorHome(height) }
    #endif
    moveTo(homeSlot(height), operand, ownedBy: height)
    operands[height] = Operand(place: .home, kind: operand.kind, slot: Int32(homeSlot(height)))
  }

  /// Puts a value into a slot. `ownedBy`: the height whose home the slot is, so that nothing since the value was
  /// computed can have used the slot; -1 for any other slot.
  @inline(never)
  mutating func moveTo(_ slot: Int, _ operand: Operand, ownedBy height: Int) {
    switch operand.place {
    case .constant: emitConstant(slot, operand.value)
    case .home, .local:
      if operand.isDirty {
        emitWrap(operand, to: slot)
      } else if Int(operand.slot) != slot {
        if isInAccumulator(operand) {
          emitPut(operand.kind, slot)
        } else if !redirect(operand, to: slot) {
          emitCopy(slot, Int(operand.slot))
        }
      }
    case .accumulator:
      if hasAccumulators { moveAccumulator(operand, to: slot, ownedBy: height) }
    }
  }

  /// Where there are no accumulators: lets the last instruction, if it has just put the operand into its home, put it
  /// into another slot instead. The operand has been popped, or nothing reads it again.
  mutating func redirect(_ operand: Operand, to slot: Int) -> Bool {
    guard !hasAccumulators, operand.place == .home, let last = code.last, code.lastHasResult,
      last.get16(Field.first) == Int(operand.slot)
    else { return false }
    last.set16(Field.first, slot)
    if recent?.at == last { recent?.slot = Int32(slot) }
    return true
  }

  private mutating func moveAccumulator(_ operand: Operand, to slot: Int, ownedBy height: Int) {
    var state = accumulator(operand.kind)
    if operand.isDirty {
      emitWrap(operand, to: slot)
      return
    }
    if let producer = state.producer, height >= 0 || code.last == producer || planted("storesTooEarly") {
      producer.setWord(0, state.storingHandler)
      producer.set16(Field.first, slot)
      slotWritten(slot)
      if recent?.at == producer { recent?.slot = Int32(slot) }
    } else {
      emitPut(operand.kind, slot)
    }
    state = accumulator(operand.kind)
    state.slot = Int32(slot)
    state.height = -1
    state.producer = nil
    setAccumulator(operand.kind, state)
  }

  @inline(never)
  mutating func emitConstant(_ slot: Int, _ bits: UInt64) {
    if bits <= UInt64(UInt32.max) || planted("constantSignLost") && Int64(bitPattern: bits) >= Int64(Int32.min) && Int64(bitPattern: bits) < 0 {
      let at = code.emit(address(apus_t_const32), Field.shortLength)
      at.set16(Field.first, slot)
      at.set32(Field.third, UInt32(truncatingIfNeeded: bits))
    } else {
      let at = code.emit(address(apus_t_const64), Field.longLength)
      at.set16(Field.first, slot)
      at.set32(Field.wide, UInt32(truncatingIfNeeded: bits))
      at.set32(Field.wide + 4, UInt32(truncatingIfNeeded: bits >> 32))
    }
    if !planted("constantKeepsMirror") { slotWritten(slot) }
  }

  @inline(never)
  mutating func emitPut(_ kind: RegisterClass, _ slot: Int) {
    let handler: Int
    switch kind {
    case .integer: handler = address(apus_t_put_a)
    case .double: handler = address(apus_t_put_d)
    case .float: handler = address(apus_t_put_f)
    }
    code.emit(handler, Field.shortLength).set16(Field.first, slot)
    slotWritten(slot)
  }

  /// A move; two in a row become one instruction.
  @inline(never)
  mutating func emitCopy(_ destination: Int, _ source: Int) {
    if !planted("copyKeepsMirror") { slotWritten(destination) }
    if let last = code.last, last.assumingMemoryBound(to: Int.self).pointee == address(apus_t_copy) {
      last.setWord(0, address(apus_t_copy2))
      last.set16(Field.third, destination)
      last.set16(Field.fourth, source)
      return
    }
    let at = code.emit(address(apus_t_copy), Field.shortLength)
    at.set16(Field.first, destination)
    at.set16(Field.second, source)
  }

  /// Every operand below `limit` that is not a constant goes to its home: what a block's branches may rely on.
  mutating func flush(below limit: Int) {
    var i = settled
    // Accumulators first: a copy must not come between them and their producer.
    saveAccumulators()
    while i < limit {
      if operands[i].place == .local || operands[i].isDirty { moveHome(i) }
      i += 1
    }
    if limit > settled { settled = limit }
  }

  /// Operands that stand for local `index` get a copy of their own, since it is about to be set.
  mutating func preserve(local index: Int) -> Bool {
    var found = settleDeepLocals()
    var i = height - 1
    let lowest = max(0, height - (planted("preserveFour") ? 4 : Translator.symbolicWindow))
    while i >= lowest {
      if operands[i].place == .local && Int(operands[i].slot) == index {
        moveHome(i)
        found = true
      }
      i -= 1
    }
    return found
  }

  /// Only so many operands at the top of the stack may stand for locals when one is set: it bounds the search above.
  static var symbolicWindow: Int { 64 }

  /// Those further down go to their homes. Each operand is looked at once, however often this is called.
  private mutating func settleDeepLocals() -> Bool {
    let limit = height - Translator.symbolicWindow
    var found = false
    while lowestLocal < limit {
      if operands[lowestLocal].place == .local {
        moveHome(lowestLocal)
        found = true
      }
      lowestLocal += 1
    }
    return found
  }

  mutating func pushLocal(_ index: Int) {
    #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
    if let place = localPlaces?[index] {
      if place.isVector { return pushVectorLocal(place.slot) }
      return pushLocal(place.slot, localKinds[index])
    }
    #endif
    pushLocal(index, localKinds[index])
  }

  private mutating func pushLocal(_ slot: Int, _ kind: RegisterClass) {
    if height < lowestLocal { lowestLocal = height }
    push(Operand(place: .local, kind: kind, slot: Int32(slot)))
  }
}
