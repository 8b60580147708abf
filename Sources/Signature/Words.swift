/// A number of 256 bits, the lowest word first: what field elements and scalars are made of.
package struct Words: Equatable {
  package var words: InlineArray<8, UInt32>

  package init(_ words: InlineArray<8, UInt32>) { self.words = words }

  package init(_ small: UInt32) { words = [small, 0, 0, 0, 0, 0, 0, 0] }

  /// The 32 bytes from an offset on, the lowest first; zeros where there are fewer.
  @inline(never)
  package init(_ bytes: Span<UInt8>, at offset: Int) {
    self.init(0)
    var index = 0
    while index < 32, offset &+ index < bytes.count {
      put(bytes[offset &+ index], at: index)
      index &+= 1
    }
  }

  @inline(never)
  private mutating func put(_ byte: UInt8, at index: Int) {
    words[index &>> 2] |= UInt32(byte) &<< UInt32(8 &* (index & 3))
  }

  /// Bit `index`, 0 to 255, as 0 or 1.
  package func bit(_ index: Int) -> UInt32 { words[index &>> 5] &>> UInt32(index & 31) & 1 }

  package static func == (left: Words, right: Words) -> Bool {
    var difference: UInt32 = 0
    for index in 0..<8 { difference |= left.words[index] ^ right.words[index] }
    return difference == 0
  }

  /// Adds a number, modulo 2^256, and returns the carry, 0 or 1.
  package mutating func add(_ other: Words) -> Int64 { add(other, inverting: 0) }

  /// Subtracts a number, modulo 2^256, and returns 0, or -1 where it was the greater one.
  package mutating func subtract(_ other: Words) -> Int64 {
    // -n is n with all bits inverted, and 1.
    add(other, inverting: ~0) &- 1
  }

  @_optimize(speed) @inline(never)
  private mutating func add(_ other: Words, inverting mask: UInt32) -> Int64 {
    var carry = UInt64(mask & 1)
    let others = other.words.span
    for index in 0..<8 {
      carry &+= UInt64(words[index]) &+ UInt64(others[index] ^ mask)
      words[index] = UInt32(truncatingIfNeeded: carry)
      carry &>>= 32
    }
    return Int64(truncatingIfNeeded: carry)
  }

  /// Adds a number of any sign, modulo 2^256, and returns what is left over: the sum divided by 2^256, rounded down.
  package mutating func add(_ number: Int64) -> Int64 {
    var carry = number
    for index in 0..<8 {
      carry &+= Int64(words[index])
      words[index] = UInt32(truncatingIfNeeded: carry)
      carry &>>= 32
    }
    return carry
  }
}
