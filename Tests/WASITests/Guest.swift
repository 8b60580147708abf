import Apus
import Foundation
import Testing

@testable import WASI

/// A guest without an engine: a buffer for its memory, and the functions called as imports.
final class Guest {
  static let memorySize: UInt32 = 1 << 17
  /// Guest addresses that the methods below use; tests use those from 4096 to 65535.
  private static let path: UInt32 = 65536
  private static let secondPath: UInt32 = 73728
  private static let vector: UInt32 = 256
  private static let result: UInt32 = 128
  static let data: UInt32 = 81920

  let wasi: WASI
  let bytes: UnsafeMutableRawBufferPointer
  let memory: MemoryView

  init(_ configure: (inout WASIConfiguration) -> Void = { _ in }) throws {
    var configuration = WASIConfiguration()
    configure(&configuration)
    wasi = try WASI(configuration)
    bytes = .allocate(byteCount: Int(Guest.memorySize), alignment: 16)
    bytes.initializeMemory(as: UInt8.self, repeating: 0)
    memory = MemoryView(baseAddress: bytes.baseAddress!, byteCount: bytes.count)
  }

  deinit { bytes.deallocate() }

  /// Calls a function by its name; its result, or success for one that has none.
  @discardableResult
  func call(_ name: String, _ arguments: UInt64...) throws -> Errno {
    try call(name, arguments: arguments)
  }

  func call(_ name: String, arguments: [UInt64]) throws -> Errno {
    let function = try #require(WASIFunction.named(name))
    try #require(arguments.count == function.parameters.count)
    var slots = arguments + [0]
    // The high half of an i32 slot is not the function's to look at.
    for (index, letter) in function.parameters.enumerated() where letter == "i" {
      slots[index] |= 0xdead_beef << 32
    }
    try slots.withUnsafeMutableBufferPointer { try function.call(wasi, memory, $0.baseAddress!) }
    return try #require(Errno(rawValue: UInt16(truncatingIfNeeded: slots[0])))
  }

  // MARK: Memory

