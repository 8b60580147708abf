import Testing
import Text

@Suite struct ErrorTests {
  @Test func aCaretShowsThePlace() {
    var error = fault("(module\n  (func\n    (i32.cons 0)))\n")
    #expect(error?.offset == 21)
    #expect(error?.line == 3)
    #expect(error?.column == 6)
    #expect(error?.sourceLine == "    (i32.cons 0)))")
    error?.name = "a.wat"
    #expect(error?.description == "a.wat:3:6: unknown operator i32.cons\n    (i32.cons 0)))\n     ^")
  }

  @Test func columnsCountScalars() {
    let error = fault("(module\r\n\t(;é€;) func)\r(x)")
    #expect(error?.line == 2)
    #expect(error?.column == 9)
    #expect(error?.description == "text:2:9: unexpected token\n\t(;é€;) func)\n\t       ^")
  }

  @Test func aLongLineIsCut() {
    let error = fault(String(repeating: "(func)", count: 1000) + "x" + String(repeating: "(func)", count: 1000))
    #expect(error?.column == 6001)
    let lines = error?.description.split(separator: "\n") ?? []
    #expect(lines.count == 3)
    #expect(lines.last.map { $0.count } == 101)
    #expect(lines.dropFirst().first.map { Array($0)[100] } == "x")
  }

  @Test func theEndIsAPlace() {
    let error = fault("(module\n(func")
    #expect(error?.message == "unexpected token: end of the text")
    #expect(error?.offset == 13)
    #expect(error?.line == 2)
    #expect(error?.column == 6)
  }

  @Test(arguments: [
    ("(module) (module)", "unexpected token"), ("(module (func) x)", "unknown operator x"), (")", "unexpected token"),
    ("(func nop nop))", "unexpected token"), ("(func end)", "unexpected token"), ("(func else)", "unexpected token"),
    ("(func if end else)", "unexpected token"), ("(func block $a end $b)", "mismatching label"),
    ("(func if $a else $b end)", "mismatching label"), ("(func br $x)", "unknown label $x"),
    ("(func call $f)", "unknown function $f"), ("(func local.get $x)", "unknown local $x"),
    ("(func (type $t))", "unknown type $t"), ("(func (type 0) (local $x i32))", "unknown type"),
    ("(func (if (nop)))", "unexpected token"), ("(func (if (then) (then)))", "unexpected token"),
    ("(func (if (then) (else) (else)))", "unexpected token"), ("(func (i32.eqz i32.const 0))", "unexpected token"),
    ("(func (result i32) (param i32))", "unexpected token"), ("(func (local i32) (param i32))", "unexpected token"),
    ("(type (func (result i32) (param i32)))", "unexpected token"), ("(memory 1) (import \"\" \"\" (func))", "import after memory"),
    ("(func) (start 0) (start 0)", "multiple start sections"), ("(func i32.load align=3 drop)", "alignment must be a power"),
    ("(func i32.load align=0 drop)", "alignment must be a power"), ("(func i32.load align= drop)", "unknown operator"),
    ("(func i32.load offset=18446744073709551616 drop)", "i64 constant out of range"),
    ("(func i8x16.shuffle 0)", "invalid lane length"), ("(func br 4294967296)", "i32 constant out of range"),
    ("(type $t (func (param i32))) (func (type $t) (result i32))", "inline function type does not match explicit type"),
    ("(memory 0 (pagesize 3))", "invalid custom page size"), ("(module quote \"(module quote \\\"\\\")\")", "unexpected token"),
    ("(module quote \"(func $\")", "empty identifier"), ("(@name \"a\") (@name \"b\")", "@name annotation: multiple"),
    ("(func (@custom \"x\"))", "misplaced @custom annotation"), ("(@custom)", "@custom annotation: missing section name"),
  ])
  func messages(_ text: String, _ message: String) {
    let found = fault(text)?.message ?? ""
    #expect(found.hasPrefix(message), "\(found)")
  }
}
