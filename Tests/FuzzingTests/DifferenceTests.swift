import Fuzzing
import Opcodes
import Testing
import WasmModule

/// Each kind of comparison sees a difference that was planted, and the shrinker leaves little of the case around it.
struct DifferenceTests {
  /// A check of the reference, the subject that goes first, and one that lies.
  private static func check(_ name: String, _ lie: (inout LyingSubject) -> Void) -> DifferentialCheck {
    var subjects: [any Subject] = []
    for subject in EngineSubject.all() {
      if subject.name == name {
        var liar = LyingSubject(truthful: subject)
        lie(&liar)
        subjects.append(liar)
      } else if subject.name == "inplace+fuel" {
        subjects.append(subject)
      }
    }
    return lighter(DifferentialCheck(subjects, reference: ReferenceSubject()))
  }

  /// With less of what takes long in a debug build.
  private static func lighter(_ check: DifferentialCheck) -> DifferentialCheck {
    var check = check
    check.settings.looksAtMemories = .late
    check.settings.fuel = 1_500
    check.settings.referenceSteps = 20_000
    return check
  }

  /// The first case that shows a difference, made small.
  private static func smallest(
    _ check: DifferentialCheck, seeds: Range<UInt64> = 1..<4000, where isWanted: (Difference) -> Bool = { _ in true }
  ) -> Shrinker.Result? {
    let grammar = Grammar()
    for seed in seeds {
      let stream = ChoiceStream(seed: seed)
      let fuzzCase = grammar.makeCase(stream).fuzzCase
      guard let difference = check.check(fuzzCase, seed: seed).difference, isWanted(difference) else { continue }
      let narrowed = check.narrowed(to: difference.signature)
      var shrinker = Shrinker(grammar) { narrowed.check($0, seed: seed).difference }
      // The second stage needs fewer.
      shrinker.mostCases = 700
      return shrinker.shrink(stream.values)
    }
    return nil
  }

  @Test func subjectsAgree() {
    let check = DifferentialCheck()
    let grammar = Grammar()
    var complete = 0
    for seed in 1...50 as ClosedRange<UInt64> {
      let verdict = check.check(grammar.makeCase(seed: seed).fuzzCase, seed: seed)
      #expect(verdict.difference == nil, "seed \(seed)")
      if verdict.comparison == .complete { complete += 1 }
    }
    #expect(complete > 45)
  }

  @Test func aWrongResultIsSeenAndMadeSmall() throws {
    let check = Self.check("threaded") { liar in
      liar.bytes = { opcode, bytes in
        opcode == .i32Rotl ? [UInt8(Opcode.i32Rotr.rawValue)] : nil
      }
    }
    let result = try #require(Self.smallest(check) { $0.signature.what == "result i32" })
    #expect(result.difference.signature.subject == "threaded")
    #expect(result.difference.signature.oracle == "reference")
    #expect(result.made.mnemonics.contains(Opcode.i32Rotl.text))
    #expect(result.made.instructionCount <= 15)
    #expect(result.made.modules.count == 1)
    #expect(result.made.fuzzCase.steps.count <= 2)
  }

  @Test func aDroppedStoreIsSeenAndMadeSmall() throws {
    let check = Self.check("inplace") { liar in
      liar.bytes = { opcode, bytes in opcode == .i32Store ? .dropTwo(bytes.count) : nil }
    }
    let result = try #require(Self.smallest(check) { $0.signature.what == "memory bytes" })
    #expect(result.difference.signature.subject == "inplace")
    #expect(result.made.mnemonics.contains(Opcode.i32Store.text))
    #expect(result.made.instructionCount <= 15)
  }

  @Test func anotherTrapIsSeenAndMadeSmall() throws {
    let check = Self.check("mixed+fuel") { liar in
      liar.seen = { observation, _ in
        if observation.outcome == .trap("integer divide by zero") { observation.outcome = .trap("integer overflow") }
      }
    }
    let result = try #require(Self.smallest(check))
    #expect(result.difference.signature.what.contains("integer divide by zero"))
    #expect(result.made.instructionCount <= 15, "\(result.made.fuzzCase.steps) \(result.made.modules)")
  }

  @Test func aLostGlobalIsSeen() throws {
    let check = Self.check("threaded+fuel") { liar in
      liar.bytes = { opcode, bytes in
        guard opcode == .globalSet else { return nil }
        let drop = UInt8(Opcode.drop.rawValue)
        return [drop] + [UInt8](repeating: UInt8(Opcode.nop.rawValue), count: bytes.count - 1)
      }
    }
    let result = try #require(Self.smallest(check) { $0.signature.what.hasPrefix("global") })
    #expect(result.made.instructionCount <= 15)
  }

