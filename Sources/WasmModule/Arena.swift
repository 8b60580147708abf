/// A bump allocator over one block of memory that the caller lends. It never asks for more.
///
/// The low end holds what lives long (module views, instances, code); the high end holds scratch, taken and
/// given back in stack order by `withScratch`-style pairs of `scratchMark` and `releaseScratch(to:)`.
///
/// Unsafe room. Invariants: `base <= low <= high <= base + byteCount`; memory handed out is aligned for its type,
/// and is not initialised.
public struct Arena {
  public let base: UnsafeMutableRawPointer
  public let byteCount: Int
  /// Bytes in use at the low end.
  public private(set) var low: Int = 0
  /// Offset of the first byte in use at the high end.
  public private(set) var high: Int
  /// The most that was ever in use at both ends together, in bytes.
  public private(set) var peak: Int = 0

  /// - Parameter memory: aligned to at least 16 bytes; the caller keeps it alive for as long as the arena is used.
  public init(_ memory: UnsafeMutableRawBufferPointer) {
    precondition(memory.baseAddress != nil, "an arena needs memory")
    base = memory.baseAddress.unsafelyUnwrapped
    byteCount = memory.count
    high = memory.count
  }

  public var freeBytes: Int { high - low }

  /// Takes room for `count` values at the low end, aligned for `T`, uninitialised.
  @inlinable
  public mutating func allocate<T>(
    _ count: Int, of type: T.Type
  ) throws(LimitError) -> UnsafeMutablePointer<T> {
    let bytes = try allocateBytes(count, stride: MemoryLayout<T>.stride, alignment: MemoryLayout<T>.alignment)
    return bytes.bindMemory(to: T.self, capacity: count)
  }

  /// Takes `count * stride` bytes at the low end.
  public mutating func allocateBytes(
    _ count: Int, stride: Int = 1, alignment: Int
  ) throws(LimitError) -> UnsafeMutableRawPointer {
    let start = (low + alignment - 1) & ~(alignment - 1)
    let (size, overflow) = count.multipliedReportingOverflow(by: stride)
    if overflow || start > high || size > high - start { throw LimitError(.arenaBytes) }
    low = start + size
    peak = max(peak, low + (byteCount - high))
    return base + start
  }

  /// Takes room for `count` values at the high end, uninitialised; give it back with `releaseScratch(to:)`.
  public mutating func allocateScratch<T>(
    _ count: Int, of type: T.Type
  ) throws(LimitError) -> UnsafeMutablePointer<T> {
    let (size, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<T>.stride)
    if overflow || size > high - low { throw LimitError(.arenaBytes) }
    let start = (high - size) & ~(MemoryLayout<T>.alignment - 1)
    if start < low { throw LimitError(.arenaBytes) }
    high = start
    peak = max(peak, low + (byteCount - high))
    return (base + start).bindMemory(to: T.self, capacity: count)
  }

  /// Everything allocated at the low end after `mark` (a former value of `low`) is given back.
  public mutating func release(to mark: Int) {
    precondition(mark >= 0 && mark <= low)
    low = mark
  }

  /// Everything taken as scratch after `mark` (a former value of `high`) is given back.
  public mutating func releaseScratch(to mark: Int) {
    precondition(mark >= high && mark <= byteCount)
    high = mark
  }
}
