import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How far a run is, in one line.
struct NightlyProgress: Equatable {
  /// `scripts`, `benchmarks`.
  var phase: String
  var done: Int
  var total: Int
  /// Cases, where there are any.
  var cases = 0
  var failed = 0
  /// Seconds of this phase, and those of the budget that are left.
  var elapsed = 0.0
  var left = 0.0
  /// What is running.
  var current = ""

  /// The line, no wider than `width` columns: what matters least is left out first.
  func text(width: Int) -> String {
    let head = "\(phase) \(done)/\(total)"
    let percent = total > 0 ? "\(done * 100 / total) %" : ""
    let counted = cases > 0 ? "\(cases) cases" : ""
    let failures = failed > 0 ? "\(failed) failed" : ""
    let rate = elapsed > 0 && cases > 0 ? "\(Int(Double(cases) / elapsed))/s" : ""
    let time = "\(Self.clock(left)) left"
    // In the order of the line, each with how much it matters.
    let parts = [(head, 7), (percent, 4), (counted, 3), (failures, 6), (rate, 1), (time, 5), (current, 2)]
    var kept = parts.filter { !$0.0.isEmpty }
    while Self.length(kept) > width, kept.count > 1, let least = kept.indices.min(by: { kept[$0].1 < kept[$1].1 }) {
      // A name may be cut as long as something of it stays.
      let room = width - (Self.length(kept) - kept[least].0.count)
      if kept[least].1 == 2, room >= 8 {
        kept[least].0 = Self.shortened(kept[least].0, to: room)
      } else {
        kept.remove(at: least)
      }
    }
    return Self.shortened(kept.map(\.0).joined(separator: Self.gap), to: width)
  }

  private static let gap = "  "

  private static func length(_ parts: [(String, Int)]) -> Int {
    parts.reduce(0) { $0 + $1.0.count } + gap.count * max(0, parts.count - 1)
  }

  /// The end of a name says more than its beginning.
  private static func shortened(_ text: String, to width: Int) -> String {
    text.count <= width ? text : width <= 0 ? "" : "\u{2026}" + text.suffix(width - 1)
  }

  /// Minutes and seconds, hours where there are any.
  static func clock(_ seconds: Double) -> String {
    let whole = Int(max(0, seconds))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return whole < 3600
      ? "\(whole / 60):\(two(whole % 60))" : "\(whole / 3600):\(two(whole / 60 % 60)):\(two(whole % 60))"
  }
}

/// Shows progress on standard error: one line that is written over on a terminal, a plain line now and then elsewhere.
final class NightlyDisplay {
  private let isLive: Bool
  private let width: () -> Int
  private let write: (String) -> Void
  private var shown: ContinuousClock.Instant?
  private var shownTenth = -1
  private var phase = ""

  /// Seconds between two lines, on a terminal and elsewhere.
  static let liveInterval = 0.1
  static let plainInterval = 30.0

  init(isLive: Bool, width: @escaping () -> Int, write: @escaping (String) -> Void) {
    self.isLive = isLive
    self.width = width
    self.write = write
  }

  /// For standard error. `NO_COLOR`, `CI` and a dumb terminal have plain lines.
  convenience init() {
    let environment = ProcessInfo.processInfo.environment
    let isPlain = environment["NO_COLOR"] != nil || environment["CI"] != nil || environment["TERM"] == "dumb"
    self.init(
      isLive: isatty(2) == 1 && !isPlain, width: Self.terminalWidth,
      write: { FileHandle.standardError.write(Data($0.utf8)) })
  }

  private static func terminalWidth() -> Int {
    var size = winsize()
    if ioctl(2, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init) ?? 80
  }

  func show(_ progress: NightlyProgress) {
    let isNewPhase = progress.phase != phase
    let passed = shown.map { (ContinuousClock.now - $0) / .seconds(1) } ?? .infinity
    let tenth = progress.total > 0 ? progress.done * 10 / progress.total : 0
    if isLive {
      if !isNewPhase, passed < Self.liveInterval, progress.done < progress.total { return }
      // The last column stays free: some terminals wrap there.
      write("\r" + progress.text(width: max(1, width() - 1)) + "\u{1B}[K")
    } else {
      if !isNewPhase, tenth == shownTenth, passed < Self.plainInterval { return }
      write(progress.text(width: 200) + "\n")
    }
    (phase, shown, shownTenth) = (progress.phase, .now, tenth)
  }

  /// A line that stays.
  func say(_ text: String) { write((isLive ? "\r\u{1B}[K" : "") + text + "\n") }
}
