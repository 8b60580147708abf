/// An integer modulo p = 2^255 - 19 (RFC 8032, section 5.1).
///
/// Any number below 2^256 stands for its remainder, so that an element has two or three forms; `canonical` is the
/// least. What overflows 256 bits comes back 38 times, since 2^256 = 2p + 38.
package struct FieldElement {
  package private(set) var number: Words

  package init(_ number: Words) { self.number = number }

  static var zero: FieldElement { FieldElement(Words(0)) }
  static var one: FieldElement { FieldElement(Words(1)) }

  /// The form below p.
  package var canonical: Words {
    // Below 2^255 + 19 after the highest bit has come back 19 times; so at most one p is too much.
    var result = number
    let high = result.bit(255)
    result.words[7] &= 0x7FFF_FFFF
    _ = result.add(Int64(high) &* 19)
    var reduced = result
    _ = reduced.add(19)
    if reduced.bit(255) == 0 { return result }
    reduced.words[7] &= 0x7FFF_FFFF
    return reduced
  }

  var isZero: Bool { canonical == Words(0) }

  /// The lowest bit of the canonical form: the sign of RFC 8032, section 5.1.2.
  var isOdd: Bool { canonical.bit(0) == 1 }

  /// Adds `overflow` times 2^256. It ends after two rounds: the first leaves -1, 0 or 1, and then the number is so close
  /// to an end of its range that 38 lead away from it.
  @inline(never)
  private mutating func fold(_ overflow: Int64) {
    var overflow = overflow
    while overflow != 0 { overflow = number.add(overflow &* 38) }
  }

  @inline(never)
  package static func += (left: inout FieldElement, right: FieldElement) {
    left.fold(left.number.add(right.number))
  }

  @inline(never)
  package static func -= (left: inout FieldElement, right: FieldElement) {
    left.fold(left.number.subtract(right.number))
  }

  /// Of words x words -> 64 bits. A product of words, the word that was there and the carry fit 64 bits exactly:
  /// (2^32 - 1)^2 + 2 (2^32 - 1) = 2^64 - 1.
  ///
  /// Most of a verification is in here. The words are read through spans: where code is made for size, a subscript of the
  /// array copies all of it first.
  @_optimize(speed) @inline(never)
  package static func *= (left: inout FieldElement, right: FieldElement) {
    let words = left.number.words
    let (factors, columns) = (words.span, right.number.words.span)
    var product = InlineArray<16, UInt32>(repeating: 0)
    for row in 0..<8 {
      let factor = UInt64(factors[row])
      var carry: UInt64 = 0
      for column in 0..<8 {
        carry &+= factor &* UInt64(columns[column]) &+ UInt64(product[row &+ column])
        product[row &+ column] = UInt32(truncatingIfNeeded: carry)
        carry &>>= 32
      }
      product[row &+ 8] = UInt32(truncatingIfNeeded: carry)
    }
    var carry: UInt64 = 0
    for index in 0..<8 {
      carry &+= UInt64(product[index]) &+ 38 &* UInt64(product[index &+ 8])
      left.number.words[index] = UInt32(truncatingIfNeeded: carry)
      carry &>>= 32
    }
    left.fold(Int64(truncatingIfNeeded: carry))
  }

  package mutating func square() {
    let factor = self
    self *= factor
  }

  /// The power 2^`count`.
  @inline(never)
  func squared(_ count: Int) -> FieldElement {
    var result = self
    for _ in 0..<count { result.square() }
    return result
  }

  /// The power 2^250 - 1, which the two below begin with: the exponent 2^n - 1 for the beginnings n of 250's binary
  /// digits, 1, 3, 7, 15, 31, 62, 125, 250.
  @inline(never)
  private var powerOfOnes: FieldElement {
    var result = self
    var count = 1
    for digit in (0..<7).reversed() {
      result = result.squared(count) * result
      count &<<= 1
      if 250 &>> digit & 1 == 1 {
        result = result.squared(1) * self
        count &+= 1
      }
    }
    return result
  }

  /// The power p - 2 = 2^5 (2^250 - 1) + 11: what gives 1 times this element, or 0 for 0.
  var inverse: FieldElement { powerOfOnes.squared(5) * (squared(3) * squared(1) * self) }

  /// The power (p - 5) / 8 = 2^2 (2^250 - 1) + 1 (RFC 8032, section 5.1.3).
  var rootPower: FieldElement { powerOfOnes.squared(2) * self }
}

extension FieldElement {
  package static func + (left: FieldElement, right: FieldElement) -> FieldElement {
    var sum = left
    sum += right
    return sum
  }

  package static func - (left: FieldElement, right: FieldElement) -> FieldElement {
    var difference = left
    difference -= right
    return difference
  }

  package static func * (left: FieldElement, right: FieldElement) -> FieldElement {
    var product = left
    product *= right
    return product
  }
}
