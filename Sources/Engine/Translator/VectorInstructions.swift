#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
/// The shapes of `vectors.tsv`, in the order of `VectorOperation.Shape`.
enum VectorShape: UInt8 {
  case unary = 1, binary, commutative, ternary, shift, splat, test, extract, replace, load, store, loadLane, storeLane
  case swizzle
}

/// Vector instructions: choosing the form that fits where the operands are.
extension Translator {
  private typealias Forms = VectorForms

  /// The order of the forms.
  enum VectorForms {
    static let slot = 0, accumulator = 1
    /// Of two vectors; the constants' come after those of slots.
    static let slots = 0, accumulatorFirst = 1, accumulatorSecond = 2
    /// Of a shift: the count's place; with the vector in the accumulator, so many more.
    static let immediate = 2, shifted = 3
    /// Of a load or store.
    static let sum = 2, offset = 3
  }

  mutating func vector(_ opcode: Opcode) {
    switch opcode {
    case .v128Const:
      let low = reader.bits64()
      pushVector(low: low, high: reader.bits64())
    case .i8x16Shuffle: shuffle()
    default:
      let form = vectorForms[Int(opcode.code)]
      guard let shape = VectorShape(rawValue: UInt8(truncatingIfNeeded: form & 15)) else {
        preconditionFailure("an instruction that the loader let through has no translation")
      }
      vector(opcode, Int(form &>> 4), shape)
    }
  }

  func vectorHandler(_ number: Int) -> Int { address(vectorHandlers[number]) }

  private mutating func vector(_ opcode: Opcode, _ base: Int, _ shape: VectorShape) {
    switch shape {
    case .unary:
      let a = popVectorInSlots()
      let form = isInAccumulator(a) ? Forms.accumulator : Forms.slot
      emitVector(vectorHandler(base + form), Field.shortLength).set16(Field.second, a.slot)
    case .binary, .commutative: vectorBinary(opcode, base, shape)
    case .ternary: vectorTernary(base)
    case .shift: vectorShift(opcode, base)
    case .splat: splat(opcode, base)
    case .test:
      let a = popVectorInSlots()
      let form = base + (isInAccumulator(a) ? 2 : 0)
      emitValue(vectorHandler(form), storing: vectorHandler(form + 1), Field.shortLength, .integer)
        .set16(Field.second, a.slot)
    case .extract: extract(opcode, base)
    case .replace: replace(base)
    case .load: vectorLoad(opcode, base)
    case .store: vectorStore(base)
    case .loadLane: loadLane(opcode, base)
    case .storeLane: storeLane(opcode, base)
    case .swizzle:
      let b = slot(of: popVector())
      let a = slot(of: popVector())
      emitVector(address(apus_t_vector_swizzle), a, b)
    }
  }

  private mutating func emitVector(_ handler: Int, _ a: Int, _ b: Int) {
    let at = emitVector(handler, Field.shortLength)
    at.set16(Field.second, a)
    at.set16(Field.third, b)
  }

  private mutating func vectorBinary(_ opcode: Opcode, _ base: Int, _ shape: VectorShape) {
    var right = popVector()
    var left = popVector()
    if opcode == .v128Or && fuseRotation(left, right) { return }
    let isCommutative = shape == .commutative
    if isCommutative && (left.place == .constant || (isInAccumulator(right) && right.place != .constant)) {
      swap(&left, &right)
    }
    if left.place == .constant {
      emitVectorConstant(left.slot, left.low, left.high)
      left.place = .home
    }
    let isFirst = isInAccumulator(left)
    if right.place == .constant {
      let form = (isCommutative ? 2 : 3) + (isFirst ? 1 : 0)
      let at = emitVector(vectorHandler(base + form), Field.vectorLength)
      at.set16(Field.second, left.slot)
      at.setVector(right.low, right.high)
      return
    }
    let isSecond = !isFirst && !isCommutative && isInAccumulator(right)
    let form = isFirst ? Forms.accumulatorFirst : isSecond ? Forms.accumulatorSecond : Forms.slots
    emitVector(vectorHandler(base + form), left.slot, right.slot)
    if opcode == .v128Xor, let at = code.last {
      vectorXor = VectorXor(at: at, end: code.position, a: left.slot, b: right.slot, isMirrored: isFirst)
    }
  }

