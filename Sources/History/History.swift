import Foundation
import GRDB

/// `results.db`: what every run on every executor gave, for ever. One SQLite file.
///
/// A history is opened either to read or to record. While one records, others may read and record too: each
/// batch is one transaction, and who comes second waits for up to `patience` seconds. Where nobody has it open for
/// recording, it is one file with nothing beside it.
public final class History: Sendable {
  public enum Access: Sendable {
    /// The file is there and is not changed.
    case reading
    /// The file is made where it is missing; runs whose recorder is gone become `incomplete`.
    case recording
  }

  /// Seconds that a transaction waits for those of others.
  static let patience = 30.0

  /// Where the file is.
  public let path: String
  public let access: Access
  let queue: DatabaseQueue

  /// Opens the file.
  ///
  /// Throws a `HistoryError` where there is none, where it is something else, or where another version wrote it; a
  /// `DatabaseError` where SQLite fails.
  public init(path: String, for access: Access = .reading) throws {
    self.path = path
    self.access = access
    if access == .reading, !FileManager.default.fileExists(atPath: path) {
      throw HistoryError.notFound(path)
    }
    do {
      queue =
        access == .reading
        ? try Self.openForReading(path) : try Gate.pass(toFile: path) { try Self.openForRecording(path) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw HistoryError.notAHistory(path)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      throw HistoryError.damaged(path)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      throw HistoryError.cannotOpen(path)
    }
  }

  /// Leaves one file: what is beside it is written into it, unless somebody else still has it open.
  public func close() throws {
    if access == .reading { return try queue.close() }
    try Gate.pass(toFile: path) {
      queue.inDatabase { database in
        // The last one to close takes the file back from write-ahead logging, so that readers find one plain file.
        // For all others this fails, and must.
        _ = try? String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
      }
      try queue.close()
    }
  }

  private static func openForReading(_ path: String) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path, configuration: configuration(for: .reading))
    try prepare(queue, path: path, for: .reading)
    return queue
  }

  private static func openForRecording(_ path: String) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path, configuration: configuration(for: .recording))
    try prepare(queue, path: path, for: .recording)
    try queue.inDatabase { database in
      // Readers go on reading while a batch is written. A batch survives the process; the latest ones may be lost
      // with the machine's power, and the file stays whole.
      try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
    }
    try endAbandonedRuns(in: queue, of: path)
    return queue
  }

  private static func configuration(for access: Access) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = access == .reading
    configuration.busyMode = .timeout(patience)
    return configuration
  }

  private static func prepare(_ queue: DatabaseQueue, path: String, for access: Access) throws {
    let migrator = Schema.migrator
    let (isSuperseded, isComplete, isForeign) = try queue.read { database in
      let tables = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
      return (
        try migrator.hasBeenSuperseded(database), try migrator.hasCompletedMigrations(database),
        !tables.isEmpty && !tables.contains("grdb_migrations")
      )
    }
    if isForeign { throw HistoryError.notAHistory(path) }
    if isSuperseded { throw HistoryError.newer(path) }
    if !isComplete {
      if access == .reading { throw HistoryError.older(path) }
      try migrator.migrate(queue)
    }
    try queue.read { try SchemaCheck.check($0, of: path) }
  }
}
