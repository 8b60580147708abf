import Foundation
import OpcodeTable

/// The root of the checkout that this test was built from.
let root = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

func contents(of path: String) throws -> String {
  try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
}

/// The cells of `opcodes.tsv`, split here and not by `OpcodeTable`.
func cells() throws -> [[String]] {
  try contents(of: Table.path).split(separator: "\n").dropFirst()
    .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
}
