import Engine
import Synchronization

public typealias WaitResult = Engine.WaitResult

/// A shared memory (threads proposal: shared linear memory) that the host makes, and that instances of any number of
/// stores import, each of them run by a thread of its own.
///
/// Its whole maximum is a range of addresses from the start, which takes up memory only where it is touched; so it grows
/// in place, and growth is seen by all. It lives as long as the object or any store that has it. (A shared memory that
/// a module defines itself belongs to its store, and there is nobody to wake who waits there.)
///
/// Addresses are the guest's, in bytes. The methods here are atomic and sequentially consistent, from any thread, and
/// throw `MemoryAccessError` where the address does not fit or is not aligned.
///
/// Unsafe room. Invariant: `record` is at its address from `init` to `deinit`, `range` holds its bytes and `waiting` is
/// its context; stores keep the object.
public final class SharedMemory: @unchecked Sendable {
  let record: SharedMemoryPointer
  let waiting = WaitingList()
  private let range: AddressRange

  /// A memory in pages of 64 KiB, all zero.
  ///
  /// - Parameters:
  ///   - maximum: as the modules declare that import it, or less.
  ///   - is64: its addresses are `i64`.
  ///   - limit: the most pages that it may grow to, whatever the maximum. It may be fewer, where the host has no such
  ///     range of addresses.
  public init(
    pages: UInt64, maximum: UInt64, is64: Bool = false, limit: UInt64 = UInt64(clamping: Limits().memoryPages)
  ) throws(LimitError) {
    let reach = min(maximum, is64 ? 1 << 47 : 1 << 16, limit)
    guard pages <= reach else { throw LimitError(.memoryPages) }
    // Of no pages there is one, that nobody may use: the memory has an address.
    var capacity = max(1, reach)
    var range = AddressRange(byteCount: Int(truncatingIfNeeded: capacity << 16))
    while range == nil, capacity > max(1, pages) {
      capacity = max(1, pages, capacity / 2)
      range = AddressRange(byteCount: Int(truncatingIfNeeded: capacity << 16))
    }
    guard let range else { throw LimitError(.memoryPages) }
    self.range = range
    record = .allocate(capacity: 1)
    record.initialize(
      to: SharedMemoryRecord(
        base: range.base, byteCount: UInt(truncatingIfNeeded: pages << 16),
        capacity: UInt(truncatingIfNeeded: min(capacity, reach) << 16), maximumPages: maximum, is64: is64,
        context: Unmanaged.passUnretained(waiting).toOpaque(), wait: WaitingList.engineWait,
        notify: WaitingList.engineNotify))
  }

  deinit { record.deallocate() }

  public var pages: UInt64 { record.pages }
  public var byteCount: Int { Int(bitPattern: record.byteCount) }
  public var maximumPages: UInt64 { record.pointee.maximumPages }
  public var is64: Bool { record.pointee.is64 }

  /// The former number of pages, or nil where it cannot grow so far.
  @discardableResult
  public func grow(by pages: UInt64) -> UInt64? {
    let old = record.grow(by: pages)
    return old == .max ? nil : old
  }

  /// The bytes as they are now, for plain access. It is not atomic: the caller sees to it that no thread writes meanwhile
  /// what is read or written here, by a lock in the memory or before the threads begin.
  public var view: MemoryView { MemoryView(baseAddress: range.base, byteCount: byteCount) }

  // MARK: Atomic access

  public func load(_ type: UInt32.Type = UInt32.self, at address: UInt64) throws(MemoryAccessError) -> UInt32 {
    try word(address).pointee.load(ordering: .sequentiallyConsistent)
  }
  public func load(_ type: UInt64.Type, at address: UInt64) throws(MemoryAccessError) -> UInt64 {
    try doubleWord(address).pointee.load(ordering: .sequentiallyConsistent)
  }

  public func store(_ value: UInt32, at address: UInt64) throws(MemoryAccessError) {
    try word(address).pointee.store(value, ordering: .sequentiallyConsistent)
  }
  public func store(_ value: UInt64, at address: UInt64) throws(MemoryAccessError) {
    try doubleWord(address).pointee.store(value, ordering: .sequentiallyConsistent)
  }

  /// Adds, and wraps; answers what was there before.
  @discardableResult
  public func add(_ value: UInt32, at address: UInt64) throws(MemoryAccessError) -> UInt32 {
    try word(address).pointee.wrappingAdd(value, ordering: .sequentiallyConsistent).oldValue
  }
  @discardableResult
  public func add(_ value: UInt64, at address: UInt64) throws(MemoryAccessError) -> UInt64 {
    try doubleWord(address).pointee.wrappingAdd(value, ordering: .sequentiallyConsistent).oldValue
  }

  /// Stores a value where the expected one is found; answers what was there before.
  @discardableResult
  public func replace(
    _ expected: UInt32, with value: UInt32, at address: UInt64
  ) throws(MemoryAccessError) -> UInt32 {
    try word(address).pointee.compareExchange(expected: expected, desired: value, ordering: .sequentiallyConsistent)
      .original
  }
  @discardableResult
  public func replace(
    _ expected: UInt64, with value: UInt64, at address: UInt64
  ) throws(MemoryAccessError) -> UInt64 {
    try doubleWord(address).pointee
      .compareExchange(expected: expected, desired: value, ordering: .sequentiallyConsistent).original
  }

  // MARK: Waiting

  /// Blocks the calling thread while the cell holds the value, until it is woken by `notify`, here or in a guest.
  ///
  /// - Parameter timeout: how long at most; nil is without end.
  public func wait(
    at address: UInt64, equals expected: UInt32, timeout: Duration? = nil
  ) throws(MemoryAccessError) -> WaitResult {
    waiting.wait(
      at: UnsafeMutableRawPointer(try word(address)), equals: UInt64(expected), byteCount: 4,
      timeout: SharedMemory.nanoseconds(timeout))
  }
  public func wait(
    at address: UInt64, equals expected: UInt64, timeout: Duration? = nil
  ) throws(MemoryAccessError) -> WaitResult {
    waiting.wait(
      at: UnsafeMutableRawPointer(try doubleWord(address)), equals: expected, byteCount: 8,
      timeout: SharedMemory.nanoseconds(timeout))
  }

  /// Wakes as many as `count` of the threads that wait at the address, those that came first. Answers how many.
  @discardableResult
  public func notify(at address: UInt64, count: UInt32 = .max) throws(MemoryAccessError) -> UInt32 {
    waiting.wake(at: UnsafeMutableRawPointer(try word(address)), count: count)
  }

  private static func nanoseconds(_ timeout: Duration?) -> Int64 {
    timeout.map { Int64(clamping: $0.nanoseconds) } ?? -1
  }

  private func word(_ address: UInt64) throws(MemoryAccessError) -> UnsafeMutablePointer<Atomic<UInt32>> {
    try cell(address, count: 4).assumingMemoryBound(to: Atomic<UInt32>.self)
  }

  private func doubleWord(_ address: UInt64) throws(MemoryAccessError) -> UnsafeMutablePointer<Atomic<UInt64>> {
    try cell(address, count: 8).assumingMemoryBound(to: Atomic<UInt64>.self)
  }

  private func cell(_ address: UInt64, count: UInt64) throws(MemoryAccessError) -> UnsafeMutableRawPointer {
    let cell = try view.pointer(at: address, count: count)
    guard address % count == 0 else { throw .unaligned(address: address, byteCount: count) }
    return cell
  }
}
