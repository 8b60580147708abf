import Testing
import Text

/// What is short for what (specification, chapter 6): both have the same bytes. `EncodingTests` says which.
@Suite struct AbbreviationTests {
  @Test(arguments: [
    ("(func (param i32 i64))", "(func (param i32) (param i64))"), ("(func (result i32 i64))", "(func (result i32) (result i64))"),
    ("(func (local i32 i64))", "(func (local i32) (local i64))"), ("(func (param) (result) (local))", "(func)"),
    ("(func)", "(type (func)) (func (type 0))"), ("(func $f) (func (type 0))", "(type (func)) (func (type 0)) (func (type 0))"),
    ("(func (param i32)) (type (func))", "(type (func)) (type (func (param i32))) (func (type 1))"),
    ("(type (func)) (type (func)) (func)", "(type (func)) (type (func)) (func (type 0))"),
    ("(type (sub (func))) (func)", "(type (sub (func))) (type (func)) (func (type 1))"),
    ("(rec (type (func))) (func)", "(rec (type (func))) (func (type 0))"),
    ("(rec (type (func)) (type (func))) (func)", "(rec (type (func)) (type (func))) (type (func)) (func (type 2))"),
    ("(type $t (func (param i32))) (func (type $t) (param $x i32) local.get $x drop)",
      "(type (func (param i32))) (func (type 0) local.get 0 drop)"),
    ("(type (struct (field i8 i16)))", "(type (struct (field i8) (field i16)))"),
    ("(func (param funcref))", "(func (param (ref null func)))"), ("(func (param i31ref))", "(func (param (ref null i31)))"),
    ("(func (export \"a\") (export \"b\"))", "(func) (export \"a\" (func 0)) (export \"b\" (func 0))"),
    ("(func (import \"m\" \"n\") (param i32))", "(import \"m\" \"n\" (func (param i32)))"),
    ("(table (export \"a\") 1 funcref)", "(table 1 funcref) (export \"a\" (table 0))"),
    ("(table (import \"m\" \"n\") 1 funcref)", "(import \"m\" \"n\" (table 1 funcref))"),
    ("(memory (export \"a\") (import \"m\" \"n\") 1)", "(import \"m\" \"n\" (memory 1)) (export \"a\" (memory 0))"),
    ("(global (import \"m\" \"n\") (mut i32))", "(import \"m\" \"n\" (global (mut i32)))"),
    ("(tag (export \"a\") (param i32))", "(tag (param i32)) (export \"a\" (tag 0))"),
    ("(tag (import \"m\" \"n\"))", "(import \"m\" \"n\" (tag))"), ("(memory i32 1)", "(memory 1)"),
    ("(memory (data \"abc\"))", "(memory 1 1) (data (memory 0) (offset (i32.const 0)) \"abc\")"),
    ("(memory i64 (pagesize 1) (data \"abc\"))", "(memory i64 3 3 (pagesize 1)) (data (i64.const 0) \"abc\")"),
    ("(memory (data))", "(memory 0 0) (data (i32.const 0))"),
    ("(func) (table funcref (elem 0 0))", "(func) (table 2 2 funcref) (elem (i32.const 0) func 0 0)"),
    ("(table i64 funcref (elem (ref.null func)))", "(table i64 1 1 funcref) (elem (i64.const 0) funcref (ref.null func))"),
    ("(func) (table (ref null 0) (elem 0))", "(func) (table 1 1 (ref null 0)) (elem (table 0) (i32.const 0) (ref null 0) (ref.func 0))"),
    ("(elem (offset (i32.const 0)) func)", "(elem (table 0) (offset (i32.const 0)) func)"),
    ("(elem (i32.const 0) 1)", "(elem (table 0) (i32.const 0) func 1)"), ("(elem 0 (i32.const 0) 1)", "(elem (i32.const 0) 1)"),
    ("(elem funcref (ref.func 0))", "(elem funcref (item (ref.func 0)))"), ("(elem $e func 0)", "(elem func 0)"),
    ("(data (i32.const 0) \"a\")", "(data (memory 0) (offset (i32.const 0)) \"a\")"), ("(data 0 (i32.const 0))", "(data (i32.const 0))"),
    ("(module definition $m)", "(module)"),
    ("(module binary \"\\00asm\" \"\\01\\00\\00\\00\")", "(module)"), ("(module quote \"(func\" \")\")", "(func)"),
  ])
  func fields(_ short: String, _ long: String) throws {
    #expect(try ParsedModule(short).bytes == ParsedModule(long).bytes)
  }

  @Test(arguments: [
    ("(i32.add (i32.const 1) (i32.const 2))", "i32.const 1 i32.const 2 i32.add"),
    ("(drop (i32.add (local.get 0) (i32.eqz (local.get 1))))", "local.get 0 local.get 1 i32.eqz i32.add drop"),
    ("(block $a (result i32) (nop) nop (br $a))", "block (result i32) nop nop br 0 end"), ("(loop $a br $a)", "loop br 0 end"),
    ("(if (i32.const 1) (then nop))", "i32.const 1 if nop end"), ("(if (then) (else nop))", "if else nop end"),
    ("(if $a (result i32) (i32.const 1) (nop) (then br $a) (else br 1))", "i32.const 1 nop if (result i32) br 0 else br 1 end"),
    ("(block $a (if (br $a) (then (br $a))))", "block br 0 if br 1 end end"),
    ("(call_indirect 1 (type 0) (i32.const 1))", "i32.const 1 call_indirect 1 (type 0)"),
    ("(call_indirect (param i32) (block (param i64)))", "block (param i64) end call_indirect (param i32)"),
    ("(if (param i32) (block (param i64)) (then))", "block (param i64) end if (param i32) end"),
    ("(select (result i32) (nop))", "nop select (result i32)"), ("(br_table 0 1 (nop))", "nop br_table 0 1"),
    ("(try_table (catch_all 0) (nop) nop)", "try_table (catch_all 0) nop nop end"),
    ("(try $a (do br $a) (catch 0 nop) (catch_all br 0))", "try br 0 catch 0 nop catch_all br 0 end"),
    ("(block $o (try $a (do) (delegate $o)))", "block try delegate 0 end"),
    ("block $a block $b br $a br $b end $b end", "block block br 1 br 0 end end"),
    ("block $a block $a br $a end br $a end", "block block br 0 end br 0 end"),
    ("i32.load offset=0 align=4", "i32.load"), ("memory.fill 0", "memory.fill"), ("table.set 0", "table.set"),
    ("memory.copy 0 0", "memory.copy"), ("table.init 0 1", "table.init 1"),
  ])
  func instructions(_ short: String, _ long: String) throws {
    #expect(try ParsedModule("(func \(short))").bytes == ParsedModule("(func \(long))").bytes)
  }

  @Test func fieldsMayComeBeforeWhatTheyName() throws {
    let early = "(start $f) (export \"f\" (func $f)) (func $f (type $t) (call $g)) (type $t (func)) (func $g (type $t))"
    let late = "(type (func)) (func (type 0) call 1) (func (type 0)) (export \"f\" (func 0)) (start 0)"
    #expect(try ParsedModule(early).bytes == ParsedModule(late).bytes)
  }
}
