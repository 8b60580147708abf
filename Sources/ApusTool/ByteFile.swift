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

  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let output = Output(path)
    _ = output.take(bytes)
    try output.finish()
  }

  /// A file that is written piece by piece. It is made when the first piece comes, so that what fails before leaves a file
  /// as it was.
  final class Output {
    private let path: String
    private var descriptor: Int32?
    private var failure: Failure?

    init(_ path: String) {
      self.path = path
    }

    /// Writes a piece. False where that failed, now or before; `finish` says how.
    func take(_ bytes: [UInt8]) -> Bool {
      if failure != nil { return false }
      do throws(Failure) {
        let descriptor = try opened()
        var start = 0
        while start < bytes.count {
          let count = writeSome(descriptor, start == 0 ? bytes : Array(bytes[start...]))
          if count < 0, errno == EINTR { continue }
          if count < 0 { throw unwritable(ExitStatus.inputOutput) }
          start += count
        }
      } catch { failure = error }
      return failure == nil
    }

    func finish() throws(Failure) {
      let descriptor = try failure == nil ? opened() : descriptor
      if let descriptor, descriptor > 2, close(descriptor) != 0, failure == nil {
        failure = unwritable(ExitStatus.inputOutput)
      }
      if let failure { throw failure }
    }

    private func opened() throws(Failure) -> Int32 {
      if let descriptor { return descriptor }
      let new = path == standardStream ? 1 : open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
      guard new >= 0 else { throw unwritable(ExitStatus.cannotCreate) }
      descriptor = new
      return new
    }

    private func unwritable(_ status: Int32) -> Failure {
      let name = path == standardStream ? "standard output" : path
      return Failure(status, "\(name) cannot be written: \(String(cString: strerror(errno)))")
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
}

/// The system's `write`, whose name the enumeration has for itself.
private func writeSome(_ descriptor: Int32, _ bytes: [UInt8]) -> Int {
  write(descriptor, bytes, bytes.count)
}
