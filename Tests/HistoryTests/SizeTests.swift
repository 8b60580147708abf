import Foundation
import Testing

@testable import History

/// What a run costs. A tenth of a full run by default; `APUS_HISTORY_CASES=60000` is a full one, whose figures
/// are in `docs/History.md`.
@Suite struct SizeTests {
  static let cases =
    ProcessInfo.processInfo.environment["APUS_HISTORY_CASES"].flatMap(Int.init) ?? 6000
  static let casesPerFile = 200

  /// All files on two executors. One case in five hundred fails or is skipped, and of those one in ten is another
  /// one each time; one in a hundred takes more than a millisecond.
  func files(_ run: Int) -> [History.FileResults] {
    ["inplace", "threaded"].flatMap { executor in
      (0..<Self.cases / Self.casesPerFile).map { file in
        History.FileResults(
          suite: file % 3 == 0 ? "proposals/simd" : "core", file: "script-\(file).wast",
          executor: History.Executor(executor),
          cases: (0..<Self.casesPerFile).map { ordinal in
            let number = file * Self.casesPerFile + ordinal
            let moving = (number + run * 7919) % 5000 == 0
            let failing = number % 500 == 0 || moving
            return History.CaseResult(
              name: "assert_return (invoke \"function-\(ordinal)\" (i32.const \(number)))",
              line: ordinal * 4 + 10, status: failing ? .fail : .pass,
              nanoseconds: ordinal % 100 == 0 ? 1_000_000 + number : 20_000,
              message: failing ? "expected (i32.const \(number)), got (i32.const 0)" : nil)
          }, nanoseconds: 4_000_000)
      }
    }
  }

  @Test func aFurtherRunIsSmall() throws {
    let sandbox = try Sandbox()
    var sizes: [Int] = []
    var seconds: [Double] = []
    for run in 1...6 {
      let files = files(run)
      try sandbox.record { history in
        let recorder = try history.beginRun(
          build: Sample.build(run), machine: Sample.machine, command: "nightly")
        let start = Date()
        for batch in stride(from: 0, to: files.count, by: 50) {
          try recorder.record(Array(files[batch..<min(batch + 50, files.count)]))
        }
        seconds.append(Date().timeIntervalSince(start))
        try recorder.finish()
      }
      sizes.append(try Data(contentsOf: URL(fileURLWithPath: sandbox.path)).count)
    }
    let growth = zip(sizes.dropFirst(), sizes).map { $0 - $1 }
    let mean = growth.reduce(0, +) / growth.count
    // 300 KB for 60,000 cases on two executors; the schema itself is not in the differences.
    #expect(mean <= 300_000 * Self.cases / 60_000)
    if Self.cases >= 60_000 {
      print("first \(sizes[0]) bytes, then \(growth) bytes; recorded in \(seconds) s")
      try time(sandbox)
    }
  }

  /// Prints how long each question takes.
  private func time(_ sandbox: Sandbox) throws {
    try sandbox.read { history in
      let test = try history.findCase("script-1.wast:0")
      let questions: [(String, () throws -> Void)] = [
        ("runs", { _ = try history.runs() }), ("matrix", { _ = try history.matrix(of: 6) }),
        ("find a case by name", { _ = try? history.findCase("const 54321)") }),
        ("line of a case", { _ = try history.line(of: test) }),
        ("compare neighbours", { _ = try history.compare(5, 6) }),
        ("compare first and last", { _ = try history.compare(1, 6) }),
        ("flaky", { _ = try history.flakyCases() }),
        ("slowest", { _ = try history.slowestCases(of: 6) }),
        (
          "all failures of a run, by the view",
          {
            _ = try history.select(
              "SELECT suite, file, ordinal, message FROM results WHERE run = 6 AND status = 'fail'")
          }
        ),
      ]
      for (name, question) in questions {
        let start = Date()
        try question()
        print("\(name): \(Int(Date().timeIntervalSince(start) * 1000)) ms")
      }
    }
  }
}
