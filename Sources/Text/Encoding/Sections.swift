/// The sections of a module in the making (specification, 5.5).
struct Sections {
  var imports = Vector()
  var functions = Vector()
  var tables = Vector()
  var memories = Vector()
  var tags = Vector()
  var globals = Vector()
  var exports = Vector()
  var start: UInt32?
  var elements = Vector()
  var codes = Vector()
  var data = Vector()
  /// Whether an instruction refers to a data segment: then their number stands before the code.
  var refersToData = false
}

/// The sections in the order in which a module has them.
enum SectionKind: Int, CaseIterable {
  case type, `import`, `func`, table, memory, tag, global, export, start, elem, dataCount, code, data

  /// The section's number (specification, 5.5.2).
  var id: UInt8 {
    switch self {
    case .type: 1
    case .import: 2
    case .func: 3
    case .table: 4
    case .memory: 5
    case .tag: 13
    case .global: 6
    case .export: 7
    case .start: 8
    case .elem: 9
    case .dataCount: 12
    case .code: 10
    case .data: 11
    }
  }
}

/// A custom section, and where it goes.
struct CustomSection {
  var name: [UInt8]
  var content: [UInt8]
  var section = SectionKind.data
  var isAfter = true
  /// Whether it comes after all else: `(after last)`, or no placement. The name section made of identifiers is before it.
  var isLast = false
}

extension ModuleParser {
  /// The module in the binary format.
  mutating func encoding() throws(Fault) -> [UInt8] {
    if options.annotations, let content = hints.content {
      customs.append(
        CustomSection(name: Array(BranchHints.section.utf8), content: content, section: .code, isAfter: false))
    }
    // A name section that the text states is the only one.
    let isNameStated = customs.contains { $0.name.elementsEqual("name".utf8) }
    if options.names || names.isAnnotated, !isNameStated {
      let spaces = options.names ? spaces : []
      if let content = names.content(spaces, types, tokens.lexer) {
        customs.append(CustomSection(name: Array("name".utf8), content: content))
      }
    }
    var module: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
    for kind in SectionKind.allCases {
      appendCustoms(kind, isAfter: false, to: &module)
      if let content = content(of: kind) {
        module.append(kind.id)
        module.appendSized(content)
      }
      appendCustoms(kind, isAfter: true, to: &module)
    }
    appendCustoms(.data, isAfter: true, isLast: true, to: &module)
    return module
  }

  private func appendCustoms(
    _ kind: SectionKind, isAfter: Bool, isLast: Bool = false, to module: inout [UInt8]
  ) {
    for custom in customs
    where custom.section == kind && custom.isAfter == isAfter && custom.isLast == isLast {
      var content: [UInt8] = []
      content.appendSized(custom.name)
      content += custom.content
      module.append(0)
      module.appendSized(content)
    }
  }

  /// The bytes of a section, nil for one that the module does without.
  private func content(of kind: SectionKind) -> [UInt8]? {
    let vector: Vector
    switch kind {
    case .type: vector = types.groups
    case .import: vector = sections.imports
    case .func: vector = sections.functions
    case .table: vector = sections.tables
    case .memory: vector = sections.memories
    case .tag: vector = sections.tags
    case .global: vector = sections.globals
    case .export: vector = sections.exports
    case .elem: vector = sections.elements
    case .code: vector = sections.codes
    case .data: vector = sections.data
    case .start: return sections.start.map { number($0) }
    case .dataCount: return sections.refersToData ? number(sections.data.count) : nil
    }
    return vector.count == 0 ? nil : vector.encoding
  }

  private func number(_ value: UInt32) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendIndex(value)
    return bytes
  }
}
