import Foundation

/// Runs the cases of a range of seeds in child processes. A crash or a hang is a finding like any other.
final class FuzzRun: @unchecked Sendable {
  struct Found: Sendable {
    let seed: UInt64
    let signature: String
    /// The process did not come to its end.
    var isFatal = false
  }

  /// Cases of one child process.
  private static let block: UInt64 = 500
  /// Seconds of the processor's time that a block may take, and one case alone: the reference copies memory byte by byte.
  static let blockSeconds = 300
  static let caseSeconds = 60

  private let command: [String]
  private let lock = NSLock()
  // What the lock guards.
  private var next: UInt64
  private let end: UInt64
  private let deadline: Date
  private var tally = FuzzTally()
  private var found: [Found] = []

  /// - Parameters:
  ///   - command: of a worker, but for its seeds.
  ///   - deadline: after which no further block begins.
  init(command: [String], seeds: Range<UInt64>, deadline: Date) {
    self.command = command
    self.deadline = deadline
    next = seeds.lowerBound
    end = seeds.upperBound
  }

  /// - Parameter progress: gets what is known so far, from any thread.
  func run(jobs: Int, progress: @escaping @Sendable (FuzzTally, [Found]) -> Void) -> (FuzzTally, [Found]) {
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      while let seeds = take() {
        run(seeds)
        let (tally, found) = lock.withLock { (self.tally, self.found) }
        progress(tally, found)
      }
    }
    return (tally, found.sorted { $0.seed < $1.seed })
  }

  private func take() -> Range<UInt64>? {
    lock.withLock {
      guard next < end, Date() < deadline else { return nil }
      defer { next = min(end, next + FuzzRun.block) }
      return next..<min(end, next + FuzzRun.block)
    }
  }

  /// A child that does not come to its end has done the cases before the one that it names last.
  private func run(_ seeds: Range<UInt64>) {
    var rest = seeds
    while !rest.isEmpty {
      guard let (stopped, what) = attempt(rest, FuzzRun.blockSeconds) else { return }
      if stopped > rest.lowerBound { _ = attempt(rest.lowerBound..<stopped, FuzzRun.blockSeconds) }
      // Alone, to tell a hang from a slow block, and a case from what the cases before it left behind.
      let alone = attempt(stopped..<stopped + 1, FuzzRun.caseSeconds)
      if let alone {
        add(Found(seed: stopped, signature: alone.1, isFatal: true))
      } else if what != FuzzRun.hang {
        add(Found(seed: stopped, signature: "\(what), but only after seeds \(rest.lowerBound)...", isFatal: true))
      }
      rest = stopped + 1..<rest.upperBound
    }
  }

  /// Returns nil where all is told, or else the case that stopped the child, and how; then nothing is added.
  private func attempt(_ seeds: Range<UInt64>, _ seconds: Int) -> (UInt64, String)? {
    let words = command + ["--seed", "\(seeds.lowerBound)", "--count", "\(seeds.count)"]
    let outcome = ChildProcess.run(words, cpuSeconds: seconds, showsErrors: false)
    let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
    if outcome.ending == .exit(0), let tally = FuzzTally(lines: lines) {
      lock.withLock {
        self.tally += tally
        for line in lines where line.hasPrefix("different ") {
          let words = line.split(separator: " ", maxSplits: 2)
          found.append(Found(seed: UInt64(words[1]) ?? 0, signature: String(words.last ?? "")))
        }
      }
      return nil
    }
    let last = lines.last { $0.hasPrefix("at ") }.flatMap { UInt64($0.dropFirst(3)) }
    return (last ?? seeds.lowerBound, FuzzRun.text(outcome.ending))
  }

  static let hang = "hang"

  static func text(_ ending: ChildProcess.Ending) -> String {
    switch ending {
    case .stopped: hang
    case .signal(let number): "crash, signal \(number)"
    case .exit(let status): "exit with status \(status)"
    case .notStarted(let error): "not started, error \(error)"
    }
  }

  private func add(_ one: Found) { lock.withLock { found.append(one) } }
}
