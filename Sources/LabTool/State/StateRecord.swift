/// What running a module came to, as `apus-lab state` writes it: an object of JSON a line. The words are those of
/// `docs/Lab.md`.
struct StateRecord: Encodable, Equatable {
  /// The path, as the plan has it.
  var module: String
  /// Why there is nothing to run: the bytes are no module, or one that the executor does not run.
  var refused: String?
  /// An event for the instance that is made, and one for each call.
  var runs: [[StateEvent]] = []
}

/// An instance was made, or a call is over.
struct StateEvent: Encodable, Equatable {
  var outcome: StateOutcome
  /// Which trap, which resource, which import; the specification's words where it has some.
  var message: String?
  /// Of a call that returned, or the exception's.
  var values: [StateValue]?
  /// Calls of imported functions so far in the run, and the latest of them.
  var hostCalls = 0
  var hostCall: StateHostCall?
  /// So many sets of allowed results were seen as one of their members, up to here: what follows is one of several runs
  /// that the specification allows.
  var choices: Int?
  var state: ModuleState?
}

enum StateOutcome: String, Encodable {
  case returned, trap, exception, exhausted, blocked, unlinkable, limit, misuse
}

struct StateHostCall: Encodable, Equatable {
  var name: String
  var arguments: [StateValue]
}

/// What an instance exports.
struct ModuleState: Encodable, Equatable {
  var globals: [String: StateValue] = [:]
  var memories: [String: StateExtent] = [:]
  var tables: [String: StateExtent] = [:]
}

/// A memory's bytes or a table's elements: how many there are, and a check sum.
struct StateExtent: Encodable, Equatable {
  var count: UInt64
  var sum: UInt32
}

/// A value as text, `TYPE:BITS` in hexadecimal digits; what has values in it is a list that begins with what it is.
enum StateValue: Encodable, Equatable, Sendable {
  case text(String)
  case list([StateValue])

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .list(let values): try container.encode(values)
    }
  }

  static func i32(_ bits: UInt32) -> StateValue { .text("i32:" + hexadecimal(UInt64(bits), 8)) }
  static func i64(_ bits: UInt64) -> StateValue { .text("i64:" + hexadecimal(bits, 16)) }
  static func f32(_ bits: UInt32) -> StateValue { .text("f32:" + hexadecimal(UInt64(bits), 8)) }
  static func f64(_ bits: UInt64) -> StateValue { .text("f64:" + hexadecimal(bits, 16)) }
  static func v128(low: UInt64, high: UInt64) -> StateValue {
    .text("v128:" + hexadecimal(high, 16) + hexadecimal(low, 16))
  }
  static let null = StateValue.text("null")

  static func hexadecimal(_ number: UInt64, _ digits: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// All of it in one line.
  var line: String {
    switch self {
    case .text(let text): text
    case .list(let values): "[" + values.map(\.line).joined(separator: " ") + "]"
    }
  }
}
