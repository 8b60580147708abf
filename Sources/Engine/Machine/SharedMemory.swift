#if _pointerBitWidth(_64)
import Synchronization
#endif

/// A shared memory (the threads proposal: shared linear memory), as all machines that have it see it.
///
/// A host makes one outside of any machine and gives it to several, each run by a thread of its own
/// (`Machine.adopt`). It stays at its address for as long as any of those machines lives. Where a module defines a
/// shared memory itself, the record lies in its machine's arena, and no other machine has it.
///
/// All bytes that the memory can ever have are reserved from the start, so that `base` never changes; growing it makes
/// more of them usable. Its size only grows.
///
/// Waiting and waking need threads, of which the engine knows nothing: a host gives two functions. Without them a wait
/// that would block ends at once: as if its time were up, or, where it has no end, with `Trap.waitWithoutEnd`.
///
/// Unsafe room. Invariants: the size is the record's first field and is read and written only by the functions below;
/// an `Atomic<UInt>` is laid out as a `UInt`. The bytes from the size to `capacity` are zero.
public struct SharedMemoryRecord: @unchecked Sendable {
  /// Blocks the calling thread while the cell has the value that it is expected to have.
  ///
  /// The comparison and the entry into the list of those who wait are one step for everybody who wakes: both are done
  /// under one lock. The comparison loads `byteCount` bytes, with sequential consistency.
  ///
  /// - Parameters:
  ///   - interrupt: the flag of the run (`InterruptFlag.init(address:)`). Where it is raised the wait ends.
  ///   - cell: the host's address of the cell, aligned to its width and in bounds.
  ///   - expected: the value, zero-extended.
  ///   - byteCount: of the cell, 4 or 8.
  ///   - nanoseconds: how long to wait at most; below 0, for ever.
  /// - Returns: the raw value of a `WaitResult`.
  public typealias Wait = @convention(c) (
    _ context: UnsafeMutableRawPointer?, _ interrupt: UnsafeMutablePointer<UInt32>, _ cell: UnsafeMutableRawPointer,
    _ expected: UInt64, _ byteCount: Int32, _ nanoseconds: Int64
  ) -> Int32

  /// Wakes up to `count` of the threads that wait at the cell, the longest-waiting first.
  ///
  /// - Returns: how many it woke.
  public typealias Notify = @convention(c) (
    _ context: UnsafeMutableRawPointer?, _ cell: UnsafeMutableRawPointer, _ count: UInt32
  ) -> UInt32

  fileprivate var size: UInt
  public let base: UnsafeMutableRawPointer
  /// Bytes reserved.
  public let capacity: UInt
  /// In pages, as the memory's type has it.
  public let maximumPages: UInt64
  public let pageSizeExponent: UInt8
  /// Whether addresses have 64 bits.
  public let is64: Bool
  let context: UnsafeMutableRawPointer?
  let wait: Wait?
  let notify: Notify?

  /// - Parameters:
  ///   - base: aligned to 16 bytes; `capacity` bytes from there on are zero.
  ///   - byteCount: the first size, a number of whole pages, at most `capacity`.
  ///   - context: handed to `wait` and `notify` as it is.
  public init(
    base: UnsafeMutableRawPointer, byteCount: UInt, capacity: UInt, maximumPages: UInt64, pageSizeExponent: UInt8 = 16,
    is64: Bool = false, context: UnsafeMutableRawPointer? = nil, wait: Wait? = nil, notify: Notify? = nil
  ) {
    precondition(byteCount <= capacity, "a shared memory's size is beyond its reserve")
    self.size = byteCount
    self.base = base
    self.capacity = capacity
    self.maximumPages = maximumPages
    self.pageSizeExponent = pageSizeExponent
    self.is64 = is64
    self.context = context
    self.wait = wait
    self.notify = notify
  }
}

/// How a wait ended; the raw values up to 2 are what `memory.atomic.wait` answers.
public enum WaitResult: Int32, Sendable {
  case woken = 0
  case notEqual = 1
  case timedOut = 2
  /// The run was asked to stop. It pauses; when it is resumed it does the same instruction again, with all of its time.
  case interrupted = 3
}

public typealias SharedMemoryPointer = UnsafeMutablePointer<SharedMemoryRecord>

extension UnsafeMutablePointer where Pointee == SharedMemoryRecord {
  /// Bytes in use, as of now; from any thread.
  public var byteCount: UInt {
    #if _pointerBitWidth(_64)
    atomicSize.pointee.load(ordering: .sequentiallyConsistent)
    #else
    pointee.size
    #endif
  }

  public var pages: UInt64 { UInt64(byteCount) >> UInt64(pointee.pageSizeExponent) }

  /// Grows the memory, from any thread (the threads proposal: one atomic step of the memory's length).
  ///
  /// - Returns: the former number of pages; `UInt64.max` where the memory cannot grow so far, and stays as it is.
  public func grow(by pages: UInt64) -> UInt64 {
    let shift = UInt64(pointee.pageSizeExponent)
    let capacity = UInt64(pointee.capacity) >> shift
    let maximum = capacity < pointee.maximumPages ? capacity : pointee.maximumPages
    var size = byteCount
    while true {
      let old = UInt64(size) >> shift
      guard old <= maximum, pages <= maximum - old else { return .max }
      let found = exchange(size, for: UInt(truncatingIfNeeded: (old + pages) << shift))
      if found == size { return old }
      size = found
    }
  }

  /// Sets the size if it is what is expected; returns what it was.
  private func exchange(_ expected: UInt, for new: UInt) -> UInt {
    #if _pointerBitWidth(_64)
    atomicSize.pointee.compareExchange(expected: expected, desired: new, ordering: .sequentiallyConsistent).original
    #else
    // Boards have one thread.
    pointee.size = new
    return expected
    #endif
  }

  #if _pointerBitWidth(_64)
  private var atomicSize: UnsafeMutablePointer<Atomic<UInt>> {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: Atomic<UInt>.self)
  }
  #endif
}

extension Machine {
  /// A shared memory of the host's, to be imported. The machine's limit of pages does not count for it.
  ///
  /// - Parameter record: stays where it is for as long as the machine lives.
  public func adopt(_ record: SharedMemoryPointer) throws(LimitError) -> MemoryReference {
    let memory = try state.pointee.arena.allocate(1, of: MemoryInstance.self)
    memory.initialize(to: MemoryInstance(record))
    return MemoryReference(pointer: memory)
  }
}

extension MemoryInstance {
  /// - Parameter record: stays where it is for as long as the instance.
  init(_ record: SharedMemoryPointer) {
    // No two memories of an instance may have the same base (`Growth.swift`): one that has no bytes has that of its record.
    self.init(
      base: record.pointee.capacity > 0 ? record.pointee.base : UnsafeMutableRawPointer(record), byteCount: record.byteCount, capacity: record.pointee.capacity,
      maximumPages: record.pointee.maximumPages, pageSizeExponent: record.pointee.pageSizeExponent,
      addresses: AddressWidth(is64: record.pointee.is64), shared: record)
  }

  var isShared: Bool { FeatureSet.hasAtomics && shared != nil }

  /// Sees how far another machine has made a shared memory grow.
  /// - Returns: whether it did since the last look.
  @discardableResult
  mutating func refresh() -> Bool {
    guard FeatureSet.hasAtomics, let shared else { return false }
    let (old, new) = (byteCount, shared.byteCount)
    byteCount = new
    return new != old
  }
}
