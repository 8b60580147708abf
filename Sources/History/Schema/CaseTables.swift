/// Cases and what became of them.
///
/// A run covers a file on an executor as a whole: `coverage` has one row for that, and its `cases` says that the
/// cases 0 ..< `cases` were run. A case's status is written only where it, or its message, is not the one of the
/// latest earlier coverage of the file on the executor; before the first row it is `pass`. So a run in which nothing
/// changed costs one row a file, and the view `results` still has every case of every run.
enum CaseTables {
  static let sql = """
    CREATE TABLE suites (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE files (
      id INTEGER PRIMARY KEY,
      suite INTEGER NOT NULL REFERENCES suites,
      path TEXT NOT NULL,
      UNIQUE (suite, path)
    ) STRICT;

    CREATE TABLE cases (
      file INTEGER NOT NULL REFERENCES files,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      line INTEGER NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (file, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE statuses (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;
    INSERT INTO statuses VALUES (0, 'pass'), (1, 'fail'), (2, 'skip'), (3, 'error'),
      (4, 'expected-failure'), (5, 'unexpected-pass');

    CREATE TABLE messages (
      id INTEGER PRIMARY KEY,
      signature INTEGER NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX messages_by_signature ON messages (signature);

    CREATE TABLE coverage (
      id INTEGER PRIMARY KEY,
      run INTEGER NOT NULL REFERENCES runs,
      executor INTEGER NOT NULL REFERENCES executors,
      file INTEGER NOT NULL REFERENCES files,
      cases INTEGER NOT NULL,
      passed INTEGER NOT NULL,
      failed INTEGER NOT NULL,
      skipped INTEGER NOT NULL,
      errors INTEGER NOT NULL,
      expected_failures INTEGER NOT NULL,
      unexpected_passes INTEGER NOT NULL,
      nanoseconds INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX coverage_by_run ON coverage (run, executor, file);
    CREATE INDEX coverage_by_file ON coverage (file, executor);

    CREATE TABLE verdicts (
      file INTEGER NOT NULL REFERENCES files,
      executor INTEGER NOT NULL REFERENCES executors,
      ordinal INTEGER NOT NULL,
      coverage INTEGER NOT NULL REFERENCES coverage,
      status INTEGER NOT NULL REFERENCES statuses,
      message INTEGER REFERENCES messages,
      PRIMARY KEY (file, executor, ordinal, coverage),
      FOREIGN KEY (file, ordinal) REFERENCES cases
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE timings (
      coverage INTEGER NOT NULL REFERENCES coverage,
      ordinal INTEGER NOT NULL,
      nanoseconds INTEGER NOT NULL,
      PRIMARY KEY (coverage, ordinal)
    ) STRICT, WITHOUT ROWID;

    """
    + Schema.appendOnly("suites", key: ["id"])
    + Schema.appendOnly("files", key: ["id"])
    + Schema.appendOnly("statuses", key: ["id"])
    + Schema.appendOnly("messages", key: ["id"])
    + Schema.appendOnly("coverage", key: ["run", "executor", "file"])
    + Schema.onlyWhileRunning("coverage")
    + coverageGrows
    + Schema.appendOnly("verdicts", key: ["file", "executor", "ordinal", "coverage"])
    + Schema.appendOnly("timings", key: ["coverage", "ordinal"])
    + casesAreOnlyRenamed

  /// Statuses are differences to what came before, so nothing may come in between later on.
  private static let coverageGrows = """
    CREATE TRIGGER coverage_grows AFTER INSERT ON coverage
    WHEN NEW.id < (SELECT max(id) FROM coverage)
    BEGIN SELECT RAISE(ABORT, 'coverage is only ever appended'); END;

    """

  /// A script that changes may move and rename its cases.
  private static let casesAreOnlyRenamed = """
    CREATE TRIGGER cases_are_only_renamed BEFORE UPDATE ON cases
    WHEN NEW.file IS NOT OLD.file OR NEW.ordinal IS NOT OLD.ordinal
    BEGIN SELECT RAISE(ABORT, 'a case keeps its place'); END;
    CREATE TRIGGER cases_are_never_removed BEFORE DELETE ON cases
    BEGIN SELECT RAISE(ABORT, 'cases are only ever appended'); END;

    """

  /// Each case of each run on each executor. Ask it for a run, a file or a case; all of it is millions of rows.
  static let view = """
    CREATE VIEW results AS
    SELECT coverage.run AS run, executors.name AS executor, executors.version AS version,
      suites.name AS suite, files.path AS file, cases.ordinal AS ordinal, cases.name AS name,
      coalesce(statuses.name, 'pass') AS status, timings.nanoseconds AS nanoseconds,
      messages.text AS message, messages.signature AS signature
    FROM coverage
    JOIN executors ON executors.id = coverage.executor
    JOIN files ON files.id = coverage.file
    JOIN suites ON suites.id = files.suite
    JOIN cases ON cases.file = coverage.file AND cases.ordinal < coverage.cases
    LEFT JOIN verdicts ON verdicts.file = coverage.file AND verdicts.executor = coverage.executor
      AND verdicts.ordinal = cases.ordinal AND verdicts.coverage = (
        SELECT max(earlier.coverage) FROM verdicts AS earlier
        WHERE earlier.file = coverage.file AND earlier.executor = coverage.executor
          AND earlier.ordinal = cases.ordinal AND earlier.coverage <= coverage.id)
    LEFT JOIN statuses ON statuses.id = verdicts.status
    LEFT JOIN messages ON messages.id = verdicts.message
    LEFT JOIN timings ON timings.coverage = coverage.id AND timings.ordinal = cases.ordinal;

    """
}
