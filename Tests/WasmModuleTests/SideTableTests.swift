import Opcodes
import Testing

@testable import WasmModule

/// An entry of the side table as a test writes it: offsets are from the first instruction of the function.
private struct Entry: Equatable, CustomStringConvertible {
  var program: Int
  var table: Int
  var carried: Int
  var dropped: Int
  init(_ program: Int, _ table: Int, _ carried: Int = 0, _ dropped: Int = 0) {
    self.program = program
    self.table = table
    self.carried = carried
    self.dropped = dropped
  }
  var description: String { "(\(program), \(table), \(carried), \(dropped))" }
}

/// The entries of the first function; only the first one where there are far ones, as what it stands for.
private func sideTable(_ builder: ModuleBuilder) throws -> [Entry] {
  try load(builder) { module in
    // A far branch takes two entries behind the true ones, from an even index on.
    let far = module.sideTable.contains { $0.droppedSlots == BranchEntry.far }
    return module.sideTable.prefix(far ? 1 : module.sideTable.count).map { entry in
      if entry.droppedSlots == BranchEntry.far {
        let far = module.farBranches[Int(entry.programDelta)]
        return Entry(
          Int(far.programDelta), Int(far.tableDelta), Int(far.carriedSlots), Int(far.droppedSlots))
      }
      return Entry(
        Int(entry.programDelta), Int(entry.tableDelta), Int(entry.carriedSlots), Int(entry.droppedSlots))
    }
  }.get()
}

@Suite struct SideTableTests {
  @Test func blocksAloneHaveNoEntries() throws {
    let module = ModuleBuilder.function(
      [], [], op(.block, Code.empty), op(.loop, Code.empty), op(.nop), op(.end), op(.end))
    #expect(try sideTable(module) == [])
  }

  @Test func brGoesBehindTheEnd() throws {
    // 0 block, 2 br 0, 4 nop, 5 end, 6 end
    let module = ModuleBuilder.function([], [], op(.block, Code.empty), op(.br, 0), op(.nop), op(.end))
    #expect(try sideTable(module) == [Entry(6 - 3, 1)])
  }

  @Test func brToTheFunctionGoesToItsEnd() throws {
    // 0 i32.const 1, 2 i32.const 2, 4 br 0, 6 end
    let module = ModuleBuilder.function([], [Code.i32], op(.i32Const, 1), op(.i32Const, 2), op(.br, 0))
    #expect(try sideTable(module) == [Entry(6 - 5, 1, 1, 1)])
  }

  @Test func brIfToALoopGoesBack() throws {
    // 0 loop, 2 i32.const 0, 4 br_if 0, 6 i32.const 0, 8 br_if 0, 10 end, 11 end
    let module = ModuleBuilder.function(
      [], [], op(.loop, Code.empty), op(.i32Const, 0), op(.brIf, 0), op(.i32Const, 0), op(.brIf, 0), op(.end))
    #expect(try sideTable(module) == [Entry(2 - 5, 0), Entry(2 - 9, -1)])
  }

  @Test func ifWithoutElse() throws {
    // 0 i32.const 0, 2 if, 4 nop, 5 end, 6 end
    let module = ModuleBuilder.function([], [], op(.i32Const, 0), op(.if, Code.empty), op(.nop), op(.end))
    #expect(try sideTable(module) == [Entry(6 - 3, 1)])
  }

  @Test func ifWithElse() throws {
    // 0 i32.const 0, 2 if i32, 4 i32.const 1, 6 else, 7 i32.const 2, 9 end, 10 end
    let module = ModuleBuilder.function(
      [], [Code.i32], op(.i32Const, 0), op(.if, Code.i32), op(.i32Const, 1), op(.else), op(.i32Const, 2), op(.end))
    #expect(try sideTable(module) == [Entry(7 - 3, 2), Entry(10 - 7, 1)])
  }

