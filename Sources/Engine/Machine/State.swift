import WasmModule

/// What an instance is while it runs; `Registers.cx` points at it.
///
/// Unsafe room. Invariants: `dispatch` is the first field (the in-place tier indexes `cx` by opcode); all pointers
/// lead into the store's arena or to records of other instances of the same store, which live as long.
struct InstanceState {
  /// The in-place tier's handlers by opcode byte.
  var dispatch: InlineArray<256, Int>
  /// The first address that no frame may reach; the same for all instances of a store.
  var stackLimit: Slots
  var run: UnsafeMutablePointer<RunState>
  /// Memory 0, or an empty one.
  var memory0: UnsafeMutablePointer<MemoryInstance>
  var memories: UnsafeMutablePointer<UnsafeMutablePointer<MemoryInstance>>
  var tables: UnsafeMutablePointer<UnsafeMutablePointer<TableInstance>>
  var globals: UnsafeMutablePointer<Slots>
  var tags: UnsafeMutablePointer<UnsafeMutablePointer<TagInstance>>
  /// The module's own functions, by index less `importedFunctionCount`.
  var functions: UnsafeMutablePointer<Function>
  var importedFunctions: UnsafeMutablePointer<UnsafeMutablePointer<Function>>
  var importedFunctionCount: Int
  /// The in-place tier's running function.
  var current: UnsafeMutablePointer<Function>
  /// Which passive segments have been dropped (active ones are dropped at instantiation).
  var droppedElements: UnsafeMutablePointer<Bool>
  var droppedData: UnsafeMutablePointer<Bool>
  var module: Module
  /// By index of a type: those of structures and arrays. Nil where the module has none.
  var objectTypes: UnsafeMutablePointer<ObjectTypePointer?>? = nil
  /// By index of an element segment: its references, where they may be to objects. Nil where there are none.
  var elementValues: UnsafeMutablePointer<Slots?>? = nil
  #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
  /// By index of the module's own functions; only where the module has vectors. See `VectorLocals.swift`.
  var localPlaces: UnsafeMutablePointer<LocalPlaces?>! = nil
  #endif
  /// Its code charges fuel; its code counts calls. See `Fuel.swift`.
  var isMetered: Bool
  var countsCalls: Bool
}

/// What a run is, whichever instance it is in; one for each machine.
struct RunState {
  /// Threaded code that leaves the run loop: one word. It is first, so that its address is the state's own.
  var exit: Int
  /// Not zero where the run was asked to stop; see `InterruptFlag`.
  var interrupt: UInt32
  /// Wasm calls under way, where they are counted.
  var depth: UInt32
  /// The most of them.
  var depthLimit: UInt32
  /// Fuel left, but for `credit`; see `Fuel.swift`.
  var fuel: UInt64
  /// Units that charges take before they come back to `fuel`; below 0 where one was refused.
  var credit: Int
  /// The registers at a trap or pause (and, with loop dispatch, between handlers).
  var saved: Registers
  var nextHandler: Int
  /// The handler that goes on with the saved registers after a pause; 0 where a host function stopped the run.
  var resumption: Int
  /// First free slot above the frame that called the host.
  var top: Slots
  /// Calls from the host under way at once.
  var entries: Int
  var code: CodeArea

  static var interruptOffset: Int { wordBytes }
}

/// The part of the arena that threaded code is bumped into.
struct CodeArea {
  var base: Address
  var used: Int
  var capacity: Int
  /// Bytes of bytecode that were translated into it.
  var translated: Int
  /// Functions that were, and functions that the threaded tier had to leave in place.
  var functions = 0
  var functionsLeft = 0
  /// From the time on that there can be exceptions, the functions with code are listed; see `CodeIndex`.
  var isIndexed = false
  var indexCount = 0
}

/// A linear memory (specification, 4.2.10).
public struct MemoryInstance {
  public internal(set) var base: UnsafeMutableRawPointer
  /// Bytes in use.
  public internal(set) var byteCount: UInt
  /// Bytes that `base` can grow to in place.
  var capacity: UInt
  var maximumPages: UInt64
  var pageSizeExponent: UInt8
  var addresses: AddressWidth
  /// What other machines have of it, too; nil where it is not shared. `byteCount` may lag behind: see `refresh`.
  var shared: SharedMemoryPointer? = nil
  public var pages: UInt64 { UInt64(byteCount) >> UInt64(pageSizeExponent) }
}

/// A table (specification, 4.2.9). A null reference is 0; a function reference is the address of its `Function`.
struct TableInstance {
  var elements: Slots
  var count: UInt
  var capacity: UInt
  var maximum: UInt64
  var type: ValueType
  var addresses: AddressWidth
}

/// A tag (specification, 4.2.11): its address tells it from others.
struct TagInstance {
  var type: UnsafePointer<FunctionType>
  /// The pool that `type` points into, and the instance that made it; 0 for the host.
  var valueTypes: UnsafePointer<ValueType>
  var instance: Int
}

/// A host function: gets its context, the calling instance and the slots that hold the arguments and take the
/// results; returns 0, or the raw value of a `Trap`.
public typealias HostCall = @convention(c) (
  _ context: UnsafeMutableRawPointer?, _ caller: UnsafeMutableRawPointer, _ slots: Slots
) -> Int

/// A function instance (specification, 4.2.6).
struct Function {
  /// Where a call goes on: the function's threaded code, or the address of `stub`.
  var entry: Address
  /// Parameters and locals, or results where those are more: the link is so many slots above `fp`, clear of both.
  var localSlots: UInt32
  /// Everything: locals, link and operands.
  var frameSlots: UInt32
  /// The handler's word of a function without threaded code: translate and enter, enter in place, call the host.
  var stub: Int
  /// The `InstanceState`, or 0 for a host function (which runs with its caller's).
  var instance: Int
  var type: UnsafePointer<FunctionType>
  /// The pool that `type` points into.
  var valueTypes: UnsafePointer<ValueType>
  var parameterSlots: UInt16
  var resultSlots: UInt16
  /// Index in its module.
  var index: UInt32
  /// In place: the first instruction, the byte after the last, the first side-table entry.
  /// For a host function `start` is the address of its `HostCall`, `end` its context.
  var start: Int
  var end: Int
  var sideTable: Int
  /// `frameSlots` where a call of the same instance may go to `start` directly, else `notDirect`.
  var directFrameSlots: UInt32 = Function.notDirect
  /// From the home of the last argument to that of the first.
  var firstArgument: Int32 = 0

  static var notDirect: UInt32 { .max }

  /// Computed, since a stored one would be initialised at its first use; a sum, since Embedded Swift has no key paths.
  @inline(__always)
  static var stubOffset: Int { wordBytes + 2 * MemoryLayout<UInt32>.size }
}
