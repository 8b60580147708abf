import Opcodes

/// Reads the binary format's numbers from bytes of which nothing is known.
public struct WasmBytes {
  public let bytes: [UInt8]
  public var offset: Int

  public init(_ bytes: [UInt8], at offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  public mutating func byte() -> UInt8? {
    guard offset < bytes.count else { return nil }
    defer { offset += 1 }
    return bytes[offset]
  }

  /// An unsigned number of up to 64 bits.
  public mutating func unsigned() -> UInt64? {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      guard let byte = byte() else { return nil }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    return nil
  }

  /// A number of things that take at least a byte each: nil where not so many bytes are left.
  public mutating func count() -> Int? {
    guard let count = unsigned(), count <= UInt64(max(0, bytes.count - offset)) else { return nil }
    return Int(count)
  }

  public mutating func skip(_ count: Int) { offset += count }
}

extension WasmBytes {
  /// The opcode that begins here, with its prefix; nil where there is none.
  public mutating func opcode() -> Opcode? {
    guard let byte = byte() else { return nil }
    if Instructions.row(byte).immediates != .prefix { return Opcode(byte: byte) }
    return unsigned().flatMap { Opcode(prefix: byte, code: UInt32(truncatingIfNeeded: $0)) }
  }

  /// Passes over immediates. False for those of instructions that the engine does not have yet.
  public mutating func skip(_ immediates: Immediates) -> Bool {
    switch immediates {
    case .none: return true
    case .blockType, .label, .func, .type, .local, .global, .table, .elem, .memory, .data, .tag, .i32, .i64, .heapType:
      return numbers(1)
    case .typeTable, .tableTable, .elemTable, .memoryMemory, .dataMemory: return numbers(2)
    case .labelTable, .valueTypes:
      guard let count = count() else { return false }
      return numbers(count + (immediates == .labelTable ? 1 : 0))
    case .memarg:
      guard let flags = unsigned() else { return false }
      return numbers(flags & 0x40 == 0 ? 1 : 2)
    case .f32: skip(4)
    case .f64: skip(8)
    case .zeroByte: skip(1)
    default: return false
    }
    return true
  }

  /// Numbers of any kind end at the first byte below 0x80.
  private mutating func numbers(_ count: Int) -> Bool {
    for _ in 0..<count where unsigned() == nil { return false }
    return true
  }
}
