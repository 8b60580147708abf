import Engine

public typealias Limits = Engine.Limits
public typealias Tier = Engine.Tier
public typealias HeapStatistics = Engine.HeapStatistics

/// A place where modules are loaded and run: it owns all of their memory. What belongs to one store can be linked
/// with each other, and with nothing of another store. One thread at a time uses a store.
///
/// Unsafe room. Invariant: the arena, the bytes of the modules and the host functions live as long as the store.
public final class Store {
  /// How much a store may use, and how it runs what it loads.
  public struct Options: Sendable {
    public var limits = Limits()
    /// Addresses set aside for everything but linear memories and growable tables. They take up memory only when
    /// they are used.
    public var arenaByteCount = 512 << 20
    public var tier = Tier.automatic
    /// What runs may use up: a unit for each function entered and each time that a loop's start is passed. Nil is
    /// without end, and costs nothing.
    public var fuel: UInt64?
    /// Whether unused objects are looked for whenever an object is made, to find what is given up too early. Slow.
    public var collectsAlways = false
    /// Whether `interrupt` stops runs. It costs as much as fuel does.
    public var isInterruptible = false

    public init() {}
  }

  @usableFromInline let machine: Machine
  private let arena: AddressRange
  /// As the store was made with them.
  public let options: Options
  var tier: Tier { options.tier }
  /// Whether `interrupt` stops the runs of instances that are made from now on; see `Options.isInterruptible`.
  public var isInterruptible: Bool
  /// What has to live as long as the store.
  var kept: [AnyObject] = []
  /// The shared memories that instances of this store have.
  private var sharedMemories: [(memory: SharedMemory, reference: MemoryReference)] = []
  /// What a host function threw on the way out of the call that it was made from.
  private var hostError: (any Error)?

  public init(_ options: Options = Options()) throws(LimitError) {
    guard let arena = AddressRange(byteCount: options.arenaByteCount) else { throw LimitError(.arenaBytes) }
    self.arena = arena
    self.options = options
    isInterruptible = options.isInterruptible
    machine = try Machine(arena: arena.bytes, limits: options.limits, memoryProvider: AddressRange.provider)
    if let fuel = options.fuel { machine.fuel = fuel }
    machine.collectsAlways = options.collectsAlways
    interrupt = Interrupter(machine.interrupt)
  }

  deinit {
    interrupt.retire()
    machine.close()
  }

  /// Fuel left, where `Options.fuel` was given. A call that ran out of it can be resumed: `Function.resume`.
  public var fuel: UInt64 {
    get { machine.fuel }
    set { machine.fuel = newValue }
  }

  /// Stops the run under way soon, or else the next one, from any thread, where `Options.isInterruptible` was set or
  /// fuel was given, and always where it waits at a `SharedMemory`. The call throws `Trap.interrupted`, and can be
  /// resumed.
  public let interrupt: Interrupter

  /// Bytes of the arena in use, the most that ever were, bytes of threaded code, and of the bytecode it was made from.
  public var arenaBytesInUse: Int { machine.arenaBytesInUse }
  public var arenaBytesPeak: Int { machine.arenaBytesPeak }
  public var codeBytesInUse: Int { machine.codeBytesInUse }
  public var translatedBytes: Int { machine.translatedBytes }
  /// Functions that have threaded code, and those of the threaded tier that were called but had to stay in place, for
  /// want of room for their code.
  public var translatedFunctions: Int { machine.translatedFunctions }
  public var functionsLeftInPlace: Int { machine.functionsLeftInPlace }
  /// What became of objects: structures, arrays, exceptions. Nil before a module is loaded that has any.
  public var heapStatistics: HeapStatistics? { machine.heapStatistics }

  // MARK: Modules

  /// Decodes and validates a module. The bytes are copied once; a file's are not, see `load(_:features:)`.
  ///
  /// - Parameter features: what the module may use. What it needs and this build does not run is refused by
  ///   `instantiate`, so that it can be looked at until then.
  public func load(bytes: [UInt8], features: FeatureSet = .standard) throws(LoadError) -> Module {
    let owned = OwnedBytes(bytes)
    return try load(UnsafeRawBufferPointer(owned.bytes), features, keeping: owned)
  }

