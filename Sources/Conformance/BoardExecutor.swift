import Apus
import Boards
import Profiles
import SerialLine
import Text

/// A board in the emulator, over its serial line: `board:NAME`.
///
/// What a board has no room for is no failure, and counted by what ran out: `unsupported(board-arena-bytes)`.
public struct BoardExecutor: Executor {
  public let name: String
  private let board: Board
  /// Its firmware.
  private let image: String
  private let inPlace: Bool

  /// - Parameter inPlace: whatever else the profile has.
  public init(_ board: Board, image: String, inPlace: Bool = false) {
    name = "board:\(board.name)" + (inPlace ? ":inplace" : "")
    self.board = board
    self.image = image
    self.inPlace = inPlace
  }

  public func makeSession(_ settings: ScriptSettings) throws(Stop) -> any Session {
    // They are about limits of a machine that the host makes.
    guard settings.options.given.isEmpty else { throw .unsupported(feature: "engine-options") }
    do {
      return try BoardSession(Emulator(board, image: image), board, settings, inPlace: inPlace)
    } catch let stop as Stop {
      throw stop
    } catch {
      throw .misuse("\(error)")
    }
  }
}

/// A board for one file.
final class BoardSession: Session {
  private let emulator: Emulator
  private let features: FeatureSet
  /// The most bytes of a frame's payload.
  private var frameBytes = 256
  private var tierProblem: String?

  init(_ emulator: Emulator, _ board: Board, _ settings: ScriptSettings, inPlace: Bool) throws {
    self.emulator = emulator
    features = settings.features(of: .all)
    let ready = try emulator.greet()
    guard ready.payload.count > 16, ready.payload[16...].elementsEqual(board.name.utf8) else {
      throw BoardError("the firmware is another board's")
    }
    frameBytes = Int(ready.payload[0]) | Int(ready.payload[1]) << 8
    var begin = Message()
    begin.add(UInt32(max(1, board.profile.limits.memoryPages / 6)))
    begin.bytes.append(inPlace ? 1 : 0)
    _ = try ask(.scriptBegin, begin)
  }

  // MARK: Modules

  func load(_ bytes: [UInt8]) throws(Stop) -> ModuleNumber {
    var offset = 0
    repeat {
      let part = bytes[offset..<min(bytes.count, offset + frameBytes - 8)]
      var message = Message()
      message.add(UInt32(bytes.count))
      message.add(UInt32(offset))
      message.bytes += part
      _ = try ask(.scriptBytes, message)
      offset += part.count
    } while offset < bytes.count
    var message = Message()
    message.add(features.bits)
    return ModuleNumber(try number(in: try ask(.scriptLoad, message)))
  }

  func instantiate(_ module: ModuleNumber) throws(Stop) -> InstanceNumber {
    var message = Message()
    message.add(UInt16(module.number))
    return InstanceNumber(try number(in: try ask(.scriptInstantiate, message)))
  }

  func register(_ instance: InstanceNumber?, as name: [UInt8]) {
    var message = Message()
    message.add(UInt16(instance?.number ?? 0xFFFF))
    message.bytes += name
    do throws(Stop) { _ = try ask(.scriptRegister, message) } catch { tierProblem = "register: \(error)" }
  }

  // MARK: Actions

  func invoke(
    _ function: [UInt8], of instance: InstanceNumber, _ arguments: [ScriptValue]
  ) throws(Stop) -> [ResultValue] {
    var message = Message(instance, function)
    for argument in arguments { try message.add(argument) }
    return try results(in: try ask(.scriptInvoke, message))
  }

  func get(_ global: [UInt8], of instance: InstanceNumber) throws(Stop) -> [ResultValue] {
    try results(in: try ask(.scriptGet, Message(instance, global)))
  }

  func takeTierProblem() -> String? {
    defer { tierProblem = nil }
    return tierProblem
  }

  func unmetTierOptions() -> String? { nil }

  // MARK: Answers

  /// What follows the outcome.
  private func ask(_ type: FrameType, _ message: Message) throws(Stop) -> [UInt8] {
    guard message.bytes.count <= frameBytes else { throw .unsupported(feature: "board-frame-bytes") }
    let answer: Emulator.Answer
    do { answer = try emulator.ask(type, message.bytes) } catch { throw .misuse("\(error)") }
    guard answer.type == .answer, let outcome = answer.payload.first.flatMap(ScriptOutcome.init(rawValue:)) else {
      throw .misuse("the board answered with a frame of type \(answer.type.rawValue)")
    }
    guard outcome == .done else { throw Stop(outcome, Array(answer.payload.dropFirst())) }
    return Array(answer.payload.dropFirst())
  }

