/// One screen: how long a file and a function may be.
enum Lengths {
  static let file = 400
  static let function = 70

  static func findings(_ source: SwiftFile) -> [Finding] {
    if source.isGenerated { return [] }
    var findings: [Finding] = []
    let count = source.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    if count > file {
      findings.append(
        Finding(path: source.path, line: 1, message: "\(count) lines, \(file) are allowed"))
    }
    for body in functions(of: source) where body.count > function {
      findings.append(
        Finding(
          path: source.path, line: body.line,
          message: "a function of \(body.count) lines, \(function) are allowed"))
    }
    return findings
  }

  /// The functions, initialisers and subscripts that have bodies: where they begin, and how many
  /// lines they take, signature and closing brace included.
  static func functions(of source: SwiftFile) -> [(line: Int, count: Int)] {
    let lines = source.lines
    let start = /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:[a-z]+(?:\([a-z]+\))?\s+)*(?:func\s|init[?!]?[(<]|subscript[(<]|deinit\b)/
    return lines.indices.compactMap { index in
      guard lines[index].contains(start), !lines[index].contains(/^\s*(?:self|super)\.|^\s*return\b/)
      else { return nil }
      return end(of: lines, from: index).map { (index + 1, $0 - index + 1) }
    }
  }

  /// The line of the brace that closes the body, or nil where there is no body.
  private static func end(of lines: [Substring], from start: Int) -> Int? {
    var parentheses = 0
    var braces = 0
    for index in start..<lines.count {
      if index > start, parentheses == 0, braces == 0, beginsDeclaration(lines[index]) { return nil }
      for byte in lines[index].utf8 {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["): parentheses += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"): parentheses -= 1
        case UInt8(ascii: "{") where parentheses == 0 || braces > 0: braces += 1
        case UInt8(ascii: "}") where parentheses == 0 || braces > 0:
          braces -= 1
          if braces == 0 { return index }
          if braces < 0 { return nil }
        default: break
        }
      }
    }
    return nil
  }

  private static func beginsDeclaration(_ line: Substring) -> Bool {
    line.contains(
      /^\s*(?:@|#|(?:public|private|internal|static|mutating|func|var|let|init|subscript|case|struct|enum|extension|associatedtype)\b)/
    )
  }
}
