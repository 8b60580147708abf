/// Making instances of modules (specification, 4.7.2).
///
/// Unsafe room. Invariants: what is allocated is initialised before anything reads it; until the segments are copied
/// nothing outside of the instance refers to it, so that all of it can be given back after an error.
///
/// The steps are not inlined: one after the other they need less of a board's stack than all at once.

extension Machine {
  /// Makes an instance of a module that was loaded by this machine, and runs its start function.
  ///
  /// - Parameters:
  ///   - tier: which tier runs its functions.
  ///   - isMetered: whether its code takes fuel and can be interrupted (`Machine.fuel`, `Machine.interrupt`).
  ///   - resolve: answers what to take for the import at an index of `module.imports`, or nil. Called once for each,
  ///     in order; what it answers must be of this machine.
  @inline(never)
  public func instantiate(
    _ module: Module, tier: Tier = .automatic, isMetered: Bool = false,
    resolving resolve: (_ index: Int) -> ExternalValue?
  ) throws(InstantiationError) -> Instance {
    if let use = module.firstUnsupported { throw .unsupportedFeature(use) }
    if module.constantDepth > constantExpressionDepth { throw .limit(.operands) }
    let mark = state.pointee.arena.low
    let reserved = state.pointee.reservations
    let roots = state.pointee.roots
    let instance: UnsafeMutablePointer<InstanceState>
    do throws(InstantiationError) {
      instance = try makeInstance(module, tier, isMetered, resolve)
    } catch {
      state.pointee.releaseReservations(to: reserved)
      state.pointee.roots = roots
      if !planted("failedInstanceStays") { state.pointee.arena.release(to: mark) }
      throw error
    }
    state.pointee.latestInstance = instance
    do throws(Trap) {
      try instance.pointee.initializeTables()
      try instance.pointee.initializeMemories()
      if module.start >= 0 {
        let start = FunctionReference(instance.pointee.function(module.start))
        try call(start, at: try arguments(of: start), instance: Instance(instance))
      }
    } catch {
      // There is nobody to resume it.
      state.pointee.paused = nil
      throw .trap(error)
    }
    return Instance(instance)
  }

  @inline(never)
  private func makeInstance(
    _ module: Module, _ tier: Tier, _ isMetered: Bool, _ resolve: (Int) -> ExternalValue?
  ) throws(InstantiationError) -> UnsafeMutablePointer<InstanceState> {
    let instance: UnsafeMutablePointer<InstanceState>
    do throws(LimitError) {
      instance = try state.pointee.allocateInstance(
        module, run: UnsafeMutableRawPointer(state).assumingMemoryBound(to: RunState.self))
    } catch { throw .limit(error.limit) }
    instance.pointee.isMetered = isMetered
    instance.pointee.countsCalls = limits.callDepth < limits.stackSlots / Link.slots
    instance.pointee.chooseHandlers()
    #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
    instance.pointee.handleVectorsInPlace()
    #endif
    #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_MEMORY64)
    instance.pointee.handle64BitAddressesInPlace()
    #endif
    try bindImports(of: instance, resolve)
    do throws(LimitError) {
      state.pointee.makeFunctions(of: instance, tier)
      try state.pointee.makeTags(of: instance)
      #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
      try state.pointee.placeLocals(of: instance)
      #endif
      state.pointee.findObjectTypes(of: instance)
      try state.pointee.makeGlobals(of: instance)
      try state.pointee.makeTables(of: instance)
      try state.pointee.makeMemories(of: instance)
      try state.pointee.makeElements(of: instance)
    } catch { throw .limit(error.limit) }
    return instance
  }

