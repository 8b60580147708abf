import Device
import DeviceProof
import Testing

/// The same proofs as `apus-lab device`, shorter.
@Suite struct SwapTests {
  @Test(arguments: [Tier.inPlace, .threaded]) func swapsGoodAndBad(tier: Tier) throws {
    let report = try Soak.run(swaps: 150, seed: 1, tier: tier)
    #expect(report.faults == [])
    #expect(report.swaps == 150)
    #expect(report.confirmed > 0 && report.refused > 0 && report.rolledBack > 0)
  }

  /// Each kind of logic meets its fate, and the one before it goes on.
  @Test(arguments: Logic.allCases) func everyKind(logic: Logic) throws {
    let bench = Workbench(seed: 7)
    #expect(bench.start())
    #expect(bench.push(try Logic.good.signed(version: 1, key: bench.key))?.reason == Reason.none)
    bench.endProbation()
    let before = bench.count
    let ticks = bench.ticks
    let answer = bench.push(try logic.signed(version: 2, key: bench.key))
    bench.endProbation()
    bench.tick()
    let record = try #require(bench.device?.lastRecord)
    switch logic.fate {
    case .confirmed:
      #expect(answer?.reason == Reason.none)
      #expect(bench.version == 2 && record.event == .confirmed && record.floor == 2)
      #expect(logic == .good || Int(bench.count - before) == bench.ticks - ticks)
    case .refused:
      #expect(answer?.reason == logic.reason)
      #expect(bench.version == 1 && Int(bench.count - before) == bench.ticks - ticks)
    case .rolledBack:
      #expect(answer?.reason == Reason.none)
      #expect(record.event == .rolledBack && record.reason == logic.reason && record.version == 2)
      // The loser had two ticks; the third was the old one's, with its state.
      #expect(bench.version == 1 && Int(bench.count - before) == bench.ticks - ticks - 2)
    }
  }

  @Test func thePowerGoes() throws {
    for (records, next) in [(0, Logic.successor), (4, .traps), (5, .startTraps)] {
      let report = try PowerCuts.run(PowerCuts.Scenario(records: records, next: next, seed: 3), stride: 37, nested: 11)
      #expect(report.faults == [])
      #expect(report.cuts > report.steps / 37 && report.old > 0)
    }
  }

  @Test func theLineBreaksOff() throws {
    let report = try LineCuts.run(seed: 1, stride: 29)
    #expect(report.faults == [])
    #expect(report.cuts > report.steps / 29 && report.old == report.cuts && report.new == report.cuts)
  }

  @Test func corruptedPushes() throws {
    let report = try Corruption.run(count: 500, seed: 2)
    #expect(report.faults == [])
    #expect(report.answers.count > 5)
  }

  /// A module that has passed its probation and then misbehaves is started anew; where it goes on so, the one before it
  /// comes back, whose slot is as it was.
  @Test func afterTheProbation() throws {
    let bench = Workbench(seed: 1)
    #expect(bench.start())
    #expect(bench.push(try Logic.good.signed(version: 1, key: bench.key))?.reason == Reason.none)
    bench.endProbation()
    // It traps at its third tick, when its probation is over.
    let bad = try Logic.traps.signed(version: 2, key: bench.key) { $0.probation = 2 }
    #expect(bench.push(bad)?.reason == Reason.none)
    bench.endProbation()
    #expect(bench.device?.lastRecord.event == .confirmed)
    var outcomes: [Supervisor.Outcome] = []
    for _ in 0..<20 {
      bench.tick()
      if bench.outcome != .ticked { outcomes.append(bench.outcome) }
    }
    #expect(outcomes == [.restarted, .restarted, .restarted, .fellBack])
    #expect(bench.version == 1 && bench.device?.lastRecord.reason == .trap)
  }

  @Test func aDeviceWithoutAModuleIsIdle() throws {
    let bench = Workbench(seed: 1)
    #expect(bench.start())
    bench.tick()
    #expect(bench.outcome == .idle)
    // The first module has nothing to go back to.
    #expect(bench.push(try Logic.traps.signed(version: 1, key: bench.key))?.reason == Reason.none)
    bench.endProbation()
    #expect(bench.outcome == .rolledBack && bench.device?.status.version == nil)
    #expect(bench.push(try Logic.good.signed(version: 1, key: bench.key))?.reason == Reason.none)
    bench.endProbation()
    #expect(bench.device?.status.version == 1)
  }

  /// A manifest that says so may be older; and only what it names may be replaced.
  @Test func versions() throws {
    let bench = Workbench(seed: 1)
    #expect(bench.start())
    func push(_ version: UInt32, _ change: (inout ManifestDraft) -> Void = { _ in }) throws -> Refusal? {
      let answer = bench.push(try Logic.good.signed(version: version, key: bench.key, budget: change))
      bench.endProbation()
      return answer
    }
    #expect(try push(5)?.reason == Reason.none)
    #expect(try push(5) == Refusal(.downgrade, 5))
    #expect(try push(4) == Refusal(.downgrade, 5))
    #expect(try push(6) { $0.replaces = 1...4 } == Refusal(.wrongPredecessor, 5))
    #expect(try push(4) { $0.mayBeOlder = true }?.reason == Reason.none)
    #expect(bench.version == 4)
    #expect(try push(6) { $0.replaces = 4...5 }?.reason == Reason.none)
    #expect(bench.version == 6)
  }

  /// While one is on probation no other comes in.
  @Test func oneAtATime() throws {
    let bench = Workbench(seed: 1)
    #expect(bench.start())
    #expect(bench.push(try Logic.good.signed(version: 1, key: bench.key))?.reason == Reason.none)
    #expect(bench.push(try Logic.good.signed(version: 2, key: bench.key))?.reason == .busy)
  }

  /// Bits of the active slot rot while the device is off: the one before it runs.
  @Test func aRottenSlot() throws {
    let bench = Workbench(seed: 1)
    #expect(bench.start())
    for version: UInt32 in 1...2 {
      #expect(bench.push(try Logic.good.signed(version: version, key: bench.key))?.reason == Reason.none)
      bench.endProbation()
    }
    bench.stop()
    var image = bench.flash.image
    // The second module is in the second slot, whose module begins after a page.
    let offset = 512 * (2 + 7) + 512 + 40
    image[offset] ^= 1
    bench.flash.image = image
    #expect(bench.start())
    bench.tick()
    #expect(bench.version == 1)
    #expect(bench.device?.lastRecord.event == .fellBack)
    #expect(bench.device?.lastRecord.reason == .wrongDigest)
  }
}
