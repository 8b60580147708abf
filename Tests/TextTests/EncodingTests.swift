import Testing
import Text

/// The bytes of each kind of field and instruction (specification, chapter 5, written out by hand).
@Suite struct EncodingTests {
  /// A text, a section's number and its content.
  @Test(arguments: [
    ("(type (func (param i32 i64) (result f32 f64 v128)))", 1, [1, 0x60, 2, 0x7F, 0x7E, 3, 0x7D, 0x7C, 0x7B]),
    ("(type (sub (func)))", 1, [1, 0x50, 0, 0x60, 0, 0]), ("(type (sub final (func)))", 1, [1, 0x60, 0, 0]),
    ("(type (sub (func))) (type (sub final 0 (func)))", 1, [2, 0x50, 0, 0x60, 0, 0, 0x4F, 1, 0, 0x60, 0, 0]),
    ("(type (struct (field i8) (field $x (mut i16)) (field anyref (ref 0))))", 1,
      [1, 0x5F, 4, 0x78, 0, 0x77, 1, 0x6E, 0, 0x64, 0, 0]),
    ("(type (array (mut (ref null 0))))", 1, [1, 0x5E, 0x63, 0, 1]), ("(rec)", 1, [1, 0x4E, 0]),
    ("(rec (type (struct)) (type (struct (field (ref 0)))))", 1, [1, 0x4E, 2, 0x5F, 0, 0x5F, 1, 0x64, 0, 0]),
    ("(type (func (param funcref externref eqref i31ref structref arrayref exnref)))", 1,
      [1, 0x60, 7, 0x70, 0x6F, 0x6D, 0x6C, 0x6B, 0x6A, 0x69, 0]),
    ("(type (func (param nullref nullfuncref nullexternref nullexnref (ref none) (ref null any))))", 1,
      [1, 0x60, 6, 0x71, 0x73, 0x72, 0x74, 0x64, 0x71, 0x6E, 0]),
    ("(rec (type (descriptor 1) (struct)) (type (describes 0) (struct)))", 1,
      [1, 0x4E, 2, 0x4D, 1, 0x5F, 0, 0x4C, 0, 0x5F, 0]),
    ("(import \"m\" \"f\" (func (param i32)))", 2, [1, 1, 0x6D, 1, 0x66, 0, 0]),
    ("(import \"\" \"\" (table 1 2 funcref))", 2, [1, 0, 0, 1, 0x70, 1, 1, 2]),
    ("(import \"\" \"\" (memory i64 1))", 2, [1, 0, 0, 2, 4, 1]),
    ("(import \"\" \"\" (global (mut i32)))", 2, [1, 0, 0, 3, 0x7F, 1]),
    ("(import \"\" \"\" (tag (param i32)))", 2, [1, 0, 0, 4, 0, 0]),
    ("(table 1 funcref)", 4, [1, 0x70, 0, 1]), ("(table i64 1 2 (ref null func))", 4, [1, 0x70, 5, 1, 2]),
    ("(table 1 (ref func) (ref.func 0))", 4, [1, 0x40, 0, 0x64, 0x70, 0, 1, 0xD2, 0, 0x0B]),
    ("(memory 0)", 5, [1, 0, 0]), ("(memory 1 0x1_0)", 5, [1, 1, 1, 16]), ("(memory 1 2 shared)", 5, [1, 3, 1, 2]),
    ("(memory i64 1 2 shared)", 5, [1, 7, 1, 2]), ("(memory 1 (pagesize 1))", 5, [1, 8, 1, 0]),
    ("(memory i32 1 2 (pagesize 0x10000))", 5, [1, 9, 1, 2, 16]), ("(tag) (tag (param i32))", 13, [2, 0, 0, 0, 1]),
    ("(global i32 (i32.const 1))", 6, [1, 0x7F, 0, 0x41, 1, 0x0B]),
    ("(global (mut i32) i32.const 1 i32.const 2 i32.add)", 6, [1, 0x7F, 1, 0x41, 1, 0x41, 2, 0x6A, 0x0B]),
    ("(export \"a\" (func 1)) (export \"\" (tag 2))", 7, [2, 1, 0x61, 0, 1, 0, 4, 2]), ("(func) (start 0)", 8, [0]),
    ("(func (local i32 i32) (local i64) (local $x i64) (local i32))", 10, [1, 8, 3, 2, 0x7F, 2, 0x7E, 1, 0x7F, 0x0B]),
    ("(func memory.init 1 0 data.drop 2) (data) (data)", 12, [2]), ("(data)", 12, []),
  ] as [(String, UInt8, [UInt8])])
  func fields(_ text: String, _ section: UInt8, _ content: [UInt8]) throws {
    #expect(try ParsedModule(text)[section] == content)
  }

