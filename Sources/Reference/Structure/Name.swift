/// A name (specification, 2.2.5): a sequence of Unicode scalar values. Names are equal where they are the same sequence,
/// unlike strings, which are equal where they look alike.
public struct Name: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  public let utf8: [UInt8]

  public init(utf8: some Sequence<UInt8>) { self.utf8 = Array(utf8) }
  public init(_ string: String) { utf8 = Array(string.utf8) }
  public init(stringLiteral string: String) { self.init(string) }

  public var description: String { String(decoding: utf8, as: UTF8.self) }
}
