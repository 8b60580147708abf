import Testing
import Text

/// What nobody writes by hand: the parser answers, one way or the other.
@Suite struct RobustnessTests {
  private func repeated(_ before: String, _ after: String, _ count: Int) -> [UInt8] {
    Array((String(repeating: before, count: count) + String(repeating: after, count: count)).utf8)
  }

  @Test(arguments: [
    ("(i32.eqz ", ")"), ("(block ", ")"), ("block ", "end "), ("(if (nop) (then ", "))"), ("(if ", "(then))"),
    ("(loop $x ", ")"), ("(;", ";)"), ("(@a ", ")"), ("(try (do ", "))"), ("try ", "delegate 0 "),
    ("(try_table (catch_all 0) ", ")"),
  ])
  func deepNesting(_ before: String, _ after: String) throws {
    // No debug build has the patience for more.
    let body = repeated(before, after, 20_000)
    _ = try parseModule(Array("(module (func ".utf8) + body + Array("))".utf8))
    _ = try parseScript(Array("(module (func ".utf8) + body + Array("))".utf8))
    #expect(fault(Array("(func ".utf8) + body + Array("))".utf8)) != nil)
    #expect(fault(Array("(func ".utf8) + body.prefix(body.count / 2)) != nil)
  }

  @Test(arguments: ["(", "(module ", "(thread $T ", "(assert_return ", "(assert_return (get \"\") (either ", "(func ", "(@a"])
  func deepScripts(_ opening: String) {
    let text = repeated(opening, "", 20_000)
    switch Result(catching: { () throws(TextError) in try parseScript(text) }) {
    case .success(let script):
      guard case .module(.text(.failure), _) = script.commands.first?.form else {
        Issue.record("\(opening) is a script")
        return
      }
    case .failure(let error):
      #expect(!error.message.isEmpty)
    }
  }

  /// A start of a text is a text or an error, wherever it ends; an error's place is in it.
  @Test func truncations() {
    let text = Array(sample.utf8)
    for end in 0...text.count {
      let start = Array(text[..<end])
      if case .failure(let error) = Result(catching: { () throws(TextError) in try parseModule(start) }) {
        #expect(error.offset <= end)
        #expect(error.description.hasPrefix("text:"))
      } else {
        #expect(text[end...].allSatisfy { $0 == UInt8(ascii: "\n") } || end == 0)
      }
      _ = try? parseScript(start)
    }
  }

  /// Whatever byte changes into whatever other: an answer.
  @Test func changes() {
    let text = Array(sample.utf8)
    var generator = SystemRandomNumberGenerator()
    let likely = Array("()\"\\;$@_.019afxinp{}u+-= \n".utf8) + [0x00, 0x7F, 0x80, 0xC3, 0xED, 0xF4, 0xFF]
    var answers = (modules: 0, errors: 0)
    for _ in 0..<300 {
      var changed = text
      for _ in 0..<3 { changed[Int.random(in: 0..<text.count, using: &generator)] = likely.randomElement(using: &generator)! }
      switch Result(catching: { () throws(TextError) in try parseModule(changed) }) {
      case .success: answers.modules += 1
      case .failure(let error):
        answers.errors += 1
        #expect(error.offset <= changed.count && error.line > 0 && error.column > 0)
      }
    }
    #expect(answers.modules + answers.errors == 300)
  }

  private let sample = #"""
    (module $m (@name "é") ;; comment
      (rec (type $s (sub (struct (field $f (mut i8)) (field (ref null $s))))))
      (type $t (func (param i32) (result f64)))
      (import "a" "b\u{e9}" (func $imported (type $t)))
      (memory $mem 1 2 shared) (table 1 funcref) (tag $e (param i32))
      (func $"quoted \22" (export "x") (param $p i32) (result f64) (local i64 v128)
        (@metadata.code.branch_hint "\00") (if (local.get $p) (then (br 0)) (else nop))
        block $b (result i32) (i32.load offset=0x10 align=1 (i32.const -0x1_0)) br_table 0 $b 1 end
        (try_table (catch $e 0) (catch_all 0) (call_indirect (param i32) (i32.const 1)))
        (; (; nested ;) ;) v128.const f32x4 1.5e3 -0x1.8p-3 nan:0x7 inf drop
        f64.const 0.1)
      (elem declare funcref (ref.func 0)) (data (i32.const 0) "\00\ff" "end")
      (@custom "c" (after func) "bytes"))

    """#
}
