import Fuzzing
import Opcodes
import Testing
import WasmModule

@Suite struct GrammarTests {
  @Test func everyModuleIsValidWithTheFeaturesOfItsCase() throws {
    for grammar in grammars {
      for seed in 0..<300 as Range<UInt64> {
        try expectValid(grammar.makeCase(seed: seed).fuzzCase, "seed \(seed)")
      }
    }
  }

  @Test func withoutAnyProposalEveryModuleIsOfWebAssembly1() throws {
    var options = GrammarOptions()
    options.features = FeatureSet(bits: 0).adding(.mvp)
    for seed in 0..<100 as Range<UInt64> {
      let made = Grammar(options).makeCase(seed: seed)
      #expect(made.fuzzCase.features == options.features)
      try expectValid(made.fuzzCase, "seed \(seed)")
      made.forEachInstruction { instruction in
        #expect(instruction.opcode.row.feature == .mvp)
        if case .block(.type) = instruction.immediate { Issue.record("a block with a type of several values") }
      }
      for module in made.modules {
        #expect(module.types.compactMap(\.signature).allSatisfy {
          $0.results.count < 2 && ($0.parameters + $0.results).allSatisfy(\.isNumeric)
        })
        #expect(module.types.allSatisfy { $0.signature != nil } && module.tags.isEmpty && module.groups.isEmpty)
        #expect(module.tables.count < 2 && module.memories.count < 2)
        #expect(module.imports.allSatisfy { if case .global(_, true) = $0.description { false } else { true } })
        #expect(!module.hasDataCount && module.memories.allSatisfy { $0.pageSizeExponent == 16 })
      }
    }
  }

  @Test func everyInstructionThatTheEngineRunsIsGenerated() {
    var reached: Set<UInt16> = []
    for seed in 0..<2500 as Range<UInt64> {
      grammars[0].makeCase(seed: seed).forEachInstruction { reached.insert($0.opcode.rawValue) }
    }
    let features = FeatureSet.supported
    let missing = instructions { features.contains($0.feature) }.filter { !reached.contains($0.rawValue) }
    // They are written with the block that they are part of.
    #expect(missing.filter { $0 != .else && $0 != .end }.map(\.mnemonic) == [])
  }

  @Test func everyInstructionIsGeneratedWhoseRowSaysAll() {
    var reached: Set<UInt16> = []
    for seed in 0..<3000 as Range<UInt64> {
      grammars[1].makeCase(seed: seed).forEachInstruction { reached.insert($0.opcode.rawValue) }
    }
    let known: [TypeCode] = [.i32, .i64, .f32, .f64, .v128, .funcref, .externref, .address]
    let missing = instructions { row in
      row.isTyped && FeatureSet.standard.contains(row.feature)
        && (0..<row.popCount).allSatisfy { known.contains(row.pop($0)) }
        && (0..<row.pushCount).allSatisfy { known.contains(row.push($0)) }
    }.filter { !reached.contains($0.rawValue) }
    #expect(missing.map(\.mnemonic) == [])
  }

  private func instructions(where fits: (InstructionRow) -> Bool) -> [Opcode] {
    (0..<Opcode.limit).map { Opcode(rawValue: $0) }.filter {
      $0.row.immediates != .unknown && $0.row.immediates != .prefix && fits($0.row)
    }
  }

  @Test func casesDiffer() {
    var features: Set<UInt32> = []
    var sizes: Set<Int> = []
    var linked = 0
    for seed in 0..<200 as Range<UInt64> {
      let made = grammars[0].makeCase(seed: seed)
      features.insert(made.fuzzCase.features.bits)
      sizes.insert(made.modules.reduce(0) { $0 + $1.bytes.count })
      if made.modules.contains(where: { $0.imports.contains { $0.module == "m0" } }) { linked += 1 }
    }
    #expect(features.count > 50)
    #expect(sizes.count > 150)
    #expect(linked > 40)
  }

  /// Objects are of use only where most calls come to an end.
  @Test func casesWithObjectsHaveTypesAndConstantsOfAllKinds() {
    var storages: Set<UInt8> = []
    var subtypes = 0
    var groups = 0
    var constants = 0
    for seed in 0..<300 as Range<UInt64> {
      for module in grammars[0].makeCase(seed: seed).modules {
        for type in module.types where type.signature == nil {
          storages.formUnion(type.fields.map(\.storage.code))
          if type.supertype != nil { subtypes += 1 }
        }
        groups += module.groups.count { $0 > 1 }
        constants += module.globals.count { $0.value.first?.opcode == .structNew }
      }
    }
    let wanted: [ValueType] = [
      .i8, .i16, .i32, .i64, .f32, .f64, .v128, .anyref, .eqref, .i31ref, .exnref, ValueType(defined: 0),
    ]
    #expect(storages.isSuperset(of: wanted.map(\.code)))
    #expect(subtypes > 50 && groups > 50 && constants > 10)
  }

  @Test func whatIsLeftOutOfTheFeaturesIsNotInTheSteps() {
    for seed in 0..<200 as Range<UInt64> {
      let fuzzCase = grammars[0].makeCase(seed: seed).fuzzCase
      for step in fuzzCase.steps {
        guard case .call(_, _, let arguments) = step, !fuzzCase.features.contains(.referenceTypes) else { continue }
        #expect(arguments.allSatisfy { $0.type.isNumeric })
      }
    }
  }
}
