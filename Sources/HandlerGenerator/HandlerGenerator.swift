import Foundation
import HandlerTable
import OpcodeTable

/// Writes the engine's handler declarations. With `--check`, only says what is not fresh, and fails if anything is
/// not. Runs in the root of the package.
@main
struct HandlerGenerator {
  static func main() throws {
    let opcodes = try Table(parsing: String(contentsOfFile: Table.path, encoding: .utf8))
    let operations = try Operation.parse(
      String(contentsOfFile: "Sources/Engine/operations.tsv", encoding: .utf8))
    let vectors = try VectorOperation.parse(
      String(contentsOfFile: "Sources/Engine/vectors.tsv", encoding: .utf8))
    let isCheck = CommandLine.arguments.dropFirst().contains("--check")
    var staleCount = 0
    for file in HandlerFiles.all(opcodes: opcodes, operations: operations, vectors: vectors) {
      if (try? String(contentsOfFile: file.path, encoding: .utf8)) == file.text { continue }
      staleCount += 1
      if isCheck {
        print("\(file.path) is not fresh: run `swift run HandlerGenerator`")
      } else {
        try file.text.write(toFile: file.path, atomically: true, encoding: .utf8)
        print("wrote \(file.path)")
      }
    }
    if isCheck, staleCount > 0 { exit(1) }
  }
}
