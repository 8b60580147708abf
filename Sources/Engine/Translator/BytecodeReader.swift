/// Reads validated bytecode.
///
/// Unsafe room. Invariant: the bytes from `position` on are validated, so every number ends before `end`.
struct BytecodeReader {
  var position: UnsafeRawPointer
  let end: UnsafeRawPointer

  /// Only the function's final `end` is left.
  var isAtEnd: Bool { position + 1 == end }

  @inline(__always)
  mutating func byte() -> UInt8 {
    let value = position.load(as: UInt8.self)
    position += 1
    return value
  }

  @inline(__always)
  mutating func opcode() -> Opcode {
    let first = byte()
    if Instructions.row(first).immediates != .prefix { return Opcode(byte: first) }
    return Opcode(prefix: first, code: u32()) ?? Opcode(byte: first)
  }

  @inline(__always)
  mutating func u32() -> UInt32 {
    let first = byte()
    if first < 0x80 { return UInt32(first) }
    return UInt32(truncatingIfNeeded: longUnsigned(UInt64(first & 0x7F)))
  }

  mutating func u64() -> UInt64 {
    let first = byte()
    if first < 0x80 { return UInt64(first) }
    return longUnsigned(UInt64(first & 0x7F))
  }

  @inline(never)
  private mutating func longUnsigned(_ start: UInt64) -> UInt64 {
    var value = start
    var shift: UInt64 = 7
    while true {
      let next = byte()
      value |= UInt64(next & 0x7F) &<< shift
      if next < 0x80 { return value }
      shift &+= 7
    }
  }

  @inline(__always)
  mutating func s32() -> Int32 { Int32(truncatingIfNeeded: s64()) }

  mutating func s64() -> Int64 {
    var value: Int64 = 0
    var shift: Int64 = 0
    while true {
      let next = byte()
      value |= Int64(next & 0x7F) &<< shift
      shift &+= 7
      if next < 0x80 {
        if shift < 64 && next & 0x40 != 0 { value |= -1 &<< shift }
        return value
      }
    }
  }

  mutating func bits32() -> UInt32 {
    let value = position.loadUnaligned(as: UInt32.self)
    position += 4
    return value
  }

  mutating func bits64() -> UInt64 {
    let value = position.loadUnaligned(as: UInt64.self)
    position += 8
    return value
  }

  /// The code of a value type. The heap type of a typed reference is passed over: to this tier all are alike.
  mutating func valueTypeCode() -> UInt8 {
    let code = byte()
    if ValueType.takesHeapType(code) { _ = s64() }
    return code
  }

  /// A block type (5.4.1): the index of a type, or the code of a value type less 128.
  mutating func blockType() -> Int64 {
    let type = s64()
    if type < 0 && ValueType.takesHeapType(UInt8(truncatingIfNeeded: type) & 0x7F) { _ = s64() }
    return type
  }

  /// Alignment and offset; the memory index where the alignment says that one follows.
  mutating func memoryArgument() -> (memory: Int, offset: UInt64) {
    let flags = u32()
    let memory = flags & 0x40 != 0 ? Int(u32()) : 0
    return (memory, u64())
  }

  /// A catch clause (5.4.1): its kind, the tag of the first two kinds, and the label.
  mutating func catchClause() -> (kind: UInt8, tag: UInt32, label: UInt32) {
    let kind = byte()
    return (kind, kind < 2 ? u32() : 0, u32())
  }

  /// Passes over the immediates of an instruction.
  mutating func skip(_ immediates: Immediates) {
    switch immediates {
    case .label, .func, .type, .local, .global, .table, .elem, .memory, .data, .tag: _ = u32()
    case .typeTable, .tableTable, .elemTable, .memoryMemory, .dataMemory, .field, .typeLength, .typeData,
      .typeElem, .typeType:
      _ = u32()
      _ = u32()
    case .labelTable: for _ in 0...u32() { _ = u32() }
    case .memarg: _ = memoryArgument()
    case .i32, .i64, .heapType: _ = s64()
    case .blockType: _ = blockType()
    case .f32: position += 4
    case .f64: position += 8
    case .v128, .lanes16: position += 16
    case .lane, .zeroByte: position += 1
    case .memargLane:
      _ = memoryArgument()
      position += 1
    case .valueTypes: for _ in 0..<u32() { _ = valueTypeCode() }
    case .tryTable:
      _ = blockType()
      for _ in 0..<u32() { _ = catchClause() }
    case .cast:
      position += 1
      _ = u32()
      _ = s64()
      _ = s64()
    case .none, .unknown, .prefix: break
    }
  }
}
