/// String literals (specification, 6.3.3).
extension Lexer {
  /// Skips the string literal at `next`, and checks it.
  mutating func skipString() throws(Fault) {
    let start = next
    next += 1
    while true {
      let byte = source[next]
      switch byte {
      case "\"":
        next &+= 1
        return
      case "\\":
        try skipEscape()
      case ..<0x20, 0x7F:
        guard next < source.count, byte != "\n", byte != "\r" else {
          throw Fault("unclosed string literal", at: start)
        }
        throw Fault("illegal control character in string literal", at: next)
      default:
        try skipCharacter(byte)
      }
    }
  }

  /// `\n`, `\2a`, `\u{1F426}` and the like.
  private mutating func skipEscape() throws(Fault) {
    let start = next
    switch source[next + 1] {
    case "n", "r", "t", "\\", "'", "\"":
      next += 2
    case "u":
      guard source[next + 2] == "{" else { throw Fault("illegal escape", at: start) }
      next += 3
      var value: UInt32 = 0
      var isAfterDigit = false
      while source[next] != "}" {
        if let digit = hexValue(source[next]) {
          // Any value past the last scalar is as good as another.
          value = value > 0xFF_FFFF ? value : value << 4 | UInt32(digit)
          isAfterDigit = true
        } else {
          guard source[next] == "_", isAfterDigit else { throw Fault("illegal escape", at: start) }
          isAfterDigit = false
        }
        next += 1
      }
      guard isAfterDigit, Unicode.Scalar(value) != nil else { throw Fault("illegal escape", at: start) }
      next += 1
    default:
      guard hexValue(source[next + 1]) != nil, hexValue(source[next + 2]) != nil else {
        throw Fault("illegal escape", at: start)
      }
      next += 3
    }
  }

  /// Appends the bytes that a string literal stands for. The literal, from quote to quote, has been checked.
  func unescape(_ start: Int, _ end: Int, into bytes: inout [UInt8]) {
    var at = start + 1
    while at < end - 1 {
      let byte = source[at]
      if byte != "\\" {
        bytes.append(byte)
        at &+= 1
        continue
      }
      at += 2
      switch source[at - 1] {
      case "n": bytes.append(0x0A)
      case "r": bytes.append(0x0D)
      case "t": bytes.append(0x09)
      case "u":
        var value: UInt32 = 0
        at += 1
        while source[at] != "}" {
          if let digit = hexValue(source[at]) { value = value << 4 | UInt32(digit) }
          at += 1
        }
        at += 1
        if let scalar = Unicode.Scalar(value) { bytes += UTF8.encode(scalar).map { Array($0) } ?? [] }
      case let first:
        guard let high = hexValue(first), let low = hexValue(source[at]) else {
          bytes.append(first)
          continue
        }
        bytes.append(high << 4 | low)
        at += 1
      }
    }
  }
}

/// Whether bytes are UTF-8.
func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
  if bytes.allSatisfy({ $0 < 0x80 }) { return true }
  return String(validating: bytes, as: UTF8.self) != nil
}
