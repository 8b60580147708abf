import FuzzEntry
import Foundation
import GRDB
import History
import Report

/// Reads a history that somebody else wrote in every way that there is. What cannot be read is an error.
final class HistoryFile: Sendable {
  static let shared = HistoryFile()

  private let folder: String
  private let template: Template

  private init() {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("history-\(getpid())").path
    do {
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      template = try Template(at: "\(place)/template.db")
    } catch {
      fatalError("\(error)")
    }
    folder = place
  }

  func test(_ bytes: [UInt8]) {
    let path = "\(folder)/results.db"
    var reader = InputReader(bytes)
    // Compiling statements takes most of the time, so an input is read in one way.
    let way = reader.below(ways.count)
    defer { clear() }
    do {
      let changes = try template.write(&reader, to: path)
      let history = try History(path: path)
      defer { try? history.close() }
      try ways[way](history)
      plantedCrash(changes, way)
    } catch {
      check(error is HistoryError || error is DatabaseError || error is RowDecodingError, "\(type(of: error)): \(error)")
      _ = "\(error)"
    }
  }

  private var ways: [(History) throws -> Void] {
    [importRuns, readRuns, report, readCases, readBenchmarks, readNotes]
  }

  private func readRuns(_ history: History) throws {
    _ = (try history.latestRun(), try history.latestRun(.running))
    let runs = try history.runs()
    for run in runs.prefix(4) {
      _ = (try history.totals(of: run.id), try history.matrix(of: run.id), try history.files(of: run.id))
      _ = (try history.slowestCases(of: run.id), try history.slowestFiles(of: run.id))
      if let other = try history.comparableRun(before: run) { _ = try history.compare(other.id, run.id) }
    }
  }

  private func report(_ history: History) throws {
    guard let last = try history.latestRun() else { return }
    let report = try RunReport(history, of: last.id) { String($0.prefix { $0 != "/" }) }
    _ = report.unexpected
    try report.write(to: "\(folder)/report")
  }

  private func readCases(_ history: History) throws {
    let test = try history.findCase("a.wast:1")
    _ = (try history.line(of: test), try history.failingSpells(of: test), try history.turns(of: test))
    _ = try history.findTarget("fib")
  }

  private func readBenchmarks(_ history: History) throws {
    for benchmark in try history.benchmarks() {
      for series in try history.series(of: benchmark) { _ = (series.timeChanges, series.countChanges) }
    }
  }

  private func readNotes(_ history: History) throws {
    _ = (try history.findings(), try history.annotations(), try history.flakyCases())
    _ = try history.select("SELECT * FROM results")
  }

  /// Into a new history, which has to be readable then.
  private func importRuns(of history: History) throws {
    let path = "\(folder)/own.db"
    try Data(template.empty).write(to: URL(fileURLWithPath: path))
    let own = try History(path: path, for: .recording)
    defer { try? own.close() }
    let count = try own.importRuns(of: history)
    check(try own.runs().count == count, "\(count) runs imported, and not there")
  }

  private func clear() {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
  }
}

/// A planted crash is on the way of a history that was changed in several places and can be imported all the same.
private func plantedCrash(_ changes: Int, _ way: Int) {
  #if PLANTED_CRASH
  if changes > 2, way == 0 { fatalError("planted: \(changes) values changed, and nobody noticed") }
  #endif
}
