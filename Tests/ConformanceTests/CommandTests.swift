import Conformance
import Testing

/// Each command: that it passes where it holds, and fails where it does not.
@Suite struct CommandTests {
  static let module = """
    (module
      (global (export "g") i64 (i64.const 42))
      (memory (export "m") 1)
      (func (export "seven") (result i32) (i32.const 7))
      (func (export "nothing"))
      (func (export "two") (result i32 i64) (i32.const 1) (i64.const -2))
      (func (export "id") (param i32) (result i32) (local.get 0))
      (func (export "trap") (unreachable))
      (func $deep (export "deep") (call $deep)))

    """

  func last(_ command: String) -> String { Bench.last(Self.module + command) }

  @Test(arguments: Bench.both) func assertReturn(_ executor: EngineExecutor) {
    func last(_ command: String) -> String { Bench.last(Self.module + command, on: executor) }
    #expect(last(#"(assert_return (invoke "seven") (i32.const 7))"#) == "passed")
    #expect(last(#"(assert_return (invoke "seven") (i32.const 8))"#) == "failed: expected i32 8, got i32 7")
    #expect(last(#"(assert_return (invoke "seven") (i64.const 7))"#) == "failed: expected i64 7, got i32 7")
    #expect(last(#"(assert_return (invoke "seven"))"#) == "failed: expected [], got i32 7")
    #expect(last(#"(assert_return (invoke "nothing"))"#) == "passed")
    #expect(last(#"(assert_return (invoke "nothing") (i32.const 0))"#) == "failed: expected i32 0, got []")
    #expect(last(#"(assert_return (invoke "two") (i32.const 1) (i64.const -2))"#) == "passed")
    #expect(
      last(#"(assert_return (invoke "two") (i32.const 1) (i64.const 2))"#)
        == "failed: expected [i32 1, i64 2], got [i32 1, i64 -2]")
    #expect(last(#"(assert_return (invoke "trap"))"#) == "failed: expected [], got trap: unreachable")
    #expect(last(#"(assert_return (get "g") (i64.const 42))"#) == "passed")
    #expect(last(#"(assert_return (get "g") (i64.const 41))"#) == "failed: expected i64 41, got i64 42")
  }

  @Test func actionsThatAreNotPossible() {
    #expect(last(#"(invoke "none")"#) == #"failed: no export "none""#)
    #expect(last(#"(get "seven")"#) == #"failed: export "seven" is a function, not a global"#)
    #expect(last(#"(invoke "id")"#) == "failed: 0 arguments for (i32) -> (i32)")
    #expect(last(#"(invoke "id" (i64.const 1))"#) == "failed: the argument i64 1 for (i32) -> (i32)")
    #expect(last(#"(invoke $x "id" (i32.const 1))"#).hasPrefix("failed: no instance"))
    #expect(last(#"(invoke "trap")"#) == "failed: trap: unreachable")
    #expect(last(#"(invoke "seven")"#) == "passed")
    #expect(Bench.last(#"(invoke "seven")"#) == "failed: no instance so far")
  }

  @Test(arguments: Bench.both) func assertTrap(_ executor: EngineExecutor) {
    func last(_ command: String) -> String { Bench.last(Self.module + command, on: executor) }
    #expect(last(#"(assert_trap (invoke "trap") "unreachable")"#) == "passed")
    #expect(last(#"(assert_trap (invoke "trap") "unreach")"#) == "passed")
    #expect(
      last(#"(assert_trap (invoke "trap") "integer overflow")"#)
        == "failed: expected trap: integer overflow, got trap: unreachable")
    #expect(last(#"(assert_trap (invoke "seven") "unreachable")"#) == "failed: expected trap: unreachable, got i32 7")
    #expect(
      last(#"(assert_trap (invoke "deep") "call stack exhausted")"#)
        == "failed: expected trap: call stack exhausted, got exhaustion: call stack exhausted")
    #expect(last(#"(assert_exhaustion (invoke "deep") "call stack exhausted")"#) == "passed")
    #expect(
      last(#"(assert_exhaustion (invoke "trap") "call stack exhausted")"#)
        == "failed: expected exhaustion: call stack exhausted, got trap: unreachable")
    #expect(last(#"(assert_exception (invoke "seven"))"#) == "failed: expected exception, got i32 7")
    #expect(last(#"(assert_exception (invoke "trap"))"#) == "failed: expected exception, got trap: unreachable")
  }

