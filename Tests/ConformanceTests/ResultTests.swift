@testable import Conformance
import Testing
import Text

/// Which results are what a script expects.
@Suite struct ResultTests {
  func admits(_ expected: ExpectedResult, _ result: ResultValue) -> Bool { expected.admits(result) }

  @Test func numbersBitForBit() {
    #expect(admits(.value(.f32(bits: 0)), .f32(bits: 0)))
    #expect(!admits(.value(.f32(bits: 0)), .f32(bits: 0x8000_0000)), "the sign of zero")
    #expect(!admits(.value(.f32(bits: 0x7FC0_0000)), .f32(bits: 0x7FC0_0001)), "a NaN's payload")
    #expect(!admits(.value(.f64(bits: 1)), .i64(1)), "the type")
    #expect(!admits(.value(.i32(1)), .i64(1)))
    #expect(admits(.value(.v128(low: 1, high: 2)), .v128(low: 1, high: 2)))
    #expect(!admits(.value(.v128(low: 1, high: 2)), .v128(low: 2, high: 1)))
  }

  @Test func classesOfNaNs() {
    for sign: UInt32 in [0, 0x8000_0000] {
      #expect(admits(.f32(.canonical), .f32(bits: sign | 0x7FC0_0000)))
      #expect(!admits(.f32(.canonical), .f32(bits: sign | 0x7FC0_0001)))
      #expect(!admits(.f32(.canonical), .f32(bits: sign | 0x7F80_0000)), "infinity")
      #expect(admits(.f32(.arithmetic), .f32(bits: sign | 0x7FC0_0000)))
      #expect(admits(.f32(.arithmetic), .f32(bits: sign | 0x7FFF_FFFF)))
      #expect(!admits(.f32(.arithmetic), .f32(bits: sign | 0x7F80_0001)), "a signalling NaN")
    }
    for sign: UInt64 in [0, 1 << 63] {
      #expect(admits(.f64(.canonical), .f64(bits: sign | 0x7FF8_0000_0000_0000)))
      #expect(!admits(.f64(.canonical), .f64(bits: sign | 0x7FF8_0000_0000_0001)))
      #expect(admits(.f64(.arithmetic), .f64(bits: sign | 0x7FF8_0000_0000_0001)))
      #expect(!admits(.f64(.arithmetic), .f64(bits: sign | 0x7FF0_0000_0000_0001)))
    }
    #expect(!admits(.f32(.canonical), .f64(bits: 0x7FF8_0000_0000_0000)))
    #expect(!admits(.f64(.arithmetic), .f32(bits: 0x7FC0_0000)))
  }

  @Test func lanesOfNaNs() {
    let lanes: [FloatLane<UInt32>] = [.bits(1), .nan(.canonical), .bits(3), .nan(.arithmetic)]
    #expect(admits(.f32x4(lanes), .v128(low: 0x7FC0_0000_0000_0001, high: 0xFFC0_0001_0000_0003)))
    #expect(!admits(.f32x4(lanes), .v128(low: 0x7FC0_0001_0000_0001, high: 0xFFC0_0001_0000_0003)))
    #expect(!admits(.f32x4(lanes), .v128(low: 0x7FC0_0000_0000_0002, high: 0xFFC0_0001_0000_0003)))
    #expect(admits(.f64x2([.nan(.canonical), .bits(7)]), .v128(low: 0x7FF8_0000_0000_0000, high: 7)))
    #expect(!admits(.f64x2([.nan(.canonical), .bits(7)]), .v128(low: 7, high: 0x7FF8_0000_0000_0000)))
  }

  @Test func references() {
    #expect(admits(.anyNull, .null))
    #expect(!admits(.anyNull, .reference(.function)))
    #expect(admits(.value(.null(.func)), .null))
    #expect(!admits(.value(.null(.func)), .i32(0)))
    #expect(admits(.value(.extern(3)), .reference(.extern(3))))
    #expect(!admits(.value(.extern(3)), .reference(.extern(4))))
    #expect(!admits(.value(.extern(3)), .reference(.host(3))))
    #expect(admits(.value(.host(3)), .reference(.host(3))))
    let referents: [Referent] = [
      .function, .exception, .i31, .structure, .array, .extern(1), .host(1), .externalized,
    ]
    let members: [(AbstractHeapType, [Referent])] = [
      (.func, [.function]), (.exn, [.exception]), (.i31, [.i31]), (.struct, [.structure]), (.array, [.array]),
      (.eq, [.i31, .structure, .array]), (.any, [.i31, .structure, .array, .host(1)]),
      (.extern, [.extern(1), .externalized]), (.none, []), (.nofunc, []), (.noextern, []), (.noexn, []),
    ]
    for (type, members) in members {
      #expect(referents.filter { admits(.reference(type), .reference($0)) } == members, "\(type)")
      #expect(!admits(.reference(type), .null))
    }
  }

