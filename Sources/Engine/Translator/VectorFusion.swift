#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
/// A shift of a vector by a constant, just emitted.
struct VectorShift {
  var at: Address
  var end: Address
  var opcode: Opcode
  var count: UInt32
  /// The first slots of the operand and of the result.
  var source: Int
  var target: Int
  /// The operand came from the accumulator.
  var isMirrored: Bool
}

/// An `xor` of vectors, just emitted, and the rotation of its result behind it.
struct VectorXor {
  var at: Address
  var end: Address
  var a: Int
  var b: Int
  /// The first operand came from the accumulator.
  var isMirrored: Bool
  var rotation: (at: Address, form: Int, count: UInt32)? = nil
}

/// Two vector instructions in one.
extension Translator {
  mutating func note(_ shift: VectorShift) { vectorShifts = (vectorShifts.1, shift) }

  mutating func forgetVectorShifts() {
    vectorShifts = (nil, nil)
    vectorXor = nil
  }

  /// `or` of a vector shifted to the left and to the right, by as many bits as a lane has, is a rotation: what ciphers and
  /// hash functions are made of.
  mutating func fuseRotation(_ left: VectorOperand, _ right: VectorOperand) -> Bool {
    guard let first = vectorShifts.0, let second = vectorShifts.1, code.last == second.at, first.end == second.at,
      first.source == second.source, abs(first.target - first.source) > 1,
      left.place == .home, right.place == .home,
      (left.slot, right.slot) == (first.target, second.target) || (right.slot, left.slot) == (first.target, second.target),
      let (form, bits, isSecondLeft) = rotation(first.opcode, second.opcode),
      (first.count &+ second.count) & (bits - 1) == 0
    else { return false }
    let xor = vectorXor
    code.rewind(to: first.at)
    forgetVectorShifts()
    vectorProducer = nil
    let count = isSecondLeft ? second.count : first.count
    let at = emitVector(address(vectorHandlers[form + (first.isMirrored ? 1 : 0)]), Field.shortLength)
    at.set16(Field.second, first.source)
    at.set32(Field.third, count)
    if let xor, xor.end == at, first.isMirrored, xor.at.get16(Field.first) == first.source,
      let form = xorRotation(form) {
      vectorXor = xor
      vectorXor?.rotation = (at, form, count)
    }
    return true
  }

  private func xorRotation(_ form: Int) -> Int? {
    switch form {
    case VectorForm.i32x4_rotl: VectorForm.i32x4_xorRotl
    case VectorForm.i64x2_rotl: VectorForm.i64x2_xorRotl
    default: nil
    }
  }

  /// The vector just computed goes to the local at `slot`. Where it is a rotation of what an `xor` put there, both become
  /// one: nobody has seen the local in between.
  mutating func fuseXorRotation(into slot: Int) -> Bool {
    guard let xor = vectorXor, let rotation = xor.rotation, code.last == rotation.at,
      xor.at.get16(Field.first) == slot
    else { return false }
    code.rewind(to: xor.at)
    forgetVectorShifts()
    let at = code.emit(address(vectorHandlers[rotation.form + (xor.isMirrored ? 1 : 0)]), Field.shortLength)
    at.set16(Field.first, slot)
    at.set16(Field.second, xor.a)
    at.set16(Field.third, xor.b)
    at.set16(Field.fourth, Int(rotation.count))
    vectorProducer = at
    return true
  }

  private func rotation(_ first: Opcode, _ second: Opcode) -> (form: Int, bits: UInt32, isSecondLeft: Bool)? {
    switch (first, second) {
    case (.i16x8Shl, .i16x8ShrU): (VectorForm.i16x8_rotl, 16, false)
    case (.i16x8ShrU, .i16x8Shl): (VectorForm.i16x8_rotl, 16, true)
    case (.i32x4Shl, .i32x4ShrU): (VectorForm.i32x4_rotl, 32, false)
    case (.i32x4ShrU, .i32x4Shl): (VectorForm.i32x4_rotl, 32, true)
    case (.i64x2Shl, .i64x2ShrU): (VectorForm.i64x2_rotl, 64, false)
    case (.i64x2ShrU, .i64x2Shl): (VectorForm.i64x2_rotl, 64, true)
    default: nil
    }
  }
}
#endif
