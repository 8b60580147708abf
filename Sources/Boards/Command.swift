import Foundation

/// Commands of the system.
enum Command {
  /// The first in `PATH` of this name.
  static func path(of name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.lazy.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a command to its end.
  /// - Returns: its status, and all that it wrote.
  static func run(_ words: [String], environment: [String: String] = [:]) throws -> (status: Int32, output: String) {
    guard let path = path(of: words[0]) else { throw BoardError("there is no \(words[0])") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = Array(words.dropFirst())
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  /// What a command writes in one line.
  static func line(_ words: [String]) throws -> String {
    let (status, output) = try run(words)
    guard status == 0 else { throw BoardError("\(words.joined(separator: " ")): status \(status)") }
    return output.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
