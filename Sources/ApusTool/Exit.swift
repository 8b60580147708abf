import ArgumentParser

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The statuses that `apus` ends with, apart from those of a guest (`proc_exit`); from 64 on as in sysexits.h.
enum ExitStatus {
  static let dataError: Int32 = 65
  static let noInput: Int32 = 66
  static let internalError: Int32 = 70
  static let cannotCreate: Int32 = 73
  static let inputOutput: Int32 = 74
  /// A trap, as a shell reports a process that was aborted.
  static let trap: Int32 = 134
}

/// Ends a command with one message on standard error.
struct Failure: Error {
  let status: Int32
  let message: String

  init(_ status: Int32, _ message: String) {
    self.status = status
    self.message = message
  }
}

/// Runs a command's work; a `Failure` becomes its message and its status.
func reporting(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let failure as Failure {
    printError("apus: \(failure.message)")
    throw ExitCode(failure.status)
  }
}

/// Writes a line to standard error.
func printError(_ line: String) {
  var rest = Array((line + "\n").utf8)
  while !rest.isEmpty {
    let count = write(2, rest, rest.count)
    if count <= 0 { return }
    rest.removeFirst(count)
  }
}
