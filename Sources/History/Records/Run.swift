import GRDB

extension History {
  /// One run of the harness: a build on a machine.
  public struct Run: Sendable, Hashable, Codable, Identifiable {
    public enum State: String, Sendable, Hashable, Codable {
      case running, complete
      /// It was stopped, or died.
      case incomplete
    }

    public var id: Int64
    public var build: Build
    public var machine: Machine
    /// Seconds since 1970.
    public var started: Int
    public var ended: Int?
    public var state: State
    public var command: String
    /// The load of the machine (the average of a minute) when the run began and ended.
    public var loadBefore, loadAfter: Double?
    public var note: String?
  }
}

extension History.Run {
  /// The columns of a run, its build and its machine; a clause may follow. The order of a history is that of
  /// commits, and of time within a commit.
  static let select = """
    SELECT runs.*, builds.*, machines.cpu, machines.cores, machines.memory, machines.os, runs.id AS run
    FROM runs JOIN builds ON builds.id = runs.build JOIN machines ON machines.id = runs.machine
    """

  static let lineOrder =
    "coalesce(builds.ordinal, 1 << 40), builds.committed, builds.dirty, runs.started, runs.id"

  init(row: Row) {
    id = row["run"]
    build = History.Build(row: row)
    machine = History.Machine(row: row)
    started = row["started"]
    ended = row["ended"]
    state = State(rawValue: row["state"]) ?? .incomplete
    command = row["command"]
    loadBefore = row["load_before"]
    loadAfter = row["load_after"]
    note = row["note"]
  }
}
