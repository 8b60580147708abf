import Apus

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// One subscription, taken over from the guest.
struct Subscription {
  enum Source {
    /// Reports at once: a subscription that cannot be waited for.
    case failed(Errno)
    /// Reports when the clock has reached the time, in nanoseconds.
    case clock(ClockID, deadline: UInt64)
    /// Reports at once: a file, or a stream of the embedder.
    case ready(Descriptor)
    /// Reports when the host does; `index` is that of the entry in ``PollState/entries``.
    case waiting(Descriptor, index: Int)
  }

  let userdata: UInt64
  /// `eventtype`: 0 clock, 1 fd_read, 2 fd_write.
  let type: UInt8
  let source: Source
}

/// The lists of one `poll_oneoff`, kept so that the next one need not allocate them.
struct PollState {
  var subscriptions: [Subscription] = []
  var entries: [pollfd] = []

  mutating func clear() {
    subscriptions.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
  }
}

extension WASI {
  // The sizes of `subscription` and `event` in bytes.
  private static let subscriptionSize: UInt64 = 48
  private static let eventSize: UInt64 = 32

  /// Waits until at least one of the subscriptions has something to report.
  func poll_oneoff(
    _ memory: MemoryView, in input: UInt32, out: UInt32, nsubscriptions: UInt32, nevents: UInt32
  ) throws(Errno) {
    let count = Int(nsubscriptions)
    guard count > 0, count <= maximumSubscriptions else { throw .inval }
    let result = try memory.result(UInt32.self, at: nevents)
    let events = try memory.structure(out, count: UInt64(count) &* WASI.eventSize)
    defer { poll.clear() }
    for index in 0..<count {
      let offset = UInt64(index) &* WASI.subscriptionSize
      poll.subscriptions.append(try subscription(memory, input, offset))
    }
    let isImmediate = poll.subscriptions.contains {
      switch $0.source {
      case .failed, .ready: true
      case .clock, .waiting: false
      }
    }
    while true {
      let missing = try wait(isImmediate: isImmediate)
      let reported = report(events, missing: missing)
      if reported > 0 { return result.store(UInt32(clamping: reported)) }
    }
  }

  // MARK: Subscriptions

  private func subscription(
    _ memory: MemoryView, _ input: UInt32, _ offset: UInt64
  ) throws(Errno) -> Subscription {
    let userdata = try memory.get(UInt64.self, at: input, offset)
    let type = try memory.get(UInt8.self, at: input, offset &+ 8)
    let source: Subscription.Source
    switch type {
    case 0: source = try clockSource(memory, input, offset)
    case 1, 2:
      let fd = try memory.get(UInt32.self, at: input, offset &+ 16)
      do { source = try descriptorSource(fd, type) } catch { source = .failed(error) }
    default: throw .inval
    }
    return Subscription(userdata: userdata, type: type, source: source)
  }

  private func clockSource(
    _ memory: MemoryView, _ input: UInt32, _ offset: UInt64
  ) throws(Errno) -> Subscription.Source {
    let id = try memory.get(UInt32.self, at: input, offset &+ 16)
    let timeout = try memory.get(UInt64.self, at: input, offset &+ 24)
    let flags = try memory.get(UInt16.self, at: input, offset &+ 40)
    guard let clock = ClockID(rawValue: id), flags <= 1 else { return .failed(.inval) }
    guard clock == .realtime || clock == .monotonic else { return .failed(.notsup) }
    if flags == 1 { return .clock(clock, deadline: timeout) }
    let (deadline, overflow) = now(clock).addingReportingOverflow(timeout)
    return .clock(clock, deadline: overflow ? .max : deadline)
  }

  private func descriptorSource(
    _ fd: UInt32, _ type: UInt8
  ) throws(Errno) -> Subscription.Source {
    let descriptor = try descriptor(fd, [.pollFdReadwrite, type == 1 ? .fdRead : .fdWrite])
    if descriptor.stream != nil || descriptor.type == .regularFile { return .ready(descriptor) }
    let events = Int16(truncatingIfNeeded: type == 1 ? POLLIN : POLLOUT)
    poll.entries.append(pollfd(fd: descriptor.host, events: events, revents: 0))
    return .waiting(descriptor, index: poll.entries.count - 1)
  }

  // MARK: Waiting

