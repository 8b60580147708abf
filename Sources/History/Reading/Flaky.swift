import GRDB

extension History {
  /// A case that came out differently with one and the same build.
  public struct FlakyCase: Sendable, Hashable, Codable {
    public var test: Case
    public var executor: Executor
    public var build: Build
    /// In how many runs of the build, and how often one came out unlike the one before it.
    public var runs, changes: Int
    public var statuses: [Status]
  }

  /// Cases that changed at the same commit, the most changeable first. To skip a case is no verdict on it.
  public func flakyCases() throws -> [FlakyCase] {
    try queue.read { database in
      let builds = Dictionary(grouping: try runs(in: database, "WHERE NOT builds.dirty"), by: \.build)
      var flaky: [FlakyCase] = []
      for (build, runs) in builds where runs.count > 1 {
        let ordered = runs.sorted { $0.id < $1.id }
        var found: [CaseChange.Place: FlakyCase] = [:]
        for (before, after) in zip(ordered, ordered.dropFirst()) {
          for change in try changes(in: database, from: before.id, to: after.id) {
            guard let old = change.before, let new = change.after, old != .skip, new != .skip
            else { continue }
            var entry =
              found[change.place]
              ?? FlakyCase(
                test: change.test, executor: change.executor, build: build, runs: runs.count,
                changes: 0, statuses: [])
            entry.changes += 1
            entry.statuses = (entry.statuses + [old, new]).uniqued()
            found[change.place] = entry
          }
        }
        flaky += found.values
      }
      return flaky.sorted {
        ($1.changes, $0.test.key, $0.executor.name) < ($0.changes, $1.test.key, $1.executor.name)
      }
    }
  }
}
