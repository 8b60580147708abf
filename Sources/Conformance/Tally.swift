/// How many cases of each class came to what.
public struct Tally: Equatable, Sendable {
  public struct Count: Equatable, Sendable {
    public var passed = 0
    public var failed = 0
    public var unsupported = 0
    public var total: Int { passed + failed + unsupported }
    public init() {}
  }

  public private(set) var counts: [CommandKind.Class: Count] = [:]
  /// Cases by the feature that they lack.
  public private(set) var lacking: [String: Int] = [:]
  public private(set) var nanoseconds: Int64 = 0
  /// Refusals in other words than the script's.
  public private(set) var otherWords = 0

  public init() {}

  public mutating func add(_ result: CaseResult) {
    var count = counts[result.kind.class] ?? Count()
    switch result.status {
    case .passed:
      count.passed += 1
      if result.message != nil { otherWords += 1 }
    case .failed: count.failed += 1
    case .unsupported:
      count.unsupported += 1
      lacking[result.feature ?? "", default: 0] += 1
    }
    counts[result.kind.class] = count
    nanoseconds += result.nanoseconds
  }

  public subscript(_ class: CommandKind.Class) -> Count { counts[`class`] ?? Count() }

  public var passed: Int { counts.values.reduce(0) { $0 + $1.passed } }
  public var failed: Int { counts.values.reduce(0) { $0 + $1.failed } }
  public var unsupported: Int { counts.values.reduce(0) { $0 + $1.unsupported } }

  /// The tallies of each executor and group, and of each executor's whole.
  public static func tallies(_ results: [FileResult]) -> (groups: [GroupKey: Tally], totals: [String: Tally]) {
    var groups: [GroupKey: Tally] = [:]
    var totals: [String: Tally] = [:]
    for file in results {
      for result in file.cases {
        groups[GroupKey(group: file.group, executor: file.executor), default: Tally()].add(result)
        totals[file.executor, default: Tally()].add(result)
      }
    }
    return (groups, totals)
  }

  public struct GroupKey: Hashable, Sendable {
    public var group: String
    public var executor: String
    public init(group: String, executor: String) {
      self.group = group
      self.executor = executor
    }
  }
}
