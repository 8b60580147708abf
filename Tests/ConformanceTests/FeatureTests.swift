@testable import Conformance
import Apus
import Testing

/// What an executor can't run is told by the feature's name, down to the last command that needs it.
@Suite struct FeatureTests {
  static let large = """
    (module $v (rec (type (descriptor 1) (struct)) (type (describes 0) (struct)))
      (func (export "f") (result i32) (i32.const 0)))
    """

  @Test(arguments: Bench.both) func theLackIsInherited(_ executor: EngineExecutor) {
    let script = """
      (module $before (func (export "f")))
      \(Self.large)
      (assert_return (invoke "f") (i32.const 0))
      (assert_trap (invoke $v "f") "unreachable")
      (register "v")
      (module (import "v" "f" (func)))
      (assert_return (invoke $before "f"))
      (assert_unlinkable (module (import "v" "g" (func))) "unknown import")
      (register "v" $before)
      (module (import "v" "f" (func)))
      """
    let lack = "unsupported: custom-descriptors"
    #expect(
      Bench.verdicts(script, on: executor) == [
        "passed", lack, lack, lack, lack, lack, "passed", lack, "passed", "passed",
      ])
  }

  /// A module is validated although it can't be run.
  @Test func refusalsNeedNoSupport() {
    let invalid = "(module (func (result v128) (i32.const 0)))"
    #expect(Bench.last("(assert_invalid \(invalid) \"type mismatch\")") == "passed")
    #expect(Bench.last("(module definition (func (result v128) (v128.const i64x2 1 2)))") == "passed")
  }

  @Test func threads() {
    let script = """
      (module $m)
      (thread $t (shared (module $m)) (module) (invoke "f"))
      (wait $t)
      (module)
      """
    let lack = "unsupported: threads"
    #expect(Bench.verdicts(script) == ["passed", lack, lack, lack, lack, "passed"])
    #expect(Bench.results(script).map(\.ordinal) == [1, 2, 3, 4, 5, 6])
  }

  @Test func names() {
    #expect(Feature.relaxedSimd.name == "relaxed-simd")
    #expect(Feature.memory64.name == "memory64")
    for feature in (UInt8.min...UInt8.max).compactMap(Feature.init(rawValue:)) {
      #expect(Feature(name: feature.name) == feature)
    }
    #expect(Feature(name: "footnotes") == nil)
  }
}
