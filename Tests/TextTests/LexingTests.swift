import Testing
import Text

@Suite struct LexingTests {
  private let empty: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]

  @Test(arguments: [
    "", "(module)", ";; only a comment", "(;(;nested;);)(module)", "( module\t)\r\n", "(module (@unknown \"(\" (;);) () ))",
    "(module (@\"quoted id\" tokens 0x1 (of any) \"kind\"))", "(;;)(;é;)", "(@x)(module(@x))(@x)",
  ])
  func spaceIsSkipped(_ text: String) throws {
    #expect(try ParsedModule(text).bytes == empty)
  }

  /// Tokens that touch are one token, and that one is reserved.
  @Test(arguments: [
    "(func i32.const 0drop)", "(func (i32.const 0$x))", "(func br 0\"\")", "(data \"a\"\"b\")", "(data \"a\"x)",
    "(func $\"a\"b)", "(func $a\"b\")", "(func 0$a)", "(func block,)", "(func [)",
  ])
  func tokensHaveToBeApart(_ text: String) {
    let message = fault(text)?.message
    #expect(message?.hasPrefix("unknown operator") == true || message == "unexpected token", "\(message ?? "")")
  }

  @Test func parenthesesSeparate() throws {
    #expect(try assembled("(i32.const 0)(drop)(;x;)(nop)") == [0x41, 0x00, 0x1A, 0x01])
  }

  @Test(arguments: [
    (#""a\t\n\r\"\'\\\00\fF""#, [0x61, 0x09, 0x0A, 0x0D, 0x22, 0x27, 0x5C, 0x00, 0xFF]),
    (#""\u{0}\u{e9}\u{20_AC}\u{10FFFF}""#, [0x00, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xF4, 0x8F, 0xBF, 0xBF]),
    ("\"é\" \"\" (;x;) \"b\"", [0xC3, 0xA9, 0x62]), ("\"(;\" \";;\"", [0x28, 0x3B, 0x3B, 0x3B]),
  ] as [(String, [UInt8])])
  func strings(_ literals: String, _ bytes: [UInt8]) throws {
    #expect(try ParsedModule("(data \(literals))")[11] == [1, 1, UInt8(bytes.count)] + bytes)
  }

  @Test(arguments: [
    #""\x""#, #""\0""#, #""\u{}""#, #""\u{d800}""#, #""\u{110000}""#, #""\u{1""#, #""\u{1_}""#, #""\u{_1}""#,
    #""\u{ffffffffffffffffff}""#, "\"\n\"", "\"\u{7f}\"", "\"\t\"", "\"open", #""\"#,
  ])
  func malformedStrings(_ literal: String) {
    #expect(fault("(data \(literal))") != nil)
  }

  @Test(arguments: [
    [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC3], [0xE2, 0x82], [0xFF],
  ] as [[UInt8]])
  func malformedUTF8(_ bytes: [UInt8]) {
    for (before, after) in [("(data \"", "\")"), (";;", "\n"), ("(;", ";)"), ("", ""), ("(@a ", ")")] {
      let text = Array(before.utf8) + bytes + Array(after.utf8)
      #expect(fault(text)?.message == "malformed UTF-8 encoding")
    }
  }

  @Test func names() throws {
    // What is quoted is the same name as what is not; names are bytes, not characters that look alike.
    #expect(try assembled(#"(block $"a\62" br $ab)"#) == [0x02, 0x40, 0x0C, 0x00, 0x0B])
    #expect(fault("(func $é)")?.message == "unexpected token" || fault("(func $é)")?.message == "empty identifier")
    #expect(try ParsedModule(#"(global $"é" i32 (i32.const 0)) (func $"e\u{301}" global.get $"\c3\a9" drop)"#)[0] == [])
    #expect(fault(#"(func $"\ff")"#)?.message == "malformed UTF-8 encoding")
    #expect(fault("(func $)")?.message == "empty identifier")
    #expect(fault(#"(func $"")"#)?.message == "empty identifier")
    #expect(fault("(func $a) (func $a)")?.message == "duplicate function $a")
    #expect(fault(#"(func (param $a i32) (local $"\61" i32))"#)?.message == "duplicate local $a")
  }

  @Test func annotations() {
    #expect(fault("(@)")?.message == "empty annotation id")
    #expect(fault("(@ x)")?.message == "empty annotation id")
    #expect(fault("(@\"\")")?.message == "empty annotation id")
    #expect(fault("(@x (")?.message == "unclosed annotation")
    #expect(fault("(; (; ;)")?.message == "unclosed comment")
  }
}
