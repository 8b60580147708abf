/// White space and comments (specification, 6.3.3 and 6.3.4).
extension Lexer {
  /// Skips to where a token begins, or to the end.
  mutating func skipSpace() throws(Fault) {
    while true {
      switch source[next] {
      case " ", "\n", "\t", "\r":
        next &+= 1
      case ";":
        guard source[next + 1] == ";" else { return }
        try skipLineComment()
      case "(":
        if source[next + 1] == ";" {
          try skipBlockComment()
        } else if source[next + 1] == "@" {
          try skipAnnotation()
        } else {
          return
        }
      default:
        return
      }
    }
  }

  mutating func skipLineComment() throws(Fault) {
    while next < source.count {
      let byte = source[next]
      if byte == "\n" || byte == "\r" { return }
      try skipCharacter(byte)
    }
  }

  /// Block comments nest; the depth is a number, so there is no limit to it.
  mutating func skipBlockComment() throws(Fault) {
    let start = next
    var depth = 0
    repeat {
      guard next < source.count else { throw Fault("unclosed comment", at: start) }
      let byte = source[next]
      if byte == "(", source[next + 1] == ";" {
        depth += 1
        next += 2
      } else if byte == ";", source[next + 1] == ")" {
        depth -= 1
        next += 2
      } else {
        try skipCharacter(byte)
      }
    } while depth > 0
  }

  /// Skips any character of which `byte` is the first.
  @inline(__always)
  mutating func skipCharacter(_ byte: UInt8) throws(Fault) {
    if byte < 0x80 {
      next &+= 1
    } else {
      let count = utf8Count(at: next)
      guard count > 0 else { throw malformedUTF8(at: next) }
      next &+= count
    }
  }

  func malformedUTF8(at offset: Int) -> Fault {
    Fault("malformed UTF-8 encoding", at: offset)
  }

  /// The number of bytes of the character at an offset, 0 where the encoding is malformed (Unicode 16, table 3-7).
  func utf8Count(at offset: Int) -> Int {
    let first = source[offset]
    let second = source[offset + 1]
    switch first {
    case ..<0x80: return 1
    case 0xC2..<0xE0: return second & 0xC0 == 0x80 ? 2 : 0
    case 0xE0..<0xF0:
      let least: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let most: UInt8 = first == 0xED ? 0x9F : 0xBF
      return second >= least && second <= most && source[offset + 2] & 0xC0 == 0x80 ? 3 : 0
    case 0xF0..<0xF5:
      let least: UInt8 = first == 0xF0 ? 0x90 : 0x80
      let most: UInt8 = first == 0xF4 ? 0x8F : 0xBF
      return second >= least && second <= most && source[offset + 2] & 0xC0 == 0x80
        && source[offset + 3] & 0xC0 == 0x80 ? 4 : 0
    default: return 0
    }
  }

  /// The offset after the parenthesis that closes the one at `start`, nil where none does. Only parentheses, strings and
  /// comments are told apart: what is between them need not be tokens.
  func balancedEnd(of start: Int) -> Int? {
    var at = start
    var depth = 0
    while at < source.count {
      let byte = source[at]
      at &+= 1
      switch byte {
      case "(":
        if source[at] == ";" {
          guard let end = commentEnd(at &- 1) else { return nil }
          at = end
        } else {
          depth &+= 1
        }
      case ")":
        depth &-= 1
        if depth == 0 { return at }
      case "\"":
        while at < source.count, source[at] != "\"" { at &+= source[at] == "\\" ? 2 : 1 }
        at &+= 1
      case ";":
        guard source[at] == ";" else { continue }
        while at < source.count, source[at] != "\n", source[at] != "\r" { at &+= 1 }
      default:
        continue
      }
    }
    return nil
  }

  /// The offset after a block comment.
  private func commentEnd(_ start: Int) -> Int? {
    var at = start
    var depth = 0
    while at < source.count {
      if source[at] == "(", source[at + 1] == ";" {
        depth += 1
        at &+= 2
      } else if source[at] == ";", source[at + 1] == ")" {
        depth -= 1
        at &+= 2
        if depth == 0 { return at }
      } else {
        at &+= 1
      }
    }
    return nil
  }
}
