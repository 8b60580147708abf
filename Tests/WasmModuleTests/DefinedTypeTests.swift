import Opcodes
import Testing

@testable import WasmModule

private let empty = Types.fields()
private let int = Types.fields([Code.i32, 0])
private let wide = Types.fields([Code.i32, 0], [Code.i64, 0])
private func toSelf(_ index: UInt8) -> [UInt8] { Types.fields(Types.nullable(index) + [0]) }

/// Types that are refused, at the last type, and their good twins.
private let definitions: [Pair] = [
  Pair("a type that is not there", ModuleBuilder().types(toSelf(1)), .unknownType,
    good: ModuleBuilder().types(toSelf(0))),
  Pair("a later group", ModuleBuilder().types(toSelf(1), toSelf(0)), .unknownType,
    good: ModuleBuilder().types(Types.group(toSelf(1), toSelf(0)))),
  Pair("a final supertype", ModuleBuilder().types(int, Types.open(0, of: int)), .subType,
    good: ModuleBuilder().types(Types.open(of: int), Types.open(0, of: int))),
  Pair("a later supertype", ModuleBuilder().types(Types.group(Types.open(1, of: int), Types.open(of: int))),
    .forwardSupertype, good: ModuleBuilder().types(Types.group(Types.open(of: int), Types.open(0, of: int)))),
  Pair("two supertypes",
    ModuleBuilder().types(Types.open(of: int), Types.open(of: int), Types.open(0, 1, of: int)), .subType,
    good: ModuleBuilder().types(Types.open(of: int), Types.open(of: int), Types.open(0, of: int))),
  Pair("a field too few", ModuleBuilder().types(Types.open(of: wide), Types.open(0, of: int)), .subType,
    good: ModuleBuilder().types(Types.open(of: int), Types.open(0, of: wide))),
  Pair("a supertype of another form",
    ModuleBuilder().types(Types.open(of: int), Types.open(0, of: Types.array([Code.i32, 0]))), .subType,
    good: ModuleBuilder().types(Types.open(of: Types.array([Code.i32, 0])), Types.open(0, of: Types.array([Code.i32, 0])))),
  Pair("a mutable field of a subtype",
    ModuleBuilder().types(
      Types.open(of: Types.fields([Types.eq, 1])), Types.open(0, of: Types.fields([Types.i31, 1]))), .subType,
    good: ModuleBuilder().types(
      Types.open(of: Types.fields([Types.eq, 0])), Types.open(0, of: Types.fields([Types.i31, 0])))),
  Pair("a parameter of a subtype",
    ModuleBuilder().types(Types.open(of: type([Types.eq])), Types.open(0, of: type([Types.i31]))), .subType,
    good: ModuleBuilder().types(Types.open(of: type([Types.i31])), Types.open(0, of: type([Types.eq])))),
  Pair("a result of a supertype",
    ModuleBuilder().types(Types.open(of: type([], [Types.i31])), Types.open(0, of: type([], [Types.eq]))), .subType,
    good: ModuleBuilder().types(Types.open(of: type([], [Types.eq])), Types.open(0, of: type([], [Types.i31])))),
  Pair("a packed field of another width",
    ModuleBuilder().types(
      Types.open(of: Types.fields([0x77, 0])), Types.open(0, of: Types.fields([Types.i8, 0]))), .subType,
    good: ModuleBuilder().types(
      Types.open(of: Types.fields([Types.i8, 0])), Types.open(0, of: Types.fields([Types.i8, 0])))),
  Pair("a field's mutability", ModuleBuilder().types(Types.fields([Code.i32, 2])), .malformedMutability,
    good: ModuleBuilder().types(Types.fields([Code.i32, 1]))),
  Pair("a form", ModuleBuilder().types([0x5D, 0]), .malformedDefinitionType, good: ModuleBuilder().types([0x5F, 0])),
  Pair("a function of a structure's type", ModuleBuilder().types(empty).functions(0).code(body()), .nonFunctionType,
    good: ModuleBuilder().types(type()).functions(0).code(body())),
  Pair("a tag with results", ModuleBuilder().types(type([], [Code.i32])).section(SectionID.tag, [1, 0, 0]),
    .nonEmptyTagResult, good: ModuleBuilder().types(type([Code.i32])).section(SectionID.tag, [1, 0, 0])),
  Pair("a tag's type", ModuleBuilder().section(SectionID.tag, [1, 0, 0]), .unknownType,
    good: ModuleBuilder().types(type()).section(SectionID.tag, [1, 0, 0])),
  Pair("an exported tag", ModuleBuilder().exports(name("") + [4, 0]), .unknownTag,
    good: ModuleBuilder().types(type()).section(SectionID.tag, [1, 0, 0]).exports(name("") + [4, 0])),
  Pair("a table of references without a default", ModuleBuilder().types(type()).tables(Types.reference(0) + [0, 0]),
    .typeMismatch, good: ModuleBuilder().types(type()).tables(Types.nullable(0) + [0, 0])),
  Pair("a table's initialiser", ModuleBuilder().tables([0x40, 0, Code.funcref, 0, 0] + op(.i32Const, 0) + op(.end)),
    .typeMismatch,
    good: ModuleBuilder().tables([0x40, 0, Code.funcref, 0, 0] + op(.refNull, Code.funcref) + op(.end))),
  Pair("a shared memory without a maximum", ModuleBuilder().memories([0x02, 0]), .sharedWithoutMaximum,
    good: ModuleBuilder().memories([0x03, 0, 1])),
  Pair("a 64-bit memory's size", ModuleBuilder().memories([0x04] + leb(1 << 48 + 1)), .memorySize,
    good: ModuleBuilder().memories([0x04] + leb(1 << 48))),
  Pair("a segment's offset", ModuleBuilder().memories([0x04, 0]).data([0] + op(.i32Const, 0) + op(.end) + [0]),
    .typeMismatch, good: ModuleBuilder().memories([0x04, 0]).data([0] + op(.i64Const, 0) + op(.end) + [0])),
  Pair("a constant structure", ModuleBuilder().types(wide).globals(
      Types.reference(0) + [0] + op(.i32Const, 0) + op(.structNew, 0) + op(.end)), .typeMismatch,
    good: ModuleBuilder().types(wide).globals(
      Types.reference(0) + [0] + op(.i32Const, 0) + op(.i64Const, 0) + op(.structNew, 0) + op(.end))),
  Pair("a constant array", ModuleBuilder().types(Types.array([Code.i64, 0])).globals(
      Types.reference(0) + [0] + op(.i32Const, 0) + op(.arrayNewFixed, 0, 1) + op(.end)), .typeMismatch,
    good: ModuleBuilder().types(Types.array([Code.i64, 0])).globals(
      Types.reference(0) + [0] + op(.i32Const, 0) + op(.arrayNewDefault, 0) + op(.end))),
  Pair("no constant", ModuleBuilder().globals([Types.i31, 0] + op(.refNull, Types.i31) + op(.i31GetS) + op(.end)),
    .constantExpressionRequired,
    good: ModuleBuilder().globals([Types.i31, 0] + op(.i32Const, 0) + op(.refI31) + op(.end))),
]

