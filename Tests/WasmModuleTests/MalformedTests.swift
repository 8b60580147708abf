import Opcodes
import Testing

@testable import WasmModule

/// A module and why it is refused; `offset` counts from the start of the module.
struct Refused: CustomTestStringConvertible, Sendable {
  var title: String
  var module: ModuleBuilder
  var reason: ModuleError.Reason
  var offset: Int
  init(_ title: String, _ module: ModuleBuilder, _ reason: ModuleError.Reason, _ offset: Int) {
    self.title = title
    self.module = module
    self.reason = reason
    self.offset = offset
  }
  var testDescription: String { title }

  func check() {
    let error = refusal(module)
    #expect(error?.reason == reason)
    #expect(error?.offset == offset)
  }
}

extension ModuleBuilder: @unchecked Sendable {}

/// The header alone, shortened or changed.
private func raw(_ bytes: UInt8...) -> ModuleBuilder { ModuleBuilder(bytes: bytes) }
/// A valid header and a section as it stands.
private func section(_ bytes: UInt8...) -> ModuleBuilder { ModuleBuilder(bytes: ModuleBuilder().bytes + bytes) }

private let samples: [Refused] = [
  Refused("nothing", raw(), .unexpectedEnd, 0),
  Refused("half a magic number", raw(0x00, 0x61), .unexpectedEnd, 2),
  Refused("no version", raw(0x00, 0x61, 0x73, 0x6D, 0x01), .unexpectedEnd, 5),
  Refused("another magic number", raw(0x00, 0x61, 0x73, 0x6E, 1, 0, 0, 0), .magicHeaderNotDetected, 0),
  Refused("another version", raw(0x00, 0x61, 0x73, 0x6D, 2, 0, 0, 0), .unknownBinaryVersion, 4),
  Refused("an unknown section", section(14, 0), .malformedSectionID, 8),
  Refused("a section longer than the file", section(1, 3, 0), .lengthOutOfBounds, 9),
  Refused("a custom section longer than the file", section(0, 2, 0), .unexpectedEndOfSection, 11),
  Refused("a section shorter than its contents", section(1, 2, 0, 0), .sectionSizeMismatch, 11),
  Refused("a section that reads on", section(1, 1, 1, 3, 1, 0), .malformedDefinitionType, 11),
  Refused("a vector that ends early", section(3, 1, 1), .unexpectedEndOfSection, 11),
  Refused("sections out of order", ModuleBuilder().functions().types(), .unexpectedContentAfterLastSection, 11),
  Refused("a section twice", ModuleBuilder().types().types(), .unexpectedContentAfterLastSection, 11),
  Refused("an index that is too long", section(1, 6, 0x80, 0x80, 0x80, 0x80, 0x80, 0), .integerRepresentationTooLong, 15),
  Refused("an index that is too large", section(1, 5, 0x80, 0x80, 0x80, 0x80, 0x10), .integerTooLarge, 14),
  Refused("a custom section without a name", section(0, 0), .unexpectedEndOfSection, 10),
  Refused("a name that is not UTF-8", section(0, 2, 1, 0xFF), .malformedUTF8, 10),
  Refused("an unknown composite type", section(1, 2, 1, 0x5D), .malformedDefinitionType, 11),
  Refused("an unknown value type", ModuleBuilder().types(type([0x01])), .malformedReferenceType, 13),
  Refused("an unknown import", ModuleBuilder().imports(name("") + name("") + [5]), .malformedImportKind, 13),
  Refused(
    "a mutability", ModuleBuilder().imports(name("") + name("") + [3, Code.i32, 2]), .malformedMutability, 15),
  Refused("limits", ModuleBuilder().memories([0x10, 0]), .malformedLimitsFlags, 11),
  Refused("a page size beyond all", ModuleBuilder().memories([0x08, 0, 64]), .malformedCustomPageSize, 13),
  Refused("an export", ModuleBuilder().exports(name("") + [5, 0]), .malformedExportKind, 12),
  Refused("an element segment", ModuleBuilder().elements([8]), .malformedElementSegmentKind, 11),
  Refused("an element kind", ModuleBuilder().elements([1, 1, 0]), .malformedElementKind, 12),
  Refused("a data segment", ModuleBuilder().data([3]), .malformedDataSegmentKind, 11),
  Refused("a function without code", ModuleBuilder().types(type()).functions(0), .functionAndCodeInconsistent, 18),
  Refused("code without a function", ModuleBuilder().code(body()), .functionAndCodeInconsistent, 14),
  Refused("data that is not there", ModuleBuilder().dataCount(1), .dataCountAndDataInconsistent, 11),
  Refused(
    "more data than counted", ModuleBuilder().dataCount(0).data([1, 0]), .dataCountAndDataInconsistent, 16),
]

