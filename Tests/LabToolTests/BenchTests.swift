import Foundation
import Testing

@testable import LabTool

@Suite struct BenchTests {
  /// Where the checkout is.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let kernels = root.appendingPathComponent("conformance/bench").path

  func sample(_ user: Double) -> BenchSample {
    BenchSample(user: user, system: 0, wall: user, residentSize: 1)
  }

  func shell(_ script: String, timeout: Double = 10) -> ChildProcess.Outcome {
    ChildProcess.run(["/bin/sh", "-c", script], timeout: timeout, showsErrors: false)
  }

  // MARK: Kernels

  @Test func everyKernelHasItsModuleAndItsLine() throws {
    let listed = Set(try BenchKernel.all(in: Self.kernels, named: []).map(\.name))
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.kernels)
    func kernels(endingIn ending: String) -> Set<String> {
      Set(names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) })
    }
    // An upper-case file is a part of several kernels.
    let sources = kernels(endingIn: ".c").union(kernels(endingIn: ".swift"))
      .filter { $0.first?.isLowercase == true }
    #expect(listed == kernels(endingIn: ".wasm"))
    #expect(listed == sources)
  }

  @Test func aLineIsANameAndWhatIsPrinted() {
    let kernels = BenchKernel.parse("# a comment\tx\nfib\tfib 0d\n\n", folder: "k")
    #expect(kernels.map(\.name) == ["fib"])
    #expect(kernels.map(\.path) == ["k/fib.wasm"])
    #expect(kernels.map(\.expected) == ["fib 0d\n"])
  }

  @Test func aKernelThatIsNotThereIsAnError() {
    #expect(throws: (any Error).self) {
      try BenchKernel.all(in: Self.kernels, named: ["no-such-kernel"])
    }
  }

  // MARK: Engines

  @Test func aCommandTakesTheModuleAtItsPlace() throws {
    let plain = try BenchEngine(parsing: "a=/bin/sh -x", searchPath: "")
    #expect(plain.name == "a")
    #expect(plain.arguments(module: "m.wasm") == ["/bin/sh", "-x", "m.wasm"])
    let placed = try BenchEngine(parsing: "b=sh {} -y", searchPath: "/nowhere:/bin")
    #expect(placed.arguments(module: "m.wasm") == ["/bin/sh", "m.wasm", "-y"])
  }

  @Test(arguments: ["=sh", "a=", "a=/no/such/file", "no-such-engine"])
  func aCommandThatCannotBeRunIsAnError(_ text: String) {
    #expect(throws: (any Error).self) { try BenchEngine(parsing: text, searchPath: "/bin") }
  }

  @Test func apusRunsInATier() {
    let engine = BenchEngine(apus: "/x/apus", tier: .inplace)
    #expect(
      engine.arguments(module: "m.wasm") == ["/x/apus", "run", "--tier", "inplace", "m.wasm"])
    #expect(engine.isOurs)
  }

  // MARK: Processes

  @Test func aProcessIsReadToItsEnd() {
    let outcome = shell("printf hello; exit 3")
    #expect(outcome.ending == .exit(3))
    #expect(outcome.output == Array("hello".utf8))
    #expect(outcome.sample.residentSize > 0)
  }

  @Test func aProcessThatTakesTooLongIsStopped() {
    let outcome = shell("exec sleep 20", timeout: 0.2)
    #expect(outcome.ending == .stopped)
    #expect(outcome.sample.wall < 10)
  }

  @Test func aProcessThatClosesItsOutputAndStaysIsStopped() {
    #expect(shell("exec >&-; exec sleep 20", timeout: 0.2).ending == .stopped)
  }

  @Test func aSignalIsNotAnExit() {
    #expect(shell("kill -9 $$").ending == .signal(9))
  }

  /// By its own time: one that sleeps may take longer.
  @Test func aCommandThatComputesTooLongIsStopped() {
    let busy = ["/bin/sh", "-c", "echo before; while :; do :; done"]
    let outcome = ChildProcess.run(busy, cpuSeconds: 1, showsErrors: false)
    #expect(outcome.ending == .stopped)
    #expect(outcome.output == Array("before\n".utf8))
    let idle = ["/bin/sh", "-c", "sleep 1.5; exit 3"]
    #expect(ChildProcess.run(idle, cpuSeconds: 1, showsErrors: false).ending == .exit(3))
  }

  @Test func outputBeyondTheLimitIsDropped() {
    let outcome = shell("head -c 3000000 /dev/zero")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.output.count == ChildProcess.longestOutput)
  }

  @Test func aCommandThatIsNotThereIsNotStarted() {
    let outcome = ChildProcess.run(["/no/such/file"], timeout: 1, showsErrors: false)
    guard case .notStarted = outcome.ending else {
      Issue.record("\(outcome.ending)")
      return
    }
  }

  // MARK: Results

  @Test func aWrongOutputIsAFailure() {
    let engines = [
      BenchEngine(name: "right", command: ["/bin/echo", "k"]),
      BenchEngine(name: "wrong", command: ["/bin/echo", "l"]),
      BenchEngine(name: "failing", command: ["/bin/sh", "-c", "exit 1"]),
    ]
    let kernel = BenchKernel(name: "k", path: "m", expected: "k m\n")
    let bench = Bench(engines: engines, runs: 2, timeout: 10, isVerbose: false)
    let results = bench.results(of: [kernel])
    #expect(results.map(\.failure) == [nil, "wrong", "exit 1"])
    #expect(results.map(\.samples.count) == [2, 0, 0])
  }

  @Test func theTableComparesWithTheBase() {
    let engines = ["a", "b"].map { BenchEngine(name: $0, command: [$0]) }
    let results = [
      BenchResult(kernel: "x", engine: "a", samples: [sample(3), sample(1)]),
      BenchResult(kernel: "x", engine: "b", samples: [sample(4), sample(5)]),
      BenchResult(kernel: "y", engine: "a", samples: [sample(2)]),
      BenchResult(kernel: "y", engine: "b", samples: [sample(2)]),
      BenchResult(kernel: "z", engine: "a", samples: [sample(2)]),
      BenchResult(kernel: "z", engine: "b", failure: "wrong"),
    ]
    let table = BenchTable(results: results, engines: engines, base: "a", statistic: .minimum)
    #expect(
      table.text == """
        kernel              a      b          ratio
        x               1.000  4.000           4.00
        y               2.000  2.000           1.00
        z               2.000  wrong
        geometric mean                2.00 (2 of 3)
        """)
  }

  @Test func theMedianOfAnEvenNumberLiesBetween() {
    #expect(BenchStatistic.median([4, 1, 2, 3]) == 2.5)
    #expect(BenchStatistic.median([9, 1, 2]) == 2)
    #expect(BenchStatistic.minimum([4, 1, 2, 3]) == 1)
  }
}
