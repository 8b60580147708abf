import Foundation

@testable import History

/// A history of fifteen commits with one run each. What is planted in it:
///
/// - `core/a.wast:3` fails on `threaded` from commit 6 on and is mended by commit 9; at commit 7 the file did not run.
/// - `core/b.wast:1` is expected to fail and does, from the first commit on.
/// - `core/c.wast:2` passes and fails at commit 11, which was run three times.
/// - `fib` is 5 % slower from commit 6 to commit 10, with one instruction in a hundred more; `crc32` is not. Each
///   run is off by 0.5 %, and what disturbs a sample makes it longer, by 3 %.
/// - A run on another machine, twice as slow, and one of a dirty tree, in which all fails, say nothing of commits.
enum Story {
  static let commits = 15
  static let slow = 6...10

  /// The bytes of the history, which is told once.
  private static let bytes = Result {
    let sandbox = try Sandbox()
    try tell(in: sandbox)
    return try Data(contentsOf: URL(fileURLWithPath: sandbox.path))
  }

  static func write(to sandbox: Sandbox) throws {
    try bytes.get().write(to: URL(fileURLWithPath: sandbox.path))
  }

  private static func tell(in sandbox: Sandbox) throws {
    var noise = Noise(seed: 3)
    try sandbox.record { history in
      for ordinal in 1...commits {
        try run(history, Sample.build(ordinal), Sample.machine, ordinal, factor: 1, &noise)
        if ordinal == 4 {
          var other = Sample.machine
          other.cpu = "Slow CPU"
          try run(history, Sample.build(4), other, 4, factor: 2, &noise)
        }
      }
      for attempt in 1...2 {
        let recorder = try history.beginRun(
          build: Sample.build(11), machine: Sample.machine, command: "again")
        try recorder.record([
          Sample.file("c.wast", except: attempt == 1 ? [2: (.fail, "timed out")] : [:])
        ])
        try recorder.finish()
      }
      let dirty = try history.beginRun(
        build: Sample.build(8, isDirty: true), machine: Sample.machine, command: "try")
      for executor in ["inplace", "threaded"] {
        try dirty.record(files(8, on: executor).map { file in
          var file = file
          for index in file.cases.indices { file.cases[index].status = .fail }
          return file
        })
      }
      try dirty.finish()
    }
  }

  private static func run(
    _ history: History, _ build: History.Build, _ machine: History.Machine, _ ordinal: Int,
    factor: Double, _ noise: inout Noise
  ) throws {
    let recorder = try history.beginRun(build: build, machine: machine, command: "nightly")
    for executor in ["inplace", "threaded"] {
      try recorder.record(files(ordinal, on: executor))
      let isSlow = slow.contains(ordinal)
      try recorder.record([
        History.Measurement(
          benchmark: "fib", executor: History.Executor(executor),
          samples: noise.disturbed(2e8 * factor * (isSlow ? 1.05 : 1)),
          counts: History.Counts(instructions: isSlow ? 1_010_000 : 1_000_000, codeBytes: 512)),
        History.Measurement(
          benchmark: "crc32", executor: History.Executor(executor),
          samples: noise.disturbed(3e8 * factor),
          counts: History.Counts(instructions: 3_000_000, codeBytes: 700)),
      ])
    }
    try recorder.finish()
  }

  private static func files(_ ordinal: Int, on executor: String) -> [History.FileResults] {
    let isBroken = executor == "threaded" && 6...8 ~= ordinal
    let a = Sample.file(
      "a.wast", on: executor, except: isBroken ? [3: (.fail, "expected 1, got \(ordinal)")] : [:])
    let others = [
      Sample.file("b.wast", on: executor, except: [1: (.expectedFailure, "not yet")]),
      Sample.file("c.wast", on: executor),
      Sample.file("d.wast", of: "threads", on: executor, cases: 4),
    ]
    return ordinal == 7 ? others : [a] + others
  }
}
