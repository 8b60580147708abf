import WasmModule

/// Blocks and branches. Where control flow meets, every value that a branch carries is in its home, and nothing is
/// known of the accumulators.
extension Translator {
  /// A condition for a branch: the comparison that computed it, taken back, or a value.
  enum Condition {
    case comparison(Recent)
    case value(Operand, isNegated: Bool)

    var negated: Condition {
      switch self {
      case .comparison(var comparison):
        comparison.isNegated.toggle()
        return .comparison(comparison)
      case .value(let operand, let isNegated):
        return .value(operand, isNegated: !isNegated)
      }
    }
  }

  /// Pops a condition. The operands below it that a branch relies on are brought home, below `limit`.
  mutating func popCondition(flushing limit: Int) -> Condition {
    if let fused = fusible(operands[height - 1]), fused.opcode.isComparison {
      let needsCode = hasUnflushed(below: min(limit, height - 1))
      let readsAccumulator = fused.place == 1 || fused.place == 3
      if !(needsCode && readsAccumulator) {
        _ = pop()
        takeBack(fused)
        accumulators.0 = .unknown
        flush(below: min(limit, height))
        return .comparison(fused)
      }
    }
    var operand = pop()
    if operand.place == .accumulator && hasUnflushed(below: min(limit, height)) {
      let slot = spill(operand)
      operand = Operand(place: .home, kind: .integer, slot: Int32(slot))
    }
    if operand.place == .constant {
      operand = Operand(place: .home, kind: .integer, slot: Int32(slot(of: operand)))
    }
    flush(below: min(limit, height))
    return .value(operand, isNegated: false)
  }

  private func hasUnflushed(below limit: Int) -> Bool {
    var i = settled
    while i < limit {
      if operands[i].place == .local || operands[i].isDirty { return true }
      i += 1
    }
    return false
  }

  /// Emits a conditional branch without its target; returns the instruction.
  mutating func emitBranch(_ condition: Condition) -> Address {
    switch condition {
    case .comparison(let comparison): return emitBranch(comparison)
    case .value(let operand, let isNegated):
      if let step = lastStep, step.slot == operand.slot, isInAccumulator(operand) || !hasAccumulators {
        let zero: Opcode = isNegated ? .i32Eq : .i32Ne
        let comparison = Recent(
          at: step.at, end: step.end, opcode: zero, place: hasAccumulators ? 3 : 2, a: step.slot, b: 0)
        if let at = fuseStep(comparison) { return at }
      }
      if isInAccumulator(operand) {
        return code.emit(address(isNegated ? apus_t_br_unless_a : apus_t_br_if_a), Field.shortLength)
      }
      let at = code.emit(address(isNegated ? apus_t_br_unless_s : apus_t_br_if_s), Field.shortLength)
      at.set16(Field.first, Int(operand.slot))
      return at
    }
  }

  private mutating func emitBranch(_ comparison: Recent) -> Address {
    if let at = fuseStep(comparison) { return at }
    var opcode = comparison.opcode
    let place = FormNumber.branchPlace(comparison.place)
    var form = FormNumber.branch + place
    if comparison.isNegated {
      if opcode.isIntegerComparison { opcode = opcode.opposite } else { form = FormNumber.branchNot + place }
    }
    let isImmediate = comparison.place >= 2
    var isWide = false
    if isImmediate {
      isWide = !opcode.isIntegerComparison
      if !isWide && !isShort(comparison.b) {
        isWide = true
        form = FormNumber.branchWide + (comparison.place & 1)
      }
    }
    let base = self.form(opcode) >> 5
    let at = code.emit(handler(base + form), isWide ? Field.longLength : Field.shortLength)
    at.set16(Field.first, Int(comparison.a))
    if isWide {
      at.set32(Field.wide, UInt32(truncatingIfNeeded: comparison.b))
      at.set32(Field.wide + 4, UInt32(truncatingIfNeeded: comparison.b >> 32))
    } else {
      at.set16(Field.second, Int(truncatingIfNeeded: comparison.b))
    }
    return at
  }

  // MARK: Targets

  /// Lets the branch at `at` lead to the label; a forward one waits for the label's end in a chain.
  mutating func setTarget(_ at: Address, _ label: Int) {
    if code.isFull { return }
    if controls[label].kind == .loop {
      at.set32(Field.third, UInt32(bitPattern: Int32(truncatingIfNeeded: controls[label].start - at)))
    } else {
      let previous = controls[label].fixups
      at.set32(Field.third, UInt32(bitPattern: previous.map { Int32(truncatingIfNeeded: at - $0) } ?? 0))
      controls[label].fixups = at
    }
  }

