import Engine
import Opcodes

/// A module that executes the instructions of the table in the ways that the tiers tell apart: operands that are
/// locals, constants, or just computed; results that are used at once, or stored, or branched on.
///
/// Each function takes a number of iterations and answers a digest of all results. Nothing traps.
struct EveryInstruction {
  /// By class: i32, i64, f32, f64.
  static let types: [ValueType] = [.i32, .i64, .f32, .f64]
  static let digest = 13
  private(set) var module = ModuleBytes()
  /// What is said of each function of the module.
  private(set) var functions: [(name: String, hidden: [String], share: Int)] = []

  /// - Parameter is64: loads and stores alone, of a memory with 64-bit addresses.
  init(is64: Bool = false) {
    module.types = [([.i32], [.i64])]
    module.memories = [2]
    module.has64BitAddresses = is64
    for raw in 0...Opcode.i64MulWideU.rawValue { add(Opcode(rawValue: raw)) }
    if !is64 { addPairs() }
  }

  /// Where an operand is.
  enum Place: CaseIterable { case first, second, computed, constant }

  // MARK: Pieces

  private static func number(of type: ValueType) -> Int { types.firstIndex(of: type) ?? 0 }
  private static func first(_ type: ValueType) -> Int { 1 + number(of: type) }
  private static func second(_ type: ValueType) -> Int { 5 + number(of: type) }
  static func result(_ type: ValueType) -> Int { 9 + number(of: type) }

