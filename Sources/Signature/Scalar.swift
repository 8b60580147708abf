/// An integer modulo the base point's order L = 2^252 + 27742317777372353535851937790883648493.
package enum Scalar {
  /// L.
  package static var order: Words { Words(baseOrder) }

  /// Whether a number is below L.
  package static func isCanonical(_ number: Words) -> Bool {
    var difference = number
    return difference.subtract(order) != 0
  }

  /// The remainder of a number of 512 bits whose lowest byte is first. Bit by bit: 2% of what a verification
  /// takes, and the least to get wrong.
  @inline(never)
  package static func remainder(_ bytes: SHA512.Digest) -> Words {
    var result = Words(0)
    for index in (0..<512).reversed() {
      // Twice what is below L, and 1, is below 2 L: less than 2^256, and one subtraction is enough.
      _ = result.add(result)
      result.words[0] |= UInt32(bytes[index &>> 3] &>> UInt8(index & 7)) & 1
      var reduced = result
      if reduced.subtract(order) == 0 { result = reduced }
    }
    return result
  }
}

private let baseOrder: InlineArray<8, UInt32> = [
  0x5CF5_D3ED, 0x5812_631A, 0xA2F7_9CD6, 0x14DE_F9DE, 0, 0, 0, 0x1000_0000,
]
