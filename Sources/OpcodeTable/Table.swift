import Opcodes

/// `opcodes.tsv`, read: the rows in the order of their codes.
public struct Table: Sendable {
  public let rows: [TableRow]

  /// Reads the text of the table. The first line is the header; the rest are rows.
  public init(parsing text: String) throws(TableError) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first?.split(separator: "\t").map(String.init) == TableRow.columns else {
      throw TableError(line: 1, problem: .header)
    }
    var rows: [TableRow] = []
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      do throws(TableProblem) {
        rows.append(try TableRow(parsing: line))
        try Table.checkOrder(of: rows)
      } catch {
        throw TableError(line: index + 1, problem: error)
      }
    }
    self.rows = rows
  }

  /// Rows ascend by code, and a code that takes two rows is a mistake.
  private static func checkOrder(of rows: [TableRow]) throws(TableProblem) {
    guard rows.count > 1 else { return }
    let last = rows[rows.count - 2]
    let row = rows[rows.count - 1]
    let ascends = last.prefix == row.prefix ? last.code < row.code : last.lead < row.lead
    guard ascends else { throw .order }
  }

  /// The prefix bytes in use, ascending.
  public var prefixes: [UInt8] {
    Set(rows.compactMap(\.prefix)).sorted()
  }

  /// The prefixes in the order in which their rows lie: that of vectors is the last, so that a build which refuses
  /// vectors can do without their rows.
  var prefixesAsLaidOut: [UInt8] {
    prefixes.filter { !isOfVectors($0) } + prefixes.filter(isOfVectors)
  }

  func isOfVectors(_ prefix: UInt8) -> Bool {
    rows.first { $0.prefix == prefix }?.feature == .simd
  }

  /// One more than the greatest code of a prefix.
  public func count(of prefix: UInt8) -> Int {
    Int((rows.last { $0.prefix == prefix }?.code ?? 0) + 1)
  }

  /// The dense number of a prefix's code 0: a multiple of 256, past all codes of the one before.
  public func base(of prefix: UInt8) -> Int {
    var base = 0x100
    for earlier in prefixes where earlier < prefix {
      base += (count(of: earlier) + 0xFF) & ~0xFF
    }
    return base
  }

  /// The `Opcode.rawValue` of a row.
  public func number(of row: TableRow) -> Int {
    Int(row.code) + (row.prefix.map(base(of:)) ?? 0)
  }
}

/// A mistake in the table, with the line it is on, counted from 1.
public struct TableError: Error, Equatable {
  public let line: Int
  public let problem: TableProblem

  public init(line: Int, problem: TableProblem) {
    self.line = line
    self.problem = problem
  }
}

public enum TableProblem: Error, Equatable {
  /// The header does not name the columns of `TableRow.columns`.
  case header
  /// The row has too few or too many columns.
  case columns
  case code
  case immediates
  case signature
  case family
  case feature
  case alignment
  /// The code is not greater than that of the row before.
  case order
}
