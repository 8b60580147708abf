/// Keys of Ed25519 as text: a word that says which, and 64 digits.
public enum KeyText {
  private static let privateWord = "apus-private-key"
  private static let publicWord = "apus-public-key"

  public static func text(private key: SigningKey) -> String { "\(privateWord) \(hexadecimal(key.seed))\n" }
  public static func text(public key: SigningKey) -> String { "\(publicWord) \(hexadecimal(key.publicBytes))\n" }

  /// Nil where the text is something else.
  public static func signingKey(in text: String) -> SigningKey? { bytes(in: text, privateWord).flatMap { SigningKey(seed: $0) } }

  /// The 32 bytes of a public key; nil where the text is something else.
  public static func publicBytes(in text: String) -> [UInt8]? { bytes(in: text, publicWord) }

  private static func bytes(in text: String, _ word: String) -> [UInt8]? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words[0] == word, words[1].utf8.count == 64 else { return nil }
    let digits = words[1].compactMap(\.hexDigitValue)
    guard digits.count == 64 else { return nil }
    return (0..<32).map { UInt8(digits[2 * $0] << 4 | digits[2 * $0 + 1]) }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