  @Test func brTableHasAnEntryForEachLabel() throws {
    // 0 block, 2 block, 4 i32.const 0, 6 br_table 0 1 2, 11 end, 12 end, 13 end
    let module = ModuleBuilder.function(
      [], [], op(.block, Code.empty), op(.block, Code.empty), op(.i32Const, 0), op(.brTable, 2, 0, 1, 2), op(.end),
      op(.end))
    #expect(try sideTable(module) == [Entry(12 - 7, 3), Entry(13 - 7, 2), Entry(13 - 7, 1)])
  }

  @Test func oneLabelForSeveralBranches() throws {
    // 0 block, 2 local.get 0, 4 br_if 0, 6 local.get 0, 8 if, 10 br 1, 12 end, 13 end, 14 end
    let module = ModuleBuilder.function(
      [Code.i32], [], op(.block, Code.empty), op(.localGet, 0), op(.brIf, 0), op(.localGet, 0), op(.if, Code.empty),
      op(.br, 1), op(.end), op(.end))
    #expect(try sideTable(module) == [Entry(14 - 5, 3), Entry(13 - 9, 2), Entry(14 - 11, 1)])
  }

  @Test func unreachableBranchesHaveEntriesToo() throws {
    // 0 block, 2 br 0, 4 br 0, 6 br_if 0, 8 end, 9 end
    let module = ModuleBuilder.function(
      [], [], op(.block, Code.empty), op(.br, 0), op(.br, 0), op(.brIf, 0), op(.end))
    #expect(try sideTable(module) == [Entry(9 - 3, 3), Entry(9 - 5, 2), Entry(9 - 7, 1)])
  }

  @Test func parametersOfALoopAreCarried() throws {
    // Type 1 is [i32 i64] -> [i64 i32]. 0 i32.const 0, 2 i64.const 0, 4 loop 1, 6 i32.const 7, 8 i64.const 8, 10 br 0
    let module = ModuleBuilder.function(
      [], [], op(.i32Const, 0), op(.i64Const, 0), op(.loop, 1), op(.i32Const, 7), op(.i64Const, 8), op(.br, 0),
      op(.end), op(.drop), op(.drop))
    #expect(try sideTable(module) == [Entry(6 - 11, 0, 2, 2)])
  }

  @Test(arguments: [253, 254, 300]) func manyDroppedSlotsMakeAFarEntry(count: Int) throws {
    let pushes = [[UInt8]](repeating: op(.i32Const, 0), count: count).flatMap { $0 }
    let module = ModuleBuilder.function([], [], pushes, op(.br, 0))
    let far = try load(module) { $0.sideTable[0].droppedSlots == BranchEntry.far }.get()
    // The largest two values mean something else.
    #expect(far == (count >= 254))
    #expect(try sideTable(module) == [Entry(1, 1, 0, count)])
  }

  @Test func distantTargetsMakeFarEntries() throws {
    // block, br_if 0, then 40,000 branches to a loop inside, end: the first entry's distance does not fit 16 bits.
    let inner = [[UInt8]](repeating: op(.localGet, 0) + op(.brIf, 0), count: 40_000).flatMap { $0 }
    let module = ModuleBuilder.function(
      [Code.i32], [], op(.block, Code.empty), op(.localGet, 0), op(.brIf, 0), op(.loop, Code.empty), inner, op(.end),
      op(.end))
    try load(module, arena: 4 << 20) { module in
      let first = module.sideTable[0]
      #expect(first.droppedSlots == BranchEntry.far)
      let far = module.farBranches[Int(first.programDelta)]
      #expect(far.tableDelta == 40_001)
      #expect(far.programDelta == 1 + 2 + 160_000 + 1 + 1)
      // Branch k (from 0) of the loop is entry k + 1, and the loop starts at entry 1.
      #expect(module.sideTable[32_769].tableDelta == -32_768)
      let second = module.sideTable[32_770]
      #expect(second.droppedSlots == BranchEntry.far)
      #expect(module.farBranches[Int(second.programDelta)].tableDelta == -32_769)
      #expect(module.functions[0].sideTableIndex == 0)
    }.get()
  }

