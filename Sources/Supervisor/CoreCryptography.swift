import Signature

/// What the core's own hash and signatures have under way.
public struct CoreCryptography {
  fileprivate var hash = SHA512()
  fileprivate var verification = Ed25519.Steps()

  public init() {}
}

/// The core's own hash and signatures, so that a firmware needs no others.
///
/// Unsafe room. Invariants: the context of the functions is a `CoreCryptography`; 32 and 64 bytes are a key's, and a
/// digest's or a signature's.
extension Cryptography {
  /// - Parameter state: stays where it is, and lives as long as the supervisor.
  public static func core(_ state: UnsafeMutablePointer<CoreCryptography>) -> Cryptography {
    Cryptography(
      context: UnsafeMutableRawPointer(state),
      begin: { context in underWay(context)?.pointee.hash = SHA512() },
      update: { context, bytes, count in underWay(context)?.pointee.hash.update(octets(bytes, count).span) },
      finish: { context, expected in
        guard let digest = underWay(context)?.pointee.hash.digest() else { return 0 }
        let expected = octets(expected, digest.count)
        for index in digest.indices where digest[index] != expected[index] { return 0 }
        return 1
      },
      beginVerification: { context, signature, key, message, count in
        let signature = octets(signature, Ed25519.signatureByteCount)
        let key = octets(key, Ed25519.publicKeyByteCount)
        var verification = Ed25519.Verification(signature: signature.span, publicKey: key.span)
        verification.update(octets(message, count).span)
        underWay(context)?.pointee.verification.begin(verification)
      },
      continueVerification: { context in
        guard let state = underWay(context) else { return 0 }
        guard let isValid = state.pointee.verification.next() else { return 2 }
        return isValid ? 1 : 0
      })
  }
}

private func underWay(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<CoreCryptography>? {
  context?.assumingMemoryBound(to: CoreCryptography.self)
}

private func octets(_ bytes: UnsafeRawPointer, _ count: Int) -> UnsafeBufferPointer<UInt8> {
  UnsafeBufferPointer(start: bytes.assumingMemoryBound(to: UInt8.self), count: count)
}
