import Engine
import Opcodes

/// A module that executes the instructions on structures, arrays, `i31` and casts. As `VectorInstructions`, a function
/// an instruction or a few.
struct ObjectInstructions {
  enum Local { static let turns = 0, number = 1, digest = 2, any = 3, structure = 4, array = 5, other = 6, vector = 7 }
  /// Types by number: arrays follow in the order of `storages`.
  enum Number { static let turns = 0, function = 1, structure = 2, longer = 3, references = 4, functions = 5, arrays = 6 }

  private(set) var module = ModuleBytes()
  private(set) var entries: [Scenario.Entry] = []
  /// How fields and elements lie, each with the value type of its values.
  private let storages: [(code: UInt8, type: ValueType)]

  init(hasVectors: Bool) {
    storages =
      [(ValueType.i8.code, .i32), (ValueType.i16.code, .i32), (ValueType.i32.code, .i32), (ValueType.i64.code, .i64),
       (ValueType.f32.code, .f32), (ValueType.f64.code, .f64), (ValueType.anyref.code, .anyref)]
      + (hasVectors ? [(ValueType.v128.code, .v128)] : [])
    let fields = storages.flatMap { storage -> [UInt8] in [storage.code, 1] }
    module.types = [([.i32], [.i64]), ([.i32], [.i32])]
    module.aggregates = [
      code([0x50, 0, 0x5F], leb(storages.count), fields),
      code([0x4F, 1], leb(Number.structure), [0x5F], leb(storages.count + 1), fields, [ValueType.i32.code, 0]),
      [0x5E, ValueType.anyref.code, 1], [0x5E, ValueType.funcref.code, 1],
    ] + storages.map { [0x5E, $0.code, 1] }
    module.functions = [.init(type: Number.function, body: op(.localGet, 0))]
    module.passiveElements = [0, 0, 0]
    module.data = (0..<64).map { 3 &* $0 }
    addFields()
    addElements()
    addBulk()
    addSmall()
    addCasts()
    addBranches()
  }

  // MARK: Pieces

  private static let number = op(.localGet, Local.number)
  private static let any = op(.localGet, Local.any)
  private static let structure = op(.localGet, Local.structure)

  /// A value of a type, that of the turn.
  private static func value(_ type: ValueType) -> [UInt8] {
    switch type {
    case .i32: number
    case .i64: code(number, op(.i64ExtendI32S), i64(1 << 40), op(.i64Add))
    case .f32: code(number, op(.f32ConvertI32S))
    case .f64: code(number, op(.f64ConvertI32S))
    case .v128: code(number, raw(.i16x8Splat))
    default: code(number, raw(.refI31))
    }
  }

  /// Takes a value off the stack into the digest.
  private static func mix(_ type: ValueType) -> [UInt8] {
    let rest = code(op(.localGet, Local.digest), i64(7), op(.i64Rotl), op(.i64Xor), op(.localSet, Local.digest))
    switch type {
    case .i32: return code(op(.i64ExtendI32U), rest)
    case .i64: return rest
    case .f32: return code(op(.i32ReinterpretF32), op(.i64ExtendI32U), rest)
    case .f64: return code(op(.i64ReinterpretF64), rest)
    case .v128:
      return code(
        op(.localTee, Local.vector), raw(.i64x2ExtractLane, [0]), rest, op(.localGet, Local.vector),
        raw(.i64x2ExtractLane, [1]), rest)
    default: return code(op(.refIsNull), op(.i64ExtendI32U), rest)
    }
  }

  /// The value is used at once, and after something else was computed.
  private static func used(_ type: ValueType, _ value: [UInt8]) -> [UInt8] {
    let between = code(op(.localGet, Local.digest), i64(3), op(.i64Mul), op(.localSet, Local.digest))
    // An i32 is taken from the accumulator, too.
    let taken = type == .i32 ? code(value, i32(5), op(.i32Mul), mix(type)) : []
    return code(value, mix(type), value, between, mix(type), taken)
  }