  @Test func aLostTableElementIsSeen() throws {
    let check = Self.check("threaded") { liar in
      liar.bytes = { opcode, bytes in opcode == .tableSet ? .dropTwo(bytes.count) : nil }
    }
    let result = try #require(Self.smallest(check) { $0.signature.what == "table element" })
    #expect(result.made.instructionCount <= 15)
  }

  @Test func aMissingHostCallIsSeen() throws {
    let check = Self.check("inplace+resumes") { liar in
      liar.seen = { observation, _ in if observation.trace.count > 1 { observation.trace.removeLast() } }
    }
    let result = try #require(Self.smallest(check))
    #expect(result.difference.signature.what.hasPrefix("host call"))
  }

  @Test func otherFuelIsSeen() throws {
    let check = Self.check("threaded+resumes") { liar in
      liar.seen = { observation, index in
        if let fuel = observation.fuel, fuel < 1_490 { observation.fuel = fuel + 1 }
      }
    }
    let result = try #require(Self.smallest(check))
    #expect(result.difference.signature == .init(what: "fuel", subject: "threaded+resumes", oracle: "inplace+fuel"))
  }

  @Test func aSizeIsSeen() throws {
    let check = Self.check("mixed") { liar in
      liar.seen = { observation, _ in
        if case .grown(let size?) = observation.outcome { observation.outcome = .grown(size + 1) }
      }
    }
    let result = try #require(Self.smallest(check))
    #expect(result.difference.signature.what == "growth")
  }

  @Test func aReferenceThatLiesIsSeen() throws {
    var liar = LyingSubject(truthful: ReferenceSubject())
    liar.bytes = { opcode, _ in opcode == .i64Add ? [UInt8(Opcode.i64Sub.rawValue)] : nil }
    let subjects = EngineSubject.all().filter { $0.name == "inplace+fuel" }
    let check = Self.lighter(DifferentialCheck(subjects, reference: liar))
    let result = try #require(Self.smallest(check) { $0.signature.what == "result i64" })
    #expect(result.difference.signature.oracle == "reference")
    #expect(result.made.instructionCount <= 15)
  }

  @Test func whatASubjectBreaksAloneIsSeen() throws {
    let check = Self.check("inplace+fuel") { liar in
      liar.seen = { observation, index in if index == 1 { observation.broken = "16 bytes kept" } }
    }
    let difference = try #require(check.check(Grammar().makeCase(seed: 1).fuzzCase).difference)
    #expect(difference.signature.what == "promise")
    #expect(difference.step == 1)
  }

  /// NaNs are compared by what the specification leaves open.
  @Test func nansAreAlikeOnlyWhereTheyMayDiffer() {
    let canonical = ObservedValue.f32(0x7FC0_0000)
    let other = ObservedValue.f32(0xFFC0_0001)
    #expect(canonical.admits(other, .any))
    #expect(!canonical.admits(other, .canonical))
    #expect(!canonical.admits(.f32(0x7F80_0001), .any))
    #expect(!ObservedValue.f32(0x3F80_0000).admits(canonical, .any))
    let vector = ObservedValue.v128(low: 0x7FC0_0000_0000_0001, high: 5)
    #expect(vector.admits(.v128(low: 0xFFC0_0001_0000_0001, high: 5), .any))
    #expect(!ObservedValue.v128(low: 1, high: 5).admits(.v128(low: 2, high: 5), .any))
  }

  /// After a choice among allowed results, other results are no difference; before it they are.
  @Test func aChoiceEndsTheComparison() throws {
    var liar = LyingSubject(truthful: ReferenceSubject())
    liar.seen = { observation, index in
      observation.choices = index >= 2 ? 1 : 0
      guard index >= 3, case .values(let values) = observation.outcome, !values.isEmpty else { return }
      observation.outcome = .values([])
    }
    let grammar = Grammar()
    let check = DifferentialCheck(EngineSubject.all().filter { $0.name == "inplace+fuel" }, reference: liar)
    var chosen = 0
    for seed in 1...40 as ClosedRange<UInt64> {
      let verdict = check.check(grammar.makeCase(seed: seed).fuzzCase, seed: seed)
      #expect(verdict.difference == nil)
      if verdict.comparison == .untilChoice { chosen += 1 }
    }
    #expect(chosen > 20)
  }
}
