#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif
import Foundation

/// Says now and then how far the fuzzer is: in one line on a terminal, else in lines that are further apart.
final class FuzzProgress: @unchecked Sendable {
  private let start: Date
  private let lock = NSLock()
  private var last = Date.distantPast
  private let isTerminal = isatty(2) == 1

  init(_ start: Date) { self.start = start }

  func show(_ tally: FuzzTally, _ found: [FuzzRun.Found]) {
    lock.withLock {
      let now = Date()
      guard now.timeIntervalSince(last) >= (isTerminal ? 0.5 : 10) else { return }
      last = now
      let line = FuzzProgress.line(tally, found.count, now.timeIntervalSince(start))
      FileHandle.standardError.write(Data((isTerminal ? "\r\(line)\u{1B}[K" : line + "\n").utf8))
    }
  }

  static func line(_ tally: FuzzTally, _ found: Int, _ seconds: Double) -> String {
    let rate = Int(Double(tally["modules"]) / max(seconds, 0.001))
    return "\(tally["modules"]) modules, \(rate) a second, \(validShare(tally)) valid, "
      + "\(tally.coverage.opcodes.count) instructions in \(tally.coverage.keys.count) shapes, "
      + "\(tally.named("step trap ").count) kinds of trap, \(found) findings"
  }

  /// Modules are valid unless the validator refused them.
  private static func validShare(_ tally: FuzzTally) -> String {
    let refused = tally["step refused invalid"] + tally["step refused malformed"] + tally["step refused unsupported"]
    return percent(max(0, tally["modules"] - refused), of: tally["modules"])
  }

  static func percent(_ part: Int, of whole: Int) -> String {
    if whole == 0 { return "0%" }
    let thousandths = part * 1000 / whole
    return thousandths % 10 == 0 ? "\(thousandths / 10)%" : "\(thousandths / 10).\(thousandths % 10)%"
  }

  static func summary(_ tally: FuzzTally, seconds: Double) -> [String] {
    let cases = tally["cases"]
    let modules = tally["modules"]
    let rate = Int(Double(modules) / max(seconds, 0.001))
    let size = tally["bytes"] / max(1, modules)
    let took = "\(cases) cases of \(modules) modules, \(size) bytes each, in \(Int(seconds)) s"
    var lines = [
      "\(took): \(rate) modules a second, \(validShare(tally)) valid",
      "\(tally.coverage.opcodes.count) instructions in \(tally.coverage.keys.count) shapes of operands",
      "steps: " + shares(tally.named("step "), of: tally.named("step ").reduce(0) { $0 + $1.count }),
      "reference: " + shares(tally.named("comparison "), of: cases),
    ]
    if tally["faults"] > 0 {
      let limits = tally.named("fault ").map { "\($0.name) \($0.count)" }.joined(separator: ", ")
      lines.append("faults: \(tally["faults"]) runs; ran out \(limits)")
    }
    return lines
  }

  private static func shares(_ parts: [(name: String, count: Int)], of whole: Int) -> String {
    parts.map { "\($0.name) \(percent($0.count, of: whole))" }.joined(separator: ", ")
  }
}
