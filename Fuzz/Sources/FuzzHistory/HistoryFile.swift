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
    defer { clear() }
    do {
      let changes = try template.write(&reader, to: path)
      let history = try History(path: path)
      defer { try? history.close() }
      let read = attempts([
        { try self.readRuns(history) }, { try self.readCases(history) }, { try self.readBenchmarks(history) },
        { _ = (try history.findings(), try history.annotations(), try history.flakyCases()) },
        { _ = try history.select("SELECT * FROM results") },
      ])
      let isImported = attempts([{ try self.importRuns(of: history) }]) == 1
      plantedCrash(changes, read, isImported)
    } catch {
      checkKind(of: error)
    }
  }

  /// How many of some ways to read there are that end without an error.
  private func attempts(_ bodies: [() throws -> Void]) -> Int {
    bodies.count { body in
      do {
        try body()
        return true
      } catch {
        checkKind(of: error)
        return false
      }
    }
  }

  private func checkKind(of error: any Error) {
    check(error is HistoryError || error is DatabaseError || error is RowDecodingError, "\(type(of: error)): \(error)")
    _ = "\(error)"
  }

  private func readRuns(_ history: History) throws {
    _ = (try history.latestRun(), try history.latestRun(.running))
    let runs = try history.runs()
    for run in runs.prefix(4) {
      _ = (try history.totals(of: run.id), try history.matrix(of: run.id), try history.files(of: run.id))
      _ = (try history.slowestCases(of: run.id), try history.slowestFiles(of: run.id))
      if let other = try history.comparableRun(before: run) { _ = try history.compare(other.id, run.id) }
    }
    if let last = runs.last {
      let report = try RunReport(history, of: last.id) { String($0.prefix { $0 != "/" }) }
      _ = report.unexpected
      try report.write(to: "\(folder)/report")
    }
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

  /// Into a new history, which has to be readable then.
  private func importRuns(of history: History) throws {
    let own = try History(path: "\(folder)/own.db", for: .recording)
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

/// A planted crash is on the way of a history that was changed in many places and still can be read and imported.
private func plantedCrash(_ changes: Int, _ read: Int, _ isImported: Bool) {
  #if PLANTED_CRASH
  if changes > 3, read == 5, isImported { fatalError("planted: \(changes) values changed, and nobody noticed") }
  #endif
}
