/// What was run, where and when.
enum RunTables {
  static let sql = """
    CREATE TABLE builds (
      id INTEGER PRIMARY KEY,
      sha TEXT NOT NULL,
      parent TEXT,
      ordinal INTEGER,
      committed INTEGER NOT NULL,
      subject TEXT NOT NULL,
      dirty INTEGER NOT NULL CHECK (dirty IN (0, 1)),
      toolchain TEXT NOT NULL,
      flags TEXT NOT NULL,
      UNIQUE (sha, dirty, toolchain, flags)
    ) STRICT;

    CREATE TABLE machines (
      id INTEGER PRIMARY KEY,
      identity TEXT NOT NULL UNIQUE,
      cpu TEXT NOT NULL,
      cores INTEGER NOT NULL,
      memory INTEGER NOT NULL,
      os TEXT NOT NULL
    ) STRICT;

    CREATE TABLE runs (
      id INTEGER PRIMARY KEY,
      identity INTEGER NOT NULL UNIQUE,
      build INTEGER NOT NULL REFERENCES builds,
      machine INTEGER NOT NULL REFERENCES machines,
      started INTEGER NOT NULL,
      ended INTEGER,
      state TEXT NOT NULL CHECK (state IN ('running', 'complete', 'incomplete')),
      command TEXT NOT NULL,
      load_before REAL,
      load_after REAL,
      note TEXT
    ) STRICT;

    CREATE TABLE executors (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      version TEXT NOT NULL,
      UNIQUE (name, version)
    ) STRICT;

    """
    + Schema.appendOnly("builds", key: ["id"])
    + Schema.appendOnly("machines", key: ["id"])
    + Schema.appendOnly("executors", key: ["id"])
    + runsAreOnlyEnded

  /// A run changes once: when it ends.
  private static let runsAreOnlyEnded = """
    CREATE TRIGGER runs_are_only_ended BEFORE UPDATE ON runs
    WHEN OLD.state <> 'running' OR NEW.id IS NOT OLD.id OR NEW.identity IS NOT OLD.identity
      OR NEW.build IS NOT OLD.build OR NEW.machine IS NOT OLD.machine OR NEW.started IS NOT OLD.started
      OR NEW.command IS NOT OLD.command OR NEW.load_before IS NOT OLD.load_before
    BEGIN SELECT RAISE(ABORT, 'a run is only ever ended'); END;
    CREATE TRIGGER runs_are_never_removed BEFORE DELETE ON runs
    BEGIN SELECT RAISE(ABORT, 'runs are only ever appended'); END;
    CREATE TRIGGER runs_are_never_replaced BEFORE INSERT ON runs
    WHEN EXISTS (SELECT 1 FROM runs WHERE id = NEW.id OR identity = NEW.identity)
    BEGIN SELECT RAISE(ABORT, 'runs are only ever appended'); END;

    """
}
