import Testing
import Text

private func script(_ text: String) throws(TextError) -> Script { try parseScript(Array(text.utf8)) }

/// The form of a script's only command.
private func form(_ text: String) throws -> Command.Form {
  let script = try script(text)
  try #require(script.commands.count == 1)
  return script.commands[0].form
}

private func expected(_ results: String) throws -> [ExpectedResult] {
  guard case .assertReturn(_, let results) = try form("(assert_return (get \"\") \(results))") else { return [] }
  return results
}

@Suite struct ScriptTests {
  private let empty: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]

  @Test func modules() throws {
    guard case .module(let first, name: "a") = try form("(module $a)") else { throw Unexpected() }
    #expect(try first.bytes() == parseModule(Array("(module $a)".utf8)))
    guard case .module(.text(.success(empty)), name: nil) = try form("(module)") else { throw Unexpected() }
    guard case .moduleDefinition(let definition, name: nil) = try form("(module definition (memory 0))") else { throw Unexpected() }
    #expect(try definition.bytes().count == 13)
    guard case .moduleInstance(name: "i", definition: "m") = try form("(module instance $i $m)") else { throw Unexpected() }
    guard case .moduleInstance(name: nil, definition: "m") = try form("(module instance $m)") else { throw Unexpected() }
    guard case .moduleInstance(name: nil, definition: nil) = try form("(module instance)") else { throw Unexpected() }
    guard case .module(.binary([0x00, 0x61]), name: "b") = try form("(module $b binary \"\\00\" \"a\")") else { throw Unexpected() }
    guard case .module(let quoted, name: nil) = try form("(module quote \"(fun\" \"c)\")") else { throw Unexpected() }
    #expect(try quoted.bytes() == parseModule(Array("(func)".utf8)))
    guard case .module(let fields, name: nil) = try form("(func) (memory 1)") else { throw Unexpected() }
    #expect(try fields.bytes() == parseModule(Array("(module (func) (memory 1))".utf8)))
    #expect(try script(" ;; nothing").commands.isEmpty)
  }

  @Test func assertions() throws {
    guard case .register(name: [0x6E], instance: "i") = try form("(register \"n\" $i)") else { throw Unexpected() }
    guard case .assertTrap(.invoke(instance: "m", function: [0x66], let arguments), message: "t") =
      try form("(assert_trap (invoke $m \"f\" (i32.const -1) (i64.const -2) (f32.const 1) (f64.const nan:0x1)) \"t\")")
    else { throw Unexpected() }
    #expect(
      arguments == [
        .i32(.max), .i64(.max - 1), .f32(bits: 0x3F80_0000), .f64(bits: 0x7FF0_0000_0000_0001),
      ])
    guard case .action(.invoke(instance: nil, function: [], let references)) =
      try form("(invoke \"\" (v128.const i64x2 1 2) (ref.null func) (ref.extern 3) (ref.host 4))")
    else { throw Unexpected() }
    #expect(references == [.v128(low: 1, high: 2), .null(.func), .extern(3), .host(4)])
    guard case .action(.get(instance: "m", global: [0x67])) = try form("(get $m \"g\")") else { throw Unexpected() }
    guard case .assertTrapModule(_, message: "m") = try form("(assert_trap (module) \"m\")") else { throw Unexpected() }
    guard case .assertExhaustion(_, message: "m") = try form("(assert_exhaustion (invoke \"\") \"m\")") else { throw Unexpected() }
    guard case .assertException = try form("(assert_exception (invoke \"\"))") else { throw Unexpected() }
    guard case .assertInvalid(.text(.success), message: "m") = try form("(assert_invalid (module) \"m\")") else { throw Unexpected() }
    guard case .assertUnlinkable = try form("(assert_unlinkable (module) \"m\")") else { throw Unexpected() }
    guard case .assertMalformed(.quote, message: "m") = try form("(assert_malformed (module quote \"x\") \"m\")") else { throw Unexpected() }
    guard case .assertMalformedCustom = try form("(assert_malformed_custom (module quote) \"m\")") else { throw Unexpected() }
    guard case .assertInvalidCustom = try form("(assert_invalid_custom (module) \"m\")") else { throw Unexpected() }
  }

  @Test func results() throws {
    #expect(
      try expected("(i32.const 1) (f32.const nan:canonical) (f64.const nan:arithmetic) (f32.const nan)") == [
        .value(.i32(1)), .f32(.canonical), .f64(.arithmetic), .value(.f32(bits: 0x7FC0_0000)),
      ])
    #expect(
      try expected("(v128.const f32x4 1 nan:canonical 0 nan:arithmetic) (v128.const f64x2 nan:canonical 0)") == [
        .f32x4([.bits(0x3F80_0000), .nan(.canonical), .bits(0), .nan(.arithmetic)]),
        .f64x2([.nan(.canonical), .bits(0)]),
      ])
    #expect(
      try expected("(v128.const f32x4 1 0 0 1) (v128.const i16x8 1 0 0 0 0 0 0 2)") == [
        .value(.v128(low: 0x3F80_0000, high: 0x3F80_0000_0000_0000)), .value(.v128(low: 1, high: 2 << 48)),
      ])
    #expect(
      try expected("(ref.null) (ref.null any) (ref.extern 1) (ref.extern) (ref.func) (ref.i31) (ref.struct) (ref.array)") == [
        .anyNull, .value(.null(.any)), .value(.extern(1)), .reference(.extern), .reference(.func), .reference(.i31),
        .reference(.struct), .reference(.array),
      ])
    #expect(
      try expected("(either (i32.const 1) (either (ref.eq) (ref.exn)))")
        == [.either([.value(.i32(1)), .either([.reference(.eq), .reference(.exn)])])])
    #expect(try expected("") == [])
  }

  @Test func threads() throws {
    guard case .thread(name: "T", sharedModule: "M", let commands) =
      try form("(thread $T (shared (module $M)) (register \"m\" $M) (module) (invoke \"f\"))")
    else { throw Unexpected() }
    #expect(commands.count == 3)
    guard case .wait(thread: "T") = try form("(wait $T)") else { throw Unexpected() }
  }

  @Test func commandsHavePlaces() throws {
    let text = "(module)\r\n(module ;; (\n $a)\n\r (invoke \"f\")"
    let commands = try script(text).commands
    #expect(commands.map(\.line) == [1, 2, 5])
    #expect(commands.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == [
      "(module)", "(module ;; (\n $a)", "(invoke \"f\")",
    ])
  }

  /// A malformed module is its command's own affair, and its error has its place in the script.
  @Test func malformedModules() throws {
    let commands = try script("(module)\n(module (func i32.nix))\n(assert_malformed (module $) \"\")\n(module)").commands
    #expect(commands.count == 4)
    guard case .module(.text(.failure(let error)), _) = commands[1].form else { throw Unexpected() }
    #expect(error.message == "unknown operator i32.nix")
    #expect(error.line == 2)
    #expect(error.column == 15)
    guard case .assertMalformed(.text(.failure(let empty)), _) = commands[2].form else { throw Unexpected() }
    #expect(empty.message == "empty identifier")
  }

  @Test(arguments: [
    "(modul)", "(module", "(module))", "(invoke)", "(invoke \"f\" (i32.const))", "(invoke \"f\" (f32.const nan:canonical))",
    "(assert_return (module))", "(assert_invalid (module instance) \"\")", "(assert_trap (invoke \"f\"))", "(wait)", "x",
    "(register \"\\ff\")", "(assert_return (get \"\") (ref.nix))", "(invoke \"f\" (ref.func))",
  ])
  func malformedScripts(_ text: String) {
    #expect(throws: TextError.self) { try script(text) }
  }
}

private struct Unexpected: Error {}