  func load<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type, _ address: UInt32) -> T {
    (try? memory.load(type, at: address)) ?? 0
  }

  func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, _ address: UInt32) {
    try! memory.store(value, at: address)
  }

  func place(_ text: String, _ address: UInt32) -> (UInt64, UInt64) {
    let utf8 = Array(text.utf8)
    utf8.withUnsafeBytes { try! memory.copy($0, to: UInt64(address)) }
    return (UInt64(address), UInt64(utf8.count))
  }

  func text(_ address: UInt32, _ count: UInt32) -> String {
    (try? memory.string(at: UInt64(address), count: UInt64(count))) ?? "not text"
  }

  /// The `u32` that a call left at the address that the methods below hand over.
  var resultWord: UInt32 { load(UInt32.self, Guest.result) }

  // MARK: Descriptors

  func write(_ fd: UInt32, _ text: String) throws -> Errno {
    let (address, count) = place(text, Guest.data)
    store(UInt32(address), Guest.vector)
    store(UInt32(count), Guest.vector + 4)
    return try call("fd_write", UInt64(fd), UInt64(Guest.vector), 1, UInt64(Guest.result))
  }

  /// Reads at most `count` bytes; the text is empty where the call fails.
  func read(_ fd: UInt32, _ count: UInt32 = 4096) throws -> (Errno, String) {
    store(Guest.data, Guest.vector)
    store(count, Guest.vector + 4)
    let errno = try call("fd_read", UInt64(fd), UInt64(Guest.vector), 1, UInt64(Guest.result))
    return (errno, errno == .success ? text(Guest.data, resultWord) : "")
  }

  func rights(_ fd: UInt32) throws -> (base: Rights, inheriting: Rights) {
    #expect(try call("fd_fdstat_get", UInt64(fd), 512) == .success)
    return (Rights(rawValue: load(UInt64.self, 520)), Rights(rawValue: load(UInt64.self, 528)))
  }

  // MARK: Paths

  /// Opens a path; the descriptor is in the second part where the first is success.
  func open(
    _ path: String, in fd: UInt32 = 3, follow: Bool = true, oflags: Oflags = [],
    rights: Rights = .all, inheriting: Rights = .all, fdflags: Fdflags = []
  ) throws -> (Errno, UInt32) {
    let (address, count) = place(path, Guest.path)
    let errno = try call(
      "path_open", UInt64(fd), follow ? 1 : 0, address, count, UInt64(oflags.rawValue),
      rights.rawValue, inheriting.rawValue, UInt64(fdflags.rawValue), UInt64(Guest.result))
    return (errno, resultWord)
  }

  /// Opens a path that must be there, without the rights to write unless asked for.
  func opened(
    _ path: String, in fd: UInt32 = 3, oflags: Oflags = [],
    rights: Rights = .all.subtracting([.fdWrite, .fdAllocate, .fdFilestatSetSize]),
    fdflags: Fdflags = []
  ) throws -> UInt32 {
    let (errno, opened) = try open(
      path, in: fd, oflags: oflags, rights: rights, fdflags: fdflags)
    try #require(errno == .success, "\(path)")
    return opened
  }

  /// A function of one descriptor and one path.
  func onPath(_ name: String, _ path: String, in fd: UInt32 = 3) throws -> Errno {
    let (address, count) = place(path, Guest.path)
    return try call(name, UInt64(fd), address, count)
  }

  func rename(_ old: String, _ new: String, from: UInt32 = 3, to: UInt32 = 3) throws -> Errno {
    let (a, b) = place(old, Guest.path)
    let (c, d) = place(new, Guest.secondPath)
    return try call("path_rename", UInt64(from), a, b, UInt64(to), c, d)
  }

  func link(_ old: String, _ new: String, flags: UInt64 = 0, to: UInt32 = 3) throws -> Errno {
    let (a, b) = place(old, Guest.path)
    let (c, d) = place(new, Guest.secondPath)
    return try call("path_link", 3, flags, a, b, UInt64(to), c, d)
  }

  func symlink(_ text: String, _ path: String, in fd: UInt32 = 3) throws -> Errno {
    let (a, b) = place(text, Guest.path)
    let (c, d) = place(path, Guest.secondPath)
    return try call("path_symlink", a, b, UInt64(fd), c, d)
  }

  func readlink(_ path: String, room: UInt32 = 4096) throws -> (Errno, String) {
    let (a, b) = place(path, Guest.path)
    let errno = try call(
      "path_readlink", 3, a, b, UInt64(Guest.data), UInt64(room), UInt64(Guest.result))
    return (errno, errno == .success ? text(Guest.data, resultWord) : "")
  }

  /// The `filestat` of a path, left at address 1024.
  func status(_ path: String, follow: Bool = false, in fd: UInt32 = 3) throws -> Errno {
    let (a, b) = place(path, Guest.path)
    return try call("path_filestat_get", UInt64(fd), follow ? 1 : 0, a, b, 1024)
  }
}

/// A directory of its own for one test, with `root` in it to be granted and `outside` beside that.
final class Scratch {
  let path: String
  var root: String { path + "/root" }
  var outside: String { path + "/outside" }

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/apus-wasi-XXXXXX").utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      mkdtemp(buffer.baseAddress!).map { String(cString: $0) }
    }
    path = try #require(made)
    try #require(mkdir(root, 0o777) == 0 && mkdir(outside, 0o777) == 0)
    try write("outside", to: "outside/secret")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: path + "/" + name, atomically: false, encoding: .utf8)
  }

  func read(_ name: String) -> String? {
    try? String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  func guest(_ configure: (inout WASIConfiguration) -> Void = { _ in }) throws -> Guest {
    try Guest {
      $0.preopens = [.init(host: root, guest: "/")]
      configure(&$0)
    }
  }
}
