import Apus
import Fuzzing

extension TierRun {
  /// A value as slots hold it; functions by their exports.
  func slots(_ value: FuzzValue) -> [UInt64] {
    if case .v128(let low, let high) = value { return [low, high] }
    if case .function = value { return [self.value(value).slot] }
    return [value.slot]
  }

  func value(_ value: FuzzValue) -> Value {
    switch value {
    case .function(let number, let name):
      let function = instances.indices.contains(number) ? try? instances[number]?.anyFunction(name) : nil
      return .funcref(function?.reference)
    default: return Value(value.type, slot: value.slot)
    }
  }

  /// Slots that mean the same in another store: of a function no more than that there is one.
  func comparable(_ slots: [UInt64], _ types: [ValueType]) -> [UInt64] {
    var next = 0
    var result: [UInt64] = []
    for type in types {
      let count = type == .v128 ? 2 : 1
      result += slots[next..<next + count].map { type == .funcref ? min($0, 1) : $0 }
      next += count
    }
    return result
  }
}

extension FuzzValue {
  /// The first slot of a value; functions count as null.
  var slot: UInt64 {
    switch self {
    case .i32(let bits), .f32(let bits): UInt64(bits)
    case .i64(let bits), .f64(let bits), .v128(let bits, _), .external(let bits): bits
    case .null, .function: 0
    }
  }

  /// A value of one slot; of a function no more than that there is one.
  init(_ type: ValueType, _ slot: UInt64) {
    switch type {
    case .i32: self = .i32(UInt32(truncatingIfNeeded: slot))
    case .i64: self = .i64(slot)
    case .f32: self = .f32(UInt32(truncatingIfNeeded: slot))
    case .f64: self = .f64(slot)
    case .externref where slot != 0: self = .external(slot)
    case .funcref where slot != 0: self = .external(1)
    default: self = .null(type)
    }
  }
}
