/// HTML or XML. What is interpolated into a literal is text, and escaped, unless it is markup itself: so no name or
/// message of a test can become a tag.
public struct Markup: Hashable, Sendable {
  public private(set) var text: String

  fileprivate init(raw text: String) { self.text = text }

  /// Text, escaped.
  public init(_ plain: String) { text = Self.escaped(plain) }

  /// For elements and for attributes in double quotes. What XML 1.0 (section 2.2) has no place for becomes U+FFFD.
  static func escaped(_ plain: String) -> String {
    var result = ""
    for scalar in plain.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  public static func += (left: inout Markup, right: Markup) { left.text += right.text }
  public static func + (left: Markup, right: Markup) -> Markup { Markup(raw: left.text + right.text) }
}

extension Markup: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { text = value }
  public init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  public struct Interpolation: StringInterpolationProtocol {
    var text = ""

    public init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }
    public mutating func appendLiteral(_ literal: String) { text += literal }
    public mutating func appendInterpolation(_ markup: Markup) { text += markup.text }
    public mutating func appendInterpolation(_ plain: some StringProtocol) { text += Markup.escaped(String(plain)) }
    public mutating func appendInterpolation(_ number: Int) { text += String(number) }
    public mutating func appendInterpolation(_ number: Int64) { text += String(number) }
  }
}

extension Sequence<Markup> {
  func joined(_ separator: Markup = "") -> Markup {
    Markup(raw: map(\.text).joined(separator: separator.text))
  }
}
