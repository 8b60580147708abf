import Opcodes
import Testing
import WasmModule

@testable import Fuzzing

/// In cases with canonical NaNs, nothing sees the bits of an arithmetic one.
@Suite struct NaNTests {
  /// The value may be a NaN of any bits.
  private func isOpen(_ instruction: Instruction) -> Bool {
    switch instruction.opcode {
    case .select, .selectTyped:
      !isWrapper(instruction) && instruction.operands.dropLast().contains { isOpen($0) }
    case .v128Bitselect where isWrapper(instruction): false
    default: OperandRules.makesNaN(instruction.opcode)
    }
  }

  /// It puts the canonical NaN in the place of any.
  private func isWrapper(_ instruction: Instruction) -> Bool {
    guard instruction.operands.count == 3, instruction.operands[0].opcode == .localTee else { return false }
    switch instruction.operands[1].immediate {
    case .f32(0x7FC0_0000), .f64(0x7FF8_0000_0000_0000): return true
    case .v128(0x7FC0_0000_7FC0_0000, 0x7FC0_0000_7FC0_0000): return true
    case .v128(0x7FF8_0000_0000_0000, 0x7FF8_0000_0000_0000): return true
    default: return false
    }
  }

  private func seesBits(_ instruction: Instruction) -> Bool {
    switch instruction.opcode {
    case .drop: false
    case .select, .selectTyped: false
    default: OperandRules.seesBits(instruction.opcode)
    }
  }

  private func check(_ sequence: [Instruction], _ leaks: inout Int) {
    let ends: [Opcode] = [
      .br, .brTable, .return, .returnCall, .returnCallIndirect, .returnCallRef, .throw, .throwRef, .unreachable,
    ]
    for instruction in sequence {
      if isOpen(instruction) { leaks += 1 }
      check(instruction, &leaks)
      // What follows never runs.
      if ends.contains(instruction.opcode) { return }
    }
  }

  private func check(_ instruction: Instruction, _ leaks: inout Int) {
    for (index, operand) in instruction.operands.enumerated() {
      if isWrapper(instruction), index == 0 {
        for inner in operand.operands { check(inner, &leaks) }
        continue
      }
      if seesBits(instruction), isOpen(operand) { leaks += 1 }
      check(operand, &leaks)
    }
    check(instruction.body, &leaks)
    check(instruction.otherwise ?? [], &leaks)
  }

  private func leaks(_ nans: NaNPolicy, _ features: FeatureSet) -> Int {
    var options = GrammarOptions()
    options.nans = nans
    options.features = features
    var leaks = 0
    for seed in 0..<300 as Range<UInt64> {
      for module in Grammar(options).makeCase(seed: seed).modules {
        for function in module.functions { check(function.body, &leaks) }
      }
    }
    return leaks
  }

  @Test func canonicalCasesHideTheBits() {
    #expect(leaks(.canonical, .supported) == 0)
    #expect(leaks(.canonical, .standard) == 0)
  }

  /// The check finds what it looks for.
  @Test func otherCasesDoNot() { #expect(leaks(.any, .supported) > 100) }
}
