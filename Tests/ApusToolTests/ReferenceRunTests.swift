import Foundation
import Testing

/// `apus run --tier reference`.
@Suite struct ReferenceRunTests {
  private func run(_ program: String, _ arguments: [String], options: [String] = []) throws -> ToolRun {
    let folder = try Folder(["a.wat": program])
    return try Tool.run(in: folder, ["run", "--tier", "reference"] + options + ["a.wat"] + arguments)
  }

  private func invoke(_ name: String, _ arguments: String...) throws -> ToolRun {
    try run(Programs.ends, arguments, options: ["--invoke", name])
  }

  @Test func itWritesWhatTheEngineWrites() throws {
    let folder = try Folder(["a.wat": Programs.hello])
    let reference = try Tool.run(in: folder, ["run", "--tier", "reference", "a.wat"])
    #expect(reference == ToolRun(status: 0, output: Data("hello, world\n".utf8), errors: Data()))
    #expect(try reference == Tool.run(in: folder, ["run", "--tier", "threaded", "a.wat"]))
  }

  @Test func itReadsFiles() throws {
    let input = (0..<300).map { "line \($0)\n" }.joined()
    let folder = try Folder(["a.wat": Programs.copying, "input.txt": input])
    let reference = try Tool.run(in: folder, ["run", "--tier", "reference", "--dir", ".", "a.wat"])
    #expect(reference == ToolRun(status: Int32(input.utf8.count & 0x7F), output: Data(input.utf8), errors: Data()))
    #expect(try reference == Tool.run(in: folder, ["run", "--tier", "threaded", "--dir", ".", "a.wat"]))
  }

  @Test func hostFunctionsWorkOnTheCallersMemory() throws {
    // From a start function, before there is an instance to ask; and in the place of a caller that is gone.
    let start = Programs.hello.replacing("(export \"_start\")", with: "$s").replacing("(memory", with: "(start $s) (memory")
      .replacing("(func $s", with: "(func (export \"_start\")) (func $s")
    #expect(try run(start, []).outputText == "hello, world\n")
    let tail = Programs.hello.replacing("(drop (call $fd_write", with: "(drop (call $w")
      .replacing("(data (i32.const 0)", with: """
        (func $w (param i32 i32 i32 i32) (result i32)
          (return_call $fd_write (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
        (data (i32.const 0)
        """)
    #expect(try run(tail, []).outputText == "hello, world\n")
    // Without a memory every address is out of bounds: errno 21, fault.
    let bare = """
      (module (import "wasi_snapshot_preview1" "random_get" (func $f (param i32 i32) (result i32)))
        (export "f" (func $f)))
      """
    #expect(try run(bare, ["0", "1"], options: ["--invoke", "f"]).outputText == "21\n")
  }

  @Test func valuesComeBackAsTheyWere() throws {
    let arguments = ["-1", "-2", "0.1", "-1e300", "0x0102030405060708090a0b0c0d0e0f10", "null"]
    let same = try run(Programs.ends, arguments, options: ["--invoke", "same"])
    #expect(same.outputText == "-1\n-2\n0.1\n-1e+300\ni64x2 651345242494996240 72623859790382856\nnull\n")
    #expect(try invoke("nan").outputText == "nan:canonical\n")
    #expect(try invoke("caught").outputText == "7\n")
  }

  @Test func everyEndHasItsWords() throws {
    let trap = try invoke("outer", "5")
    #expect(trap.status == 134)
    let place = /apus: trap: integer divide by zero\n  at inner \(function 0, at byte \d+\)\n  at outer \(function 1, at byte \d+\)\n/
    #expect(trap.errorText.wholeMatch(of: place) != nil, "\(trap.errorText)")
    let exception = try invoke("outer", "0")
    #expect(exception.status == 134)
    #expect(exception.errorText.hasPrefix("apus: uncaught exception: tag 0 (i32 7)\n  at inner (function 0, at byte "))
    let deep = try invoke("deep")
    #expect(deep.status == 134)
    #expect(deep.errorText.hasPrefix("apus: call stack exhausted: 20000 calls are under way\n  at deep (function 3"))
    let loop = try run(Programs.ends, [], options: ["--invoke", "loop", "--fuel", "1000"])
    #expect(loop.status == 134)
    #expect(loop.errorText.hasPrefix("apus: out of fuel: 1000 reductions, with those of instantiation\n  at loop (function 4"))
    let segment = try run("(module (memory 1) (data (i32.const 65536) \"a\"))", [])
    #expect(segment.status == 134)
    #expect(segment.errorText == "apus: trap: out of bounds memory access\n")
  }

  @Test func trapsHaveTheEnginesPlaces() throws {
    // Without the exceptions and vectors that the engine need not run.
    let program = """
      (module (func $f (param i32) (result i32) (i32.div_u (i32.const 1) (local.get 0)))
        (func (export "g") (result i32) (call $f (i32.const 0))))
      """
    let folder = try Folder(["a.wat": program])
    let runs = try ["reference", "threaded", "inplace"].map {
      try Tool.run(in: folder, ["run", "--tier", $0, "--invoke", "g", "a.wat"])
    }
    #expect(runs[0].status == 134)
    let functions = runs.map { $0.errorText.replacing(/, at byte \d+/, with: "") }
    #expect(functions[0] == "apus: trap: integer divide by zero\n  at f (function 0)\n  at g (function 1)\n")
    #expect(functions[1] == functions[0] && functions[2] == functions[0])
  }

  @Test func memoryPagesAreABound() throws {
    let program = "(module (memory 1) (func (export \"f\") (result i32) (memory.grow (i32.const 1))))"
    #expect(try run(program, [], options: ["--invoke", "f", "--memory-pages", "1"]).outputText == "-1\n")
    #expect(try run(program, [], options: ["--invoke", "f", "--memory-pages", "2"]).outputText == "1\n")
    let none = try run(program, [], options: ["--invoke", "f", "--memory-pages", "0"])
    #expect(none.status == 65 && none.errorText.contains("raise --memory-pages"))
  }

  @Test func whatMakesNoSenseIsRefused() throws {
    let arena = try run(Programs.hello, [], options: ["--arena", "100000"])
    #expect(arena.status == 64)
    #expect(arena.errorText.hasPrefix("Error: --arena is the engine's memory, and the reference has none of it"))
    #expect(try run(Programs.factorial, []).status == 65)
    #expect(try invoke("outer").errorText == "apus: outer takes (i32) -> (), and 0 arguments are given\n")
    #expect(try invoke("outer", "x").errorText == "apus: \"x\" is no i32\n")
    #expect(try invoke("nothing").errorText == "apus: a.wat: no export \"nothing\"\n")
    let missing = try run("(module (import \"a\" \"b\" (func (param i32))))", [])
    #expect(missing.status == 65)
    #expect(missing.errorText.hasPrefix("apus: a.wat: unknown import a.b: function (i32) -> ()"))
    let other = try run("(module (import \"wasi_snapshot_preview1\" \"fd_sync\" (func (param i64) (result i32))))", [])
    #expect(other.errorText.contains("expected function (i64) -> (i32), found function (i32) -> (i32)"))
    let invalid = try run("(module (func (result i32)))", [])
    #expect(invalid.status == 65 && invalid.errorText.contains("is not valid: type mismatch"))
  }
}
