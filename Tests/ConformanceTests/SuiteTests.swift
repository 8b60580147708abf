import Conformance
import Foundation
import Testing

/// Which files a folder has, and what they are counted as.
@Suite struct SuiteTests {
  /// A folder with empty files, which is removed afterwards.
  private func withFolder(_ names: [String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("suite-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in names {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(";; nothing\n".utf8).write(to: file)
    }
    try body(folder.path)
  }

  static let names = [
    "core/memory.wast", "core/table_get.wast", "core/return_call.wast", "core/simd/simd_i8x16.wast",
    "core/memory64/memory.wast", "proposals/threads/memory.wast", "legacy/exceptions/core/throw.wast",
    "custom/name/name_annot.wast", "core/README.md",
  ]

  @Test func groups() throws {
    try withFolder(Self.names) { folder in
      let files = try Suite(folder: folder).files
      #expect(
        files.map { "\($0.name) \($0.group) \($0.proposals)" } == [
          "core/memory.wast core []", "core/memory64/memory.wast memory64 []",
          "core/return_call.wast tail-call []", "core/simd/simd_i8x16.wast simd []",
          "core/table_get.wast reference-types []", "custom/name/name_annot.wast custom []",
          #"legacy/exceptions/core/throw.wast legacy-exceptions ["legacy-exceptions"]"#,
          #"proposals/threads/memory.wast threads ["threads"]"#,
        ])
      #expect(files[0].path == folder + "/core/memory.wast")
    }
  }

  /// A proposal that is on everywhere brings its own version of a file of the core.
  @Test func proposalsOverrideTheCore() throws {
    try withFolder(Self.names) { folder in
      let files = try Suite(folder: folder, proposals: ["threads"]).files
      #expect(!files.contains { $0.name == "core/memory.wast" })
      #expect(!files.contains { $0.name == "core/memory64/memory.wast" })
      #expect(files.first { $0.name == "proposals/threads/memory.wast" }?.proposals == ["threads"])
      #expect(files.first { $0.name == "core/table_get.wast" }?.proposals == ["threads"])
    }
  }

  @Test func ownScripts() throws {
    try withFolder(["fuel.wast"]) { folder in
      let files = try Suite(folder: folder, prefix: "scripts/").files
      #expect(files.map { "\($0.name) \($0.group)" } == ["scripts/fuel.wast scripts"])
    }
    #expect(throws: Suite.Failure.noScripts(folder: "/nowhere")) { try Suite(folder: "/nowhere") }
  }
}

/// `conformance/fetch`, from repositories made here.
@Suite struct FetchTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fetch-\(UUID().uuidString)").path

  private func shell(_ script: String, _ environment: [String: String] = [:]) throws -> (Int32, String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-ec", script]
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// A repository with one file of each name; its commit.
  private func makeRepository(_ name: String, _ files: [String]) throws -> String {
    let (status, commit) = try shell(
      """
      mkdir -p \(folder)/\(name); cd \(folder)/\(name); git init -q .
      for file in \(files.joined(separator: " ")); do mkdir -p $(dirname $file); echo '(module)' >$file; done
      git config uploadpack.allowFilter true; git config uploadpack.allowAnySHA1InWant true
      git add -A; git -c user.name=test -c user.email=test commit -qm test; git rev-parse HEAD
      """)
    try #require(status == 0)
    return commit.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test func fetches() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let spec = try makeRepository(
      "spec",
      ["test/core/a.wast", "test/core/simd/b.wast", "test/legacy/x/c.wast", "test/custom/d.wast", "test/core/x.md"])
    let proposals = try makeRepository("proposals", ["proposals/threads/e.wast", "other.wast"])
    let environment = [
      "APUS_SPEC": "file://\(folder)/spec", "APUS_SPEC_COMMIT": spec,
      "APUS_PROPOSALS": "file://\(folder)/proposals", "APUS_PROPOSALS_COMMIT": proposals,
    ]
    let script = Checkout.root + "/conformance/fetch"
    #expect(try shell("\(script) \(folder)/suite", environment) == (0, "5 scripts in \(folder)/suite\n"))
    #expect(
      try Suite(folder: folder + "/suite").files.map(\.name) == [
        "core/a.wast", "core/simd/b.wast", "custom/d.wast", "legacy/x/c.wast", "proposals/threads/e.wast",
      ])
    #expect(try shell("\(script) \(folder)/suite", environment) == (0, "\(folder)/suite is up to date\n"))
    // What is not its own is not touched, and what can't be had takes nothing away.
    #expect(try shell("\(script) \(folder)/spec", environment).0 != 0)
    #expect(FileManager.default.fileExists(atPath: folder + "/spec/test/core/x.md"))
    let wrong = environment.merging(["APUS_SPEC_COMMIT": proposals]) { $1 }
    #expect(try shell("\(script) \(folder)/suite", wrong).0 != 0)
    #expect(try Suite(folder: folder + "/suite").files.count == 5)
  }
}

enum Checkout {
  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
}
