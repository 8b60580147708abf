@_exported import WasmModule

/// Everything that runs together, in one arena: modules, instances, the value stack, the threaded code.
///
/// A handle; copies mean the same machine. Nothing is allocated outside of the arena, but for what the memory provider
/// gives. The caller keeps the arena's memory and the bytes of the modules alive for as long as the machine is used,
/// then calls `close()`. One thread at a time uses a machine.
///
/// Unsafe room. Invariant: `state` points into the arena that it holds.
public struct Machine: @unchecked Sendable {
  let state: UnsafeMutablePointer<MachineState>

  init(state: UnsafeMutablePointer<MachineState>) { self.state = state }

  /// - Parameter memory: the arena, aligned to at least 16 bytes.
  public init(
    arena memory: UnsafeMutableRawBufferPointer, limits: Limits, memoryProvider: MemoryProvider = .arena
  ) throws(LimitError) {
    guard memory.baseAddress != nil else { throw LimitError(.arenaBytes) }
    var arena = Arena(memory)
    state = try arena.allocate(1, of: MachineState.self)
    guard limits.stackSlots > 0 else { throw LimitError(.stackSlots) }
    let stack = try arena.allocateBytes(limits.stackSlots, stride: 8, alignment: 16)
      .bindMemory(to: UInt64.self, capacity: limits.stackSlots)
    let codeBytes = max(0, limits.codeBytes)
    let code = try arena.allocateBytes(codeBytes, alignment: 16)
    let registers = Registers(pc: code, fp: stack, cx: Address(state))
    let run = RunState(
      exit: address(apus_t_exit), interrupt: 0, depth: 0, depthLimit: UInt32(clamping: limits.callDepth),
      fuel: .max, credit: 0, saved: registers, nextHandler: 0, resumption: 0, top: stack, entries: 0,
      code: CodeArea(base: code, used: 0, capacity: codeBytes, translated: 0))
    state.initialize(
      to: MachineState(
        run: run, stack: stack, stackLimit: stack + limits.stackSlots, arena: arena, limits: limits,
        provider: memoryProvider, reservations: nil, latestInstance: nil, paused: nil, latestTypes: nil,
        heap: nil, roots: nil))
  }

  /// Gives back what the memory provider gave. Nothing of the machine may be used afterwards.
  public func close() {
    state.pointee.releaseReservations(to: nil)
    state.pointee.latestInstance = nil
  }

  public var limits: Limits { state.pointee.limits }

  /// Fuel left, for instances that were made with metering.
  public var fuel: UInt64 {
    get { state.pointee.run.fuelLeft }
    nonmutating set { state.pointee.run.fuelLeft = newValue }
  }

  /// Stops metered runs, and any run where it waits at a shared memory, from any thread, for as long as the machine
  /// lives. The host's function has to end the wait (`SharedMemoryRecord.Wait`).
  public var interrupt: InterruptFlag {
    UnsafeMutableRawPointer(state).assumingMemoryBound(to: RunState.self).interruptFlag
  }

  /// Bytes of the arena in use, and the most that ever were.
  public var arenaBytesInUse: Int { state.pointee.arena.byteCount - state.pointee.arena.freeBytes }
  public var arenaBytesPeak: Int { state.pointee.arena.peak }
  /// Bytes of threaded code.
  public var codeBytesInUse: Int { state.pointee.run.code.used }
  /// Bytes of the bytecode that it was made from.
  public var translatedBytes: Int { state.pointee.run.code.translated }
  /// Functions that have threaded code, and functions of instances of the threaded tier that were called but had to stay
  /// in place, for want of room for their code.
  public var translatedFunctions: Int { state.pointee.run.code.functions }
  public var functionsLeftInPlace: Int { state.pointee.run.code.functionsLeft }

