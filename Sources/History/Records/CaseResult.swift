extension History {
  /// What became of a case.
  public enum Status: Int, Sendable, Hashable, CaseIterable, Codable {
    case pass, fail, skip
    /// It could not be judged: the executor crashed, or ran out of time.
    case error
    /// It failed, as `conformance/expected` says.
    case expectedFailure
    /// It passed, although it was expected to fail.
    case unexpectedPass

    /// As it is written in the tables.
    public var name: String {
      switch self {
      case .pass: "pass"
      case .fail: "fail"
      case .skip: "skip"
      case .error: "error"
      case .expectedFailure: "expected-failure"
      case .unexpectedPass: "unexpected-pass"
      }
    }

    public init?(name: String) {
      guard let status = Self.allCases.first(where: { $0.name == name }) else { return nil }
      self = status
    }

    /// Whether what the case demands is so, be it expected or not. Nil where it was not tried.
    public var holds: Bool? {
      switch self {
      case .pass, .unexpectedPass: true
      case .fail, .error, .expectedFailure: false
      case .skip: nil
      }
    }
  }

  /// What a case is run by: a tier of ours, the reference, a board, or somebody else's runtime with its version.
  public struct Executor: Sendable, Hashable, Codable, CustomStringConvertible {
    public var name: String
    /// Empty for what is built from the commit itself.
    public var version: String

    public init(_ name: String, version: String = "") {
      self.name = name
      self.version = version
    }

    public var description: String { version.isEmpty ? name : "\(name) \(version)" }
  }

  /// One case of a file, on one executor.
  public struct CaseResult: Sendable, Hashable, Codable {
    /// What the case says, for people. Only the first `longestName` bytes are kept.
    public var name: String
    /// Where it is in the file, from 1.
    public var line: Int
    public var status: Status
    /// Kept where it is a millisecond or more, for the slowest cases of the file.
    public var nanoseconds: Int?
    /// Why it is not a pass. Only the first `longestMessage` bytes are kept.
    public var message: String?

    public static let longestName = 120
    public static let longestMessage = 400

    public init(
      name: String, line: Int, status: Status, nanoseconds: Int? = nil, message: String? = nil
    ) {
      self.name = name
      self.line = line
      self.status = status
      self.nanoseconds = nanoseconds
      self.message = message
    }
  }

  /// A file of a suite on one executor: all of its cases, in the order of the file. A case's place among them is
  /// its key, `suite/file:ordinal` from 0, which stays the same when lines move.
  public struct FileResults: Sendable, Hashable, Codable {
    public var suite: String
    /// The path within the suite.
    public var file: String
    public var executor: Executor
    public var cases: [CaseResult]
    /// CPU or wall time for the whole file.
    public var nanoseconds: Int

    public init(
      suite: String, file: String, executor: Executor, cases: [CaseResult], nanoseconds: Int
    ) {
      self.suite = suite
      self.file = file
      self.executor = executor
      self.cases = cases
      self.nanoseconds = nanoseconds
    }
  }

  /// A benchmark on one executor: the samples of a run, and what can be counted exactly.
  public struct Measurement: Sendable, Hashable, Codable {
    public var benchmark: String
    public var executor: Executor
    /// CPU nanoseconds of each sample, in the order in which they were taken.
    public var samples: [Int]
    public var counts: Counts

    public init(
      benchmark: String, executor: Executor, samples: [Int], counts: Counts = Counts()
    ) {
      self.benchmark = benchmark
      self.executor = executor
      self.samples = samples
      self.counts = counts
    }
  }

  /// What is the same each time: differences are real, however small.
  public struct Counts: Sendable, Hashable, Codable {
    /// Machine instructions executed.
    public var instructions: Int?
    /// Bytes of threaded code.
    public var codeBytes: Int?
    /// The most bytes of the arena that were in use.
    public var arenaBytes: Int?

    public init(instructions: Int? = nil, codeBytes: Int? = nil, arenaBytes: Int? = nil) {
      self.instructions = instructions
      self.codeBytes = codeBytes
      self.arenaBytes = arenaBytes
    }
  }
}

extension String {
  /// The first `count` bytes, or fewer where a character would be cut.
  func firstBytes(_ count: Int) -> String {
    if utf8.count <= count { return self }
    var end = utf8.index(startIndex, offsetBy: count)
    while end.samePosition(in: unicodeScalars) == nil { end = utf8.index(before: end) }
    return String(self[..<end])
  }
}
