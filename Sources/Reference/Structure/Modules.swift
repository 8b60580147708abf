/// A module (specification, 2.5): abstract syntax of our own, with its types numbered by a store.
public final class Module: Sendable {
  public let types: [TypeNumber]
  public let imports: [Import]
  /// Defined ones only, as in the lists below.
  public let functions: [FunctionDefinition]
  public let tables: [TableDefinition]
  public let memories: [MemoryType]
  public let globals: [GlobalDefinition]
  public let tags: [TypeNumber]
  public let exports: [Export]
  public let elements: [ElementSegment]
  public let data: [DataSegment]
  public let start: Int?

  init(
    types: [TypeNumber], imports: [Import], functions: [FunctionDefinition], tables: [TableDefinition],
    memories: [MemoryType], globals: [GlobalDefinition], tags: [TypeNumber], exports: [Export],
    elements: [ElementSegment], data: [DataSegment], start: Int?
  ) {
    self.types = types
    self.imports = imports
    self.functions = functions
    self.tables = tables
    self.memories = memories
    self.globals = globals
    self.tags = tags
    self.exports = exports
    self.elements = elements
    self.data = data
    self.start = start
  }
}

public struct Import: Sendable {
  public let module: Name
  public let name: Name
  public let type: ExternalType
}

/// What an import or export is (2.3.19).
public enum ExternalType: Sendable {
  case function(TypeNumber)
  case table(TableType)
  case memory(MemoryType)
  case global(GlobalType)
  case tag(TypeNumber)
}

public enum ExternalKind: Sendable {
  case function, table, memory, global, tag
}

public struct Export: Sendable {
  public let name: Name
  public let kind: ExternalKind
  public let index: Int
}

public struct FunctionDefinition: Sendable {
  public let type: TypeNumber
  /// Without the parameters.
  public let locals: [ValueType]
  public let body: Expression
}

public struct TableDefinition: Sendable {
  public let type: TableType
  public let initializer: Expression
}

public struct GlobalDefinition: Sendable {
  public let type: GlobalType
  public let initializer: Expression
}

public struct ElementSegment: Sendable {
  public enum Mode: Sendable {
    case passive, declarative
    case active(table: Int, offset: Expression)
  }
  public let type: ReferenceType
  public let items: [Expression]
  public let mode: Mode
}

public struct DataSegment: Sendable {
  public enum Mode: Sendable {
    case passive
    case active(memory: Int, offset: Expression)
  }
  public let bytes: [UInt8]
  public let mode: Mode
}
