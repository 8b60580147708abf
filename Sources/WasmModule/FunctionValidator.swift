import Opcodes

/// Validates function bodies (specification, appendix A.3) and writes their side tables.
///
/// Unsafe room. Invariants: those of `Position` and `SideTableWriter`; operands grow upwards and frames downwards in
/// one block of scratch, `operands <= operandPeak`, `operandPeak` and the slack `<= frame <= frames`; the scratch that the pointers lead to is given back only after the body.
struct FunctionValidator {
  let module: Module
  let limits: Limits
  var features: FeatureLedger
  /// The functions that `ref.func` may name.
  let declared: Records<UInt32>
  let dataCount: Int64
  /// There is a memory 0, of 32-bit addresses.
  let hasSmallMemory: Bool
  /// Its `end` is the end of the body under validation.
  var cursor: Cursor
  var table: SideTableWriter

  // The function under validation.
  /// Its parameters are set from the start.
  var parameterCount: UInt32 = 0
  /// The instruction under validation: errors are reported there.
  var instruction: UnsafePointer<UInt8>
  var locals = Locals()
  /// Local variables without a default value that are set: entries of `locals.initialized`.
  var initializedLocals: UInt32 = 0
  /// The frame of the whole function; those of open blocks are below it.
  var frames: FramePointer
  /// The frame of the innermost block.
  var frame: FramePointer
  var operands: UnsafeMutablePointer<ValueType>
  /// The greatest height of the operand stack so far.
  var operandPeak: UnsafeMutablePointer<ValueType>

  init(
    module: Module, limits: Limits, features: FeatureLedger, declared: Records<UInt32>, dataCount: Int64,
    cursor: Cursor, table: SideTableWriter, scratch: UnsafeMutableRawPointer
  ) {
    self.module = module
    self.limits = limits
    self.features = features
    hasSmallMemory = module.memories.count > 0 && !module.memories[0].size.is64
    self.declared = declared
    self.dataCount = dataCount
    self.cursor = cursor
    self.table = table
    instruction = cursor.next
    // Nothing is read or written before a body sets these.
    frames = scratch.assumingMemoryBound(to: ControlFrame.self)
    frame = frames
    operands = scratch.assumingMemoryBound(to: ValueType.self)
    operandPeak = operands
  }

  @inline(never)
  mutating func invalid(_ reason: ModuleError.Reason) -> ModuleError {
    ModuleError(reason, at: instruction - cursor.base)
  }

  @inline(never)
  mutating func limitReached(_ limit: Limit) -> ModuleError {
    ModuleError(limit: limit, at: instruction - cursor.base)
  }

  /// The body's bytes ran out before its last block ended.
  @inline(never)
  mutating func unfinished() -> ModuleError {
    ModuleError(
      cursor.end == cursor.fileEnd ? .unexpectedEndOfSection : .endExpected, at: cursor.end - cursor.base)
  }

  /// Where the instruction under validation is.
  var place: Int { instruction - cursor.base }

  /// A value of type `type` may be used as one of type `expected`.
  @inline(never)
  mutating func matches(_ type: ValueType, _ expected: ValueType) -> Bool { module.matches(type, expected) }

  mutating func offset(_ pointer: UnsafePointer<UInt8>) -> UInt32 { UInt32(truncatingIfNeeded: pointer - cursor.base) }

  /// Starts a function, its stacks in the given scratch; from there to `end` the arena is free for the side table.
  mutating func begin(_ type: FunctionType, _ stacks: Records<ControlFrame>, end: UnsafeMutableRawPointer) {
    let block = stacks.buffer.baseAddress.unsafelyUnwrapped
    operands = UnsafeMutableRawPointer(block).assumingMemoryBound(to: ValueType.self)
    operandPeak = operands
    frames = block + (stacks.capacity - 1)
    frame = frames
    frames.initialize(
      to: ControlFrame(
        single: .bottom, kind: .function, parameterCount: 0, resultCount: type.resultCount,
        types: module.results(type).base, height: operands, initializedLocals: 0))
    initializedLocals = 0
    parameterCount = UInt32(type.parameterCount)
    table.begin(end: end)
  }

