import Foundation
import GRDB
import Testing

@testable import History

/// A file that somebody else has changed is refused, and does not end the process.
@Suite struct DamageTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try Story.write(to: sandbox)
  }

  /// Changes the file without its rules: triggers aside, and nothing is checked.
  private func change(_ sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: sandbox.path, configuration: configuration)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA ignore_check_constraints = ON; PRAGMA legacy_alter_table = ON")
      let triggers = try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
      for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
      try database.execute(sql: sql)
      for trigger in triggers { try database.execute(sql: trigger["sql"]) }
    }
    try queue.close()
  }

  private func expectRefusal(_ error: HistoryError) {
    #expect(throws: error) { try sandbox.read { _ in } }
    #expect(throws: error) { try sandbox.record { _ in } }
  }

  @Test func whatIsOnlyTakenOutAndPutBackIsNoDamage() throws {
    try change("UPDATE runs SET note = 'another'")
    #expect(try sandbox.read { try $0.runs().allSatisfy { $0.note == "another" } })
  }

  @Test(arguments: [
    "UPDATE cases SET file = 99 WHERE file = 1", "UPDATE coverage SET executor = 99 WHERE executor = 1",
    // Sums of such would overflow.
    "UPDATE coverage SET cases = 9223372036854775807 WHERE id = 1", "UPDATE machines SET memory = 9223372036854775807",
    "UPDATE builds SET ordinal = -9223372036854775807 WHERE id = 1",
  ])
  func valuesThatMeanNothingAreDamage(_ sql: String) throws {
    try change(sql)
    expectRefusal(.damaged(sandbox.path))
  }

  /// SQLite looks at `CHECK` only where it could write.
  @Test(arguments: ["UPDATE runs SET state = 'odd'", "UPDATE samples SET nanoseconds = -1"])
  func valuesThatAreForbiddenAreDamage(_ sql: String) throws {
    try change(sql)
    #expect(throws: HistoryError.damaged(sandbox.path)) { try sandbox.record { _ in } }
    #expect(try sandbox.read { try $0.runs() }.allSatisfy { $0.ended != nil })
  }

  @Test(arguments: ["NULL", "x'00'"])
  func valuesOfAnotherTypeAreDamage(_ value: String) throws {
    func exchange(_ old: String, _ new: String) throws {
      try change(
        """
        PRAGMA writable_schema = ON;
        UPDATE sqlite_master SET sql = replace(sql, '\(old)', '\(new)') WHERE name = 'messages'
        """)
    }
    try exchange("text TEXT NOT NULL", "text ANY")
    try change("UPDATE messages SET text = \(value) WHERE id = 1")
    try exchange("text ANY", "text TEXT NOT NULL")
    expectRefusal(.damaged(sandbox.path))
  }

  @Test(arguments: [
    // A name that may be missing.
    "ALTER TABLE benchmarks RENAME TO old; CREATE TABLE benchmarks (id, name); INSERT INTO benchmarks SELECT id, NULL FROM old",
    "CREATE TABLE more (x)", "DROP VIEW figures; CREATE VIEW figures AS SELECT NULL AS run", "DROP INDEX coverage_by_file",
  ])
  func otherTablesAreNoHistory(_ sql: String) throws {
    try change(sql)
    expectRefusal(.notAHistory(sandbox.path))
  }

  @Test func brokenPagesAreDamage() throws {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: sandbox.path))
    // All but the first page, which has the schema.
    for index in stride(from: 3 * 4096, to: bytes.count, by: 7) { bytes[index] ^= 0x55 }
    try bytes.write(to: URL(fileURLWithPath: sandbox.path))
    #expect(throws: (any Error).self) { try sandbox.read { try $0.runs() } }
    #expect(throws: (any Error).self) { try sandbox.record { _ in } }
  }
}
