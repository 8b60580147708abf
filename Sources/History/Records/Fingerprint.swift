/// Short stable names for long texts.
enum Fingerprint {
  /// FNV-1a with 64 bits (Fowler, Noll and Vo).
  static func of(_ text: some StringProtocol) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }

  /// Sixteen digits.
  static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// A message without what differs from case to case: each number, decimal or hexadecimal, becomes `#`, each
  /// quoted text becomes `"..."`. Messages of one cause are the same then.
  static func normalised(_ message: String) -> String {
    var result = ""
    var rest = message[...]
    while let character = rest.first {
      if character == "\"", let end = rest.dropFirst().firstIndex(of: "\"") {
        result += "\"...\""
        rest = rest[rest.index(after: end)...]
      } else if beginsNumber(rest), !(result.last.map(isOfWord) ?? false) {
        result += "#"
        rest = rest.dropFirst().drop { $0.isHexDigit || "xX._".contains($0) }
      } else {
        result.append(character)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// Whether a digit after this character belongs to a name, as in `i32`.
  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  private static func beginsNumber(_ text: Substring) -> Bool {
    guard let first = text.first else { return false }
    return first.isNumber || ("+-".contains(first) && text.dropFirst().first?.isNumber == true)
  }
}