  /// All branches in the chain lead here.
  mutating func resolve(_ fixups: Address?) {
    guard var at = fixups, !code.isFull else { return }
    while true {
      let distance = Int(Int32(bitPattern: at.get32(Field.third)))
      at.set32(Field.third, UInt32(bitPattern: Int32(truncatingIfNeeded: code.position - at)))
      if distance == 0 { return }
      at -= distance
    }
  }

  /// Where the values of a branch to the label have their homes.
  private func labelHeight(_ label: Int) -> Int { Int(controls[label].height) }

  /// The label whose relative depth is `index`.
  func label(_ index: UInt32) -> Int { depth - 1 - Int(index) }

  // MARK: Instructions

  /// Reads a block type and opens a block; the clauses of a `try_table` follow the type.
  mutating func beginBlock(_ kind: Control.Kind) {
    let (parameters, parameterCount, results, resultCount) = blockType()
    let clauses = kind == .tryTable ? catchClauses() : 0..<0
    var condition: Condition?
    if kind == .then { condition = popCondition(flushing: height) }
    if condition == nil { flush(below: planted("blockKeepsLocals") ? 0 : height) }
    // A block's parameters are in their homes, constants too: a loop's branches replace them.
    for i in (height - Int(parameterCount))..<height {
      if !(planted("loopConstant") && kind == .loop && operands[i].place == .constant) { moveHome(i) }
    }
    var control = Control(
      kind: kind, height: Int32(height) - parameterCount, parameterCount: parameterCount,
      resultCount: resultCount, results: results, parameters: parameters, start: code.position,
      fixups: nil, elseFixup: nil, clauses: clauses)
    if let condition {
      let at = emitBranch(condition.negated)
      at.set32(Field.third, 0)
      control.elseFixup = at
    }
    if kind == .loop && !planted("loopKeepsMirror") { forgetAccumulators() }
    barrier()
    control.start = code.position
    if kind == .loop && state.pointee.isMetered && !(planted("innerLoopIsFree") && depth > 2) {
      _ = code.emit(address(apus_t_charge), wordBytes)
      barrier()
    }
    push(control: control)
  }

  private mutating func blockType() -> (parameters: Int32, Int32, results: Int32, Int32) {
    let index = reader.blockType()
    if index == -64 { return (0, 0, 0, 0) }
    if index < 0 {
      let type = ValueType(code: UInt8(truncatingIfNeeded: index) & 0x7F)
      return (0, 0, Int32(truncatingIfNeeded: index), Int32(type.slotCount))
    }
    let type = module.types[Int(index)]
    let start = Int32(bitPattern: type.start)
    return (start, Int32(type.parameterSlots), start + Int32(type.parameterCount), Int32(type.resultSlots))
  }

  private mutating func pushResults(_ control: Control) {
    if control.results < 0 { return pushHome(ofType: UInt8(truncatingIfNeeded: control.results) & 0x7F) }
    pushHomes(control.results, slots: control.resultCount)
  }

  mutating func otherwise() {
    let label = depth - 1
    if !controls[label].isUnreachable {
      carry(Int(controls[label].resultCount), to: label)
      setTarget(emitJump(), label)
    }
    controls[label].isUnreachable = false
    controls[label].kind = .otherwise
    resolve(controls[label].elseFixup)
    controls[label].elseFixup = nil
    height = Int(controls[label].height)
    pushHomes(controls[label].parameters, slots: controls[label].parameterCount)
    if planted("elseKeepsMirror") { return barrier() }
    forgetAccumulators()
  }

  mutating func end() {
    let control = controls[depth - 1]
    let label = depth - 1
    let isJoined = control.fixups != nil || control.elseFixup != nil
    if control.kind == .function {
      endFunction(control)
      return
    }
    if control.kind == .tryTable { endTry(control) }
    if control.isUnreachable {
      height = Int(control.height)
    } else if isJoined {
      if depth == 2 && reader.isAtEnd && control.height == 0 {
        // What follows is the function's own end. (Values below the block may be constants yet, and would be brought
        // home on this way only.)
        emitReturn()
      } else {
        carry(Int(control.resultCount), to: label)
      }
      height = Int(control.height)
    } else {
      depth -= 1
      return
    }
    resolve(control.elseFixup)
    resolve(control.fixups)
    pushResults(control)
    if planted("endKeepsMirror") { barrier() } else { forgetAccumulators() }
    depth -= 1
    if control.isUnreachable && !isJoined && depth > 0 {
      controls[depth - 1].isUnreachable = true
    }
  }

  private mutating func endFunction(_ control: Control) {
    if control.fixups != nil {
      if !control.isUnreachable { emitReturn() }
      resolve(control.fixups)
      height = 0
      pushResults(control)
      forgetAccumulators()
      emitReturn()
    } else if !control.isUnreachable {
      emitReturn()
    }
    depth -= 1
  }

