import Foundation
import History

/// How numbers and times are written.
enum Wording {
  /// With thin spaces between thousands.
  static func count(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += "\u{202F}" }
      result.append(digit)
    }
    return number < 0 ? "\u{2212}" + result : result
  }

  /// `3 files`, `1 file`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(count(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// One decimal, rounded down: 100 % is all.
  static func percent(_ part: Int, of whole: Int) -> String {
    if whole <= 0 { return "\u{2013}" }
    let tenths = part * 1000 / whole
    return part == whole ? "100 %" : "\(tenths / 10).\(tenths % 10) %"
  }

  static func decimals(_ value: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", value)
  }

  /// Three digits or so: `1.24 s`, `381 ms`, `90 µs`.
  static func time(_ nanoseconds: Double) -> String {
    switch nanoseconds {
    case ..<1e3: "\(Int(nanoseconds)) ns"
    case ..<1e6: threeDigits(nanoseconds / 1e3) + " µs"
    case ..<1e9: threeDigits(nanoseconds / 1e6) + " ms"
    case ..<120e9: threeDigits(nanoseconds / 1e9) + " s"
    default: "\(Int(nanoseconds / 60e9)) min \(Int(nanoseconds / 1e9) % 60) s"
    }
  }

  private static func threeDigits(_ value: Double) -> String {
    decimals(value, value < 9.995 ? 2 : value < 99.95 ? 1 : 0)
  }

  static func bytes(_ count: Int) -> String {
    switch count {
    case ..<10_240: "\(Self.count(count)) B"
    case ..<10_485_760: "\(Self.count(count / 1024)) KiB"
    case ..<10_737_418_240: "\(Self.count(count / 1_048_576)) MiB"
    default: "\(decimals(Double(count) / 1_073_741_824, 1)) GiB"
    }
  }

  /// A ratio as what is more or less: `+5.0 %`, `−0.3 %`.
  static func change(_ ratio: Double) -> String {
    let percent = (ratio - 1) * 100
    let sign = percent < -0.05 ? "\u{2212}" : percent > 0.05 ? "+" : "\u{B1}"
    return "\(sign)\(decimals(abs(percent), 1)) %"
  }

  /// Seconds since 1970 as a date and a time in UTC.
  static func date(_ seconds: Int) -> String {
    instant(seconds).replacingOccurrences(of: "T", with: " ") + " UTC"
  }

  /// The same as ISO 8601 has it, without a zone.
  static func instant(_ seconds: Int) -> String {
    String(ISO8601DateFormatter().string(from: Date(timeIntervalSince1970: Double(seconds))).dropLast())
  }
}

extension History.Executor {
  /// Whether it is built from the commit, so that its failures are the run's.
  var isOurs: Bool { version.isEmpty }
}

extension History.Status {
  /// Whether nobody expects it.
  var isUnexpected: Bool {
    switch self {
    case .fail, .error, .unexpectedPass: true
    case .pass, .skip, .expectedFailure: false
    }
  }

  /// A sign, so that colour is never alone.
  var mark: String {
    switch self {
    case .pass: "\u{2713}"
    case .fail, .error, .unexpectedPass: "\u{2717}"
    case .skip: "\u{2013}"
    case .expectedFailure: "\u{25CB}"
    }
  }

  /// What it is called before people.
  var words: String {
    switch self {
    case .pass: "passed"
    case .fail: "failed"
    case .skip: "unsupported"
    case .error: "no verdict"
    case .expectedFailure: "failed as expected"
    case .unexpectedPass: "passed unexpectedly"
    }
  }
}
