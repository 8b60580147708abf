import Foundation
import Opcodes
import Text
import WasmModule

/// Findings in a folder, a folder each: `finding.txt`, and for each module its bytes and its text.
public struct FindingFolder {
  public let path: String

  public init(_ path: String) { self.path = path }

  /// Names of findings, in order.
  public func names() throws -> [String] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { FileManager.default.fileExists(atPath: "\(path)/\($0)/finding.txt") }.sorted()
  }

  public func read(_ name: String) throws -> Finding { try FindingFolder.read(folder: "\(path)/\(name)") }

  /// - Parameter folder: of one finding; its `finding.txt` does as well.
  public static func read(folder: String) throws -> Finding {
    let folder = folder.hasSuffix("/finding.txt") ? String(folder.dropLast(12)) : folder
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(folder)/finding.txt")), as: UTF8.self)
    return try Finding(text: text) { module in
      guard !module.contains("/") else { throw FindingError(line: 0, "\(module) is not a module's name") }
      return Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(module).wasm")))
    }
  }

  /// Writes a finding, over one of the same name.
  /// - Returns: the path of its folder.
  @discardableResult
  public func write(_ finding: Finding, as name: String) throws -> String {
    let folder = "\(path)/\(name)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for module in finding.fuzzCase.modules {
      try Data(module.bytes).write(to: URL(fileURLWithPath: "\(folder)/\(module.name).wasm"))
      var options = PrintOptions()
      options.isFolded = true
      if let text = try? printModule(module.bytes, options: options) {
        try Data(text).write(to: URL(fileURLWithPath: "\(folder)/\(module.name).wat"))
      }
    }
    try Data(finding.text.utf8).write(to: URL(fileURLWithPath: "\(folder)/finding.txt"))
    return folder
  }
}

extension GeneratedCase {
  /// Of all instructions of the functions.
  public var mnemonics: Set<String> {
    var names: Set<String> = []
    for module in modules {
      for function in module.functions {
        for tree in function.body { tree.forEach { names.insert($0.opcode.text) } }
      }
    }
    return names
  }
}

extension Opcode {
  /// Its name in the text format.
  public var text: String {
    let mnemonic = Mnemonic(self)
    return String(decoding: (0..<mnemonic.count).map { mnemonic[$0] }, as: UTF8.self)
  }
}
