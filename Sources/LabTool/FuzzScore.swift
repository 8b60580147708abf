import Foundation
import Fuzzing

/// What came of one bug with one seed.
struct FuzzScoreSample: Codable, Equatable {
  let seed: UInt64
  /// How the bug showed: the signature of a difference, a crash, a hang. Nil where it did not.
  let found: String?
  /// Modules until then.
  let modules: Int
  /// Of the processor.
  let seconds: Double
}

/// What came of one bug.
struct FuzzScoreRow: Codable {
  let bug: String
  let category: String
  let what: String
  var samples: [FuzzScoreSample]

  var found: [FuzzScoreSample] { samples.filter { $0.found != nil } }

  static func median<Number: Comparable>(_ numbers: [Number]) -> Number? {
    numbers.isEmpty ? nil : numbers.sorted()[numbers.count / 2]
  }
}

/// Runs the hunts, each in a child process.
struct FuzzScore {
  let executable: String
  let bugs: [PlantedBug]
  let seeds: [UInt64]
  let seconds: Double

  /// One row for each bug, and before them one of the same hunts without any: what is found there is no merit.
  /// - Parameter progress: gets each sample as it is there, from any thread.
  func run(jobs: Int, progress: @escaping @Sendable (String, FuzzScoreSample) -> Void) -> [FuzzScoreRow] {
    let none = FuzzScoreRow(bug: "none", category: "", what: "", samples: [])
    let rows = [none] + bugs.map { FuzzScoreRow(bug: $0.name, category: $0.category, what: $0.what, samples: []) }
    let board = Board(rows: rows, seeds: seeds)
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      while let (row, seed) = board.take() {
        let sample = hunt(rows[row].bug, seed)
        board.add(sample, to: row)
        progress(rows[row].bug, sample)
      }
    }
    return board.rows
  }

  private func hunt(_ bug: String, _ seed: UInt64) -> FuzzScoreSample {
    let words = [
      executable, "fuzz", "score", "--worker", "--bug", bug, "--first-seed", "\(seed)", "--seconds", "\(seconds)",
    ]
    // Processor time is what is limited. On a machine that has other work, too, that may take long.
    let outcome = ChildProcess.run(words, timeout: 20 * seconds + 120, showsErrors: false)
    let text = String(decoding: outcome.output, as: UTF8.self)
    return FuzzScoreSample(
      seed: seed, found: FuzzScore.found(text, outcome.ending), modules: text.prefix { $0 == "." }.count,
      seconds: outcome.sample.user + outcome.sample.system)
  }

  /// How the bug showed, by the child's last line and its end.
  static func found(_ output: String, _ ending: ChildProcess.Ending) -> String? {
    switch ending {
    case .exit(0):
      let line = output.split(separator: "\n").last { $0.hasPrefix("found ") }
      return line.map { String($0.dropFirst("found ".count)) }
    case .signal(SIGPROF), .stopped: return "hang"
    case .signal(let number): return "crash, signal \(number)"
    case .exit(let status): return "exit with status \(status)"
    case .notStarted: return nil
    }
  }

  private final class Board: @unchecked Sendable {
    private let lock = NSLock()
    private let work: [(row: Int, seed: UInt64)]
    private var next = 0
    private(set) var rows: [FuzzScoreRow]

    init(rows: [FuzzScoreRow], seeds: [UInt64]) {
      self.rows = rows
      // All bugs with the first seed come before any with the second.
      work = seeds.flatMap { seed in rows.indices.map { ($0, seed) } }
    }

    func take() -> (Int, UInt64)? {
      lock.withLock {
        guard next < work.count else { return nil }
        defer { next += 1 }
        return work[next]
      }
    }

    func add(_ sample: FuzzScoreSample, to row: Int) {
      lock.withLock {
        rows[row].samples.append(sample)
        rows[row].samples.sort { $0.seed < $1.seed }
      }
    }
  }
}
