import Opcodes
import Testing

@testable import WasmModule

/// A module that is refused and its good twin.
struct Pair: CustomTestStringConvertible, Sendable {
  var title: String
  var bad: ModuleBuilder
  var reason: ModuleError.Reason
  var good: ModuleBuilder
  init(_ title: String, _ bad: ModuleBuilder, _ reason: ModuleError.Reason, good: ModuleBuilder) {
    self.title = title
    self.bad = bad
    self.reason = reason
    self.good = good
  }
  var testDescription: String { title }
}

private let base = ModuleBuilder().types(type(), type([Code.i32], [Code.i32]))
private let withMemory = base.functions().memories([0, 1])
private let function = ModuleBuilder.function
private let zero = op(.i32Const, 0) + op(.end)

private let declarations: [Pair] = [
  Pair("a function's type", base.functions(2).code(body()), .unknownType, good: base.functions(0).code(body())),
  Pair(
    "an import's type", base.imports(name("m") + name("n") + [0, 2]), .unknownType,
    good: base.imports(name("m") + name("n") + [0, 1])),
  Pair("memory bounds", ModuleBuilder().memories([1, 2, 1]), .sizeMinimumGreaterThanMaximum,
    good: ModuleBuilder().memories([1, 2, 2])),
  Pair("memory size", ModuleBuilder().memories([0, 0x81, 0x80, 0x04]), .memorySize,
    good: ModuleBuilder().memories([0, 0x80, 0x80, 0x04])),
  Pair("a page size", ModuleBuilder().memories([8, 0, 1]), .invalidCustomPageSize,
    good: ModuleBuilder().memories([8, 0, 0], [8, 0, 16])),
  Pair("table bounds", ModuleBuilder().tables([Code.funcref, 1, 2, 1]), .sizeMinimumGreaterThanMaximum,
    good: ModuleBuilder().tables([Code.funcref, 1, 2, 2])),
  Pair("table size", ModuleBuilder().tables([Code.funcref, 0, 0x80, 0x80, 0x80, 0x80, 0x10]), .tableSize,
    good: ModuleBuilder().tables([Code.funcref, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F])),
  Pair("an initialiser's type", ModuleBuilder().globals([Code.i64, 0] + zero), .typeMismatch,
    good: ModuleBuilder().globals([Code.i32, 0] + zero)),
  Pair("two values", ModuleBuilder().globals([Code.i32, 0] + op(.i32Const, 0) + zero), .typeMismatch,
    good: ModuleBuilder().globals([Code.i32, 0] + op(.i32Const, 0) + op(.i32Const, 1) + op(.i32Add) + op(.end))),
  Pair("not a constant", ModuleBuilder().globals([Code.i32, 0] + zero.dropLast() + op(.i32Eqz) + op(.end)),
    .constantExpressionRequired, good: ModuleBuilder().globals([Code.i32, 0] + zero)),
  Pair("a later global", ModuleBuilder().globals([Code.i32, 0] + op(.globalGet, 0) + op(.end)), .unknownGlobal,
    good: ModuleBuilder().globals([Code.i32, 0] + zero, [Code.i32, 0] + op(.globalGet, 0) + op(.end))),
  Pair("a mutable global",
    ModuleBuilder().globals([Code.i32, 1] + zero, [Code.i32, 0] + op(.globalGet, 0) + op(.end)),
    .constantExpressionRequired,
    good: ModuleBuilder().globals([Code.i32, 0] + zero, [Code.i32, 0] + op(.globalGet, 0) + op(.end))),
  Pair("equal exports", withMemory.exports(name("ab") + [2, 0], name("a") + [2, 0], name("ab") + [2, 0]),
    .duplicateExportName, good: withMemory.exports(name("ab") + [2, 0], name("a") + [2, 0], name("b") + [2, 0])),
  Pair("an exported memory", base.exports(name("") + [2, 0]), .unknownMemory, good: withMemory.exports(name("") + [2, 0])),
  Pair("an exported function", withMemory.exports(name("") + [0, 0]), .unknownFunction,
    good: base.functions(0).exports(name("") + [0, 0]).code(body())),
  Pair("an exported table", withMemory.exports(name("") + [1, 0]), .unknownTable,
    good: ModuleBuilder().tables([Code.funcref, 0, 0]).exports(name("") + [1, 0])),
  Pair("an exported global", withMemory.exports(name("") + [3, 0]), .unknownGlobal,
    good: ModuleBuilder().globals([Code.i32, 0] + zero).exports(name("") + [3, 0])),
  Pair("the start function", base.functions(1).start(0).code(body(op(.localGet, 0))), .startFunction,
    good: base.functions(0).start(0).code(body())),
  Pair("no start function", base.functions().start(0), .unknownFunction,
    good: base.functions(0).start(0).code(body())),
  Pair("a segment's table", ModuleBuilder().elements([0] + zero + [0]), .unknownTable,
    good: ModuleBuilder().tables([Code.funcref, 0, 0]).elements([0] + zero + [0])),
  Pair("a segment's type", ModuleBuilder().tables([Code.externref, 0, 0]).elements([0] + zero + [0]), .typeMismatch,
    good: ModuleBuilder().tables([Code.externref, 0, 0])
      .elements([6, 0] + zero + [Code.externref, 1] + op(.refNull, Code.externref) + op(.end))),
  Pair("a segment's function", base.elements([1, 0, 1, 0]), .unknownFunction,
    good: base.functions(0).elements([1, 0, 1, 0]).code(body())),
  Pair("a segment's memory", ModuleBuilder().data([0] + zero + [0]), .unknownMemory,
    good: withMemory.data([0] + zero + [0], [2, 0] + zero + [0])),
]