  /// Moves the values on top of the stack to where the label wants them; they stay on the symbolic stack.
  mutating func carry(_ count: Int, to label: Int) {
    let target = labelHeight(label)
    let first = height - count
    if count == 1 {
      moveTo(homeSlot(target), operands[first], ownedBy: first == target ? first : -1)
      return
    }
    for i in first..<height { moveHome(i) }
    if first != target {
      for index in 0..<count {
        let i = planted("carryReversed") ? count - 1 - index : index
        #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
        if operands[first + i].half == .high { continue }
        if operands[first + i].half == .low {
          emitVectorCopy(homeSlot(target + i), homeSlot(first + i))
          continue
        }
        #endif
        emitCopy(homeSlot(target + i), homeSlot(first + i))
      }
    }
  }

  mutating func branch() {
    let label = label(reader.u32())
    if controls[label].kind == .function {
      emitReturn()
    } else {
      carry(controls[label].labelArity, to: label)
      setTarget(emitJump(), label)
    }
    controls[depth - 1].isUnreachable = true
  }

  mutating func branchIf() {
    let label = label(reader.u32())
    let arity = controls[label].labelArity
    if arity == 0 {
      let condition = popCondition(flushing: 0)
      let at = emitBranch(condition)
      setTarget(at, label)
      barrier()
      return
    }
    let condition = popConditionOverValues(arity)
    if height - arity == labelHeight(label) {
      let at = emitBranch(condition)
      setTarget(at, label)
    } else {
      let over = emitBranch(condition.negated)
      over.set32(Field.third, 0)
      barrier()
      carry(arity, to: label)
      let at = code.emit(address(apus_t_br), Field.shortLength)
      setTarget(at, label)
      resolve(over)
      forgetAccumulators()
    }
    barrier()
  }

  /// The condition of a branch that carries values: they are brought home first.
  private mutating func popConditionOverValues(_ count: Int) -> Condition {
    let condition = height - 1
    let areHome = (condition - count..<condition).allSatisfy { operands[$0].place == .home && !operands[$0].isDirty }
    if areHome { return popCondition(flushing: 0) }
    // What lies below the values, too: nothing is known of the accumulators after moves to the label.
    saveAccumulators()
    var operand = pop()
    if operand.place == .constant {
      operand = Operand(place: .home, kind: .integer, slot: Int32(slot(of: operand)))
    }
    for i in height - count..<height { moveHome(i) }
    return .value(operand, isNegated: false)
  }

  mutating func branchTable() {
    let index = pop()
    let count = Int(reader.u32())
    var lookahead = reader
    for _ in 0..<count { _ = lookahead.u32() }
    let arity = controls[label(lookahead.u32())].labelArity
    var operand = index
    if arity > 0 || operand.place == .constant {
      let slot = operand.place == .accumulator ? spill(operand) : slot(of: operand)
      operand = Operand(place: .home, kind: .integer, slot: Int32(slot))
      for i in height - arity..<height { moveHome(i) }
    }
    let inAccumulator = isInAccumulator(operand)
    let at = code.emit(address(inAccumulator ? apus_t_br_table_a : apus_t_br_table_s), Field.shortLength)
    if !inAccumulator { at.set16(Field.first, Int(operand.slot)) }
    at.set32(Field.third, UInt32(count))
    guard let table = code.reserve((4 * (count + 1) + wordBytes - 1) & ~(wordBytes - 1)) else { return }
    barrier()
    for i in 0...count {
      let label = label(reader.u32())
      let entry = table + 4 * i - Field.third
      if arity > 0 && height - arity != labelHeight(label) && !(planted("tableDefaultCarries") && i == count) {
        // A stub behind the table moves the values.
        entry.set32(Field.third, UInt32(truncatingIfNeeded: code.position - entry))
        carry(arity, to: label)
        barrier()
        setTarget(code.emit(address(apus_t_br), Field.shortLength), label)
      } else {
        setTarget(entry, label)
      }
    }
    forgetAccumulators()
    controls[depth - 1].isUnreachable = true
  }

  /// Passes over code that cannot be reached, up to the `else` or `end` that makes it reachable again.
  mutating func skipToEnd() {
    var nesting = 0
    while true {
      let opcode = reader.opcode()
      switch opcode {
      case .block, .loop, .if:
        nesting += 1
        _ = reader.blockType()
      case .tryTable:
        nesting += 1
        reader.skip(.tryTable)
      case .end:
        if nesting == 0 {
          end()
          return
        }
        nesting -= 1
      case .else where nesting == 0:
        otherwise()
        return
      default: reader.skip(opcode.row.immediates)
      }
    }
  }
}