  /// The eight forms of an element segment, the three of a data segment.
  @Test(arguments: [
    ("(elem (i32.const 5) 1 2)", 9, [1, 0, 0x41, 5, 0x0B, 2, 1, 2]), ("(elem func 1 2)", 9, [1, 1, 0, 2, 1, 2]),
    ("(elem (table 3) (i32.const 5) func 1)", 9, [1, 2, 3, 0x41, 5, 0x0B, 0, 1, 1]),
    ("(elem declare func 1)", 9, [1, 3, 0, 1, 1]),
    ("(elem (i32.const 5) funcref (ref.func 1))", 9, [1, 4, 0x41, 5, 0x0B, 1, 0xD2, 1, 0x0B]),
    ("(elem funcref (ref.func 1) (item ref.null func))", 9, [1, 5, 0x70, 2, 0xD2, 1, 0x0B, 0xD0, 0x70, 0x0B]),
    ("(elem (table 3) (i32.const 5) externref (ref.null extern))", 9,
      [1, 6, 3, 0x41, 5, 0x0B, 0x6F, 1, 0xD0, 0x6F, 0x0B]),
    ("(elem (i32.const 5) externref)", 9, [1, 6, 0, 0x41, 5, 0x0B, 0x6F, 0]),
    ("(elem declare (ref func) (ref.func 1))", 9, [1, 7, 0x64, 0x70, 1, 0xD2, 1, 0x0B]),
    ("(data (i32.const 5) \"ab\")", 11, [1, 0, 0x41, 5, 0x0B, 2, 0x61, 0x62]), ("(data \"a\" \"b\")", 11, [1, 1, 2, 0x61, 0x62]),
    ("(data (memory 3) (offset i64.const 5) \"a\")", 11, [1, 2, 3, 0x42, 5, 0x0B, 1, 0x61]),
    ("(data (memory 0) (i32.const 5))", 11, [1, 0, 0x41, 5, 0x0B, 0]),
  ] as [(String, UInt8, [UInt8])])
  func segments(_ text: String, _ section: UInt8, _ content: [UInt8]) throws {
    #expect(try ParsedModule(text)[section] == content)
  }

