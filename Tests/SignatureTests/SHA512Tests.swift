import Crypto
import Signature
import Testing

@Suite struct SHA512Tests {
  /// NIST's examples for FIPS 180-4, and the empty message.
  @Test func examples() {
    #expect(
      Array("abc".utf8).sha512.hexadecimal
        == "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")
    #expect(
      Array(
        ("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
          + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu").utf8
      ).sha512.hexadecimal
        == "8e959b75dae313da8cf4f72814fc143f8f7779c6eb9f7fa17299aeadb6889018"
        + "501d289e4900f7e4331b99dec4b5433ac7d329eeb6dd26545e96e55b874be909")
    #expect(
      [UInt8]().sha512.hexadecimal
        == "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
        + "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e")
  }

  @Test func aMillionBytes() {
    #expect(
      [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000).sha512.hexadecimal
        == "e718483d0ce769644e2e42c7bc15b4638e1f98b13b2044285632a803afa973eb"
        + "de0ff244877ea60a4cb0432ce577c31beb009c5c2c49aa2e4eadb217ad8cc09b")
  }

  /// In one piece, and in two of all lengths around a block; asked for twice.
  @Test(arguments: [0...127, 128...255, 256...300]) func agreesWithSwiftCrypto(lengths: ClosedRange<Int>) {
    for length in lengths {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7 + length) }
      let expected = Array(Crypto.SHA512.hash(data: bytes))
      #expect(bytes.sha512 == expected)
      var hash = Signature.SHA512()
      let (head, tail) = (Array(bytes.prefix(length * 5 / 8)), Array(bytes.dropFirst(length * 5 / 8)))
      hash.update(head.span)
      #expect([UInt8](hash.digest()) == Array(Crypto.SHA512.hash(data: head)))
      hash.update(tail.span)
      #expect([UInt8](hash.digest()) == expected)
    }
  }
}
