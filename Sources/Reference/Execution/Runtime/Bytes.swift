#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The bytes of a memory: as many as its type says, and 0 where none was written. They lie in a row, so that they can be lent
/// to functions of the host's; a part that nobody has touched takes up addresses only.
///
/// Unsafe room. Invariant: `count` is at most the range's, and every access is checked to be below `count`.
public struct Bytes: Equatable {
  public private(set) var count: UInt64
  private var range: Range

  /// Nil where the system has no such range.
  init?(count: UInt64) {
    guard let range = Range(atLeast: count) else { return nil }
    self.count = count
    self.range = range
  }

  /// - Parameter address: below `count`.
  public subscript(address: UInt64) -> UInt8 {
    get {
      precondition(address < count)
      return range.contents[Int(address)]
    }
    set {
      precondition(address < count)
      makeOwn()
      range.contents[Int(address)] = newValue
    }
  }

  /// Whether `length` bytes from an address on are there.
  public func contains(_ address: UInt64, _ length: UInt64) -> Bool {
    address <= count && length <= count - address
  }

  /// Blocks of 4096 bytes that are not all 0, in order; the last may reach behind the memory's end, where it is 0.
  public var writtenBlocks: [(number: UInt64, bytes: [UInt8])] {
    stride(from: 0, to: Int(count), by: Range.pageSize).compactMap { start in
      guard range.isWritten(start) else { return nil }
      let block = range.contents[start..<start + Range.pageSize]
      return (number: UInt64(start / Range.pageSize), bytes: Array(block))
    }
  }

  /// Adds zeros at the end.
  /// - Returns: false where the system has no range for so many; then nothing is changed.
  mutating func grow(to newCount: UInt64) -> Bool {
    precondition(newCount >= count)
    if newCount > UInt64(range.contents.count) {
      // Twice as many as before, so that growing step by step takes no longer than growing at once.
      let wanted = newCount.addingReportingOverflow(count)
      guard !wanted.overflow, let larger = Range(atLeast: wanted.partialValue) ?? Range(atLeast: newCount) else {
        return false
      }
      larger.copy(range)
      range = larger
    }
    count = newCount
    return true
  }

  /// Calls `body` with the bytes, in place. The buffer's address is never nil.
  mutating func withContents<Result>(_ body: (UnsafeMutableRawBufferPointer) throws -> Result) rethrows -> Result {
    makeOwn()
    return try body(UnsafeMutableRawBufferPointer(rebasing: range.contents[..<Int(count)]))
  }

  public static func == (a: Bytes, b: Bytes) -> Bool {
    a.count == b.count
      && (a.range === b.range || a.range.contents[..<Int(a.count)].elementsEqual(b.range.contents[..<Int(b.count)]))
  }

  /// A copy of a memory shares its range until one of them is written.
  private mutating func makeOwn() {
    if isKnownUniquelyReferenced(&range) { return }
    guard let copy = Range(atLeast: UInt64(range.contents.count)) else {
      preconditionFailure("the system has no addresses for a copy of a memory")
    }
    copy.copy(range)
    range = copy
  }

  /// A range of addresses from the system, which is zero until it is written.
  private final class Range {
    let contents: UnsafeMutableRawBufferPointer
    static let pageSize = 4096

    init?(atLeast count: UInt64) {
      let pages = (Swift.max(count, 1) - 1) / UInt64(Range.pageSize) + 1
      guard pages <= UInt64(Int.max / Range.pageSize) else { return nil }
      let size = Int(pages) * Range.pageSize
      var flags = MAP_PRIVATE | MAP_ANON
      #if os(Linux) || os(Android)
      flags |= MAP_NORESERVE
      #endif
      let base = mmap(nil, size, PROT_READ | PROT_WRITE, flags, -1, 0)
      guard let base, base != MAP_FAILED else { return nil }
      contents = UnsafeMutableRawBufferPointer(start: base, count: size)
    }

    deinit { munmap(contents.baseAddress, contents.count) }

    /// Takes over what another range has. Pages of zeros are left untouched.
    func copy(_ other: Range) {
      for start in stride(from: 0, to: Swift.min(contents.count, other.contents.count), by: Range.pageSize) {
        if other.isWritten(start) {
          let page = UnsafeMutableRawBufferPointer(rebasing: other.contents[start..<start + Range.pageSize])
          UnsafeMutableRawBufferPointer(rebasing: contents[start..<start + Range.pageSize]).copyMemory(
            from: UnsafeRawBufferPointer(page))
        }
      }
    }

    /// Whether the page at `start` has a byte that is not 0.
    func isWritten(_ start: Int) -> Bool {
      var any = SIMD8<UInt64>()
      for place in stride(from: start, to: start + Range.pageSize, by: MemoryLayout<SIMD8<UInt64>>.size) {
        any |= contents.load(fromByteOffset: place, as: SIMD8<UInt64>.self)
      }
      return any != SIMD8<UInt64>()
    }
  }
}
