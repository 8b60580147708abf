/// What people say of a case or a benchmark, and what the fuzzer found.
enum NoteTables {
  static let sql = """
    CREATE TABLE annotations (
      id INTEGER PRIMARY KEY,
      made INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('expected-failure', 'accepted-change', 'bug')),
      file INTEGER,
      ordinal INTEGER,
      benchmark INTEGER REFERENCES benchmarks,
      text TEXT NOT NULL,
      FOREIGN KEY (file, ordinal) REFERENCES cases,
      CHECK ((file IS NULL) = (ordinal IS NULL) AND (file IS NULL) <> (benchmark IS NULL))
    ) STRICT;

    CREATE TABLE findings (
      id INTEGER PRIMARY KEY,
      found INTEGER NOT NULL,
      build INTEGER NOT NULL REFERENCES builds,
      seed INTEGER NOT NULL,
      stream BLOB NOT NULL,
      verdict TEXT NOT NULL,
      signature INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX findings_by_signature ON findings (signature);

    CREATE TABLE replays (
      id INTEGER PRIMARY KEY,
      finding INTEGER NOT NULL REFERENCES findings,
      build INTEGER NOT NULL REFERENCES builds,
      replayed INTEGER NOT NULL,
      verdict TEXT NOT NULL
    ) STRICT;
    CREATE INDEX replays_by_finding ON replays (finding);

    """
    + Schema.appendOnly("annotations", key: ["id"])
    + Schema.appendOnly("findings", key: ["id"])
    + Schema.appendOnly("replays", key: ["id"])
}
