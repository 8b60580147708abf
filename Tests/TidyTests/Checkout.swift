import Foundation

/// The checkout that this test was built from, as the rules see it: paths from its root, and texts.
struct Checkout {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The files under some folders whose names end in one of some ways, sorted by path. Hidden
  /// folders, build products among them, are left out.
  static func paths(under folders: [String], endingIn suffixes: [String]) -> [String] {
    var paths: [String] = []
    for folder in folders {
      let base = root.appendingPathComponent(folder)
      let walk = FileManager.default.enumerator(
        at: base, includingPropertiesForKeys: nil, options: [.skipsHiddenFiles])
      while let url = walk?.nextObject() as? URL {
        guard suffixes.contains(where: { url.lastPathComponent.hasSuffix($0) }) else { continue }
        paths.append(String(url.standardizedFileURL.path.dropFirst(root.path.count + 1)))
      }
    }
    return paths.sorted()
  }

  static func swiftFiles(under folders: [String]) throws -> [SwiftFile] {
    try paths(under: folders, endingIn: [".swift"])
      .map { SwiftFile(path: $0, text: try text(of: $0)) }
  }

  /// All that is written in Swift, the tests included.
  static let folders = ["Sources", "Tests", "Fuzz", "boards"]
}

/// What a rule found, and where.
struct Finding: Equatable, CustomStringConvertible {
  var path: String
  var line: Int
  var message: String

  var description: String { "\(path):\(line): \(message)" }
}

/// A list in a text file: a path or symbol a line, then after white space a reason. Lines that
/// begin with `#` are comments.
struct ReasonedList {
  struct Entry {
    var name: String
    var reason: String
    var line: Int
  }

  var path: String
  var entries: [Entry] = []

  init(path: String, text: String) {
    self.path = path
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let parts = line.split(maxSplits: 1) { $0 == " " || $0 == "\t" }
      let reason = parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
      entries.append(Entry(name: String(parts.first ?? ""), reason: reason, line: index + 1))
    }
  }

  /// Entries without a reason.
  var findings: [Finding] {
    entries.filter { $0.reason.isEmpty }
      .map { Finding(path: path, line: $0.line, message: "\($0.name) is listed without a reason") }
  }

  func contains(_ name: String) -> Bool {
    entries.contains { $0.name == name }
  }
}
