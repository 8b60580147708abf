#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif
import Engine

/// Memory for one module after another, with a page before and behind each part that nobody may touch.
///
/// Unsafe room. Invariants: what is mapped is unmapped once, with its own size; what is spare is zero, and nobody's.
public final class GuardedMemory {
  private static let page = 16 << 10
  public let arena: UnsafeMutableRawBufferPointer
  /// Bytes of linear memories and tables that the machine has not given back.
  public private(set) var reserved = 0

  public init(arenaByteCount: Int) {
    arena = UnsafeMutableRawBufferPointer(
      start: GuardedMemory.map(arenaByteCount), count: GuardedMemory.rounded(arenaByteCount))
  }

  fileprivate static func rounded(_ count: Int) -> Int { (count + page - 1) & ~(page - 1) }

  /// Bytes between the first page's start and those of a memory.
  private static func gap(_ count: Int) -> Int { (rounded(count) - count) / 16 * 16 }

  /// Pages that may be used, between two that may not; nil where the system has none.
  fileprivate static func map(_ count: Int) -> UnsafeMutableRawPointer? {
    let size = rounded(count)
    guard let start = mmap(nil, size + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANON, -1, 0), start != MAP_FAILED,
      mprotect(start + page, size, PROT_READ | PROT_WRITE) == 0
    else { return nil }
    return start + page
  }

  fileprivate static func unmap(_ start: UnsafeMutableRawPointer, _ count: Int) {
    munmap(start - page, rounded(count) + 2 * page)
  }

  /// Calls `body` with a copy of the bytes that ends where the pages end, and that nobody can write to.
  public func withModule<R>(_ bytes: [UInt8], _ body: (UnsafeRawBufferPointer) -> R) -> R? {
    GuardedBytes(bytes).map { guarded in withExtendedLifetime(guarded) { body(guarded.bytes) } }
  }

  /// Memories end where the pages end, as far as their alignment allows.
  public var provider: MemoryProvider {
    MemoryProvider(
      context: Unmanaged.passUnretained(self).toOpaque(),
      reserve: { context, count in
        guard let context, count <= 1 << 30 else { return nil }
        let memory = Unmanaged<GuardedMemory>.fromOpaque(context).takeUnretainedValue()
        guard let start = memory.take(Int(count)) else { return nil }
        return start + GuardedMemory.gap(Int(count))
      },
      release: { context, base, count in
        guard let context else { return }
        let memory = Unmanaged<GuardedMemory>.fromOpaque(context).takeUnretainedValue()
        memory.giveBack(base - GuardedMemory.gap(Int(count)), Int(count))
      })
  }

  // MARK: Ranges

  /// By their rounded size: ranges that were given back, and are zero. To map a new one takes ten times as long.
  private var spare: [Int: [UnsafeMutableRawPointer]] = [:]
  private static let mostSpare = 8
  private static let largestSpare = 1 << 20

  private func take(_ count: Int) -> UnsafeMutableRawPointer? {
    if failures > 0 {
      failures -= 1
      if failures == 0 { return nil }
    }
    guard let start = spare[GuardedMemory.rounded(count)]?.popLast() ?? GuardedMemory.map(count) else { return nil }
    reserved += count
    return start
  }

  private func giveBack(_ start: UnsafeMutableRawPointer, _ count: Int) {
    reserved -= count
    let size = GuardedMemory.rounded(count)
    guard size <= GuardedMemory.largestSpare, spare[size, default: []].count < GuardedMemory.mostSpare else {
      return GuardedMemory.unmap(start, count)
    }
    start.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    spare[size, default: []].append(start)
  }

  /// The request for a range that is refused, counted from 1, from now on; 0 for none.
  public var failures = 0

  deinit {
    for (size, starts) in spare { for start in starts { GuardedMemory.unmap(start, size) } }
    if let base = arena.baseAddress { GuardedMemory.unmap(base, arena.count) }
  }
}

/// A copy of a module's bytes that ends where the pages end, and that nobody can write to.
///
/// Unsafe room. Invariant: `bytes` is in one mapping, which ends with the object.
final class GuardedBytes {
  let bytes: UnsafeRawBufferPointer
  private let start: UnsafeMutableRawPointer

  /// Nil where the system has no room.
  init?(_ array: [UInt8]) {
    let size = GuardedMemory.rounded(array.count)
    guard let start = GuardedMemory.map(array.count) else { return nil }
    self.start = start
    let copy = UnsafeMutableRawBufferPointer(start: start + (size - array.count), count: array.count)
    copy.copyBytes(from: array)
    mprotect(start, size, PROT_READ)
    bytes = UnsafeRawBufferPointer(copy)
  }

  deinit { GuardedMemory.unmap(start, bytes.count) }
}

/// A case whose modules lie where subjects can borrow their bytes.
public final class PreparedCase {
  public let fuzzCase: FuzzCase
  let modules: [GuardedBytes]

  /// Nil where the system has no room.
  public init?(_ fuzzCase: FuzzCase) {
    let modules = fuzzCase.modules.compactMap { GuardedBytes($0.bytes) }
    guard modules.count == fuzzCase.modules.count else { return nil }
    self.fuzzCase = fuzzCase
    self.modules = modules
  }
}
