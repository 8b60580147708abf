import Engine
import Foundation
import Testing
import Text

@testable import LabTool

/// What `apus-lab state` tells, on every executor.
@Suite struct StateTests {
  static let executors = ["reference", "inplace", "threaded"]

  private func subject(_ executor: String) throws -> any StateSubject {
    try StateCommand.parse(["--executor", executor, "--fuel", "5000"]).subject()
  }

  private static let module = """
    (module
      (import "host" "twice" (func $twice (param i64) (result i32 f64)))
      (memory (export "memory") 1)
      (table (export "table") 2 funcref)
      (global $g (export "global") (mut i32) (i32.const 7))
      (elem (i32.const 0) func $store)
      (func $store (export "store") (param i32 i32) (i32.store8 (local.get 0) (local.get 1)))
      (func (export "count") (param i64) (result i32 f64) (call $twice (local.get 0)))
      (func (export "set and trap") (global.set $g (i32.const -1)) (unreachable))
      (func (export "no end") (loop $l (br $l)))
      (func (export "keep") (param externref) (result externref funcref) (local.get 0) (table.get (i32.const 0))))
    """

  private func run(_ text: String, _ calls: [StateCall], on subject: any StateSubject) throws -> StateRecord {
    let bytes = try parseModule(Array(text.utf8))
    return subject.run(StatePlan(module: "m", runs: [calls, []]), bytes)
  }

  @Test(arguments: executors) func eventsAreTold(_ executor: String) throws {
    let calls = [
      StateCall(function: "store", arguments: [.i32(8), .i32(0x2A)]),
      StateCall(function: "store", arguments: [.i32(65536), .i32(1)]),
      StateCall(function: "count", arguments: [.i64(5)]),
      StateCall(function: "set and trap", arguments: []),
      StateCall(function: "keep", arguments: [.external(3)]),
      StateCall(function: "keep", arguments: [.null]),
      StateCall(function: "keep", arguments: []),
      StateCall(function: "missing", arguments: []),
      StateCall(function: "no end", arguments: []),
    ]
    let record = try run(Self.module, calls, on: subject(executor))
    #expect(record.refused == nil)
    #expect(record.runs.count == 2)
    // A run has an instance of its own.
    #expect(record.runs[1].map(\.state) == [record.runs[0][0].state])
    let events = record.runs[0]
    #expect(
      events.map(\.outcome)
        == [.returned, .returned, .trap, .returned, .trap, .returned, .returned, .misuse, .misuse, .exhausted])
    #expect(events[2].message == "out of bounds memory access")
    #expect(events[4].message == "unreachable")
    #expect(events[3].values == [.text("i32:00000001"), .text("f64:3ff0000000000000")])
    #expect(events[5].values == [.text("extern:3"), .text("func:store")])
    #expect(events[6].values == [.null, .text("func:store")])
    #expect(events.map(\.hostCalls) == [0, 0, 0, 1, 1, 1, 1, 1, 1, 1])
    #expect(events[9].hostCall == StateHostCall(name: "twice", arguments: [.text("i64:0000000000000005")]))

    let states = events.compactMap(\.state)
    let globals = [7, 7, 7, 7, .max, .max, .max, .max, .max, .max] as [UInt32]
    #expect(states.compactMap { $0.globals["global"] } == globals.map { .i32($0) })
    // As zlib sums it up.
    #expect(states[0].memories == ["memory": StateExtent(count: 65536, sum: 0)])
    #expect(states[1].memories == ["memory": StateExtent(count: 65536, sum: 2_919_899_645)])
    let table = CheckSum.of([.text("func:store"), .null])
    #expect(states[0].tables == ["table": StateExtent(count: 2, sum: table)])
  }

  @Test(arguments: executors) func whatCannotRunIsTold(_ executor: String) throws {
    let subject = try subject(executor)
    #expect(subject.run(StatePlan(module: "m", runs: [[]]), [0, 1, 2]).refused != nil)
    let trapping = try run("(module (func $f unreachable) (start $f))", [], on: subject)
    #expect(trapping.runs.map { $0.map(\.message) } == [["unreachable"], ["unreachable"]])
    #expect(trapping.runs[0][0].state == nil)
  }

  @Test func setsAreToldWhole() throws {
    let text = """
      (module
        (func (export "f32") (result f32) (f32.div (f32.const 0) (f32.const 0)))
        (func (export "f64") (param f64) (result f64) (f64.add (local.get 0) (f64.const 1)))
        (func (export "lanes") (result v128)
          (f32x4.min (v128.const f32x4 nan 1 2 3) (v128.const f32x4 0 0 5 0)))
        (func (export "bits") (result i32) (i32.reinterpret_f32 (f32.div (f32.const 0) (f32.const 0)))))
      """
    let calls = [
      StateCall(function: "f32", arguments: []), StateCall(function: "f64", arguments: [.f64(0x7FF8_0000_0000_0001)]),
      StateCall(function: "lanes", arguments: []), StateCall(function: "bits", arguments: []),
    ]
    let events = try run(text, calls, on: ReferenceSubject(steps: 100)).runs[0]
    #expect(
      events.dropFirst().prefix(3).map(\.values) == [
        [.text("f32:nan:canonical")], [.text("f64:nan:arithmetic")],
        [.text("v128/32:nan:canonical,00000000,40000000,00000000")],
      ])
    #expect(events.map(\.choices) == [0, 0, 0, 0, 1])
  }

  @Test func structuresAndArraysAreToldWithTheirContents() throws {
    let text = """
      (module
        (type $p (struct (field i8) (field (ref null $p)))) (type $a (array (mut i16)))
        (func (export "p") (result (ref $p)) (struct.new $p (i32.const -1) (struct.new $p (i32.const 2)
          (struct.new_default $p))))
        (func (export "a") (result (ref $a)) (array.new $a (i32.const -2) (i32.const 2))))
      """
    let calls = [StateCall(function: "p", arguments: []), StateCall(function: "a", arguments: [])]
    let events = try run(text, calls, on: ReferenceSubject(steps: 100)).runs[0]
    #expect(events[1].values?.map(\.line) == ["[struct i32:000000ff [struct i32:00000002 struct]]"])
    #expect(events[2].values?.map(\.line) == ["[array 2 i32:0000fffe i32:0000fffe]"])
  }

  @Test func plansAreRead() throws {
    let line = #"{"module": "a.wasm", "runs": [[{"function": "é", "arguments": ["i32:ff", "v128:0000000000000001000000000000000f"]}]]}"#
    let plan = try JSONDecoder().decode(StatePlan.self, from: Data(line.utf8))
    #expect(plan.runs[0][0].function == "é")
    #expect(plan.runs[0][0].arguments == [.i32(255), .v128(low: 15, high: 1)])
    for text in ["i32:100000000", "i32:", "i32:x", "v128:1", "i31:80000000", "extern:0", "f32", "ref:1", ""] {
      #expect(StateArgument(text) == nil, "\(text)")
    }
    #expect(StateArgument("null") == .null)
    #expect(StateArgument("extern:1f") == .external(31))
  }

  @Test func checkSumsAreThoseOfZlib() {
    var sum = CheckSum()
    sum.add("123456789".utf8)
    #expect(sum.value == 0xCBF4_3926)
    #expect(CheckSum.of([.text("func:f"), .null]) == 3_595_308_011)
    var block = CheckSum()
    var bytes = [UInt8](repeating: 0, count: CheckSum.blockByteCount)
    bytes[65535 % CheckSum.blockByteCount] = 7
    block.add(block: 15, bytes)
    #expect(block.value == 0x35FB_8157)
  }
}
