import Engine
import Opcodes

/// Assembles small modules for proofs and tests: the sections that are there, in their order.
public struct ModuleBytes {
  public struct Function {
    public var type: Int
    public var locals: [ValueType]
    public var body: [UInt8]

    public init(type: Int, locals: [ValueType] = [], body: [UInt8]) {
      self.type = type
      self.locals = locals
      self.body = body
    }
  }

  public var types: [(parameters: [ValueType], results: [ValueType])] = []
  /// Types of structures and arrays after those, as the binary format has them (specification, 5.3.13).
  public var aggregates: [[UInt8]] = []
  /// Imported functions: a name, and a type.
  public var imports: [(name: String, type: Int)] = []
  public var functions: [Function] = []
  /// The elements of table 0, functions by index.
  public var table: [Int]?
  /// Pages of the memories, which do not grow.
  public var memories: [Int] = []
  /// The memories and the table have 64-bit addresses.
  public var has64BitAddresses = false
  public var hasSharedMemories = false
  /// Tags of exceptions, by their types.
  public var tags: [Int] = []
  /// Mutable i32 globals.
  public var globals: [Int32] = []
  /// Mutable globals after those, of other types, each with a constant instruction.
  public var otherGlobals: [(type: ValueType, value: [UInt8])] = []
  /// A passive element segment after that of table 0: functions by index.
  public var passiveElements: [Int]?
  /// The contents of passive data segment 0.
  public var data: [UInt8]?

  public init() {}

  /// All of the module's own functions are exported, by their numbers from 0 on.
  public var bytes: [UInt8] {
    var out: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0]
    func section(_ id: UInt8, _ items: [[UInt8]]) {
      if items.isEmpty { return }
      let content = leb(items.count) + items.flatMap { $0 }
      out += [id] + leb(content.count) + content
    }
    func vector(_ types: [ValueType]) -> [UInt8] { leb(types.count) + types.flatMap { encoded($0) } }
    section(1, types.map { code([0x60], vector($0.parameters), vector($0.results)) } + aggregates)
    section(2, imports.map { code(text("host"), text($0.name), [0], leb($0.type)) })
    section(3, functions.map { leb($0.type) })
    let addresses: UInt8 = has64BitAddresses ? 4 : 0
    section(4, table.map { [code([0x70, addresses], leb($0.count))] } ?? [])
    section(5, memories.map { code([addresses | (hasSharedMemories ? 3 : 1)], leb($0), leb($0)) })
    section(13, tags.map { code([0], leb($0)) })
    section(6, globals.map { code([0x7F, 1], i32($0), op(.end)) } + otherGlobals.map { code([$0.type.code, 1], $0.value, op(.end)) })
    section(7, functions.indices.map { code(text("\($0)"), [0], leb($0 + imports.count)) })
    let start = has64BitAddresses ? i64(0) : i32(0)
    let active = table.map { [code([0], start, op(.end), leb($0.count), $0.flatMap { leb($0) })] } ?? []
    let passive = passiveElements.map { [code([1, 0], leb($0.count), $0.flatMap { leb($0) })] } ?? []
    section(9, active + passive)
    if data != nil { out += [12, 1, 1] }
    section(10, functions.map { body($0) })
    section(11, data.map { [code([1], leb($0.count), $0)] } ?? [])
    return out
  }

  private func body(_ function: Function) -> [UInt8] {
    let locals = function.locals.flatMap { type -> [UInt8] in [1] + encoded(type) }
    let bytes = code(leb(function.locals.count), locals, function.body, op(.end))
    return leb(bytes.count) + bytes
  }

  private func text(_ name: String) -> [UInt8] { leb(name.utf8.count) + Array(name.utf8) }
}

/// A value type; of those that are references to defined types, the nullable ones.
public func encoded(_ type: ValueType) -> [UInt8] {
  type.isDefined ? [0x63] + signed(Int64(type.index)) : [type.code]
}

/// An instruction: its opcode, and its immediates as bytes.
public func raw(_ opcode: Opcode, _ immediates: [UInt8]...) -> [UInt8] {
  let code = opcode.prefix == 0 ? [UInt8(opcode.code)] : [opcode.prefix] + leb(Int(opcode.code))
  return code + immediates.flatMap { $0 }
}

/// An instruction with indices as immediates, or none.
public func op(_ opcode: Opcode, _ indices: Int...) -> [UInt8] {
  raw(opcode, indices.flatMap { leb($0) })
}

/// Instructions, one after another. (Long sums of arrays take the compiler minutes.)
public func code(_ parts: [UInt8]...) -> [UInt8] { parts.flatMap { $0 } }

public func i32(_ value: Int32) -> [UInt8] { raw(.i32Const, signed(Int64(value))) }
public func i64(_ value: Int64) -> [UInt8] { raw(.i64Const, signed(value)) }

/// An unsigned number, with zero bytes added up to `length`.
public func leb(_ value: Int, length: Int = 1) -> [UInt8] {
  var out: [UInt8] = []
  var rest = value
  repeat {
    out.append(UInt8(rest & 0x7F) | 0x80)
    rest >>= 7
  } while rest != 0 || out.count < length
  out[out.count - 1] &= 0x7F
  return out
}

public func signed(_ value: Int64) -> [UInt8] {
  var out: [UInt8] = []
  var rest = value
  while rest < -64 || rest > 63 {
    out.append(UInt8(rest & 0x7F) | 0x80)
    rest >>= 7
  }
  return out + [UInt8(rest & 0x7F)]
}

/// Two block types.
public let noType: [UInt8] = [0x40]
public let i32Type: [UInt8] = [0x7F]
