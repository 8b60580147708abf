import History

/// Cases of one file on one executor that became something else, in the same commits.
public struct Change: Sendable {
  public enum Kind: Int, Sendable, CaseIterable {
    /// It fails, and did not.
    case broke
    /// It holds, and did not.
    case mended
    /// It is not run any more.
    case lost
    /// It is run, and was not.
    case gained
    /// What is expected of it is something else.
    case other

    init(before: History.Status?, after: History.Status?) {
      switch (before, after) {
      case (_, .fail?) where before != .fail && before != .error, (_, .error?) where before != .fail && before != .error:
        self = .broke
      case (_, .expectedFailure?) where before?.holds == true: self = .broke
      case (_, .some(let after)) where after.holds == true && before?.holds == false: self = .mended
      case (.some(let before), .skip?) where before != .skip: self = .lost
      case (.skip?, .some(let after)) where after != .skip: self = .gained
      default: self = .other
      }
    }
  }

  public let kind: Kind
  public let file: String
  public let group: String
  public let executor: History.Executor
  public let cases: [History.CaseChange]
  /// The last run without the change, and the first one with it.
  public let before, after: History.Run

  /// The commits that it came with, as git writes them.
  var range: String { after.build.range(after: before.build) }

  /// How many commits these are, in words; empty where that is not known.
  var distance: String {
    guard let count = after.build.distance(from: before.build), count > 0 else { return "" }
    return Wording.count(count, "commit")
  }

  private struct Key: Hashable {
    let kind: Kind
    let file: String
    let executor: History.Executor
  }

  /// By kind, ours first, in the order of the commits.
  static func all(_ comparison: History.Comparison, grouping: (String) -> String) -> [Change] {
    let changes = comparison.groups.flatMap { group in
      Dictionary(grouping: group.changes) { change in
        Key(
          kind: Kind(before: change.before, after: change.after),
          file: "\(change.test.suite)/\(change.test.file)", executor: change.executor)
      }.sorted { ($0.key.file, $0.key.executor.name) < ($1.key.file, $1.key.executor.name) }
        .map { key, cases in
          Change(
            kind: key.kind, file: key.file, group: grouping(key.file), executor: key.executor,
            cases: cases, before: group.before, after: group.after)
        }
    }
    return changes.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      return (a.kind.rawValue, a.executor.isOurs ? 0 : 1, left.offset)
        < (b.kind.rawValue, b.executor.isOurs ? 0 : 1, right.offset)
    }.map(\.element)
  }
}