  @inline(never)
  private func bindImports(
    of instance: UnsafeMutablePointer<InstanceState>, _ resolve: (Int) -> ExternalValue?
  ) throws(InstantiationError) {
    let module = instance.pointee.module
    let types = MachineTypes(latest: state.pointee.latestTypes)
    for index in module.imports.indices {
      guard let value = resolve(index) else { throw .unknownImport(index) }
      let place = Int(module.imports[index].index)
      guard value.kind == module.imports[index].kind, module.admits(value, at: place, among: types) else {
        throw .incompatibleImportType(index)
      }
      switch value {
      case .function(let function): (instance.pointee.importedFunctions + place).initialize(to: function.pointer)
      case .table(let table): (instance.pointee.tables + place).initialize(to: table.pointer)
      case .memory(let memory): (instance.pointee.memories + place).initialize(to: memory.pointer)
      case .global(let global):
        let copy = planted("importedGlobalCopied") ? try? makeGlobal(global.type, isMutable: true, bits: global.slot.pointee) : nil
        (instance.pointee.globals + place).initialize(to: copy?.slot ?? global.slot)
      case .tag(let tag): (instance.pointee.tags + place).initialize(to: tag.pointer)
      }
    }
  }
}

extension MachineState {
  /// The instance's record and its arrays; only the segments' flags have their values yet.
  @inline(never)
  fileprivate mutating func allocateInstance(
    _ module: Module, run: UnsafeMutablePointer<RunState>
  ) throws(LimitError) -> UnsafeMutablePointer<InstanceState> {
    let room = try arena.allocateBytes(
      InstanceState.bankBytes + MemoryLayout<InstanceState>.size, alignment: 16)
    room.initializeMemory(as: UInt8.self, repeating: 0, count: InstanceState.bankBytes + MemoryLayout<InstanceState>.size)
    let instance = (room + InstanceState.bankBytes).bindMemory(to: InstanceState.self, capacity: 1)
    let own = module.functions.count - module.importedFunctions
    let functions = try arena.allocate(own, of: Function.self)
    let imported = try arena.allocate(module.importedFunctions, of: UnsafeMutablePointer<Function>.self)
    let globals = try arena.allocate(module.globals.count, of: Slots.self)
    let tables = try arena.allocate(module.tables.count, of: UnsafeMutablePointer<TableInstance>.self)
    let memories = try arena.allocate(max(1, module.memories.count), of: UnsafeMutablePointer<MemoryInstance>.self)
    let tags = try arena.allocate(module.tags.count, of: UnsafeMutablePointer<TagInstance>.self)
    let droppedElements = try arena.allocate(module.elements.count, of: Bool.self)
    let droppedData = try arena.allocate(module.data.count, of: Bool.self)
    let none = try arena.allocate(module.memories.count == 0 ? 1 : 0, of: MemoryInstance.self)
    droppedElements.initialize(repeating: false, count: module.elements.count)
    droppedData.initialize(repeating: false, count: module.data.count)
    if module.memories.count == 0 {
      none.initialize(
        to: MemoryInstance(
          base: arena.base, byteCount: 0, capacity: 0, maximumPages: 0, pageSizeExponent: 16,
          addresses: AddressWidth(is64: false)))
    }
    // Where it lies, since a board's stack has no room for a table of handlers. What is not named is 0 or nil.
    instance.pointee.takeHandlersInPlace()
    instance.pointee.stackLimit = stackLimit
    instance.pointee.run = run
    instance.pointee.memory0 = none
    instance.pointee.memories = memories
    instance.pointee.tables = tables
    instance.pointee.globals = globals
    instance.pointee.tags = tags
    instance.pointee.functions = functions
    instance.pointee.importedFunctions = imported
    instance.pointee.importedFunctionCount = module.importedFunctions
    instance.pointee.current = functions
    instance.pointee.droppedElements = droppedElements
    instance.pointee.droppedData = droppedData
    instance.pointee.module = module
    return instance
  }

