import WasmModule

/// A token of the text format (specification, 6.3.1), by its place in the source.
struct Token {
  enum Kind: UInt8 {
    case open
    case close
    /// An unsigned integer.
    case natural
    /// An integer with a sign.
    case integer
    case float
    case string
    /// `$name` or `$"name"`.
    case identifier
    case keyword
    /// A sequence of characters that is no other token.
    case reserved
    case end
  }

  var kind: Kind
  /// The keyword, `.none` where the token is none of the grammar's own.
  var keyword = Keyword.none
  /// The instruction that a keyword names, `Token.noOpcode` where it names none.
  var opcode = Token.noOpcode
  var start: UInt32
  var end: UInt32
  /// Of the characters; of those after the `$` in an identifier.
  var hash: UInt32 = 0

  static let noOpcode = Opcode(rawValue: .max)

  /// Whether the token names an instruction.
  var isInstruction: Bool { opcode.rawValue != .max }
  var offset: Int { Int(start) }
}

/// FNV-1a: how names and keywords are hashed.
struct Hash {
  private(set) var value: UInt32 = 0x811C_9DC5

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt32(byte)) &* 0x0100_0193
  }
}

/// `idchar`: what identifiers, keywords, numbers and reserved words consist of.
@inline(__always)
func isNameCharacter(_ byte: UInt8) -> Bool {
  // Letters, digits, and !#$%&'*+-./:<=>?@\^_`|~, one bit each.
  let low: UInt64 = 0xF7FF_ECFA_0000_0000
  let high: UInt64 = 0x57FF_FFFF_D7FF_FFFF
  if byte < 64 { return low &>> UInt64(byte) & 1 != 0 }
  return byte < 128 && high &>> UInt64(byte &- 64) & 1 != 0
}

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool {
  byte &- 0x30 < 10
}

/// The value of a hexadecimal digit, nil for any other byte.
@inline(__always)
func hexValue(_ byte: UInt8) -> UInt8? {
  if byte &- 0x30 < 10 { return byte &- 0x30 }
  let letter = byte | 0x20
  return letter &- 0x61 < 6 ? letter &- 0x61 &+ 10 : nil
}

extension UInt8 {
  /// The code of an ASCII character.
  @inline(__always)
  init(_ scalar: Unicode.Scalar) {
    self = UInt8(truncatingIfNeeded: scalar.value)
  }

  @inline(__always)
  static func == (byte: UInt8, scalar: Unicode.Scalar) -> Bool {
    UInt32(byte) == scalar.value
  }

  @inline(__always)
  static func != (byte: UInt8, scalar: Unicode.Scalar) -> Bool {
    UInt32(byte) != scalar.value
  }

  @inline(__always)
  static func ~= (scalar: Unicode.Scalar, byte: UInt8) -> Bool {
    UInt32(byte) == scalar.value
  }
}
