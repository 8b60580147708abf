import ArgumentParser
import Device

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

struct DeviceKeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Makes a key that modules are signed with.",
    discussion: """
      The private key goes to the file, which only you can read; keep it where it cannot be lost or found. \
      The public key, which devices are given, goes to the file of the same name with .pub after it.
      """)

  @Argument(help: "The file of the private key; there must be none yet.")
  var file: String

  func run() throws {
    try reporting {
      let key = SigningKey()
      try create(file, KeyText.text(private: key), mode: 0o600)
      try create(file + ".pub", KeyText.text(public: key), mode: 0o644)
    }
  }

  private func create(_ path: String, _ text: String, mode: mode_t) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      throw Failure(ExitStatus.cannotCreate, "\(path) cannot be made: \(String(cString: strerror(errno)))")
    }
    let bytes = Array(text.utf8)
    let count = write(descriptor, bytes, bytes.count)
    guard close(descriptor) == 0, count == bytes.count else {
      throw Failure(ExitStatus.inputOutput, "\(path) cannot be written")
    }
  }
}
