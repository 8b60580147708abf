import Crypto

/// SHA-512 and Ed25519 of the host's library, for a supervisor: some times as fast as the core's.
///
/// Unsafe room. Invariant: the object is the context of the functions, and outlives the supervisor.
public final class LibraryCryptography {
  private var digest = SHA512()
  /// Whether the last signature was valid: the library verifies in one piece.
  private var isValid = false

  public init() {}

  public var functions: Cryptography {
    Cryptography(
      context: Unmanaged.passUnretained(self).toOpaque(),
      begin: { LibraryCryptography.at($0)?.digest = SHA512() },
      update: { context, bytes, count in
        LibraryCryptography.at(context)?.digest.update(bufferPointer: UnsafeRawBufferPointer(start: bytes, count: count))
      },
      finish: { context, expected in
        guard let own = LibraryCryptography.at(context) else { return 0 }
        return own.digest.finalize().elementsEqual(UnsafeRawBufferPointer(start: expected, count: 64)) ? 1 : 0
      },
      beginVerification: { context, signature, key, message, count in
        guard let own = LibraryCryptography.at(context) else { return }
        own.isValid = false
        let key = [UInt8](UnsafeRawBufferPointer(start: key, count: 32))
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else { return }
        let signature = [UInt8](UnsafeRawBufferPointer(start: signature, count: 64))
        let message = [UInt8](UnsafeRawBufferPointer(start: message, count: count))
        own.isValid = key.isValidSignature(signature, for: message)
      },
      continueVerification: { LibraryCryptography.at($0)?.isValid == true ? 1 : 0 })
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> LibraryCryptography? {
    context.map { Unmanaged<LibraryCryptography>.fromOpaque($0).takeUnretainedValue() }
  }
}

/// A key that signs modules.
public struct SigningKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  /// A new one.
  public init() { key = Curve25519.Signing.PrivateKey() }

  /// - Parameter seed: the 32 bytes of the private key (RFC 8032, 5.1.5), or nil where there are fewer or more.
  public init?(seed: [UInt8]) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
    self.key = key
  }

  public var seed: [UInt8] { [UInt8](key.rawRepresentation) }
  public var publicBytes: [UInt8] { [UInt8](key.publicKey.rawRepresentation) }
  public var publicKey: PublicKey {
    let bytes = publicBytes
    return PublicKey(InlineArray { bytes[$0] })
  }

  /// 64 bytes.
  public func signature(of message: [UInt8]) throws -> [UInt8] { [UInt8](try key.signature(for: message)) }
}

extension PublicKey {
  /// Nil where there are not 32 bytes.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.init(InlineArray { bytes[$0] })
  }
}

/// SHA-512.
func sha512(_ bytes: [UInt8]) -> [UInt8] { [UInt8](SHA512.hash(data: bytes)) }
