import Foundation
import Testing

/// Files for one test, in a folder that is removed afterwards.
final class Folder {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")

  /// - Parameter files: their contents, by name.
  init(_ files: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, contents) in files { try Data(contents.utf8).write(to: url.appendingPathComponent(name)) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}

/// What a run of the command came to.
struct ToolRun: Equatable {
  var status: Int32
  var output: Data
  var errors: Data

  var outputText: String { String(decoding: output, as: UTF8.self) }
  var errorText: String { String(decoding: errors, as: UTF8.self) }
}

/// The command `apus` as the package has just built it, beside the tests.
enum Tool {
  private static var folder: URL? {
    let bundles = Bundle.allBundles.map(\.bundleURL) + CommandLine.arguments.map { URL(fileURLWithPath: $0) }
    let folders = bundles.map { $0.pathExtension == "xctest" ? $0.deletingLastPathComponent() : $0 }
    return folders.first { FileManager.default.isExecutableFile(atPath: $0.appendingPathComponent("apus").path) }
  }

  /// Runs the command in a folder, with nothing on standard input.
  static func run(in place: Folder, _ arguments: [String]) throws -> ToolRun {
    let tool = try #require(folder, "the command apus is not beside the tests")
    let files = ["output", "errors"].map { place.url.appendingPathComponent(".\($0)") }
    for file in files { try Data().write(to: file) }
    let process = Process()
    process.executableURL = tool.appendingPathComponent("apus")
    process.arguments = arguments
    process.currentDirectoryURL = place.url
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    return ToolRun(
      status: process.terminationStatus, output: try Data(contentsOf: files[0]), errors: try Data(contentsOf: files[1]))
  }
}
