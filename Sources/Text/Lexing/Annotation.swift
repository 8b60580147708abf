/// An annotation that has a meaning here (specification, appendix A.4.5 and the custom section proposals).
struct Annotation {
  enum Kind {
    /// `(@custom "name" placement? "bytes"*)`
    case custom
    /// `(@name "name")`
    case name
    /// `(@metadata.code.branch_hint "\00")`
    case branchHint
  }

  var kind: Kind
  /// The offset of the parenthesis.
  var start: Int
  /// The offset after its id, where its items begin.
  var items: Int
}

/// Annotations (specification, 6.3.5).
extension Lexer {
  /// Skips `(@id ...)`, and keeps it aside where it is wanted.
  mutating func skipAnnotation() throws(Fault) {
    let start = next
    next += 2
    let name = next
    if source[next] == "\"" {
      do throws(Fault) { try skipString() } catch {
        throw Fault(next == name + 1 ? "empty annotation id" : error.message, at: error.offset)
      }
      var id: [UInt8] = []
      unescape(name, next, into: &id)
      if id.isEmpty { throw Fault("empty annotation id", at: start) }
      guard isUTF8(id[...]) else { throw malformedUTF8(at: name) }
    } else {
      while isNameCharacter(source[next]) { next += 1 }
      if next == name { throw Fault("empty annotation id", at: start) }
    }
    if keepsAnnotations, let kind = kind(name, next) {
      annotations.append(Annotation(kind: kind, start: start, items: next))
    }
    try skipItems(of: start)
  }

  private func kind(_ start: Int, _ end: Int) -> Annotation.Kind? {
    if spells(start, end, "custom") { return .custom }
    if spells(start, end, "name") { return .name }
    if spells(start, end, "metadata.code.branch_hint") { return .branchHint }
    return nil
  }

  /// Whether a range of the source, quoted or not, consists of these characters.
  func spells(_ start: Int, _ end: Int, _ word: StaticString) -> Bool {
    let quotes = source[start] == "\"" ? 1 : 0
    guard end - start - 2 * quotes == word.utf8CodeUnitCount else { return false }
    var at = start + quotes
    for byte in word.description.utf8 {
      if source[at] != byte { return false }
      at += 1
    }
    return true
  }

  /// Skips to behind the parenthesis that closes an annotation. Any tokens may be in it.
  private mutating func skipItems(of start: Int) throws(Fault) {
    var depth = 1
    while depth > 0 {
      let byte = source[next]
      switch byte {
      case "(":
        if source[next + 1] == ";" {
          try skipBlockComment()
          continue
        }
        depth += 1
        next += 1
      case ")":
        depth -= 1
        next += 1
      case "\"":
        try skipString()
      case ";":
        if source[next + 1] == ";" { try skipLineComment() } else { next += 1 }
      case " ", "\n", "\t", "\r":
        next += 1
      default:
        guard next < source.count else { throw Fault("unclosed annotation", at: start) }
        guard byte < 0x20 || byte >= 0x7F else {
          next += 1
          continue
        }
        guard byte < 0x80 || utf8Count(at: next) > 0 else { throw malformedUTF8(at: next) }
        throw Fault("illegal character", at: next)
      }
    }
  }
}
