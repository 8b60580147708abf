import Engine

/// One section of a module, as it lies in the file.
public struct SectionDescription: Sendable {
  /// The specification's name; for a custom section, `custom` and its own name.
  public let name: String
  /// Offset of the contents, and their size in bytes.
  public let offset: Int
  public let byteCount: Int
}

/// A function of a module's own.
public struct FunctionDescription: Sendable {
  /// Index in the module's index space; imports come first.
  public let index: Int
  /// From the `name` section or an export.
  public let name: String?
  public let signature: Signature
  /// Offset of the first instruction, and bytes from there to the end.
  public let offset: Int
  public let byteCount: Int
  /// Slots of its locals with the parameters, and the greatest height of its operand stack.
  public let localSlots: Int
  public let operandSlots: Int
}

extension Module {
  private static let sectionNames = [
    "custom", "type", "import", "function", "table", "memory", "global", "export", "start", "element", "code", "data",
    "data count", "tag",
  ]

  /// The sections in the file's order.
  public var sections: [SectionDescription] {
    var sections: [SectionDescription] = []
    var reader = ByteReader(core.bytes, at: min(8, byteCount))
    while !reader.isAtEnd {
      let id = Int(reader.byte())
      let byteCount = Int(reader.unsigned())
      let offset = reader.offset
      var name = id < Module.sectionNames.count ? Module.sectionNames[id] : "section \(id)"
      if id == 0 {
        let length = Int(reader.unsigned())
        name += " \"\(reader.text(length))\""
      }
      sections.append(SectionDescription(name: name, offset: offset, byteCount: byteCount))
      reader.offset = offset
      reader.skip(byteCount)
    }
    return sections
  }

  /// The functions that are not imported.
  public var functions: [FunctionDescription] {
    (core.importedFunctions..<core.functions.count).map { index in
      let record = core.functions[index]
      return FunctionDescription(
        index: index, name: core.functionText(index),
        signature: Signature(core.types[Int(record.typeIndex)], in: core), offset: Int(record.codeOffset),
        byteCount: Int(record.endOffset) - Int(record.codeOffset), localSlots: Int(record.localSlots),
        operandSlots: Int(record.operandSlots))
    }
  }
}

/// Reads a module's bytes; past the end there are zeros.
///
/// Unsafe room. Invariant: every access to `bytes`, which outlive the reader, is checked to be inside.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  var offset: Int

  init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  var count: Int { bytes.count }
  var isAtEnd: Bool { offset >= bytes.count }

  /// A section would go on beyond the last byte.
  var isCutOff: Bool {
    var reader = self
    reader.offset = min(8, count)
    while !reader.isAtEnd {
      _ = reader.byte()
      let byteCount = reader.unsigned()
      if byteCount > UInt64(count - reader.offset) { return true }
      reader.skip(Int(byteCount))
    }
    return false
  }

  mutating func byte() -> UInt8 {
    guard offset < bytes.count else { return 0 }
    offset += 1
    return bytes[offset - 1]
  }

  mutating func unsigned() -> UInt64 { leb(isSigned: false) }
  mutating func signed() -> Int64 { Int64(bitPattern: leb(isSigned: true)) }

  private mutating func leb(isSigned: Bool) -> UInt64 {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = byte()
      result |= UInt64(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 {
        if isSigned, byte & 0x40 != 0, shift < 64 { result |= UInt64.max << shift }
        return result
      }
    }
  }

  /// `count` bytes, little-endian; at most 8.
  mutating func fixed(_ count: Int) -> UInt64 {
    (0..<count).reduce(0) { result, index in result | UInt64(byte()) << UInt64(8 * index) }
  }

  mutating func skip(_ count: Int) { offset = count > bytes.count - offset ? bytes.count : offset + count }

  mutating func text(_ count: Int) -> String {
    let start = offset
    skip(count)
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }
}
