import Testing
import Text

/// A module that the parser made of a text, by its sections.
struct ParsedModule {
  var bytes: [UInt8]

  init(_ text: String, names: Bool = false) throws(TextError) {
    bytes = try parseModule(Array(text.utf8), names: names)
  }

  /// The content of the sections of a number, one after another; none where there is no such section.
  subscript(id: UInt8) -> [UInt8] {
    var contents: [UInt8] = []
    var at = 8
    while at < bytes.count {
      let isWanted = bytes[at] == id
      at += 1
      let size = Int(number(&at))
      if isWanted { contents += bytes[at..<at + size] }
      at += size
    }
    return contents
  }

  /// The instructions of the first function, which has no locals, without the `end`.
  var instructions: [UInt8] {
    let section = self[10]
    var at = 1
    while section[at] >= 0x80 { at += 1 }
    return Array(section[(at + 2)..<(section.count - 1)])
  }

  private func number(_ at: inout Int) -> UInt32 {
    var value: UInt32 = 0
    var shift: UInt32 = 0
    while bytes[at] >= 0x80 {
      value |= UInt32(bytes[at] & 0x7F) << shift
      shift += 7
      at += 1
    }
    value |= UInt32(bytes[at]) << shift
    at += 1
    return value
  }
}

/// The instructions of a function, in the binary format.
func assembled(_ instructions: String) throws -> [UInt8] {
  try ParsedModule("(module (func \(instructions)))").instructions
}

/// Why a text is no module; an issue where it is one.
func fault(_ text: String) -> TextError? { fault(Array(text.utf8)) }

func fault(_ text: [UInt8]) -> TextError? {
  do throws(TextError) {
    _ = try parseModule(text)
    Issue.record("\(String(decoding: text, as: UTF8.self)) is a module")
    return nil
  } catch {
    return error
  }
}