/// Recursion groups, subtypes and descriptors.
@Suite struct DefinedTypeTests {
  @Test(arguments: definitions) func definition(pair: Pair) {
    #expect(refusal(pair.bad)?.reason == pair.reason)
    #expect(refusal(pair.good) == nil)
  }

  @Test func aSubtypeErrorIsAtItsType() {
    // The header, the section's head, the first type of 7 bytes.
    let module = ModuleBuilder().types(Types.open(of: int), Types.open(0, of: empty))
    #expect(refusal(module)?.offset == 8 + 3 + Types.open(of: int).count)
  }

  @Test func groupsAreEqualByStructure() throws {
    let pair = Types.group(toSelf(1), toSelf(0))
    let module = ModuleBuilder().types(
      pair, Types.group(toSelf(3), toSelf(2)), Types.group(toSelf(5), toSelf(5)), toSelf(6), toSelf(7),
      Types.group(toSelf(1), toSelf(0)), Types.group(toSelf(9), toSelf(10)))
    try load(module) { module in
      // 8 and 9 are another pair of the first two types, one that refers to them from outside.
      #expect(module.types.map { Int($0.canonical) } == [0, 1, 0, 1, 4, 5, 6, 6, 8, 9, 10, 11])
      #expect(module.definitions.map { Int($0.group) } == [0, 0, 2, 2, 4, 4, 6, 7, 8, 8, 10, 10])
      // What is equal shares its part of the pool.
      #expect(module.types[3].start == module.types[1].start)
    }.get()
  }

