import Engine
import Opcodes

/// Two operations in a row, which may become one.
extension EveryInstruction {
  /// By type: the operations that are put together, and the pairs that have handlers of their own.
  private static let operations: [[Opcode]] = [
    [.i32Add, .i32Sub, .i32Mul, .i32And, .i32Or, .i32Xor, .i32Shl, .i32ShrS, .i32ShrU, .i32Rotl, .i32Rotr],
    [.i64Add, .i64Sub, .i64Mul, .i64And, .i64Or, .i64Xor, .i64Shl, .i64ShrS, .i64ShrU, .i64Rotl, .i64Rotr],
    [.f32Add, .f32Sub, .f32Mul], [.f64Add, .f64Sub, .f64Mul],
  ]
  private static let fused: [[(Opcode, [Opcode])]] = [
    [
      (.i32Shl, [.i32Add, .i32Or, .i32Xor]), (.i32ShrU, [.i32Add, .i32Or, .i32Xor, .i32And]),
      (.i32Rotl, [.i32Add, .i32Or, .i32Xor]), (.i32Xor, [.i32Rotl]), (.i32And, [.i32Shl]), (.i32Mul, [.i32Add]),
    ],
    [
      (.i64Shl, [.i64Add, .i64Or, .i64Xor]), (.i64ShrU, [.i64Add, .i64Or, .i64Xor, .i64And]),
      (.i64Rotl, [.i64Add, .i64Or, .i64Xor]), (.i64Xor, [.i64Rotl]), (.i64And, [.i64Shl]), (.i64Mul, [.i64Add]),
    ],
    [(.f32Mul, [.f32Add, .f32Sub])], [(.f64Mul, [.f64Add, .f64Sub])],
  ]

  mutating func addPairs() {
    for (number, type) in Self.types.enumerated() {
      for (first, seconds) in Self.fused[number] {
        let pairs = seconds.flatMap { Self.pairs(type, first, $0) }
        let (set, get) = (op(.localSet, Self.result(type)), op(.localGet, Self.result(type)))
        add("\(first.mnemonic) with another", pairs.map { code($0, Self.take(type), $0, set, get, Self.mix(type)) })
      }
      // The others are here for their results.
      for first in Self.operations[number] {
        let pairs = Self.operations[number].flatMap { Self.pairs(type, first, $0) }
        add("\(first.mnemonic) and another", pairs.map { Self.used(type, $0) }, share: 100)
      }
    }
  }

  private static func pairs(_ type: ValueType, _ first: Opcode, _ second: Opcode) -> [[UInt8]] {
    let (a, b, c) = (operand(type, .first), operand(type, .second), operand(type, .constant))
    let computed = operand(type, .computed)
    let values = [
      code(a, b, op(first)), code(a, c, op(first)), code(computed, b, op(first)), code(computed, c, op(first)),
    ]
    return values.flatMap { [code($0, b, op(second)), code(a, $0, op(second)), code($0, c, op(second))] }
  }
}
