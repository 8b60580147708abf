/// A point of edwards25519, -x^2 + y^2 = 1 + d x^2 y^2, in extended coordinates (RFC 8032, section 5.1.4): X / Z, Y / Z,
/// and T with X Y = Z T.
package struct Point {
  package private(set) var x: FieldElement
  package private(set) var y: FieldElement
  private var z: FieldElement
  private var t: FieldElement

  private init(x: FieldElement, y: FieldElement, z: FieldElement, t: FieldElement) {
    (self.x, self.y, self.z, self.t) = (x, y, z, t)
  }

  package static var identity: Point { Point(x: .zero, y: .one, z: .one, t: .zero) }

  /// The base point B: y is 4 / 5, x is even.
  package static var base: Point {
    let (x, y) = (FieldElement(Words(baseX)), FieldElement(Words(baseY)))
    return Point(x: x, y: y, z: .one, t: x * y)
  }

  /// The curve's constant.
  private static var d: FieldElement { FieldElement(Words(curveConstant)) }

  /// RFC 8032, section 5.1.3, but more lenient: y may be p or more, and x = 0 may have the sign bit. Nil where no point of
  /// the curve has this y.
  package init?(decoding encoding: Words) {
    var coordinate = encoding
    coordinate.words[7] &= 0x7FFF_FFFF
    let y = FieldElement(coordinate)
    let square = y * y
    // x^2 = u / v; v is never 0, since -1 / d is no square. The candidate is u (u v)^((p - 5) / 8).
    let u = square - .one
    let v = square * Point.d + .one
    var x = (u * v).rootPower * u
    let check = x * x * v
    if !(check - u).isZero {
      if !(check + u).isZero { return nil }
      x = x * FieldElement(Words(rootOfMinusOne))
    }
    if x.isOdd != (encoding.bit(255) == 1) { x = .zero - x }
    self.init(x: x, y: y, z: .one, t: x * y)
  }

  /// The one encoding that RFC 8032, section 5.1.2, gives the point: y below p, and the sign of x as the highest bit.
  @inline(never)
  package var encoded: Words {
    let inverse = z.inverse
    var result = (y * inverse).canonical
    if (x * inverse).isOdd { result.words[7] |= 0x8000_0000 }
    return result
  }

  /// RFC 8032, section 5.1.4, with all four results of the other sign, which is the same point. The coordinates serve as
  /// temporaries, here and below: stack is dear.
  @inline(never)
  package mutating func double() {
    var e = x
    e += y
    e.square()
    x.square()
    y.square()
    z.square()
    t = y
    t -= x  // G
    y += x  // H
    e -= y
    z += z
    z -= t  // F
    x = e
    x *= z
    z *= t
    e *= y
    y *= t
    t = e
  }

  /// RFC 8032, section 5.1.4. Right for all pairs of points, equal ones and the identity among them.
  @inline(never)
  package mutating func add(_ addend: borrowing Addend) {
    var a = y
    a -= x
    a *= addend.difference
    var b = y
    b += x
    b *= addend.sum
    t *= addend.t  // C
    z *= addend.z  // D
    x = b
    x -= a  // E
    y = b
    y += a  // H
    a = z
    a -= t  // F
    b = z
    b += t  // G
    t = x
    t *= y
    x *= a
    y *= b
    z = a
    z *= b
  }

  /// A point prepared for being added: Y + X, Y - X, 2 Z and 2 d T.
  package struct Addend {
    fileprivate var sum = FieldElement.zero
    fileprivate var difference = FieldElement.zero
    fileprivate var z = FieldElement.zero
    fileprivate var t = FieldElement.zero

    /// Of no point yet.
    package init() {}

    @inline(never)
    package mutating func prepare(_ point: borrowing Point) {
      sum = point.y + point.x
      difference = point.y - point.x
      z = point.z + point.z
      t = point.t * (Point.d + Point.d)
    }
  }
}

private let baseX: InlineArray<8, UInt32> = [
  0x8F25_D51A, 0xC956_2D60, 0x9525_A7B2, 0x692C_C760, 0xFDD6_DC5C, 0xC0A4_E231, 0xCD6E_53FE, 0x2169_36D3,
]

private let baseY: InlineArray<8, UInt32> = [
  0x6666_6658, 0x6666_6666, 0x6666_6666, 0x6666_6666, 0x6666_6666, 0x6666_6666, 0x6666_6666, 0x6666_6666,
]

/// d = -121665 / 121666.
private let curveConstant: InlineArray<8, UInt32> = [
  0x1359_78A3, 0x75EB_4DCA, 0x4141_D8AB, 0x0070_0A4D, 0x7779_E898, 0x8CC7_4079, 0x2B6F_FE73, 0x5203_6CEE,
]

/// 2^((p - 1) / 4).
private let rootOfMinusOne: InlineArray<8, UInt32> = [
  0x4A0E_A0B0, 0xC4EE_1B27, 0xAD2F_E478, 0x2F43_1806, 0x3DFB_D7A7, 0x2B4D_0099, 0x4FC1_DF0B, 0x2B83_2480,
]
