@testable import Conformance
import Testing

/// What names stand for, and what follows where something could not be made.
@Suite struct ScopeTests {
  @Test(arguments: Bench.both) func namesAndRegistering(_ executor: EngineExecutor) {
    let script = """
      (module $a (func (export "f") (result i32) (i32.const 1)) (global (export "é") i32 (i32.const 10)))
      (register "m")
      (module $b (func (export "f") (result i32) (i32.const 2)))
      (assert_return (invoke "f") (i32.const 2))
      (assert_return (invoke $a "f") (i32.const 1))
      (module (import "m" "f" (func $f (result i32))) (export "again" (func $f)))
      (assert_return (invoke "again") (i32.const 1))
      (register "m" $b)
      (module (import "m" "f" (func $f (result i32))) (export "again" (func $f)))
      (assert_return (invoke "again") (i32.const 2))
      (assert_return (invoke $b "f") (i32.const 2))
      (assert_return (get $a "é") (i32.const 10))
      """
    let verdicts = Bench.verdicts(script, on: executor)
    #expect(verdicts.count == 12)
    #expect(verdicts.allSatisfy { $0 == "passed" }, "\(verdicts)")
    #expect(Bench.last(#"(module) (register "m" $none)"#) == "failed: no instance $none")
  }

  /// Names are bytes: letters that are written in two ways are two names.
  @Test func namesAreNotNormalised() {
    let script = #"""
      (module $one (func (export "f") (result i32) (i32.const 1)))
      (module $two (func (export "f") (result i32) (i32.const 2)))
      (register "\c3\a9" $one)
      (register "e\cc\81" $two)
      (module (import "\c3\a9" "f" (func $f (result i32))) (export "again" (func $f)))
      (assert_return (invoke "again") (i32.const 1))
      (assert_unlinkable (module (import "\65\cc\81x" "f" (func))) "unknown import")
      """#
    #expect(Bench.verdicts(script).allSatisfy { $0 == "passed" }, "\(Bench.verdicts(script))")
  }

  @Test func definitionsAndInstances() {
    let script = """
      (module definition $M
        (global $g (export "g") (mut i32) (i32.const 0))
        (func (export "up") (result i32) (global.set $g (i32.add (global.get $g) (i32.const 1))) (global.get $g)))
      (module instance $I1 $M)
      (module instance $I2 $M)
      (assert_return (invoke $I1 "up") (i32.const 1))
      (assert_return (invoke $I1 "up") (i32.const 2))
      (assert_return (invoke $I2 "up") (i32.const 1))
      (assert_return (get "g") (i32.const 1))
      (module instance)
      (assert_return (invoke "up") (i32.const 1))
      """
    #expect(Bench.verdicts(script).allSatisfy { $0 == "passed" }, "\(Bench.verdicts(script))")
    #expect(Bench.last("(module definition) (invoke \"f\")") == "failed: no instance so far")
    #expect(Bench.last("(module instance $I $none)") == "failed: no module $none")
    // A definition makes nothing, and so it can't trap.
    #expect(Bench.last(#"(module definition (memory 0) (data (i32.const 1) "a"))"#) == "passed")
    #expect(
      Bench.last(#"(module definition (memory 0) (data (i32.const 1) "a")) (module instance)"#)
        == "failed: trap: out of bounds memory access")
  }

  /// A module that can't be had hides the one before it.
  @Test func nothingRunsOnTheModuleBefore() {
    let before = #"(module (func (export "f") (result i32) (i32.const 1)))"#
    let broken = "(module (func (result i32)))"
    let verdicts = Bench.verdicts("\(before)\n\(broken)\n(assert_return (invoke \"f\") (i32.const 1))")
    #expect(verdicts[0] == "passed")
    #expect(verdicts[1].hasPrefix("failed: invalid: type mismatch"))
    #expect(verdicts[2].hasPrefix("failed: expected i32 1, got the module of line 2 is not there: invalid"))
  }

  /// An assertion's module takes nobody's place.
  @Test func assertedModulesAreNotNamed() {
    let script = """
      (module (func (export "f") (result i32) (i32.const 1)))
      (assert_invalid (module (func (result i32))) "type mismatch")
      (assert_trap (module (memory 0) (data (i32.const 1) "a")) "out of bounds")
      (assert_return (invoke "f") (i32.const 1))
      """
    #expect(Bench.verdicts(script) == ["passed", "passed", "passed", "passed"])
  }

  /// What is written before a trap stays, in what others own.
  @Test(arguments: Bench.both) func segmentsBeforeATrapAreWritten(_ executor: EngineExecutor) {
    let script = """
      (module $m (memory (export "m") 1) (func (export "f") (result i32) (i32.load8_u (i32.const 3))))
      (register "m" $m)
      (assert_trap (module (import "m" "m" (memory 1)) (data (i32.const 3) "A") (data (i32.const -1) "B")) "out of")
      (assert_return (invoke $m "f") (i32.const 65))
      (assert_trap (module (import "m" "m" (memory 1)) (data (i32.const 3) "B") (func $s unreachable) (start $s)) "unr")
      (assert_return (invoke $m "f") (i32.const 66))
      """
    #expect(Bench.verdicts(script, on: executor).allSatisfy { $0 == "passed" })
  }

  @Test func spectest() {
    let script = """
      (module
        (import "spectest" "global_i32" (global $i32 i32))
        (import "spectest" "global_i64" (global $i64 i64))
        (import "spectest" "global_f32" (global $f32 f32))
        (import "spectest" "global_f64" (global $f64 f64))
        (import "spectest" "table" (table 10 20 funcref))
        (import "spectest" "memory" (memory 1 2))
        (import "spectest" "print" (func $print))
        (import "spectest" "print_i32" (func $print_i32 (param i32)))
        (import "spectest" "print_i64" (func $print_i64 (param i64)))
        (import "spectest" "print_f32" (func $print_f32 (param f32)))
        (import "spectest" "print_f64" (func $print_f64 (param f64)))
        (import "spectest" "print_i32_f32" (func $print_i32_f32 (param i32 f32)))
        (import "spectest" "print_f64_f64" (func $print_f64_f64 (param f64 f64)))
        (func (export "print")
          (call $print) (call $print_i32 (i32.const 1)) (call $print_i64 (i64.const 1))
          (call $print_f32 (f32.const 1)) (call $print_f64 (f64.const 1))
          (call $print_i32_f32 (i32.const 1) (f32.const 1)) (call $print_f64_f64 (f64.const 1) (f64.const 1)))
        (func (export "globals") (result i32 i64 f32 f64)
          (global.get $i32) (global.get $i64) (global.get $f32) (global.get $f64))
        (func (export "sizes") (result i32 i32 i32 i32)
          (memory.size) (memory.grow (i32.const 2)) (table.size 0) (table.grow 0 (ref.null func) (i32.const 11))))
      (assert_return (invoke "print"))
      (assert_return (invoke "globals") (i32.const 666) (i64.const 666) (f32.const 666.6) (f64.const 666.6))
      (assert_return (invoke "sizes") (i32.const 1) (i32.const -1) (i32.const 10) (i32.const -1))
      (assert_unlinkable (module (import "spectest" "unknown" (func))) "unknown import")
      """
    #expect(Bench.verdicts(script).allSatisfy { $0 == "passed" }, "\(Bench.verdicts(script))")
  }

  @Test func placesOfCommands() {
    let results = Bench.results("\n(module\n  (memory 1))\n\n(invoke\n \"f\"\n)  (module)\n")
    #expect(results.map(\.key) == ["test/a.wast:1", "test/a.wast:2", "test/a.wast:3"])
    #expect(results.map(\.line) == [2, 5, 7])
    #expect(results.map(\.lastLine) == [3, 7, 7])
    #expect(results.map(\.kind) == [.module, .action, .module])
  }

  @Test func aScriptThatCannotBeRead() {
    let results = Bench.results("(module)\n(assert_retrun (invoke \"f\"))")
    #expect(results.map(\.kind) == [.script])
    #expect(results[0].status == .failed)
    #expect(results[0].line == 2)
    #expect(Bench.verdicts(";; options: speed=1\n(module)") == ["failed: no option speed"])
    let missing = ScriptFile(path: "/nowhere/a.wast", name: "a", group: "a")
    #expect(missing.results(on: Bench.both).map { $0.cases[0].status } == [.failed, .failed])
  }
}
