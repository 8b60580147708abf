/// Telling numbers from reserved words (specification, 6.3.2).
extension Lexer {
  /// What kind of number a word is, nil where it is none.
  func numberKind(_ start: Int, _ end: Int) -> Token.Kind? {
    var at = start
    let isSigned = source[at] == "+" || source[at] == "-"
    if isSigned { at += 1 }
    guard isDigit(source[at]) else { return isSigned && isSpecialFloat(at, end) ? .float : nil }
    let isHex = source[at] == "0" && source[at + 1] == "x"
    if isHex { at += 2 }
    guard skipDigits(&at, hex: isHex) else { return nil }
    if at == end { return isSigned ? .integer : .natural }
    if source[at] == "." {
      at += 1
      if at < end, isHex ? hexValue(source[at]) != nil : isDigit(source[at]) {
        guard skipDigits(&at, hex: isHex) else { return nil }
      }
    }
    if at < end, source[at] | 0x20 == (isHex ? "p" : "e") {
      at += 1
      if source[at] == "+" || source[at] == "-" { at += 1 }
      guard skipDigits(&at, hex: false) else { return nil }
    }
    return at == end ? .float : nil
  }

  /// `inf`, `nan` or `nan:0x...`, without a sign.
  func isSpecialFloat(_ start: Int, _ end: Int) -> Bool {
    let letters = (source[start], source[start + 1], source[start + 2])
    if letters.0 == "i", letters.1 == "n", letters.2 == "f" { return end == start + 3 }
    guard letters.0 == "n", letters.1 == "a", letters.2 == "n" else { return false }
    if end == start + 3 { return true }
    guard source[start + 3] == ":", source[start + 4] == "0", source[start + 5] == "x" else { return false }
    var at = start + 6
    return skipDigits(&at, hex: true) && at == end
  }

  /// Skips digits with single underscores between them, at least one digit. Stops where no digit follows; false where an
  /// underscore is not between digits.
  private func skipDigits(_ at: inout Int, hex isHex: Bool) -> Bool {
    var isAfterDigit = false
    while true {
      let byte = source[at]
      if isHex ? hexValue(byte) != nil : isDigit(byte) {
        isAfterDigit = true
      } else if byte == "_", isAfterDigit {
        isAfterDigit = false
      } else {
        return isAfterDigit
      }
      at &+= 1
    }
  }
}
