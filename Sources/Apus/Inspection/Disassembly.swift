import Engine

/// One instruction of a disassembly.
public struct InstructionDescription: Sendable {
  /// Offset of its first byte in the module.
  public let offset: Int
  /// Blocks around it.
  public let depth: Int
  /// Mnemonic and immediates, as in the text format with indices for names.
  public let text: String
}

extension Module {
  /// Decodes a function's instructions in order.
  public func disassemble(_ function: FunctionDescription, _ visit: (InstructionDescription) -> Void) {
    var reader = ByteReader(core.bytes, at: function.offset)
    var depth = 0
    while reader.offset < function.offset + function.byteCount {
      let offset = reader.offset
      let byte = reader.byte()
      var opcode = Opcode(byte: byte)
      if opcode.row.immediates == .prefix {
        guard let prefixed = Opcode(prefix: byte, code: UInt32(truncatingIfNeeded: reader.unsigned())) else { return }
        opcode = prefixed
      }
      if opcode == .end { depth -= 1 }
      let immediates = immediates(opcode.row.immediates, &reader)
      let text = immediates.isEmpty ? opcode.mnemonic : "\(opcode.mnemonic) \(immediates)"
      visit(InstructionDescription(offset: offset, depth: opcode == .else ? depth - 1 : depth, text: text))
      if opcode.row.immediates == .blockType || opcode.row.immediates == .tryTable { depth += 1 }
    }
  }

  private func immediates(_ kind: Immediates, _ reader: inout ByteReader) -> String {
    switch kind {
    case .unknown, .prefix, .none, .zeroByte:
      if kind == .zeroByte { _ = reader.byte() }
      return ""
    case .blockType: return blockType(&reader)
    case .labelTable:
      let count = reader.unsigned()
      return indices(Int(truncatingIfNeeded: min(count, UInt64(byteCount))) + 1, &reader)
    case .label, .func, .type, .local, .global, .table, .elem, .memory, .data, .tag: return indices(1, &reader)
    case .typeTable, .tableTable, .elemTable, .memoryMemory, .dataMemory, .field, .typeLength, .typeData, .typeElem,
      .typeType:
      return indices(2, &reader)
    case .memarg: return memarg(&reader)
    case .memargLane: return memarg(&reader) + " \(reader.byte())"
    case .lane: return "\(reader.byte())"
    case .lanes16: return (0..<16).map { _ in "\(reader.byte())" }.joined(separator: " ")
    case .i32, .i64: return "\(reader.signed())"
    case .f32: return "\(Float(bitPattern: UInt32(truncatingIfNeeded: reader.fixed(4))))"
    case .f64: return "\(Double(bitPattern: reader.fixed(8)))"
    case .v128:
      return "i64x2 \(reader.fixed(8)) \(reader.fixed(8))"
    case .heapType: return heapType(&reader).heapTypeName
    case .valueTypes:
      let count = Int(truncatingIfNeeded: reader.unsigned())
      return (0..<min(count, byteCount)).map { _ in "\(valueType(&reader))" }.joined(separator: " ")
    case .cast:
      let flags = reader.byte()
      let label = reader.unsigned()
      let source = heapType(&reader)
      let target = heapType(&reader)
      return "\(label) \(flags & 1 == 0 ? source.nonNull : source) \(flags & 2 == 0 ? target.nonNull : target)"
    case .tryTable:
      let type = blockType(&reader)
      let count = min(Int(truncatingIfNeeded: reader.unsigned()), byteCount)
      let clauses = (0..<count).map { _ in
        let kind = Int(reader.byte() & 3)
        return "(\(["catch", "catch_ref", "catch_all", "catch_all_ref"][kind]) \(indices(kind < 2 ? 2 : 1, &reader)))"
      }
      return ([type] + clauses).joined(separator: " ")
    }
  }

  private func indices(_ count: Int, _ reader: inout ByteReader) -> String {
    (0..<count).map { _ in "\(reader.unsigned())" }.joined(separator: " ")
  }

  private func blockType(_ reader: inout ByteReader) -> String {
    var ahead = reader
    let first = ahead.byte()
    if first & 0xC0 != 0x40 { return "(type \(reader.signed()))" }
    if first == 0x40 {
      reader = ahead
      return ""
    }
    return "(result \(valueType(&reader)))"
  }

  private func valueType(_ reader: inout ByteReader) -> ValueType {
    let code = reader.byte()
    return switch code {
    case 0x64: heapType(&reader).nonNull
    case 0x63: heapType(&reader)
    default: ValueType(code: code)
    }
  }

  /// As the nullable reference to it.
  private func heapType(_ reader: inout ByteReader) -> ValueType {
    var ahead = reader
    if ahead.byte() == 0x62 {
      reader = ahead
      return ValueType(defined: UInt32(truncatingIfNeeded: reader.unsigned())).exact
    }
    let type = reader.signed()
    return type >= 0
      ? ValueType(defined: UInt32(truncatingIfNeeded: type)) : ValueType(code: UInt8(truncatingIfNeeded: type & 0x7F))
  }

  private func memarg(_ reader: inout ByteReader) -> String {
    let flags = reader.unsigned()
    let memory = flags & 0x40 != 0 ? "\(reader.unsigned()) " : ""
    let offset = reader.unsigned()
    return "\(memory)offset=\(offset) align=\(1 << (flags & 0x3F))"
  }
}
