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
/// Unsafe room. Invariant: what is mapped is unmapped once, with its own size.
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
        guard let context, count <= 1 << 30, let start = GuardedMemory.map(Int(count)) else { return nil }
        Unmanaged<GuardedMemory>.fromOpaque(context).takeUnretainedValue().reserved += Int(count)
        return start + (GuardedMemory.rounded(Int(count)) - Int(count)) / 16 * 16
      },
      release: { context, base, count in
        guard let context else { return }
        Unmanaged<GuardedMemory>.fromOpaque(context).takeUnretainedValue().reserved -= Int(count)
        let place = UInt(bitPattern: base) & ~UInt(GuardedMemory.page - 1)
        guard let start = UnsafeMutableRawPointer(bitPattern: place) else { return }
        GuardedMemory.unmap(start, Int(count))
      })
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
