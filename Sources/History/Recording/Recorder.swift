import Foundation
import GRDB

/// Writes one run. Each call of `record` is one transaction: what it took stays, whatever happens later.
///
/// A recorder that goes away without `finish` leaves a run that the next one to open the history for recording
/// marks `incomplete`.
public final class Recorder: Sendable {
  public let run: Int64
  let queue: DatabaseQueue
  private let lock: RunLock

  init(run: Int64, queue: DatabaseQueue, lock: RunLock) {
    self.run = run
    self.queue = queue
    self.lock = lock
  }

  /// Records files, each whole. A file can be recorded once a run and executor.
  public func record(_ files: [History.FileResults]) throws {
    try write { database in
      let writer = try CaseWriter(database: database, run: run)
      for file in files { try writer.write(file) }
    }
  }

  /// Records samples. A benchmark can be recorded once a run and executor.
  public func record(_ measurements: [History.Measurement]) throws {
    try write { database in
      for measurement in measurements { try measurement.write(to: database, run: run) }
    }
  }

  /// Ends the run. It is `complete` where it did all that it was asked for, whatever came of it.
  public func finish(as state: History.Run.State = .complete, note: String? = nil) throws {
    try write { database in
      try History.Run.end(
        run, as: state, at: Int(Date().timeIntervalSince1970), load: History.Machine.load(),
        note: note, in: database)
    }
    lock.remove()
  }

  private func write(_ body: (Database) throws -> Void) throws {
    try queue.write { database in
      let state = try String.fetchOne(
        database, sql: "SELECT state FROM runs WHERE id = ?", arguments: [run])
      guard state == "running" else { throw HistoryError.ended(run: run) }
      try body(database)
    }
  }
}

extension History {
  /// Begins a run, of this moment. `command` is the command line that it is the run of.
  public func beginRun(
    build: Build, machine: Machine = .current, command: String, note: String? = nil
  ) throws -> Recorder {
    guard access == .recording else { throw HistoryError.readOnly }
    let run = Run(
      id: 0, build: build, machine: machine, started: Int(Date().timeIntervalSince1970),
      ended: nil, state: .running, command: command, loadBefore: Machine.load(), loadAfter: nil,
      note: note)
    return try queue.write { database in
      let id = try run.insert(identity: .random(in: 0...Int64.max), in: database)
      // The lock is taken before others can see the run.
      guard let lock = RunLock(run: id, of: path) else { throw HistoryError.cannotOpen(path) }
      return Recorder(run: id, queue: queue, lock: lock)
    }
  }

  /// Marks the runs whose recorder is gone.
  static func endAbandonedRuns(in queue: DatabaseQueue, of path: String) throws {
    try queue.write { database in
      let running = try Int64.fetchAll(database, sql: "SELECT id FROM runs WHERE state = 'running'")
      for run in running {
        guard let lock = RunLock(run: run, of: path) else { continue }
        try database.execute(
          sql: "UPDATE runs SET state = 'incomplete' WHERE id = ?", arguments: [run])
        lock.remove()
      }
    }
  }
}

extension History.Run {
  /// Makes a running run of these facts; `id` is not looked at. Returns its number.
  func insert(identity: Int64, in database: Database) throws -> Int64 {
    let build = try build.row(in: database)
    let machine = try machine.row(in: database)
    try database.execute(
      sql: """
        INSERT INTO runs (identity, build, machine, started, state, command, load_before, note)
        VALUES (?, ?, ?, ?, 'running', ?, ?, ?)
        """,
      arguments: [identity, build, machine, started, command, loadBefore, note])
    return database.lastInsertedRowID
  }

  /// Ends a running run.
  static func end(
    _ run: ID, as state: State, at ended: Int?, load: Double?, note: String?, in database: Database
  ) throws {
    try database.execute(
      sql: """
        UPDATE runs SET state = ?, ended = ?, load_after = ?, note = coalesce(?, note) WHERE id = ?
        """,
      arguments: [
        (state == .complete ? state : .incomplete).rawValue, ended, load, note, run,
      ])
  }
}
