/// Text that is no module, or no script, and where.
public struct TextError: Error, Equatable, Sendable {
  /// What is wrong, beginning with the specification's words where it has some: "unknown operator", "unexpected token".
  public var message: String
  /// The byte in the source.
  public var offset: Int
  /// Lines and columns count from 1; columns are in Unicode scalars.
  public var line: Int
  public var column: Int
  /// The whole line in which it happened.
  public var sourceLine: String
  /// What `description` calls the source, a path for instance.
  public var name = "text"
}

extension TextError: CustomStringConvertible {
  /// `name:line:column: message`, then the line and a caret under the place.
  public var description: String {
    // Only what is near, should the line be long.
    let reach = 100
    let scalars = Array(sourceLine.unicodeScalars)
    let place = column - 1 < scalars.count ? column - 1 : scalars.count
    let first = place > reach ? place - reach : 0
    let last = place + reach < scalars.count ? place + reach : scalars.count
    var excerpt = String.UnicodeScalarView()
    var margin = ""
    for index in first..<last {
      // Control characters would move what follows.
      let scalar = scalars[index]
      excerpt.append(scalar.value < 0x20 && scalar != "\t" ? "\u{FFFD}" : scalar)
      if index < place { margin.unicodeScalars.append(scalar == "\t" ? "\t" : " ") }
    }
    return "\(name):\(line):\(column): \(message)\n\(String(excerpt))\n\(margin)^"
  }
}

extension TextError {
  /// Finds the line of a fault in the text. A line ends at a line feed, a carriage return, or both.
  init(_ fault: Fault, in text: [UInt8]) {
    var line = 1
    var start = 0
    let offset = fault.offset < text.count ? fault.offset : text.count
    for index in 0..<offset {
      let byte = text[index]
      let isPair = byte == "\r" && index + 1 < text.count && text[index + 1] == "\n"
      if byte == "\n" || (byte == "\r" && !isPair) {
        line += 1
        start = index + 1
      }
    }
    var end = start
    while end < text.count, text[end] != "\n", text[end] != "\r" { end += 1 }
    self.init(
      message: fault.message, offset: fault.offset, line: line,
      column: String(decoding: text[start..<offset], as: UTF8.self).unicodeScalars.count + 1,
      sourceLine: String(decoding: text[start..<end], as: UTF8.self))
  }
}
