#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Whole files in and out; `-` is a standard stream.
enum ByteFile {
  static let standardStream = "-"

  static func contents(of path: String) throws(Failure) -> [UInt8] {
    if path == standardStream { return try contents(0, "standard input") }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, errno) }
    defer { close(descriptor) }
    return try contents(descriptor, path)
  }

  private static func contents(_ descriptor: Int32, _ path: String) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_size > 0 { bytes.reserveCapacity(Int(status.st_size)) }
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &part, part.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw unreadable(path, errno)
      }
      bytes += part[..<count]
    }
  }

  /// Writes a file, or what of it is left where the writing fails.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    if path == standardStream { return try write(bytes, 1, "standard output") }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw unwritable(path, errno, ExitStatus.cannotCreate) }
    do throws(Failure) {
      try write(bytes, descriptor, path)
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw unwritable(path, errno, ExitStatus.inputOutput) }
  }

  private static func write(_ bytes: [UInt8], _ descriptor: Int32, _ path: String) throws(Failure) {
    var start = 0
    while start < bytes.count {
      let part = Array(bytes[start..<min(bytes.count, start + 1 << 20)])
      let count = writeSome(descriptor, part)
      if count < 0 {
        if errno == EINTR { continue }
        throw unwritable(path, errno, ExitStatus.inputOutput)
      }
      start += count
    }
  }

  private static func unreadable(_ path: String, _ code: Int32) -> Failure {
    switch code {
    case ENOENT: Failure(ExitStatus.noInput, "\(path) does not exist; check the path")
    case EACCES: Failure(ExitStatus.noInput, "\(path) may not be read; check its permissions")
    case EISDIR: Failure(ExitStatus.noInput, "\(path) is a directory; name a file in it")
    default: Failure(ExitStatus.inputOutput, "\(path) cannot be read: \(String(cString: strerror(code)))")
    }
  }

  private static func unwritable(_ path: String, _ code: Int32, _ status: Int32) -> Failure {
    Failure(status, "\(path) cannot be written: \(String(cString: strerror(code)))")
  }
}

/// The system's `write`, whose name the enumeration has for itself.
private func writeSome(_ descriptor: Int32, _ bytes: [UInt8]) -> Int {
  write(descriptor, bytes, bytes.count)
}
