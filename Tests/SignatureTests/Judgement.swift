import Crypto
import Fuzzing
import Signature

/// What both libraries say of a case.
struct Judgement {
  let ours: Bool
  let theirs: Bool

  /// The message comes to ours in pieces, whose lengths are random.
  init(_ test: SignatureCase, seed: UInt64) {
    var numbers = RandomNumbers(seed: seed)
    var verification = Ed25519.Verification(signature: test.signature.span, publicKey: test.key.span)
    var rest = test.message[...]
    while !rest.isEmpty {
      let piece = Array(rest.prefix(1 + numbers.below(200)))
      verification.update(piece.span)
      rest = rest.dropFirst(piece.count)
    }
    ours = verification.isValid()
    let key = try? Curve25519.Signing.PublicKey(rawRepresentation: test.key)
    theirs = key?.isValidSignature(test.signature, for: test.message) ?? false
  }
}

/// Cases judged: how many were valid and how many were not, of each kind, and those that went wrong.
struct JudgementTally: Equatable {
  var valid: [SignatureCase.Kind: Int] = [:]
  var invalid: [SignatureCase.Kind: Int] = [:]
  var failures: [String] = []

  mutating func judge(_ test: SignatureCase, seed: UInt64) {
    let judgement = Judgement(test, seed: seed)
    if judgement.ours { valid[test.kind, default: 0] += 1 } else { invalid[test.kind, default: 0] += 1 }
    let isAsExpected = test.expected.map { $0 == judgement.ours } ?? true
    if judgement.ours != judgement.theirs || !isAsExpected {
      failures.append(
        "seed \(seed), \(test.kind): ours \(judgement.ours), theirs \(judgement.theirs), expected"
          + " \(test.expected.map { "\($0)" } ?? "either"); signature \(test.signature.hexadecimal) key"
          + " \(test.key.hexadecimal) message \(test.message.hexadecimal)")
    }
  }

  mutating func add(_ other: JudgementTally) {
    valid.merge(other.valid, uniquingKeysWith: +)
    invalid.merge(other.invalid, uniquingKeysWith: +)
    failures += other.failures
  }

  /// Judges the cases of seeds, on all cores.
  static func of(_ seeds: Range<UInt64>, _ make: @Sendable @escaping (UInt64) throws -> SignatureCase) async throws
    -> JudgementTally
  {
    try await withThrowingTaskGroup(of: JudgementTally.self) { group in
      for first in stride(from: seeds.lowerBound, to: seeds.upperBound, by: 64) {
        group.addTask {
          var tally = JudgementTally()
          for seed in first..<min(first + 64, seeds.upperBound) { tally.judge(try make(seed), seed: seed) }
          return tally
        }
      }
      return try await group.reduce(into: JudgementTally()) { $0.add($1) }
    }
  }
}