  private mutating func vectorTernary(_ base: Int) {
    let c = popVectorInSlots()
    let b = popVectorInSlots()
    let a = popVectorInSlots()
    let form = isInAccumulator(a) ? 1 : isInAccumulator(b) ? 2 : isInAccumulator(c) ? 3 : 0
    let at = emitVector(vectorHandler(base + form), Field.shortLength)
    at.set16(Field.second, a.slot)
    at.set16(Field.third, b.slot)
    at.set16(Field.fourth, c.slot)
  }

  private mutating func vectorShift(_ opcode: Opcode, _ base: Int) {
    let count = pop()
    let a = popVectorInSlots()
    let isMirrored = isInAccumulator(a)
    let base = base + (isMirrored ? Forms.shifted : 0)
    if count.place == .constant {
      let at = emitVector(vectorHandler(base + Forms.immediate), Field.shortLength)
      at.set16(Field.second, a.slot)
      at.set32(Field.third, UInt32(truncatingIfNeeded: count.value))
      note(VectorShift(
        at: at, end: code.position, opcode: opcode, count: UInt32(truncatingIfNeeded: count.value), source: a.slot,
        target: at.get16(Field.first), isMirrored: isMirrored))
    } else if isInAccumulator(count) {
      emitVector(vectorHandler(base + Forms.accumulator), Field.shortLength).set16(Field.second, a.slot)
    } else {
      emitVector(vectorHandler(base + Forms.slot), a.slot, Int(count.slot))
    }
  }

  // MARK: Lanes

  private mutating func splat(_ opcode: Opcode, _ base: Int) {
    let number = pop()
    if number.place == .constant {
      let bits = (number.value & opcode.laneMask) &* opcode.laneOnes
      return pushVector(low: bits, high: bits)
    }
    if isInAccumulator(number) {
      _ = emitVector(vectorHandler(base + Forms.accumulator), Field.shortLength)
    } else {
      emitVector(vectorHandler(base + Forms.slot), Field.shortLength).set16(Field.second, Int(number.slot))
    }
  }

  private mutating func extract(_ opcode: Opcode, _ base: Int) {
    let row = opcode.row
    let lane = Int(reader.byte()) << Int(row.alignment)
    let a = slot(of: popVector())
    let kind = RegisterClass(code: row.push(0).rawValue)
    let at = emitValue(vectorHandler(base), storing: vectorHandler(base + 1), Field.shortLength, kind)
    at.set16(Field.second, a)
    at.set16(Field.third, lane)
  }

  private mutating func replace(_ base: Int) {
    let lane = Int(reader.byte())
    let number = pop()
    let inAccumulator = isInAccumulator(number)
    let b = inAccumulator ? 0 : slot(of: number)
    let a = slot(of: popVector())
    let at = emitVector(vectorHandler(base + (inAccumulator ? Forms.accumulator : Forms.slot)), Field.shortLength)
    at.set16(Field.second, a)
    at.set16(Field.third, b)
    at.set16(Field.fourth, lane)
  }

  // MARK: Memory

  private mutating func vectorLoad(_ opcode: Opcode, _ base: Int) {
    let (memory, offset) = reader.memoryArgument()
    let index = pop()
    if hasLongAddresses(memory) { return vectorLoad64(base, index, offset, in: memory) }
    if memory == 0, let (form, a, b) = sumOf(index, offset) {
      let at = emitVector(vectorHandler(base + form), Field.shortLength)
      at.set16(Field.second, a)
      at.set16(Field.third, b)
      at.set16(Field.fourth, Int(offset))
      return
    }
    let inAccumulator = isInAccumulator(index)
    let a = inAccumulator ? 0 : slot(of: index)
    selectMemory(memory)
    let at = emitVector(vectorHandler(base + (inAccumulator ? Forms.accumulator : Forms.slot)), Field.shortLength)
    at.set16(Field.second, a)
    at.set32(Field.third, UInt32(truncatingIfNeeded: offset))
    restoreMemory(memory)
  }

