import Opcodes
import Testing

@testable import WasmModule

/// Types as tests write them.
enum Types {
  static let i8: UInt8 = 0x78
  static let v128: UInt8 = 0x7B
  static let any: UInt8 = 0x6E
  static let eq: UInt8 = 0x6D
  static let i31: UInt8 = 0x6C
  static let structure: UInt8 = 0x6B
  static let exn: UInt8 = 0x69
  static let none: UInt8 = 0x71

  static func reference(_ heapType: UInt8) -> [UInt8] { [0x64, heapType] }
  static func nullable(_ heapType: UInt8) -> [UInt8] { [0x63, heapType] }
  static func fields(_ items: [UInt8]...) -> [UInt8] { [0x5F] + vector(items) }
  static func array(_ field: [UInt8]) -> [UInt8] { [0x5E] + field }
  static func open(_ supertypes: UInt8..., of type: [UInt8]) -> [UInt8] {
    [0x50, UInt8(supertypes.count)] + supertypes + type
  }
  static func final(_ supertypes: UInt8..., of type: [UInt8]) -> [UInt8] {
    [0x4F, UInt8(supertypes.count)] + supertypes + type
  }
  static func group(_ items: [UInt8]...) -> [UInt8] { [0x4E] + vector(items) }
}

/// A function body among types of every form:
///
/// 0. `[] -> []`, 1. `(struct (mut i32) i8)`, 2. `(sub (struct i32))`, 3. `(sub final 2 (struct i32 i64))`,
/// 4. `(array (mut i8))`, 5. `(array i64)`, 6. `(struct (ref 0))`, 7. `(array (mut funcref))`, 8. `[i32] -> []`,
/// 9. `[] -> [(ref 1)]`, 10. `(array (mut i32))`
///
/// with a tag of type 8, a table of 64-bit indices, a memory of 64-bit addresses and one of 32, a passive segment each.
func heap(
  _ parameters: [[UInt8]] = [], _ results: [[UInt8]] = [], locals: [[UInt8]] = [], _ instructions: [UInt8]...
) -> ModuleBuilder {
  ModuleBuilder()
    .types(
      type(), Types.fields([Code.i32, 1], [Types.i8, 0]), Types.open(of: Types.fields([Code.i32, 0])),
      Types.final(2, of: Types.fields([Code.i32, 0], [Code.i64, 0])), Types.array([Types.i8, 1]),
      Types.array([Code.i64, 0]), Types.fields(Types.reference(0) + [0]), Types.array([Code.funcref, 1]),
      type([Code.i32]), [0x60, 0, 1] + Types.reference(1), Types.array([Code.i32, 1]),
      [0x60] + vector(parameters) + vector(results))
    .functions(11)
    .tables([Code.funcref, 0x04, 1])
    .memories([0x04, 1], [0x00, 1])
    .section(SectionID.tag, vector([[0, 8]]))
    .exports(name("f") + [0, 0])
    .elements([0x01, 0x00, 0x01, 0x00])
    .dataCount(1)
    .code(body(locals: locals, instructions.flatMap { $0 }))
    .data([0x01, 0x01, 0x61])
}

/// An instruction that is refused where it stands, and what is accepted in its place.
struct Misuse: CustomTestStringConvertible, Sendable {
  var title: String
  var bad: ModuleBuilder
  var reason: ModuleError.Reason
  /// Bytes from the instruction to the module's end.
  var distance: Int
  var good: ModuleBuilder

  /// - Parameters:
  ///   - before: instructions, and so `after`.
  init(
    _ title: String, from parameters: [[UInt8]] = [], to results: [[UInt8]] = [], locals: [[UInt8]] = [],
    before: [UInt8] = [], _ bad: [UInt8], _ reason: ModuleError.Reason, good: [UInt8], after: [UInt8] = []
  ) {
    self.title = title
    self.reason = reason
    self.bad = heap(parameters, results, locals: locals, before, bad, after)
    self.good = heap(parameters, results, locals: locals, before, good, after)
    // Behind the instructions are the final `end` and the data section.
    distance = bad.count + after.count + 1 + 6
  }

  var testDescription: String { title }
}
