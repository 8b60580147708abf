import Opcodes

/// Index spaces of a module (specification, 2.5.1).
enum IndexSpace: CaseIterable {
  case types, functions, tables, memories, globals, elements, data
}

extension Immediates {
  /// The spaces of the indices that follow the opcode, in order.
  var spaces: [IndexSpace] {
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
      if spaces.last == space { change(&second) }
      immediate = .indices(first, second)
    case .block(.type(var index)):
      if space == .types { change(&index) }
      immediate = .block(.type(index))
    case .memory(var argument):
      if space == .memories { change(&argument.memory) }
      immediate = .memory(argument)
    case .memoryLane(var argument, let lane):
      if space == .memories { change(&argument.memory) }
      immediate = .memoryLane(argument, lane: lane)
    default: break
    }
    for index in operands.indices { operands[index].mapIndices(space, change) }
    body.mapIndices(space, change)
    if otherwise != nil { otherwise?.mapIndices(space, change) }
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
    for index in functions.indices {
      if space == .types { change(&functions[index].type) }
      functions[index].body.mapIndices(space, change)
    }
    for index in globals.indices { globals[index].value.mapIndices(space, change) }
    for index in imports.indices {
      if space == .types, case .function(var type) = imports[index].description {
        change(&type)
        imports[index].description = .function(type)
      }
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

extension ModuleDescription.Kind {
  var space: IndexSpace {
    switch self {
    case .function: .functions
    case .table: .tables
    case .memory: .memories
    case .global: .globals
    }
  }
}