/// A function body, from its size on, in a module with one type, one function and a memory. The body starts at 26, its instructions at 28.
private func function(_ bytes: [UInt8]) -> ModuleBuilder {
  ModuleBuilder().types(type()).functions(0).memories([0, 1]).code(leb(bytes.count) + bytes)
}

private let bodies: [Refused] = [
  Refused("no end", function([0] + op(.nop)), .unexpectedEndOfSection, 29),
  Refused("two ends", function([0] + op(.end) + op(.end)), .sectionSizeMismatch, 29),
  Refused("an open block", function([0] + op(.block, Code.empty) + op(.end)), .unexpectedEndOfSection, 31),
  Refused("else without if", function([0] + op(.else) + op(.end)), .endExpected, 28),
  Refused("an unknown opcode", function([0, 0xFF] + op(.end)), .illegalOpcode, 28),
  Refused(
    "an unknown prefixed opcode", function([0, Opcode.memoryCopy.prefix, 0x7F] + op(.end)), .illegalOpcode, 28),
  Refused(
    "too many locals", function([2, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, Code.i32, 1, Code.i32] + op(.end)), .tooManyLocals,
    34),
  Refused(
    "memory flags", function([0] + op(.i32Const, 0) + op(.i32Load, 0x80, 0x01, 0) + op(.drop) + op(.end)),
    .malformedMemopFlags, 31),
  Refused("a constant that is cut", function([0] + op(.f64Const, 0, 0) + op(.end)), .unexpectedEndOfSection, 32),
  Refused(
    "a constant that is too long",
    function([0] + op(.i32Const, 0x80, 0x80, 0x80, 0x80, 0x80, 0) + op(.drop) + op(.end)),
    .integerRepresentationTooLong, 34),
  Refused(
    "a constant that is too large", function([0] + op(.i32Const, 0x80, 0x80, 0x80, 0x80, 0x70) + op(.drop) + op(.end)),
    .integerTooLarge, 33),
  // Their last byte is that of `end`, and what follows is no immediate of theirs.
  Refused("memory.fill at the end", function([0] + op(.memoryFill)).custom("", []), .unexpectedEndOfSection, 30),
  Refused("v128.store at the end", function([0] + op(.v128Store)).custom("", []), .unexpectedEndOfSection, 30),
  Refused("array.get at the end", function([0] + op(.arrayGet)).custom("", []), .unexpectedEndOfSection, 30),
  Refused("array.get at the end of the file", function([0] + op(.arrayGet)), .unexpectedEndOfSection, 30),
  Refused("data.drop without a data count", function([0] + op(.dataDrop, 0) + op(.end)), .dataCountRequired, 28),
]

@Suite struct MalformedTests {
  @Test(arguments: samples) func module(sample: Refused) { sample.check() }
  @Test(arguments: bodies) func functionBody(sample: Refused) { sample.check() }

  @Test func whatIsWellFormedLoads() {
    #expect(refusal(ModuleBuilder()) == nil)
    #expect(refusal(ModuleBuilder().types().functions().code().data()) == nil)
    #expect(refusal(ModuleBuilder().custom("x", [0xFF]).types().custom("", []).custom("name", [0xFF, 0xFF])) == nil)
    #expect(refusal(function([0] + op(.end))) == nil)
    // Five bytes for a number, as linkers write them.
    #expect(refusal(function([0] + op(.i32Const, 0x80, 0x80, 0x80, 0x80, 0x00) + op(.drop) + op(.end))) == nil)
    #expect(refusal(function([0] + op(.i32Const, 0x80, 0x80, 0x80, 0x80, 0x78) + op(.drop) + op(.end))) == nil)
  }

  @Test func utf8() {
    func valid(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { isValidUTF8($0) } }
    for text in ["", "abc", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}"] {
      #expect(valid(Array(text.utf8)))
    }
    let wrong: [[UInt8]] = [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xE1, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF1, 0x80, 0x80], [0xFF],
    ]
    for bytes in wrong { #expect(!valid(bytes)) }
  }

  /// No shortened module crashes the loader or loads by accident with another meaning.
  @Test func everyPrefixOfAModule() {
    let whole = ModuleBuilder.function(
      [Code.i32], [Code.i32], op(.block, Code.i32), op(.localGet, 0), op(.localGet, 0), op(.brTable, 1, 0, 0),
      op(.end))
    #expect(refusal(whole) == nil)
    for count in 0..<whole.bytes.count {
      if refusal(ModuleBuilder(bytes: Array(whole.bytes[..<count]))) == nil { #expect([8, 23].contains(count)) }
    }
  }
}
