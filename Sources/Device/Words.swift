/// What a device says, in words.
extension Refusal {
  public var words: String {
    switch reason {
    case .none: "done"
    case .malformedManifest: "the manifest is malformed at byte \(detail)"
    case .unknownKey: "the device does not know the key that signed it"
    case .wrongSignature: "the signature is wrong"
    case .downgrade: "it is no newer than version \(detail), which runs"
    case .wrongPredecessor: "it may not replace version \(detail), which runs"
    case .noRoom: "it is too large: a slot has \(detail) bytes"
    case .overBudget: "it asks for more than the device gives (\(Refusal.field(detail)))"
    case .unknownImport: "the device has no such function (import \(detail))"
    case .busy: "another module is on its way or on probation; try again later"
    case .outOfOrder: "byte \(detail) is awaited"
    case .noTransfer: "no transfer is under way"
    case .malformedFrame: "a frame is malformed"
    case .storageFailed: "the flash memory failed"
    case .wrongDigest: "its bytes are not those that were signed"
    case .malformedModule: "it is no module (byte \(detail))"
    case .invalidModule: "it is invalid (byte \(detail))"
    case .unsupportedModule: "it uses what the device does not run (byte \(detail))"
    case .limit: "it reaches the limit \(UInt8(exactly: detail).flatMap(Limit.init).map { "\($0)" } ?? "\(detail)")"
    case .undeclaredImport: "its manifest does not name its import \(detail)"
    case .incompatibleImport: "its import \(detail) is of another type"
    case .wrongHook: "it lacks tick(i32), or has a hook of another type"
    case .stateRefused: "the state of the old one was not taken over"
    case .emptySlot: "the slot holds no whole module"
    case .trap: "trap: \(UInt8(exactly: detail).flatMap(Trap.init).map { "\($0.message)" } ?? "\(detail)")"
    case .outOfFuel: "out of fuel"
    case .missedDeadline: "a tick took \(detail) microseconds"
    case .restarted: "the device was restarted during its probation"
    }
  }

  private static func field(_ offset: UInt32) -> String {
    switch Int(offset) {
    case Manifest.Field.arenaBytes: "bytes of the arena"
    case Manifest.Field.memoryPages: "pages of memory"
    case Manifest.Field.tableElements: "elements of tables"
    case Manifest.Field.stackSlots: "slots of the stack"
    case Manifest.Field.codeBytes: "bytes of threaded code"
    case Manifest.Field.fuel: "fuel for a tick"
    default: "fuel for the start"
    }
  }
}

extension Record {
  /// One line.
  public var words: String {
    let why = reason == .none ? "" : ": \(Refusal(reason, detail).words)"
    let what =
      switch event {
      case .formatted: "the flash memory was formatted"
      case .receiving: "version \(version) is coming"
      case .committed: "version \(version) takes over, on probation"
      case .confirmed: "version \(version) has passed its probation"
      case .rolledBack: "version \(version) is rolled back\(why)"
      case .refused: "version \(version) is refused\(why)"
      case .restarted: "version \(version) is started anew\(why)"
      case .fellBack: "version \(version) is given up\(why)"
      case .stopped: "nothing runs\(why)"
      }
    return "\(sequence)  tick \(tick)  \(what)"
  }
}

extension Status {
  public var words: String {
    var lines: [String] = []
    let letters = (0..<16).map { name[$0] }.prefix { $0 != 0 }
    if let version {
      lines.append("runs       \(String(decoding: letters, as: UTF8.self)), version \(version), in slot \(slot?.rawValue ?? 0)")
      lines.append(probation > 0 ? "probation  \(probation) ticks left" : "probation  passed")
    } else {
      lines.append("runs       nothing")
    }
    lines.append("ticks      \(tick) since its start")
    if transfer != .none { lines.append("transfer   \(transfer), \(received) of \(total) bytes") }
    lines.append("slot       \(slotBytes) bytes")
    lines.append("arena      \(arenaBytesInUse) of \(halfBytes) bytes in use")
    lines.append("pauses     \(pauses.longest) microseconds at most: frame \(pauses.frame), erase \(pauses.erase), digest \(pauses.digest),")
    lines.append("           signature \(pauses.signature), load \(pauses.load), switch \(pauses.switchOver), roll-back \(pauses.rollBack)")
    return lines.joined(separator: "\n")
  }
}
