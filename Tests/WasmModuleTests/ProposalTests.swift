import Opcodes
import Testing

@testable import WasmModule

private let one = op(.i32Const, 1)
private let drop = op(.drop)
private let ref1 = Types.reference(1)
private let null1 = Types.nullable(1)

private let references: [Misuse] = [
  Misuse("a null in place of a reference", from: [null1], to: [ref1], before: op(.localGet, 0), op(.return), .typeMismatch,
    good: op(.refAsNonNull)),
  Misuse("call_ref of another type", from: [null1], before: op(.localGet, 0), op(.callRef, 0), .typeMismatch,
    good: op(.drop)),
  Misuse("call_ref of a structure", from: [null1], before: op(.localGet, 0), op(.callRef, 1), .nonFunctionType,
    good: op(.drop)),
  Misuse("return_call_ref with other results", to: [[Code.i32]], before: op(.refNull, 0), op(.returnCallRef, 0),
    .typeMismatch, good: drop + one),
  Misuse("br_on_null of a number", before: one, op(.brOnNull, 0), .typeMismatch, good: op(.nop), after: drop),
  Misuse("br_on_null", from: [null1], before: op(.localGet, 0), op(.brOnNull, 9), .unknownLabel, good: op(.brOnNull, 0),
    after: drop),
  Misuse("br_on_non_null without a reference", from: [null1], before: op(.localGet, 0), op(.brOnNonNull, 0), .typeMismatch,
    good: drop),
  Misuse("an unset local", locals: [[1] + ref1], op(.localGet, 0), .uninitializedLocal,
    good: op(.structNewDefault, 1) + op(.localSet, 0) + op(.localGet, 0), after: drop),
  Misuse("a local set in a block", locals: [[1] + ref1],
    before: op(.block, Code.empty) + op(.structNewDefault, 1) + op(.localTee, 0) + drop + op(.end),
    op(.localGet, 0), .uninitializedLocal, good: op(.structNewDefault, 1), after: drop),
  Misuse("a local set before else", locals: [[1] + ref1],
    before: one + op(.if, Code.empty) + op(.structNewDefault, 1) + op(.localSet, 0) + op(.else),
    op(.localGet, 0), .uninitializedLocal, good: op(.structNewDefault, 1), after: drop + op(.end)),
  Misuse("a reference to no type", op(.refNull, 12), .unknownType, good: op(.refNull, 1), after: drop).behind(-1),
  Misuse("a heap type", op(.refNull, 0x60), .malformedHeapType, good: op(.refNull, Types.none), after: drop).behind(-1),
]