  private static func constant(_ type: ValueType, _ value: Int32) -> [UInt8] {
    func bytes(_ bits: UInt64, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) } }
    switch type {
    case .i32: return i32(value)
    case .i64: return i64(Int64(value))
    case .f32: return raw(.f32Const, bytes(UInt64(Float(value).bitPattern), 4))
    default: return raw(.f64Const, bytes(Double(value).bitPattern, 8))
    }
  }

  static func operand(_ type: ValueType, _ place: Place) -> [UInt8] {
    let increments: [Opcode] = [.i32Add, .i64Add, .f32Add, .f64Add]
    switch place {
    case .first: return op(.localGet, first(type))
    case .second: return op(.localGet, second(type))
    case .constant: return constant(type, 5)
    case .computed:
      return code(op(.localGet, second(type)), constant(type, 3), op(increments[number(of: type)]))
    }
  }

  /// Takes a value off the stack into the digest.
  static func mix(_ type: ValueType) -> [UInt8] {
    let widen: [[UInt8]] = [
      op(.i64ExtendI32U), [], code(op(.i32ReinterpretF32), op(.i64ExtendI32U)), op(.i64ReinterpretF64),
    ]
    return code(
      widen[number(of: type)], op(.localGet, digest), i64(7), op(.i64Rotl), op(.i64Xor), op(.localSet, digest))
  }

  /// The same by an instruction that takes the value from the accumulator, where it is an integer.
  static func take(_ type: ValueType) -> [UInt8] {
    let widen = type == .i32 ? op(.i64ExtendI32U) : []
    if type == .f32 || type == .f64 { return mix(type) }
    return code(widen, op(.localGet, digest), op(.i64Sub), op(.localSet, digest))
  }

  /// The value is used at once, from the accumulator and from a slot, and by way of a local.
  static func used(_ type: ValueType, _ value: [UInt8]) -> [UInt8] {
    code(
      value, mix(type), value, op(.localSet, result(type)), op(.localGet, result(type)), mix(type),
      value, op(.localTee, result(type)), op(.localGet, result(type)), op(.drop), mix(type), value, take(type))
  }

  /// A condition that is branched on, as it is and negated.
  private static func branched(_ condition: [UInt8]) -> [UInt8] {
    let one = code(i64(1), mix(.i64))
    return code(
      raw(.block, noType), condition, op(.brIf, 0), one, op(.end),
      raw(.block, noType), condition, op(.i32Eqz), op(.brIf, 0), one, op(.end),
      condition, raw(.if, noType), one, op(.else), one, one, op(.end),
      i64(3), i64(4), condition, op(.select), mix(.i64))
  }

  // MARK: Functions

  /// - Parameter share: the part of the turns that the function takes, as one over this.
  mutating func add(_ name: String, _ parts: [[UInt8]], hidden: [String] = [], share: Int = 1) {
    if parts.isEmpty { return }
    let converts: [Opcode] = [.i32Add, .i64ExtendI32U, .f32ConvertI32U, .f64ConvertI32U]
    var begin = code(
      op(.localGet, 0), i32(255), op(.i32And), i32(64), op(.i32Add), op(.localSet, Self.first(.i32)))
    for type in Self.types.dropFirst() {
      begin += code(op(.localGet, 1), op(converts[Self.number(of: type)]), op(.localSet, Self.first(type)))
    }
    let setup = Self.types.flatMap { code(Self.constant($0, 3), op(.localSet, Self.second($0))) }
    let body = code(
      setup, raw(.loop, noType), begin, parts.flatMap { $0 },
      op(.localGet, 0), i32(1), op(.i32Sub), op(.localTee, 0), op(.brIf, 0), op(.end), op(.localGet, Self.digest))
    let locals = Self.types + Self.types + Self.types + [.i64]
    module.functions.append(ModuleBytes.Function(type: 0, locals: locals, body: body))
    functions.append((name, hidden, share))
  }

  private mutating func add(_ opcode: Opcode) {
    let row = opcode.row
    let name = opcode.mnemonic
    guard FeatureSet.supported.contains(row.feature) else { return }
    if row.immediates == .memarg {
      // Offsets of more than a byte.
      let addresses = module.has64BitAddresses ? Self.addresses64 : Self.addresses(Int32(row.alignment))
      let start = module.has64BitAddresses ? i64(64) : i32(64)
      let parts =
        row.pushCount == 1 ? Self.load(opcode, addresses) : Self.store(opcode, addresses, start: start)
      add(name, parts, hidden: ["apus_i_" + opcode.identifier + (module.has64BitAddresses ? "_any" : "_wide")])
    } else if module.has64BitAddresses {
      return
    } else if row.pushCount == 2 {
      add(name, Self.wide(opcode))
    } else if row.isSimple, row.immediates == .none, row.pushCount == 1, Self.isOfNumbers(row) {
      add(name, row.popCount == 2 ? Self.binary(opcode) : Self.unary(opcode))
    }
  }

  private static func type(_ code: TypeCode) -> ValueType { ValueType(code: code.rawValue) }

  /// All that the instruction takes is of a type that has operands here.
  private static func isOfNumbers(_ row: InstructionRow) -> Bool {
    (0..<Int(row.popCount)).allSatisfy { types.contains(type(row.pop($0))) }
  }

  private static func unary(_ opcode: Opcode) -> [[UInt8]] {
    let row = opcode.row
    guard row.popCount == 1, types.contains(type(row.pop(0))) else { return [] }
    return Place.allCases.map { used(type(row.push(0)), code(operand(type(row.pop(0)), $0), op(opcode))) }
      + (row.push(0) == .i32 ? Place.allCases.map { branched(code(operand(type(row.pop(0)), $0), op(opcode))) } : [])
  }

  private static func binary(_ opcode: Opcode) -> [[UInt8]] {
    let row = opcode.row
    let (left, right, result) = (type(row.pop(0)), type(row.pop(1)), type(row.push(0)))
    var parts: [[UInt8]] = []
    for a in Place.allCases {
      for b in Place.allCases {
        let value = code(operand(left, a), operand(right, b), op(opcode))
        parts.append(used(result, value))
        let isComparison = result == .i32 && opcode.rawValue <= Opcode.f64Ge.rawValue
        if isComparison { parts.append(branched(value)) }
      }
      // With an immediate of more than 16 bits, and on a local that was just stepped.
      if result == .i32 && opcode.rawValue <= Opcode.i64GeU.rawValue {
        parts.append(branched(code(operand(left, a), constant(right, 100_000), op(opcode))))
      }
    }
    if left == .i32 && result == .i32 && opcode.rawValue <= Opcode.i32GeU.rawValue {
      for b in [op(.localGet, 5), i32(100)] {
        let step = code(op(.localGet, 9), i32(1), op(.i32Add), op(.localSet, 9), op(.localGet, 9))
        parts.append(code(raw(.block, noType), step, b, op(opcode), op(.brIf, 0), i64(1), mix(.i64), op(.end)))
      }
    }
    return parts
  }

  /// Two results, of operands that are in the same and in different places.
  private static func wide(_ opcode: Opcode) -> [[UInt8]] {
    Place.allCases.flatMap { first in
      Place.allCases.map { second in
        let operands = (0..<opcode.row.popCount).flatMap { operand(.i64, $0 % 2 == 0 ? first : second) }
        return code(operands, op(opcode), mix(.i64), take(.i64), operands, op(opcode), op(.i64Xor), mix(.i64))
      }
    }
  }

  /// Addresses of all the kinds that an access may compute itself.
  private static func addresses(_ exponent: Int32) -> [[UInt8]] {
    let scaled = code(op(.localGet, 1), i32(exponent), op(.i32Shl))
    return Place.allCases.map { operand(.i32, $0) } + [
      code(op(.localGet, 1), i32(8), op(.i32Add)), code(op(.localGet, 1), op(.localGet, 5), op(.i32Add)),
      code(op(.localGet, 5), operand(.i32, .computed), op(.i32Add)), scaled,
      code(operand(.i32, .computed), i32(exponent), op(.i32Shl)), code(op(.localGet, 5), scaled, op(.i32Add)),
      code(scaled, op(.localGet, 5), op(.i32Add)),
      code(op(.localGet, 5), operand(.i32, .computed), i32(exponent), op(.i32Shl), op(.i32Add)),
    ]
  }

  private static let addresses64 =
    Place.allCases.map { operand(.i64, $0) } + [code(operand(.i32, .computed), op(.i64ExtendI32U))]

  private static let offsets = [0, 16, 70_000]

  private static func load(_ opcode: Opcode, _ addresses: [[UInt8]]) -> [[UInt8]] {
    let row = opcode.row
    return addresses.flatMap { address in
      offsets.map { used(type(row.push(0)), code(address, raw(opcode, [0], leb($0)))) }
    }
  }

  private static func store(_ opcode: Opcode, _ addresses: [[UInt8]], start: [UInt8]) -> [[UInt8]] {
    let row = opcode.row
    return addresses.flatMap { address in
      offsets.flatMap { offset in
        Place.allCases.map { code(address, operand(type(row.pop(1)), $0), raw(opcode, [0], leb(offset))) }
      }
    } + [code(start, raw(.i64Load, [0], leb(16)), mix(.i64))]
  }
}

extension Opcode {
  /// The mnemonic as it stands in the name of a handler.
  var identifier: String { String(mnemonic.map { $0 == "." ? "_" : $0 }) }
}
