import Opcodes
import Testing

@testable import Reference

/// Each numeric and vector instruction has its operation, with the operands and results that the instruction table
/// says.
@Suite struct NumericsTableTests {
  /// Every instruction that has a row.
  static let instructions: [Opcode] = (UInt16(0)..<4096).map(Opcode.init(rawValue:)).filter {
    !$0.mnemonic.isEmpty
  }

  /// What has no operation: constants, and what accesses a memory.
  static func isException(_ opcode: Opcode) -> Bool {
    let constants: [Opcode] = [.i32Const, .i64Const, .f32Const, .f64Const, .v128Const]
    return constants.contains(opcode) || (0..<opcode.row.popCount).contains { opcode.row.pop($0) == .address }
  }

  static func operation(_ opcode: Opcode) -> Operation? {
    numericOperation(opcode) ?? vectorOperation(opcode, lanes: Array(repeating: 0, count: 16))
  }

  @Test(arguments: [(Family.numeric, 144, 4), (.vector, 236, 23), (.relaxedVector, 20, 0)])
  func everyInstructionButTheExceptionsHasAnOperation(family: Family, count: Int, exceptions: Int) {
    let instructions = Self.instructions.filter { $0.row.family == family }
    #expect(instructions.count == count)
    #expect(instructions.filter(Self.isException).count == exceptions)
    for opcode in instructions {
      #expect((Self.operation(opcode) == nil) == Self.isException(opcode), "\(opcode.mnemonic)")
    }
  }

  @Test func noOtherInstructionHasAnOperation() {
    let families: Set<Family> = [.numeric, .vector, .relaxedVector]
    for opcode in Self.instructions where !families.contains(opcode.row.family) {
      #expect(Self.operation(opcode) == nil, "\(opcode.mnemonic)")
    }
  }

  @Test func operandsAndResultsAreThoseOfTheTable() throws {
    for opcode in Self.instructions {
      guard let operation = Self.operation(opcode) else { continue }
      let row = opcode.row
      #expect(operation.operandCount == row.popCount, "\(opcode.mnemonic)")
      // Ones, which no operation traps on.
      let operands = (0..<row.popCount).map { one(row.pop($0)) }
      let results = try operation.apply(operands)
      let expected = (0..<row.pushCount).map { row.push($0) }
      #expect(results.map(type) == expected, "\(opcode.mnemonic)")
    }
  }

  /// A lane of a result holds no more bits than its width: nothing is left over from a wider one.
  @Test func resultsFitTheirLanes() throws {
    var random = Random(seed: 1)
    for opcode in Self.instructions {
      guard let operation = Self.operation(opcode) else { continue }
      for _ in 0..<20 {
        let operands = (0..<opcode.row.popCount).map { random.value(opcode.row.pop($0)) }
        guard let results = try? operation.apply(operands) else { continue }
        for case .v128(let vector) in results {
          let members = vector.lanes.map(\.representative)
          let limit = UInt128(1) << UInt128(vector.laneWidth)
          #expect(members.allSatisfy { UInt128($0) < limit }, "\(opcode.mnemonic)")
        }
      }
    }
  }

  private func one(_ type: TypeCode) -> Value {
    switch type {
    case .i32: .i32(1)
    case .i64: .i64(1)
    case .f32: .f32(.only(UInt64(Float(1).bitPattern)))
    case .f64: .f64(.only(Double(1).bitPattern))
    default: .v128(Vector(bits: 1))
    }
  }

  private func type(_ value: Value) -> TypeCode? {
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
