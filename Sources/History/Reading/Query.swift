import Foundation
import GRDB

extension History {
  /// A value of SQLite's.
  public enum Value: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob(Data)
  }

  /// The answer to one SQL statement, which cannot change anything.
  public func select(_ sql: String) throws -> (columns: [String], rows: [[Value]]) {
    try queue.read { database in
      let statements = try database.allStatements(sql: sql)
      guard let statement = try statements.next(), try statements.next() == nil else {
        throw HistoryError.severalStatements
      }
      let rows = try Row.fetchAll(statement)
      return (statement.columnNames, rows.map { $0.databaseValues.map(Value.init) })
    }
  }
}

extension History.Value {
  init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let integer): self = .integer(integer)
    case .double(let real): self = .real(real)
    case .string(let text): self = .text(text)
    case .blob(let data): self = .blob(data)
    }
  }
}