  /// Decodes and validates a module in a mapped file, which the store keeps.
  public func load(_ file: MappedFile, features: FeatureSet = .standard) throws(LoadError) -> Module {
    try load(file.bytes, features, keeping: file)
  }

  /// Decodes and validates a module in bytes that the caller keeps for as long as the store lives.
  public func load(
    borrowing bytes: UnsafeRawBufferPointer, features: FeatureSet = .standard
  ) throws(LoadError) -> Module {
    try load(bytes, features, keeping: nil)
  }

  /// Decodes and validates a module that another store has, whose bytes this one shares: for another thread.
  public func load(sharing module: Module) throws(LoadError) -> Module {
    try load(module.core.bytes, module.allowedFeatures, keeping: module.store)
  }

  private func load(
    _ bytes: UnsafeRawBufferPointer, _ features: FeatureSet, keeping owner: AnyObject?
  ) throws(LoadError) -> Module {
    do {
      let module = Module(
        store: self, core: try machine.load(bytes, features: features), allowedFeatures: features)
      if let owner { kept.append(owner) }
      return module
    } catch {
      throw LoadError(error, in: ByteReader(bytes, at: 0))
    }
  }

  // MARK: Instances

  /// Makes an instance of a module of this store, and runs its start function.
  ///
  /// Throws `LoadError` for a module that needs a feature that this build does not run, `LinkError` for an import that
  /// is not there or does not fit, `LimitError`, `TrapError` for a trap in an active segment or the start function, or
  /// what a host function threw.
  public func instantiate(_ module: Module, imports: Imports = Imports()) throws -> Instance {
    precondition(module.store === self, "a module of another store")
    var failure: (any Error)?
    let keptBefore = kept.count
    let sharedBefore = sharedMemories.count
    let isMetered = options.fuel != nil || isInterruptible
    do throws(InstantiationError) {
      let core = try machine.instantiate(module.core, tier: tier, isMetered: isMetered) { index in
        do {
          return try imports.resolve(module.core.imports[index], of: module, in: self)
        } catch {
          failure = error
          return nil
        }
      }
      return Instance(store: self, core: core)
    } catch {
      if case .trap = error {} else {
        kept.removeSubrange(keptBefore...)
        sharedMemories.removeSubrange(sharedBefore...)
      }
      if let failure { throw failure }
      switch error {
      case .unknownImport(let index), .incompatibleImportType(let index):
        throw imports.linkError(module, index, in: self)
      case .limit(let limit): throw LimitError(limit)
      case .unsupportedFeature(let use): throw LoadError(use)
      case .trap(let trap): throw self.failure(trap)
      }
    }
  }

  /// A shared memory as instances of this store import it.
  func adopt(_ memory: SharedMemory) throws(LimitError) -> MemoryReference {
    if let known = sharedMemories.first(where: { $0.memory === memory }) { return known.reference }
    let reference = try machine.adopt(memory.record)
    sharedMemories.append((memory, reference))
    interrupt.add(memory)
    return reference
  }

  /// A function of this store, by a reference to it.
  public func function(_ reference: FunctionReference) -> AnyFunction {
    AnyFunction(store: self, reference: reference, instance: reference.instance)
  }

  // MARK: Errors

  /// What a call throws for a trap: what a host function threw, or else the trap with its backtrace.
  @usableFromInline @inline(never)
  func failure(_ trap: Trap) -> any Error {
    if trap == .host, let error = hostError {
      hostError = nil
      return error
    }
    var frames: [BacktraceFrame] = []
    machine.backtrace { frame in
      frames.append(BacktraceFrame(frame))
      return frames.count < TrapError.greatestDepth
    }
    return TrapError(trap: trap, backtrace: frames)
  }

  /// Remembers what a host function threw; answers the status to leave with.
  @inline(never)
  func stop(_ error: any Error) -> Int {
    if let trap = error as? Trap { return Int(trap.rawValue) }
    hostError = error
    return Int(Trap.host.rawValue)
  }
}
