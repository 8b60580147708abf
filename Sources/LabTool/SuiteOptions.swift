import ArgumentParser
import Conformance
import Foundation

/// Which scripts there are, what runs them and what is known to fail: the same for whoever is at the keyboard and at night.
struct SuiteOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of the official scripts. (default: $APUS_SUITE, conformance/suite or ../shared/spec)",
      valueName: "folder"))
  var suite: String?

  @Option(help: ArgumentHelp("The folder of our own scripts.", valueName: "folder"))
  var scripts = "conformance/scripts"

  @Option(help: ArgumentHelp("The folder of what is known to fail.", valueName: "folder"))
  var expected = "conformance/expected"

  @Option(
    help: "The executors, with commas between them: inplace, threaded, reference, board:NAME. (default: the first three)")
  var executor: String?

  func validate() throws { _ = try Executors.named(executors.joined(separator: ",")) }

  var executors: [String] { (executor ?? "inplace,threaded,reference").split(separator: ",").map(String.init) }

  /// What is known of the executors.
  func knownFailures() throws -> [String: KnownFailures] { try KnownFailures.all(of: executors, in: expected) }

  /// Every script, and whether the official ones are among them.
  func files(proposals: [String] = []) throws -> (all: [ScriptFile], hasOfficial: Bool) {
    let folder = suite ?? Suite.defaultFolder
    var files = try folder.map { try Suite(folder: $0, proposals: proposals).files } ?? []
    if FileManager.default.fileExists(atPath: scripts) {
      files += try Suite(folder: scripts, prefix: "scripts/", proposals: proposals).files
    }
    return (files, folder != nil)
  }
}

extension Suite {
  /// Where the official scripts are, if no one says.
  fileprivate static var defaultFolder: String? {
    if let folder = ProcessInfo.processInfo.environment["APUS_SUITE"], !folder.isEmpty { return folder }
    return ["conformance/suite", "../shared/spec"].first { FileManager.default.fileExists(atPath: $0 + "/core") }
  }
}