private let aggregates: [Misuse] = [
  Misuse("struct.new of a function type", op(.structNew, 0), .nonStructureType, good: one + one + op(.structNew, 1),
    after: drop),
  Misuse("struct.new with too little", before: one, op(.structNew, 1), .typeMismatch, good: one + op(.structNew, 1),
    after: drop),
  Misuse("struct.new_default", op(.structNewDefault, 6), .notDefaultable, good: op(.structNewDefault, 1), after: drop),
  Misuse("a field of no structure", before: op(.structNewDefault, 1), op(.structGet, 1, 2), .unknownField,
    good: op(.structGet, 1, 0), after: drop),
  Misuse("a packed field", before: op(.structNewDefault, 1), op(.structGet, 1, 1), .packedField,
    good: op(.structGetU, 1, 1), after: drop),
  Misuse("an unpacked field", before: op(.structNewDefault, 1), op(.structGetS, 1, 0), .unpackedField,
    good: op(.structGetS, 1, 1), after: drop),
  Misuse("an immutable field", before: op(.structNewDefault, 1) + one, op(.structSet, 1, 1), .immutableField,
    good: op(.structSet, 1, 0)),
  Misuse("a supertype", before: op(.structNewDefault, 2), op(.structGet, 3, 0), .typeMismatch,
    good: op(.structGet, 2, 0), after: drop),
  Misuse("array.new of a structure", before: one, op(.arrayNewDefault, 1), .nonArrayType, good: op(.arrayNewDefault, 4),
    after: drop),
  Misuse("array.new_fixed", before: one, op(.arrayNewFixed, 4, 2), .typeMismatch, good: op(.arrayNewFixed, 4, 1),
    after: drop),
  Misuse("an immutable array", before: op(.refNull, 5) + one + op(.i64Const, 1), op(.arraySet, 5), .immutableArray,
    good: drop + drop + drop),
  Misuse("array.copy", before: op(.refNull, 4) + one + op(.refNull, 10) + one + one, op(.arrayCopy, 4, 10),
    .arrayTypesDoNotMatch, good: drop + drop + drop + drop + drop),
  Misuse("references in place of data", before: one + one, op(.arrayNewData, 7, 0), .arrayNotNumeric,
    good: op(.arrayNewData, 4, 0), after: drop),
  Misuse("array.new_data", before: one + one, op(.arrayNewData, 4, 1), .unknownDataSegment,
    good: op(.arrayNewData, 5, 0), after: drop),
  Misuse("array.new_elem", before: one + one, op(.arrayNewElem, 4, 0), .typeMismatch, good: op(.arrayNewElem, 7, 0),
    after: drop),
  Misuse("a cast to another hierarchy", before: op(.refNull, Code.funcref), op(.refTest, 1), .typeMismatch,
    good: op(.refTest, 0), after: drop),
  Misuse("br_on_cast upwards", to: [[Types.structure]], before: op(.refNull, Types.structure),
    op(.brOnCast, 3, 0, Types.structure, Types.eq), .typeMismatch, good: op(.brOnCast, 3, 0, Types.structure, 1)),
  Misuse("br_on_cast to another label", to: [[Types.structure]], before: op(.refNull, Types.any),
    op(.brOnCastFail, 0, 0, Types.any, 1), .typeMismatch, good: op(.refCast, 1)),
  Misuse("br_on_cast flags", to: [[Types.structure]], before: op(.refNull, Types.structure),
    op(.brOnCast, 4, 0, Types.structure, 1), .malformedCastFlags, good: op(.brOnCast, 3, 0, Types.structure, 1))
    .behind(-2),
  Misuse("i31", before: op(.refNull, Types.structure), op(.i31GetS), .typeMismatch,
    good: drop + one + op(.refI31) + op(.i31GetS), after: drop),
  Misuse("ref.eq of functions", before: op(.refFunc, 0) + op(.refFunc, 0), op(.refEq), .typeMismatch,
    good: drop + op(.refIsNull), after: drop),
  Misuse("any.convert_extern", before: op(.refNull, Types.any), op(.anyConvertExtern), .typeMismatch,
    good: op(.externConvertAny) + op(.anyConvertExtern), after: drop),
]

private let exceptions: [Misuse] = [
  Misuse("throw of no tag", before: one, op(.throw, 1), .unknownTag, good: op(.throw, 0)),
  Misuse("throw of too little", op(.throw, 0), .typeMismatch, good: one + op(.throw, 0)),
  Misuse("throw_ref", before: op(.refNull, Types.any), op(.throwRef), .typeMismatch,
    good: op(.refNull, Types.exn) + op(.throwRef)),
  Misuse("a catch to a label of other types", op(.tryTable, Code.empty, 1, 0, 0, 0), .typeMismatch,
    good: op(.tryTable, Code.empty, 1, 2, 0), after: op(.end)),
  Misuse("a catch of no tag", before: op(.block, Code.i32), op(.tryTable, Code.empty, 1, 0, 1, 0), .unknownTag,
    good: op(.tryTable, Code.empty, 1, 0, 0, 0), after: op(.end) + one + op(.end) + drop),
  Misuse("a catch to no label", op(.tryTable, Code.empty, 1, 2, 1), .unknownLabel,
    good: op(.tryTable, Code.empty, 1, 2, 0), after: op(.end)),
  Misuse("a catch clause", op(.tryTable, Code.empty, 1, 4, 0), .malformedCatchClause,
    good: op(.tryTable, Code.empty, 1, 2, 0), after: op(.end)).behind(-3),
  Misuse("catch_all_ref", before: op(.block, Code.externref), op(.tryTable, Code.empty, 1, 3, 0), .typeMismatch,
    good: op(.tryTable, Code.empty, 0), after: op(.end) + op(.refNull, Code.externref) + op(.end) + drop),
]

