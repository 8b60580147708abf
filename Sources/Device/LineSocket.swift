#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Where a device is: `HOST:PORT`, `unix:PATH`, or `serial:PATH` for a board at a serial port.
public enum LineAddress: Equatable, Sendable {
  case network(host: String, port: String)
  case path(String)
  case serial(String)

  /// Nil where the text is none of these.
  public init?(_ text: String) {
    if text.hasPrefix("serial:"), text.utf8.count > 7 {
      self = .serial(String(text.dropFirst(7)))
      return
    }
    if text.hasPrefix("unix:") {
      let path = String(text.dropFirst(5))
      guard (1...100).contains(path.utf8.count) else { return nil }
      self = .path(path)
      return
    }
    guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else { return nil }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    self = .network(host: String(host), port: "\(port)")
  }
}

/// A socket could not be made, or broke; the system's words.
public struct LineError: Error, Equatable {
  public let message: String

  init(_ what: String, _ code: Int32) { message = "\(what): \(String(cString: strerror(code)))" }
  init(_ message: String) { self.message = message }
}

/// The bytes of a line between two processes, or to a serial port, and the listening for one. Nothing waits but `wait`.
///
/// Unsafe room. Invariant: `descriptor` is the object's own, and is closed with it.
public final class LineSocket {
  public let descriptor: Int32
  private let isSocket: Bool
  private var pathToRemove: String?

  init(_ descriptor: Int32, isSocket: Bool = true) {
    self.descriptor = descriptor
    self.isSocket = isSocket
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    close(descriptor)
    if let pathToRemove { unlink(pathToRemove) }
  }

  public static func listening(at address: LineAddress) throws(LineError) -> LineSocket {
    // The last process at a path has left its socket behind.
    if case .path(let path) = address { LineSocket.removeSocket(path) }
    let socket = try opened(address, passive: true) { bind($0, $1, $2) }
    guard listen(socket.descriptor, 4) == 0 else { throw LineError("it cannot be listened there", errno) }
    if case .path(let path) = address { socket.pathToRemove = path }
    return socket
  }

  public static func connected(to address: LineAddress) throws(LineError) -> LineSocket {
    try opened(address, passive: false) { connect($0, $1, $2) }
  }

  private static func removeSocket(_ path: String) {
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK { unlink(path) }
  }

  private static func opened(
    _ address: LineAddress, passive: Bool, _ use: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) throws(LineError) -> LineSocket {
    switch address {
    case .serial(let path): return try serialPort(path)
    case .path(let path):
      var name = sockaddr_un()
      name.sun_family = sa_family_t(AF_UNIX)
      withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: Array(path.utf8.prefix($0.count - 1))) }
      let socket = try made(AF_UNIX)
      let status = withUnsafePointer(to: &name) { name in
        name.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          use(socket.descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
        }
      }
      guard status == 0 else { throw LineError(path, errno) }
      return socket
    case .network(let host, let port):
      var hints = addrinfo()
      hints.ai_flags = passive ? AI_PASSIVE : 0
      #if canImport(Glibc)
      hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
      #else
      hints.ai_socktype = SOCK_STREAM
      #endif
      var list: UnsafeMutablePointer<addrinfo>?
      let found = getaddrinfo(host.isEmpty ? nil : host, port, &hints, &list)
      guard found == 0 else { throw LineError("\(host): \(String(cString: gai_strerror(found)))") }
      defer { freeaddrinfo(list) }
      var code: Int32 = 0
      var next = list
      while let entry = next {
        let socket = try made(entry.pointee.ai_family)
        if let name = entry.pointee.ai_addr, use(socket.descriptor, name, entry.pointee.ai_addrlen) == 0 { return socket }
        code = errno
        if code == EINPROGRESS { return socket }
        next = entry.pointee.ai_next
      }
      throw LineError("\(host):\(port)", code)
    }
  }

  private static func made(_ family: Int32) throws(LineError) -> LineSocket {
    #if canImport(Glibc)
    let descriptor = socket(family, Int32(SOCK_STREAM.rawValue), 0)
    #else
    let descriptor = socket(family, SOCK_STREAM, 0)
    #endif
    guard descriptor >= 0 else { throw LineError("no socket", errno) }
    var on: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
    return LineSocket(descriptor)
  }

  /// Who has connected, or nil.
  public func accepted() -> LineSocket? {
    let other = accept(descriptor, nil, nil)
    return other < 0 ? nil : LineSocket(other)
  }

  /// What has come; empty where there is nothing yet, and nil at the end.
  public func received() -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = isSocket ? recv(descriptor, &bytes, bytes.count, 0) : read(descriptor, &bytes, bytes.count)
    if count > 0 { return Array(bytes[..<count]) }
    return count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR) ? [] : nil
  }

  /// Sends all of it; false where the line is broken, or does not take it for a second.
  public func send(_ bytes: [UInt8]) -> Bool {
    #if canImport(Darwin)
    let flags: Int32 = 0
    #else
    let flags = Int32(MSG_NOSIGNAL)
    #endif
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        isSocket ? systemSend(descriptor, $0.baseAddress, $0.count, flags) : write(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 {
        start += count
        continue
      }
      guard errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR else { return false }
      if !LineSocket.wait([descriptor], for: Int16(POLLOUT), milliseconds: 1000) { return false }
    }
    return true
  }

  /// Waits until something has come for one of these, at most so long. False where nothing has.
  @discardableResult
  public static func wait(_ sockets: [LineSocket], milliseconds: Int32) -> Bool {
    wait(sockets.map(\.descriptor), for: Int16(POLLIN), milliseconds: milliseconds)
  }

  private static func wait(_ descriptors: [Int32], for events: Int16, milliseconds: Int32) -> Bool {
    var list = descriptors.map { pollfd(fd: $0, events: events, revents: 0) }
    return poll(&list, nfds_t(list.count), milliseconds) > 0
  }
}

/// The system's `send`, whose name the class has for itself.
private func systemSend(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int, _ flags: Int32) -> Int {
  send(descriptor, bytes, count, flags)
}