  @Test func supertypesAreCanonical() throws {
    let module = ModuleBuilder().types(
      Types.open(of: int), Types.open(of: int), Types.open(1, of: wide), Types.final(0, of: wide),
      Types.open(0, of: wide), type())
    try load(module) { module in
      #expect(module.types.map { Int($0.canonical) } == [0, 0, 2, 3, 2, 5])
      #expect(module.definitions.map { $0.supertype } == [.max, .max, 0, 0, 0, .max])
      #expect(module.definitions.map { Int($0.depth) } == [0, 0, 1, 1, 1, 0])
      #expect(module.definitions[3].isFinal && !module.definitions[2].isFinal)
      #expect(module.definitions[5].form == .function)
    }.get()
  }

  @Test func plainTypesHaveNoDefinitions() throws {
    try load(ModuleBuilder().types(type(), Types.group(type([Code.i32])))) { module in
      #expect(module.definitions.count == 0)
      #expect(module.definition(1).form == .function && module.definition(1).group == 1)
    }.get()
  }

  @Test(arguments: [63, 64]) func subtypingHasADepth(depth: Int) {
    let types = (0...depth).map { $0 == 0 ? Types.open(of: empty) : [0x50, 1] + leb($0 - 1) + empty }
    let error = refusal(ModuleBuilder().section(SectionID.type, vector(types)))
    #expect(error?.limit == (depth > 63 ? .subtypingDepth : nil))
  }

  @Test func fieldsAreCounted() {
    var limits = Limits()
    limits.fields = 2
    #expect(refusal(ModuleBuilder().types(wide), limits: limits) == nil)
    limits.fields = 1
    #expect(refusal(ModuleBuilder().types(wide), limits: limits)?.limit == .fields)
  }

  /// Thousands of groups of a few structures: each is found again.
  @Test func manyGroups() throws {
    let types = (0..<6_000).map { index in
      index % 3 == 0 ? Types.array([Code.i64, 0]) : Types.open(of: toSelf(0) + []).dropLast(5) + int
    }
    let module = ModuleBuilder().section(SectionID.type, vector(types.map { Array($0) }))
    try load(module, arena: 4 << 20) { module in
      #expect(module.types.allSatisfy { $0.canonical == 0 || $0.canonical == 1 })
      #expect(module.valueTypes.count == 2)
    }.get()
  }

  @Test func descriptorsStandInPairs() {
    func reason(_ types: [UInt8]...) -> ModuleError.Reason? {
      refusal(ModuleBuilder().section(SectionID.type, vector(types)), features: .all)?.reason
    }
    let described = [0x4D, 1] + empty
    let descriptor = [0x4C, 0] + empty
    #expect(reason(Types.group(described, descriptor)) == nil)
    #expect(reason(Types.group(described, empty)) == .notDescribedByItsDescriptor)
    #expect(reason(Types.group(empty, descriptor)) == .notDescribedByDescriptor)
    #expect(reason(Types.group([0x4C, 1] + empty, [0x4D, 0] + empty)) == .forwardDescribed)
    #expect(reason(empty, descriptor) == .describedOutsideGroup)
    #expect(reason(Types.group([0x4D, 1, 0x5E, Code.i32, 0], descriptor)) == .descriptorNoStructure)
    #expect(reason(Types.group(described, [0x4C, 0, 0x5E, Code.i32, 0])) == .describedNoStructure)
  }

  @Test func allocationOfDescribedTypes() {
    let types = Types.group([0x4D, 1] + empty, [0x4C, 0] + empty)
    func reason(_ instructions: [UInt8]...) -> ModuleError.Reason? {
      let module = ModuleBuilder().types(types, type()).functions(2).code(body(instructions.flatMap { $0 }))
      return refusal(module, features: .all)?.reason
    }
    #expect(reason(op(.structNew, 1), op(.structNewDesc, 0), op(.refGetDesc, 0), op(.drop)) == nil)
    #expect(reason(op(.structNew, 0), op(.drop)) == .descriptorAllocation)
    #expect(reason(op(.structNew, 1), op(.structNewDesc, 1), op(.drop)) == .noDescriptorAllocation)
    #expect(reason(op(.structNew, 1), op(.refGetDesc, 1), op(.drop)) == .typeWithoutDescriptor)
    // A descriptor has to be exactly of its type: one that went through another type is not.
    #expect(
      reason(op(.structNew, 1), op(.refCast, 1), op(.structNewDefaultDesc, 0), op(.drop)) == .typeMismatch)
    #expect(reason(op(.refNull, 0x62, 1), op(.structNewDefaultDesc, 0), op(.drop)) == nil)
  }
}
