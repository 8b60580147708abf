/// A small check that the tags of an HTML page open and close in order.
enum TagBalance {
  /// Elements without an end (HTML, section 13.1.2, void elements), and the one declaration.
  private static let void: Set<String> = ["meta", "br", "hr", "img", "input", "link", "!doctype"]

  /// What is wrong; empty where nothing is.
  static func problems(_ html: String) -> [String] {
    var open: [String] = []
    var problems: [String] = []
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      if rest[..<start].contains(">"), open.last != "style" { problems.append("a > in text of \(open)") }
      guard let end = rest[start...].firstIndex(of: ">") else { return problems + ["an unclosed <"] }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.contains("<") { problems.append("a < in the tag \(tag)") }
      if tag.count(where: { $0 == "\"" }).isMultiple(of: 2) == false { problems.append("quotes of \(tag)") }
      let name = String(tag.drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" }).lowercased()
      if tag.hasPrefix("/") {
        if open.last == name { open.removeLast() } else { problems.append("</\(name)> in \(open)") }
      } else if !tag.hasSuffix("/"), !void.contains(name) {
        open.append(name)
      }
    }
    return problems + open.map { "<\($0)> is never closed" }
  }
}
