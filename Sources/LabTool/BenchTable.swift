import Foundation

/// Which of several samples stands for all.
enum BenchStatistic: String {
  case minimum, median

  /// Of at least one value.
  func callAsFunction(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    switch self {
    case .minimum: return sorted[0]
    case .median:
      let middle = sorted.count / 2
      if !sorted.count.isMultiple(of: 2) { return sorted[middle] }
      return (sorted[middle - 1] + sorted[middle]) / 2
    }
  }
}

/// Kernels in rows, engines in columns: user CPU seconds, and the ratio to the base engine.
struct BenchTable {
  let results: [BenchResult]
  let engines: [BenchEngine]
  let base: String
  let statistic: BenchStatistic

  /// The table, with the geometric means of the ratios in its last row.
  var text: String {
    var rows = [["kernel"] + engines.flatMap { [$0.name, $0.name == base ? "" : "ratio"] }]
    for kernel in kernels {
      rows.append([kernel] + engines.flatMap { cells(kernel: kernel, engine: $0.name) })
    }
    rows.append(
      ["geometric mean"]
        + engines.flatMap { ["", $0.name == base ? "" : geometricMean(of: $0.name)] })
    return Self.aligned(rows)
  }

  private var kernels: [String] {
    var seen: Set<String> = []
    return results.map(\.kernel).filter { seen.insert($0).inserted }
  }

  private func result(kernel: String, engine: String) -> BenchResult? {
    results.first { $0.kernel == kernel && $0.engine == engine }
  }

  private func seconds(kernel: String, engine: String) -> Double? {
    guard let samples = result(kernel: kernel, engine: engine)?.samples, !samples.isEmpty else {
      return nil
    }
    return statistic(samples.map(\.user))
  }

  /// How long an engine takes, compared with the base engine.
  func ratio(kernel: String, engine: String) -> Double? {
    guard let ours = seconds(kernel: kernel, engine: engine),
      let theirs = seconds(kernel: kernel, engine: base), theirs > 0
    else { return nil }
    return ours / theirs
  }

  private func cells(kernel: String, engine: String) -> [String] {
    guard let time = seconds(kernel: kernel, engine: engine) else {
      return [result(kernel: kernel, engine: engine)?.failure ?? "-", ""]
    }
    let ratio = engine == base ? nil : ratio(kernel: kernel, engine: engine)
    return [Self.decimals(time, 3), ratio.map { Self.decimals($0, 2) } ?? ""]
  }

  /// Over the kernels that both engines run; how many, where they are not all.
  private func geometricMean(of engine: String) -> String {
    let ratios = kernels.compactMap { ratio(kernel: $0, engine: engine) }.filter { $0 > 0 }
    guard !ratios.isEmpty else { return "-" }
    let mean = exp(ratios.map { log($0) }.reduce(0, +) / Double(ratios.count))
    let count = ratios.count == kernels.count ? "" : " (\(ratios.count) of \(kernels.count))"
    return Self.decimals(mean, 2) + count
  }

  private static func decimals(_ value: Double, _ count: Int) -> String {
    String(format: "%.\(count)f", value)
  }

  /// The first column to the left, the others to the right; a column that is empty is left out.
  private static func aligned(_ rows: [[String]]) -> String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      let cells = row.indices.filter { widths[$0] > 0 }.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + padding : padding + row[column]
      }
      return cells.joined(separator: "  ").replacing(/\s+$/, with: "")
    }
    return lines.joined(separator: "\n")
  }
}
