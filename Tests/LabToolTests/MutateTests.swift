@testable import Engine
import Foundation
import Fuzzing
import HandlerProof
import Testing

@testable import LabTool

@Suite struct MutateTests {
  private static let limits: Limits = {
    var limits = Limits()
    limits.stackSlots = 1 << 12
    limits.codeBytes = 1 << 16
    return limits
  }()

  /// Exports a function that answers the sum of two NaNs of different payloads, and one that rounds a NaN.
  private static let nans: [UInt8] = {
    var module = ModuleBytes()
    module.types = [([], [.f64])]
    func nan(_ payload: UInt8) -> [UInt8] { raw(.f64Const, [payload, 0, 0, 0, 0, 0, 0xF8, 0x7F]) }
    let locals: [ValueType] = [.f64, .f64]
    let sum = code(nan(1), op(.localSet, 0), nan(2), op(.localSet, 1), op(.localGet, 0), op(.localGet, 1), op(.f64Add))
    module.functions = [
      .init(type: 0, locals: locals, body: sum), .init(type: 0, body: code(nan(3), op(.f64Floor))),
      .init(type: 0, body: code(nan(4), op(.f64Neg))), .init(type: 0, body: raw(.f64Const, [0, 0, 0, 0, 0, 0, 0xF0, 0x3F])),
    ]
    return module.bytes
  }()

  /// The system's pages may be smaller than those of `GuardedMemory`, which then begin anywhere.
  @Test func memoriesOfAnySizeAreZeroAgainAndInTheEndGivenBackWhole() throws {
    var memory: GuardedMemory? = GuardedMemory(arenaByteCount: 1 << 12)
    var given: [UnsafeMutableRawPointer] = []
    var others: [UnsafeMutableRawPointer] = []
    for count in [0, 1, 100, 5000, 16384, 70000, 2 << 20] as [UInt] {
      let provider = try #require(memory?.provider)
      for byte in [0xFF, 0xEE] as [UInt8] {
        let base = try #require(provider.reserve?(provider.context, count))
        // The bytes end with the page, but for their alignment.
        #expect((UInt(bitPattern: base) + count + 15) & 4095 < 16)
        let bytes = UnsafeMutableRawBufferPointer(start: base, count: Int(count))
        #expect(bytes.allSatisfy { $0 == 0 })
        bytes.initializeMemory(as: UInt8.self, repeating: byte)
        provider.release?(provider.context, base, count)
        given.append(page(of: base))
      }
      #expect(memory?.reserved == 0)
      // Shifts what is mapped from now on by a small page.
      others.append(mmap(nil, 4096, PROT_READ, MAP_PRIVATE | MAP_ANON, -1, 0))
    }
    memory = nil
    for page in given where !others.contains(page) { #expect(msync(page, 4096, MS_ASYNC) == -1, "it is still mapped") }
    for other in others { #expect(msync(other, 4096, MS_ASYNC) == 0, "somebody else's page is not mapped any more") }
    for other in others { munmap(other, 4096) }
  }

  private func page(of base: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    base - Int(UInt(bitPattern: base) & 4095)
  }

  @Test func canonicalNaNsTakeThePlaceOfArithmeticOnes() throws {
    let runner = MutationRunner(memory: GuardedMemory(arenaByteCount: 1 << 20))
    var rewritten: [UInt8]?
    _ = runner.run(Self.nans, .inPlace, Self.limits, seed: 1) { rewritten = CanonicalNaNs.rewritten(Self.nans, $0) }
    let bytes = try #require(rewritten)
    for tier in [Tier.inPlace, .threaded] {
      guard case .ran(let events) = runner.run(bytes, tier, Self.limits, seed: 1) else {
        Issue.record("the rewritten module is not valid")
        return
      }
      let results = events.compactMap { if case .results(let results) = $0 { results[0] } else { nil } }
      let canonical: UInt64 = 0x7FF8_0000_0000_0000
      let one: UInt64 = 0x3FF0_0000_0000_0000
      // Each is called twice. What only changes the sign keeps the payload.
      #expect(results == [canonical, canonical, canonical, canonical, canonical | 1 << 63 | 4, canonical | 1 << 63 | 4, one, one])
    }
  }

  @Test func aSeedMakesTheSameMutant() {
    let source = MutationSource([Self.nans, Self.nans.reversed()])
    func mutant(_ seed: UInt64) -> [UInt8] {
      var numbers = RandomNumbers(seed: seed)
      return source.module(&numbers)
    }
    #expect((1..<50).allSatisfy { mutant($0) == mutant($0) })
    #expect(Set((1..<50).map(mutant)).count > 25)
  }

  @Test func mutantsRunAndTheTiersAgree() {
    let worker = MutationWorker(MutationSource([Self.nans]))
    let verdicts = (1..<200).map { worker.judge($0) }
    #expect(verdicts.contains(.same(isOutOfFuel: false)))
    #expect(verdicts.contains(.invalid))
    #expect(!verdicts.contains { if case .different = $0 { true } else { false } })
  }

  /// A child that dies at seed 3 whenever that is among its seeds; at seed 5 it says that the tiers differ.
  @Test func aMutantThatCrashesIsFound() throws {
    let script = FileManager.default.temporaryDirectory.appendingPathComponent("mutate-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: script) }
    let text = """
      #!/bin/bash
      seed=$4; end=$(($4 + $6)); valid=0
      while [ $seed -lt $end ]; do
        echo "at $seed"
        if [ $seed -eq 3 ]; then kill -SEGV $$; fi
        if [ $seed -eq 5 ]; then echo "different 5 in all ways"; fi
        seed=$((seed + 1)); valid=$((valid + 1))
      done
      echo "tally $valid 0 0 0"
      """
    try Data(text.utf8).write(to: script)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script.path)
    let (tally, failures) = Mutate(executable: script.path, files: [], seeds: 1..<11).run(jobs: 1) { _ in }
    #expect(failures.map(\.seed) == [3, 5])
    #expect(failures.map(\.what) == ["signal(11)", "in all ways"])
    #expect(tally.valid == 9)
  }
}
