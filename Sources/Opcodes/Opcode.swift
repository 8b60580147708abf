/// An instruction, by a dense number: an opcode of one byte is that byte, and a prefixed one its
/// `u32` added to the base of its prefix (`Generated/OpcodeConstants.swift`).
///
/// The static constants are named after the text format: `i32.add` is `i32Add`.
public struct Opcode: RawRepresentable, Equatable, Hashable, Sendable {
  public let rawValue: UInt16

  @inlinable
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// The opcode of one byte, be it an instruction, a prefix or neither.
  @inlinable
  public init(byte: UInt8) {
    self.init(rawValue: UInt16(byte))
  }

  @inlinable
  public static func == (a: Opcode, b: Opcode) -> Bool {
    a.rawValue == b.rawValue
  }

  @inlinable
  public static func ~= (a: Opcode, b: Opcode) -> Bool {
    a.rawValue == b.rawValue
  }

  /// The instruction that a prefix byte and the `u32` after it select, or nil if there is none.
  @inlinable
  public init?(prefix: UInt8, code: UInt32) {
    let space = PrefixSpace(byte: prefix)
    guard code < space.count else { return nil }
    self.init(rawValue: space.base &+ UInt16(truncatingIfNeeded: code))
    if row.immediates == .unknown { return nil }
  }

  /// The prefix byte that the encoding begins with, or 0 where the opcode is one byte.
  @inlinable
  public var prefix: UInt8 {
    var prefix: UInt8 = 0
    for byte in PrefixSpace.first...PrefixSpace.last
    where rawValue >= PrefixSpace(byte: byte).base {
      prefix = byte
    }
    return prefix
  }

  /// What follows the prefix, or the opcode itself where it is one byte.
  @inlinable
  public var code: UInt32 {
    UInt32(rawValue &- PrefixSpace(byte: prefix).base)
  }

  /// The instruction's row, `.unknown` where the number is no instruction.
  @inlinable
  public var row: InstructionRow {
    rawValue < 0x100
      ? Instructions.row(UInt8(truncatingIfNeeded: rawValue))
      : Instructions.row(prefix: prefix, code: code)
  }
}

/// Where the opcodes of a prefix lie, packed into a word of `prefixSpaces`.
@usableFromInline
struct PrefixSpace {
  @usableFromInline let word: UInt64

  /// The space of a prefix, or an empty one of base 0 for a byte that is none.
  @inlinable
  init(byte: UInt8) {
    let index = byte &- PrefixSpace.first
    let known = index <= PrefixSpace.last &- PrefixSpace.first
    word = known ? prefixSpaces[unchecked: Int(index)] : 0
  }

  /// The `Opcode.rawValue` of the prefix's code 0.
  @inlinable
  var base: UInt16 { UInt16(truncatingIfNeeded: word) }

  /// The index in `prefixedRows` of the prefix's code 0.
  @inlinable
  var start: Int { Int(truncatingIfNeeded: word &>> 16) & 0xFFFF }

  /// One more than the greatest code.
  @inlinable
  var count: UInt32 { UInt32(truncatingIfNeeded: word &>> 32) }
}

/// The instruction table.
public enum Instructions {
  /// The row of a byte where an instruction may begin: one load. A prefix byte's row has
  /// `.prefix` immediates; a byte that begins no instruction has the row `.unknown`.
  #if hasFeature(Embedded)
  // Inlined, the tables would be in each module that uses them.
  @export(interface)
  #else
  @inlinable
  #endif
  public static func row(_ byte: UInt8) -> InstructionRow {
    InstructionRow(word: oneByteRows[unchecked: Int(byte)])
  }

  /// The row of a prefixed instruction, `.unknown` where there is none.
  #if hasFeature(Embedded)
  @export(interface)
  #else
  @inlinable
  #endif
  public static func row(prefix: UInt8, code: UInt32) -> InstructionRow {
    let space = PrefixSpace(byte: prefix)
    guard code < space.count else { return .unknown }
    let place = space.start &+ Int(code)
    #if _pointerBitWidth(_32) && APUS_SUPPORTED_ONLY
    // The last row stands for all vectors.
    return InstructionRow(word: prefixedRows[unchecked: min(place, prefixedRows.count &- 1)])
    #else
    return InstructionRow(word: prefixedRows[unchecked: place])
    #endif
  }

  /// The index of a prefixed instruction in `prefixedRows`, or nil for a number past its prefix.
  static func place(of opcode: Opcode) -> Int? {
    let space = PrefixSpace(byte: opcode.prefix)
    return opcode.code < space.count ? space.start + Int(opcode.code) : nil
  }
}
