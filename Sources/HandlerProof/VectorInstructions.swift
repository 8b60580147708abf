import Engine
import Opcodes

/// A module that executes the instructions on vectors: operands that are locals, constants, or just computed; results
/// that are used at once, or by way of a local. As `EveryInstruction`, a function an instruction.
struct VectorInstructions {
  enum Local { static let turns = 0, a = 1, number = 2, c = 3, digest = 4, float = 5, double = 6, result = 7, wide = 8 }
  private static let locals: [ValueType] = [.v128, .i32, .v128, .i64, .f32, .f64, .v128, .i64]

  var module = ModuleBytes()
  private(set) var entries: [Scenario.Entry] = []

  /// - Parameter is64: loads and stores alone, of memories with 64-bit addresses.
  init(is64: Bool = false) {
    module.has64BitAddresses = is64
    module.types = [([.i32], [.i64]), ([.v128, .i32, .v128], [.v128, .i64]), ([.v128], [.v128])]
    module.memories = [2, 1]
    module.otherGlobals = [(.v128, Self.constant(7))]
    addCallees()
    for code in UInt32(0)..<512 {
      if let opcode = Opcode(prefix: Opcode.v128Const.prefix, code: code), !is64 || opcode.isAccess { add(opcode) }
    }
    if is64 { return }
    addRotations()
    addShuffles()
    addVariables()
    addControl()
  }

  // MARK: Pieces

  static func constant(_ seed: UInt8) -> [UInt8] {
    raw(.v128Const, (0..<16).map { 1 &+ seed &* UInt8($0) & 0x3F })
  }

  static let a = op(.localGet, Local.a)
  static let c = op(.localGet, Local.c)
  static let number = op(.localGet, Local.number)
  static let computed = code(op(.localGet, Local.turns), i32(7), op(.i32And))

  /// Operands of a type, wherever they may be.
  static func operands(_ type: ValueType) -> [[UInt8]] {
    switch type {
    case .i32: return [number, computed, i32(3)]
    case .i64: return [op(.localGet, Local.wide), code(op(.localGet, Local.wide), i64(3), op(.i64Add)), i64(3)]
    case .f32: return [op(.localGet, Local.float), code(number, op(.f32ConvertI32S))]
    case .f64: return [op(.localGet, Local.double), code(number, op(.f64ConvertI32S))]
    default: return [a, c, code(a, c, raw(.i32x4Add)), constant(5)]
    }
  }

  /// Takes a value off the stack into the digest.
  static func mix(_ type: ValueType) -> [UInt8] {
    let rest = code(op(.localGet, Local.digest), i64(7), op(.i64Rotl), op(.i64Xor), op(.localSet, Local.digest))
    switch type {
    case .i32: return code(op(.i64ExtendI32U), rest)
    case .i64: return rest
    case .f32: return code(op(.i32ReinterpretF32), op(.i64ExtendI32U), rest)
    case .f64: return code(op(.i64ReinterpretF64), rest)
    default:
      return code(
        op(.localTee, Local.result), raw(.i64x2ExtractLane, [0]), rest, op(.localGet, Local.result),
        raw(.i64x2ExtractLane, [1]), rest)
    }
  }

  /// The value is used at once, and after something else was computed.
  private static func used(_ type: ValueType, _ value: [UInt8]) -> [UInt8] {
    let between = code(op(.localGet, Local.digest), i64(3), op(.i64Mul), op(.localSet, Local.digest))
    let later: [UInt8]
    switch type {
    case .f32: later = code(value, number, op(.f32ConvertI32S), op(.f32Add), mix(.f32))
    case .f64: later = code(value, number, op(.f64ConvertI32S), op(.f64Add), mix(.f64))
    case .i32, .i64:
      let widen = type == .i32 ? op(.i64ExtendI32U) : []
      later = code(value, widen, op(.localGet, Local.digest), op(.i64Sub), op(.localSet, Local.digest))
    default: later = code(value, between, mix(type))
    }
    return code(value, mix(type), value, between, mix(type), later)
  }

  // MARK: Functions

