import Foundation
import Testing

@testable import ApusTool

/// `apus run` of programs with threads, as a process.
@Suite struct ThreadRunTests {
  /// A program whose first thread spawns another, exits with 3 where there is none, and waits for ever.
  private func program(_ thread: String) -> String {
    """
    (module
      (import "env" "memory" (memory 1 1 shared))
      (import "wasi" "thread-spawn" (func $spawn (param i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (func $thread (export "wasi_thread_start") (param $number i32) (param $argument i32) \(thread))
      (func (export "_start")
        (if (i32.le_s (call $spawn (i32.const 40)) (i32.const 0)) (then (call $exit (i32.const 3))))
        (drop (memory.atomic.wait32 (i32.const 0) (i32.const 0) (i64.const -1)))))
    """
  }

  private func run(_ text: String, _ options: String...) throws -> ToolRun {
    try Tool.run(in: try Folder(["a.wat": text]), ["run"] + options + ["a.wat"])
  }

  @Test(arguments: ["inplace", "threaded"]) func aThreadEndsTheProgram(tier: String) throws {
    let exit = "(call $exit (i32.add (local.get $number) (local.get $argument)))"
    #expect(try run(program(exit), "--tier", tier).status == 41)
    let trapped = try run(program("(unreachable)"), "--tier", tier)
    #expect(trapped.status == 134)
    #expect(trapped.errorText.hasPrefix("apus: trap: unreachable\n  at thread (function 2, at byte "))
    let wakes = """
      (i32.atomic.store (i32.const 0) (i32.const 1))
      (drop (memory.atomic.notify (i32.const 0) (i32.const 1)))
      """
    #expect(try run(program(wakes), "--tier", tier) == ToolRun(status: 0, output: Data(), errors: Data()))
  }

  @Test func thereMayBeNone() throws {
    #expect(try run(program("(unreachable)"), "--max-threads", "0").status == 3)
    #expect(try run(program("(unreachable)"), "--max-threads", "-1").status == 64)
  }

  @Test func whatCannotHaveThreads() throws {
    let result = try run(#"(module (import "wasi" "thread-spawn" (func (param i32) (result i32))) (func (export "_start")))"#)
    #expect(result.status == 65)
    #expect(result.errorText == "apus: a.wat imports thread-spawn and no shared memory\n")
  }
}
