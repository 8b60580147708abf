import Opcodes
import Testing

@testable import WasmModule

/// A module, the limit that it just keeps, and the error when that limit is one less.
private struct Sample: CustomTestStringConvertible, @unchecked Sendable {
  var limit: Limit
  var path: WritableKeyPath<Limits, Int>
  var value: Int
  var module: ModuleBuilder
  var testDescription: String { "\(limit)" }
}

private let two = ModuleBuilder().types(type(), type([Code.i32, Code.i32], [Code.i32, Code.i32]))
private let pushes = op(.i32Const, 0) + op(.i32Const, 0) + op(.drop) + op(.drop)
private let imported = name("m") + name("n")

private let samples: [Sample] = [
  Sample(limit: .moduleBytes, path: \.moduleBytes, value: 8, module: ModuleBuilder()),
  Sample(limit: .types, path: \.types, value: 2, module: two),
  Sample(limit: .parameters, path: \.parameters, value: 2, module: two),
  Sample(limit: .results, path: \.results, value: 2, module: two),
  Sample(limit: .imports, path: \.imports, value: 1, module: two.imports(imported + [0, 0])),
  Sample(
    limit: .functions, path: \.functions, value: 2,
    module: two.imports(imported + [0, 0]).functions(0).code(body())),
  Sample(
    limit: .tables, path: \.tables, value: 2,
    module: two.imports(imported + [1, Code.funcref, 0, 0]).tables([Code.funcref, 0, 0])),
  Sample(limit: .memories, path: \.memories, value: 2, module: two.memories([0, 0], [0, 0])),
  Sample(limit: .globals, path: \.globals, value: 1, module: two.imports(imported + [3, Code.i32, 0])),
  Sample(limit: .exports, path: \.exports, value: 1, module: two.memories([0, 0]).exports(name("") + [2, 0])),
  Sample(limit: .elementSegments, path: \.elementSegments, value: 1, module: two.elements([1, 0, 0])),
  Sample(limit: .dataSegments, path: \.dataSegments, value: 1, module: two.data([1, 0])),
  Sample(limit: .functionBytes, path: \.functionBytes, value: 3, module: two.functions(0).code(body(op(.nop)))),
  Sample(
    limit: .locals, path: \.locals, value: 5,
    module: two.functions(1).code(body(locals: [[3, Code.i64]], op(.unreachable)))),
  Sample(limit: .operands, path: \.operands, value: 2, module: two.functions(0).code(body(pushes))),
  Sample(
    limit: .operands, path: \.operands, value: 2,
    module: two.functions(0).code(body(op(.unreachable), op(.call, 0), op(.block, 1), op(.end), op(.drop), op(.drop)))),
  Sample(
    limit: .nesting, path: \.nesting, value: 2,
    module: two.functions(0).code(
      body(op(.block, Code.empty), op(.block, Code.empty), op(.end), op(.end)))),
]

@Suite struct LimitTests {
  @Test(arguments: samples) private func limit(sample: Sample) {
    var limits = Limits()
    limits[keyPath: sample.path] = sample.value
    #expect(refusal(sample.module, limits: limits) == nil)
    limits[keyPath: sample.path] = sample.value - 1
    let error = refusal(sample.module, limits: limits)
    #expect(error?.kind == .limit)
    #expect(error?.limit == sample.limit)
  }

  /// Whatever the arena's size, a module loads or the arena is the limit.
  @Test func everySizeOfTheArena() {
    let far = [[UInt8]](repeating: op(.i32Const, 0), count: 300).flatMap { $0 } + op(.br, 0)
    let module = ModuleBuilder.function(
      [Code.i32], [], op(.block, Code.empty), op(.localGet, 0), op(.brIf, 0), op(.end), far)
    var loaded = false
    for byteCount in stride(from: 0, to: 24_000, by: 8) {
      let error = refusal(module, arena: byteCount)
      if loaded { #expect(error == nil) } else { loaded = error == nil }
      if let error { #expect(error.limit == .arenaBytes) }
    }
    #expect(loaded)
  }

  /// Few bytes may declare many locals; only the limit says how many.
  @Test func manyLocals() throws {
    let limits = Limits()
    let locals: [[UInt8]] = [leb(20_000) + [Code.i32], leb(0) + [Code.f32], leb(29_999) + [Code.i64]]
    let module = two.functions(0).code(
      body(
        locals: locals, op(.localGet, 0) + op(.drop), op(.localGet) + leb(19_999) + op(.i32Eqz) + op(.drop),
        op(.localGet) + leb(20_000) + op(.i64Eqz) + op(.drop), op(.localGet) + leb(49_998) + op(.i64Eqz) + op(.drop)))
    let slots = try load(module, limits: limits) { $0.functions[0].localSlots }.get()
    #expect(slots == 49_999)
    let beyond = two.functions(0).code(body(locals: locals, op(.localGet) + leb(49_999) + op(.drop)))
    #expect(refusal(beyond)?.reason == .unknownLocal)
  }

  /// Twenty thousand exports take no more than a moment.
  @Test func manyExports() {
    let names = (0..<20_000).map { name("e\($0)") + [2, 0] }
    let module = two.memories([0, 0]).section(SectionID.export, vector(names))
    #expect(refusal(module, arena: 4 << 20) == nil)
    let twice = two.memories([0, 0]).section(SectionID.export, vector(names + [name("e77") + [2, 0]]))
    #expect(refusal(twice, arena: 4 << 20)?.reason == .duplicateExportName)
  }
}