private let vectors: [Misuse] = [
  Misuse("a lane", from: [[Types.v128]], before: op(.localGet, 0), op(.i32x4ExtractLane, 4), .invalidLaneIndex,
    good: op(.i32x4ExtractLane, 3), after: drop),
  Misuse("lanes of a shuffle", from: [[Types.v128]], before: op(.localGet, 0) + op(.localGet, 0),
    op(.i8x16Shuffle) + [UInt8](repeating: 31, count: 15) + [32], .invalidLaneIndex,
    good: op(.i8x16Shuffle) + [UInt8](repeating: 31, count: 16), after: drop),
  Misuse("half a vector", from: [[Types.v128]], to: [[Types.v128]], before: op(.localGet, 0), op(.i64Eqz), .typeMismatch,
    good: op(.v128Not)),
  Misuse("a vector's alignment", before: op(.i64Const, 0), op(.v128Load, 5, 0), .alignmentTooLarge,
    good: op(.v128Load, 4, 0), after: drop),
  Misuse("a lane of memory", from: [[Types.v128]], before: op(.i64Const, 0) + op(.localGet, 0),
    op(.v128Load64Lane, 3, 0, 2), .invalidLaneIndex, good: op(.v128Load64Lane, 3, 0, 1), after: drop),
  Misuse("select of a vector and a number", from: [[Types.v128]], before: op(.localGet, 0) + op(.i64Const, 0) + one,
    op(.select), .typeMismatch, good: drop + drop + drop),
]

private let addresses: [Misuse] = [
  Misuse("a 32-bit address", before: one, op(.i32Load, 0, 0), .typeMismatch, good: op(.i32Load, 0x40, 1, 0),
    after: drop),
  Misuse("a 64-bit address", before: op(.i64Const, 0), op(.i32Load, 0x40, 1, 0), .typeMismatch,
    good: op(.i32Load, 0, 0), after: drop),
  Misuse("a long offset", before: one, op(.i32Load, 0x40, 1, 0x80, 0x80, 0x80, 0x80, 0x10), .offsetOutOfRange,
    good: drop + op(.i64Const, 0) + op(.i32Load, 0, 0x80, 0x80, 0x80, 0x80, 0x10), after: drop),
  Misuse("memory.copy", before: op(.i64Const, 0) + one + op(.i64Const, 0), op(.memoryCopy, 0, 1), .typeMismatch,
    good: drop + one + op(.memoryCopy, 0, 1)),
  Misuse("call_indirect", before: one, op(.callIndirect, 0, 0), .typeMismatch,
    good: drop + op(.i64Const, 0) + op(.callIndirect, 0, 0)),
  Misuse("table.grow", before: op(.refNull, Code.funcref) + one, op(.tableGrow, 0), .typeMismatch,
    good: drop + op(.i64Const, 1) + op(.tableGrow, 0), after: drop),
  Misuse("an atomic's alignment", before: op(.i64Const, 0), op(.i32AtomicLoad, 1, 0), .alignmentNotNatural,
    good: op(.i32AtomicLoad, 2, 0), after: drop),
  Misuse("atomic.fence", op(.atomicFence, 1), .zeroByteExpected, good: op(.atomicFence, 0)).behind(-2),
  Misuse("wide arithmetic", before: op(.i64Const, 0) + op(.i64Const, 0) + one, op(.i64Add128), .typeMismatch,
    good: drop + op(.i64MulWideU), after: drop + drop),
]