  mutating func add(_ name: String, hidden: [String] = [], _ parts: [[UInt8]]) {
    let setup = code(
      i64(11), op(.localSet, Local.wide), Self.constant(3), op(.localSet, Local.c), raw(.f32Const, [0, 0, 0x20, 0x41]),
      op(.localSet, Local.float), raw(.f64Const, [0, 0, 0, 0, 0, 0, 0x24, 0x40]), op(.localSet, Local.double))
    let begin = code(
      op(.localGet, Local.turns), i32(63), op(.i32And), op(.localTee, Local.number), raw(.i16x8Splat), Self.c,
      raw(.i8x16Add), op(.localSet, Local.a))
    let body = code(
      setup, raw(.loop, noType), begin, parts.flatMap { $0 },
      op(.localGet, Local.turns), i32(1), op(.i32Sub), op(.localTee, Local.turns), op(.brIf, 0), op(.end),
      op(.localGet, Local.digest))
    entries.append(.init(name: name, function: module.functions.count, hidden: hidden.map { "apus_" + $0 }))
    module.functions.append(.init(type: 0, locals: Self.locals, body: body))
  }

  private func type(_ code: TypeCode) -> ValueType { ValueType(code: code.rawValue) }

  private mutating func add(_ opcode: Opcode) {
    let row = opcode.row
    guard FeatureSet.supported.contains(row.feature), opcode != .i8x16Shuffle, opcode != .v128Const else { return }
    switch row.immediates {
    case .memarg, .memargLane: addAccess(opcode)
    default:
      let lanes: [[UInt8]] = row.immediates == .lane ? (0..<row.laneCount).map { [$0] } : [[]]
      let lists = (0..<row.popCount).map { Self.operands(type(row.pop($0))) }
      var values: [[UInt8]] = []
      for lane in lanes {
        // Every operand in every place.
        let operands = lists.reduce([[]] as [[UInt8]]) { before, list in before.flatMap { part in list.map { part + $0 } } }
        values += operands.map { code($0, raw(opcode, lane)) }
      }
      add(opcode.mnemonic, values.map { Self.used(type(row.push(0)), $0) })
    }
  }

  private static let addresses = [
    number, computed, code(number, i32(8), op(.i32Add)), code(number, number, op(.i32Add)), i32(24),
    code(number, i32(40_000), op(.i32Add)),
  ]

  private mutating func addAccess(_ opcode: Opcode) {
    let row = opcode.row
    let lanes: [[UInt8]] = row.immediates == .memargLane ? [[0], [row.laneCount - 1]] : [[]]
    var parts: [[UInt8]] = []
    let widened = module.has64BitAddresses ? op(.i64ExtendI32U) : []
    for lane in lanes {
      for address in Self.addresses {
        for memarg in [[0, 0], [0, 16], code([0], leb(40_000)), code([0], leb(70_000)), [0x40, 1, 8]] as [[UInt8]] {
          // Memory 1 has a page only.
          if memarg[0] != 0 && address == Self.addresses.last { continue }
          let vectors = row.popCount == 1 ? [[]] : Self.operands(.v128)
          for vector in vectors {
            let access = code(address, widened, vector, raw(opcode, memarg, lane))
            parts.append(row.pushCount == 1 ? Self.used(.v128, access) : access)
          }
        }
      }
    }
    if opcode == .v128Store {
      // What is stored is in the accumulator, and the address is computed after it.
      let value = code(Self.a, Self.c, raw(.i32x4Add), op(.localSet, Local.result))
      for address in [code(Self.number, i32(8), op(.i32Add)), code(Self.number, Self.number, op(.i32Add))] {
        parts.append(code(value, address, widened, op(.localGet, Local.result), raw(opcode, [0, 16])))
      }
    }
    if row.pushCount == 0 { parts.append(code(Self.number, widened, raw(.v128Load, [0, 16]), Self.mix(.v128))) }
    add(opcode.mnemonic, parts)
  }

