/// How much of everything a module, an instance and a run may use. Each way of running out has its own `Limit`.
public struct Limits: Equatable, Sendable {
  // Loading.
  /// Bytes of a module.
  public var moduleBytes: Int = 1 << 30
  /// Entries of the type section, after recursion groups are opened.
  public var types: Int = 1_000_000
  /// Functions, imports included.
  public var functions: Int = 1_000_000
  /// Tables, memories, globals and tags, imports included, of each kind.
  public var tables: Int = 100_000
  public var memories: Int = 100
  public var globals: Int = 1_000_000
  public var tags: Int = 1_000_000
  public var exports: Int = 1_000_000
  public var imports: Int = 1_000_000
  public var elementSegments: Int = 100_000
  public var dataSegments: Int = 1_000_000
  /// Parameters of a function type, and results of one.
  public var parameters: Int = 1_000
  public var results: Int = 1_000
  /// Fields of a structure type.
  public var fields: Int = 10_000
  /// Supertypes above a type.
  public var subtypingDepth: Int = 63
  /// Bytes of one function body.
  public var functionBytes: Int = 8 << 20
  /// Local variables of one function, parameters included.
  public var locals: Int = 50_000
  /// Slots of the operand stack of one function (8 bytes each).
  public var operands: Int = 65_000
  /// Nested blocks in one function.
  public var nesting: Int = 65_000

  /// Catch clauses of one `try_table`; 32,000 at most.
  public var catchClauses: Int = 10_000

  // Running.
  /// Pages of 64 KiB of one linear memory; where its pages are smaller, as many bytes.
  public var memoryPages: Int = 65_536
  /// Elements of one table.
  public var tableElements: Int = 10_000_000
  /// Slots of the value stack (8 bytes each).
  public var stackSlots: Int = 1 << 17
  /// Wasm calls under way at once. Every frame takes stack slots anyway; a limit below what those allow costs a little
  /// at each call.
  public var callDepth: Int = .max
  /// Bytes of threaded code.
  public var codeBytes: Int = 32 << 20
  /// Bytes of objects: exceptions that something refers to. Where memories lie in the arena, the heap takes a quarter of what
  /// is free there at most.
  public var heapBytes: Int = 64 << 20
  /// Calls from Wasm into the host and back into Wasm under way at once (these use the native stack).
  public var hostReentries: Int = 64

  public init() {}
}

/// What ran out. Each is an error of its own; none of them harms what was there before.
public enum Limit: UInt8, Error, Sendable {
  case arenaBytes, moduleBytes, types, functions, tables, memories, globals, tags, exports, imports
  case elementSegments, dataSegments, parameters, results, fields, subtypingDepth
  case functionBytes, locals, operands, nesting, catchClauses
  case memoryPages, tableElements, stackSlots, callDepth, codeBytes, hostReentries, heapBytes
}

/// A limit was reached.
public struct LimitError: Error, Equatable, Sendable {
  public let limit: Limit
  @inlinable public init(_ limit: Limit) { self.limit = limit }
}
