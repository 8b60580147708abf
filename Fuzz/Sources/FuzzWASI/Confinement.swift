import Apus
import FuzzEntry
import Foundation
import WASI

/// Guests with two folders: `sandbox`, which they may change, and `readonly`. Beside those is `outside`, of which they
/// must not learn anything, whatever they are asked to do; in all folders there are symlinks that lead there.
final class Confinement: Sendable {
  static let shared = Confinement()
  /// A file outside is full of it. No guest writes it by itself.
  static let secretByte: UInt8 = 0xC5
  private static let secret: UInt64 = 0xC5C5_C5C5_C5C5_C5C5
  private static let mostCalls = 48

  private let base: String
  private let sandbox: HostFolder
  private let kept: [String]
  private let before: [FileFacts?]
  private let outsideInodes: [UInt64]

  private init() {
    base = FileManager.default.temporaryDirectory.appendingPathComponent("wasi-\(getpid())").path
    _ = HostFolder(base)
    sandbox = HostFolder("\(base)/sandbox")
    let outside = HostFolder("\(base)/outside")
    outside.write("secret", [UInt8](repeating: Confinement.secretByte, count: 4096))
    _ = HostFolder("\(base)/outside/inner")
    let readonly = HostFolder("\(base)/readonly")
    Confinement.fill(readonly, base)
    kept = ["", "/outside", "/outside/secret", "/outside/inner"]
      + ["", "/file", "/dir", "/dir/inner", "/up", "/out"].map { "/readonly\($0)" }
    before = kept.map { [base] in FileFacts(base + $0) }
    outsideInodes = before.prefix(4).compactMap { $0?.inode }
  }

  /// What a guest finds in a folder.
  private static func fill(_ folder: HostFolder, _ base: String) {
    folder.write("file", Array("contents of a file".utf8))
    let directory = HostFolder("\(folder.path)/dir")
    directory.write("inner", [])
    folder.link("up", to: "..")
    folder.link("out", to: "../outside")
    folder.link("absolute", to: "\(base)/outside")
    folder.link("loop", to: "loop")
    folder.link("deep", to: "dir/../../outside/secret")
    folder.link("inner", to: "dir/inner")
  }

  private var configuration: WASIConfiguration {
    var configuration = WASIConfiguration()
    configuration.preopens = [
      .init(host: sandbox.path, guest: "/"), .readOnly(host: "\(base)/readonly", guest: "/readonly"),
    ]
    configuration.arguments = ["guest"]
    configuration.maximumDescriptors = 24
    configuration.clocks = .init(now: { _ in 0 }, sleep: { _ in })
    return configuration
  }

  func test(_ bytes: [UInt8]) {
    sandbox.clear()
    Confinement.fill(sandbox, base)
    let free = nextDescriptor
    // No call makes a file larger than this, nor takes more memory for it.
    limitFiles(to: 1 << 20) { run(CallReader(bytes), GuestCalls(configuration)) }
    check(nextDescriptor == free, "a descriptor stays open")
    for (path, facts) in zip(kept, before) {
      check(FileFacts(base + path) == facts, "\(path) has changed: \(String(describing: FileFacts(base + path)))")
    }
  }

  private func run(_ calls: CallReader, _ guest: GuestCalls) {
    var calls = calls
    var succeeded: Set<String> = []
    for _ in 0..<Confinement.mostCalls where !calls.isAtEnd {
      let (function, arguments) = calls.next(guest)
      guard let isSuccess = guest.call(function, arguments) else { return }
      if isSuccess { succeeded.insert(function.name) }
      if isSuccess { checkLeaks(to: guest, function.name, arguments) }
      plantedCrash(succeeded)
    }
  }

  /// The lowest number that a descriptor could get.
  private var nextDescriptor: Int32 {
    let descriptor = dup(0)
    close(descriptor)
    return descriptor
  }

  /// What lies outside must not show in what a call answers: neither data, nor which file it is.
  private func checkLeaks(to guest: GuestCalls, _ name: String, _ arguments: [UInt64]) {
    check(!guest.contains(Confinement.secret, in: CallReader.data..<GuestCalls.byteCount), "\(name) read the secret")
    if name.hasSuffix("filestat_get"), arguments.last == UInt64(CallReader.result) {
      check(!outsideInodes.contains(guest.word(at: CallReader.result + 8)), "\(name) of what is outside")
    }
    if name == "fd_readdir", arguments[1] == UInt64(CallReader.data) {
      let used = Int(truncatingIfNeeded: guest.word(at: CallReader.result) & 0xFFFF)
      // The first entry's second word; later ones lie where names leave room.
      if used >= 16 { check(!outsideInodes.contains(guest.word(at: CallReader.data + 8)), "\(name) shows what is outside") }
    }
  }
}

/// A planted crash is on the way of a guest that gets much done.
private func plantedCrash(_ succeeded: Set<String>) {
  #if PLANTED_CRASH
  if succeeded.isSuperset(of: ["path_open", "path_symlink", "path_rename"]) {
    fatalError("planted: a file that was opened, a symlink, and something renamed")
  }
  #endif
}
