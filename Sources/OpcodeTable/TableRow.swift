import Opcodes

/// A row of `opcodes.tsv`.
public struct TableRow: Sendable {
  public static let columns = [
    "code", "name", "immediates", "signature", "family", "feature", "align", "section",
  ]

  /// The prefix byte, or nil for an opcode of one byte.
  public let prefix: UInt8?
  /// The opcode, or what follows the prefix.
  public let code: UInt32
  /// The mnemonic, and after a space, where two opcodes share one, what tells them apart.
  public let name: String
  public let immediates: Immediates
  /// As it is written in the table: `i32 i32 -> i32`, or `*` for a type that the row cannot give.
  public let signature: String
  /// The operand and result types, or nil for `*`.
  public let type: (pops: [TypeCode], pushes: [TypeCode])?
  public let family: Family
  public let feature: Feature
  /// The exponent of the natural alignment, or of a lane's width in bytes.
  public let alignment: UInt8?
  /// An anchor of the core specification; `proposal#anchor` where a proposal defines it.
  public let section: String

  /// The name in the text format.
  public var mnemonic: String {
    String(name.prefix { $0 != " " })
  }

  /// The first byte of the encoding.
  public var lead: UInt8 {
    prefix ?? UInt8(code)
  }

  public var word: UInt64 {
    InstructionRow(
      immediates: immediates, feature: feature, family: family, alignment: alignment, type: type
    ).word
  }

  /// Reads one line of the table.
  init(parsing line: Substring) throws(TableProblem) {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == TableRow.columns.count else { throw .columns }
    (prefix, code) = try TableRow.code(parsing: cells[0])
    name = cells[1]
    guard let immediates = vocabulary(Immediates.self)[camelCase(cells[2])] else {
      throw .immediates
    }
    signature = cells[3]
    type = try TableRow.type(parsing: cells[3])
    guard let family = vocabulary(Family.self)[camelCase(cells[4])] else { throw .family }
    guard let feature = vocabulary(Feature.self)[camelCase(cells[5])] else { throw .feature }
    alignment = cells[6] == "-" ? nil : UInt8(cells[6])
    guard cells[6] == "-" || alignment.map({ $0 <= 4 }) == true else { throw .alignment }
    section = cells[7]
    self.immediates = immediates
    self.family = family
    self.feature = feature
  }

  /// Reads `0x6A`, or `0xFC 8`: a prefix and a decimal code.
  private static func code(parsing cell: String) throws(TableProblem) -> (UInt8?, UInt32) {
    let parts = cell.split(separator: " ")
    guard let first = parts.first, first.hasPrefix("0x"), parts.count <= 2,
      let byte = UInt8(first.dropFirst(2), radix: 16)
    else { throw .code }
    if parts.count == 1 { return (nil, UInt32(byte)) }
    guard let code = UInt32(parts[1]) else { throw .code }
    return (byte, code)
  }

  private static func type(
    parsing cell: String
  ) throws(TableProblem) -> (pops: [TypeCode], pushes: [TypeCode])? {
    if cell == "*" { return nil }
    let words = cell.split(separator: " ").map(String.init)
    guard let arrow = words.firstIndex(of: "->") else { throw .signature }
    let pops = words[..<arrow].compactMap { typeNames[$0] }
    let pushes = words[(arrow + 1)...].compactMap { typeNames[$0] }
    guard pops.count + pushes.count == words.count - 1, pops.count <= 4, pushes.count <= 2 else {
      throw .signature
    }
    return (pops, pushes)
  }
}

private let typeNames: [String: TypeCode] = [
  "i32": .i32, "i64": .i64, "f32": .f32, "f64": .f64, "v128": .v128, "addr": .address,
  "funcref": .funcref, "externref": .externref, "anyref": .anyref, "eqref": .eqref,
  "i31ref": .i31ref, "structref": .structref, "arrayref": .arrayref, "exnref": .exnref,
]

/// The cases of an enumeration by their names, so that the table can use them.
func vocabulary<Value: RawRepresentable>(_: Value.Type) -> [String: Value]
where Value.RawValue == UInt8 {
  var values: [String: Value] = [:]
  for raw in UInt8.min...UInt8.max {
    if let value = Value(rawValue: raw) { values["\(value)"] = value }
  }
  return values
}

/// `memarg_lane` and `bulk-memory` as Swift writes them: `memargLane`, `bulkMemory`.
func camelCase(_ text: String) -> String {
  let words = text.split { "_-. ".contains($0) }
  return words.dropFirst().reduce(words.first.map(String.init) ?? "") { name, word in
    name + word.prefix(1).uppercased() + word.dropFirst()
  }
}
