/// The hash and the signatures that a device trusts, as C functions: the core's own (`core`), or those of a library, or of
/// the hardware.
///
/// Unsafe room. Invariants: `context` lives as long as the supervisor; the functions use the bytes that they are handed
/// during their call only. One digest and one verification at a time are
/// under way.
public struct Cryptography {
  /// Begins a SHA-512.
  public typealias Begin = @convention(c) (_ context: UnsafeMutableRawPointer?) -> Void
  public typealias Update = @convention(c) (
    _ context: UnsafeMutableRawPointer?, _ bytes: UnsafeRawPointer, _ byteCount: Int
  ) -> Void
  /// Whether the digest is these 64 bytes: 1, or else 0.
  public typealias Finish = @convention(c) (
    _ context: UnsafeMutableRawPointer?, _ digest: UnsafeRawPointer
  ) -> Int
  /// Begins to verify the 64 bytes of `signature`, an Ed25519 signature (RFC 8032) of the message by the key of 32 bytes.
  public typealias BeginVerification = @convention(c) (
    _ context: UnsafeMutableRawPointer?, _ signature: UnsafeRawPointer, _ key: UnsafeRawPointer,
    _ message: UnsafeRawPointer, _ messageByteCount: Int
  ) -> Void
  /// Goes on verifying, for a time that is short beside a tick: 1 where the signature is valid, 0 where it is not, and 2
  /// where there is more to do.
  public typealias ContinueVerification = @convention(c) (_ context: UnsafeMutableRawPointer?) -> Int

  let context: UnsafeMutableRawPointer?
  let beginDigest: Begin
  let updateDigest: Update
  let finishDigest: Finish
  let beginSignature: BeginVerification
  let continueSignature: ContinueVerification

  public init(
    context: UnsafeMutableRawPointer?, begin: @escaping Begin, update: @escaping Update, finish: @escaping Finish,
    beginVerification: @escaping BeginVerification, continueVerification: @escaping ContinueVerification
  ) {
    self.context = context
    beginDigest = begin
    updateDigest = update
    finishDigest = finish
    beginSignature = beginVerification
    continueSignature = continueVerification
  }

  func begin() { beginDigest(context) }

  func update(_ bytes: Bytes) {
    if let base = bytes.base, bytes.count > 0 { updateDigest(context, base, bytes.count) }
  }

  /// Whether the bytes since `begin` have this digest.
  func finish(equals expected: Bytes) -> Bool {
    guard expected.count == 64, let expected = expected.base else { return false }
    return finishDigest(context, expected) == 1
  }

  /// Begins to verify the signature of a manifest.
  func beginVerification(of manifest: Manifest, by key: PublicKey) {
    guard let signature = manifest.signature.base, let message = manifest.message.base else { return }
    key.bytes.span.withUnsafeBufferPointer { key in
      guard let key = key.baseAddress else { return }
      beginSignature(context, signature, key, message, manifest.message.count)
    }
  }

  /// Goes on for a while: whether the signature is valid, or nil where there is more to do.
  func continueVerification() -> Bool? {
    let answer = continueSignature(context)
    return answer == 2 ? nil : answer == 1
  }
}

/// A key of Ed25519 that a device takes modules from.
public struct PublicKey: Sendable {
  public let bytes: InlineArray<32, UInt8>

  public init(_ bytes: InlineArray<32, UInt8>) { self.bytes = bytes }

  /// The key's number in manifests is its first eight bytes.
  func hasNumber(_ number: Bytes) -> Bool {
    guard number.count == 8 else { return false }
    for index in 0..<8 where bytes[index] != number[index] { return false }
    return true
  }
}
