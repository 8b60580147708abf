import Foundation
import History
import Testing

@testable import LabTool

@Suite struct HistoryTests {
  let table = HistoryTable(
    columns: ["name", "n", "x"],
    rows: [
      [.text("a, \"b\""), .integer(7), .real(0.5)], [.text("long/er"), .null, .real(.infinity)],
      [.blob(Data([0, 255])), .integer(-12), .null],
    ])

  @Test func aTableIsAligned() {
    #expect(
      table.text(.table) == """
        name       n    x
        a, "b"     7  0.5
        long/er       inf
        00ff     -12
        """)
    #expect(HistoryTable(columns: ["a"], rows: [], ifEmpty: "none").text(.table) == "none")
  }

  @Test func jsonIsReadBack() throws {
    let text = table.text(.json)
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(rows.map { $0["name"] as? String } == ["a, \"b\"", "long/er", "00ff"])
    #expect(rows.map { $0["n"] as? Int } == [7, nil, -12])
    #expect(rows.map { $0["x"] as? Double } == [0.5, nil, nil])
    #expect(HistoryTable(columns: ["a"], rows: []).text(.json) == "[]")
  }

  @Test func csvIsQuotedWhereItMustBe() {
    #expect(
      table.text(.csv) == """
        name,n,x
        "a, ""b""\",7,0.5
        long/er,,inf
        00ff,-12,
        """)
  }

  @Test func rangesAreAsGitWritesThem() {
    func build(_ ordinal: Int?, _ letter: String, isDirty: Bool = false) -> History.Build {
      History.Build(
        sha: String(repeating: letter, count: 40), parent: nil, ordinal: ordinal, committed: 0,
        subject: "", isDirty: isDirty, toolchain: "", flags: "")
    }
    #expect(build(9, "b").range(after: build(7, "a")) == "aaaaaaaaaa..bbbbbbbbbb")
    #expect(build(9, "b").distance(from: build(7, "a")) == 2)
    #expect(build(9, "b").range(after: nil) == "..bbbbbbbbbb")
    #expect(build(9, "b").range(after: build(9, "b")) == "bbbbbbbbbb, twice")
    #expect(build(nil, "b").distance(from: build(7, "a")) == nil)
    #expect(build(1, "c", isDirty: true).shortName == "cccccccccc+")
  }

  /// Records two runs, and asks by the command line.
  @Test func commandsAnswer() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("results.db").path
    #expect(throws: HistoryError.notFound(path)) { try run(["runs", "--db", path]) }
    #expect(throws: HistoryError.notFound(path)) {
      try run(["annotate", "a", "b", "--kind", "bug", "--db", path])
    }
    #expect(!FileManager.default.fileExists(atPath: path))

    let history = try History(path: path, for: .recording)
    for number in 1...2 {
      let recorder = try history.beginRun(
        build: History.Build(
          sha: String(repeating: "\(number)", count: 40), parent: nil, ordinal: number,
          committed: number, subject: "", isDirty: false, toolchain: "", flags: ""),
        command: "test")
      try recorder.record([
        History.FileResults(
          suite: "core", file: "a.wast", executor: History.Executor("inplace"),
          cases: [
            History.CaseResult(name: "a case", line: 1, status: number == 2 ? .fail : .pass)
          ], nanoseconds: 1)
      ])
      try recorder.record([
        History.Measurement(
          benchmark: "fib", executor: History.Executor("inplace"), samples: [number])
      ])
      try recorder.finish()
    }
    try history.close()
    for arguments in [
      ["runs"], ["case", "a case"], ["first-bad", "a.wast:0", "--format", "csv"],
      ["diff", "1", "latest", "--format", "json"], ["flaky"], ["slowest"], ["slowest", "--files"],
      ["blame", "fib"], ["blame", "a case"], ["annotate", "fib", "slow", "--kind", "bug"],
      ["annotations"], ["sql", "SELECT * FROM results"], ["import", path],
    ] {
      try run(arguments + ["--db", path])
    }
    #expect(throws: HistoryError.noMatch("zzz")) { try run(["case", "zzz", "--db", path]) }
    #expect(throws: HistoryError.noSuchRun(3)) { try run(["diff", "1", "3", "--db", path]) }
    #expect(throws: (any Error).self) { try run(["sql", "DROP TABLE runs", "--db", path]) }
  }

  private func run(_ arguments: [String]) throws {
    var command = try LabTool.parseAsRoot(["history"] + arguments)
    try command.run()
  }
}
