import Foundation
import History

/// How an answer is printed.
enum HistoryFormat: String, CaseIterable {
  case table, json, csv
}

/// An answer of the history: named columns, and rows of values.
struct HistoryTable: Equatable {
  let columns: [String]
  let rows: [[History.Value]]
  /// Said below a table when there is no row.
  var ifEmpty = "nothing"

  func text(_ format: HistoryFormat) -> String {
    switch format {
    case .table: table
    case .json: json
    case .csv: csv
    }
  }

  /// Columns aligned, numbers to the right.
  private var table: String {
    if rows.isEmpty { return ifEmpty }
    let cells = rows.map { $0.map(\.plain) }
    let widths = columns.indices.map { column in
      ([columns[column]] + cells.map { $0[column] }).map(\.count).max() ?? 0
    }
    let isNumeric = columns.indices.map { column in rows.allSatisfy { $0[column].isNumberOrNull } }
    let lines = ([columns] + cells).map { row in
      zip(row, zip(widths, isNumeric)).map { cell, layout in
        let space = String(repeating: " ", count: layout.0 - cell.count)
        return layout.1 ? space + cell : cell + space
      }.joined(separator: "  ")
    }
    return lines.map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
      .joined(separator: "\n")
  }

  /// An array of objects, the keys in the order of the columns.
  private var json: String {
    let objects = rows.map { row in
      let members = zip(columns, row).map { "\(Self.quoted($0)): \($1.json)" }
      return "  {" + members.joined(separator: ", ") + "}"
    }
    return objects.isEmpty ? "[]" : "[\n" + objects.joined(separator: ",\n") + "\n]"
  }

  /// As RFC 4180 has it, but for the line's end.
  private var csv: String {
    ([columns] + rows.map { $0.map(\.plain) }).map { row in
      row.map { cell in
        cell.contains { ",\"\n\r".contains($0) }
          ? "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : cell
      }.joined(separator: ",")
    }.joined(separator: "\n")
  }

  /// A JSON string.
  static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}

extension History.Value {
  var plain: String {
    switch self {
    case .null: ""
    case .integer(let integer): "\(integer)"
    case .real(let real): "\(real)"
    case .text(let text): text
    case .blob(let data): Self.hexadecimal(data)
    }
  }

  var json: String {
    switch self {
    case .null: "null"
    case .integer(let integer): "\(integer)"
    case .real(let real): real.isFinite ? "\(real)" : "null"
    case .text(let text): HistoryTable.quoted(text)
    case .blob(let data): HistoryTable.quoted(Self.hexadecimal(data))
    }
  }

  var isNumberOrNull: Bool {
    switch self {
    case .null, .integer, .real: true
    case .text, .blob: false
    }
  }

  private static func hexadecimal(_ data: Data) -> String {
    data.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  static func of(_ text: String?) -> Self { text.map(Self.text) ?? .null }
  static func of(_ number: Int?) -> Self { number.map { .integer(Int64($0)) } ?? .null }

  /// A number with a few decimals.
  static func of(_ number: Double?, decimals: Int) -> Self {
    guard let number else { return .null }
    let unit = pow(10, Double(decimals))
    return .real((number * unit).rounded() / unit)
  }

  /// Nanoseconds as milliseconds.
  static func milliseconds(_ nanoseconds: Int?) -> Self {
    of(nanoseconds.map { Double($0) / 1e6 }, decimals: 3)
  }

  /// Seconds since 1970 as date and time, in UTC.
  static func time(_ seconds: Int?) -> Self {
    guard let seconds else { return .null }
    return .text(
      ISO8601DateFormatter().string(from: Date(timeIntervalSince1970: Double(seconds))))
  }
}
