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
      guard let key = oppositeKey else { return false }
      return Point(base: s, key, challenge).encoded == r
    }

    /// -A, which is A with the other sign; nil where there can be no valid signature.
    fileprivate var oppositeKey: Point? {
      var opposite = a
      opposite.words[7] ^= 0x8000_0000
      return isWellFormed ? Point(decoding: opposite) : nil
    }

    fileprivate var sum: (base: Words, encoded: Words) { (s, r) }

    /// h; a function of its own, whose stack is given back before the points need theirs.
    @inline(never)
    fileprivate var challenge: Words { Scalar.remainder(hash.digest()) }
  }
}

extension Ed25519 {
  /// The end of a verification in steps of bounded work, for whoever has other things to do meanwhile.
  public struct Steps {
    private var walk = Walk()
    private var encoded = Words(0)
    private var isUnderWay = false
    /// Bits of the scalars in a step: of 256.
    private static let bits = 8

    /// Of nothing yet: what is not begun is not valid.
    public init() {}

    /// Begins where `isValid` would: the message has come.
    @inline(never)
    public mutating func begin(_ verification: borrowing Verification) {
      isUnderWay = false
      encoded = verification.sum.encoded
      guard let key = verification.oppositeKey else { return }
      walk.begin(base: verification.sum.base, key, verification.challenge)
      isUnderWay = true
    }

    /// A step: about a thirtieth of the whole.
    /// - Returns: whether the signature is valid; nil where more steps are needed.
    @inline(never)
    public mutating func next() -> Bool? {
      guard isUnderWay else { return false }
      guard walk.go(Steps.bits) else { return nil }
      isUnderWay = false
      return walk.sum.encoded == encoded
    }
  }
}

/// The way to `base` B + `scalar` P, the bits of both scalars together from the highest on. It is made and begun in two steps,
/// the second of them where it lies: one that is made on the stack and then copied takes 700 bytes of it.
struct Walk {
  private var addendBase = Point.Addend()
  private var addendPoint = Point.Addend()
  private var addendBoth = Point.Addend()
  private var base = Words(0)
  private var scalar = Words(0)
  private var bitsLeft = 256
  /// The sum for the bits so far.
  private(set) var sum = Point.identity

  @inline(never)
  mutating func begin(base: Words, _ point: borrowing Point, _ scalar: Words) {
    addendBase.prepare(.base)
    addendPoint.prepare(point)
    sum = copy point
    sum.add(addendBase)
    addendBoth.prepare(sum)
    sum = .identity
    bitsLeft = 256
    self.base = base
    self.scalar = scalar
  }

  /// Takes so many bits, or those that are left.
  /// - Returns: whether it was the last one.
  mutating func go(_ bits: Int) -> Bool {
    let end = bitsLeft > bits ? bitsLeft &- bits : 0
    while bitsLeft > end {
      bitsLeft &-= 1
      sum.double()
      switch (base.bit(bitsLeft), scalar.bit(bitsLeft)) {
      case (1, 1): sum.add(addendBoth)
      case (1, _): sum.add(addendBase)
      case (_, 1): sum.add(addendPoint)
      default: break
      }
    }
    return bitsLeft == 0
  }
}

extension Point {
  /// `base` B + `scalar` P.
  package init(base: Words, _ point: borrowing Point, _ scalar: Words) {
    var walk = Walk()
    walk.begin(base: base, point, scalar)
    _ = walk.go(256)
    self = walk.sum
  }
}
