/// An instruction's name in the text format, as ASCII bytes in read-only data.
///
/// Nothing but this file refers to the names, so a program that prints none links none.
public struct Mnemonic: Sendable {
  let start: Int
  /// The number of bytes, 0 for a code that is not an instruction.
  public let count: Int

  /// The name of an instruction.
  public init(_ opcode: Opcode) {
    guard let entry = Mnemonics.entry(of: opcode) else {
      start = 0
      count = 0
      return
    }
    start = Int(mnemonicOffsets[entry])
    count = Int(mnemonicOffsets[entry + 1]) - start
  }

  /// The byte at `index`, which must be below `count`.
  public subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count)
    let position = start + index
    return UInt8(truncatingIfNeeded: mnemonicWords[position >> 3] >> UInt64((position & 7) * 8))
  }
}

/// The names, one after another, and where each begins.
///
/// `mnemonicWords` holds the bytes of all names, eight to a word, the first in the lowest bits. A name's
/// entry in `mnemonicOffsets` is the byte for an opcode of one byte, and 256 plus its place in
/// `Instructions.prefixedRows` for a prefixed one.
enum Mnemonics {
  static func entry(of opcode: Opcode) -> Int? {
    if opcode.rawValue < 0x100 { return Int(opcode.rawValue) }
    guard let place = Instructions.place(of: opcode) else { return nil }
    return 0x100 + place
  }
}

#if !hasFeature(Embedded)
  extension Opcode {
    /// The instruction's name in the text format, empty where the number is no instruction.
    public var mnemonic: String {
      let name = Mnemonic(self)
      var text = ""
      for index in 0..<name.count { text.unicodeScalars.append(UnicodeScalar(name[index])) }
      return text
    }
  }
#endif
