import Foundation
import GRDB

@testable import History

/// A folder of its own for a history, removed at the end.
final class Sandbox: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("history-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var path: String { folder.appendingPathComponent("results.db").path }

  /// The names of what is in the folder.
  var contents: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  @discardableResult
  func record<T>(_ body: (History) throws -> T) throws -> T {
    let history = try History(path: path, for: .recording)
    let result = Result { try body(history) }
    try history.close()
    return try result.get()
  }

  @discardableResult
  func read<T>(_ body: (History) throws -> T) throws -> T {
    let history = try History(path: path)
    let result = Result { try body(history) }
    try history.close()
    return try result.get()
  }
}

/// Made-up builds, machines and results.
enum Sample {
  static let machine = History.Machine(
    cpu: "Test CPU", cores: 2, memory: 8 << 30, os: "Test OS x86_64")

  /// The commit number `ordinal` of a line; its name begins with the number, in four digits.
  static func build(_ ordinal: Int, isDirty: Bool = false) -> History.Build {
    History.Build(
      sha: sha(ordinal), parent: ordinal > 1 ? sha(ordinal - 1) : nil, ordinal: ordinal,
      committed: 1_700_000_000 + ordinal * 3600, subject: "Change \(ordinal)", isDirty: isDirty,
      toolchain: "Swift version 6.3.1", flags: "-c release")
  }

  static func sha(_ ordinal: Int) -> String {
    let number = String(ordinal)
    return String(repeating: "0", count: 4 - number.count) + number
      + String(repeating: "ab", count: 18)
  }

  /// A file whose cases pass, but for some.
  static func file(
    _ name: String, of suite: String = "core", on executor: String = "inplace", cases: Int = 10,
    except others: [Int: (History.Status, String?)] = [:]
  ) -> History.FileResults {
    History.FileResults(
      suite: suite, file: name, executor: History.Executor(executor),
      cases: (0..<cases).map { ordinal in
        History.CaseResult(
          name: "assert_return \(name) \(ordinal)", line: ordinal * 3 + 1,
          status: others[ordinal]?.0 ?? .pass, nanoseconds: ordinal * 500_000,
          message: others[ordinal]?.1)
      }, nanoseconds: cases * 1000)
  }
}
