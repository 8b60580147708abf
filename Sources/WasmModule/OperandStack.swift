/// The part of the validator's state that changes with every instruction. It is kept in registers: it is passed
/// `inout` to inlined functions only, and by value to all others.
///
/// Unsafe room. Invariants: `floor <= top`, both in the operand stack, which has room for `FunctionValidator.slackBytes`
/// more above `operandPeak`, below the current control frame; `code` is in the function's body or at its end. The body's last byte is `end`,
/// which is below 0x80, so a byte that is not the body's last one is followed by a byte of the body, and so is a byte
/// of 0x80 or more.
struct Position {
  /// The next byte of the body.
  var code: UnsafePointer<UInt8>
  /// Where the next operand's type goes.
  var top: UnsafeMutablePointer<ValueType>
  /// The height of the current block: its operands are at and above.
  var floor: UnsafeMutablePointer<ValueType>
}

/// A list of value types, somewhere in the module's pool or in a control frame.
struct TypeList {
  var base: UnsafePointer<ValueType>
  var count: Int
}

extension FunctionValidator {
  /// Entries above the operand stack's greatest height, so that an instruction checks that once, after its push.
  static var slackBytes: Int { 4 * MemoryLayout<ValueType>.stride }

  /// Pushes a type of one slot.
  @inline(__always)
  mutating func push(_ type: ValueType, _ at: inout Position) throws(ModuleError) {
    at.top.pointee = type
    at.top += 1
    if at.top > operandPeak { try raisePeak(at.top) }
  }

  /// Pops a value of a type of one slot, or of a subtype.
  @inline(__always)
  mutating func pop(_ expected: ValueType, _ at: inout Position) throws(ModuleError) {
    if at.top > at.floor, at.top[-1] == expected {
      at.top -= 1
    } else {
      at.top = try popUnusual(expected, at.top, at.floor)
    }
  }

  /// Pops a value of a subtype, or of two slots, or nothing where the code is unreachable; or fails.
  @inline(never)
  mutating func popUnusual(
    _ expected: ValueType, _ top: UnsafeMutablePointer<ValueType>, _ floor: UnsafeMutablePointer<ValueType>
  ) throws(ModuleError) -> UnsafeMutablePointer<ValueType> {
    if top == floor {
      guard frame.pointee.isUnreachable else { throw invalid(.typeMismatch) }
      return top
    }
    guard top[-1] == expected || matches(top[-1], expected) else { throw invalid(.typeMismatch) }
    return top - top[-1].slotCount
  }

  /// Pops a value of a type that may take two slots.
  @inline(__always)
  mutating func popOperand(_ expected: ValueType, _ at: inout Position) throws(ModuleError) {
    if expected == .v128 {
      at.top = try popUnusual(expected, at.top, at.floor)
    } else {
      try pop(expected, &at)
    }
  }

  /// Pushes a type that may take two slots. A vector stands in both.
  @inline(__always)
  mutating func pushOperand(_ type: ValueType, _ at: inout Position) throws(ModuleError) {
    if type == .v128 { try push(type, &at) }
    try push(type, &at)
  }

  /// Pops a value of any type; bottom where the code is unreachable.
  @inline(__always)
  mutating func popAny(_ at: inout Position) throws(ModuleError) -> ValueType {
    if at.top > at.floor {
      let type = at.top[-1]
      at.top -= type.slotCount
      return type
    }
    guard frame.pointee.isUnreachable else { throw invalid(.typeMismatch) }
    return .bottom
  }

  var noTypes: TypeList { TypeList(base: UnsafePointer(operands), count: 0) }

  /// The module has types of two slots.
  @inline(__always)
  var hasVectors: Bool { features.used.contains(.simd) }

  /// Slots of the values of a list.
  @inline(__always)
  mutating func slots(_ list: TypeList) -> Int { hasVectors ? countSlots(list) : list.count }

  @inline(never)
  private mutating func countSlots(_ list: TypeList) -> Int {
    var slots = 0
    for index in 0..<list.count { slots += list.base[index].slotCount }
    return slots
  }

  @inline(never)
  mutating func raisePeak(_ top: UnsafeMutablePointer<ValueType>) throws(ModuleError) {
    guard top - operands <= limits.operands else { throw limitReached(.operands) }
    guard frame.isClear(of: top) else { throw limitReached(.arenaBytes) }
    operandPeak = top
  }

  @inline(never)
  mutating func popList(_ list: TypeList, _ position: Position) throws(ModuleError) -> Position {
    var at = position
    var index = list.count
    while index > 0 {
      index -= 1
      try popOperand(list.base[index], &at)
    }
    return at
  }

  @inline(never)
  mutating func pushList(_ list: TypeList, _ position: Position) throws(ModuleError) -> Position {
    var at = position
    if hasVectors {
      for index in 0..<list.count { try pushOperand(list.base[index], &at) }
      return at
    }
    let end = at.top + list.count
    if end > operandPeak, !planted("peakMissed") { try raisePeak(end) }
    for index in 0..<list.count { (at.top + index).initialize(to: list.base[index]) }
    at.top = end
    return at
  }

  /// The list is on top of the stack: pops it and pushes it again, which in unreachable code makes the types certain.
  @inline(__always)
  mutating func repush(_ list: TypeList, _ at: inout Position) throws(ModuleError) {
    if list.count == 0 { return }
    if list.count == 1, at.top > at.floor, at.top[-1] == list.base[0] { return }
    at = try repushLong(list, at)
  }

  @inline(never)
  private mutating func repushLong(_ list: TypeList, _ at: Position) throws(ModuleError) -> Position {
    try pushList(list, try popList(list, at))
  }
}

extension Module {
  @inline(__always)
  func parameters(_ type: FunctionType) -> TypeList {
    TypeList(base: typeBase(type), count: Int(type.parameterCount))
  }

  @inline(__always)
  func results(_ type: FunctionType) -> TypeList {
    TypeList(base: typeBase(type) + Int(type.parameterCount), count: Int(type.resultCount))
  }

  @inline(__always)
  private func typeBase(_ type: FunctionType) -> UnsafePointer<ValueType> {
    // Where there is a type there is a pool.
    UnsafePointer(valueTypes.baseAddress.unsafelyUnwrapped) + Int(truncatingIfNeeded: type.start)
  }
}
