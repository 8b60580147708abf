/// What one guest is granted. The default grants nothing: no argument, no variable, no directory,
/// an empty standard input and outputs that go nowhere.
public struct WASIConfiguration {
  /// The guest's arguments; the first is the program's name by convention.
  public var arguments: [String] = []
  /// The guest's environment, in this order.
  public var environment: [(name: String, value: String)] = []
  /// The directories that the guest sees: guest descriptors 3, 4, ... in this order.
  public var preopens: [Preopen] = []
  /// Host sockets, bound and listening or connected, that the guest gets after the directories.
  /// They stay the caller's to close.
  public var sockets: [Int32] = []
  /// Guest descriptors 0, 1 and 2.
  public var standardInput = StandardStream.empty
  public var standardOutput = StandardStream.empty
  public var standardError = StandardStream.empty
  /// Where time comes from; `nil` is the host's clocks.
  public var clocks: Clocks?
  /// Sets every byte to a random one; `nil` is the host's generator.
  public var random: ((inout MutableSpan<UInt8>) -> Void)?
  /// How many descriptors the guest may hold at once, the first three included. Beyond it the
  /// guest gets `mfile`.
  public var maximumDescriptors = 1024
  /// How many subscriptions one `poll_oneoff` may hold. Beyond it the guest gets `inval`.
  public var maximumSubscriptions = 4096
  /// Whether making a ``WASI`` has the process ignore SIGPIPE and SIGXFSZ where their disposition is
  /// still the default. Without it a guest that writes into a pipe that nobody reads ends the host.
  public var ignoresWriteSignals = true

  public init() {}
}

extension WASIConfiguration {
  /// A host directory that the guest may use.
  public struct Preopen {
    /// The directory's path on the host.
    public var host: String
    /// The name that the guest sees (`fd_prestat_dir_name`).
    public var guest: String
    /// What the guest may do with the directory itself; rights that do not apply to a directory
    /// are dropped.
    public var rights: Rights
    /// What the guest may do with anything opened through it.
    public var inheriting: Rights

    public init(
      host: String, guest: String, rights: Rights = .all, inheriting: Rights = .all
    ) {
      self.host = host
      self.guest = guest
      self.rights = rights
      self.inheriting = inheriting
    }

    /// A directory that the guest may read and not change.
    public static func readOnly(host: String, guest: String) -> Preopen {
      let rights = Rights.all.subtracting(.mutating)
      return Preopen(host: host, guest: guest, rights: rights, inheriting: rights)
    }
  }

  /// What stands behind a standard stream.
  public enum StandardStream {
    /// End of file when read; writes are accepted and dropped.
    case empty
    /// A host descriptor, which stays the caller's to close. Writes go straight to it.
    case descriptor(Int32)
    /// Bytes to read, then end of file.
    case bytes([UInt8])
    /// Called for each read with the guest's buffer, to which it appends what there is; nothing is
    /// the end of file.
    case reader((inout OutputSpan<UInt8>) -> Void)
    /// Called for each write with the guest's bytes, once a buffer.
    case writer((Span<UInt8>) -> Void)
  }

  /// A replacement for the host's clocks. All times are nanoseconds.
  public struct Clocks {
    /// The clock's present value.
    public var now: (ClockID) -> UInt64
    /// The clock's resolution.
    public var resolution: (ClockID) -> UInt64
    /// Passes the given time: until then `poll_oneoff` has nothing to report.
    public var sleep: (UInt64) -> Void

    public init(
      now: @escaping (ClockID) -> UInt64, resolution: @escaping (ClockID) -> UInt64 = { _ in 1 },
      sleep: @escaping (UInt64) -> Void
    ) {
      self.now = now
      self.resolution = resolution
      self.sleep = sleep
    }
  }
}

/// A clock of preview1 (`clockid`).
public enum ClockID: UInt32, Sendable {
  case realtime, monotonic, processCPUTime, threadCPUTime
}

/// Why a configuration does not make a ``WASI``.
public enum WASIConfigurationError: Error, Equatable {
  /// A string with a NUL, which a C string cannot hold.
  case embeddedNUL(String)
  /// An environment variable whose name is empty or has a `=`.
  case variableName(String)
  /// The host directory of a preopen that does not open.
  case preopen(host: String, Errno)
  /// A standard stream or a socket that is no open host descriptor.
  case descriptor(Int32, Errno)
  /// More descriptors than ``WASIConfiguration/maximumDescriptors``, or a limit below 3.
  case tooManyDescriptors
  /// Arguments or environment of 4 GiB or more.
  case tooLarge
}
