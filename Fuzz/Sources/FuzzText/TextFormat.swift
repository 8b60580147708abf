import Apus
import FuzzEntry
import Text

/// What has to hold of any bytes that are given to the parser of the text format.
enum TextFormat {
  private static let options: Store.Options = {
    var options = Store.Options()
    options.arenaByteCount = 4 << 20
    options.limits.codeBytes = 0
    return options
  }()

  static func testModule(_ text: [UInt8]) {
    do throws(TextError) {
      let module = try parseModule(text)
      checkPrinting(of: module)
      _ = try parseModule(text, annotations: false, names: false)
    } catch {
      checkPlace(of: error, in: text)
    }
  }

  static func testScript(_ text: [UInt8]) {
    do throws(TextError) {
      let script = try parseScript(text)
      var end = 0
      for command in script.commands {
        check(command.range.lowerBound >= end, "commands overlap: \(command.range)")
        check(command.range.upperBound <= text.count, "a command beyond the end: \(command.range)")
        end = command.range.upperBound
        checkModules(of: command.form, text)
      }
    } catch {
      checkPlace(of: error, in: text)
    }
  }

  /// The modules of a command: their errors are of their own.
  private static func checkModules(of form: Command.Form, _ text: [UInt8]) {
    switch form {
    case .module(let source, _), .moduleDefinition(let source, _), .assertMalformed(let source, _),
      .assertInvalid(let source, _), .assertUnlinkable(let source, _), .assertTrapModule(let source, _),
      .assertMalformedCustom(let source, _), .assertInvalidCustom(let source, _):
      do throws(TextError) {
        let bytes = try source.bytes()
        if case .text = source { checkPrinting(of: bytes) }
      } catch {
        if case .quote(let quote) = source { checkPlace(of: error, in: quote) } else { checkPlace(of: error, in: text) }
      }
    case .thread(_, _, let commands):
      for command in commands { checkModules(of: command.form, text) }
    default: break
    }
  }

  /// The place of an error is in the text, and its description can be made.
  private static func checkPlace(of error: TextError, in text: [UInt8]) {
    check((0...text.count).contains(error.offset), "\(error) at \(error.offset) of \(text.count)")
    check(error.line > 0 && error.column > 0 && !error.message.isEmpty, "\(error)")
    check(!error.description.isEmpty, "no description")
  }

  /// A module that is valid is printed; what is parsed from that has the same text, and is valid again.
  private static func checkPrinting(of module: [UInt8]) {
    guard isValid(module) else {
      // What is not valid may be printed all the same, or refused.
      _ = try? printModule(module)
      return
    }
    do {
      let text = try printModule(module)
      let again = try parseModule(text)
      plantedCrash(again, text)
      check(isValid(again), "the printed module is refused:\n\(string(text))")
      check(try printModule(again) == text, "the text of the text differs:\n\(string(text))")
    } catch {
      check("\(error)".contains("too long"), "a valid module is not printed, or its text not parsed: \(error)")
    }
  }

  private static func isValid(_ module: [UInt8]) -> Bool {
    guard let store = try? Store(options) else { fatalError("no store") }
    return (try? store.load(bytes: module, features: .all)) != nil
  }

  private static func string(_ text: [UInt8]) -> String { String(decoding: text, as: UTF8.self) }
}

/// A planted crash is on the way of a module that is valid and has two things that no checked-in text has together.
private func plantedCrash(_ module: [UInt8], _ text: [UInt8]) {
  #if PLANTED_CRASH
  let words = Set(String(decoding: text, as: UTF8.self).split { !$0.isLetter && $0 != "." }.map(String.init))
  guard words.contains("memory") else { return }
  guard words.contains("mut") else { return }
  fatalError("planted: a memory beside what is mutable")
  #endif
}
