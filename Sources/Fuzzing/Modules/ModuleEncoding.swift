import WasmModule

extension ModuleDescription {
  /// The module in the binary format (specification, 5.5).
  public var bytes: [UInt8] {
    var writer = ByteWriter(padding: padding)
    writer.raw([0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00])
    writer.section(1, recursionGroups) { $0.group($1) }
    writer.section(2, imports) { $0.importItem($1) }
    writer.section(3, functions) { $0.unsigned($1.type) }
    writer.section(4, tables) { $0.table($1) }
    writer.section(5, memories) { $0.memory($1) }
    writer.section(13, tags) { $0.tag($1) }
    writer.section(6, globals) { writer, global in
      writer.valueType(global.type)
      writer.byte(global.isMutable ? 1 : 0)
      writer.expression(global.value)
    }
    writer.section(7, exports) { writer, export in
      writer.name(export.name)
      writer.byte(export.kind.rawValue)
      writer.unsigned(export.index)
    }
    if let start { writer.section(8) { $0.unsigned(start) } }
    writer.section(9, elements) { $0.elements($1) }
    if hasDataCount { writer.section(12) { [count = data.count] in $0.unsigned(count) } }
    writer.section(10, functions) { $0.code($1) }
    writer.section(11, data) { $0.dataSegment($1) }
    if hasNames { writer.section(0) { names(&$0) } }
    return writer.bytes
  }

  /// The types, group by group.
  private var recursionGroups: [[DefinedType]] {
    var rest = types[...]
    var all: [[DefinedType]] = []
    for size in groups {
      all.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    return all + rest.map { [$0] }
  }

  /// The name section with a subsection of functions (7.4.1).
  private func names(_ writer: inout ByteWriter) {
    writer.name("name")
    let first = importCount(.function)
    var names = writer.part()
    names.vector(Array(functions.indices)) { writer, index in
      writer.unsigned(first + index)
      writer.name("function-\(index)")
    }
    writer.byte(1)
    writer.sized(names)
  }
}

extension ByteWriter {
  fileprivate mutating func section(_ id: UInt8, _ write: (inout ByteWriter) -> Void) {
    var contents = part()
    write(&contents)
    byte(id)
    sized(contents)
  }

  /// A section that is a vector, left out where it would be empty.
  fileprivate mutating func section<Item>(_ id: UInt8, _ items: [Item], _ write: (inout ByteWriter, Item) -> Void) {
    if items.isEmpty { return }
    section(id) { $0.vector(items, write) }
  }

  /// A recursion group (5.3.14), which a type by itself need not be written as.
  fileprivate mutating func group(_ types: [ModuleDescription.DefinedType]) {
    if types.count == 1 { return definedType(types[0]) }
    byte(0x4E)
    vector(types) { $0.definedType($1) }
  }

  private mutating func definedType(_ type: ModuleDescription.DefinedType) {
    if type.supertype != nil || !type.isFinal {
      byte(type.isFinal ? 0x4F : 0x50)
      vector(type.supertype.map { [$0] } ?? []) { $0.unsigned($1) }
    }
    switch type.composite {
    case .function(let signature): self.signature(signature)
    case .structure(let fields):
      byte(0x5F)
      vector(fields) { $0.field($1) }
    case .array(let element):
      byte(0x5E)
      field(element)
    }
  }

  private mutating func field(_ field: ModuleDescription.Field) {
    valueType(field.storage)
    byte(field.isMutable ? 1 : 0)
  }

  fileprivate mutating func tag(_ type: UInt32) {
    byte(0)
    unsigned(type)
  }

  fileprivate mutating func signature(_ signature: ModuleDescription.Signature) {
    byte(0x60)
    vector(signature.parameters) { $0.valueType($1) }
    vector(signature.results) { $0.valueType($1) }
  }

  fileprivate mutating func importItem(_ item: ModuleDescription.Import) {
    name(item.module)
    name(item.name)
    switch item.description {
    case .function(let type):
      byte(ModuleDescription.Kind.function.rawValue)
      unsigned(type)
    case .table(let type):
      byte(ModuleDescription.Kind.table.rawValue)
      table(type)
    case .memory(let type):
      byte(ModuleDescription.Kind.memory.rawValue)
      memory(type)
    case .global(let type, let isMutable):
      byte(ModuleDescription.Kind.global.rawValue)
      valueType(type)
      byte(isMutable ? 1 : 0)
    case .tag(let type):
      byte(ModuleDescription.Kind.tag.rawValue)
      tag(type)
    }
  }

  fileprivate mutating func table(_ table: ModuleDescription.Table) {
    valueType(table.element)
    limits(table.limits, pageSizeExponent: nil)
  }

  fileprivate mutating func memory(_ memory: ModuleDescription.Memory) {
    limits(memory.limits, pageSizeExponent: memory.pageSizeExponent == 16 ? nil : memory.pageSizeExponent)
  }

  /// Flags: bit 0 a maximum, 1 shared, 2 64-bit, 3 a page size.
  private mutating func limits(_ limits: ModuleDescription.Limits, pageSizeExponent: UInt8?) {
    var flags: UInt8 = limits.maximum == nil ? 0 : 1
    if limits.isShared { flags |= 2 }
    if limits.is64 { flags |= 4 }
    if pageSizeExponent != nil { flags |= 8 }
    byte(flags)
    unsigned(limits.minimum)
    if let maximum = limits.maximum { unsigned(maximum) }
    if let pageSizeExponent { unsigned(pageSizeExponent) }
  }

  /// One of the eight forms (5.5.12): the shortest that does, or the one with expressions.
  fileprivate mutating func elements(_ segment: ModuleDescription.Elements) {
    let areExpressions = segment.areExpressions || segment.type != .funcref || segment.items.contains(nil)
      || !segment.expressions.isEmpty
    let expressionFlag: UInt8 = areExpressions ? 4 : 0
    var saysType = true
    switch segment.mode {
    case .passive: byte(1 | expressionFlag)
    case .declarative: byte(3 | expressionFlag)
    case .active(let table, let offset):
      saysType = table != 0 || segment.type != .funcref
      byte((saysType ? 2 : 0) | expressionFlag)
      if saysType { unsigned(table) }
      expression(offset)
    }
    if saysType {
      if areExpressions { valueType(segment.type) } else { byte(0) }
    }
    if !segment.expressions.isEmpty { return vector(segment.expressions) { $0.expression($1) } }
    vector(segment.items) { writer, item in
      if areExpressions {
        writer.expression([item.map { .referenceTo($0) } ?? .null(segment.type)])
      } else {
        writer.unsigned(item ?? 0)
      }
    }
  }

  /// A body with its locals, equal neighbours together (5.5.13).
  fileprivate mutating func code(_ function: ModuleDescription.Function) {
    var runs: [(count: Int, type: ValueType)] = []
    for type in function.locals {
      if let last = runs.last, last.type == type {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((1, type))
      }
    }
    var contents = part()
    contents.vector(runs) { writer, run in
      writer.unsigned(run.count)
      writer.valueType(run.type)
    }
    contents.expression(function.body)
    sized(contents)
  }

  /// One of the three forms (5.5.14).
  fileprivate mutating func dataSegment(_ segment: ModuleDescription.DataSegment) {
    switch segment.mode {
    case .passive, .declarative: byte(1)
    case .active(let memory, let offset):
      byte(memory == 0 ? 0 : 2)
      if memory != 0 { unsigned(memory) }
      expression(offset)
    }
    unsigned(segment.bytes.count)
    raw(segment.bytes)
  }
}
