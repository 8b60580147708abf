import ArgumentParser
import Foundation

/// A tier of Apus, as its command line names it.
enum BenchTier: String, CaseIterable {
  case threaded, inplace
}

/// A command that runs a WASI module.
struct BenchEngine {
  let name: String
  /// The words of the command: the executable's path first, and `{}` where the module's path goes.
  let command: [String]
  /// Whether it is Apus, so that its failures are the bench's.
  let isOurs: Bool

  init(name: String, command: [String], isOurs: Bool = false) {
    self.name = name
    self.command = command.contains("{}") ? command : command + ["{}"]
    self.isOurs = isOurs
  }

  init(apus path: String, tier: BenchTier) {
    self.init(
      name: tier.rawValue, command: [path, "run", "--tier", tier.rawValue], isOurs: true)
  }

  /// What is to be executed for a module.
  func arguments(module: String) -> [String] {
    command.map { $0 == "{}" ? module : $0 }
  }
}

// MARK: Peers

extension BenchEngine {
  /// The words after the executable that make a peer run a module.
  private static let known: [(name: String, arguments: [String])] = [
    ("wasm3", []),
    ("wasmkit", ["run"]),
    ("iwasm", []),
    ("toywasm", ["--wasi"]),
    ("wasmi_cli", []),
    ("stitch", []),
    ("wasmtime", ["run"]),
    ("wasmer", ["run"]),
  ]

  /// The peers found on a search path, folders with colons between them.
  static func found(on searchPath: String) -> [BenchEngine] {
    known.compactMap { peer(named: $0.name, searchPath: searchPath) }
  }

  static func isKnown(_ name: String) -> Bool { known.contains { $0.name == name } }

  /// `NAME` or `NAME=PATH` of a known peer.
  init(known text: String, searchPath: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let arguments = Self.known.first { $0.name == parts[0] }?.arguments ?? []
    try self.init(
      parsing: parts.count > 1 ? ([text] + arguments).joined(separator: " ") : text, searchPath: searchPath)
  }

  /// `NAME=COMMAND`, words with spaces between them, or the name of a known peer.
  init(parsing text: String, searchPath: String) throws {
    guard let equals = text.firstIndex(of: "=") else {
      guard let peer = Self.peer(named: text, searchPath: searchPath) else {
        throw ValidationError("no engine \(text) is on the PATH")
      }
      self = peer
      return
    }
    let name = String(text[..<equals])
    var words = text[text.index(after: equals)...].split(separator: " ").map(String.init)
    guard !name.isEmpty, let first = words.first else {
      throw ValidationError("an engine is NAME=COMMAND, not \(text)")
    }
    guard let path = Self.path(of: first, searchPath: searchPath) else {
      throw ValidationError("no executable \(first) for the engine \(name)")
    }
    words[0] = path
    self.init(name: name, command: words)
  }

  static func defaultBase(of engines: [BenchEngine]) -> String {
    engines.first { $0.name == "wasm3" }?.name ?? engines[0].name
  }

  private static func peer(named name: String, searchPath: String) -> BenchEngine? {
    guard let peer = known.first(where: { $0.name == name }),
      let path = path(of: name, searchPath: searchPath)
    else { return nil }
    return BenchEngine(name: name, command: [path] + peer.arguments)
  }

  private static func path(of executable: String, searchPath: String) -> String? {
    let candidates =
      executable.contains("/")
      ? [executable] : searchPath.split(separator: ":").map { "\($0)/\(executable)" }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
