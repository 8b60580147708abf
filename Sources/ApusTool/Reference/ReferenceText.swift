import Apus
import Reference

// Values and types of the reference as text, and values from the command line.

extension Reference.Value {
  /// A number as it is written on the command line, `null` for a reference, and the bits of a vector in hexadecimal.
  init?(_ text: String, as type: Reference.ValueType) {
    let number: Apus.ValueType
    switch type {
    case .i32: number = .i32
    case .i64: number = .i64
    case .f32: number = .f32
    case .f64: number = .f64
    case .v128:
      guard text.hasPrefix("0x"), let bits = UInt128(text.dropFirst(2), radix: 16) else { return nil }
      self = .v128(Vector(bits: bits))
      return
    case .reference(let type):
      guard text == "null", type.isNullable else { return nil }
      self = .reference(.null)
      return
    }
    switch Apus.Value(text, as: number) {
    case .i32(let value): self = .i32(UInt32(bitPattern: value))
    case .i64(let value): self = .i64(UInt64(bitPattern: value))
    case .f32(let value): self = .f32(.only(UInt64(value.bitPattern)))
    case .f64(let value): self = .f64(.only(value.bitPattern))
    default: return nil
    }
  }

  /// As a result is printed: a number alone, and what else there is as in a trace.
  var resultText: String {
    switch self {
    case .i32(let value): "\(Int32(bitPattern: value))"
    case .i64(let value): "\(Int64(bitPattern: value))"
    case .f32(let set): set.text(asFloatOf: 32)
    case .f64(let set): set.text(asFloatOf: 64)
    case .v128(let vector): vector.text
    case .reference(.null): "null"
    case .reference(.function): "function"
    case .reference(let reference): reference.text
    }
  }

  /// With its type, as in the specification's rules without `const`: `(i32 5)`, `(ref.null)`.
  var text: String {
    switch self {
    case .i32: "(i32 \(resultText))"
    case .i64: "(i64 \(resultText))"
    case .f32: "(f32 \(resultText))"
    case .f64: "(f64 \(resultText))"
    case .v128: "(v128 \(resultText))"
    case .reference(let reference): "(\(reference.text))"
    }
  }
}

extension Vector {
  /// Lanes in the shape of the last instruction: `i32x4 1 2 3 4`.
  fileprivate var text: String {
    "i\(laneWidth)x\(lanes.count)" + lanes.map { " \($0.text { String($0) })" }.joined()
  }
}

extension ReferenceValue {
  /// As the specification has references as instructions (4.2.1), with what tells them apart.
  fileprivate var text: String { "ref." + name }

  private var name: String {
    switch self {
    case .null: "null"
    case .i31(let value): "i31 \(value)"
    case .structure(let address): "struct \(address)"
    case .array(let address): "array \(address)"
    case .function(let address): "func \(address)"
    case .exception(let address): "exn \(address)"
    case .host(let number): "host \(number)"
    case .external(let reference): "extern (\(reference.text))"
    }
  }
}

extension Allowed {
  fileprivate func text(asFloatOf width: Int) -> String {
    text { bits in
      let float: any (BinaryFloatingPoint & CustomStringConvertible) =
        width == 32 ? Float(bitPattern: UInt32(truncatingIfNeeded: bits)) : Double(bitPattern: bits)
      return float.description
    }
  }

  /// All that is allowed: one, or a class of NaNs as in scripts, or each with a bar between.
  fileprivate func text(_ one: (UInt64) -> String) -> String {
    switch self {
    case .only(let bits): one(bits)
    case .nan(let set):
      "\(set.isNegative.map { $0 ? "-" : "+" } ?? "")nan:\(set.isCanonical ? "canonical" : "arithmetic")"
    case .either(let sets): sets.map { $0.text(one) }.joined(separator: "|")
    case .anything: "anything"
    }
  }
}

// MARK: Types

extension FunctionType {
  /// As `Signature` has it.
  var text: String {
    let list = { (types: [Reference.ValueType]) in "(" + types.map(\.text).joined(separator: ", ") + ")" }
    return list(parameters) + " -> " + list(results)
  }
}

extension Reference.ValueType {
  var text: String {
    switch self {
    case .i32: "i32"
    case .i64: "i64"
    case .f32: "f32"
    case .f64: "f64"
    case .v128: "v128"
    case .reference(let type): "(ref \(type.isNullable ? "null " : "")\(type.heap.text))"
    }
  }
}

extension HeapType {
  fileprivate var text: String {
    switch self {
    case .any: "any"
    case .eq: "eq"
    case .i31: "i31"
    case .struct: "struct"
    case .array: "array"
    case .none: "none"
    case .func: "func"
    case .noFunc: "nofunc"
    case .extern: "extern"
    case .noExtern: "noextern"
    case .exn: "exn"
    case .noExn: "noexn"
    case .defined: "of a defined type"
    }
  }
}

extension Reference.ExternalValue {
  var kindText: String {
    switch self {
    case .function: "a function"
    case .table: "a table"
    case .memory: "a memory"
    case .global: "a global"
    case .tag: "a tag"
    }
  }
}
