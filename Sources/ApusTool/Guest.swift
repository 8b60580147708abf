import Apus

extension Value {
  /// A number as it is written on the command line: decimal, hexadecimal after `0x`, signed or unsigned.
  init?(_ text: String, as type: ValueType) {
    switch type {
    case .i32:
      guard let value = Value.integer(text), let bits = Int32(exactly: value) ?? UInt32(exactly: value).map(Int32.init(bitPattern:))
      else { return nil }
      self = .i32(bits)
    case .i64:
      guard let value = Value.integer(text), let bits = Int64(exactly: value) ?? UInt64(exactly: value).map(Int64.init(bitPattern:))
      else { return nil }
      self = .i64(bits)
    case .f32:
      guard let value = Float(text) else { return nil }
      self = .f32(value)
    case .f64:
      guard let value = Double(text) else { return nil }
      self = .f64(value)
    case .v128:
      guard text.hasPrefix("0x"), let bits = UInt128(text.dropFirst(2), radix: 16) else { return nil }
      self = .v128(V128(low: UInt64(truncatingIfNeeded: bits), high: UInt64(truncatingIfNeeded: bits >> 64)))
    default:
      guard text == "null" else { return nil }
      self = type == .funcref ? .funcref(nil) : type == .externref ? .externref(nil) : .object(type, nil)
    }
  }

  private static func integer(_ text: String) -> Int128? {
    let isNegative = text.hasPrefix("-")
    let digits = isNegative ? text.dropFirst() : text[...]
    guard let first = digits.first, first != "-", first != "+" else { return nil }
    let value = digits.hasPrefix("0x") ? Int128(digits.dropFirst(2), radix: 16) : Int128(digits)
    guard let value, value <= Int128(UInt64.max) else { return nil }
    return isNegative ? -value : value
  }

  /// As it is printed.
  var text: String {
    switch self {
    case .i32(let value): "\(value)"
    case .i64(let value): "\(value)"
    case .f32(let value): "\(value)"
    case .f64(let value): "\(value)"
    case .funcref(let value): value == nil ? "null" : "function"
    case .externref(let value): value.map { "\($0.bits)" } ?? "null"
    case .object(_, let object): object.map { "\($0.referent)" } ?? "null"
    case .v128(let value): "0x" + String(UInt128(value.high) << 64 | UInt128(value.low), radix: 16)
    }
  }
}