  @Test func alternatives() {
    let either = ExpectedResult.either([.value(.i32(1)), .f32(.canonical), .either([.value(.i32(3))])])
    #expect(admits(either, .i32(1)))
    #expect(admits(either, .f32(bits: 0x7FC0_0000)))
    #expect(admits(either, .i32(3)))
    #expect(!admits(either, .i32(2)))
  }

  @Test func messagesBeginAsTheScriptSays() {
    #expect(Verdict.begins("call stack exhausted (call depth)", with: "call stack exhausted"))
    #expect(!Verdict.begins("call stack", with: "call stack exhausted"))
    #expect(Verdict.begins("uninitialized element", with: "uninitialized element 2"))
    #expect(!Verdict.begins("uninitialized element", with: "uninitialized elements"))
    #expect(!Verdict.begins("uninitialized element", with: "uninitialized element x"))
  }

  /// From the guest's instruction to the verdict, with nothing made quiet or rounded on the way.
  @Test(arguments: Bench.both) func bitsPassThrough(_ executor: EngineExecutor) {
    let module = """
      (module
        (func (export "f32") (param f32) (result f32) (local.get 0))
        (func (export "f64") (param f64) (result f64) (local.get 0))
        (func (export "nan") (result f32) (f32.div (f32.const 0) (f32.const 0)))
        (func (export "extern") (param externref) (result externref) (local.get 0))
        (func $f (export "func") (result funcref) (ref.func $f))
        (global (export "g") f32 (f32.const nan:0x200001)))

      """
    func last(_ command: String) -> String { Bench.last(module + command, on: executor) }
    #expect(last(#"(assert_return (invoke "f32" (f32.const nan:0x200001)) (f32.const nan:0x200001))"#) == "passed")
    #expect(last(#"(assert_return (invoke "f32" (f32.const nan:0x200001)) (f32.const nan:0x200002))"#) != "passed")
    #expect(last(#"(assert_return (invoke "f32" (f32.const nan:0x200001)) (f32.const nan:arithmetic))"#) != "passed")
    #expect(last(#"(assert_return (invoke "f32" (f32.const -0)) (f32.const 0))"#) != "passed")
    #expect(
      last(#"(assert_return (invoke "f64" (f64.const nan:0x4000000000001)) (f64.const nan:0x4000000000001))"#)
        == "passed")
    #expect(last(#"(assert_return (invoke "nan") (f32.const nan:canonical))"#) == "passed")
    #expect(last(#"(assert_return (invoke "nan") (f32.const 0))"#) != "passed")
    #expect(last(#"(assert_return (get "g") (f32.const nan:0x200001))"#) == "passed")
    #expect(last(#"(assert_return (invoke "extern" (ref.extern 0)) (ref.extern 0))"#) == "passed")
    #expect(last(#"(assert_return (invoke "extern" (ref.extern 1)) (ref.extern 0))"#) != "passed")
    #expect(last(#"(assert_return (invoke "extern" (ref.extern 1)) (ref.extern))"#) == "passed")
    #expect(last(#"(assert_return (invoke "extern" (ref.null extern)) (ref.null extern))"#) == "passed")
    #expect(last(#"(assert_return (invoke "extern" (ref.null extern)) (ref.extern 0))"#) != "passed")
    #expect(last(#"(assert_return (invoke "func") (ref.func))"#) == "passed")
    #expect(last(#"(assert_return (invoke "func") (ref.null))"#) != "passed")
    #expect(last(#"(assert_return (invoke "f32" (f32.const 1)) (either (f32.const 2) (f32.const 1)))"#) == "passed")
    #expect(last(#"(assert_return (invoke "f32" (f32.const 1)) (either (f32.const 2) (f32.const 3)))"#) != "passed")
  }
}
