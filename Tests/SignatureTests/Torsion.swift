import Fuzzing
import Signature

/// The eight points of small order, and the encodings that stand for a point.
enum Torsion {
  /// `multiples[k]` is k T, where T has order 8.
  static let multiples: [Words] = {
    var numbers = RandomNumbers(seed: 8)
    while true {
      guard let point = Point(decoding: Words(.random(32, &numbers))) else { continue }
      // L times any point has an order that divides 8.
      let torsion = Point(base: Words(0), point, Scalar.order)
      let multiples = (0..<8).map { Point(base: Words(0), torsion, Words(UInt32($0))).encoded }
      if Set(multiples.map { [UInt8]($0) }).count == 8 { return multiples }
    }
  }()

  static func point(_ multiple: Int) -> Point { Point(decoding: multiples[multiple & 7])! }

  /// p = 2^255 - 19.
  static let prime: Words = {
    var prime = Words(0)
    _ = prime.add(-19)
    prime.words[7] &= 0x7FFF_FFFF
    return prime
  }()

  /// All 32 bytes that lenient decoding takes for a point: the canonical encoding is the first. Others have p added to y,
  /// where that is below 2^255, or the sign bit with x = 0, where y is 1 or -1.
  static func encodings(of canonical: Words) -> [Words] {
    var result = [canonical]
    var y = canonical
    y.words[7] &= 0x7FFF_FFFF
    var distance = y
    if distance.subtract(Words(19)) != 0 {
      var larger = canonical
      _ = larger.add(prime)
      result.append(larger)
    }
    var successor = y
    _ = successor.add(Int64(1))
    if y == Words(1) || successor == prime {
      result += result.map {
        var signed = $0
        signed.words[7] ^= 0x8000_0000
        return signed
      }
    }
    return result
  }
}
