import WasmModule

/// Compiles one function's bytecode to threaded code in one pass, with the operand stack kept symbolically: locals,
/// constants and the last result are not moved before something needs them in a slot.
///
/// It trusts the validator. It takes no memory but the code it writes; its own stacks lie in the free part of the
/// value stack, above the frame that is about to be entered.
///
/// Unsafe room. Invariants: `height` and `depth` stay within the room that `Translator.init` measured, because the
/// validator bounded them; a slot number fits 16 bits, because `init` refuses functions with more slots.
struct Translator {
  let state: UnsafeMutablePointer<InstanceState>
  let function: UnsafeMutablePointer<Function>
  var reader: BytecodeReader
  var code: CodeWriter
  let operands: UnsafeMutablePointer<Operand>
  var height = 0 {
    didSet { if height < settled { settled = height } }
  }
  /// All operands below this height are known to be clean, and home or constants: blocks within blocks on a deep stack
  /// look at each operand once.
  var settled = 0
  /// No operand below this height stands for a local.
  var lowestLocal = Int.max
  let controls: UnsafeMutablePointer<Control>
  var depth = 0
  /// The class of each local.
  let localKinds: UnsafeMutablePointer<RegisterClass>
  let localCount: Int
  /// Slot of operand 0's home.
  let home: Int
  /// By class: integer, double, float.
  var accumulators: (AccumulatorState, AccumulatorState, AccumulatorState) = (.unknown, .unknown, .unknown)
  #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
  /// Where locals lie, if some are vectors.
  let localPlaces: LocalPlaces?
  /// The last instruction that computed a vector, and the first slot of the vector that the accumulator holds, too.
  var vectorProducer: Address?
  var vectorMirror = Translator.noVector
  /// The last two shifts of vectors by constants.
  var vectorShifts: (VectorShift?, VectorShift?)
  var vectorXor: VectorXor?
  #endif
  /// The last two value instructions, for fusing.
  var recent: Recent?
  var earlier: Recent?
  /// For a search of the bytecode that a place in the code was made from: the place, in bytes from the code's start,
  /// or -1; and the instruction found.
  var searched = -1
  var found: UnsafeRawPointer?
  /// The `try_table`s of the function, from the scratch's end downwards; see `TryTables.swift`.
  var tries: TryRecords
  /// Where the last of them is, from the start of the code area; 0 where there are none.
  var regions = 0

  var module: Module { state.pointee.module }

  /// Nil where the function cannot be translated: too many slots, or too little room for the translator's stacks.
  init?(
    _ function: UnsafeMutablePointer<Function>, of state: UnsafeMutablePointer<InstanceState>,
    into code: CodeWriter, scratch: Address, scratchEnd: Address
  ) {
    let record = state.pointee.module.functions[Int(function.pointee.index)]
    home = Int(function.pointee.localSlots) + Link.slots
    localCount = Int(record.localSlots)
    let operandCount = Int(record.operandSlots) + 2
    guard home + operandCount < 65_000 else { return nil }
    let operandBytes = operandCount * MemoryLayout<Operand>.stride
    let kindBytes = (localCount + 15) & ~15
    // A block takes two bytes of code at least.
    let blocks = min(Int(record.endOffset - record.codeOffset) / 2, 65_000) + 2
    let room = scratchEnd - scratch - operandBytes - kindBytes - 64
    let controlCapacity = room / MemoryLayout<Control>.stride
    tries = TryRecords(scratchEnd)
    guard controlCapacity >= min(blocks, 200) else { return nil }
    self.controlCapacity = controlCapacity
    self.state = state
    self.function = function
    self.code = code
    #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
    localPlaces = state.pointee.localPlaces(of: function.pointee.index)
    #endif
    let base = state.pointee.module.bytes.baseAddress.unsafelyUnwrapped
    reader = BytecodeReader(
      position: base + Int(record.codeOffset), end: base + Int(record.endOffset))
    let aligned = Address(bitPattern: (UInt(bitPattern: scratch) + 15) & ~15).unsafelyUnwrapped
    operands = aligned.bindMemory(to: Operand.self, capacity: operandCount)
    localKinds = (aligned + operandBytes).bindMemory(to: RegisterClass.self, capacity: kindBytes)
    controls = (aligned + operandBytes + kindBytes).bindMemory(to: Control.self, capacity: controlCapacity)
    readLocals(base + Int(record.bodyOffset))
  }
  let controlCapacity: Int