  /// The nanoseconds until the first clock is due; `nil` where no clock is waited for.
  private func remaining() -> UInt64? {
    var nearest: UInt64?
    for subscription in poll.subscriptions {
      guard case .clock(let clock, let deadline) = subscription.source else { continue }
      let present = now(clock)
      let left = deadline > present ? deadline - present : 0
      nearest = min(nearest ?? left, left)
    }
    return nearest
  }

  /// Waits until the host reports or the first clock is due, or for nothing if `isImmediate`. It
  /// may return early. Answers by how many nanoseconds the embedder's clocks are short of what they
  /// were told to pass.
  private func wait(isImmediate: Bool) throws(Errno) -> UInt64 {
    let left = remaining()
    guard let clocks, let left, !isImmediate else {
      _ = try pollHost(timeout: isImmediate ? 0 : left)
      return 0
    }
    if try pollHost(timeout: 0) > 0 { return 0 }
    clocks.sleep(left)
    _ = try pollHost(timeout: 0)
    return remaining() ?? 0
  }

  /// Asks the host, for at most `timeout` nanoseconds or for as long as it takes. The count of
  /// entries with something to report; 0 also when a signal interrupts.
  private func pollHost(timeout: UInt64?) throws(Errno) -> Int32 {
    let code: Int32
    if poll.entries.isEmpty, let timeout {
      // Even to sleep for no time takes the host 50 µs.
      if timeout == 0 { return 0 }
      if let end {
        try end.wait(nanoseconds: timeout)
        return 0
      }
      // As exact as the host can sleep; `poll` counts milliseconds.
      var time = timespec(nanoseconds: timeout)
      code = nanosleep(&time, nil)
    } else {
      var milliseconds: Int32 = -1
      if let timeout { milliseconds = Int32(clamping: timeout.dividedRoundingUp(by: 1_000_000)) }
      if let end { return try end.poll(&poll.entries, milliseconds) }
      code = Host.poll(&poll.entries, milliseconds)
    }
    if code >= 0 { return code }
    let error = Errno.last
    guard error == .intr else { throw error }
    return 0
  }

  // MARK: Events

  /// Writes an event for each subscription that has something to report. Their count.
  private func report(_ events: GuestBytes, missing: UInt64) -> Int {
    var count = 0
    for subscription in poll.subscriptions {
      var error = Errno.success
      var bytes: UInt64 = 0
      var flags: UInt16 = 0
      switch subscription.source {
      case .failed(let failure): error = failure
      case .clock(let clock, let deadline):
        // A clock of the embedder's that stands still must not hang the guest.
        let (present, overflow) = now(clock).addingReportingOverflow(missing)
        guard overflow || present >= deadline else { continue }
      case .ready(let descriptor):
        bytes = subscription.type == 1 ? descriptor.bytesToEnd() : 0
      case .waiting(let descriptor, let index):
        let reported = Int32(poll.entries[index].revents)
        guard reported != 0 else { continue }
        if reported & Int32(POLLNVAL) != 0 { error = .badf }
        if reported & (Int32(POLLHUP) | Int32(POLLERR)) != 0 { flags = 1 }
        bytes = subscription.type == 1 ? descriptor.bytesWaiting() : 0
      }
      let size = Int(WASI.eventSize)
      let event = events.dropFirst(count &* size).prefix(size)
      event.clear()
      event.put(subscription.userdata, at: 0)
      event.put(error.rawValue, at: 8)
      event.put(subscription.type, at: 10)
      event.put(bytes, at: 16)
      event.put(flags, at: 24)
      count += 1
    }
    return count
  }
}

extension UInt64 {
  fileprivate func dividedRoundingUp(by divisor: UInt64) -> UInt64 {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest == 0 ? quotient : quotient + 1
  }
}

extension Descriptor {
  /// How many bytes are between a file's position and its end.
  fileprivate func bytesToEnd() -> UInt64 {
    guard stream == nil, let status = try? Host.status(of: host) else { return 0 }
    let position = lseek(host, 0, SEEK_CUR)
    guard position >= 0, status.st_size > position else { return 0 }
    return UInt64(clamping: status.st_size - position)
  }

  /// How many bytes can be read without waiting.
  fileprivate func bytesWaiting() -> UInt64 {
    #if canImport(Darwin)
    let request: UInt = 0x4004_667f  // FIONREAD, an expression in the headers
    #else
    let request = UInt(FIONREAD)
    #endif
    var count: Int32 = 0
    return ioctl(host, request, &count) == 0 ? UInt64(clamping: count) : 0
  }
}