  @Test func instancesThatTrap() {
    let trapping = #"(module (memory 1) (data (i32.const 65536) "a"))"#
    #expect(Bench.last("(assert_trap \(trapping) \"out of bounds memory access\")") == "passed")
    #expect(
      Bench.last("(assert_trap \(trapping) \"unreachable\")")
        == "failed: expected trap: unreachable, got trap: out of bounds memory access")
    #expect(Bench.last(#"(assert_trap (module) "unreachable")"#) == "failed: expected trap: unreachable, got success")
    #expect(Bench.last(trapping) == "failed: trap: out of bounds memory access")
    #expect(
      Bench.last(#"(assert_trap (module (import "a" "b" (func))) "unreachable")"#).hasPrefix(
        "failed: expected trap: unreachable, got unlinkable: unknown import"))
    #expect(Bench.last(#"(assert_trap (module (func $s unreachable) (start $s)) "unreachable")"#) == "passed")
  }

  @Test func assertUnlinkable() {
    let unknown = #"(module (import "a" "b" (func)))"#
    #expect(Bench.last("(assert_unlinkable \(unknown) \"unknown import\")") == "passed")
    #expect(
      Bench.last("(assert_unlinkable \(unknown) \"incompatible import type\")").hasPrefix(
        "failed: expected unlinkable: incompatible import type, got unlinkable: unknown import"))
    let incompatible = #"(module (import "spectest" "global_i32" (global i64)))"#
    #expect(Bench.last("(assert_unlinkable \(incompatible) \"incompatible import type\")") == "passed")
    #expect(
      Bench.last(#"(assert_unlinkable (module) "unknown import")"#)
        == "failed: expected unlinkable: unknown import, got success")
    #expect(Bench.last(unknown).hasPrefix("failed: unlinkable: unknown import a.b"))
  }

  @Test func malformedAndInvalidAreToldApart() {
    let malformed = #"(module quote "(func (i32.cost 1))")"#
    let malformedBytes = #"(module binary "\00asm")"#
    let invalid = "(module (func (result i32) (i64.const 1)))"
    #expect(Bench.last("(assert_malformed \(malformed) \"unknown operator\")") == "passed")
    #expect(Bench.last("(assert_malformed \(malformedBytes) \"unexpected end\")") == "passed")
    #expect(Bench.last("(assert_invalid \(invalid) \"type mismatch\")") == "passed")
    #expect(
      Bench.last("(assert_malformed \(invalid) \"type mismatch\")").hasPrefix(
        "failed: expected malformed, got invalid: type mismatch"))
    #expect(Bench.last("(assert_invalid \(malformed) \"x\")").hasPrefix("failed: expected invalid, got malformed: "))
    #expect(
      Bench.last("(assert_invalid \(malformedBytes) \"x\")").hasPrefix("failed: expected invalid, got malformed: "))
    #expect(Bench.last(#"(assert_invalid (module) "x")"#) == "failed: expected invalid, got success")
    #expect(Bench.last(#"(assert_malformed (module quote "") "x")"#) == "failed: expected malformed, got success")
    #expect(Bench.last(invalid).hasPrefix("failed: invalid: type mismatch"))
    #expect(Bench.last(malformed).hasPrefix("failed: malformed: "))
    // The words may differ, which is told.
    let result = Bench.results("(assert_invalid \(invalid) \"other words\")")[0]
    #expect(result.status == .passed)
    #expect(result.message?.hasSuffix("where the script has: other words") == true)
    #expect(Bench.results("(assert_invalid \(invalid) \"type mismatch\")")[0].message == nil)
  }
}
