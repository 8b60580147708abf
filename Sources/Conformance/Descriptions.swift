import Text

/// Values as messages show them: in the text format, floats with their bits.

extension ScriptValue: CustomStringConvertible {
  public var description: String {
    switch self {
    case .i32(let value): integer("i32", Int64(Int32(bitPattern: value)), UInt64(value))
    case .i64(let value): integer("i64", Int64(bitPattern: value), value)
    case .f32(let bits): "f32 \(Float(bitPattern: bits)) (\(hexadecimal(UInt64(bits))))"
    case .f64(let bits): "f64 \(Double(bitPattern: bits)) (\(hexadecimal(bits)))"
    case .v128(let low, let high): "v128 0x\(padded(high))_\(padded(low))"
    case .null(let type): "null \(type)"
    case .extern(let number): "extern \(number)"
    case .host(let number): "host \(number)"
    }
  }
}

extension ResultValue: CustomStringConvertible {
  public var description: String {
    switch self {
    case .i32(let value): ScriptValue.i32(value).description
    case .i64(let value): ScriptValue.i64(value).description
    case .f32(let bits): ScriptValue.f32(bits: bits).description
    case .f64(let bits): ScriptValue.f64(bits: bits).description
    case .v128(let low, let high): ScriptValue.v128(low: low, high: high).description
    case .null: "null"
    case .reference(.extern(let number)): "extern \(number)"
    case .reference(.host(let number)): "host \(number)"
    case .reference(let referent): "a reference to \(referent)"
    }
  }
}

extension ExpectedResult: CustomStringConvertible {
  public var description: String {
    switch self {
    case .value(let value): value.description
    case .f32(let nan): "f32 nan:\(nan)"
    case .f64(let nan): "f64 nan:\(nan)"
    case .f32x4(let lanes): "f32x4 " + lanes.map { $0.describe { "\(Float(bitPattern: $0))" } }.joined(separator: " ")
    case .f64x2(let lanes): "f64x2 " + lanes.map { $0.describe { "\(Double(bitPattern: $0))" } }.joined(separator: " ")
    case .anyNull: "null"
    case .reference(let type): "a reference of type \(type)"
    case .either(let alternatives): alternatives.map(\.description).joined(separator: " or ")
    }
  }
}

extension FloatLane {
  fileprivate func describe(_ number: (Bits) -> String) -> String {
    switch self {
    case .bits(let bits): number(bits)
    case .nan(let nan): "nan:\(nan)"
    }
  }
}

/// `[]` for none, the value alone for one.
func list(_ values: [some CustomStringConvertible]) -> String {
  values.count == 1 ? values[0].description : "[" + values.map(\.description).joined(separator: ", ") + "]"
}

private func integer(_ type: String, _ value: Int64, _ bits: UInt64) -> String {
  value.magnitude < 1000 ? "\(type) \(value)" : "\(type) \(value) (\(hexadecimal(bits)))"
}

private func hexadecimal(_ bits: UInt64) -> String { "0x" + String(bits, radix: 16) }

private func padded(_ bits: UInt64) -> String {
  let digits = String(bits, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
