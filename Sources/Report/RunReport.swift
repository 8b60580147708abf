import History

/// What a run came to, and what is not as it was: all that the page, the JUnit file and the summary say. It is read
/// from the history alone, so the same history gives the same report on any machine and any day.
public struct RunReport: Sendable {
  public let run: History.Run
  /// What it is compared with: see `History.comparableRun`.
  public let previous: History.Run?
  /// Ours first, in the order of their names.
  public let executors: [History.Executor]
  /// By name.
  public let groups: [Group]
  public let changes: [Change]
  public let features: [Feature]
  /// By benchmark, ours first.
  public let timings: [Timing]
  /// What the run said of itself at its end, a line each.
  public let notes: [String]

  /// - Parameter grouping: the group of a file, from the name of its suite and its path with a slash between them.
  public init(_ history: History, of id: History.Run.ID, grouping: (String) -> String) throws {
    run = try history.run(id)
    previous = try history.comparableRun(before: run)
    notes = (run.note ?? "").split(separator: "\n").map(String.init)
    let files = try history.files(of: id)
    let skips = try history.skips(of: id)
    timings = try Timing.all(of: run, in: history)
    executors = Set(files.map(\.executor) + timings.map(\.executor))
      .sorted { ($0.isOurs ? 0 : 1, $0.name, $0.version) < ($1.isOurs ? 0 : 1, $1.name, $1.version) }
    groups = Group.all(files, try history.exceptions(of: id), skips, grouping: grouping)
    features = Feature.all(skips)
    if let previous {
      changes = Change.all(try history.compare(previous.id, id), grouping: grouping)
    } else {
      changes = []
    }
  }

  /// A line of a run's note that begins so tells of something that nobody expected and that is no case.
  public static let unexpectedNote = "unexpected: "

  /// How many cases and notes are not as they are expected to be.
  public var unexpected: Int {
    totals.lazy.filter(\.executor.isOurs).map { $0.totals.unexpected }.reduce(0, +)
      + notes.count { $0.hasPrefix(Self.unexpectedNote) }
  }

  /// The sums of each executor that has cases.
  public var totals: [(executor: History.Executor, totals: CaseCounts)] {
    executors.compactMap { executor in
      let counts = groups.reduce(CaseCounts()) { $0 + ($1.counts[executor] ?? CaseCounts()) }
      return counts.cases == 0 ? nil : (executor, counts)
    }
  }

  /// The executors that have cases.
  var judged: [History.Executor] { totals.map(\.executor) }
}

/// How many cases came out how.
public struct CaseCounts: Hashable, Sendable {
  public var cases = 0
  public var passed = 0
  public var skipped = 0
  public var expectedFailures = 0
  public var unexpected = 0
  public var nanoseconds = 0

  public init() {}

  init(_ totals: History.Totals) {
    cases = totals.cases
    passed = totals.passed
    skipped = totals.skipped
    expectedFailures = totals.expectedFailures
    unexpected = totals.failed + totals.errors + totals.unexpectedPasses
    nanoseconds = totals.nanoseconds
  }

  static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.cases += right.cases
    sum.passed += right.passed
    sum.skipped += right.skipped
    sum.expectedFailures += right.expectedFailures
    sum.unexpected += right.unexpected
    sum.nanoseconds += right.nanoseconds
    return sum
  }
}

// MARK: Groups and files

/// Files that are counted together.
public struct Group: Sendable {
  public let name: String
  /// Those with something unexpected first, by name then.
  public let files: [File]
  public let counts: [History.Executor: CaseCounts]

  /// A file on all executors that ran it.
  public struct File: Sendable {
    /// `core/simd/simd_const.wast`.
    public let name: String
    public let counts: [History.Executor: CaseCounts]
    /// What neither passed nor was skipped, by case and executor.
    public let exceptions: [History.CaseOutcome]
    /// What was skipped.
    public let skips: [History.Skipped]

    var unexpected: Int { exceptions.count { $0.status.isUnexpected && $0.executor.isOurs } }
    /// Whether there is more to say of it than that it passed.
    var isNotable: Bool { !exceptions.isEmpty || !skips.isEmpty }
  }

  var unexpected: Int { files.lazy.map(\.unexpected).reduce(0, +) }

  static func all(
    _ files: [History.FileTotals], _ exceptions: [History.CaseOutcome], _ skips: [History.Skipped],
    grouping: (String) -> String
  ) -> [Group] {
    let exceptions = Dictionary(grouping: exceptions) { "\($0.test.suite)/\($0.test.file)" }
    let skips = Dictionary(grouping: skips) { "\($0.suite)/\($0.file)" }
    let rows = Dictionary(grouping: files) { "\($0.suite)/\($0.file)" }
    let all = rows.map { name, rows in
      File(
        name: name,
        counts: Dictionary(rows.map { ($0.executor, CaseCounts($0.totals)) }, uniquingKeysWith: +),
        exceptions: exceptions[name] ?? [], skips: skips[name] ?? [])
    }
    return Dictionary(grouping: all) { grouping($0.name) }.map { name, files in
      Group(
        name: name,
        files: files.sorted {
          ($0.unexpected > 0 ? 0 : 1, $0.isNotable ? 0 : 1, $0.name)
            < ($1.unexpected > 0 ? 0 : 1, $1.isNotable ? 0 : 1, $1.name)
        },
        counts: files.reduce(into: [:]) { $0.merge($1.counts, uniquingKeysWith: +) })
    }.sorted { $0.name < $1.name }
  }
}

// MARK: Features

/// A feature that executors lack.
public struct Feature: Sendable {
  public let name: String
  public let cases: [History.Executor: Int]

  /// What a skipped case's message begins with: the name of the feature that it needs follows.
  public static let lacking = "unsupported feature: "

  static func name(in message: String?) -> String {
    guard let message else { return "no reason given" }
    return message.hasPrefix(lacking) ? String(message.dropFirst(lacking.count)) : message
  }

  /// The one that most cases need first.
  static func all(_ skips: [History.Skipped]) -> [Feature] {
    Dictionary(grouping: skips) { name(in: $0.message) }.map { name, skips in
      Feature(
        name: name,
        cases: Dictionary(skips.map { ($0.executor, $0.cases) }, uniquingKeysWith: +))
    }.sorted { ($1.most, $0.name) < ($0.most, $1.name) }
  }

  private var most: Int { cases.values.max() ?? 0 }
}
