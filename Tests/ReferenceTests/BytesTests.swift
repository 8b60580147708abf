import Testing

@testable import Reference

/// The bytes of a memory.
@Suite struct BytesTests {
  @Test func zerosUntilTheyAreWritten() throws {
    var bytes = try #require(Bytes(count: 65_536))
    #expect(bytes[0] == 0 && bytes[65_535] == 0)
    bytes[65_535] = 7
    #expect(bytes[65_535] == 7)
    #expect(bytes.contains(65_536, 0) && !bytes.contains(65_536, 1) && !bytes.contains(.max, 2))
    #expect(try #require(Bytes(count: 0)).count == 0)
  }

  @Test func growingKeepsWhatIsThere() throws {
    var bytes = try #require(Bytes(count: 0))
    for page in UInt64(1)...40 {
      let hasGrown = bytes.grow(to: page * 65_536)
      #expect(hasGrown && bytes.count == page * 65_536)
      bytes[bytes.count - 1] = UInt8(page)
    }
    for page in UInt64(1)...40 {
      #expect(bytes[page * 65_536 - 1] == UInt8(page))
      #expect(bytes[page * 65_536 - 2] == 0)
    }
  }

  @Test func aCopyIsItsOwn() throws {
    var one = try #require(Bytes(count: 8192))
    one[5000] = 1
    var other = one
    #expect(one == other)
    other[5000] = 2
    #expect(one[5000] == 1 && other[5000] == 2 && one != other)
    other[5000] = 1
    #expect(one == other)
    var longer = one
    _ = longer.grow(to: 8193)
    #expect(longer != one)
  }

  /// 2^32 bytes take up what is touched of them, lent or not.
  @Test func aHugeMemoryIsCheap() throws {
    var bytes = try #require(Bytes(count: 1 << 32))
    bytes[0] = 1
    bytes[bytes.count - 1] = 2
    bytes.withContents { contents in
      #expect(contents.count == 1 << 32 && contents[0] == 1)
      contents[1 << 31] = 3
    }
    #expect(bytes[1 << 31] == 3 && bytes[bytes.count - 1] == 2)
    let hasGrown = bytes.grow(to: .max)
    #expect(!hasGrown)
    #expect(bytes.count == 1 << 32)
  }
}