  /// The module's own functions. `localSlots` makes room for the results too, which are left where the frame was.
  @inline(never)
  fileprivate func makeFunctions(of instance: UnsafeMutablePointer<InstanceState>, _ tier: Tier) {
    let module = instance.pointee.module
    guard let types = module.types.baseAddress, let bytes = module.bytes.baseAddress else { return }
    // A module without value types has no use for the pointer.
    let pool = module.valueTypes.baseAddress ?? UnsafeMutableRawPointer(types).assumingMemoryBound(to: ValueType.self)
    let branches = UInt(bitPattern: module.sideTable.baseAddress)
    for index in module.importedFunctions..<module.functions.count {
      let record = module.functions[index]
      let type = types + Int(types[Int(record.typeIndex)].canonical)
      let local = planted("resultsOverLink") ? record.localSlots : max(record.localSlots, UInt32(type.pointee.resultSlots))
      let function = instance.pointee.functions + (index - module.importedFunctions)
      function.initialize(
        to: Function(
          entry: Address(function) + Function.stubOffset, localSlots: local,
          frameSlots: local + UInt32(Link.slots) + record.operandSlots, stub: tier.stub,
          instance: Int(bitPattern: instance), type: UnsafePointer(type), valueTypes: UnsafePointer(pool),
          parameterSlots: type.pointee.parameterSlots, resultSlots: type.pointee.resultSlots,
          index: UInt32(truncatingIfNeeded: index), start: Int(bitPattern: bytes) + Int(record.codeOffset),
          end: Int(bitPattern: bytes) + Int(record.endOffset),
          sideTable: Int(bitPattern: branches)
            + Int(record.sideTableIndex) * MemoryLayout<BranchEntry>.stride))
      if tier == .inPlace || !Tier.hasThreaded { function.runInPlace() }
    }
  }

  @inline(never)
  fileprivate mutating func makeTags(of instance: UnsafeMutablePointer<InstanceState>) throws(LimitError) {
    let module = instance.pointee.module
    guard let types = module.types.baseAddress else { return }
    let pool = module.valueTypes.baseAddress ?? UnsafeMutableRawPointer(types).assumingMemoryBound(to: ValueType.self)
    for index in module.importedTags..<module.tags.count {
      let tag = try arena.allocate(1, of: TagInstance.self)
      let type = types + Int(types[Int(module.tags[index].typeIndex)].canonical)
      tag.initialize(
        to: TagInstance(type: UnsafePointer(type), valueTypes: UnsafePointer(pool), instance: Int(bitPattern: instance)))
      (instance.pointee.tags + index).initialize(to: tag)
    }
  }

  @inline(never)
  fileprivate mutating func makeGlobals(of instance: UnsafeMutablePointer<InstanceState>) throws(LimitError) {
    let module = instance.pointee.module
    var slots = 0
    for index in module.importedGlobals..<module.globals.count { slots += module.globals[index].type.slotCount }
    var slot = try arena.allocate(slots, of: UInt64.self)
    slot.initialize(repeating: 0, count: slots)
    if !planted("globalsUnmarked"), module.globals.contains(where: { module.mayHoldObject($0.type) }) { try addRoot(.slots(slot, count: slots)) }
    for index in module.importedGlobals..<module.globals.count {
      #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
      if module.globals[index].type == .v128 {
        (slot[0], slot[1]) = instance.pointee.vectorConstant(at: module.globals[index].initializer)
      } else {
        slot.pointee = try constant(instance, at: module.globals[index].initializer, of: module.globals[index].type)
      }
      #else
      slot.pointee = try constant(instance, at: module.globals[index].initializer, of: module.globals[index].type)
      #endif
      (instance.pointee.globals + index).initialize(to: slot)
      slot += module.globals[index].type.slotCount
    }
  }

  @inline(never)
  fileprivate mutating func makeTables(of instance: UnsafeMutablePointer<InstanceState>) throws(LimitError) {
    let module = instance.pointee.module
    for index in module.importedTables..<module.tables.count {
      let type = module.tables[index]
      let value = type.initializer == 0 ? 0 : try constant(instance, at: type.initializer, of: type.element)
      let table = try makeTable(type.size, element: module.numbered(type.element), value: value)
      (instance.pointee.tables + index).initialize(to: table)
    }
  }

  @inline(never)
  fileprivate mutating func makeMemories(of instance: UnsafeMutablePointer<InstanceState>) throws(LimitError) {
    let module = instance.pointee.module
    for index in module.importedMemories..<module.memories.count {
      (instance.pointee.memories + index).initialize(to: try makeMemory(module.memories[index]))
    }
    if module.memories.count > 0 { instance.pointee.memory0 = instance.pointee.memories[0] }
  }
}
