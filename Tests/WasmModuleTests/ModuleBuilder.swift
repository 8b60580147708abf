import Opcodes

@testable import WasmModule

/// An unsigned LEB128 number.
func leb(_ value: Int) -> [UInt8] {
  var value = value
  var bytes: [UInt8] = []
  while value >= 0x80 {
    bytes.append(UInt8(value & 0x7F) | 0x80)
    value >>= 7
  }
  return bytes + [UInt8(value)]
}

/// An instruction and the bytes of its immediates.
func op(_ opcode: Opcode, _ immediates: UInt8...) -> [UInt8] {
  let code = opcode.prefix == 0 ? [UInt8(opcode.rawValue)] : [opcode.prefix] + leb(Int(opcode.code))
  return code + immediates
}

/// A vector: its length, then its items.
func vector(_ items: [[UInt8]]) -> [UInt8] { leb(items.count) + items.flatMap { $0 } }

func name(_ text: String) -> [UInt8] { leb(text.utf8.count) + Array(text.utf8) }

/// The types of the binary format.
enum Code {
  static let i32: UInt8 = 0x7F
  static let i64: UInt8 = 0x7E
  static let f32: UInt8 = 0x7D
  static let f64: UInt8 = 0x7C
  static let funcref: UInt8 = 0x70
  static let externref: UInt8 = 0x6F
  /// The block type of nothing.
  static let empty: UInt8 = 0x40
}

/// A function type.
func type(_ parameters: [UInt8] = [], _ results: [UInt8] = []) -> [UInt8] {
  [0x60] + leb(parameters.count) + parameters + leb(results.count) + results
}

/// A function body of some declarations of locals and instructions; the final `end` is added.
func body(locals: [[UInt8]] = [], _ instructions: [UInt8]...) -> [UInt8] {
  let contents = vector(locals) + instructions.flatMap { $0 } + op(.end)
  return leb(contents.count) + contents
}

/// A module, section by section.
struct ModuleBuilder {
  var bytes: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]

  func section(_ id: UInt8, _ contents: [UInt8]) -> ModuleBuilder {
    ModuleBuilder(bytes: bytes + [id] + leb(contents.count) + contents)
  }
  func types(_ items: [UInt8]...) -> ModuleBuilder { section(SectionID.type, vector(items)) }
  func imports(_ items: [UInt8]...) -> ModuleBuilder { section(SectionID.import, vector(items)) }
  func functions(_ types: Int...) -> ModuleBuilder { section(SectionID.function, vector(types.map(leb))) }
  func tables(_ items: [UInt8]...) -> ModuleBuilder { section(SectionID.table, vector(items)) }
  func memories(_ items: [UInt8]...) -> ModuleBuilder { section(SectionID.memory, vector(items)) }
  func globals(_ items: [UInt8]...) -> ModuleBuilder { section(SectionID.global, vector(items)) }
  func exports(_ items: [UInt8]...) -> ModuleBuilder { section(SectionID.export, vector(items)) }
  func start(_ index: Int) -> ModuleBuilder { section(SectionID.start, leb(index)) }
  func elements(_ items: [UInt8]...) -> ModuleBuilder { section(SectionID.element, vector(items)) }
  func dataCount(_ count: Int) -> ModuleBuilder { section(SectionID.dataCount, leb(count)) }
  func code(_ bodies: [UInt8]...) -> ModuleBuilder { section(SectionID.code, vector(bodies)) }
  func data(_ items: [UInt8]...) -> ModuleBuilder { section(SectionID.data, vector(items)) }
  func custom(_ title: String, _ contents: [UInt8]) -> ModuleBuilder {
    section(SectionID.custom, name(title) + contents)
  }

  /// One function of type `[i32 i32] -> [i32]` or another, in a module with a memory, a table, a global and a passive
  /// element and data segment.
  static func function(
    _ parameters: [UInt8] = [], _ results: [UInt8] = [], locals: [[UInt8]] = [], _ instructions: [UInt8]...
  ) -> ModuleBuilder {
    ModuleBuilder()
      .types(type(parameters, results), type([Code.i32, Code.i64], [Code.i64, Code.i32]))
      .functions(0)
      .tables([Code.funcref, 0x00, 0x01], [Code.externref, 0x00, 0x01])
      .memories([0x00, 0x01])
      .globals(
        [Code.i32, 0x00] + op(.i32Const, 1) + op(.end), [Code.i64, 0x01] + op(.i64Const, 1) + op(.end))
      .exports(name("f") + [0x00, 0x00])
      .elements([0x01, 0x00, 0x01, 0x00])
      .dataCount(1)
      .code(body(locals: locals, instructions.flatMap { $0 }))
      .data([0x01, 0x01, 0x61])
  }
}

/// Loads a module and looks at it while its arena is alive; the error where it is refused.
@discardableResult
func load<Result>(
  _ builder: ModuleBuilder, arena byteCount: Int = 1 << 20, limits: Limits = Limits(),
  features: FeatureSet = .standard,
  _ look: (Module) -> Result
) -> Swift.Result<Result, ModuleError> {
  let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: byteCount, alignment: 16)
  defer { memory.deallocate() }
  var arena = Arena(memory)
  return builder.bytes.withUnsafeBytes { bytes in
    do throws(ModuleError) {
      let module = try Module(parsing: bytes, into: &arena, limits: limits, features: features)
      precondition(arena.high == byteCount, "scratch is given back")
      return .success(look(module))
    } catch {
      precondition(arena.low == 0 && arena.high == byteCount, "an error leaves the arena as it was")
      return .failure(error)
    }
  }
}

/// The error that refuses a module, nil where it loads.
func refusal(
  _ builder: ModuleBuilder, arena: Int = 1 << 20, limits: Limits = Limits(), features: FeatureSet = .standard
) -> ModuleError? {
  switch load(builder, arena: arena, limits: limits, features: features, { _ in }) {
  case .success: nil
  case .failure(let error): error
  }
}
