@testable import Conformance
import Testing

/// An executor that does not run on the tier that it is named for is found out.
@Suite struct TierTests {
  static let script = """
    (module (func (export "f") (result i32) (i32.const 1)) (func $s) (start $s))
    (assert_return (invoke "f") (i32.const 1))
    """

  @Test func thePromisedTier() {
    #expect(Bench.verdicts(Self.script, on: EngineExecutor.inPlace) == ["passed", "passed"])
    #expect(Bench.verdicts(Self.script, on: EngineExecutor.threaded) == ["passed", "passed"])
  }

  @Test func threadedThatRunsInPlace() {
    let liar = EngineExecutor(name: "threaded", promised: .threaded, tier: .inPlace)
    #expect(Bench.last(Self.script, on: liar) == "failed: the wrong tier: the function has no threaded code")
  }

  @Test func inPlaceThatIsTranslated() {
    let liar = EngineExecutor(name: "inplace", promised: .inPlace, tier: .threaded)
    let verdicts = Bench.verdicts(Self.script, on: liar)
    #expect(verdicts[0] == "failed: the wrong tier: 1 functions have threaded code", "the start function")
    #expect(verdicts[1] == "failed: the wrong tier: 2 functions have threaded code")
  }

  @Test func threadedWithoutRoomForCode() {
    let script = ";; options: code-bytes=0\n" + Self.script
    #expect(Bench.last(script).hasPrefix("failed: the wrong tier: "))
    #expect(Bench.last(script, on: EngineExecutor.inPlace) == "passed")
    let allowed = ";; options: code-bytes=0 left-in-place=2\n" + Self.script
    #expect(Bench.verdicts(allowed) == ["passed", "passed", "passed"])
    let tooMany = ";; options: code-bytes=0 left-in-place=3\n" + Self.script
    #expect(Bench.last(tooMany) == "failed: 2 functions were left in place, not 3")
    let translated = ";; options: translated=1\n" + Self.script
    #expect(Bench.last(translated) == "failed: 2 functions have threaded code, not 1")
    #expect(Bench.last(translated, on: EngineExecutor.inPlace) == "passed")
  }
}

@Suite struct OptionsTests {
  @Test func options() throws {
    let options = try ScriptOptions(
      parsing: Array(";; options: fuel=7 resumes=2  stack-slots=64 backtrace\n;; options: fuel=9".utf8))
    #expect(options.fuel == 7)
    #expect(options.resumes == 2)
    #expect(options.limits.stackSlots == 64)
    #expect(options.backtrace)
    #expect(options.given == ["fuel", "resumes", "stack-slots", "backtrace"])
    #expect(try ScriptOptions(parsing: Array("(module) ;; options: fuel=9".utf8)) == ScriptOptions())
    #expect(try ScriptOptions(parsing: []) == ScriptOptions())
  }

  @Test(arguments: [
    ("speed=1", OptionsError.unknown("speed")), ("speed", .unknown("speed")), ("fuel", .malformed("fuel")),
    ("fuel=x", .malformed("fuel")), ("fuel=-1", .malformed("fuel")), ("backtrace=1", .malformed("backtrace")),
    ("fuel=1 fuel=1", .repeated("fuel")), ("types", .malformed("types")),
  ])
  func optionsThatAreNone(_ text: String, _ error: OptionsError) {
    #expect(throws: error) { try ScriptOptions(parsing: Array(";; options: \(text)".utf8)) }
  }
}