  private mutating func add(_ name: String, hidden: [String] = [], _ parts: [[UInt8]]) {
    let setup = code(
      op(.localGet, Local.turns), i32(0x7F8F), op(.i32Xor), op(.localSet, Local.number), Self.number, raw(.refI31),
      op(.localSet, Local.any), op(.structNewDefault, Number.longer), op(.localSet, Local.structure),
      i32(9), op(.arrayNewDefault, Number.references), op(.localSet, Local.array))
    let body = code(
      raw(.loop, noType), setup, parts.flatMap { $0 },
      op(.localGet, Local.turns), i32(1), op(.i32Sub), op(.localTee, Local.turns), op(.brIf, 0), op(.end),
      op(.localGet, Local.digest))
    let locals: [ValueType] = [
      .i32, .i64, .anyref, ValueType(defined: UInt32(Number.structure)), ValueType(defined: UInt32(Number.references)),
      .anyref,
    ]
    entries.append(.init(name: name, function: module.functions.count, hidden: hidden.map { "apus_" + $0 }))
    module.functions.append(
      .init(type: Number.turns, locals: locals + (storages.last?.type == .v128 ? [.v128] : []), body: body))
  }

  // MARK: Accesses

  private func gets(_ storage: (code: UInt8, type: ValueType), _ opcodes: [Opcode]) -> [Opcode] {
    ValueType(code: storage.code).isPacked ? Array(opcodes.dropFirst()) : [opcodes[0]]
  }

  private mutating func addFields() {
    var parts: [[UInt8]] = []
    for (field, storage) in storages.enumerated() {
      parts.append(code(Self.structure, Self.value(storage.type), op(.structSet, Number.structure, field)))
      for opcode in gets(storage, [.structGet, .structGetS, .structGetU]) {
        parts.append(Self.used(storage.type, code(Self.structure, op(opcode, Number.structure, field))))
      }
    }
    add("fields", parts)
    let values = storages.map { Self.value($0.type) }.flatMap { $0 }
    add("new structures", [
      code(values, op(.structNew, Number.structure), op(.structGet, Number.structure, 2), Self.mix(.i32)),
      code(values, i32(5), op(.structNew, Number.longer), op(.structGet, Number.longer, storages.count), Self.mix(.i32)),
    ])
  }

  private mutating func addElements() {
    var parts: [[UInt8]] = []
    for (index, storage) in storages.enumerated() {
      let type = Number.arrays + index
      let array = code(Self.any, raw(.refCast, signed(Int64(type))))
      parts += [
        code(Self.value(storage.type), i32(5), op(.arrayNew, type), op(.localSet, Local.any)),
        code(array, i32(3), Self.value(storage.type), op(.arraySet, type)),
        code(array, i32(1), Self.value(storage.type), i32(2), op(.arrayFill, type)),
        code(array, i32(2), array, i32(1), i32(2), op(.arrayCopy, type, type)),
        Self.used(.i32, code(array, op(.arrayLen))),
      ]
      for opcode in gets(storage, [.arrayGet, .arrayGetS, .arrayGetU]) {
        parts.append(Self.used(storage.type, code(array, i32(3), op(opcode, type))))
      }
      let values = code(Self.value(storage.type), Self.value(storage.type))
      parts.append(code(values, op(.arrayNewFixed, type, 2), op(.arrayLen), Self.mix(.i32)))
    }
    add("elements", parts)
  }

  private mutating func addBulk() {
    var parts: [[UInt8]] = []
    for (index, storage) in storages.enumerated() where !storage.type.isReference {
      let type = Number.arrays + index
      parts += [
        code(i32(3), i32(2), op(.arrayNewData, type, 0), op(.localSet, Local.any)),
        code(
          Self.any, raw(.refCast, signed(Int64(type))), i32(0), i32(5), i32(1), op(.arrayInitData, type, 0)),
        code(Self.any, raw(.refCast, [ValueType.arrayref.code]), op(.arrayLen), Self.mix(.i32)),
      ]
    }
    let array = code(Self.any, raw(.refCast, signed(Int64(Number.functions))))
    parts += [
      code(i32(1), i32(2), op(.arrayNewElem, Number.functions, 0), op(.localSet, Local.any)),
      code(array, i32(1), i32(0), i32(1), op(.arrayInitElem, Number.functions, 0)),
      code(array, i32(1), op(.arrayGet, Number.functions), op(.refIsNull), Self.mix(.i32)),
    ]
    add("segments", parts)
  }

