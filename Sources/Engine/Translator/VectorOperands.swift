/// Which half of a vector an operand is. A vector is two operands of the translator's stack, as it takes two slots; both
/// are in the same place, in neighbouring slots, and they are moved together.
enum VectorHalf: UInt8 {
  case none, low, high
}

#if _pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS
extension Translator {
  @inline(__always) func forgetVectors() {}
  @inline(__always) func forgetVectorShifts() {}
}
#endif

#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
/// A vector taken off the translator's stack.
struct VectorOperand {
  var place: Operand.Place
  /// The first slot; for a constant, that of its home.
  var slot: Int
  var low: UInt64
  var high: UInt64
}

extension Translator {
  mutating func popVector() -> VectorOperand {
    let high = pop()
    let low = pop()
    return VectorOperand(place: low.place, slot: Int(low.slot), low: low.value, high: high.value)
  }

  mutating func pushVectorHome() {
    push(Operand(place: .home, kind: .integer, half: .low, slot: Int32(homeSlot(height))))
    push(Operand(place: .home, kind: .integer, half: .high, slot: Int32(homeSlot(height))))
  }

  mutating func pushVector(low: UInt64, high: UInt64) {
    push(Operand(place: .constant, kind: .integer, half: .low, value: low))
    push(Operand(place: .constant, kind: .integer, half: .high, value: high))
  }

  /// The vector's first slot; a constant is put into its home first.
  mutating func slot(of vector: VectorOperand) -> Int {
    if vector.place == .constant { emitVectorConstant(vector.slot, vector.low, vector.high) }
    return vector.slot
  }

  /// The next vector, in slots: a constant is put into its home.
  mutating func popVectorInSlots() -> VectorOperand {
    var vector = popVector()
    _ = slot(of: vector)
    if vector.place == .constant { vector.place = .home }
    return vector
  }

  mutating func vectorWritten(_ slot: Int) {
    slotWritten(slot)
    slotWritten(slot + 1)
  }

  static var noVector: Int { .min }

  /// Nothing is known of the vectors' accumulator.
  mutating func forgetVectors() { vectorMirror = Translator.noVector }

  func isInAccumulator(_ vector: VectorOperand) -> Bool {
    vector.place != .constant && vector.slot == vectorMirror
  }

  /// An instruction put a vector there, and into the accumulator as well.
  private mutating func vectorComputed(_ slot: Int) {
    vectorWritten(slot)
    vectorMirror = slot
  }

  mutating func emitVectorConstant(_ slot: Int, _ low: UInt64, _ high: UInt64) {
    let at = code.emit(address(apus_t_vector_const), Field.vectorLength)
    at.set16(Field.first, slot)
    at.setVector(low, high)
    vectorComputed(slot)
  }

  mutating func emitVectorCopy(_ destination: Int, _ source: Int) {
    if destination == source { return }
    let at = code.emit(address(apus_t_vector_copy), Field.shortLength)
    at.set16(Field.first, destination)
    at.set16(Field.second, source)
    vectorComputed(destination)
  }

  /// Emits an instruction whose result is a vector, and pushes that; it goes to its home.
  mutating func emitVector(_ handler: Int, _ length: Int) -> Address {
    let slot = homeSlot(height)
    let at = code.emit(handler, length)
    at.set16(Field.first, slot)
    vectorComputed(slot)
    pushVectorHome()
    vectorProducer = at
    return at
  }

  /// Puts the vector one of whose halves is at `height` into its home.
  mutating func moveVectorHome(_ height: Int) {
    let index = operands[height].half == .low ? height : height - 1
    let operand = operands[index]
    if operand.place == .home { return }
    let slot = homeSlot(index)
    if operand.place == .constant {
      emitVectorConstant(slot, operand.value, operands[index + 1].value)
    } else {
      emitVectorCopy(slot, Int(operand.slot))
    }
    operands[index] = Operand(place: .home, kind: .integer, half: .low, slot: Int32(slot))
    operands[index + 1] = Operand(place: .home, kind: .integer, half: .high, slot: Int32(slot + 1))
  }

  // MARK: Variables

  mutating func pushVectorLocal(_ slot: Int) {
    if height < lowestLocal { lowestLocal = height }
    push(Operand(place: .local, kind: .integer, half: .low, slot: Int32(slot)))
    push(Operand(place: .local, kind: .integer, half: .high, slot: Int32(slot + 1)))
  }

  /// Sets the local at `slot` to a vector just popped. What computed it, if that is the last instruction, writes there
  /// instead of to the vector's home.
  mutating func setVectorLocal(_ slot: Int, _ vector: VectorOperand) {
    if vector.place == .local && vector.slot == slot { return }
    _ = preserve(local: slot)
    if vector.place == .constant {
      emitVectorConstant(slot, vector.low, vector.high)
    } else if vector.place == .home, let producer = vectorProducer, code.last == producer,
      producer.get16(Field.first) == vector.slot {
      if !fuseXorRotation(into: slot) {
        producer.set16(Field.first, slot)
        vectorShifts = (nil, nil)
      }
      vectorComputed(slot)
    } else {
      emitVectorCopy(slot, vector.slot)
    }
  }

  mutating func teeVectorLocal(_ slot: Int) {
    let vector = popVector()
    setVectorLocal(slot, vector)
    if vector.place == .constant {
      pushVector(low: vector.low, high: vector.high)
    } else {
      pushVectorLocal(slot)
    }
  }

  mutating func vectorGlobalGet(_ index: Int) {
    let at = emitVector(address(apus_t_vector_global_get), Field.longLength)
    at.setWord(Field.wide, Int(bitPattern: state.pointee.globals[index]))
  }

  mutating func vectorGlobalSet(_ index: Int) {
    let slot = slot(of: popVector())
    let at = code.emit(address(apus_t_vector_global_set), Field.longLength)
    at.set16(Field.second, slot)
    at.setWord(Field.wide, Int(bitPattern: state.pointee.globals[index]))
  }

  mutating func selectVector() {
    let condition = pop()
    let inAccumulator = isInAccumulator(condition)
    let c = inAccumulator ? 0 : Int(slot(of: condition))
    let b = slot(of: popVector())
    let a = slot(of: popVector())
    let at = emitVector(address(inAccumulator ? apus_t_vector_select_a : apus_t_vector_select_s), Field.shortLength)
    at.set16(Field.second, a)
    at.set16(Field.third, b)
    at.set16(Field.fourth, c)
  }
}

extension Address {
  func setVector(_ low: UInt64, _ high: UInt64) {
    set64(Field.wide, low)
    set64(Field.wide + 8, high)
  }
}
#endif
