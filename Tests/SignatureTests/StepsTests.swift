import Crypto
import Signature
import Testing

/// A verification in steps says what one in one piece says.
@Suite struct StepsTests {
  private func verification(_ signature: [UInt8], _ key: [UInt8], _ message: [UInt8]) -> Ed25519.Verification {
    var verification = Ed25519.Verification(signature: signature.span, publicKey: key.span)
    verification.update(message.span)
    return verification
  }

  private func walk(_ verification: Ed25519.Verification) -> (isValid: Bool, steps: Int) {
    var steps = Ed25519.Steps()
    #expect(steps.next() == false)
    steps.begin(verification)
    var count = 1
    while true {
      if let isValid = steps.next() { return (isValid, count) }
      count += 1
    }
  }

  @Test func stepsAgreeWithOnePiece() throws {
    for number in 0..<8 {
      let key = Curve25519.Signing.PrivateKey()
      let message = [UInt8](repeating: UInt8(number), count: number * 50)
      let publicKey = [UInt8](key.publicKey.rawRepresentation)
      var signature = [UInt8](try key.signature(for: message))
      let good = walk(verification(signature, publicKey, message))
      #expect(good.isValid && good.steps == 32)
      signature[number * 8] ^= 1
      let bad = verification(signature, publicKey, message)
      #expect(!walk(bad).isValid && !bad.isValid())
    }
  }

  /// What can be no signature, or no key, needs no walk.
  @Test func whatIsMalformedIsRefusedAtOnce() {
    let short = walk(verification([1, 2, 3], [UInt8](repeating: 1, count: 32), []))
    #expect(!short.isValid && short.steps == 1)
    // S is the order of the group, or more.
    let large = walk(verification([UInt8](repeating: 0xFF, count: 64), [UInt8](repeating: 1, count: 32), []))
    #expect(!large.isValid && large.steps == 1)
  }
}
