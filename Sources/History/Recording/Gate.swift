import Foundation

/// One at a time opens or closes a history for recording. SQLite by itself leaves its files beside the database
/// where the last two close in the same moment, and refuses to switch the journal where two open in one.
enum Gate {
  /// Does something while nobody else does it to a history in the same folder. The lock is on the folder, so no file
  /// is left behind; where the file system has no such locks, it is done without.
  static func pass<T>(toFile path: String, _ body: () throws -> T) rethrows -> T {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { return try body() }
    defer { Foundation.close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    return try body()
  }
}