private let instructions: [Pair] = [
  Pair("a missing operand", function([], [], [], op(.drop)), .typeMismatch, good: function([], [], [], op(.nop))),
  Pair("an operand below the block",
    function([Code.i32], [], [], op(.localGet, 0), op(.block, Code.empty), op(.drop), op(.end)), .typeMismatch,
    good: function([Code.i32], [], [], op(.localGet, 0), op(.block, Code.empty), op(.end), op(.drop))),
  Pair("an operand's type", function([Code.i64], [], [], op(.localGet, 0), op(.i32Eqz), op(.drop)), .typeMismatch,
    good: function([Code.i32], [], [], op(.localGet, 0), op(.i32Eqz), op(.drop))),
  Pair("the second operand's type",
    function([Code.i32, Code.f32], [], [], op(.localGet, 0), op(.localGet, 1), op(.i32Add), op(.drop)), .typeMismatch,
    good: function([Code.i32, Code.i32], [], [], op(.localGet, 0), op(.localGet, 1), op(.i32Add), op(.drop))),
  Pair("a value too many", function([], [], [], op(.i32Const, 0)), .typeMismatch,
    good: function([], [Code.i32], [], op(.i32Const, 0))),
  Pair("a local", function([Code.i32], [], [[1, Code.i64]], op(.localGet, 2), op(.drop)), .unknownLocal,
    good: function([Code.i32], [], [[1, Code.i64]], op(.localGet, 1), op(.drop))),
  Pair("a label", function([], [], [], op(.br, 1)), .unknownLabel, good: function([], [], [], op(.br, 0))),
  Pair("a global", function([], [], [], op(.globalGet, 2), op(.drop)), .unknownGlobal,
    good: function([], [], [], op(.globalGet, 1), op(.drop))),
  Pair("an immutable global", function([], [], [], op(.i32Const, 0), op(.globalSet, 0)), .immutableGlobal,
    good: function([], [], [], op(.i64Const, 0), op(.globalSet, 1))),
  Pair("a function", function([], [], [], op(.call, 1)), .unknownFunction, good: function([], [], [], op(.call, 0))),
  Pair("a call's type", function([], [], [], op(.i32Const, 0), op(.callIndirect, 2, 0)), .unknownType,
    good: function([], [], [], op(.i32Const, 0), op(.callIndirect, 0, 0))),
  Pair("a call's table", function([], [], [], op(.i32Const, 0), op(.callIndirect, 0, 2)), .unknownTable,
    good: function([], [], [], op(.i32Const, 0), op(.callIndirect, 0, 0))),
  Pair("a call through other references", function([], [], [], op(.i32Const, 0), op(.callIndirect, 0, 1)),
    .typeMismatch, good: function([], [], [], op(.i32Const, 0), op(.callIndirect, 0, 0))),
  Pair("a tail call's results", function([], [], [], op(.i32Const, 0), op(.i64Const, 0), op(.i32Const, 0),
      op(.returnCallIndirect, 1, 0)), .typeMismatch, good: function([], [], [], op(.returnCall, 0))),
  Pair("alignment", function([], [], [], op(.i32Const, 0), op(.i32Load, 3, 0), op(.drop)), .alignmentTooLarge,
    good: function([], [], [], op(.i32Const, 0), op(.i32Load, 2, 0), op(.drop))),
  Pair("an offset", function([], [], [], op(.i32Const, 0), op(.i32Load, 0, 0x80, 0x80, 0x80, 0x80, 0x10), op(.drop)),
    .offsetOutOfRange,
    good: function([], [], [], op(.i32Const, 0), op(.i32Load, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F), op(.drop))),
  Pair("a memory", function([], [], [], op(.i32Const, 0), op(.i32Load, 0x42, 1, 0), op(.drop)), .unknownMemory,
    good: function([], [], [], op(.i32Const, 0), op(.i32Load, 0x42, 0, 0), op(.drop))),
  Pair("a table", function([], [], [], op(.tableSize, 2), op(.drop)), .unknownTable,
    good: function([], [], [], op(.tableSize, 1), op(.drop))),
  Pair("tables of two types",
    function([], [], [], op(.i32Const, 0), op(.i32Const, 0), op(.i32Const, 0), op(.tableCopy, 0, 1)), .typeMismatch,
    good: function([], [], [], op(.i32Const, 0), op(.i32Const, 0), op(.i32Const, 0), op(.tableCopy, 1, 1))),
  Pair("an element segment", function([], [], [], op(.elemDrop, 1)), .unknownElementSegment,
    good: function([], [], [], op(.elemDrop, 0))),
  Pair("a data segment", function([], [], [], op(.dataDrop, 1)), .unknownDataSegment,
    good: function([], [], [], op(.dataDrop, 0))),
  Pair("an undeclared function", base.functions(0).code(body(op(.refFunc, 0), op(.drop))),
    .undeclaredFunctionReference, good: function([], [], [], op(.refFunc, 0), op(.drop))),
  Pair("select of references",
    function([], [], [], op(.refFunc, 0), op(.refFunc, 0), op(.i32Const, 0), op(.select), op(.drop)), .typeMismatch,
    good: function(
      [], [], [], op(.refFunc, 0), op(.refFunc, 0), op(.i32Const, 0), op(.selectTyped, 1, Code.funcref), op(.drop))),
  Pair("select of two", function([], [], [], op(.unreachable), op(.selectTyped, 2, Code.i32, Code.i32)),
    .invalidResultArity, good: function([], [Code.i32], [], op(.unreachable), op(.selectTyped, 1, Code.i32))),
  Pair("an if without else", function([], [Code.i32], [], op(.i32Const, 0), op(.if, Code.i32), op(.i32Const, 0),
      op(.end)), .typeMismatch, good: function([], [], [], op(.i32Const, 0), op(.if, Code.empty), op(.end))),
  Pair("labels of two arities",
    function([], [], [], op(.block, Code.i32), op(.unreachable), op(.brTable, 1, 0, 1), op(.end), op(.drop)),
    .typeMismatch,
    good: function([], [], [], op(.block, Code.empty), op(.i32Const, 0), op(.brTable, 1, 0, 1), op(.end))),
  Pair("a block's type", function([], [], [], op(.block, 2), op(.end)), .unknownType,
    good: function([], [], [], op(.block, 0), op(.end))),
  Pair("after unreachable", function([], [], [], op(.unreachable), op(.i64Const, 0), op(.i32Eqz), op(.drop)),
    .typeMismatch, good: function([], [], [], op(.unreachable), op(.i32Add), op(.drop))),
  Pair("ref.is_null of a number", function([], [], [], op(.i32Const, 0), op(.refIsNull), op(.drop)), .typeMismatch,
    good: function([], [], [], op(.refNull, Code.externref), op(.refIsNull), op(.drop))),
]