  /// Decodes and validates a module; its records go to the arena. See
  /// `Module.init(parsing:into:limits:features:companion:)`.
  public func load(
    _ bytes: UnsafeRawBufferPointer, features: FeatureSet = .standard, companion: Companion? = nil
  ) throws(ModuleError) -> Module {
    let mark = state.pointee.arena.low
    let (types, roots, reserved) = (state.pointee.latestTypes, state.pointee.roots, state.pointee.reservations)
    let hasHeap = state.pointee.heap != nil
    let module = try Module(
      parsing: bytes, into: &state.pointee.arena, limits: state.pointee.limits, features: features,
      companion: companion)
    do throws(LimitError) {
      try state.pointee.number(module)
      if FeatureSet.knows(.exceptions), module.features.contains(.exceptions) {
        state.pointee.run.code.isIndexed = true
        try state.pointee.makeHeap()
      }
      if FeatureSet.knows(.gc), module.features.contains(.gc) { try state.pointee.makeHeap() }
    } catch {
      state.pointee.latestTypes = types
      state.pointee.roots = roots
      if !hasHeap {
        state.pointee.heap = nil
        state.pointee.constantStack = nil
      }
      state.pointee.releaseReservations(to: reserved)
      state.pointee.arena.release(to: mark)
      throw ModuleError(limit: error.limit, at: 0)
    }
    return module
  }
}

/// What a `Machine` is.
///
/// Unsafe room. Invariants: `paused` is nil unless a run stopped in a way that it can go on from, with no host call
/// under way; `run` is the first field: `InstanceState.run` leads to the machine's state too.
struct MachineState {
  var run: RunState
  /// The value stack, up to `stackLimit`.
  var stack: Slots
  var stackLimit: Slots
  var arena: Arena
  var limits: Limits
  var provider: MemoryProvider
  /// What the provider gave, the latest first.
  var reservations: UnsafeMutablePointer<Reservation>?
  /// The instance made last: the caller of a host function that the host itself calls.
  var latestInstance: UnsafeMutablePointer<InstanceState>?
  /// The call that is paused.
  var paused: PausedCall?
  /// The numbered types of the module that was loaded last.
  var latestTypes: UnsafeMutablePointer<ModuleTypes>?
  /// Where objects lie; nil until a module is loaded that has any.
  var heap: UnsafeMutablePointer<Heap>?
  /// What may refer to objects, besides the value stack.
  var roots: UnsafeMutablePointer<RootRange>?
  /// The operands of a constant expression that makes objects; there as long as the heap is.
  var constantStack: Slots? = nil
  /// A collection goes before each object that is made: what is given up too early shows soon.
  var collectsAlways = false
  /// The first pin that is free.
  var freePin: Slots? = nil
  /// The exception that nobody caught, a reference; 0 for none.
  var uncaught: UInt64 = 0
}

/// A call that can be resumed: its function, and its arguments' slots, which take the results.
struct PausedCall {
  var function: FunctionReference
  var slots: Slots
}

extension InstanceState {
  /// The state of the instance's machine.
  var machine: UnsafeMutablePointer<MachineState> {
    UnsafeMutableRawPointer(run).assumingMemoryBound(to: MachineState.self)
  }
}

extension Machine {
  /// Room in the arena, for as long as the machine lives or until it is given back: for the bytes of a module that come
  /// over a line, and for what belongs to them.
  ///
  /// - Returns: bytes aligned to 16, not initialised.
  public func allocate(_ byteCount: Int) throws(LimitError) -> UnsafeMutableRawBufferPointer {
    guard byteCount >= 0 else { throw LimitError(.arenaBytes) }
    let start = try state.pointee.arena.allocateBytes(byteCount, alignment: 16)
    return UnsafeMutableRawBufferPointer(start: start, count: byteCount)
  }

  /// Gives back what `allocate` answered, if nothing was taken from the arena after it.
  public func release(_ room: UnsafeMutableRawBufferPointer) {
    guard let start = room.baseAddress else { return }
    let offset = start - state.pointee.arena.base
    if state.pointee.arena.low == offset + room.count { state.pointee.arena.release(to: offset) }
  }
}
