/// The store (specification, 4.2.3): every instance that was ever allocated, by address. Nothing is taken out again.
public final class Store {
  public let bounds: Bounds
  public var types = DefinedTypes()
  public internal(set) var functions: [FunctionInstance] = []
  public internal(set) var tables: [TableInstance] = []
  public internal(set) var memories: [MemoryInstance] = []
  public internal(set) var globals: [GlobalInstance] = []
  public internal(set) var tags: [TagInstance] = []
  var elements: [ElementInstance] = []
  var data: [DataInstance] = []
  public internal(set) var structures: [StructureInstance] = []
  public internal(set) var arrays: [ArrayInstance] = []
  public internal(set) var exceptions: [ExceptionInstance] = []
  /// The module instance whose code calls the host's function that is under way; nil where the host itself called it.
  public internal(set) var caller: ModuleInstance?
  /// Threads that wait at an address of a shared memory, the first to come first (the threads proposal).
  var waiters: [Waiter] = []

  /// Values in the fields of structures and arrays, and exceptions' arguments.
  private(set) var heapValues = 0
  /// How often one member of a set of allowed results was taken for all of them, because its bits were looked at or
  /// because the run went on from there. What came after is one of several allowed runs.
  public internal(set) var choices = 0

  public init(_ bounds: Bounds = Bounds()) {
    self.bounds = bounds
  }

  /// Lends the bytes of a memory, in a row, to be read and changed. `body` must not reach for the store's memories otherwise.
  public func withBytes<Result>(
    of memory: Address, _ body: (UnsafeMutableRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try memories[memory].bytes.withContents(body)
  }

  /// Makes room for values on the heap.
  func reserveHeap(_ count: Int) throws(Interruption) {
    guard count <= bounds.heapValues - heapValues else { throw .exhausted(.heap) }
    heapValues += count
  }
}

/// How much of what the specification leaves unbounded a run may use (appendix A.2, "implementation limitations").
public struct Bounds: Sendable {
  /// Frames, labels and handlers at once.
  public var callDepth = 20_000
  public var contexts = 1_000_000
  /// Bytes of all memories. A memory that would take more doesn't grow.
  public var memoryBytes: UInt64 = 1 << 32
  /// Elements of one table.
  public var tableElements: UInt64 = 10_000_000
  /// Values of all structures, arrays and exceptions.
  public var heapValues = 100_000_000

  public init() {}
}

/// What a run used up.
public enum Resource: String, Error, Equatable, Sendable {
  case steps, callDepth, contexts, heap, memory, table
}

/// Why a reduction rule has no ordinary result.
enum Interruption: Error {
  case trap(Trap)
  case exhausted(Resource)
  /// A host function's own error.
  case host(any Error)
}

// MARK: Instances

/// A module instance (4.2.6): addresses, by the module's indices. It is filled in while the module is instantiated.
public final class ModuleInstance {
  public let types: [TypeNumber]
  public internal(set) var functions: [Address] = []
  public internal(set) var tables: [Address] = []
  public internal(set) var memories: [Address] = []
  public internal(set) var globals: [Address] = []
  public internal(set) var tags: [Address] = []
  var elements: [Address] = []
  var data: [Address] = []
  public internal(set) var exports: [(name: Name, value: ExternalValue)] = []

  init(types: [TypeNumber]) { self.types = types }

  public func export(_ name: Name) -> ExternalValue? {
    exports.first { $0.name == name }?.value
  }
}

/// An external address (4.2.5).
public enum ExternalValue: Equatable, Sendable {
  case function(Address)
  case table(Address)
  case memory(Address)
  case global(Address)
  case tag(Address)
}

/// A function instance (4.2.7).
public struct FunctionInstance {
  public let type: TypeNumber
  let code: Code

  enum Code {
    case module(ModuleInstance, FunctionDefinition)
    case host(HostFunction)
  }
}

/// A function of the host's: gets the arguments, gives the results. It throws a `Trap` to trap; any other error ends the
/// run, and is its outcome.
public typealias HostFunction = (Store, [Value]) throws -> [Value]

/// A table instance (4.2.8).
public struct TableInstance {
  public internal(set) var type: TableType
  public internal(set) var elements: [ReferenceValue]
}

/// A memory instance (4.2.9).
public struct MemoryInstance {
  public internal(set) var type: MemoryType
  public internal(set) var bytes: Bytes
}

/// A global instance (4.2.10).
public struct GlobalInstance {
  public let type: GlobalType
  public internal(set) var value: Value
}

/// A tag instance (4.2.11).
public struct TagInstance {
  public let type: TypeNumber
}

/// An element instance (4.2.12): empty once it is dropped.
struct ElementInstance {
  var references: [ReferenceValue]
}

/// A data instance (4.2.13): empty once it is dropped.
struct DataInstance {
  var bytes: [UInt8]
}

/// A structure instance (4.2.15). A packed field has its bits in an i32.
public struct StructureInstance {
  public let type: TypeNumber
  public internal(set) var fields: [Value]
}

/// An array instance (4.2.15).
public struct ArrayInstance {
  public let type: TypeNumber
  public internal(set) var elements: [Value]
}

/// An exception instance (4.2.16).
public struct ExceptionInstance {
  public let tag: Address
  public let values: [Value]
}