  private func number(in answer: [UInt8]) throws(Stop) -> Int {
    guard answer.count == 2 else { throw .misuse("the board answered without a number") }
    return Int(answer[0]) | Int(answer[1]) << 8
  }

  private func results(in answer: [UInt8]) throws(Stop) -> [ResultValue] {
    if answer.first == 1 { tierProblem = "the function has no threaded code" }
    var rest = answer.dropFirst()
    func slot() -> UInt64 {
      defer { rest = rest.dropFirst(8) }
      return rest.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    var results: [ResultValue] = []
    while let code = rest.popFirst() {
      let bits = slot()
      switch ValueType(code: code) {
      case .i32: results.append(.i32(UInt32(truncatingIfNeeded: bits)))
      case .i64: results.append(.i64(bits))
      case .f32: results.append(.f32(bits: UInt32(truncatingIfNeeded: bits)))
      case .f64: results.append(.f64(bits: bits))
      case .v128: results.append(.v128(low: bits, high: slot()))
      case .externref:
        results.append(bits == 0 ? .null : .reference(.extern(UInt32(truncatingIfNeeded: bits - 1))))
      default: results.append(bits == 0 ? .null : .reference(.function))
      }
    }
    return results
  }
}

/// A frame's payload in the making.
private struct Message {
  var bytes: [UInt8] = []

  init() {}

  init(_ instance: InstanceNumber, _ name: [UInt8]) {
    add(UInt16(instance.number))
    add(UInt16(name.count))
    bytes += name
  }

  mutating func add(_ number: some FixedWidthInteger) {
    for byte in 0..<number.bitWidth / 8 { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
  }

  /// The type's code, and the slots.
  mutating func add(_ value: ScriptValue) throws(Stop) {
    let type: ValueType
    var slots: [UInt64]
    switch value {
    case .i32(let bits): (type, slots) = (.i32, [UInt64(bits)])
    case .i64(let bits): (type, slots) = (.i64, [bits])
    case .f32(let bits): (type, slots) = (.f32, [UInt64(bits)])
    case .f64(let bits): (type, slots) = (.f64, [bits])
    case .v128(let low, let high): (type, slots) = (.v128, [low, high])
    case .extern(let number): (type, slots) = (.externref, [UInt64(number) + 1])
    case .null(let heapType): (type, slots) = (heapType == .extern ? .externref : .funcref, [0])
    case .host: throw .unsupported(feature: "gc")
    }
    bytes.append(type.code)
    for slot in slots { add(slot) }
  }
}

extension Stop {
  /// - Parameter details: what follows the outcome.
  fileprivate init(_ outcome: ScriptOutcome, _ details: [UInt8]) {
    let code = details.first ?? 0xFF
    let reason = ModuleError.Reason(rawValue: code).map { "\($0.message)" } ?? "reason \(code)"
    let place = details.dropFirst().reversed().reduce(0) { $0 << 8 | Int($1) }
    switch outcome {
    case .malformed: self = .malformed("\(reason) (at byte \(place))")
    case .invalid: self = .invalid("\(reason) (at byte \(place))")
    case .unsupported: self = .unsupported(feature: Feature(rawValue: code)?.name ?? "unknown")
    case .limit: self = .unsupported(feature: "board-" + (Limit(rawValue: code).map { "\($0)".inKebabCase } ?? "limit"))
    case .trap: self.init(Trap(rawValue: code))
    case .unlinkable:
      self = .unlinkable(code == 0 ? "unknown import" : "incompatible import type", module: Array(details.dropFirst()))
    case .misuse, .done: self = .misuse("the board has no such module, instance or export, or of another type")
    }
  }

  private init(_ trap: Trap?) {
    let message = trap.map { "\($0.message)" } ?? "unknown trap"
    switch trap {
    case .callStackExhausted, .callDepthExhausted, .hostReentryExhausted, .outOfFuel, .heapExhausted:
      self = .exhaustion(message)
    case .uncaughtException: self = .exception(message)
    default: self = .trap(message)
    }
  }
}

extension String {
  fileprivate var inKebabCase: String {
    reduce(into: "") { name, letter in
      if letter.isUppercase { name += "-" }
      name += letter.lowercased()
    }
  }
}
