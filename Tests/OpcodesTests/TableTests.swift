import OpcodeTable
import Testing

@Suite struct TableTests {
  @Test func generatedFilesAreFresh() throws {
    let table = try Table(parsing: contents(of: Table.path))
    for file in table.files {
      let isFresh = try contents(of: file.path) == file.text
      #expect(isFresh, "\(file.path): run `swift run OpcodeGenerator`")
    }
  }

  static let header = TableRow.columns.joined(separator: "\t")

  @Test func aRowIsRead() throws {
    let row = "0xFC 8\tmemory.init\tdata_memory\taddr i32 i32 ->\tmemory\tbulk-memory\t-\tx"
    let table = try Table(parsing: "\(Self.header)\n\(row)\n")
    let first = try #require(table.rows.first)
    #expect(first.prefix == 0xFC)
    #expect(first.code == 8)
    #expect(first.immediates == .dataMemory)
    #expect(first.type?.pops == [.address, .i32, .i32])
    #expect(first.type?.pushes == [])
    #expect(first.feature == .bulkMemory)
    #expect(first.alignment == nil)
  }

  @Test(arguments: [
    ("0x6A\ti32.add\tnone\t*\tnumeric\tmvp\t-", TableProblem.columns),
    ("6A\ti32.add\tnone\t*\tnumeric\tmvp\t-\tx", .code),
    ("0xFC z\ti32.add\tnone\t*\tnumeric\tmvp\t-\tx", .code),
    ("0x6A\ti32.add\tnothing\t*\tnumeric\tmvp\t-\tx", .immediates),
    ("0x6A\ti32.add\tnone\ti32 i32\tnumeric\tmvp\t-\tx", .signature),
    ("0x6A\ti32.add\tnone\ti32 -> int\tnumeric\tmvp\t-\tx", .signature),
    ("0x6A\ti32.add\tnone\t*\tarithmetic\tmvp\t-\tx", .family),
    ("0x6A\ti32.add\tnone\t*\tnumeric\twasm-1\t-\tx", .feature),
    ("0x6A\ti32.add\tnone\t*\tnumeric\tmvp\t5\tx", .alignment),
    ("0x01\tnop\tnone\t*\tcontrol\tmvp\t-\tx", .order),
    ("0x00\tnop\tnone\t*\tcontrol\tmvp\t-\tx", .order),
  ])
  func aMistakeIsFound(row: String, problem: TableProblem) {
    let good = "0x01\tnop\tnone\t->\tcontrol\tmvp\t-\tx"
    #expect(throws: TableError(line: 3, problem: problem)) {
      try Table(parsing: "\(Self.header)\n\(good)\n\(row)")
    }
  }

  @Test func aWrongHeaderIsFound() {
    #expect(throws: TableError(line: 1, problem: .header)) { try Table(parsing: "code\tname\n") }
  }
}
