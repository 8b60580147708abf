import Opcodes
import Testing

@Suite struct OpcodesTests {
  /// The counts are those of the specification's index of instructions and of the proposals.
  @Test(arguments: [
    ("mvp", 172), ("sign-extension", 5), ("saturating-float-to-int", 8), ("bulk-memory", 7),
    ("reference-types", 9), ("simd", 236), ("relaxed-simd", 20), ("tail-call", 2),
    ("function-references", 5), ("gc", 32), ("exceptions", 3), ("threads", 67),
    ("wide-arithmetic", 4), ("legacy-exceptions", 5),
  ])
  func everyInstructionOfAFeatureIsThere(feature: String, count: Int) throws {
    #expect(try cells().count { $0[5] == feature } == count)
  }

  @Test func noFeatureIsUncounted() throws {
    #expect(try cells().count == 582)
  }

  @Test func codesAndNamesAreUnique() throws {
    let rows = try cells()
    #expect(Set(rows.map { $0[0] }).count == rows.count)
    #expect(Set(rows.map { $0[1] }).count == rows.count)
  }

  @Test func rowsAgreeWithTheText() throws {
    for cells in try cells() {
      let opcode = try #require(instruction(encodedAs: cells[0]), "\(cells)")
      let row = opcode.row
      #expect(opcode.mnemonic == cells[1].split(separator: " ").first.map(String.init))
      #expect(snake(row.immediates) == cells[2])
      #expect(signature(of: row) == cells[3])
      #expect(snake(row.family) == cells[4])
      let feature = cells[5].replacing("-", with: "_")
      #expect(snake(row.feature) == feature, "\(cells)")
      #expect((row.alignment == 7 ? "-" : "\(row.alignment)") == cells[6])
      #expect(opcode.row == InstructionRow(word: row.word))
      #expect(opcode.section == cells[7])
    }
  }

  @Test func simpleRowsHaveNothingElseToValidate() throws {
    for cells in try cells() {
      let row = try #require(instruction(encodedAs: cells[0])).row
      let isTyped = cells[3] != "*"
      #expect(row.isTyped == isTyped)
      #expect(row.isSimple == (isTyped && cells[2] == "none" && !cells[3].contains("addr")))
    }
  }

  @Test func allOtherCodesAreUnknown() throws {
    let known = Set(try cells().map { $0[0] })
    let prefixes: Set<UInt8> = [0xFB, 0xFC, 0xFD, 0xFE]
    for byte in UInt8.min...UInt8.max {
      let row = Instructions.row(byte)
      if prefixes.contains(byte) {
        #expect(row.immediates == .prefix)
        for code in UInt32(0)..<600 where !known.contains("\(text(byte)) \(code)") {
          #expect(Instructions.row(prefix: byte, code: code) == .unknown)
          #expect(Opcode(prefix: byte, code: code) == nil)
        }
        #expect(Instructions.row(prefix: byte, code: .max) == .unknown)
      } else if !known.contains(text(byte)) {
        #expect(row == .unknown)
        #expect(Opcode(byte: byte).mnemonic == "")
        #expect(Instructions.row(prefix: byte, code: 0) == .unknown)
      }
    }
    #expect(Opcode(rawValue: .max).row == .unknown)
    #expect(Opcode(rawValue: .max).mnemonic == "")
    #expect(Opcode(rawValue: .max).section == "")
  }

  @Test func numbersAreDense() {
    #expect(Opcode.i32Add.rawValue == 0x6A)
    #expect(Opcode.structNew.rawValue == 0x100)
    #expect(Opcode.memoryCopy.rawValue == 0x20A)
    #expect(Opcode.v128Load.rawValue == 0x300)
    #expect(Opcode.f32x4RelaxedMadd.rawValue == 0x405)
    #expect(Opcode.memoryAtomicWait32.rawValue == 0x501)
    #expect(Opcode.limit == Opcode.i64AtomicRmw32CmpxchgU.rawValue + 1)
  }

  @Test func anOpcodeKnowsItsEncoding() throws {
    for cells in try cells() {
      let opcode = try #require(instruction(encodedAs: cells[0]))
      let code =
        opcode.prefix == 0
        ? text(UInt8(opcode.code)) : "\(text(opcode.prefix)) \(opcode.code)"
      #expect(code == cells[0])
    }
  }

  @Test func sharedMnemonicsKeepTheirOwnOpcodes() {
    #expect(Opcode.select != Opcode.selectTyped)
    #expect(Opcode.selectTyped.mnemonic == "select")
    #expect(Opcode.refTest != Opcode.refTestNull)
    #expect(Opcode.refCastNull.mnemonic == "ref.cast")
  }

  @Test func lanesAreCounted() {
    #expect(Opcode.i8x16ExtractLaneS.row.laneCount == 16)
    #expect(Opcode.f64x2ReplaceLane.row.laneCount == 2)
    #expect(Opcode.v128Load32Lane.row.laneCount == 4)
  }
}

private func text(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.count == 1 ? "0x0\(digits)" : "0x\(digits)"
}

private func instruction(encodedAs cell: String) -> Opcode? {
  let parts = cell.split(separator: " ")
  guard let byte = UInt8(parts[0].dropFirst(2), radix: 16) else { return nil }
  guard parts.count == 2 else { return Opcode(byte: byte) }
  return UInt32(parts[1]).flatMap { Opcode(prefix: byte, code: $0) }
}

/// The name of a case with underscores in place of capitals.
private func snake<Value>(_ value: Value) -> String {
  "\(value)".reduce(into: "") { name, letter in
    name += letter.isUppercase ? "_\(letter.lowercased())" : "\(letter)"
  }
}

private func signature(of row: InstructionRow) -> String {
  guard row.isTyped else { return "*" }
  let names: [UInt8: String] = [
    0x7F: "i32", 0x7E: "i64", 0x7D: "f32", 0x7C: "f64", 0x7B: "v128", 0x70: "funcref",
    0x6F: "externref", 0x6E: "anyref", 0x6D: "eqref", 0x6C: "i31ref", 0x6B: "structref",
    0x6A: "arrayref", 0x69: "exnref", 0x60: "addr",
  ]
  let pops = (0..<row.popCount).map { names[row.pop($0).rawValue] ?? "?" }
  let pushes = (0..<row.pushCount).map { names[row.push($0).rawValue] ?? "?" }
  return (pops + ["->"] + pushes).joined(separator: " ")
}
