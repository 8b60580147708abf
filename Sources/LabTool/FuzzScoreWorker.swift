#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif
import Fuzzing

/// The child process of `apus-lab fuzz score`: plants a bug and looks for it. It writes a dot for each module, before it
/// runs it, and in the end what was found: it may crash, and it is killed where a case takes too long.
struct FuzzScoreWorker {
  /// Of processor time, for one case: the reference copies memory byte by byte.
  static let secondsOfCase = 30

  static func run(_ bug: PlantedBug?, _ grammar: Grammar, seed: UInt64, seconds: Double) {
    bug?.plant()
    var hunt = BugHunt(grammar, seed: seed)
    while Double(clock()) / Double(CLOCKS_PER_SEC) < seconds {
      limitTime()
      let made = hunt.next()
      write(String(repeating: ".", count: made.modules.count))
      if let difference = hunt.judge(made) {
        write("\nfound \(difference.signature)\n")
        return
      }
    }
    write("\nnothing\n")
  }

  /// The signal that ends the process is `SIGPROF`.
  private static func limitTime() {
    var timer = itimerval()
    timer.it_value.tv_sec = secondsOfCase
    // `ITIMER_PROF`, whose type is another in each C library.
    setitimer(2, &timer, nil)
  }

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = systemWrite(1, bytes, bytes.count)
  }
}

/// `write` of the system, which the function above hides.
private let systemWrite = write
