import WasmModule

/// A module as a tree: what the generator makes, the encoder writes and a shrinker changes.
///
/// Index spaces are those of the specification: what is imported comes first.
public struct ModuleDescription: Equatable, Sendable {
  public var types: [DefinedType] = []
  /// Sizes of the recursion groups that the first of the types are in; each of the others is one by itself.
  public var groups: [Int] = []
  public var imports: [Import] = []
  public var functions: [Function] = []
  public var tables: [Table] = []
  public var memories: [Memory] = []
  /// Tags of exceptions, by the indices of their types.
  public var tags: [UInt32] = []
  public var globals: [Global] = []
  public var exports: [Export] = []
  /// A function index.
  public var start: UInt32?
  public var elements: [Elements] = []
  public var data: [DataSegment] = []
  /// Whether there is a data count section; instructions that name data segments need it.
  public var hasDataCount = false
  /// Whether the functions' names are written, in a custom section.
  public var hasNames = false
  /// Decides which numbers are written longer than they need be; 0 for none.
  public var padding: UInt64 = 0

  public init() {}

  public struct Signature: Equatable, Sendable {
    public var parameters: [ValueType]
    public var results: [ValueType]

    public init(_ parameters: [ValueType], _ results: [ValueType]) {
      self.parameters = parameters
      self.results = results
    }
  }

  public enum Kind: UInt8, Equatable, Sendable {
    case function = 0
    case table = 1
    case memory = 2
    case global = 3
    case tag = 4
  }

  public struct Import: Equatable, Sendable {
    public enum Description: Equatable, Sendable {
      /// By the index of its type.
      case function(UInt32)
      case table(Table)
      case memory(Memory)
      case global(ValueType, isMutable: Bool)
      /// By the index of its type.
      case tag(UInt32)
    }

    public var module: String
    public var name: String
    public var description: Description
  }

  public struct Export: Equatable, Sendable {
    public var name: String
    public var kind: Kind
    public var index: UInt32
  }

  public struct Function: Equatable, Sendable {
    /// An index of `types`.
    public var type: UInt32
    /// The parameters are not among them.
    public var locals: [ValueType]
    public var body: [Instruction]
  }

  /// Sizes of memories and tables, in pages or elements.
  public struct Limits: Equatable, Sendable {
    public var minimum: UInt64
    public var maximum: UInt64?
    public var is64 = false
    public var isShared = false
  }

  public struct Table: Equatable, Sendable {
    public var limits: Limits
    public var element: ValueType
  }

  public struct Memory: Equatable, Sendable {
    public var limits: Limits
    /// log2 of the page size in bytes: 16, or 0 with custom page sizes.
    public var pageSizeExponent: UInt8 = 16
  }

  public struct Global: Equatable, Sendable {
    public var type: ValueType
    public var isMutable: Bool
    /// A constant expression.
    public var value: [Instruction]
  }

  /// How a segment is used.
  public enum Mode: Equatable, Sendable {
    case passive
    /// Of elements only: for `ref.func` to name the functions.
    case declarative
    /// The index of the table or memory, and the place in it: a constant expression.
    case active(UInt32, offset: [Instruction])
  }

  public struct Elements: Equatable, Sendable {
    public var mode: Mode
    public var type: ValueType
    /// Function indices, nil for null.
    public var items: [UInt32?]
    /// Written as expressions, though function indices might do.
    public var areExpressions: Bool
    /// Constant expressions in the place of `items`, where there are any.
    public var expressions: [[Instruction]] = []

    public var count: Int { expressions.isEmpty ? items.count : expressions.count }
  }

  public struct DataSegment: Equatable, Sendable {
    public var mode: Mode
    public var bytes: [UInt8]
  }

  /// Sizes of the imported parts of the index spaces.
  public func importCount(_ kind: Kind) -> Int {
    imports.reduce(0) { sum, item in
      switch (item.description, kind) {
      case (.function, .function), (.table, .table), (.memory, .memory), (.global, .global), (.tag, .tag): sum + 1
      default: sum
      }
    }
  }
}
