import WasmModule

/// What the generator knows of a function: enough to call it.
struct FunctionFacts {
  /// An index of the module's types.
  var type: UInt32
  /// The fuel that a call takes, by estimate.
  var cost: Int
  /// Named by an instruction, so that it has to be declared.
  var isReferenced = false
  var isExported = false
}

/// What the generator knows of a table.
struct TableFacts: Equatable {
  var table: ModuleDescription.Table
  /// Where functions are, and of which type: places that a call can go to. The costs are estimates as for functions.
  var entries: [Entry] = []
  /// The first place that no entry has.
  var free = 0

  struct Entry: Equatable {
    var place: Int
    var signature: ModuleDescription.Signature
    var cost: Int
    /// The function's index, where it is the module's own.
    var function: UInt32?
    /// Of the types that all modules share, where it is one of them.
    var type: UInt32?
  }

  var indexType: ValueType { table.limits.is64 ? .i64 : .i32 }
  var minimum: Int { Int(table.limits.minimum) }
}

/// What the generator knows of a memory.
struct MemoryFacts: Equatable {
  var memory: ModuleDescription.Memory

  var indexType: ValueType { memory.limits.is64 ? .i64 : .i32 }
  var pageBytes: UInt64 { 1 << UInt64(memory.pageSizeExponent) }
  /// It never becomes smaller.
  var byteCount: UInt64 { memory.limits.minimum << UInt64(memory.pageSizeExponent) }
}

/// What the generator knows of a global.
struct GlobalFacts: Equatable {
  var type: ValueType
  var isMutable: Bool
  var isImported = false
  /// It counts calls under way, and nothing else may set it.
  var isCounter = false
}

/// What the generator knows of a data segment.
struct DataFacts: Equatable {
  var count: Int
  /// Not used up when the module is instantiated.
  var isPassive: Bool
}

/// An element segment that `table.init` may take from.
struct ElementFacts: Equatable {
  var type: ValueType
  var count: Int
  /// What becomes its items once all functions are known.
  var items: [UInt64]
  /// Of objects: the items.
  var expressions: [[Instruction]] = []
}

/// What a module exports, for others to import and for the steps to use.
struct Offer {
  enum Item {
    /// - Parameter type: the one that all modules share, where it is of those.
    case function(ModuleDescription.Signature, cost: Int, type: UInt32?)
    case table(TableFacts)
    case memory(MemoryFacts)
    case global(GlobalFacts)
    case tag(ModuleDescription.Signature)
  }

  /// The number of the module.
  var module: Int
  var name: String
  var item: Item
}

/// A label in scope, the innermost last.
struct Label {
  /// What a branch takes along.
  var types: [ValueType]
  /// Of a loop. Whoever goes back counts.
  var counter: RoundCounter?
  var isLoop: Bool { counter != nil }
}

/// How a loop counts its rounds. It may be counted on after the last one.
struct RoundCounter {
  /// What counts, from 0 up or down to 0.
  var local: UInt32
  var rounds: UInt32
  var isUpward: Bool
  /// Where the rounds are in a local, too.
  var bound: UInt32?
}

/// The function under construction.
struct FunctionContext {
  var index: UInt32 = 0
  var signature = ModuleDescription.Signature([], [])
  /// Parameters included.
  var locals: [ValueType] = []
  /// What generated instructions may do with each local.
  var uses: [LocalUse] = []
  var labels: [Label] = []
  /// Instructions that may still be made.
  var budget = 0
  var depth = 0
  /// How often the place under construction is run at most in one call, and the fuel that a call needs so far.
  var rounds = 1
  var cost = 1
  var selfCalls = 0
  /// How many `try_table`s are around.
  var handlers = 0
  /// The tags that the innermost has clauses for.
  var caught: [UInt32] = []
  /// Named by an instruction of its own.
  var isReferenced = false
  /// The locals that arithmetic NaNs are looked at in, by the ordinal of their type.
  var scratch = [UInt32?](repeating: nil, count: ValueType.generated.count)

  enum LocalUse: Equatable {
    case any
    /// It counts rounds.
    case reading
    /// It holds NaNs whose bits nobody may see.
    case none
  }

  mutating func addLocal(_ type: ValueType, _ use: LocalUse = .any) -> UInt32 {
    locals.append(type)
    uses.append(use)
    return UInt32(locals.count - 1)
  }
}