  private mutating func addSmall() {
    let small = code(Self.any, raw(.refCast, [ValueType.i31ref.code]))
    add("i31", [
      Self.used(.anyref, code(Self.number, raw(.refI31))), code(Self.number, raw(.refI31), op(.localSet, Local.other)),
      Self.used(.i32, code(small, raw(.i31GetS))), Self.used(.i32, code(small, raw(.i31GetU))),
      Self.used(.i32, code(small, Self.structure, op(.refEq))),
      Self.used(.i32, code(Self.structure, Self.structure, op(.refEq))),
    ])
    let external = code(Self.any, raw(.externConvertAny))
    add("conversions", [
      Self.used(.externref, external), Self.used(.anyref, code(external, raw(.anyConvertExtern))),
      code(external, raw(.anyConvertExtern), op(.localSet, Local.other)),
    ])
  }

  // MARK: Casts

  /// References of the internal hierarchy, each with the heap types that it is of.
  private var operands: [(value: [UInt8], types: [[UInt8]])] {
    func heap(_ types: ValueType...) -> [[UInt8]] { types.map { [$0.code] } }
    let longer = signed(Int64(Number.longer))
    return [
      (Self.any, heap(.anyref, .eqref, .i31ref)),
      (Self.structure, heap(.anyref, .eqref, .structref) + [signed(Int64(Number.structure)), longer]),
      (op(.localGet, Local.array), heap(.anyref, .eqref, .arrayref) + [signed(Int64(Number.references))]),
    ]
  }

  private var targets: [[UInt8]] {
    let codes: [ValueType] = [.anyref, .eqref, .i31ref, .structref, .arrayref, .nullref]
    let numbers = [Number.structure, Number.longer, Number.references]
    return codes.map { [$0.code] } + numbers.map { signed(Int64($0)) }
  }

  /// As an operand of the type `any`.
  private func widened(_ value: [UInt8]) -> [UInt8] {
    code(raw(.block, [ValueType.anyref.code]), value, op(.end))
  }

  private mutating func addCasts() {
    var tests: [[UInt8]] = []
    for operand in operands.map(\.value) + [raw(.refNull, [ValueType.anyref.code])] {
      for target in targets {
        for opcode in [Opcode.refTest, .refTestNull] {
          tests.append(Self.used(.i32, code(widened(operand), raw(opcode, target))))
        }
      }
    }
    for target in [[ValueType.funcref.code], signed(Int64(Number.function)), signed(Int64(Number.turns))] {
      tests.append(Self.used(.i32, code(op(.refFunc, 0), raw(.refTest, target))))
    }
    add("tests", tests)
    var casts: [[UInt8]] = []
    for operand in operands {
      for target in operand.types {
        casts.append(code(widened(operand.value), raw(.refCast, target), op(.refIsNull), Self.mix(.i32)))
        casts.append(code(operand.value, raw(.refCastNull, target), op(.refIsNull), Self.mix(.i32)))
      }
    }
    casts.append(code(raw(.refNull, [ValueType.anyref.code]), raw(.refCastNull, [ValueType.nullref.code]), op(.drop)))
    casts.append(code(op(.refFunc, 0), raw(.refCast, signed(Int64(Number.function))), op(.drop)))
    add("casts", casts)
  }

  /// Branches on casts, taken and not, alone and over values that go.
  private mutating func addBranches() {
    var parts: [[UInt8]] = []
    let anyType: [UInt8] = [ValueType.anyref.code]
    for operand in operands.map(\.value) + [raw(.refNull, anyType)] {
      for target in targets {
        // Null to null: the type that the branch leaves, or the one that it takes along, is nullable.
        for opcode in [Opcode.brOnCast, .brOnCastFail] {
          let branch = raw(opcode, [3, 0], anyType, target)
          parts.append(code(raw(.block, anyType), widened(operand), branch, op(.end), op(.refIsNull), Self.mix(.i32)))
          parts.append(code(
            raw(.block, anyType), Self.number, Self.number, widened(operand), branch, op(.localSet, Local.other),
            Self.mix(.i32), Self.mix(.i32), op(.localGet, Local.other), op(.end), op(.refIsNull), Self.mix(.i32)))
        }
      }
    }
    add("br_on_cast", parts)
  }
}