  private mutating func addRotations() {
    let shifts: [(Opcode, Opcode, Int32)] = [
      (.i16x8Shl, .i16x8ShrU, 16), (.i32x4Shl, .i32x4ShrU, 32), (.i64x2Shl, .i64x2ShrU, 64),
    ]
    var parts: [[UInt8]] = []
    for (left, right, bits) in shifts {
      for value in [Self.a, code(Self.a, Self.c, raw(.v128Xor))] {
        for (first, second, count) in [(left, right, 5), (right, left, 9), (left, left, 5)] as [(Opcode, Opcode, Int32)] {
          parts.append(code(
            value, op(.localTee, Local.result), i32(count), raw(first), op(.localGet, Local.result), i32(bits - count),
            raw(second), raw(.v128Or), Self.mix(.v128)))
        }
        // Into the local that the vector was in, at once and where it is still needed.
        for first in [Self.c, code(Self.c, Self.a, raw(.i8x16Sub))] {
          let xor = code(first, Self.a, raw(.v128Xor), op(.localTee, Local.result))
          let rest = code(
            i32(9), raw(left), op(.localGet, Local.result), i32(bits - 9), raw(right), raw(.v128Or),
            op(.localSet, Local.result))
          parts.append(code(xor, rest, op(.localGet, Local.result), Self.mix(.v128)))
          parts.append(code(
            xor, op(.localGet, Local.result), rest, op(.localGet, Local.result), raw(.v128And), Self.mix(.v128)))
        }
        // Of a local, after something else was computed.
        parts.append(code(
          Self.a, Self.c, raw(.i8x16Sub), op(.localSet, Local.result), Self.a, i32(5), raw(left), Self.a, i32(bits - 5),
          raw(right), raw(.v128Or), Self.mix(.v128)))
        // Not the same number of bits in all; not the same vector.
        parts.append(code(
          value, op(.localTee, Local.result), i32(5), raw(left), op(.localGet, Local.result), i32(5), raw(right),
          raw(.v128Or), Self.mix(.v128)))
        parts.append(code(
          value, i32(5), raw(left), Self.c, i32(bits - 5), raw(right), raw(.v128Or), Self.mix(.v128)))
      }
    }
    add("rotations", parts)
  }

  private mutating func addShuffles() {
    let lanes: [[UInt8]] = [
      (0..<16).map { $0 / 2 + $0 % 2 * 16 }, (0..<16).map { 8 + $0 / 2 + $0 % 2 * 16 },
      [0, 1, 16, 17, 2, 3, 18, 19, 4, 5, 20, 21, 6, 7, 22, 23],
      [8, 9, 24, 25, 10, 11, 26, 27, 12, 13, 28, 29, 14, 15, 30, 31],
      [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23],
      [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3],
      [14, 15, 16, 17, 2, 3, 30, 31, 6, 7, 8, 9, 20, 21, 0, 1],
      (0..<16).map { ($0 + 4) % 16 }, (0..<16).map { 16 + ($0 + 8) % 16 }, (0..<16).map { ($0 + 12) % 16 },
      [15, 16, 3, 30, 7, 9, 11, 13, 2, 4, 6, 8, 31, 0, 17, 5],
    ]
    var parts: [[UInt8]] = []
    for lanes in lanes {
      for a in Self.operands(.v128) {
        for b in Self.operands(.v128) { parts.append(code(a, b, raw(.i8x16Shuffle, lanes), Self.mix(.v128))) }
      }
    }
    for lanes in lanes {
      parts.append(code(
        Self.a, Self.c, raw(.i8x16Sub), op(.localTee, Local.result), op(.localGet, Local.result),
        raw(.i8x16Shuffle, lanes), Self.mix(.v128)))
    }
    add(Opcode.i8x16Shuffle.mnemonic, parts)
    add(
      "a long code", hidden: ["i_vector_prefix_wide"],
      [code(Self.a, Self.c, [Opcode.i32x4Add.prefix], leb(Int(Opcode.i32x4Add.code), length: 4), Self.mix(.v128))])
  }
}

extension Opcode {
  fileprivate var isAccess: Bool { row.immediates == .memarg || row.immediates == .memargLane }
}
