import Apus

/// One guest's side of `wasi_snapshot_preview1`: its arguments, environment and open descriptors.
///
/// Made from a ``WASIConfiguration`` and bound through ``WASIFunction/table``. The guest sees what
/// the configuration grants and nothing else. An object serves one call at a time: its buffers are
/// not locked. A guest of several threads has an object for each, with all descriptors in common.
public final class WASI {
  let arguments: StringList
  let environment: StringList
  let clocks: WASIConfiguration.Clocks?
  let random: ((inout MutableSpan<UInt8>) -> Void)?
  let maximumSubscriptions: Int
  /// What the guest's monotonic clock is 0 at, in nanoseconds of the host's.
  let monotonicOrigin: UInt64
  let table: DescriptorTable
  /// Of the embedder's random numbers.
  let randomLock: Lock
  /// What ends calls that block, in a program with threads.
  var end: ProgramEnd?
  let vectors = Vectors()
  /// Two, since a rename and a link have two paths.
  let walker = PathWalker()
  let secondWalker = PathWalker()
  var poll = PollState()

  /// Opens what `configuration` grants. Nothing stays open when it throws.
  public init(_ configuration: WASIConfiguration) throws(WASIConfigurationError) {
    arguments = try StringList(configuration.arguments)
    environment = try StringList(environment: configuration.environment)
    clocks = configuration.clocks
    random = configuration.random
    maximumSubscriptions = min(max(0, configuration.maximumSubscriptions), 1 << 20)
    monotonicOrigin = configuration.clocks == nil ? HostClock.now(.monotonic) : 0
    table = try WASI.openTable(configuration)
    randomLock = Lock()
    if configuration.ignoresWriteSignals { Host.ignoreWriteSignals() }
  }

  /// The same guest's side for another of its threads: the same arguments, environment, clocks and
  /// descriptors. The first such object is made while `other` is in no call.
  public init(sharing other: WASI) {
    arguments = other.arguments
    environment = other.environment
    clocks = other.clocks
    random = other.random
    maximumSubscriptions = other.maximumSubscriptions
    monotonicOrigin = other.monotonicOrigin
    table = other.table
    randomLock = other.randomLock
    end = other.end
    table.share()
  }

  // MARK: Descriptors

  /// The descriptor `fd`, if it has all of `rights`: `badf` or `notcapable` otherwise.
  @inline(__always)
  func descriptor(_ fd: UInt32, _ rights: Rights = []) throws(Errno) -> Descriptor {
    let descriptor = try table.descriptor(fd)
    guard descriptor.base.isSuperset(of: rights) else { throw .notcapable }
    return descriptor
  }

  /// The directory `fd`, if it has all of `rights`: `badf`, `notdir` or `notcapable` otherwise.
  func directory(_ fd: UInt32, _ rights: Rights) throws(Errno) -> Descriptor {
    let descriptor = try table.descriptor(fd)
    guard descriptor.type == .directory else { throw .notdir }
    guard descriptor.base.isSuperset(of: rights) else { throw .notcapable }
    return descriptor
  }

  /// The descriptor `fd`, if it is no directory and has all of `rights`.
  @inline(__always)
  func file(_ fd: UInt32, _ rights: Rights) throws(Errno) -> Descriptor {
    let descriptor = try table.descriptor(fd)
    guard descriptor.type != .directory else { throw .isdir }
    guard descriptor.base.isSuperset(of: rights) else { throw .notcapable }
    return descriptor
  }
}
