import Foundation
import OpcodeTable

/// Writes what is generated from `opcodes.tsv`. With `--check`, only says what is not fresh, and
/// fails if anything is not. Runs in the root of the package.
@main
struct OpcodeGenerator {
  static func main() throws {
    let table = try Table(parsing: String(contentsOfFile: Table.path, encoding: .utf8))
    let isCheck = CommandLine.arguments.dropFirst().contains("--check")
    var staleCount = 0
    for file in table.files {
      if (try? String(contentsOfFile: file.path, encoding: .utf8)) == file.text { continue }
      staleCount += 1
      if isCheck {
        print("\(file.path) is not what \(Table.path) says: run `swift run OpcodeGenerator`")
      } else {
        try write(file)
        print("wrote \(file.path)")
      }
    }
    if isCheck, staleCount > 0 { exit(1) }
  }

  private static func write(_ file: GeneratedFile) throws {
    let url = URL(fileURLWithPath: file.path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try file.text.write(to: url, atomically: true, encoding: .utf8)
  }
}
