import Opcodes
import Testing

@testable import Reference

/// Each numeric and vector instruction has its operation, with the operands and results that the table of instructions says.
@Suite struct NumericsTableTests {
  /// Every instruction that has a row.
  static let instructions: [Opcode] = (UInt16(0)..<1024).map(Opcode.init(rawValue:)).filter {
    !$0.mnemonic.isEmpty
  }

  static let constants: Set<Opcode> = [.i32Const, .i64Const, .f32Const, .f64Const]

  @Test func everyNumericInstructionButConstantsHasAnOperation() {
    let numeric = Self.instructions.filter { $0.row.family == .numeric }
    #expect(numeric.count == 144)
    for opcode in numeric {
      #expect((numericOperation(opcode) == nil) == Self.constants.contains(opcode), "\(opcode.mnemonic)")
    }
  }

  @Test func noOtherInstructionHasANumericOperation() {
    for opcode in Self.instructions where opcode.row.family != .numeric {
      #expect(numericOperation(opcode) == nil, "\(opcode.mnemonic)")
    }
  }

  @Test func operandsAndResultsAreThoseOfTheTable() throws {
    for opcode in Self.instructions where !Self.constants.contains(opcode) {
      guard let operation = numericOperation(opcode) else { continue }
      let row = opcode.row
      #expect(operation.operandCount == row.popCount, "\(opcode.mnemonic)")
      // Ones, which no operation traps on.
      let operands = (0..<row.popCount).map { one(row.pop($0)) }
      let results = try operation.apply(operands)
      let expected = (0..<row.pushCount).map { row.push($0) }
      #expect(results.map(type) == expected, "\(opcode.mnemonic)")
    }
  }

  func one(_ type: TypeCode) -> Value {
    switch type {
    case .i32: .i32(1)
    case .i64: .i64(1)
    case .f32: .f32(.only(UInt64(Float(1).bitPattern)))
    case .f64: .f64(.only(Double(1).bitPattern))
    default: .v128(Vector(bits: 1))
    }
  }

  func type(_ value: Value) -> TypeCode? {
    switch value {
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    case .v128: .v128
    case .reference: nil
    }
  }
}
