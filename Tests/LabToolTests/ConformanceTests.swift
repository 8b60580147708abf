@testable import Conformance
import Foundation
import Testing

@testable import LabTool

/// What the developer sees.
@Suite struct ConformanceTests {
  static func result(
    _ ordinal: Int, _ kind: CommandKind = .assertReturn, _ status: CaseResult.Status = .passed,
    feature: String? = nil, message: String? = nil, lines: ClosedRange<Int> = 1...1, executor: String = "inplace"
  ) -> CaseResult {
    CaseResult(
      file: "core/a.wast", ordinal: ordinal, group: "core", executor: executor, kind: kind, status: status,
      feature: feature, message: message, line: lines.lowerBound, lastLine: lines.upperBound,
      nanoseconds: 1_000_000)
  }

  static func file(_ cases: [CaseResult], executor: String = "inplace") -> FileResult {
    FileResult(file: "core/a.wast", group: "core", executor: executor, cases: cases)
  }

  @Test(arguments: ["--timeout=0", "--threads=0", "--failures=-1", "--executor=nobody"])
  func refusesNonsense(option: String) {
    #expect(throws: (any Error).self) { try ConformanceCommand.parse([option]) }
  }

  @Test func theTable() {
    let inPlace = Self.file([
      Self.result(1, .module), Self.result(2), Self.result(3, .assertTrap, .failed, message: "x"),
      Self.result(4, .assertInvalid), Self.result(5, .assertReturn, .unsupported, feature: "simd"),
    ])
    let threaded = Self.file([Self.result(1, .assertUnlinkable)], executor: "threaded")
    let text = ConformanceTable(results: [inPlace, threaded]).text
    #expect(
      text == """
        group  executor  execution  linking  refusal  command  failed  unsupported  ms
        core   inplace         1/3        -        1        1       1            1   5
        core   threaded          -        1        -        -                        1
        all    inplace         1/3        -        1        1       1            1   5
        all    threaded          -        1        -        -                        1
        inplace lacks: simd 1
        """)
  }

  @Test func aFailureInItsContext() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("a-\(UUID().uuidString).wast").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("(module)\n(assert_return\n  (invoke \"f\"))\n".utf8).write(to: URL(fileURLWithPath: path))
    let text = ConformanceText(paths: ["core/a.wast": path])
    let failed = Self.result(2, .assertReturn, .failed, message: "expected i32 1, got i32 2", lines: 2...3)
    #expect(
      text.describe(failed) == """
        core/a.wast:2 on inplace: assert_return failed
          expected i32 1, got i32 2
          \(path):2
             2 | (assert_return
             3 |   (invoke "f"))
        """)
    let passed = KnownFailures.Surprise(kind: .pass, key: "core/a.wast:1", result: Self.result(1))
    #expect(
      text.describe(passed, executor: "inplace").hasPrefix(
        "core/a.wast:1 on inplace: listed as a known failure, and passed"))
    let stale = KnownFailures.Surprise(kind: .stale, key: "core/a.wast:9", result: nil)
    #expect(text.describe(stale, executor: "inplace").hasSuffix("there is no such case"))
    // Neither a line beyond the end nor a file that is gone is the end of all.
    #expect(text.describe(Self.result(1, lines: 7...9)).hasSuffix("\(path):7"))
    #expect(ConformanceText(paths: [:]).describe(failed).hasSuffix("  core/a.wast:2"))
  }

  @Test func namesOfFiles() {
    let file = ScriptFile(path: "", name: "core/simd/simd_const.wast", group: "simd")
    for name in ["core/simd/simd_const.wast", "simd_const.wast", "simd_const", "simd/simd_const", "core", "core/simd"] {
      #expect(file.isNamed(name), "\(name)")
    }
    for name in ["simd", "const", "cor", "core/simd/", ""] { #expect(!file.isNamed(name), "\(name)") }
  }

  @Test func filteredCases() {
    let file = Self.file([Self.result(1, .module), Self.result(2), Self.result(3, .action, .failed, message: "boom")])
    #expect(file.filtered("assert_").cases.map(\.ordinal) == [2])
    #expect(file.filtered("boom").cases.map(\.ordinal) == [3])
    #expect(file.filtered("a.wast:1").cases.map(\.ordinal) == [1])
  }
}

@Suite struct OutsideEngineTests {
  /// A folder with executables of these names; what each does.
  private func withEngines(_ scripts: [String: String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("engines-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, script) in scripts {
      let made = FileManager.default.createFile(
        atPath: "\(folder)/\(name)", contents: Data("#!/bin/sh\n\(script)\n".utf8),
        attributes: [.posixPermissions: 0o755])
      try #require(made)
    }
    try body(folder)
  }

  let file = ScriptFile(path: "/dev/null", name: "core/a.wast", group: "core")

  private func verdict(_ text: String, on searchPath: String = "", timeout: Double = 20) throws -> String {
    let engine = try OutsideEngine(parsing: text, searchPath: searchPath)
    let result = engine.result(of: file, timeout: timeout).cases[0]
    return "\(result.status) \(result.message ?? "")"
  }

  @Test func endings() throws {
    try withEngines(["good": "exit 0", "bad": "echo one; echo 3 of 4 passed; exit 1", "hangs": "sleep 60"]) { (folder) throws in
      #expect(try verdict("good", on: folder) == "passed ")
      #expect(try verdict("x=\(folder)/bad") == "failed exit 1: 3 of 4 passed")
      #expect(try verdict("hangs", on: folder, timeout: 0.2) == "failed timeout")
      #expect(throws: (any Error).self) { try OutsideEngine(parsing: "missing", searchPath: folder) }
      #expect(throws: (any Error).self) { try OutsideEngine(parsing: "=\(folder)/good", searchPath: folder) }
    }
  }

  /// A known engine of two steps: the second reads what the first wrote.
  @Test func steps() throws {
    let engines = [
      "wast2json": #"[ "$2" = /dev/null ] && echo ok >"$4""#, "spectest-interp": #"grep -q ok "$2""#,
    ]
    try withEngines(engines) { (folder) throws in
      #expect(try verdict("spectest-interp", on: folder) == "passed ")
    }
    try withEngines(engines.merging(["wast2json": "exit 2"]) { $1 }) { (folder) throws in
      #expect(try verdict("spectest-interp=\(folder)/spectest-interp") == "failed exit 2")
    }
  }

  @Test func commands() throws {
    try withEngines(["echo": ""]) { (folder) throws in
      let placed = try OutsideEngine(parsing: "e=echo -v {} x", searchPath: folder)
      #expect(placed.steps == [["\(folder)/echo", "-v", "{}", "x"]])
      let appended = try OutsideEngine(parsing: "e=echo run", searchPath: folder)
      #expect(appended.steps == [["\(folder)/echo", "run", "{}"]])
    }
  }
}
