import Testing
import Text

/// Text, printed from what the parser makes of it.
private func printed(_ text: String, _ options: PrintOptions = PrintOptions()) throws -> String {
  String(decoding: try printModule(try parseModule(Array(text.utf8)), options: options), as: UTF8.self)
}

private func folded() -> PrintOptions {
  var options = PrintOptions()
  options.isFolded = true
  return options
}

/// The preamble of a module, and sections.
private func module(_ sections: [UInt8]...) -> [UInt8] {
  [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00] + sections.flatMap { $0 }
}

private func section(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] {
  precondition(contents.count < 0x80)
  return [id, UInt8(contents.count)] + contents
}

/// The bytes of a printed module, by the parser.
private func reparsed(_ bytes: [UInt8], _ options: PrintOptions = PrintOptions()) throws -> [UInt8] {
  try parseModule(try printModule(bytes, options: options))
}

@Suite struct PrintingTests {
  @Test func instructionsAreIndented() throws {
    let text = """
      (module $m
        (type $t (;0;) (func (param i32) (result i32)))
        (export "f" (func $f))
        (func $f (;0;) (type $t) (param $x i32) (result i32)
          (local i32 i64)
          block $out
            local.get $x
            br_if $out
            loop (;@2;) (result i32)
              br 0 (;@2;)
            end
            drop
          end
          f64.const 0.1
          drop
          i32.const -1
        ))

      """
    #expect(try printed(text) == text)
  }

  @Test func operandsAreFolded() throws {
    let text = """
      (module
        (type (;0;) (func (param i32) (result i32)))
        (func (;0;) (type 0) (param i32) (result i32)
          (if (;@1;) (result i32)
            (i32.eqz (local.get 0))
            (then
              (i32.const 1)
            )
            (else
              (i32.add (local.get 0) (call 0 (i32.sub (local.get 0) (i32.const 1))))
            )
          )
        ))

      """
    #expect(try printed(text, folded()) == text)
  }

