import Foundation
import Testing

@testable import ApusTool

/// `apus trace`.
@Suite struct TraceTests {
  /// The trace of a program and its exit status.
  private func trace(_ program: String, _ arguments: [String], width: Int = 80) throws -> (text: String, status: Int32) {
    let folder = try Folder(["a.wat": program])
    let place = try #require(arguments.firstIndex(of: "FILE"))
    var arguments = arguments
    arguments[place] = folder.path("a.wat")
    let command = try TraceCommand.parse(arguments)
    let text = Text()
    let status = try command.execute(width: width) { text.all += $0 }
    return (text.all, status)
  }

  private final class Text { var all = "" }

  @Test func aFactorial() throws {
    let (text, status) = try trace(Programs.factorial, ["--invoke", "fac", "FILE", "1"])
    #expect(status == 0)
    let expected = try contents(of: "factorial.txt")
    #expect(text == expected)
  }

  @Test func aLineAStep() throws {
    let (text, _) = try trace(Programs.factorial, ["--plain", "--invoke", "fac", "FILE", "1"])
    #expect(
      text == """
        - invoke (i64 1)
        34 local.get
        36 i64.eqz (i64 1)
        37 if (i32 0)
        42 local.get
        44 local.get (i64 1)
        46 i64.const (i64 1) (i64 1)
        48 i64.sub (i64 1) (i64 1) (i64 1)
        49 call (i64 1) (i64 0)
        34 local.get
        36 i64.eqz (i64 0)
        37 if (i32 1)
        39 i64.const
        - leave-label (i64 1)
        - leave-label (i64 1)
        - leave-frame (i64 1)
        51 i64.mul (i64 1) (i64 1)
        - leave-label (i64 1)
        - leave-label (i64 1)
        - leave-frame (i64 1)
        - leave-frame (i64 1)
        returned (i64 1), after 21 steps

        """)
  }

  @Test func handlersAndWhereItTrapped() throws {
    let (caught, _) = try trace(Programs.ends, ["--invoke", "caught", "--from", "10", "--steps", "1", "FILE"])
    let contexts = """
          frame_1{2 "caught"} [_]
            label_1{} [_]
            label_1{} [_] i32.const -1
            handler{catch $e 0} [_]
            label_0{} [_]
          frame_0{0 $inner; $x=(i32 0)} [_]
            label_0{} [_] i32.const 1 …
        >   label_0{} (i32 7) throw $e
      returned (i32 7), after 13 steps

      """
    #expect(caught.split(separator: "\n").first?.hasPrefix("#10  byte ") == true)
    #expect(caught.hasSuffix("exec-throw\n" + contexts), "\(caught)")

    let (trapped, status) = try trace(
      Programs.ends, ["--plain", "--invoke", "outer", "--function", "inner", "--from", "10", "FILE", "5"])
    #expect(status == 134)
    let lines = trapped.split(separator: "\n").map { $0.replacing(/^\d+|byte \d+|after \d+/, with: "#") }
    #expect(
      lines == [
        "# i32.const (i32 1) (i32 5)", "# i32.sub (i32 1) (i32 5) (i32 5)", "# i32.div_u (i32 1) (i32 0)",
        "trap: integer divide by zero, # steps", "  at inner (function 0, at #)", "  at outer (function 1, at #)",
      ], "\(trapped)")
  }

  @Test func whatIsLongIsAbbreviated() throws {
    let (deep, _) = try trace(
      Programs.factorial, ["--invoke", "fac", "--from", "60", "--steps", "1", "FILE", "9"], width: 60)
    let lines = deep.split(separator: "\n")
    #expect(lines.contains("    … 14 contexts …"))
    #expect(lines[1] == "    frame_1{0 $fac; $n=(i64 9)} [_]")
    #expect(lines.filter { $0.hasPrefix("  > ") }.count == 1)
    #expect(lines.allSatisfy { $0.count <= 60 })
    let (full, _) = try trace(Programs.factorial, ["--full", "--invoke", "fac", "--from", "60", "--steps", "1", "FILE", "9"])
    #expect(!full.contains("contexts"))
    #expect(full.split(separator: "\n").count == lines.count + 13)

    let many = """
      (module (func (export "f") (param i64 i64 i64 i64)
        (drop (i64.add (i64.const 1111111111) (i64.add (i64.const 2222222222) (i64.add (i64.const 3333333333)
        (i64.const 4444444444)))))))
      """
    let arguments = ["--invoke", "f", "--from", "6", "--steps", "1", "FILE", "1000000000", "2000000000", "3000000000", "4"]
    let (cut, _) = try trace(many, arguments, width: 61)
    #expect(cut.contains("    frame_0{0 \"f\"; (i64 1000000000) …} [_]\n"), "\(cut)")
    #expect(cut.contains("  >   label_0{} … (i64 3333333333) (i64 4444444444) i64.add …\n"), "\(cut)")
    let (whole, _) = try trace(many, ["--full"] + arguments, width: 61)
    #expect(whole.contains("(i64 1111111111) (i64 2222222222) (i64 3333333333) (i64 4444444444) i64.add …\n"))
  }

  @Test func aStartFunctionIsShown() throws {
    let program = """
      (module (global $g (mut i32) (i32.const 1)) (start $s)
        (func $s (global.set $g (i32.const 5))) (func (export "f") (result i32) (global.get $g)))
      """
    let (text, _) = try trace(program, ["--plain", "--invoke", "f", "FILE"])
    let names = text.split(separator: "\n").map { $0.split(separator: " ")[1] }
    #expect(
      names == [
        "i32.const", "global.set", "leave-label", "leave-frame", "invoke", "global.get", "leave-label", "leave-frame",
        "leave-frame", "(i32",
      ])
  }

  @Test func theProgramsOutputIsApart() throws {
    let folder = try Folder(["a.wat": Programs.hello])
    let run = try Tool.run(in: folder, ["trace", "--plain", "a.wat"])
    #expect(run.status == 0)
    #expect(run.errorText == "hello, world\n")
    #expect(run.outputText.hasSuffix("returned, after 10 steps\n"))
  }

  @Test(arguments: [["--steps=-1"], ["--from=0"], ["--memory-pages=-1"], ["--env=x"]])
  func refusesNonsense(options: [String]) {
    #expect(throws: (any Error).self) { try TraceCommand.parse(options + ["a.wat"]) }
  }

  @Test func anUnknownFunctionIsTold() throws {
    let folder = try Folder(["a.wat": Programs.factorial])
    let run = try Tool.run(in: folder, ["trace", "--function", "fib", "--invoke", "fac", "a.wat", "1"])
    #expect(run.status == 64)
    #expect(run.errorText == "apus: a.wat has no function \"fib\" of its own; apus inspect lists them\n")
    #expect(run.output.isEmpty)
  }

  private func contents(of name: String) throws -> String {
    try String(contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(name), encoding: .utf8)
  }
}
