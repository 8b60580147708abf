@_exported import Supervisor

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Flash memory as a host has it. See `Storage` for how it is used.
///
/// Unsafe room. Invariants: `contents` stays where it is for as long as the object lives.
public protocol FlashMemory: AnyObject {
  var contents: UnsafeRawBufferPointer { get }
  var pageBytes: Int { get }
  /// Programs bytes at an offset; false where it failed.
  func program(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool
  /// Makes the page at an offset blank; false where it failed.
  func erase(at offset: Int) -> Bool
}

/// Flash memory in a file, which outlives the process: every change is on the disk before it is answered.
///
/// Unsafe room. Invariants: `contents` is one shared mapping of the file, which shows what `pwrite` wrote; it ends with the
/// object.
public final class FlashFile: FlashMemory {
  public let contents: UnsafeRawBufferPointer
  public let pageBytes: Int
  private let descriptor: Int32

  /// Why a file is no flash memory; the system's error number, or 0 where the file has another size.
  public struct Failure: Error, Equatable {
    public let code: Int32
  }

  /// Opens a file, or makes a blank one. One process at a time has it open.
  public init(path: String, byteCount: Int, pageBytes: Int) throws(Failure) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    do throws(Failure) {
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw Failure(code: errno) }
      try FlashFile.fill(descriptor, byteCount)
      let base = mmap(nil, byteCount, PROT_READ, MAP_SHARED, descriptor, 0)
      guard let base, base != MAP_FAILED else { throw Failure(code: errno) }
      contents = UnsafeRawBufferPointer(start: base, count: byteCount)
      self.pageBytes = pageBytes
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit {
    munmap(UnsafeMutableRawPointer(mutating: contents.baseAddress), contents.count)
    close(descriptor)
  }

  /// A new file is blank; any other has the right size.
  private static func fill(_ descriptor: Int32, _ byteCount: Int) throws(Failure) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(code: errno) }
    if status.st_size == byteCount { return }
    guard status.st_size == 0 else { throw Failure(code: 0) }
    let blank = [UInt8](repeating: 0xFF, count: byteCount)
    guard FlashFile.write(blank, descriptor, 0), fsync(descriptor) == 0 else { throw Failure(code: errno) }
  }

  private static func write(_ bytes: [UInt8], _ descriptor: Int32, _ offset: Int) -> Bool {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, off_t(offset + start)) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return false }
      start += count
    }
    return true
  }

  private func change(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, offset <= contents.count - bytes.count else { return false }
    return FlashFile.write(bytes, descriptor, offset) && fsync(descriptor) == 0
  }

  /// Bits go from 1 to 0 only, as those of flash do.
  public func program(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    guard offset >= 0, offset <= contents.count - bytes.count else { return false }
    return change(bytes.indices.map { bytes[$0] & contents[offset + $0] }, at: offset)
  }

  public func erase(at offset: Int) -> Bool {
    change([UInt8](repeating: 0xFF, count: pageBytes), at: offset)
  }
}

/// Flash memory that ends with the process.
public final class FlashInMemory: FlashMemory {
  private let memory: UnsafeMutableRawBufferPointer
  public let pageBytes: Int

  public init(byteCount: Int, pageBytes: Int) {
    memory = .allocate(byteCount: byteCount, alignment: 16)
    memory.initializeMemory(as: UInt8.self, repeating: 0xFF)
    self.pageBytes = pageBytes
  }

  deinit { memory.deallocate() }

  public var contents: UnsafeRawBufferPointer { UnsafeRawBufferPointer(memory) }

  public func program(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    guard offset >= 0, offset <= memory.count - bytes.count else { return false }
    for index in bytes.indices { memory[offset + index] &= bytes[index] }
    return true
  }

  public func erase(at offset: Int) -> Bool {
    guard offset >= 0, offset <= memory.count - pageBytes else { return false }
    for index in offset..<offset + pageBytes { memory[index] = 0xFF }
    return true
  }
}
