import Opcodes
import WasmModule

/// Index spaces of a module (specification, 2.5.1).
enum IndexSpace: CaseIterable {
  case types, functions, tables, memories, globals, elements, data, tags
}

extension Immediates {
  /// The spaces of the indices that follow the opcode, in order; nil for a number that is no index of the module's.
  var spaces: [IndexSpace?] {
    switch self {
    case .func: [.functions]
    case .type: [.types]
    case .typeTable: [.types, .tables]
    case .global: [.globals]
    case .table: [.tables]
    case .tableTable: [.tables, .tables]
    case .elem: [.elements]
    case .elemTable: [.elements, .tables]
    case .memory: [.memories]
    case .memoryMemory: [.memories, .memories]
    case .data: [.data]
    case .dataMemory: [.data, .memories]
    case .field, .typeLength: [.types, nil]
    case .typeData: [.types, .data]
    case .typeElem: [.types, .elements]
    case .typeType: [.types, .types]
    case .tag: [.tags]
    default: []
    }
  }
}

extension Instruction {
  /// Calls `change` with each index of a space in the tree.
  mutating func mapIndices(_ space: IndexSpace, _ change: (inout UInt32) -> Void) {
    let spaces = opcode.row.immediates.spaces
    switch immediate {
    case .index(var index):
      if spaces.first == space { change(&index) }
      immediate = .index(index)
    case .indices(var first, var second):
      if spaces.first == space { change(&first) }
      if spaces.count == 2, spaces[1] == space { change(&second) }
      immediate = .indices(first, second)
    case .block(var type):
      if space == .types { type.mapIndex(change) }
      immediate = .block(type)
    case .tryTable(var type, var clauses):
      if space == .types { type.mapIndex(change) }
      for index in clauses.indices where space == .tags {
        if var tag = clauses[index].tag {
          change(&tag)
          clauses[index].tag = tag
        }
      }
      immediate = .tryTable(type, clauses)
    case .heapType(var type):
      if space == .types { type.mapIndex(change) }
      immediate = .heapType(type)
    case .cast(let label, var source, var target):
      if space == .types {
        source.mapIndex(change)
        target.mapIndex(change)
      }
      immediate = .cast(label: label, from: source, to: target)
    case .types(var types):
      if space == .types { types.mapIndices(change) }
      immediate = .types(types)
    case .memory(var argument):
      if space == .memories { change(&argument.memory) }
      immediate = .memory(argument)
    case .memoryLane(var argument, let lane):
      if space == .memories { change(&argument.memory) }
      immediate = .memoryLane(argument, lane: lane)
    default: break
    }
    if space == .types { results.mapIndices(change) }
    for index in operands.indices { operands[index].mapIndices(space, change) }
    body.mapIndices(space, change)
    if otherwise != nil { otherwise?.mapIndices(space, change) }
  }
}

extension BlockType {
  fileprivate mutating func mapIndex(_ change: (inout UInt32) -> Void) {
    switch self {
    case .empty: break
    case .value(var type):
      type.mapIndex(change)
      self = .value(type)
    case .type(var index):
      change(&index)
      self = .type(index)
    }
  }
}

extension [ValueType] {
  fileprivate mutating func mapIndices(_ change: (inout UInt32) -> Void) {
    for index in indices { self[index].mapIndex(change) }
  }
}

extension [Instruction] {
  mutating func mapIndices(_ space: IndexSpace, _ change: (inout UInt32) -> Void) {
    for index in indices { self[index].mapIndices(space, change) }
  }
}

extension ModuleDescription {
  /// Calls `change` with each index of a space, wherever one stands.
  mutating func mapIndices(_ space: IndexSpace, _ change: (inout UInt32) -> Void) {
    if space == .types { mapTypes(change) }
    for index in functions.indices {
      functions[index].body.mapIndices(space, change)
    }
    for index in globals.indices { globals[index].value.mapIndices(space, change) }
    for index in imports.indices {
      if space == .types { imports[index].description.mapTypes(change) }
    }
    for index in exports.indices where exports[index].kind.space == space { change(&exports[index].index) }
    if space == .functions, var first = start {
      change(&first)
      start = first
    }
    for index in elements.indices {
      if case .active(var table, var offset) = elements[index].mode {
        if space == .tables { change(&table) }
        offset.mapIndices(space, change)
        elements[index].mode = .active(table, offset: offset)
      }
      for item in elements[index].expressions.indices { elements[index].expressions[item].mapIndices(space, change) }
      if space == .functions {
        for item in elements[index].items.indices {
          if var function = elements[index].items[item] {
            change(&function)
            elements[index].items[item] = function
          }
        }
      }
    }
    for index in data.indices {
      if case .active(var memory, var offset) = data[index].mode {
        if space == .memories { change(&memory) }
        offset.mapIndices(space, change)
        data[index].mode = .active(memory, offset: offset)
      }
    }
  }

  /// The types in definitions, outside of expressions.
  private mutating func mapTypes(_ change: (inout UInt32) -> Void) {
    for index in types.indices {
      types[index].mapValueTypes { $0.mapIndex(change) }
      if var parent = types[index].supertype {
        change(&parent)
        types[index].supertype = parent
      }
    }
    for index in functions.indices {
      change(&functions[index].type)
      functions[index].locals.mapIndices(change)
    }
    for index in tags.indices { change(&tags[index]) }
    for index in globals.indices { globals[index].type.mapIndex(change) }
    for index in tables.indices { tables[index].element.mapIndex(change) }
    for index in elements.indices { elements[index].type.mapIndex(change) }
  }

  /// Whether anything refers to a member of a space.
  func refers(to index: Int, _ space: IndexSpace) -> Bool {
    var copy = self
    var isFound = false
    copy.mapIndices(space) { if $0 == UInt32(index) { isFound = true } }
    return isFound
  }

  /// Moves the indices behind a member that is gone.
  mutating func close(_ space: IndexSpace, at index: Int) {
    mapIndices(space) { if $0 > UInt32(index) { $0 -= 1 } }
  }
}

extension ModuleDescription.Import.Description {
  fileprivate mutating func mapTypes(_ change: (inout UInt32) -> Void) {
    switch self {
    case .function(var type):
      change(&type)
      self = .function(type)
    case .tag(var type):
      change(&type)
      self = .tag(type)
    case .table(var table):
      table.element.mapIndex(change)
      self = .table(table)
    case .global(var type, let isMutable):
      type.mapIndex(change)
      self = .global(type, isMutable: isMutable)
    case .memory: break
    }
  }
}

extension ModuleDescription.Kind {
  var space: IndexSpace {
    switch self {
    case .function: .functions
    case .table: .tables
    case .memory: .memories
    case .global: .globals
    case .tag: .tags
    }
  }
}
