import Testing
import WasmModule

@testable import Fuzzing

@Suite struct InvalidTests {
  @Test func whatIsMadeInvalidIsRefusedAndForThatReason() {
    var counts = [Int](repeating: 0, count: Invalidity.allCases.count)
    for seed in 0..<40 as Range<UInt64> {
      let made = grammars[0].makeCase(seed: seed)
      for invalidity in Invalidity.allCases {
        let choices = ChoiceStream(seed: seed)
        let features = made.fuzzCase.features
        guard let bytes = ValidityCheck.bytes(of: made.modules[0], made: invalidity, features, choices) else { continue }
        counts[invalidity.rawValue] += 1
        let verdict = Validation.verdict(bytes, features)
        guard case .invalid(let reason) = verdict else {
          Issue.record("seed \(seed), \(invalidity): \(verdict)")
          continue
        }
        #expect(!reason.hasPrefix("feature"), "seed \(seed), \(invalidity): \(reason)")
        if let expected = InvalidTests.reason(invalidity) {
          #expect(reason.hasPrefix(expected), "seed \(seed), \(invalidity)")
        }
      }
    }
    for invalidity in Invalidity.allCases { #expect(counts[invalidity.rawValue] > 10, "\(invalidity)") }
  }

  /// The specification's words, where there are but one.
  private static func reason(_ invalidity: Invalidity) -> String? {
    switch invalidity {
    case .index: "unknown"
    case .alignment: "alignment must not be larger than natural"
    case .immutableGlobal: "immutable global"
    case .undeclaredReference: "undeclared function reference"
    case .noDataCount: "data count section required"
    case .duplicateExport: "duplicate export name"
    case .startType: "start function"
    case .sizes: "size minimum must not be greater than maximum"
    case .mutableInitializer: "constant expression required"
    case .unusedBits: "integer too large"
    case .name: "malformed UTF-8 encoding"
    default: "type mismatch"
    }
  }

  @Test func verdictsOnGeneratedModulesAreRight() {
    let check = ValidityCheck()
    for grammar in grammars {
      for seed in 0..<150 as Range<UInt64> {
        let difference = check.check(grammar.makeCase(seed: seed), seed: seed)
        #expect(difference == nil, "seed \(seed)")
      }
    }
  }
}
