import Foundation
import Testing
import Text

/// The official test scripts, where a checkout of them lies beside the package.
private let suite = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/spec")
  .standardizedFileURL

private func scripts() -> [String] {
  let files = FileManager.default.enumerator(atPath: suite.path)
  return (files?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".wast") }.sorted()
}

@Suite struct SuiteTests {
  /// The threads proposal stands on WebAssembly 2.0, where the size of a memory had 32 bits; now it has 64.
  private static let superseded = ["proposals/threads/memory.wast": "i32 constant out of range"]

  /// Every script is read; its modules are what the commands say of them, for the reason that they say.
  @Test(.enabled(if: !scripts().isEmpty), arguments: scripts())
  func script(_ path: String) throws {
    let text = [UInt8](try Data(contentsOf: suite.appending(path: path)))
    #if DEBUG
      // The larger ones are vectors of numbers over and over, and take a debug build too long.
      if text.count > 50_000 { return }
    #endif
    for command in try parseScript(text).commands { try check(command, path) }
  }

  private func check(_ command: Command, _ path: String) throws {
    switch command.form {
    case .module(let source, _), .moduleDefinition(let source, _), .assertTrapModule(let source, _),
      .assertInvalid(let source, _), .assertInvalidCustom(let source, _), .assertUnlinkable(let source, _):
      #expect(throws: Never.self, "\(path):\(command.line)") { try source.bytes() }
    case .assertMalformed(let source, let message), .assertMalformedCustom(let source, let message):
      if case .binary = source { return }
      if SuiteTests.superseded[path] == message { return }
      do throws(TextError) {
        _ = try source.bytes()
        Issue.record("\(path):\(command.line): accepted, not \(message)")
      } catch {
        let agrees = error.message.hasPrefix(message) || message.hasPrefix(error.message)
        #expect(agrees, "\(path):\(command.line): \(error.message), not \(message)")
      }
    case .thread(_, _, let commands):
      for command in commands { try check(command, path) }
    default:
      break
    }
  }
}
