import Engine

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A range of addresses that takes up no memory until it is touched, and is zero then.
///
/// Unsafe room. Invariant: `base` and `byteCount` are those of one mapping, which ends with the object.
final class AddressRange {
  let base: UnsafeMutableRawPointer
  let byteCount: Int

  /// Nil where the system has no such range.
  init?(byteCount: Int) {
    guard byteCount > 0, let base = AddressRange.map(UInt(byteCount)) else { return nil }
    #if os(Linux) || os(Android)
    // The kernel would clear 2 MB for the first byte of each part that is used.
    madvise(base, byteCount, MADV_NOHUGEPAGE)
    #endif
    self.base = base
    self.byteCount = byteCount
  }

  deinit { munmap(base, byteCount) }

  var bytes: UnsafeMutableRawBufferPointer { UnsafeMutableRawBufferPointer(start: base, count: byteCount) }

  private static func map(_ byteCount: UInt) -> UnsafeMutableRawPointer? {
    guard byteCount <= UInt(Int.max) else { return nil }
    var flags = MAP_PRIVATE | MAP_ANON
    #if os(Linux) || os(Android)
    flags |= MAP_NORESERVE
    #endif
    let base = mmap(nil, Int(byteCount), PROT_READ | PROT_WRITE, flags, -1, 0)
    return base == MAP_FAILED ? nil : base
  }

  /// Linear memories and growable tables, each in a range of its own.
  static var provider: MemoryProvider {
    MemoryProvider(
      context: nil,
      reserve: { _, byteCount in AddressRange.map(byteCount) },
      release: { _, base, byteCount in munmap(base, Int(byteCount)) })
  }
}

/// The bytes of a file, mapped and not copied.
///
/// Unsafe room. Invariant: `bytes` is one read-only mapping, which ends with the object.
public final class MappedFile {
  /// Valid for as long as the object lives. A file that another process makes shorter meanwhile ends this one.
  public let bytes: UnsafeRawBufferPointer

  /// Why a file cannot be mapped.
  public enum Failure: Error, Equatable {
    /// The system's `errno`, of the call that failed.
    case system(Int32)
    case isDirectory
    /// A device, a pipe or a socket.
    case notAFile
  }

  public init(path: String) throws(Failure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isDirectory
    default: throw .notAFile
    }
    let count = Int(status.st_size)
    if count == 0 {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    let base = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let base, base != MAP_FAILED else { throw .system(errno) }
    bytes = UnsafeRawBufferPointer(start: base, count: count)
  }

  /// The first bytes of the file, `count` of them at most.
  public func head(_ count: Int) -> [UInt8] { Array(bytes.prefix(max(0, count))) }

  deinit {
    if let base = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: base), bytes.count) }
  }
}

/// Bytes that were an array's, at an address that stays.
///
/// Unsafe room. Invariant: `bytes` is one allocation, which ends with the object.
final class OwnedBytes {
  let bytes: UnsafeMutableRawBufferPointer

  init(_ array: [UInt8]) {
    bytes = .allocate(byteCount: array.count, alignment: 8)
    bytes.copyBytes(from: array)
  }

  deinit { bytes.deallocate() }
}
