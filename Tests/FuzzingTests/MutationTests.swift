import Fuzzing
import Testing

@Suite struct MutationTests {
  @Test func aSeedMakesTheSameMutant() {
    let modules = (0..<4 as Range<UInt64>).map { grammars[0].makeCase(seed: $0).fuzzCase.modules[0].bytes }
    let source = MutationSource(modules.filter { $0.count > 16 })
    let mutant = { (seed: UInt64) -> [UInt8] in
      var numbers = RandomNumbers(seed: seed)
      return source.module(&numbers)
    }
    #expect((0..<50).allSatisfy { mutant($0) == mutant($0) })
    #expect(Set((0..<50).map(mutant)).count > 25)
  }

  /// Files that are given as modules need not be modules: numbers in them may be of any size.
  @Test func whatIsNoModuleIsReadToItsEnd() {
    let header: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
    let huge: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01]
    let inAllPlaces: [[UInt8]] = [
      [10] + huge, [10, 20] + huge + huge, [10, 20, 1] + huge + huge, [10, 30, 1, 28] + huge + huge + huge,
      [10, 24, 1, 22, 0, 0x0E] + huge + huge,
    ]
    for bytes in inAllPlaces {
      let source = MutationSource([header + bytes + [UInt8](repeating: 0x0B, count: 16)])
      var numbers = RandomNumbers(seed: 1)
      for _ in 0..<100 { _ = source.module(&numbers) }
    }
  }
}
