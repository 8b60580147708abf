import Text

/// What a command came to.
enum Verdict: Equatable {
  /// The remark, if there is one, tells what is not as the script has it and doesn't matter.
  case passed(remark: String? = nil)
  case failed(String)
  case unsupported(feature: String)

  static var passed: Verdict { .passed() }

  /// Of a command that should just work.
  init(_ result: Result<some Any, Stop>) {
    switch result {
    case .success: self = .passed
    case .failure(let stop): self = Verdict(stop, expected: nil)
    }
  }

  /// Of a stop that was not expected.
  /// - Parameter expected: what was.
  init(_ stop: Stop, expected: String?) {
    if case .unsupported(let feature) = stop {
      self = .unsupported(feature: feature)
    } else {
      self = .failed(expected.map { "expected \($0), got \(stop)" } ?? "\(stop)")
    }
  }

  // MARK: Assertions

  static func returned(_ result: Result<[ResultValue], Stop>, _ expected: [ExpectedResult]) -> Verdict {
    switch result {
    case .success(let values):
      let isAdmitted = values.count == expected.count && zip(expected, values).allSatisfy { $0.admits($1) }
      return isAdmitted ? .passed : .failed("expected \(list(expected)), got \(list(values))")
    case .failure(let stop):
      return Verdict(stop, expected: list(expected))
    }
  }

  static func trapped(_ result: Result<some Any, Stop>, _ message: String) -> Verdict {
    stopped(result, as: "trap", message) { if case .trap(let actual) = $0 { actual } else { nil } }
  }

  /// Making an instance may end in an exception too.
  static func uninstantiable(_ result: Result<some Any, Stop>, _ message: String) -> Verdict {
    stopped(result, as: "trap", message) {
      switch $0 {
      case .trap(let actual), .exception(let actual): actual
      default: nil
      }
    }
  }

  static func exhausted(_ result: Result<some Any, Stop>, _ message: String) -> Verdict {
    stopped(result, as: "exhaustion", message) { if case .exhaustion(let actual) = $0 { actual } else { nil } }
  }

  static func thrown(_ result: Result<some Any, Stop>) -> Verdict {
    stopped(result, as: "exception", "") { if case .exception = $0 { "" } else { nil } }
  }

  static func unlinkable(_ result: Result<some Any, Stop>, _ message: String) -> Verdict {
    stopped(result, as: "unlinkable", message) { if case .unlinkable(let actual, _) = $0 { actual } else { nil } }
  }

  /// The words of a refusal are the reference interpreter's own; only its kind is compared.
  static func malformed(_ result: Result<some Any, Stop>, _ message: String) -> Verdict {
    refused(stopped(result, as: "malformed", nil) { if case .malformed = $0 { "" } else { nil } }, result, message)
  }

  static func invalid(_ result: Result<some Any, Stop>, _ message: String) -> Verdict {
    refused(stopped(result, as: "invalid", nil) { if case .invalid = $0 { "" } else { nil } }, result, message)
  }

  private static func refused(_ verdict: Verdict, _ result: Result<some Any, Stop>, _ message: String) -> Verdict {
    guard verdict == .passed, case .failure(let stop) = result else { return verdict }
    switch stop {
    case .malformed(let actual), .invalid(let actual):
      return begins(actual, with: message) ? .passed : .passed(remark: "\(stop), where the script has: \(message)")
    default: return verdict
    }
  }

  /// - Parameters:
  ///   - kind: what was expected, for the message.
  ///   - message: with what the stop's own begins; nil where that is not compared.
  ///   - actual: the message of a stop of the right kind.
  private static func stopped(
    _ result: Result<some Any, Stop>, as kind: String, _ message: String?, _ actual: (Stop) -> String?
  ) -> Verdict {
    let expected = message.map { $0.isEmpty ? kind : "\(kind): \($0)" } ?? kind
    switch result {
    case .success(let values):
      let results = (values as? [ResultValue]).map(list) ?? "success"
      return .failed("expected \(expected), got \(results)")
    case .failure(let stop):
      guard let words = actual(stop) else { return Verdict(stop, expected: expected) }
      guard let message else { return .passed }
      return begins(words, with: message) ? .passed : .failed("expected \(expected), got \(stop)")
    }
  }

  /// What a script says is the beginning of the actual message; it may name an index that the message leaves out
  /// (`uninitialized element 2`).
  static func begins(_ actual: String, with expected: String) -> Bool {
    let (actual, expected) = (actual.utf8, expected.utf8)
    if actual.starts(with: expected) { return true }
    guard expected.starts(with: actual) else { return false }
    let rest = expected.dropFirst(actual.count)
    return rest.first == UInt8(ascii: " ")
      && rest.dropFirst().allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }
}
