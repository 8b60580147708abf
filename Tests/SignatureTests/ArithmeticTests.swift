import Signature
import Testing

/// What random signatures meet once in 2^200: numbers at the ends of their ranges.
@Suite struct ArithmeticTests {
  /// A small number modulo p, in the form below p.
  static func canonical(_ small: Int64) -> Words {
    var number = small < 0 ? Torsion.prime : Words(0)
    _ = number.add(small)
    return number
  }

  /// A small number in all its forms below 2^256.
  static func forms(of small: Int64) -> [FieldElement] {
    var form = canonical(small)
    var forms: [FieldElement] = []
    repeat { forms.append(FieldElement(form)) } while form.add(Torsion.prime) == 0
    return forms
  }

  static let smalls: [Int64] = [0, 1, 2, 18, 19, 20, 37, 38, -1, -2, -18, -19, -20, -38]

  @Test func fieldElementsHaveTwoOrThreeForms() {
    #expect(Self.smalls.map { Self.forms(of: $0).count } == [3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2])
    for small in Self.smalls {
      for form in Self.forms(of: small) { #expect(form.canonical == Self.canonical(small)) }
    }
  }

  @Test(arguments: smalls) func fieldOperationsAtTheEnds(small: Int64) {
    for left in Self.forms(of: small) {
      for other in Self.smalls {
        for right in Self.forms(of: other) {
          #expect((left + right).canonical == Self.canonical(small + other))
          #expect((left - right).canonical == Self.canonical(small - other))
          #expect((left * right).canonical == Self.canonical(small * other))
        }
      }
    }
  }

  /// c + L 2^i has the remainder c, and L 2^i - c the remainder L - c.
  @Test func scalarsAtTheEnds() {
    for shift in stride(from: 0, to: 256, by: 3) {
      let power = (0..<8).map { UInt32($0 == shift / 32 ? 1 << (shift % 32) : 0) }
      let words = Words(InlineArray { power[$0] })
      for c in [UInt32(0), 1, 5] {
        #expect(Scalar.multiply(Scalar.order, words, adding: Words(c)) == Words(c))
        var below = Scalar.order
        _ = below.subtract(Words(c))
        #expect(Scalar.multiply(below, words, adding: Words(0)) == Scalar.multiply(below, words, adding: Scalar.order))
      }
    }
    var last = Scalar.order
    _ = last.subtract(Words(1))
    #expect(Scalar.isCanonical(last) && !Scalar.isCanonical(Scalar.order) && Scalar.isCanonical(Words(0)))
    #expect(Scalar.remainder([UInt8](last) + [UInt8](Words(0))) == last)
    // 2^512 - 1 modulo L.
    #expect(
      [UInt8](Scalar.remainder([UInt8](repeating: 255, count: 64))).hexadecimal
        == "000f9c44e31106a447938568a71b0ed065bef517d273ecce3d9a307c1b419903")
  }

  /// The points of order 8 whose encodings are widely known, and B.
  @Test func points() {
    let known = [
      "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
      "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
      "0000000000000000000000000000000000000000000000000000000000000000",
      "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    ]
    let multiples = Torsion.multiples.map { [UInt8]($0).hexadecimal }
    for encoding in known { #expect(multiples.contains(encoding)) }
    #expect(Point(base: Scalar.order, .identity, Words(0)).encoded == Words(1))
    #expect([UInt8](Point.base.encoded).hexadecimal == "58" + String(repeating: "66", count: 31))
  }
}
