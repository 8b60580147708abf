import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The emulator's process, and the two ends of its standard streams.
///
/// It does not outlive this one. A shell stands between them: it holds the reading end of a pipe that nobody writes to and
/// whose writing end only this process has, so when that is closed, by `end` or because this process is gone in whatever
/// way, the shell kills the emulator.
///
/// Unsafe room. Invariant: bytes are written out of an array that is borrowed for the call.
final class EmulatorProcess {
  private let process = Process()
  private let toBoard = Pipe()
  private let fromBoard = Pipe()
  private let lifeline = Pipe()

  /// Its standard error is the lifeline. A command in the background would lose its standard input, which is kept as 4.
  private static let script = """
    exec 3<&2 2>/dev/null 4<&0 </dev/null
    "$@" <&4 3<&- 4<&- &
    emulator=$!
    exec 4<&- >/dev/null
    { read -r _ <&3; kill -KILL $emulator; } &
    watch=$!
    wait $emulator
    status=$?
    kill -KILL $watch
    exit $status
    """

  init(_ words: [String]) throws {
    // A board that has ended takes no more frames; that is an error of the write, not the end of this process.
    signal(SIGPIPE, SIG_IGN)
    for pipe in [toBoard, fromBoard, lifeline] {
      for end in [pipe.fileHandleForReading, pipe.fileHandleForWriting] {
        _ = fcntl(end.fileDescriptor, F_SETFD, FD_CLOEXEC)
      }
    }
    let writing = toBoard.fileHandleForWriting.fileDescriptor
    _ = fcntl(writing, F_SETFL, fcntl(writing, F_GETFL) | O_NONBLOCK)
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", EmulatorProcess.script, "emulator"] + words
    process.standardInput = toBoard.fileHandleForReading
    process.standardOutput = fromBoard.fileHandleForWriting
    process.standardError = lifeline.fileHandleForReading
    try EmulatorProcess.withChildSignal { try process.run() }
    // These ends are the child's alone now: what is sent after its end fails, and what comes has an end.
    try toBoard.fileHandleForReading.close()
    try fromBoard.fileHandleForWriting.close()
    try lifeline.fileHandleForReading.close()
  }

  /// A child has the signal mask of the thread that makes it, and those of a pool block all signals. The shell waits for
  /// its own child by one.
  private static func withChildSignal(_ body: () throws -> Void) rethrows {
    var (children, former) = (sigset_t(), sigset_t())
    sigemptyset(&children)
    sigaddset(&children, SIGCHLD)
    pthread_sigmask(SIG_UNBLOCK, &children, &former)
    defer { pthread_sigmask(SIG_SETMASK, &former, nil) }
    try body()
  }

  deinit { end() }

  /// Kills the emulator, if it is still there.
  func end() { try? lifeline.fileHandleForWriting.close() }

  /// Sends all of it, or ends the emulation and throws where the board does not take it for so many seconds.
  func send(_ bytes: [UInt8], within seconds: Double) throws {
    let descriptor = toBoard.fileHandleForWriting.fileDescriptor
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
        continue
      }
      guard errno == EAGAIN || errno == EINTR else { throw BoardError("the board has ended") }
      if wait(for: Int16(POLLOUT), descriptor, seconds) { continue }
      end()
      throw BoardError("the board has not taken what was sent for \(Int(seconds)) seconds")
    }
  }

  /// What has come; nil where nothing has for so many seconds.
  func receive(within seconds: Double) throws -> [UInt8]? {
    let end = fromBoard.fileHandleForReading
    guard wait(for: Int16(POLLIN), end.fileDescriptor, seconds) else { return nil }
    let data = end.availableData
    guard !data.isEmpty else { throw BoardError("the board has ended") }
    return [UInt8](data)
  }

  private func wait(for events: Int16, _ descriptor: Int32, _ seconds: Double) -> Bool {
    var watched = pollfd(fd: descriptor, events: events, revents: 0)
    return poll(&watched, 1, Int32(seconds * 1000)) > 0
  }

  /// Waits for the emulator's end.
  /// - Returns: its status.
  func status(within seconds: Double) throws -> Int32 {
    let end = Date(timeIntervalSinceNow: seconds)
    while process.isRunning {
      guard Date() < end else {
        self.end()
        throw BoardError("the board has not ended in \(Int(seconds)) seconds")
      }
      usleep(2000)
    }
    return process.terminationStatus
  }
}
