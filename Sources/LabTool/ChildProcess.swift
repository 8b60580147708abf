#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a run cost, from the kernel's account of the child.
struct BenchSample: Codable, Equatable {
  /// Seconds.
  let user, system, wall: Double
  /// The most memory that was resident at once, in kilobytes (in bytes on Darwin).
  let residentSize: Int
}

/// A child process that runs to its end, its standard output kept.
enum ChildProcess {
  enum Ending: Equatable {
    case notStarted(Int32)
    case exit(Int32)
    case signal(Int32)
    /// It took too long, and was killed.
    case stopped
  }

  struct Outcome {
    let ending: Ending
    let output: [UInt8]
    let sample: BenchSample
  }

  /// Output beyond this many bytes is read and dropped.
  static let longestOutput = 1 << 20

  /// Runs a command, the first word being the executable's path, for so many seconds of its processor's time at most. On a
  /// busy machine that is much longer by the clock: twenty times as long is waited for.
  static func run(_ command: [String], cpuSeconds: Int, showsErrors: Bool) -> Outcome {
    // The shell sets the limit, and becomes the command.
    let limited = ["/bin/sh", "-c", "ulimit -S -t \"$0\" && exec \"$@\"", "\(cpuSeconds)"] + command
    let outcome = run(limited, timeout: 20 * Double(cpuSeconds), showsErrors: showsErrors)
    if outcome.ending != .signal(SIGXCPU) { return outcome }
    return Outcome(ending: .stopped, output: outcome.output, sample: outcome.sample)
  }

  /// Runs a command, the first word being the executable's path.
  static func run(_ command: [String], timeout: Double, showsErrors: Bool) -> Outcome {
    let start = now()
    var ends: [Int32] = [-1, -1]
    guard openPipe(&ends) == 0 else { return failed(errno) }
    defer { close(ends[0]) }

    var child: pid_t = 0
    let error = spawn(command, output: ends[1], showsErrors: showsErrors, child: &child)
    close(ends[1])
    guard error == 0 else { return failed(error) }

    let output = read(ends[0], until: start + timeout)
    var status: Int32 = 0
    var usage = rusage()
    let isStopped = !wait(for: child, until: start + timeout, &status, &usage)
    let sample = BenchSample(
      user: seconds(usage.ru_utime), system: seconds(usage.ru_stime), wall: now() - start,
      residentSize: usage.ru_maxrss)
    let ending: Ending =
      isStopped
      ? .stopped : status & 0x7f == 0 ? .exit(status >> 8 & 0xff) : .signal(status & 0x7f)
    return Outcome(ending: ending, output: output, sample: sample)
  }

  private static func failed(_ error: Int32) -> Outcome {
    Outcome(
      ending: .notStarted(error), output: [],
      sample: BenchSample(user: 0, system: 0, wall: 0, residentSize: 0))
  }

  /// Opens a pipe that other children do not inherit.
  private static func openPipe(_ ends: inout [Int32]) -> Int32 {
    guard pipe(&ends) == 0 else { return -1 }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return 0
  }

  /// Starts the child with nothing to read, and `output` to write to. Returns the error, or 0.
  private static func spawn(
    _ command: [String], output: Int32, showsErrors: Bool, child: inout pid_t
  ) -> Int32 {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    if !showsErrors { posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0) }

    let arguments = command.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    return posix_spawn(&child, command[0], &actions, nil, arguments + [nil], environ)
  }

  /// Reads until the other end is closed or the time has come.
  private static func read(_ end: Int32, until deadline: Double) -> [UInt8] {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let left = deadline - now()
      if left <= 0 { return output }
      var watched = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
      let ready = poll(&watched, 1, Int32(min(left, 1e6) * 1000) + 1)
      if ready == 0 || (ready < 0 && errno == EINTR) { continue }
      let count = systemRead(end, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return output }
      output += buffer[..<min(count, longestOutput - output.count)]
    }
  }

  /// Waits for the child's end, and kills it when the time has come. Returns whether it ended by
  /// itself.
  private static func wait(
    for child: pid_t, until deadline: Double, _ status: inout Int32, _ usage: inout rusage
  ) -> Bool {
    // A child that has closed its output is about to end, if all is well: a few short looks.
    while wait4(child, &status, WNOHANG, &usage) == 0 {
      if now() >= deadline {
        kill(child, SIGKILL)
        while wait4(child, &status, 0, &usage) == -1, errno == EINTR {}
        return false
      }
      usleep(200)
    }
    return true
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}

/// `read` of the system, which the function above hides.
private let systemRead = read
