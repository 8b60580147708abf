import Device

/// Keys in files.
enum KeyFile {
  static func signingKey(_ path: String) throws(Failure) -> SigningKey {
    guard let key = KeyText.signingKey(in: try text(of: path)) else {
      throw Failure(ExitStatus.dataError, "\(path) is no private key; make one with apus device key")
    }
    return key
  }

  static func publicKey(_ path: String) throws(Failure) -> PublicKey {
    guard let key = KeyText.publicBytes(in: try text(of: path)).flatMap({ PublicKey($0) }) else {
      throw Failure(ExitStatus.dataError, "\(path) is no public key; apus device key makes one as PATH.pub")
    }
    return key
  }

  private static func text(of path: String) throws(Failure) -> String {
    String(decoding: try ByteFile.contents(of: path), as: UTF8.self)
  }
}
