import Conformance
import Foundation
import History

/// A night under way. Each batch is recorded as soon as it is done, so whenever it is stopped, what it had is kept.
final class NightlyRun {
  let plan: NightlyPlan
  let recorder: Recorder
  let display: NightlyDisplay
  private let began = ContinuousClock.now
  private let scriptRunner: NightlyScripts
  /// Lines for the run's note.
  private(set) var notes: [String]

  /// Scripts that are run and recorded at once.
  static let batch = 24

  init(plan: NightlyPlan, recorder: Recorder, display: NightlyDisplay, scriptRunner: NightlyScripts? = nil) {
    self.plan = plan
    self.recorder = recorder
    self.display = display
    self.scriptRunner = scriptRunner ?? NightlyScripts(executors: plan.executors, timeout: plan.timeout)
    notes = plan.notes
  }

  /// Seconds since the beginning.
  var elapsed: Double { (ContinuousClock.now - began) / .seconds(1) }

  func note(_ line: String) { notes.append(line) }

  // MARK: Scripts

  func scripts() throws {
    let record = ConformanceRecord(known: plan.known, files: plan.files)
    var progress = NightlyProgress(phase: "scripts", done: 0, total: plan.files.count)
    let start = elapsed
    var surprises: [(executor: String, surprise: KnownFailures.Surprise)] = []
    var lacking: Set<[String]> = []
    var rest = plan.files[...]
    while !rest.isEmpty, elapsed < plan.budget.scriptDeadline {
      let batch = Array(rest.prefix(Self.batch))
      rest = rest.dropFirst(Self.batch)
      progress.current = batch[0].name
      show(&progress, since: start)
      let results = scriptRunner.results(of: batch)
      try recorder.record(record.files(results))
      // What a list names beyond these files can't be judged yet.
      surprises += KnownFailures.surprises(in: results, known: plan.known, isWhole: false)
      for result in results.lazy.flatMap(\.cases) where result.status == .unsupported {
        lacking.insert([result.executor, result.feature ?? ""])
      }
      progress.done += batch.count
      progress.cases += results.reduce(0) { $0 + $1.cases.count }
      progress.failed = surprises.count { $0.surprise.kind == .failure }
      show(&progress, since: start)
    }
    if !rest.isEmpty { notes.append("left out: \(rest.count) of \(plan.files.count) scripts, for want of time") }
    notes += ConformanceRecord.notes(surprises)
    if rest.isEmpty, plan.isWhole { noteStaleLines(lacking: lacking) }
    display.say("\(progress.cases) cases of \(progress.done) scripts, \(progress.failed) failed")
  }

  /// Lines of the lists that name cases of files that there are not, or features that nothing lacks.
  /// - Parameter lacking: pairs of an executor and a feature.
  private func noteStaleLines(lacking: Set<[String]>) {
    let files = Set(plan.files.map(\.name))
    for executor in plan.executors {
      guard let known = plan.known[executor] else { continue }
      let gone = known.cases.keys.filter { key in !files.contains(String(key.prefix { $0 != ":" })) }
      let unneeded = known.features.keys.filter { !lacking.contains([executor, $0]) }
      notes += (gone + unneeded).sorted().map { ConformanceRecord.staleNote($0, executor) }
    }
  }

  private func show(_ progress: inout NightlyProgress, since start: Double) {
    progress.elapsed = elapsed - start
    progress.left = plan.budget.total - elapsed
    display.show(progress)
  }

  /// The scripts on other engines, each a process.
  func outsideScripts() throws {
    for (engine, version) in plan.scriptEngines {
      let record = ConformanceRecord(known: [:], files: plan.files, versions: [engine.name: version])
      var progress = NightlyProgress(phase: "\(engine.name) scripts", done: 0, total: plan.files.count)
      let start = elapsed
      var rest = plan.files[...]
      while !rest.isEmpty, elapsed < plan.budget.scriptDeadline {
        let batch = Array(rest.prefix(Self.batch))
        rest = rest.dropFirst(Self.batch)
        progress.current = batch[0].name
        show(&progress, since: start)
        let timeout = min(plan.timeout, max(1, plan.budget.deadline - elapsed))
        let results = batch.map { engine.result(of: $0, timeout: timeout) }
        try recorder.record(record.files(results))
        progress.done += batch.count
        progress.cases += batch.count
        progress.failed += results.count { $0.cases.contains { $0.status == .failed } }
      }
      if !rest.isEmpty { notes.append("left out: \(rest.count) scripts on \(engine.name), for want of time") }
      display.say("\(progress.done) scripts on \(engine.name) \(version), \(progress.failed) failed")
    }
  }

