import Opcodes
import WasmModule

/// Instructions by name, where the generator or the encoder has to write a particular one.
extension Instruction {
  static func i32(_ value: UInt32) -> Instruction {
    Instruction(.i32Const, .i32(Int32(bitPattern: value)), results: ValueType.i32.alone)
  }

  static func i64(_ value: UInt64) -> Instruction {
    Instruction(.i64Const, .i64(Int64(bitPattern: value)), results: ValueType.i64.alone)
  }

  static func f32(bits: UInt32) -> Instruction {
    Instruction(.f32Const, .f32(bits), results: ValueType.f32.alone)
  }

  static func f64(bits: UInt64) -> Instruction {
    Instruction(.f64Const, .f64(bits), results: ValueType.f64.alone)
  }

  static func v128(low: UInt64, high: UInt64) -> Instruction {
    Instruction(.v128Const, .v128(low: low, high: high), results: ValueType.v128.alone)
  }

  /// A number as an address of this type.
  static func address(_ value: UInt64, _ type: ValueType) -> Instruction {
    type == .i64 ? i64(value) : i32(UInt32(truncatingIfNeeded: value))
  }

  static func null(_ type: ValueType) -> Instruction {
    Instruction(.refNull, .heapType(type), results: type.alone)
  }

  static func referenceTo(_ function: UInt32) -> Instruction {
    Instruction(.refFunc, .index(function), results: ValueType.funcref.alone)
  }

  static func local(_ index: UInt32, _ type: ValueType) -> Instruction {
    Instruction(.localGet, .index(index), results: type.alone)
  }

  static func setLocal(_ index: UInt32, _ value: Instruction) -> Instruction {
    Instruction(.localSet, .index(index), [value])
  }

  static func teeLocal(_ index: UInt32, _ value: Instruction, _ type: ValueType) -> Instruction {
    Instruction(.localTee, .index(index), [value], results: type.alone)
  }

  static func global(_ index: UInt32, _ type: ValueType) -> Instruction {
    Instruction(.globalGet, .index(index), results: type.alone)
  }

  static func setGlobal(_ index: UInt32, _ value: Instruction) -> Instruction {
    Instruction(.globalSet, .index(index), [value])
  }

  /// An instruction of which the row says all, with one result or none.
  static func simple(_ opcode: Opcode, _ operands: Instruction...) -> Instruction {
    let row = opcode.row
    return Instruction(
      opcode, .none, operands, results: row.pushCount == 0 ? [] : ValueType(code: row.push(0).rawValue).alone)
  }
}

extension ValueType {
  /// The types of values that the grammar knows, in the order of their numbers.
  static let generated: [ValueType] = [.i32, .i64, .f32, .f64, .v128, .funcref, .externref]
  private static let alones: [[ValueType]] = generated.map { [$0] }

  /// The type's place in `generated`; nil for a type that is not there.
  var ordinal: Int? {
    switch self {
    case .i32: 0
    case .i64: 1
    case .f32: 2
    case .f64: 3
    case .v128: 4
    case .funcref: 5
    case .externref: 6
    default: nil
    }
  }

  /// A list of this type alone, made once.
  var alone: [ValueType] { ordinal.map { ValueType.alones[$0] } ?? [self] }
}