@Suite struct InvalidTests {
  @Test(arguments: declarations) func declaration(pair: Pair) {
    #expect(refusal(pair.bad)?.reason == pair.reason)
    #expect(refusal(pair.good) == nil)
  }

  @Test(arguments: instructions) func instruction(pair: Pair) {
    #expect(refusal(pair.bad)?.reason == pair.reason)
    #expect(refusal(pair.good) == nil)
  }

  @Test func anErrorIsAtItsInstruction() {
    // The code section's contents start at 14 + 5: count, size, no locals, then the instructions at 24.
    let module = base.functions(0).code(body(op(.nop), op(.i32Const, 0), op(.i64Eqz), op(.drop)))
    let start = base.functions(0).bytes.count + 5
    #expect(refusal(module)?.offset == start + 3)
  }

  @Test func reasonsHaveKinds() {
    #expect(ModuleError.Reason.unexpectedEnd.kind == .malformed)
    #expect(ModuleError.Reason.dataCountRequired.kind == .malformed)
    #expect(ModuleError.Reason.typeMismatch.kind == .invalid)
    #expect(ModuleError.Reason.invalidCustomPageSize.kind == .invalid)
    #expect(ModuleError.Reason.unsupportedFeature.kind == .unsupported)
    #expect(ModuleError.Reason.limitReached.kind == .limit)
  }
}
