import Device

/// Keys of Ed25519 in files: a word that says which, and 64 digits.
enum KeyFile {
  private static let privateWord = "apus-private-key"
  private static let publicWord = "apus-public-key"

  static func text(private key: SigningKey) -> String { "\(privateWord) \(hexadecimal(key.seed))\n" }
  static func text(public key: SigningKey) -> String { "\(publicWord) \(hexadecimal(key.publicBytes))\n" }

  static func signingKey(_ path: String) throws(Failure) -> SigningKey {
    guard let key = SigningKey(seed: try bytes(of: path, privateWord)) else {
      throw Failure(ExitStatus.dataError, "\(path) is no private key; make one with apus device key")
    }
    return key
  }

  static func publicKey(_ path: String) throws(Failure) -> PublicKey {
    guard let key = PublicKey(try bytes(of: path, publicWord)) else {
      throw Failure(ExitStatus.dataError, "\(path) is no public key; apus device key makes one as PATH.pub")
    }
    return key
  }

  /// The key's bytes; none where the file is something else.
  private static func bytes(of path: String, _ word: String) throws(Failure) -> [UInt8] {
    let words = String(decoding: try ByteFile.contents(of: path), as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words[0] == word, words[1].utf8.count == 64 else { return [] }
    let digits = words[1].compactMap(\.hexDigitValue)
    guard digits.count == 64 else { return [] }
    return (0..<32).map { UInt8(digits[2 * $0] << 4 | digits[2 * $0 + 1]) }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