  // MARK: Benchmarks

  /// A sample of each kernel on each engine first: that says what fits. Then kernel by kernel, turn by turn.
  func benchmarks() throws {
    if plan.kernels.isEmpty || plan.benchEngines.isEmpty { return }
    var progress = NightlyProgress(phase: "first samples", done: 0, total: plan.kernels.count)
    let start = elapsed
    var first: [(kernel: BenchKernel, results: [BenchResult], seconds: Double)] = []
    for kernel in plan.kernels {
      guard elapsed < plan.budget.deadline else { break }
      progress.current = kernel.name
      show(&progress, since: start)
      let before = elapsed
      first.append((kernel, bench(runs: 1).results(of: [kernel]), elapsed - before))
      progress.done += 1
    }
    let fitting = NightlyBudget.plan(
      costs: first.map { ($0.kernel.name, $0.seconds) }, left: plan.budget.deadline - elapsed,
      least: plan.leastSamples, most: plan.mostSamples)
    progress = NightlyProgress(phase: "benchmarks", done: 0, total: fitting.kernels.count)
    var measured: Set<String> = []
    for (kernel, results, seconds) in first {
      // The machine may have become slower since.
      let isMeasured =
        fitting.kernels.contains(kernel.name)
        && elapsed + seconds * Double(fitting.samples - 1) <= plan.budget.deadline
      progress.current = "\(kernel.name), \(fitting.samples) samples"
      if isMeasured { show(&progress, since: start) }
      let further = isMeasured && fitting.samples > 1 ? bench(runs: fitting.samples - 1).results(of: [kernel]) : []
      let joined = further.isEmpty ? results : zip(results, further).map { $0.joined(with: $1) }
      try record(joined, of: kernel, withTimes: isMeasured)
      if isMeasured { measured.insert(kernel.name) }
      progress.done = measured.count
      progress.failed += results.count { $0.failure != nil }
    }
    noteTimes(of: measured, samples: fitting.samples)
    display.say("\(measured.count) benchmarks, \(fitting.samples) samples each")
  }

  private func bench(runs: Int) -> Bench {
    Bench(engines: plan.benchEngines.map(\.engine), runs: runs, timeout: plan.timeout, isVerbose: false)
  }

  private func noteTimes(of measured: Set<String>, samples: Int) {
    let leftOut = plan.kernels.map(\.name).filter { !measured.contains($0) }
    if !leftOut.isEmpty {
      notes.append("left out: the times of \(leftOut.joined(separator: ", ")), for want of time")
    }
    if !measured.isEmpty, samples < Figure.enoughSamples {
      notes.append("\(samples) samples of each benchmark, where \(Figure.enoughSamples) make a good figure")
    }
  }

  /// What a kernel printed is a case of the suite `bench`; its times are samples, where they are enough.
  private func record(_ results: [BenchResult], of kernel: BenchKernel, withTimes: Bool) throws {
    let versions = Dictionary(uniqueKeysWithValues: plan.benchEngines.map { ($0.engine.name, $0.version) })
    try recorder.record(results.map { $0.fileResults(version: versions[$0.engine] ?? "") })
    guard withTimes else { return }
    try recorder.record(
      results.compactMap { result in
        let counts = BenchTier(rawValue: result.engine).flatMap { tier in
          result.failure == nil ? try? BenchCounts.of(module: kernel.path, tier: tier) : nil
        }
        return result.measurement(version: versions[result.engine] ?? "", counts: counts ?? History.Counts())
      })
  }
}

extension BenchResult {
  /// With the samples of a further bench of the same; a failure of either is one of both.
  func joined(with further: BenchResult) -> BenchResult {
    if failure != nil { return self }
    var all = further
    if further.failure == nil { all.samples = samples + further.samples }
    return all
  }

  /// Whether it printed what it should, as a file with one case.
  func fileResults(version: String) -> History.FileResults {
    let nanoseconds = Int((samples.map(\.wall).min() ?? 0) * 1e9)
    return History.FileResults(
      suite: "bench", file: "\(kernel).wasm", executor: History.Executor(engine, version: version),
      cases: [
        History.CaseResult(
          name: "\(kernel) prints what it should", line: 1, status: failure == nil ? .pass : .fail, message: failure)
      ], nanoseconds: nanoseconds)
  }
}
