/// The shape of a vector literal.
struct VectorShape {
  /// The bits of a lane.
  var bits: Int
  var isFloat: Bool

  var count: Int { 128 / bits }

  init?(_ keyword: Keyword) {
    switch keyword {
    case .i8x16: (bits, isFloat) = (8, false)
    case .i16x8: (bits, isFloat) = (16, false)
    case .i32x4: (bits, isFloat) = (32, false)
    case .i64x2: (bits, isFloat) = (64, false)
    case .f32x4: (bits, isFloat) = (32, true)
    case .f64x2: (bits, isFloat) = (64, true)
    default: return nil
    }
  }
}

extension TokenCursor {
  mutating func vectorShape() throws(Fault) -> VectorShape {
    guard let shape = VectorShape(token.keyword) else { throw unexpected() }
    try advance()
    return shape
  }

  /// The bits of a lane.
  mutating func lane(_ shape: VectorShape) throws(Fault) -> UInt64 {
    guard isNumber else {
      if token.kind == .close || token.kind == .open || token.isInstruction {
        throw Fault("wrong number of lane literals", at: token.offset)
      }
      throw unexpected()
    }
    if !shape.isFloat { return try integer(bits: shape.bits) }
    return try float(shape.bits == 32 ? .single : .double)
  }

  /// The bits of the next of `count` lanes. That there are fewer or more goes before one that is out of range.
  private mutating func lane(_ shape: VectorShape, outOf count: Int) throws(Fault) -> UInt64 {
    do throws(Fault) { return try lane(shape) } catch {
      var rest = 0
      let offset = token.offset
      while isNumber {
        rest += 1
        try advance()
      }
      guard rest == 0 || rest == count else { throw Fault("wrong number of lane literals", at: offset) }
      throw error
    }
  }

  /// What follows `v128.const`, as two little-endian halves.
  mutating func vector() throws(Fault) -> (low: UInt64, high: UInt64) {
    let shape = try vectorShape()
    var halves: (low: UInt64, high: UInt64) = (0, 0)
    for index in 0..<shape.count {
      let lane = try lane(shape, outOf: shape.count - index)
      let shift = index * shape.bits
      if shift < 64 { halves.low |= lane << UInt64(shift) } else { halves.high |= lane << UInt64(shift - 64) }
    }
    if isNumber { throw Fault("wrong number of lane literals", at: token.offset) }
    return halves
  }
}