  /// An address just computed, if the access can do that: a form, a slot, and a slot or an immediate.
  private mutating func sumOf(_ index: Operand, _ offset: UInt64) -> (form: Int, Int, Int)? {
    guard offset <= 0xFFFF, let sum = fusible(index), sum.opcode == .i32Add, sum.place == 0 || sum.place == 2
    else { return nil }
    if sum.place == 2 && !isShort(sum.b) { return nil }
    takeBack(sum)
    return (sum.place == 0 ? Forms.sum : Forms.offset, Int(sum.a), Int(truncatingIfNeeded: sum.b))
  }

  private mutating func vectorStore(_ base: Int) {
    let (memory, offset) = reader.memoryArgument()
    let value = popVector()
    let index = pop()
    let inAccumulator = isInAccumulator(value)
    if hasLongAddresses(memory) { return vectorStore64(base, value, index, offset, in: memory) }
    if memory == 0, value.place != .constant, let (form, a, b) = sumOf(index, offset) {
      // Two forms for each place of the address, then two for each of the value.
      let at = code.emit(vectorHandler(base + 2 + form + (inAccumulator ? 2 : 0)), Field.shortLength)
      at.set16(Field.first, a)
      at.set16(Field.second, b)
      at.set16(Field.third, value.slot)
      at.set16(Field.fourth, Int(offset))
      return
    }
    let (isAddressInAccumulator, a) = placeOf(index)
    let b = slot(of: value)
    let isMirrored = b == vectorMirror
    selectMemory(memory)
    let form = (isAddressInAccumulator ? 1 : 0) + (isMirrored ? 2 : 0)
    let at = code.emit(vectorHandler(base + form), Field.shortLength)
    at.set16(Field.first, a)
    at.set16(Field.second, b)
    at.set32(Field.third, UInt32(truncatingIfNeeded: offset))
    restoreMemory(memory)
  }

  /// Whether a number just popped is in the accumulator, and its slot otherwise.
  private mutating func placeOf(_ number: Operand) -> (inAccumulator: Bool, slot: Int) {
    let inAccumulator = isInAccumulator(number)
    return (inAccumulator, inAccumulator ? 0 : slot(of: number))
  }

  private mutating func loadLane(_ opcode: Opcode, _ base: Int) {
    let (memory, offset) = reader.memoryArgument()
    let lane = Int(reader.byte())
    let vector = popVector()
    if hasLongAddresses(memory) { return loadLane64(base, vector, pop(), offset, lane, in: memory) }
    let (inAccumulator, a) = placeOf(pop())
    let b = slot(of: vector)
    selectMemory(memory)
    let at = emitVector(vectorHandler(base + (inAccumulator ? Forms.accumulator : Forms.slot)), Field.longLength)
    at.set16(Field.second, a)
    at.set16(Field.third, b)
    at.set16(Field.fourth, lane)
    at.set32(Field.wide, UInt32(truncatingIfNeeded: offset))
    restoreMemory(memory)
  }

  private mutating func storeLane(_ opcode: Opcode, _ base: Int) {
    let (memory, offset) = reader.memoryArgument()
    let lane = Int(reader.byte()) << Int(opcode.row.alignment)
    let vector = popVector()
    if hasLongAddresses(memory) { return storeLane64(base, vector, pop(), offset, lane, in: memory) }
    let (inAccumulator, a) = placeOf(pop())
    let b = slot(of: vector)
    selectMemory(memory)
    let at = code.emit(vectorHandler(base + (inAccumulator ? Forms.accumulator : Forms.slot)), Field.longLength)
    at.set16(Field.first, a)
    at.set16(Field.second, b)
    at.set16(Field.third, lane)
    at.set32(Field.wide, UInt32(truncatingIfNeeded: offset))
    restoreMemory(memory)
  }
}

extension Opcode {
  /// The bits of a number that a splat puts into each lane.
  fileprivate var laneMask: UInt64 {
    switch self {
    case .i8x16Splat: 0xFF
    case .i16x8Splat: 0xFFFF
    case .i32x4Splat, .f32x4Splat: 0xFFFF_FFFF
    default: .max
    }
  }

  /// A one in each lane of half a vector: what a number is multiplied by to be in all of them.
  fileprivate var laneOnes: UInt64 {
    switch self {
    case .i8x16Splat: 0x0101_0101_0101_0101
    case .i16x8Splat: 0x0001_0001_0001_0001
    case .i32x4Splat, .f32x4Splat: 0x0000_0001_0000_0001
    default: 1
    }
  }
}
#endif
