import Foundation

/// The times of one kernel in one engine, or why there are none.
struct BenchResult: Codable, Equatable {
  let kernel: String
  let engine: String
  var samples: [BenchSample] = []
  var failure: String?
}

/// Runs every kernel in every engine, turn by turn.
struct Bench {
  let engines: [BenchEngine]
  let runs: Int
  /// Seconds after which a run is stopped.
  let timeout: Double
  let isVerbose: Bool

  func results(of kernels: [BenchKernel]) -> [BenchResult] {
    kernels.flatMap(results(of:))
  }

  /// An engine that fails is not tried again with the same kernel.
  private func results(of kernel: BenchKernel) -> [BenchResult] {
    var results = engines.map { BenchResult(kernel: kernel.name, engine: $0.name) }
    for _ in 0..<runs {
      for (index, engine) in engines.enumerated() where results[index].failure == nil {
        let outcome = ChildProcess.run(
          engine.arguments(module: kernel.path), timeout: timeout, showsErrors: isVerbose)
        if let failure = failure(of: outcome, expected: kernel.expected) {
          results[index].failure = failure
          results[index].samples = []
        } else {
          results[index].samples.append(outcome.sample)
        }
        if isVerbose { report(results[index]) }
      }
    }
    return results
  }

  private func failure(of outcome: ChildProcess.Outcome, expected: String) -> String? {
    switch outcome.ending {
    case .notStarted(let error): "error \(error)"
    case .stopped: "timeout"
    case .signal(let number): "signal \(number)"
    case .exit(let status) where status != 0: "exit \(status)"
    case .exit: outcome.output == Array(expected.utf8) ? nil : "wrong"
    }
  }

  private func report(_ result: BenchResult) {
    let outcome = result.failure ?? result.samples.last.map { "\($0.user)" } ?? ""
    FileHandle.standardError.write(
      Data("\(result.kernel) \(result.engine) \(outcome)\n".utf8))
  }
}
