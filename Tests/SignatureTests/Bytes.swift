import Signature

extension Array where Element == UInt8 {
  /// Of hexadecimal digits, two a byte.
  init(hexadecimal digits: some StringProtocol) {
    let values = digits.utf8.map { $0 < UInt8(ascii: "a") ? $0 - UInt8(ascii: "0") : $0 - UInt8(ascii: "a") + 10 }
    self = stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }

  init(_ digest: SHA512.Digest) { self = digest.indices.map { digest[$0] } }

  /// The 32 bytes of a number, the lowest first.
  init(_ number: Words) {
    self = (0..<32).map { UInt8(truncatingIfNeeded: number.words[$0 / 4] >> UInt32($0 % 4 * 8)) }
  }

  static func random(_ count: Int, _ numbers: inout some RandomNumberGenerator) -> [UInt8] {
    (0..<count).map { _ in .random(in: 0...255, using: &numbers) }
  }

  var hexadecimal: String { map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() }

  var sha512: [UInt8] {
    var hash = SHA512()
    hash.update(span)
    return [UInt8](hash.digest())
  }
}

extension Words {
  init(_ bytes: [UInt8]) { self.init(bytes.span, at: 0) }
}

extension Scalar {
  /// The remainder of the 64 bytes that a hash is.
  static func remainder(_ bytes: [UInt8]) -> Words { remainder(InlineArray<64, UInt8> { bytes[$0] }) }

  /// `a` times `b` and `c` modulo L.
  static func multiply(_ a: Words, _ b: Words, adding c: Words) -> Words {
    var product = (0..<16).map { $0 < 8 ? c.words[$0] : 0 }
    for row in 0..<8 {
      var carry: UInt64 = 0
      for column in 0..<8 {
        carry += UInt64(a.words[row]) * UInt64(b.words[column]) + UInt64(product[row + column])
        product[row + column] = UInt32(truncatingIfNeeded: carry)
        carry >>= 32
      }
      var place = row + 8
      while carry != 0, place < 16 {
        carry += UInt64(product[place])
        product[place] = UInt32(truncatingIfNeeded: carry)
        carry >>= 32
        place += 1
      }
    }
    return remainder(product.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } })
  }
}
