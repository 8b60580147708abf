import Foundation

/// The scripts in a folder, as WebAssembly/spec's `test` lays them out: `core`, `legacy`, `custom`, and `proposals` as
/// in WebAssembly/testsuite. Our own are in a folder without these: `scripts`.
public struct Suite: Sendable {
  /// In the order of their names.
  public var files: [ScriptFile]

  /// Why a folder is no suite.
  public enum Failure: Error, Equatable, CustomStringConvertible {
    case noScripts(folder: String)

    public var description: String {
      switch self {
      case .noScripts(let folder): "no scripts (*.wast) in \(folder)"
      }
    }
  }

  /// - Parameters:
  ///   - folder: of the suite.
  ///   - prefix: what the files' names begin with: `scripts/` for our own, nothing for the official ones.
  ///   - proposals: to be on everywhere, in kebab case. A proposal's own file then takes the place of the core's of the
  ///     same name, which may contradict it.
  public init(folder: String, prefix: String = "", proposals: [String] = []) throws(Failure) {
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let names = paths.filter { $0.hasSuffix(".wast") }.sorted()
    guard !names.isEmpty else { throw .noScripts(folder: folder) }
    files = names.compactMap { name in
      guard !proposals.contains(where: { Suite.overrides(proposal: $0, name, in: names) }) else { return nil }
      let (group, needed) = Suite.place(of: prefix + name)
      return ScriptFile(
        path: "\(folder)/\(name)", name: prefix + name, group: group,
        proposals: needed + proposals.filter { !needed.contains($0) })
    }
  }

  private static func overrides(proposal: String, _ name: String, in names: [String]) -> Bool {
    guard name.hasPrefix("core/"), let last = name.split(separator: "/").last else { return false }
    return names.contains("proposals/\(proposal)/\(last)")
  }

  /// The group of a file, by its name.
  public static func group(of name: String) -> String { place(of: name).group }

  /// The group of a file, and the proposals that its folder is for.
  static func place(of name: String) -> (group: String, proposals: [String]) {
    let parts = name.split(separator: "/").map(String.init)
    switch parts.first {
    case "core" where parts.count > 2: return (parts[1], [])
    case "core": return (groups[String(parts[1].dropLast(".wast".count))] ?? "core", [])
    case "proposals" where parts.count > 2: return (parts[1], [parts[1]])
    case "legacy" where parts.count > 2: return ("legacy-\(parts[1])", ["legacy-\(parts[1])"])
    case let folder? where parts.count > 1: return (folder, [])
    default: return ("other", [])
    }
  }

  /// What 3.0 has and the scripts of a file's folder do not know of: those of threads say that there is one memory and one
  /// table at most, whose size has 32 bits.
  static func later(than name: String) -> [String] {
    place(of: name).group == "threads" ? ["memory64", "multi-memory", "reference-types"] : []
  }

  /// Files of `core` itself that came with a proposal, and have nothing but what it brought: the others are the
  /// group `core`.
  private static let groups: [String: String] = [
    "br_on_non_null": "function-references",
    "br_on_null": "function-references",
    "call_ref": "function-references",
    "local_init": "function-references",
    "ref": "function-references",
    "ref_as_non_null": "function-references",
    "type-equivalence": "function-references",
    "type-canon": "gc",
    "type-rec": "gc",
    // It declares a tag.
    "instance": "exceptions",
    "ref_func": "reference-types",
    "ref_is_null": "reference-types",
    "ref_null": "reference-types",
    "table": "reference-types",
    "table_get": "reference-types",
    "table_grow": "reference-types",
    "table_set": "reference-types",
    "table_size": "reference-types",
    "return_call": "tail-call",
    "return_call_indirect": "tail-call",
    "return_call_ref": "tail-call",
  ]
}
