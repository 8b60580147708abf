import Foundation
import GRDB

extension History {
  /// What was built: a commit, and how.
  public struct Build: Sendable, Hashable, Codable {
    /// The commit's full name.
    public var sha: String
    /// The first parent's, where there is one.
    public var parent: String?
    /// How many commits the first-parent line has up to this one, itself included. Nil where that is not known, as
    /// in a shallow clone.
    public var ordinal: Int?
    /// When it was committed, in seconds since 1970.
    public var committed: Int
    /// The first line of the message.
    public var subject: String
    /// Whether the work tree had changes that are not in the commit.
    public var isDirty: Bool
    /// What compiled it, such as `Swift version 6.3.1`.
    public var toolchain: String
    /// How, such as `-c release`.
    public var flags: String

    public init(
      sha: String, parent: String?, ordinal: Int?, committed: Int, subject: String, isDirty: Bool,
      toolchain: String, flags: String
    ) {
      self.sha = sha
      self.parent = parent
      self.ordinal = ordinal
      self.committed = committed
      self.subject = subject
      self.isDirty = isDirty
      self.toolchain = toolchain
      self.flags = flags
    }

    /// Ten digits, and a `+` where the tree was dirty.
    public var shortName: String { sha.prefix(10) + (isDirty ? "+" : "") }
  }
}

extension History.Build {
  /// Asks git for the commit that is checked out in a folder.
  ///
  /// Throws `HistoryError.git` where the folder is in no repository, or git is not there.
  public init(gitFolder folder: String, toolchain: String, flags: String) throws {
    let facts = try Self.git(["log", "-1", "--format=%H%n%P%n%ct%n%s"], in: folder)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard facts.count >= 4, let committed = Int(facts[2]) else {
      throw HistoryError.git("git log", "an answer of \(facts.count) lines")
    }
    let isShallow = try Self.git(["rev-parse", "--is-shallow-repository"], in: folder) == "true"
    let count = try Self.git(["rev-list", "--first-parent", "--count", "HEAD"], in: folder)
    let changes = try Self.git(["status", "--porcelain", "--untracked-files=no"], in: folder)
    self.init(
      sha: facts[0], parent: facts[1].split(separator: " ").first.map(String.init),
      ordinal: isShallow ? nil : Int(count), committed: committed, subject: facts[3],
      isDirty: !changes.isEmpty, toolchain: toolchain, flags: flags)
  }

  /// The first line that `swift --version` prints, or nil where there is none.
  public static func installedToolchain() -> String? {
    let answer = try? run(["swift", "--version"])
    return answer?.split(separator: "\n").first.map(String.init)
  }

  private static func git(_ arguments: [String], in folder: String) throws -> String {
    try run(["git", "-C", folder] + arguments)
  }

  /// What a command prints, without the last line's end.
  private static func run(_ command: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    let name = command.joined(separator: " ")
    do { try process.run() } catch { throw HistoryError.git(name, "\(error)") }
    // Errors of these commands are a line or two: they fit in the pipe while the output is read.
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complaint = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw HistoryError.git(name, complaint.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    return text.trimmingCharacters(in: .newlines)
  }
}

extension History.Build {
  /// The build's row, which is made where it is missing.
  func row(in database: Database) throws -> Int64 {
    let key: StatementArguments = [sha, isDirty, toolchain, flags]
    let known = try Int64.fetchOne(
      database,
      sql: "SELECT id FROM builds WHERE sha = ? AND dirty = ? AND toolchain = ? AND flags = ?",
      arguments: key)
    if let known { return known }
    try database.execute(
      sql: """
        INSERT INTO builds (sha, dirty, toolchain, flags, parent, ordinal, committed, subject)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: key + [parent, ordinal, committed, subject])
    return database.lastInsertedRowID
  }

  init(row: Row) {
    self.init(
      sha: row["sha"], parent: row["parent"], ordinal: row["ordinal"], committed: row["committed"],
      subject: row["subject"], isDirty: row["dirty"], toolchain: row["toolchain"],
      flags: row["flags"])
  }
}
