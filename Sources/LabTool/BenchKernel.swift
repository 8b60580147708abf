import ArgumentParser
import Foundation

/// A module with a fixed amount of work, and what it must print.
struct BenchKernel {
  let name: String
  let path: String
  let expected: String

  /// The kernels that `expected.tsv` in a folder lists, in its order: all, or those named.
  static func all(in folder: String, named names: [String]) throws -> [BenchKernel] {
    let list = "\(folder)/expected.tsv"
    guard let text = try? String(contentsOfFile: list, encoding: .utf8) else {
      throw ValidationError("cannot read \(list): run this in the checkout, or give --kernels")
    }
    let kernels = parse(text, folder: folder)
    let unknown = Set(names).subtracting(kernels.map(\.name)).sorted()
    if !unknown.isEmpty {
      throw ValidationError("no kernel is named \(unknown.joined(separator: ", "))")
    }
    return names.isEmpty ? kernels : kernels.filter { names.contains($0.name) }
  }

  /// A line is a kernel's name, a tab and the line that it prints; `#` begins a comment.
  static func parse(_ text: String, folder: String) -> [BenchKernel] {
    text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", maxSplits: 1)
      guard !line.hasPrefix("#"), fields.count == 2 else { return nil }
      return BenchKernel(
        name: String(fields[0]), path: "\(folder)/\(fields[0]).wasm",
        expected: "\(fields[1])\n")
    }
  }
}
