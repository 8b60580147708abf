/// Ed25519 (RFC 8032, section 5.1): whether a signature of a message was made with the private key of a public one.
///
/// Verification alone, of data that anybody may see: it takes no care to run in the same time for all inputs.
public enum Ed25519 {
  /// Bytes of a signature: R, an encoded point, and S, a scalar.
  public static let signatureByteCount = 64
  /// Bytes of a public key: A, an encoded point.
  public static let publicKeyByteCount = 32

  /// Whether the signature of the message is the key's. Any bytes are allowed; see `Verification` for what is accepted.
  public static func verify(signature: Span<UInt8>, publicKey: Span<UInt8>, message: Span<UInt8>) -> Bool {
    var verification = Verification(signature: signature, publicKey: publicKey)
    verification.update(message)
    return verification.isValid()
  }

  /// The verification of a message that comes in pieces: 304 bytes, however long the message.
  ///
  /// RFC 8032 leaves open which of two equations holds and how strictly points are read. This answers as BoringSSL does,
  /// which swift-crypto verifies with, for all bytes:
  /// - S has to be below the group's order L (RFC 8032, section 5.1.7), so that no second S fits.
  /// - The equation is the one without the cofactor, R = S B - h A with h = SHA-512(R, A, message) modulo L.
  /// - R is compared as bytes with the canonical encoding of the right side. An R whose y is p or more, or that has the sign
  ///   bit with x = 0, is never valid.
  /// - A may be any encoding of a point of the curve: y may be p or more, and x = 0 may have the sign bit. The hash covers
  ///   the bytes as they are.
  /// - A may have small order, or a part of small order. With such a key signatures can be made for messages that nobody
  ///   signed: a key has to be trusted for a reason of its own.
  /// - A signature that is not 64 bytes long, or a key that is not 32, is never valid.
  public struct Verification {
    private var hash = SHA512()
    private let r: Words
    private let s: Words
    private let a: Words
    private let isWellFormed: Bool

    public init(signature: Span<UInt8>, publicKey: Span<UInt8>) {
      r = Words(signature, at: 0)
      s = Words(signature, at: 32)
      a = Words(publicKey, at: 0)
      isWellFormed =
        signature.count == signatureByteCount && publicKey.count == publicKeyByteCount && Scalar.isCanonical(s)
      hash.update(signature.extracting(first: 32))
      hash.update(publicKey)
    }

    /// Takes the next bytes of the message, as many as there are.
    public mutating func update(_ bytes: Span<UInt8>) { hash.update(bytes) }

    /// Whether the signature is valid for the bytes so far.
    @inline(never)
    public func isValid() -> Bool {
      // -A is A with the other sign.
      var opposite = a
      opposite.words[7] ^= 0x8000_0000
      guard isWellFormed, let key = Point(decoding: opposite) else { return false }
      return Point(base: s, key, challenge).encoded == r
    }

    /// h; a function of its own, whose stack is given back before the points need theirs.
    @inline(never)
    private var challenge: Words { Scalar.remainder(hash.digest()) }
  }
}

extension Point {
  /// `base` B + `scalar` P, the bits of both scalars together from the highest on.
  package init(base: Words, _ point: borrowing Point, _ scalar: Words) {
    let addendBase = Addend(.base)
    let addendPoint = Addend(point)
    var both = copy point
    both.add(addendBase)
    let addendBoth = Addend(both)
    self = .identity
    for index in (0..<256).reversed() {
      double()
      switch (base.bit(index), scalar.bit(index)) {
      case (1, 1): add(addendBoth)
      case (1, _): add(addendBase)
      case (_, 1): add(addendPoint)
      default: break
      }
    }
  }
}
