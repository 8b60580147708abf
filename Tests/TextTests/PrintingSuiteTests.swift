import Foundation
import Testing
import Text

/// Every module of the official scripts, printed and parsed again; where a folder of them is beside the checkout.
@Suite struct PrintingSuiteTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/spec").standardizedFileURL

  static let isThere = FileManager.default.fileExists(atPath: folder.path)

  private struct Count {
    var identical = 0
    var fixed = 0
    var others: [String] = []
  }

  @Test(.enabled(if: isThere), arguments: [false, true])
  func modulesComeBack(isFolded: Bool) throws {
    var options = PrintOptions()
    options.isFolded = isFolded
    var texts = Count()
    var binaries = Count()
    let files = try #require(FileManager.default.enumerator(at: Self.folder, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "wast" {
      let script = try parseScript([UInt8](try Data(contentsOf: file)))
      for command in script.commands {
        guard let source = Self.wellFormed(command) else { continue }
        let place = "\(file.lastPathComponent):\(command.line)"
        if case .binary = source {
          try check(try source.bytes(), options, &binaries, place)
        } else {
          try check(try source.bytes(), options, &texts, place)
        }
      }
    }
    #expect(texts.others.isEmpty)
    #expect(binaries.others.isEmpty)
    // A parser writes what it should; only a script that gives bytes can have an encoding that no text has.
    #expect(texts.fixed == 0)
    #expect(texts.identical > 5000)
    #expect(binaries.identical > 50)
  }

  /// The module of a command, where its bytes are well-formed.
  private static func wellFormed(_ command: Command) -> ModuleSource? {
    switch command.form {
    case .module(let source, _), .moduleDefinition(let source, _), .assertUnlinkable(let source, _),
      .assertTrapModule(let source, _), .assertInvalid(let source, _), .assertInvalidCustom(let source, _):
      source
    default: nil
    }
  }

  private func check(
    _ bytes: [UInt8], _ options: PrintOptions, _ count: inout Count, _ place: String
  ) throws {
    let text = try printModule(bytes, options: options)
    let again = try parseModule(text)
    if again == bytes {
      count.identical += 1
    } else if try printModule(again, options: options) == text {
      count.fixed += 1
    } else {
      count.others.append(place)
    }
  }
}
