import GRDB

/// Writes files of cases within one transaction: what differs from the latest coverage, and no more.
struct CaseWriter {
  /// Cases that took less than this many nanoseconds have no time of their own.
  static let slowCase = 1_000_000
  /// How many cases of a file on an executor have a time of their own, at most.
  static let slowCasesPerFile = 16

  private let database: Database
  private let run: Int64
  private let casesOfFile: Statement
  private let insertCase: Statement
  private let latestVerdicts: Statement
  private let insertVerdict: Statement
  private let insertTiming: Statement

  init(database: Database, run: Int64) throws {
    self.database = database
    self.run = run
    casesOfFile = try database.cachedStatement(
      sql: "SELECT line, name FROM cases WHERE file = ? ORDER BY ordinal")
    insertCase = try database.cachedStatement(
      sql: """
        INSERT INTO cases (file, ordinal, line, name) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET line = excluded.line, name = excluded.name
        """)
    // With max(), the other columns are those of the row that has it (SQLite, "Bare columns in an aggregate query").
    latestVerdicts = try database.cachedStatement(
      sql: """
        SELECT verdicts.ordinal, verdicts.status, messages.text, max(verdicts.coverage)
        FROM verdicts LEFT JOIN messages ON messages.id = verdicts.message
        WHERE verdicts.file = ? AND verdicts.executor = ? GROUP BY verdicts.ordinal
        """)
    insertVerdict = try database.cachedStatement(
      sql: """
        INSERT INTO verdicts (file, executor, ordinal, coverage, status, message)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    insertTiming = try database.cachedStatement(
      sql: "INSERT INTO timings (coverage, ordinal, nanoseconds) VALUES (?, ?, ?)")
  }

  func write(_ results: History.FileResults) throws {
    let suite = try Self.row(of: "suites", ["name": results.suite], in: database)
    let file = try Self.row(of: "files", ["suite": suite, "path": results.file], in: database)
    let executor = try results.executor.row(in: database)
    try writeCases(results.cases, of: file)
    let coverage = try writeCoverage(results, file: file, executor: executor)
    try writeVerdicts(results.cases, file: file, executor: executor, coverage: coverage)
    let slow = results.cases.enumerated().filter { ($1.nanoseconds ?? 0) >= Self.slowCase }
      .sorted { ($0.element.nanoseconds ?? 0) > ($1.element.nanoseconds ?? 0) }
    for (ordinal, result) in slow.prefix(Self.slowCasesPerFile) {
      try insertTiming.execute(arguments: [coverage, ordinal, result.nanoseconds])
    }
  }

  /// Names and lines, where they are new or not what they were.
  private func writeCases(_ cases: [History.CaseResult], of file: Int64) throws {
    var known: [(line: Int, name: String)] = []
    let rows = try Row.fetchCursor(casesOfFile, arguments: [file])
    while let row = try rows.next() { known.append((row[0], row[1])) }
    for (ordinal, result) in cases.enumerated() {
      let name = result.name.firstBytes(History.CaseResult.longestName)
      if ordinal < known.count, known[ordinal] == (result.line, name) { continue }
      try insertCase.execute(arguments: [file, ordinal, result.line, name])
    }
  }

  private func writeCoverage(
    _ results: History.FileResults, file: Int64, executor: Int64
  ) throws -> Int64 {
    let isThere = try Bool.fetchOne(
      database,
      sql: "SELECT 1 FROM coverage WHERE run = ? AND executor = ? AND file = ?",
      arguments: [run, executor, file])
    if isThere == true {
      throw HistoryError.recordedTwice(
        "\(results.suite)/\(results.file)", executor: "\(results.executor)")
    }
    var counts = [Int](repeating: 0, count: History.Status.allCases.count)
    for result in results.cases { counts[result.status.rawValue] += 1 }
    try database.execute(
      sql: """
        INSERT INTO coverage (run, executor, file, cases, passed, failed, skipped, errors,
          expected_failures, unexpected_passes, nanoseconds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [run, executor, file, results.cases.count] + StatementArguments(counts)
        + [results.nanoseconds])
    return database.lastInsertedRowID
  }

  private func writeVerdicts(
    _ cases: [History.CaseResult], file: Int64, executor: Int64, coverage: Int64
  ) throws {
    var latest: [Int: (status: Int, message: String?)] = [:]
    let rows = try Row.fetchCursor(latestVerdicts, arguments: [file, executor])
    while let row = try rows.next() { latest[row[0]] = (row[1], row[2]) }
    for (ordinal, result) in cases.enumerated() {
      let message = result.message?.firstBytes(History.CaseResult.longestMessage)
      let before = latest[ordinal] ?? (History.Status.pass.rawValue, nil)
      if before == (result.status.rawValue, message) { continue }
      try insertVerdict.execute(arguments: [
        file, executor, ordinal, coverage, result.status.rawValue,
        message.map { try row(ofMessage: $0) },
      ])
    }
  }

  /// The message's row, which is made where it is missing.
  private func row(ofMessage text: String) throws -> Int64 {
    let signature = Int64(bitPattern: Fingerprint.of(Fingerprint.normalised(text)))
    let find = try database.cachedStatement(
      sql: "SELECT id FROM messages WHERE signature = ? AND text = ?")
    if let known = try Int64.fetchOne(find, arguments: [signature, text]) { return known }
    let insert = try database.cachedStatement(
      sql: "INSERT INTO messages (signature, text) VALUES (?, ?)")
    try insert.execute(arguments: [signature, text])
    return database.lastInsertedRowID
  }

  /// The row of a table with these values, which is made where it is missing.
  static func row(
    of table: String, _ values: KeyValuePairs<String, any DatabaseValueConvertible>,
    in database: Database
  ) throws -> Int64 {
    let arguments = StatementArguments(values.map(\.value))
    let condition = values.map { "\($0.key) = ?" }.joined(separator: " AND ")
    let find = try database.cachedStatement(sql: "SELECT id FROM \(table) WHERE \(condition)")
    if let known = try Int64.fetchOne(find, arguments: arguments) { return known }
    let columns = values.map(\.key).joined(separator: ", ")
    let places = values.map { _ in "?" }.joined(separator: ", ")
    let insert = try database.cachedStatement(
      sql: "INSERT INTO \(table) (\(columns)) VALUES (\(places))")
    try insert.execute(arguments: arguments)
    return database.lastInsertedRowID
  }
}

extension History.Executor {
  /// The executor's row, which is made where it is missing.
  func row(in database: Database) throws -> Int64 {
    try CaseWriter.row(of: "executors", ["name": name, "version": version], in: database)
  }
}

extension History.Measurement {
  func write(to database: Database, run: Int64) throws {
    let benchmark = try CaseWriter.row(of: "benchmarks", ["name": benchmark], in: database)
    let executor = try executor.row(in: database)
    let isThere = try Bool.fetchOne(
      database, sql: "SELECT 1 FROM counts WHERE benchmark = ? AND executor = ? AND run = ?",
      arguments: [benchmark, executor, run])
    if isThere == true {
      throw HistoryError.recordedTwice(self.benchmark, executor: "\(self.executor)")
    }
    try database.execute(
      sql: """
        INSERT INTO counts (run, benchmark, executor, instructions, code_bytes, arena_bytes)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        run, benchmark, executor, counts.instructions, counts.codeBytes, counts.arenaBytes,
      ])
    let insert = try database.cachedStatement(
      sql: """
        INSERT INTO samples (run, benchmark, executor, ordinal, nanoseconds) VALUES (?, ?, ?, ?, ?)
        """)
    for (ordinal, nanoseconds) in samples.enumerated() {
      try insert.execute(arguments: [run, benchmark, executor, ordinal, nanoseconds])
    }
  }
}
