import Conformance
import Foundation

/// Groups × executors: how many cases of each class passed, of how many.
struct ConformanceTable {
  let results: [FileResult]

  var text: String {
    let tallies = Tally.tallies(results)
    var executors: [String] = []
    for result in results where !executors.contains(result.executor) { executors.append(result.executor) }
    var rows = [["group", "executor", "execution", "linking", "refusal", "command", "failed", "unsupported", "ms"]]
    for group in Set(results.map(\.group)).sorted() {
      for executor in executors {
        guard let tally = tallies.groups[.init(group: group, executor: executor)] else { continue }
        rows.append([group, executor] + cells(tally))
      }
    }
    for executor in executors {
      if let tally = tallies.totals[executor] { rows.append(["all", executor] + cells(tally)) }
    }
    let notes = executors.compactMap { executor in tallies.totals[executor].flatMap { lacking($0, executor) } }
    return ([Self.aligned(rows)] + notes).joined(separator: "\n")
  }

  private func cells(_ tally: Tally) -> [String] {
    CommandKind.Class.allCases.map { cell(tally[$0]) } + [
      tally.failed == 0 ? "" : "\(tally.failed)", tally.unsupported == 0 ? "" : "\(tally.unsupported)",
      "\((tally.nanoseconds + 500_000) / 1_000_000)",
    ]
  }

  private func cell(_ count: Tally.Count) -> String {
    count.total == 0 ? "-" : count.passed == count.total ? "\(count.passed)" : "\(count.passed)/\(count.total)"
  }

  private func lacking(_ tally: Tally, _ executor: String) -> String? {
    let features = tally.lacking.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return features.isEmpty ? nil : "\(executor) lacks: \(features.joined(separator: ", "))"
  }

  /// The first two columns to the left, the others to the right.
  private static func aligned(_ rows: [[String]]) -> String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      let cells = row.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].count)
        return column < 2 ? row[column] + padding : padding + row[column]
      }
      return cells.joined(separator: "  ").replacing(/\s+$/, with: "")
    }
    return lines.joined(separator: "\n")
  }
}
