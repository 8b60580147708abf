import Foundation

/// Runs the mutants of a range of seeds in child processes, and keeps those that crash, hang, or differ.
final class Mutate: @unchecked Sendable {
  struct Failure {
    let seed: UInt64
    let what: String
  }

  /// Mutants of one child process.
  private static let block: UInt64 = 500
  /// Seconds that a block may take, and one mutant alone.
  private static let timeout = 120.0

  private let executable: String
  private let files: [String]
  private let lock = NSLock()
  // What the lock guards.
  private var next: UInt64
  private let end: UInt64
  private var tally = MutationTally()
  private var failures: [Failure] = []

  /// - Parameter seeds: of the mutants.
  init(executable: String, files: [String], seeds: Range<UInt64>) {
    self.executable = executable
    self.files = files
    next = seeds.lowerBound
    end = seeds.upperBound
  }

  /// - Parameter progress: gets the number of mutants that are done, from any thread.
  func run(jobs: Int, progress: @escaping @Sendable (UInt64) -> Void) -> (MutationTally, [Failure]) {
    let first = next
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      while let seeds = take() {
        run(seeds)
        progress(seeds.upperBound - first)
      }
    }
    return (tally, failures.sorted { $0.seed < $1.seed })
  }

  private func take() -> Range<UInt64>? {
    lock.withLock {
      guard next < end else { return nil }
      defer { next = min(end, next + Mutate.block) }
      return next..<min(end, next + Mutate.block)
    }
  }

  /// A child that does not come to its end has done the mutants before the one that it names last.
  private func run(_ seeds: Range<UInt64>) {
    var rest = seeds
    while !rest.isEmpty {
      guard let (stopped, what) = attempt(rest) else { return }
      if stopped > rest.lowerBound { _ = attempt(rest.lowerBound..<stopped) }
      // Alone, to tell a hang from a slow block.
      if attempt(stopped..<stopped + 1) != nil { add(Failure(seed: stopped, what: what)) }
      rest = stopped + 1..<rest.upperBound
    }
  }

  /// Returns nil where all is told, or else the mutant that stopped the child, and how; then nothing is added.
  private func attempt(_ seeds: Range<UInt64>) -> (UInt64, String)? {
    let command = [
      executable, "mutate", "--worker", "--seed", "\(seeds.lowerBound)", "--count", "\(seeds.count)",
    ]
    let outcome = ChildProcess.run(command + files, timeout: Mutate.timeout, showsErrors: false)
    let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
    if outcome.ending == .exit(0), let tally = lines.last.flatMap({ MutationTally(line: $0) }) {
      lock.withLock {
        self.tally += tally
        for line in lines where line.hasPrefix("different ") {
          let words = line.split(separator: " ", maxSplits: 2)
          failures.append(Failure(seed: UInt64(words[1]) ?? 0, what: String(words.last ?? "")))
        }
      }
      return nil
    }
    let last = lines.last { $0.hasPrefix("at ") }.flatMap { UInt64($0.dropFirst(3)) }
    let what = outcome.ending == .stopped ? "hangs" : "\(outcome.ending)"
    return (last ?? seeds.lowerBound, what)
  }

  private func add(_ failure: Failure) { lock.withLock { failures.append(failure) } }
}
