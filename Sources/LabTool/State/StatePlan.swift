import Foundation

/// What `apus-lab state` does with a module: an object of JSON a line. The words are those of `docs/Lab.md`.
struct StatePlan: Decodable {
  /// A path.
  var module: String
  /// Each in an instance of its own.
  var runs: [[StateCall]]
}

struct StateCall: Decodable {
  /// The export's name.
  var function: String
  var arguments: [StateArgument]
}

/// A value that is given to a function.
enum StateArgument: Decodable, Equatable {
  case i32(UInt32)
  case i64(UInt64)
  case f32(UInt32)
  case f64(UInt64)
  case v128(low: UInt64, high: UInt64)
  case null
  case i31(UInt32)
  /// A reference of the host's own.
  case external(UInt32)

  init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = StateArgument(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "\"\(text)\" is no value"))
    }
    self = value
  }

  /// `i32:0000002a`, `v128:` and 32 digits, `null`, `i31:7f`, `extern:5`.
  init?(_ text: String) {
    if text == "null" {
      self = .null
      return
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    if parts[0] == "v128" {
      let low = parts[1].suffix(16)
      let high = parts[1].dropLast(16)
      guard parts[1].count == 32, let low = UInt64(low, radix: 16), let high = UInt64(high, radix: 16) else { return nil }
      self = .v128(low: low, high: high)
      return
    }
    guard let bits = UInt64(parts[1], radix: 16) else { return nil }
    let word = UInt32(exactly: bits)
    switch (parts[0], word) {
    case ("i64", _): self = .i64(bits)
    case ("f64", _): self = .f64(bits)
    case ("i32", let word?): self = .i32(word)
    case ("f32", let word?): self = .f32(word)
    case ("i31", let word?) where word >> 31 == 0: self = .i31(word)
    case ("extern", let word?) where word > 0: self = .external(word)
    default: return nil
    }
  }
}