  /// Translates the whole function; false where the code part has no room for it.
  mutating func translate() -> Bool {
    // Writing needs room for an instruction, even where what is written is given up afterwards.
    if code.isFull { return false }
    let type = module.types[Int(module.functions[Int(function.pointee.index)].typeIndex)]
    let parameters = Int(type.parameterSlots)
    if state.pointee.countsCalls { _ = code.emit(address(apus_t_count), wordBytes) }
    if state.pointee.isMetered { _ = code.emit(address(apus_t_charge), wordBytes) }
    if localCount - parameters == 1 {
      code.emit(address(apus_t_zero1), Field.shortLength).set16(Field.first, parameters)
    } else if localCount > parameters {
      let at = code.emit(address(apus_t_zero), Field.shortLength)
      at.set16(Field.first, parameters)
      at.set16(Field.second, localCount - parameters)
    }
    push(control: Control(
      kind: .function, height: 0, parameterCount: 0, resultCount: Int32(type.resultSlots),
      results: Int32(bitPattern: type.start) + Int32(type.parameterCount), parameters: 0,
      start: code.position, fixups: nil, elseFixup: nil))
    barrier()
    while depth > 0 {
      if controls[depth - 1].isUnreachable {
        skipToEnd()
      } else {
        let begin = reader.position
        code.beginInstruction()
        instruction()
        if searched >= 0 && code.covers(searched) { found = begin }
      }
      if code.isFull { return false }
    }
    return searched >= 0 || emitRegions()
  }

  private mutating func readLocals(_ body: UnsafeRawPointer) {
    let type = module.types[Int(module.functions[Int(function.pointee.index)].typeIndex)]
    var index = 0
    for i in 0..<Int(type.parameterCount) {
      localKinds[index] = RegisterClass(code: module.valueTypes[Int(type.start) + i].code)
      index += 1
    }
    var reader = BytecodeReader(position: body, end: self.reader.end)
    for _ in 0..<reader.u32() {
      let count = Int(reader.u32())
      let kind = RegisterClass(code: reader.valueTypeCode())
      for _ in 0..<count {
        localKinds[index] = kind
        index += 1
      }
    }
  }

  mutating func push(control: Control) {
    controls[depth] = control
    depth += 1
  }

  /// Whether one more block fits; where it does not, the function is given up.
  var hasRoomForControl: Bool { depth < controlCapacity && tries.lowest >= Address(controls + depth + 1) }

  /// Translates one instruction.
  @inline(__always)
  private mutating func instruction() {
    let opcode = reader.opcode()
    let form = self.form(opcode)
    if form != 0 {
      let shape = Operation(rawValue: UInt8(truncatingIfNeeded: form & 15)).unsafelyUnwrapped
      if form & 16 != 0 {
        plainOperation(opcode, form >> 5, shape)
      } else {
        operation(opcode, form >> 5, shape)
      }
    } else {
      other(opcode)
    }
  }
}

/// The shapes of `operations.tsv`, in its order.
enum Operation: UInt8 {
  case unary = 1, truncate, binary, commutative, divide, compare, load, store, inPlace
}

/// A value instruction just emitted: what an instruction that takes its place needs to know.
struct Recent {
  var at: Address
  var end: Address
  var opcode: Opcode
  /// Number of the form among its places: ss, as, si, ai, sa; for one operand s, a. An addition to a slot of what was
  /// shifted before has places of its own, from `shifted` on: a slot, the accumulator.
  var place: Int
  var a: Int32
  /// Slot or immediate bits; where `a` is shifted, the slot, and the count in the upper half.
  var b: UInt64
  /// The slot that the result went to as well, or -1.
  var slot: Int32 = -1
  /// For a branch: taken where the comparison does not hold.
  var isNegated = false

  static var shifted: Int { 8 }
}
