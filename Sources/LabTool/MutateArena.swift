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
final class GuardedMemory {
  private static let page = 16 << 10
  let arena: UnsafeMutableRawBufferPointer
  /// Bytes of linear memories and tables that the machine has not given back.
  private(set) var reserved = 0

  init(arenaByteCount: Int) {
    arena = UnsafeMutableRawBufferPointer(
      start: GuardedMemory.map(arenaByteCount), count: GuardedMemory.rounded(arenaByteCount))
  }

  private static func rounded(_ count: Int) -> Int { (count + page - 1) & ~(page - 1) }

  /// Where a memory begins in its pages, so that it ends where they end. They need not be aligned to their size: the
  /// system's own pages may be smaller.
  private static func offset(_ count: Int) -> Int { (rounded(count) - count) / 16 * 16 }

  /// Pages that may be used, between two that may not; nil where the system has none.
  private static func map(_ count: Int) -> UnsafeMutableRawPointer? {
    let size = rounded(count)
    guard let start = mmap(nil, size + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANON, -1, 0), start != MAP_FAILED,
      mprotect(start + page, size, PROT_READ | PROT_WRITE) == 0
    else { return nil }
    return start + page
  }

  private static func unmap(_ start: UnsafeMutableRawPointer, _ count: Int) {
    munmap(start - page, rounded(count) + 2 * page)
  }

  /// Calls `body` with a copy of the bytes that ends where the pages end, and that nobody can write to.
  func withModule<R>(_ bytes: [UInt8], _ body: (UnsafeRawBufferPointer) -> R) -> R? {
    let size = GuardedMemory.rounded(bytes.count)
    guard let start = GuardedMemory.map(bytes.count) else { return nil }
    defer { GuardedMemory.unmap(start, bytes.count) }
    let copy = UnsafeMutableRawBufferPointer(start: start + (size - bytes.count), count: bytes.count)
    copy.copyBytes(from: bytes)
    mprotect(start, size, PROT_READ)
    return body(UnsafeRawBufferPointer(copy))
  }

  /// Memories end where the pages end, as far as their alignment allows.
  var provider: MemoryProvider {
    MemoryProvider(
      context: Unmanaged.passUnretained(self).toOpaque(),
      reserve: { context, count in
        guard let context, count <= 1 << 30, let start = GuardedMemory.map(Int(count)) else { return nil }
        Unmanaged<GuardedMemory>.fromOpaque(context).takeUnretainedValue().reserved += Int(count)
        return start + GuardedMemory.offset(Int(count))
      },
      release: { context, base, count in
        guard let context else { return }
        Unmanaged<GuardedMemory>.fromOpaque(context).takeUnretainedValue().reserved -= Int(count)
        GuardedMemory.unmap(base - GuardedMemory.offset(Int(count)), Int(count))
      })
  }
}
