import ArgumentParser
import Foundation
import Fuzzing

struct FuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "fuzz")
  @Option var seed: UInt64 = 1
  @Option var count: UInt64 = 100
  @Option var referenceShare = 100
  func run() throws {
    var check = DifferentialCheck()
    check.settings.looksAtMemories = .late
    let grammar = Grammar()
    var comparisons: [String: Int] = [:]
    var outcomes: [String: Int] = [:]
    var signatures: [String: [UInt64]] = [:]
    let start = Date()
    var generation = 0.0
    for seed in seed..<seed + count {
      let t = Date()
      let made = grammar.makeCase(seed: seed)
      generation += Date().timeIntervalSince(t)
      let verdict = check.check(made.fuzzCase, usesReference: Int(seed % 100) < referenceShare, seed: seed)
      comparisons["\(verdict.comparison)", default: 0] += 1
      for outcome in verdict.outcomes {
        let name = switch outcome { case .values: "values"; case .trap(let w): w; case .exhausted(let e): "exhausted \(e)"; case .refused(let r): r; default: "other" }
        outcomes[name, default: 0] += 1
      }
      if let d = verdict.difference {
        signatures["\(d.signature)", default: []].append(seed)
        if signatures["\(d.signature)"]!.count <= 2 { print("seed \(seed): \(d)") }
      }
    }
    let s = Date().timeIntervalSince(start)
    print("\(count) in \(s) s, generation \(generation)", comparisons, outcomes)
    for (k, v) in signatures { print(k, v.count, v.prefix(5)) }
  }
}
