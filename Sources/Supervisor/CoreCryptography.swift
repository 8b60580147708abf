import Signature

/// The core's own hash and signatures, so that a firmware needs no others.
///
/// Unsafe room. Invariants: the hash that is under way is the context of the functions; 32 and 64 bytes are a key's, and a
/// digest's or a signature's.
extension Cryptography {
  /// - Parameter hash: stays where it is, and lives as long as the supervisor.
  public static func core(_ hash: UnsafeMutablePointer<SHA512>) -> Cryptography {
    Cryptography(
      context: UnsafeMutableRawPointer(hash),
      begin: { context in hashUnderWay(context)?.pointee = SHA512() },
      update: { context, bytes, count in hashUnderWay(context)?.pointee.update(octets(bytes, count).span) },
      finish: { context, expected in
        guard let digest = hashUnderWay(context)?.pointee.digest() else { return 0 }
        let expected = octets(expected, digest.count)
        for index in digest.indices where digest[index] != expected[index] { return 0 }
        return 1
      },
      verify: { _, signature, key, message, count in
        let signature = octets(signature, Ed25519.signatureByteCount)
        let key = octets(key, Ed25519.publicKeyByteCount)
        let isValid = Ed25519.verify(signature: signature.span, publicKey: key.span, message: octets(message, count).span)
        return isValid ? 1 : 0
      })
  }
}

private func hashUnderWay(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<SHA512>? {
  context?.assumingMemoryBound(to: SHA512.self)
}

private func octets(_ bytes: UnsafeRawPointer, _ count: Int) -> UnsafeBufferPointer<UInt8> {
  UnsafeBufferPointer(start: bytes.assumingMemoryBound(to: UInt8.self), count: count)
}