extension Misuse {
  /// The error is so many bytes before the instruction: a part of it, where negative.
  func behind(_ bytes: Int) -> Misuse {
    var copy = self
    copy.distance += bytes
    return copy
  }
}

/// Instructions of WebAssembly 3.0 and of the proposals.
@Suite struct ProposalTests {
  @Test(arguments: references + aggregates) func heapInstruction(misuse: Misuse) { check(misuse) }
  @Test(arguments: exceptions) func exceptionInstruction(misuse: Misuse) { check(misuse) }
  @Test(arguments: vectors + addresses) func otherInstruction(misuse: Misuse) { check(misuse) }

  private func check(_ misuse: Misuse) {
    let error = refusal(misuse.bad)
    #expect(error?.reason == misuse.reason)
    #expect(error?.offset == misuse.bad.bytes.count - misuse.distance)
    #expect(refusal(misuse.good) == nil)
  }

  @Test func vectorsTakeTwoSlots() throws {
    let module = heap(
      [[Types.v128], [Code.i32]], [], locals: [[2, Types.v128]], op(.localGet, 0), op(.localGet, 2), op(.v128And),
      op(.localSet, 3), op(.localGet, 1), op(.drop))
    try load(module) { module in
      #expect(module.functions[0].localSlots == 7)
      #expect(module.functions[0].operandSlots == 4)
      #expect(module.types[11].parameterSlots == 3)
    }.get()
  }

  @Test func featuresAreNoted() throws {
    let module = heap([], [], op(.nop), op(.structNewDefault, 1), op(.drop))
    try load(module) { module in
      #expect(module.features.contains(.gc) && module.features.contains(.memory64))
      #expect(module.features.contains(.exceptions) && module.features.contains(.multiMemory))
      #expect(!module.features.contains(.simd) && !module.features.contains(.threads))
      #expect(module.firstUnsupported == nil)
    }.get()
    try load(ModuleBuilder.function([], [], op(.atomicFence, 0))) {
      #expect($0.firstUnsupported == nil && $0.features.contains(.threads))
    }.get()
    try load(ModuleBuilder().types(Types.group([0x4D, 1, 0x5F, 0], [0x4C, 0, 0x5F, 0])), features: .all) {
      #expect($0.firstUnsupported?.feature == .customDescriptors)
    }.get()
  }

  @Test func featuresCanBeForbidden() {
    func error(_ module: ModuleBuilder, without feature: Feature) -> ModuleError? {
      refusal(module, features: FeatureSet.all.removing(feature))
    }
    let vector = ModuleBuilder().types(type([Types.v128]))
    #expect(error(vector, without: .simd) == ModuleError(unsupported: .simd, at: 13))
    #expect(error(vector, without: .gc) == nil)
    #expect(error(ModuleBuilder().memories([0x03, 0, 1]), without: .threads)?.feature == .threads)
    #expect(error(ModuleBuilder().memories([0, 1], [0, 1]), without: .multiMemory)?.reason == .multipleMemories)
    let tables = ModuleBuilder().tables([Code.funcref, 0, 1], [Code.funcref, 0, 1])
    #expect(error(tables, without: .referenceTypes)?.reason == .multipleTables)
    #expect(error(ModuleBuilder.function([], [], op(.atomicFence, 0)), without: .threads)?.feature == .threads)
    #expect(refusal(ModuleBuilder().types(Types.group([0x4D, 1, 0x5F, 0], [0x4C, 0, 0x5F, 0])))?.feature == .customDescriptors)
  }

  @Test func legacyExceptionsAreNamed() {
    let module = ModuleBuilder.function([], [], [0x06, 0x40], op(.end))
    #expect(refusal(module)?.feature == .legacyExceptions)
    #expect(refusal(module, features: .all)?.feature == .legacyExceptions)
  }
}
