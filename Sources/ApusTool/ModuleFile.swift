import Apus

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A file that should be a module, and what to say where it is not.
enum ModuleFile {
  /// Maps and validates a file. Throws a `Failure` with one line that says what is wrong and what to do.
  static func load(_ path: String, into store: Store) throws(Failure) -> Module {
    let file = try mapped(path)
    let translation = try translated(file, path)
    do throws(LoadError) {
      if let translation { return try store.load(bytes: translation) }
      return try store.load(file)
    } catch {
      throw failure(error, path, file)
    }
  }

  /// The module of a file, for those who read its bytes themselves: valid, with what is known of it.
  static func contents(_ path: String) throws(Failure) -> (bytes: [UInt8], description: Module) {
    let file = try mapped(path)
    let bytes = try translated(file, path) ?? file.head(Int.max)
    let store = try storeForLoading()
    do throws(LoadError) {
      return (bytes, try store.load(bytes: bytes))
    } catch {
      throw failure(error, path, file)
    }
  }

  private static func mapped(_ path: String) throws(Failure) -> MappedFile {
    do throws(MappedFile.Failure) {
      return try MappedFile(path: path)
    } catch {
      throw failure(error, path)
    }
  }

  /// The module of a file in the text format; nil where it is not text.
  private static func translated(_ file: MappedFile, _ path: String) throws(Failure) -> [UInt8]? {
    let head = file.head(256)
    if begins(head, [0x00, 0x61, 0x73, 0x6D]) || !TextFile.isText(head) { return nil }
    return try TextFile.parse(file.head(Int.max), of: path)
  }

  private static func failure(_ error: MappedFile.Failure, _ path: String) -> Failure {
    switch error {
    case .isDirectory: Failure(ExitStatus.noInput, "\(path) is a directory; name a .wasm file in it")
    case .notAFile: Failure(ExitStatus.noInput, "\(path) is not a regular file; save the module to a file first")
    case .system(ENOENT): Failure(ExitStatus.noInput, "\(path) does not exist; check the path")
    case .system(EACCES): Failure(ExitStatus.noInput, "\(path) may not be read; check its permissions")
    case .system(let code): Failure(ExitStatus.inputOutput, "\(path) cannot be read: \(String(cString: strerror(code)))")
    }
  }

  private static func failure(_ error: LoadError, _ path: String, _ file: MappedFile) -> Failure {
    if !TextFile.isText(file.head(256)), let other = otherKind(file.head(256)) { return Failure(ExitStatus.dataError, "\(path) is \(other)") }
    switch error.kind {
    case .malformed where error.isCutOff:
      return Failure(
        ExitStatus.dataError, "\(path) ends too early: \(error); it was cut off, copy or build it again")
    case .malformed:
      return Failure(ExitStatus.dataError, "\(path) is damaged: \(error); copy or build it again")
    case .invalid:
      return Failure(ExitStatus.dataError, "\(path) is not valid: \(error); what built it is at fault")
    case .unsupported:
      return Failure(ExitStatus.dataError, "\(path) \(error); build it without")
    case .limit:
      return Failure(ExitStatus.dataError, "\(path) \(error); raise the limit or make the module smaller")
    }
  }

  /// What a file is that does not begin as a module does, by its first bytes; nil where that is not known.
  static func otherKind(_ bytes: [UInt8]) -> String? {
    if bytes.isEmpty { return "empty; copy or build it again" }
    if begins(bytes, [0x00, 0x61, 0x73, 0x6D]) {
      // The layer field of a component is 1.
      let isComponent = bytes.count >= 8 && bytes[6] == 1 && bytes[7] == 0
      return isComponent ? "a WebAssembly component; apus runs core modules, so build it for wasm32-wasip1" : nil
    }
    if begins(bytes, [0x7F, 0x45, 0x4C, 0x46]) { return "a native program (ELF); build it for wasm32" }
    if begins(bytes, [0x1F, 0x8B]) { return "compressed with gzip; unpack it first" }
    if begins(bytes, [0x50, 0x4B, 0x03, 0x04]) { return "a zip archive; unpack it first" }
    guard let first = bytes.first(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }) else {
      return "blank; copy or build it again"
    }
    if first == 0x3C { return "HTML or XML, perhaps an error page; download the module itself" }
    if first == 0x28 || first == 0x3B { return "WebAssembly text; translate it with apus parse first" }
    let isText = bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    return isText ? "text; name a .wasm file" : nil
  }

  private static func begins(_ bytes: [UInt8], _ start: [UInt8]) -> Bool {
    bytes.starts(with: start)
  }
}