  @Test func branchesOnReferences() throws {
    // 0 block, 2 local.get 0, 4 br_on_null 0, 6 drop, 7 end, 8 local.get 0, 10 br_on_null 0, 12 drop, 13 end
    let null = ModuleBuilder.function(
      [Code.externref], [], op(.block, Code.empty), op(.localGet, 0), op(.brOnNull, 0), op(.drop), op(.end),
      op(.localGet, 0), op(.brOnNull, 0), op(.drop))
    #expect(try sideTable(null) == [Entry(8 - 5, 1), Entry(13 - 11, 1)])
    // 0 i32.const 1, 2 local.get 0, 4 br_on_non_null 0, 6 drop, 7 unreachable, 8 end: the reference is carried.
    let nonNull = ModuleBuilder.function(
      [Code.externref], [Code.externref], op(.i32Const, 1), op(.localGet, 0), op(.brOnNonNull, 0), op(.drop),
      op(.unreachable))
    #expect(try sideTable(nonNull) == [Entry(8 - 5, 1, 1, 1)])
    // 0 i32.const 1, 2 ref.null any, 4 br_on_cast 0 any i31 (6 bytes), 10 unreachable, 11 end
    let cast = heap(
      [], [[Types.i31]], op(.i32Const, 1), op(.refNull, Types.any), op(.brOnCast, 3, 0, Types.any, Types.i31),
      op(.unreachable))
    #expect(try sideTable(cast) == [Entry(11 - 6, 1, 1, 1)])
  }

  @Test func tryTableHasAnEntryForItselfAndEachClause() throws {
    // 0 i64.const 0, 2 block i32, 4 i32.const 1, 6 try_table (catch 0 0) (catch_all 1), 14 br 0, 16 end,
    // 17 end, 18 drop, 19 drop, 20 end
    let module = heap(
      [], [], op(.i64Const, 0), op(.block, Code.i32), op(.i32Const, 1),
      op(.tryTable, Code.empty, 2, 0, 0, 0, 2, 1), op(.br, 0), op(.end), op(.end), op(.drop), op(.drop))
    let entries = try sideTable(module)
    // The block's own says where it is, how long its immediates are, and that it has four entries.
    let code = try load(module) { Int($0.functions[0].codeOffset) }.get()
    #expect(entries[0] == Entry(code + 7, 4, 7, Int(BranchEntry.tryTable)))
    // Then the clauses, and the end, below which there are two operands.
    #expect(
      entries.dropFirst() == [
        Entry(18 - 7, 4, 1, 1), Entry(20 - 7, 3, 0, 2), Entry(17 - 7, 2, 2), Entry(17 - 15, 1),
      ])
  }

  @Test func vectorsAreCarriedInTwoSlots() throws {
    // 0 local.get 0, 2 local.get 0, 4 br 0, 6 end
    let module = heap([[Types.v128]], [[Types.v128]], op(.localGet, 0), op(.localGet, 0), op(.br, 0))
    #expect(try sideTable(module) == [Entry(6 - 5, 1, 2, 2)])
  }

  @Test func eachFunctionHasItsOwnPart() throws {
    let branch = body(op(.br, 0))
    let far = body([[UInt8]](repeating: op(.i32Const, 0), count: 300).flatMap { $0 }, op(.br, 0))
    let module = ModuleBuilder().types(type()).functions(0, 0, 0).code(branch, far, branch)
    try load(module) { module in
      let parts = module.functions.map { Int($0.sideTableIndex) }
      #expect(parts[0] == 0 && parts[1] == 1)
      // One entry and one far branch, which takes two and starts at an even index.
      #expect(parts[2] == 4)
      #expect(module.farBranches[Int(module.sideTable[1].programDelta)].droppedSlots == 300)
      #expect(module.sideTable[4].programDelta == 1)
      #expect(module.functions[1].operandSlots == 300)
    }.get()
  }
}
