import Foundation
import GRDB

extension History {
  /// What the fuzzer found: a seed and a stream of choices that make a module again, and a verdict on it.
  public struct Finding: Sendable, Hashable, Codable, Identifiable {
    public var id: Int64
    /// Seconds since 1970.
    public var found: Int
    public var build: Build
    public var seed: UInt64
    /// The choices that the grammar took.
    public var stream: Data
    public var verdict: String
    /// The latest replay's verdict, where there was one.
    public var latestVerdict: String?
  }

  /// Records a finding, and returns its number.
  @discardableResult
  public func record(
    finding verdict: String, seed: UInt64, stream: Data, build: Build
  ) throws -> Int64 {
    guard access == .recording else { throw HistoryError.readOnly }
    return try queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO findings (found, build, seed, stream, verdict, signature)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          Int(Date().timeIntervalSince1970), try build.row(in: database), Int64(bitPattern: seed),
          stream, verdict, Int64(bitPattern: Fingerprint.of(Fingerprint.normalised(verdict))),
        ])
      return database.lastInsertedRowID
    }
  }

  /// Records what became of a finding with another build.
  public func record(replayOf finding: Int64, verdict: String, build: Build) throws {
    guard access == .recording else { throw HistoryError.readOnly }
    try queue.write { database in
      try database.execute(
        sql: "INSERT INTO replays (finding, build, replayed, verdict) VALUES (?, ?, ?, ?)",
        arguments: [
          finding, try build.row(in: database), Int(Date().timeIntervalSince1970), verdict,
        ])
    }
  }

  /// All findings, the latest first.
  public func findings() throws -> [Finding] {
    try queue.read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT builds.*, findings.id AS finding, found, seed, stream, verdict,
            (SELECT verdict FROM replays WHERE finding = findings.id ORDER BY id DESC LIMIT 1) AS latest
          FROM findings JOIN builds ON builds.id = findings.build ORDER BY findings.id DESC
          """)
      return rows.map { row in
        Finding(
          id: row["finding"], found: row["found"], build: Build(row: row),
          seed: UInt64(bitPattern: row["seed"]), stream: row["stream"], verdict: row["verdict"],
          latestVerdict: row["latest"])
      }
    }
  }
}
