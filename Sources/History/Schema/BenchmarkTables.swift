/// Times as they were sampled, and what can be counted exactly.
enum BenchmarkTables {
  static let sql = """
    CREATE TABLE benchmarks (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE samples (
      run INTEGER NOT NULL REFERENCES runs,
      benchmark INTEGER NOT NULL REFERENCES benchmarks,
      executor INTEGER NOT NULL REFERENCES executors,
      ordinal INTEGER NOT NULL,
      nanoseconds INTEGER NOT NULL CHECK (nanoseconds > 0),
      PRIMARY KEY (benchmark, executor, run, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE counts (
      run INTEGER NOT NULL REFERENCES runs,
      benchmark INTEGER NOT NULL REFERENCES benchmarks,
      executor INTEGER NOT NULL REFERENCES executors,
      instructions INTEGER,
      code_bytes INTEGER,
      arena_bytes INTEGER,
      PRIMARY KEY (benchmark, executor, run)
    ) STRICT, WITHOUT ROWID;

    """
    + Schema.appendOnly("benchmarks", key: ["id"])
    + Schema.appendOnly("samples", key: ["benchmark", "executor", "run", "ordinal"])
    + Schema.appendOnly("counts", key: ["benchmark", "executor", "run"])
    + Schema.onlyWhileRunning("samples")
    + Schema.onlyWhileRunning("counts")
    + """
    CREATE VIEW figures AS
    SELECT samples.run AS run, benchmarks.name AS benchmark, executors.name AS executor,
      executors.version AS version, min(samples.nanoseconds) AS nanoseconds, count(*) AS samples,
      counts.instructions AS instructions, counts.code_bytes AS code_bytes,
      counts.arena_bytes AS arena_bytes
    FROM samples
    JOIN benchmarks ON benchmarks.id = samples.benchmark
    JOIN executors ON executors.id = samples.executor
    LEFT JOIN counts ON counts.benchmark = samples.benchmark AND counts.executor = samples.executor
      AND counts.run = samples.run
    GROUP BY samples.benchmark, samples.executor, samples.run;

    """
}
