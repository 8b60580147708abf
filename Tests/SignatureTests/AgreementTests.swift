import Crypto
import Foundation
import Signature
import Testing

/// `Signature` and swift-crypto judge alike.
///
/// `APUS_SIGNATURE_CASES=100000 swift test --filter AgreementTests` judges more; `APUS_SIGNATURE_SEED` is the first seed.
@Suite struct AgreementTests {
  static func setting(_ name: String) -> UInt64? { ProcessInfo.processInfo.environment[name].flatMap(UInt64.init) }

  @Test func onAllKindsOfCases() async throws {
    let count = Self.setting("APUS_SIGNATURE_CASES") ?? 330
    let seed = Self.setting("APUS_SIGNATURE_SEED") ?? 1
    let tally = try await JudgementTally.of(seed..<seed + count) { try SignatureCase(seed: $0) }
    for failure in tally.failures { Issue.record("\(failure)") }
    if count < 330 { return }
    for kind in SignatureCase.Kind.allCases {
      let (valid, invalid) = (tally.valid[kind] ?? 0, tally.invalid[kind] ?? 0)
      if count > 330 { print("\(kind): \(valid) valid, \(invalid) not") }
      switch kind {
      case .signed: #expect(valid > 0 && invalid == 0)
      case .smallKey, .mixedKey, .smallR: #expect(valid > 0 && invalid > 0, "\(kind) makes only one kind of cases")
      default: #expect(invalid > 0)
      }
    }
  }

  @Test func onEachBitOfASignature() async throws {
    let secret = try Curve25519.Signing.PrivateKey(rawRepresentation: [UInt8](0..<32))
    let message = Array("between two ticks".utf8)
    let (signature, key) = ([UInt8](try secret.signature(for: message)), [UInt8](secret.publicKey.rawRepresentation))
    #expect(Judgement(SignatureCase(signature: signature, key: key, message: message), seed: 0).ours)
    let tally = try await JudgementTally.of(0..<512) { bit in
      var test = SignatureCase(signature: signature, key: key, message: message, expected: false)
      test.alter(Int(bit))
      return test
    }
    #expect(tally.failures == [])
    #expect(tally.invalid == [.altered: 512])
  }

  /// Every encoding of every point of small order as A and as R, with S = 0, which is valid where R = -h A.
  @Test func onAllPointsOfSmallOrder() async throws {
    let encodings = Torsion.multiples.flatMap { Torsion.encodings(of: $0) }
    // Of the eight points, 0 and the two of y = 0 have a y below 19; 0 and that of order 2 have x = 0.
    #expect(encodings.count == 14)
    let count = encodings.count
    let tally = try await JudgementTally.of(0..<UInt64(count * count)) {
      let (r, a) = (encodings[Int($0) / count], encodings[Int($0) % count])
      return SignatureCase(signature: [UInt8](r) + [UInt8](Words(0)), key: [UInt8](a), message: [1, 2, 3])
    }
    #expect(tally.failures == [])
    #expect(tally.valid[.altered] ?? 0 > 0)
  }
}
