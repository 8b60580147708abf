import Crypto
import Fuzzing
import Signature

/// A signature, a key and a message that swift-crypto and `Signature` have to judge alike; made of a seed.
struct SignatureCase {
  enum Kind: Int, CaseIterable {
    /// As it should be.
    case signed
    /// One bit is another: of the signature, the key or the message.
    case altered
    /// Bytes at random.
    case random
    /// S is as large as L, or near a bound.
    case scalar
    /// R, S and A are in each other's places.
    case exchanged
    /// A has small order, in each encoding.
    case smallKey
    /// A has a part of small order.
    case mixedKey
    /// R has a part of small order: valid only by the equation with the cofactor.
    case shifted
    /// R has small order and any encoding.
    case smallR
    /// A or R has a y close to a bound, or is on no curve.
    case coordinate
    /// Too few bytes, or too many.
    case length
  }

  let kind: Kind
  var signature: [UInt8] = []
  var key: [UInt8] = []
  var message: [UInt8]
  /// The verdict, where it is certain.
  var expected: Bool?

  /// The case of a seed. The kinds follow each other.
  init(seed: UInt64) throws {
    var numbers = RandomNumbers(seed: seed &* 0x1_0000_0001)
    kind = Kind(rawValue: Int(seed % UInt64(Kind.allCases.count)))!
    message = .random(numbers.below(4) == 0 ? numbers.below(5) : numbers.below(260), &numbers)
    switch kind {
    case .smallKey: forge(scalar: Words(0), keyShift: numbers.below(8), numbers: &numbers)
    case .mixedKey: forge(scalar: Self.scalar(&numbers), keyShift: 1 + numbers.below(7), numbers: &numbers)
    case .shifted:
      forge(scalar: Self.scalar(&numbers), shift: 1 + numbers.below(7), numbers: &numbers)
      expected = false
    case .smallR:
      // S is 0; L stands for the same scalar, and is refused.
      forge(scalar: Words(0), keyShift: numbers.below(8), nonce: Words(0), numbers: &numbers)
      if numbers.below(4) == 0 {
        signature = signature[..<32] + [UInt8](Scalar.order)
        expected = false
      }
    default:
      let secret = try Curve25519.Signing.PrivateKey(rawRepresentation: [UInt8].random(32, &numbers))
      key = [UInt8](secret.publicKey.rawRepresentation)
      signature = [UInt8](try secret.signature(for: message))
      change(&numbers)
    }
  }

  init(signature: [UInt8], key: [UInt8], message: [UInt8], expected: Bool? = nil) {
    (kind, self.signature, self.key, self.message, self.expected) = (.altered, signature, key, message, expected)
  }

  private mutating func change(_ numbers: inout RandomNumbers) {
    expected = kind == .signed
    switch kind {
    case .altered: alter(numbers.below((96 + message.count) * 8))
    case .random: signature = .random(64, &numbers)
    case .scalar: changeScalar(&numbers)
    case .exchanged:
      let (r, s) = (Array(signature[..<32]), Array(signature[32...]))
      let ways: [([UInt8], [UInt8], [UInt8])] = [(s, r, key), (key, s, r), (r, key, s), (key, s, key), (r, s, r)]
      let (first, second, third) = ways[numbers.below(ways.count)]
      (signature, key) = (first + second, third)
    case .coordinate: changeCoordinate(&numbers)
    case .length:
      let count = [0, 1, 31, 32, 33, 63, 64, 65, 128][numbers.below(9)]
      let whole = (signature: signature, key: key)
      if numbers.below(2) == 0 {
        signature = Array((signature + signature).prefix(count))
      } else {
        key = Array((key + key + key + key).prefix(count))
      }
      expected = whole == (signature, key)
    default: break
    }
  }

  /// Changes a bit, counted through signature, key and message.
  mutating func alter(_ bit: Int) {
    let (index, mask) = (bit / 8, UInt8(1) << UInt8(bit % 8))
    switch index {
    case 0..<64: signature[index] ^= mask
    case 64..<96: key[index - 64] ^= mask
    default: message[index - 96] ^= mask
    }
  }

  /// Puts a number in the place of S, mostly one that is S modulo L.
  private mutating func changeScalar(_ numbers: inout RandomNumbers) {
    let s = Words(Array(signature[32...]))
    var other = s
    switch numbers.below(6) {
    case 0: for _ in 0...numbers.below(13) { _ = other.add(Scalar.order) }
    case 1: other = Scalar.order
    case 2:
      other = Scalar.order
      _ = other.add(Int64(numbers.below(5)) - 2)
    case 3:
      other = Scalar.order
      _ = other.subtract(s)
    case 4: other.words[7] |= UInt32(1 + numbers.below(15)) << 28
    default: other = Words(UInt32(numbers.below(3)))
    }
    expected = other == s
    signature = signature[..<32] + [UInt8](other)
  }

  /// Puts a y close to 0, p or 2^255 in the place of A or R, or one at random.
  private mutating func changeCoordinate(_ numbers: inout RandomNumbers) {
    var y = [Words(0), Torsion.prime, Words(.random(32, &numbers))][numbers.below(3)]
    _ = y.add(Int64(numbers.below(40)) - 20)
    y.words[7] = y.words[7] & 0x7FFF_FFFF | UInt32(numbers.below(2)) << 31
    if numbers.below(2) == 0 {
      key = [UInt8](y)
    } else {
      signature = [UInt8](y) + signature[32...]
    }
    expected = nil
  }
}

/// Signatures with points of small order, which no library makes.
extension SignatureCase {
  static func scalar(_ numbers: inout RandomNumbers) -> Words { Scalar.remainder(.random(64, &numbers)) }

  /// Signs with the key a B + i T and R = r B + (j - k i) T, where T has order 8: without the cofactor the signature is valid
  /// if j is 0 and k is h modulo i T's order. In half of the cases k is looked for. Both points get any encoding.
  mutating func forge(
    scalar a: Words, keyShift i: Int = 0, shift j: Int = 0, nonce: Words? = nil, numbers: inout RandomNumbers
  ) {
    let r = nonce ?? Self.scalar(&numbers)
    let key = Torsion.encodings(of: Self.sum(Point(base: a, .identity, Words(0)), Torsion.point(i)))
    self.key = [UInt8](key[numbers.below(key.count)])
    let commitment = Point(base: r, .identity, Words(0))
    let isSought = numbers.below(2) == 0
    let first = numbers.below(8)
    for k in first..<first + 8 {
      let canonical = Self.sum(commitment, Torsion.point(j - k * i))
      let encodings = Torsion.encodings(of: canonical)
      let encoding = encodings[numbers.below(encodings.count)]
      let h = Scalar.remainder(([UInt8](encoding) + self.key + message).sha512)
      signature = [UInt8](encoding) + [UInt8](Scalar.multiply(h, a, adding: r))
      let fits = (j - (k - Int(h.words[0] & 7)) * i) & 7 == 0
      expected = fits && encoding == canonical
      if !isSought || fits { return }
    }
  }

  private static func sum(_ left: Point, _ right: Point) -> Words {
    var sum = left
    var addend = Point.Addend()
    addend.prepare(right)
    sum.add(addend)
    return sum.encoded
  }
}