  /// Validates the instructions from the cursor on, up to the `end` of the function, and leaves the cursor there.
  mutating func instructions() throws(ModuleError) {
    let end = cursor.end
    var at = Position(code: cursor.next, top: operands, floor: operands)
    while true {
      guard at.code < end else { throw unfinished() }
      instruction = at.code
      let byte = at.code.pointee
      at.code += 1
      switch Opcode(byte: byte) {
      case .localGet: try localGet(&at)
      case .localSet: try localSet(&at)
      case .localTee: try localTee(&at)
      case .i32Const: try i32Const(&at)
      case .i64Const: try i64Const(&at)
      case .f32Const: try floatConst(.f32, 4, &at)
      case .f64Const: try floatConst(.f64, 8, &at)
      case .globalGet: try globalGet(&at)
      case .globalSet: try globalSet(&at)
      case .block: try block(&at)
      case .loop: try loop(&at)
      case .if: try ifElse(&at)
      case .else: try otherwise(&at)
      case .end:
        try endBlock(&at)
        if frame > frames {
          cursor.next = at.code
          return
        }
      case .br: at = try br(at)
      case .brIf: at = try brIf(at)
      case .brTable: at = try brTable(at)
      case .return: try returnValues(&at)
      case .unreachable: unreachable(&at)
      case .nop: break
      case .call: try call(&at)
      case .drop: try drop(&at)
      case .select: try select(&at)
      case .refEq: at = try lessCommon(.refEq, Instructions.row(byte), at)
      default:
        let row = Instructions.row(byte)
        if row.isSimple {
          try apply(row, &at)
        } else if row.immediates == .memarg {
          try memoryAccess(row, &at)
        } else {
          at = try lessCommon(Opcode(byte: byte), row, at)
        }
      }
    }
  }

  /// The instructions that are rare enough not to be inlined.
  @inline(never)
  private mutating func lessCommon(
    _ opcode: Opcode, _ row: InstructionRow, _ position: Position
  ) throws(ModuleError) -> Position {
    var opcode = opcode
    var row = row
    var at = position
    if row.immediates == .prefix {
      let code = try index(&at)
      guard let prefixed = Opcode(prefix: UInt8(truncatingIfNeeded: opcode.rawValue), code: code) else {
        throw invalid(.illegalOpcode)
      }
      opcode = prefixed
      row = prefixed.row
      // Where the body's last byte is the code's, it is no `end`: there has to be a byte after any opcode.
      guard at.code < cursor.end else { throw cursor.outOfBytes() }
    }
    guard row.immediates != .unknown else { throw invalid(.illegalOpcode) }
    try features.use(row.feature, at: place)
    if row.isTyped {
      try typed(opcode, row, &at)
      return at
    }
    return try untyped(opcode, at)
  }

  /// An instruction whose operands and results are those of its row.
  @inline(__always)
  private mutating func typed(
    _ opcode: Opcode, _ row: InstructionRow, _ at: inout Position
  ) throws(ModuleError) {
    var address = ValueType.i32
    switch row.immediates {
    case .none: break
    case .memarg:
      address = try memoryArgument(row, &at)
    case .memargLane:
      address = try memoryArgument(row, &at)
      try laneIndex(below: row.laneCount, &at)
    case .lane: try laneIndex(below: row.laneCount, &at)
    case .lanes16: try lanes(&at)
    case .v128: try skip(16, &at)
    case .zeroByte: try zeroByte(&at)
    case .memory: address = try memoryIndex(&at)
    case .table: address = try tableType(&at).size.indexType
    case .data: try dataDrop(&at)
    case .dataMemory: address = try memoryInit(&at)
    case .elem: try elemDrop(&at)
    case .elemTable: address = try tableInit(&at)
    default: throw invalid(.illegalOpcode)
    }
    at = try applyUnusual(row, at, address: address)
  }

  /// An instruction whose type depends on more than its row.
  @inline(__always)
  private mutating func untyped(_ opcode: Opcode, _ position: Position) throws(ModuleError) -> Position {
    var at = position
    switch opcode {
    case .callIndirect: try callIndirect(&at)
    case .returnCall: try returnCall(&at)
    case .returnCallIndirect: try returnCallIndirect(&at)
    case .selectTyped: try selectTyped(&at)
    case .refNull: try refNull(&at)
    case .refIsNull: try refIsNull(&at)
    case .refFunc: try refFunc(&at)
    case .tableGet: try tableGet(&at)
    case .tableSet: try tableSet(&at)
    case .tableGrow: try tableGrow(&at)
    case .tableFill: try tableFill(&at)
    case .tableCopy: try tableCopy(&at)
    case .memoryCopy: try memoryCopy(&at)
    default: return try ofTypedReferences(opcode, at)
    }
    return at
  }

  /// An instruction on functions of a known type, exceptions, or aggregates.
  @inline(__always)
  private mutating func ofTypedReferences(_ opcode: Opcode, _ position: Position) throws(ModuleError) -> Position {
    // Refused by the feature's name already, where it is not known.
    guard FeatureSet.knows(.gc) else { throw invalid(.illegalOpcode) }
    var at = position
    switch opcode {
    case .callRef: try callRef(&at)
    case .returnCallRef: try returnCallRef(&at)
    case .refAsNonNull: try refAsNonNull(&at)
    case .brOnNull: return try brOnNull(at)
    case .brOnNonNull: return try brOnNonNull(at)
    case .throw: try throwTag(&at)
    case .throwRef: try throwRef(&at)
    case .tryTable: return try tryTable(at)
    default: return try aggregate(opcode, at)
    }
    return at
  }
}