  @Test(arguments: [
    ("i32.load", [0x28, 2, 0]), ("i32.load offset=1 align=1", [0x28, 0, 1]), ("i64.load8_u offset=0x80", [0x31, 0, 0x80, 1]),
    ("i32.load 1 offset=3", [0x28, 0x42, 1, 3]), ("v128.load8_lane 5", [0xFD, 84, 0, 0, 5]),
    ("v128.load8_lane 1 offset=2 5", [0xFD, 84, 0x40, 1, 2, 5]), ("v128.load8_lane 1 5", [0xFD, 84, 0x40, 1, 0, 5]),
    ("i8x16.extract_lane_s 15", [0xFD, 21, 15]), ("memory.size", [0x3F, 0]), ("memory.grow 1", [0x40, 1]),
    ("memory.copy", [0xFC, 10, 0, 0]), ("memory.copy 1 2", [0xFC, 10, 1, 2]), ("memory.init 3", [0xFC, 8, 3, 0]),
    ("memory.init 1 3", [0xFC, 8, 3, 1]), ("table.init 3", [0xFC, 12, 3, 0]), ("table.init 1 3", [0xFC, 12, 3, 1]),
    ("table.copy 1 2", [0xFC, 14, 1, 2]), ("table.get", [0x25, 0]), ("select", [0x1B]),
    ("select (result i32)", [0x1C, 1, 0x7F]), ("select (result i32) (result)", [0x1C, 1, 0x7F]),
    ("br_table 1 2 3", [0x0E, 2, 1, 2, 3]), ("br_table 4", [0x0E, 0, 4]), ("call_indirect (type 7)", [0x11, 7, 0]),
    ("call_indirect 2 (type 7)", [0x11, 7, 2]), ("ref.null func", [0xD0, 0x70]), ("ref.null 5", [0xD0, 5]),
    ("ref.test (ref 5)", [0xFB, 20, 5]), ("ref.test (ref null 5)", [0xFB, 21, 5]), ("ref.cast anyref", [0xFB, 23, 0x6E]),
    ("br_on_cast 1 anyref (ref i31)", [0xFB, 24, 1, 1, 0x6E, 0x6C]), ("array.new_fixed 1 2", [0xFB, 8, 1, 2]),
    ("struct.get 1 2", [0xFB, 2, 1, 2]), ("atomic.fence", [0xFE, 3, 0]), ("i32.atomic.load", [0xFE, 0x10, 2, 0]),
    ("block (type 5) end", [0x02, 5, 0x0B]), ("block (result i32) end", [0x02, 0x7F, 0x0B]),
    ("block (param i32) end", [0x02, 1, 0x0B]), ("if $a else $a end $a", [0x04, 0x40, 0x05, 0x0B]),
    ("try_table (catch 1 0) (catch_ref 2 0) (catch_all 0) (catch_all_ref 0) end",
      [0x1F, 0x40, 4, 0, 1, 0, 1, 2, 0, 2, 0, 3, 0, 0x0B]),
    ("try catch 1 rethrow 0 catch_all end", [0x06, 0x40, 0x07, 1, 0x09, 0, 0x19, 0x0B]),
    ("try nop delegate 0", [0x06, 0x40, 0x01, 0x18, 0]), ("i64.add128", [0xFC, 19]),
  ] as [(String, [UInt8])])
  func instructions(_ text: String, _ bytes: [UInt8]) throws {
    #expect(try assembled(text) == bytes)
  }

  @Test func namesAreASection() throws {
    let text = "(module $m (type $t (struct (field $f i32))) (func $g (param $p i32) (local i32) (local $l i32) (block $b)) (data $d))"
    let expected: [UInt8] =
      [4, 0x6E, 0x61, 0x6D, 0x65] + [0, 2, 1, 0x6D] + [1, 4, 1, 0, 1, 0x67] + [2, 9, 1, 0, 2, 0, 1, 0x70, 2, 1, 0x6C]
      + [3, 6, 1, 0, 1, 0, 1, 0x62] + [4, 4, 1, 0, 1, 0x74] + [9, 4, 1, 0, 1, 0x64] + [10, 6, 1, 0, 1, 0, 1, 0x66]
    #expect(try ParsedModule(text, names: true)[0] == expected)
    #expect(try ParsedModule(text)[0] == [])
    #expect(try ParsedModule("(func (@name \"a b\"))")[0] == [4, 0x6E, 0x61, 0x6D, 0x65, 1, 6, 1, 0, 3, 0x61, 0x20, 0x62])
  }

  @Test func annotationsAreSections() throws {
    let text = "(func (param i32) local.get 0 (@metadata.code.branch_hint \"\\01\") if end)"
    let name = Array("metadata.code.branch_hint".utf8)
    #expect(try ParsedModule(text)[0] == [UInt8(name.count)] + name + [1, 0, 1, 3, 1, 1])
    let placed = try ParsedModule("(@custom \"a\" (before func) \"b\") (@custom \"c\" (after last)) (func)").bytes
    #expect(placed[8...] == [1, 4, 1, 0x60, 0, 0, 0, 3, 1, 0x61, 0x62, 3, 2, 1, 0, 10, 4, 1, 2, 0, 0x0B, 0, 2, 1, 0x63])
    let plain = try parseModule(Array(text.utf8), annotations: false)
    #expect(plain == (try parseModule(Array("(func (param i32) local.get 0 if end)".utf8))))
  }
}
