/// A Swift file, taken apart just far enough to tell code from comments and from strings.
struct SwiftFile {
  let path: String
  let text: String
  /// The text with comments and the insides of string literals blanked; lines stay where they are.
  let code: String
  /// The string literals, without quotes, and the lines they begin on.
  let literals: [(line: Int, text: String)]

  init(path: String, text: String) {
    self.path = path
    self.text = text
    var scanner = SwiftScanner(text)
    scanner.scan()
    code = String(decoding: scanner.code, as: UTF8.self)
    literals = scanner.literals
  }

  /// The module that a file belongs to: the folder in `Sources`, be it of this package or a board's.
  var module: String? {
    let parts = path.split(separator: "/")
    guard let sources = parts.firstIndex(of: "Sources"), sources + 2 < parts.count else { return nil }
    return String(parts[sources + 1])
  }

  /// The file's folder is named `Generated`.
  var isGenerated: Bool {
    path.split(separator: "/").dropLast().last == "Generated"
  }

  var lines: [Substring] {
    code.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The lines of code as Embedded Swift sees them: what `#if !hasFeature(Embedded)` keeps for the
  /// host is blank.
  var embeddedLines: [Substring] {
    var conditions: [Bool] = []
    return lines.map { line in
      let trimmed = line.drop { $0 == " " }
      if trimmed.hasPrefix("#if") {
        conditions.append(trimmed.hasPrefix("#if !hasFeature(Embedded)"))
      } else if trimmed.hasPrefix("#else") {
        conditions[conditions.count - 1] = trimmed.hasPrefix("#elseif !hasFeature(Embedded)")
      } else if trimmed.hasPrefix("#endif") {
        conditions.removeLast()
      }
      return conditions.contains(true) ? "" : line
    }
  }

  /// A finding for every line that matches.
  func findings(
    _ pattern: Regex<Substring>, in lines: [Substring]? = nil, _ message: String
  ) -> [Finding] {
    (lines ?? self.lines).enumerated().compactMap { index, line in
      line.contains(pattern) ? Finding(path: path, line: index + 1, message: message) : nil
    }
  }
}

/// Walks over the bytes of a Swift file once.
struct SwiftScanner {
  private let source: [UInt8]
  private var position = 0
  private var line = 1
  private(set) var code: [UInt8] = []
  private(set) var literals: [(line: Int, text: String)] = []

  init(_ text: String) {
    source = Array(text.utf8)
  }

  mutating func scan() {
    while position < source.count {
      if starts(with: "//") {
        while position < source.count, source[position] != 0x0A { blank() }
      } else if starts(with: "/*") {
        comment()
      } else if let hashes = quoteAhead() {
        literal(hashes: hashes)
      } else {
        keep()
      }
    }
  }

  private func starts(with text: StaticString, at offset: Int = 0) -> Bool {
    let bytes = Array("\(text)".utf8)
    let start = position + offset
    return start + bytes.count <= source.count
      && source[start..<(start + bytes.count)].elementsEqual(bytes)
  }

  /// The number of `#` before a quote at the current position, or nil if no literal begins here.
  private func quoteAhead() -> Int? {
    var end = position
    while end < source.count, source[end] == 0x23 { end += 1 }
    return end < source.count && source[end] == 0x22 ? end - position : nil
  }

  private mutating func comment() {
    var depth = 0
    repeat {
      if starts(with: "/*") {
        depth += 1
        blank()
      } else if starts(with: "*/") {
        depth -= 1
        blank()
      }
      blank()
    } while depth > 0 && position < source.count
  }

  private mutating func literal(hashes: Int) {
    for _ in 0..<hashes { keep() }
    let quotes = starts(with: "\"\"\"") ? 3 : 1
    for _ in 0..<quotes { keep() }
    let startLine = line
    let start = position
    while position < source.count, !endsLiteral(quotes: quotes, hashes: hashes) {
      if quotes == 1, source[position] == 0x0A { break }
      if source[position] == 0x5C, hashes == 0 {
        blank()
        if position < source.count, source[position] == 0x28 {
          interpolation()
          continue
        }
      }
      if position < source.count { blank() }
    }
    literals.append((startLine, String(decoding: source[start..<position], as: UTF8.self)))
    for _ in 0..<(quotes + hashes) where position < source.count && source[position] != 0x0A {
      keep()
    }
  }

  /// Blanks `(...)` of an interpolation, strings inside it included.
  private mutating func interpolation() {
    var depth = 0
    repeat {
      if let hashes = quoteAhead() {
        let kept = code.count
        literal(hashes: hashes)
        for index in kept..<code.count where code[index] != 0x0A { code[index] = 0x20 }
        continue
      }
      if source[position] == 0x28 { depth += 1 }
      if source[position] == 0x29 { depth -= 1 }
      blank()
    } while depth > 0 && position < source.count
  }

  private func endsLiteral(quotes: Int, hashes: Int) -> Bool {
    let end = position + quotes + hashes
    guard end <= source.count else { return false }
    return source[position..<(position + quotes)].allSatisfy { $0 == 0x22 }
      && source[(position + quotes)..<end].allSatisfy { $0 == 0x23 }
  }

  private mutating func keep() {
    if source[position] == 0x0A { line += 1 }
    code.append(source[position])
    position += 1
  }

  private mutating func blank() {
    guard position < source.count else { return }
    if source[position] == 0x0A {
      keep()
    } else {
      code.append(0x20)
      position += 1
    }
  }
}