  @Test(arguments: [
    "0x7fc00000", "0x7fa00000", "0xff800000", "0x7f800000", "0x00000001", "0x80000000", "0x3dcccccd", "0x7f7fffff",
  ])
  func floatsKeepTheirBits(bits: String) throws {
    let value = try #require(UInt32(bits.dropFirst(2), radix: 16))
    let constant = (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    let bytes = module(section(6, [1, 0x7D, 0, 0x43] + constant + [0x0B]))
    #expect(try reparsed(bytes) == bytes)
  }

  @Test func stringsAndIdentifiersAreQuoted() throws {
    let text = """
      (module
        (type (;0;) (func))
        (import "\\00\\22\\5c" "\u{3bb}\\u{202e}" (func $"a b" (;0;) (type 0)))
        (start $"a b"))

      """
    #expect(try printed(text) == text)
  }

  // MARK: Names and custom sections

  static let functions = section(1, [1, 0x60, 0, 0]) + section(3, [2, 0, 0]) + section(10, [2, 2, 0, 0x0B, 2, 0, 0x0B])

  static func named(_ contents: [UInt8]) -> [UInt8] { section(0, [4] + Array("name".utf8) + contents) }

  @Test(arguments: [
    // Two functions of one name; an empty name; an index that is none; descending indices; an unknown subsection.
    [1, 7, 2, 0, 1, 0x61, 1, 1, 0x61], [1, 3, 1, 0, 0], [1, 4, 1, 9, 1, 0x61], [1, 7, 2, 1, 1, 0x61, 0, 1, 0x62],
    [9, 1, 0, 1, 4, 1, 0, 1, 0x61], [1, 4, 1, 0, 1, 0xFF], [1, 4, 1, 0, 1, 0x61, 77, 0], [1, 0x84, 0, 1, 0, 1, 0x61],
    // A local that is none; two labels of a function without blocks.
    [2, 6, 1, 0, 1, 5, 1, 0x61], [3, 9, 1, 0, 2, 0, 1, 0x61, 1, 1, 0x61],
  ] as [[UInt8]])
  func everyNameSectionIsKept(contents: [UInt8]) throws {
    let bytes = module(Self.functions, Self.named(contents))
    #expect(try reparsed(bytes) == bytes)
    var options = PrintOptions()
    options.usesNames = false
    #expect(try reparsed(bytes, options) == bytes)
  }

  @Test func equalNamesHaveTheirOwnIdentifiers() throws {
    let text = String(
      decoding: try printModule(module(Self.functions, Self.named([1, 7, 2, 0, 1, 0x61, 1, 1, 0x61]))), as: UTF8.self)
    #expect(text.contains("(func $a (;0;)"))
    #expect(text.contains("(func $a#1 (@name \"a\") (;1;)"))
    #expect(!text.contains("@custom"))
  }

  @Test func parametersOfImportsHaveNames() throws {
    let text = """
      (module (import "m" "f" (func $f (param $p i32) (param i32) (param $q i64))) (func (import "m" "g") (param $r f32))
        (func (param $s f64)))
      """
    let bytes = try parseModule(Array(text.utf8))
    let again = String(decoding: try printModule(bytes), as: UTF8.self)
    for name in ["p", "q", "r", "s"] { #expect(again.contains("(param $\(name) "), "\(name)") }
    #expect(!again.contains("@custom"))
    #expect(try reparsed(bytes) == bytes)
  }

  @Test func parametersOfImportsMayBeAlikeInBytesAlone() throws {
    for field in [
      "(import \"m\" \"f\" (func (param $p i32) (param $p i32)))", "(func (import \"m\" \"f\") (param $p i32 ) (param $p i32))",
      "(tag (param $p i32) (param $p i32))", "(import \"m\" \"t\" (tag (param $p i32) (param $p i32)))",
    ] {
      #expect(throws: TextError.self, "\(field)") { try parseModule(Array("(module \(field))".utf8)) }
    }
    _ = try parseModule(Array("(module (type (func (param $p i32) (param $p i32))))".utf8))
    // The same names for both parameters of the import, and of the function.
    let names: [UInt8] = [2, 0, 1, 0x70, 1, 1, 0x70]
    let bytes = module(
      section(1, [1, 0x60, 2, 0x7F, 0x7F, 0]), section(2, [1, 1, 0x6D, 1, 0x66, 0, 0]), section(3, [1, 0]),
      section(10, [1, 2, 0, 0x0B]), section(0, [4, 0x6E, 0x61, 0x6D, 0x65, 2, 17, 2, 0] + names + [1] + names))
    #expect(try reparsed(bytes) == bytes)
  }

  @Test func customSectionsStayWhereTheyAre() throws {
    func custom(_ name: UInt8) -> [UInt8] { section(0, [1, name, 0xFF, 0x0A]) }
    let types = section(1, [1, 0x60, 0, 0])
    let memory = section(5, [1, 0, 1])
    let name = Self.named([0, 2, 1, 0x6D])
    for bytes in [
      module(custom(0x61), types, custom(0x62), custom(0x63), memory, custom(0x64), name, custom(0x65), custom(0x66)),
      module(custom(0x61), name, types, custom(0x62)),
      module(custom(0x61)),
      module(name, name),
    ] { #expect(try reparsed(bytes) == bytes) }
  }

  @Test func anInnerLabelHidesAnOuterOfTheSameName() throws {
    let text = "(module (func (block $l (block $l (br $l) (br 1)))))"
    let bytes = try parseModule(Array(text.utf8))
    #expect(try reparsed(bytes) == bytes)
    #expect(try printed(text).contains("br $l\n        br 1 (;@1;)"))
  }

  // MARK: Hostile bytes

  @Test func whatIsWrongIsSaidWithItsPlace() {
    func error(_ bytes: [UInt8]) -> PrintError? {
      do throws(PrintError) {
        _ = try printModule(bytes)
        return nil
      } catch { return error }
    }
    #expect(error([])?.message == "magic header not detected")
    #expect(error([])?.offset == 0)
    #expect(error(module([1, 5, 0]))?.message == "length out of bounds")
    #expect(error(module(section(99, [])))?.message == "malformed section id")
    #expect(error(module(section(3, [0]), section(1, [0])))?.message == "unexpected content after last section")
    let illegal = error(module(section(6, [1, 0x7F, 0, 0xFF, 0x0B])))
    #expect(illegal?.message == "illegal opcode")
    #expect(illegal?.offset == 13)
    #expect(error(module(section(5, [1, 0, 1, 7])))?.message == "section size mismatch")
  }

  @Test(arguments: [false, true])
  func deepNestingTakesNoNativeStack(isFolded: Bool) throws {
    let depth = 100_000
    var body: [UInt8] = [0]
    for _ in 0..<depth { body += [0x02, 0x40] }
    body += [UInt8](repeating: 0x0B, count: depth + 1)
    func leb(_ value: Int) -> [UInt8] {
      [UInt8(value & 0x7F) | 0x80, UInt8(value >> 7 & 0x7F) | 0x80, UInt8(value >> 14)]
    }
    let code = [1] + leb(body.count) + body
    let bytes = module(section(1, [1, 0x60, 0, 0]), section(3, [1, 0]), [10] + leb(code.count) + code)
    var options = PrintOptions()
    options.isFolded = isFolded
    #expect(try reparsed(bytes, options) == bytes)
  }

  @Test func aTextFarLongerThanItsModuleIsRefused() throws {
    // One function of 4 billion locals.
    let body: [UInt8] = [1, 0xFE, 0xFF, 0xFF, 0xFF, 0x0F, 0x7F, 0x0B]
    let bytes = module(section(1, [1, 0x60, 0, 0]), section(3, [1, 0]), section(10, [1, UInt8(body.count)] + body))
    #expect(throws: PrintError.self) { try printModule(bytes) }
  }
}
