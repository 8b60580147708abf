import Opcodes
import Testing

@testable import WasmModule

/// What a module's records say.
@Suite struct ModuleTests {
  private func text(_ module: Module, _ range: NameRange?) -> String? {
    range.map { String(decoding: module.bytes[Int($0.offset)..<Int($0.offset + $0.count)], as: UTF8.self) }
  }

  @Test func typesAreCanonical() throws {
    let module = ModuleBuilder().types(
      type([Code.i32], []), type([], [Code.i32]), type([Code.i32], []), type([Code.i64], []), type([], [Code.i32]))
    try load(module) { module in
      #expect(module.types.map { Int($0.canonical) } == [0, 1, 0, 3, 1])
      #expect(module.valueTypes[Int(module.types[3].start)] == .i64)
    }.get()
  }

  @Test func importsComeFirst() throws {
    let at = name("m") + name("n")
    let module = ModuleBuilder().types(type(), type([Code.i32]))
      .imports(
        at + [3, Code.i64, 0], at + [0, 1], at + [2, 0, 7], at + [3, Code.f32, 1], at + [1, Code.externref, 0, 9])
      .functions(0)
      .memories([0, 1])
      .code(body(op(.globalGet, 0) + op(.drop)))
    try load(module) { module in
      #expect(module.imports.map { Int($0.index) } == [0, 0, 0, 1, 0])
      #expect(module.importedGlobals == 2 && module.globals.count == 2)
      #expect(module.importedFunctions == 1 && module.functions.map { Int($0.typeIndex) } == [1, 0])
      #expect(module.memories.map { Int($0.size.minimum) } == [7, 1])
      #expect(module.tables[0].element == .externref && !module.tables[0].size.hasMaximum)
      #expect(text(module, module.imports[0].module) == "m")
      #expect(module.globals[1].isMutable && module.globals[1].type == .f32)
    }.get()
  }

  @Test func aFunctionsRecord() throws {
    let module = ModuleBuilder.function(
      [Code.i32], [Code.i32], locals: [[2, Code.f64]], op(.localGet, 0), op(.i32Const, 1), op(.i32Const, 2),
      op(.i32Add), op(.i32Add))
    try load(module) { module in
      let record = module.functions[0]
      #expect(record.localSlots == 3 && record.operandSlots == 3)
      #expect(record.codeOffset == record.bodyOffset + 3)
      #expect(record.endOffset == record.codeOffset + 9)
      #expect(module.bytes[Int(record.endOffset) - 1] == UInt8(Opcode.end.rawValue))
    }.get()
  }

  @Test func segments() throws {
    let zero = op(.i32Const, 0) + op(.end)
    let null = op(.refNull, Code.funcref) + op(.end)
    let module = ModuleBuilder().types(type()).functions(0)
      .tables([Code.funcref, 0, 1], [Code.funcref, 0, 1]).memories([0, 1])
      .elements(
        [0] + zero + [1, 0], [1, 0, 1, 0], [2, 1] + zero + [0, 1, 0], [3, 0, 1, 0], [4] + zero + [1] + null,
        [5, Code.funcref, 1] + null, [6, 1] + zero + [Code.funcref, 1] + null, [7, Code.funcref, 1] + null)
      .code(body())
      .data([0] + zero + [1, 0x61], [1, 2, 0x62, 0x63], [2, 0] + zero + [0])
    try load(module) { module in
      #expect(
        module.elements.map(\.mode)
          == [.active, .passive, .active, .declarative, .active, .passive, .active, .declarative])
      #expect(module.elements.map(\.table) == [0, 0, 1, 0, 0, 0, 1, 0])
      #expect(module.elements.map(\.isExpressions) == [false, false, false, false, true, true, true, true])
      #expect(module.elements.allSatisfy { $0.count == 1 })
      #expect(module.bytes[Int(module.elements[4].items)] == UInt8(Opcode.refNull.rawValue))
      #expect(module.data.map(\.isActive) == [true, false, true])
      #expect(module.data.map { text(module, $0.bytes) } == ["a", "bc", ""])
      #expect(module.bytes[Int(module.data[0].offsetExpression)] == UInt8(Opcode.i32Const.rawValue))
    }.get()
  }

  @Test func names() throws {
    let functions = vector([[1] + name("one"), [3] + name("three")])
    let section = [0] + leb(4) + name("mod") + [1] + leb(functions.count) + functions
    let module = ModuleBuilder().custom("other", [1, 2]).types().custom("name", section)
    try load(module) { module in
      #expect(text(module, module.name) == "mod")
      #expect((0..<5).map { text(module, module.functionName($0)) } == [nil, "one", nil, "three", nil])
      #expect(module.sections.map { Int($0.id) } == [0, 1, 0])
      #expect(module.sections.map { text(module, $0.name) } == ["other", "", "name"])
      #expect(module.sections.map { Int($0.contents.count) } == [2, 1, section.count])
    }.get()
  }

  @Test func malformedNamesAreNone() throws {
    for contents in [[1, 9, 1, 0], [0, 3, 2, 0xFF, 0xFF], [1, 2, 0x80, 0x80], [1, 4, 1, 0, 9, 0x61]] as [[UInt8]] {
      try load(ModuleBuilder().custom("name", contents)) { module in
        #expect(module.name == nil && module.functionName(0) == nil)
      }.get()
    }
  }
}
