@_spi(Proof) import Engine

/// One case on one machine.
///
/// Unsafe room. Invariants: what `arguments(of:)` answered is used for that call alone; bytes of a memory are read and
/// written between calls, within its size; the machine outlives the run.
final class EngineRun {
  let machine: Machine
  private let host: EngineHost
  private let prepared: PreparedCase
  private let subject: EngineSubject
  private let settings: RunSettings
  private var modules: [Module?]
  /// By number; nil for those that failed.
  private(set) var instances: [Instance?] = []
  /// By module: the last that succeeded.
  private var latest: [Int?]
  private var stepCount = 0
  private var broken: String?
  /// The limit that the last step ran into.
  private(set) var limit: Limit?
  private var random: RandomNumbers
  private var digests: [(memory: MemoryReference, digest: MemoryDigest)] = []

  init(
    _ machine: Machine, _ host: EngineHost, _ prepared: PreparedCase, _ subject: EngineSubject, _ settings: RunSettings
  ) {
    self.machine = machine
    self.host = host
    self.prepared = prepared
    self.subject = subject
    self.settings = settings
    modules = prepared.modules.map { _ in nil }
    latest = prepared.modules.map { _ in nil }
    random = RandomNumbers(seed: settings.seed)
    host.code = { [unowned self] in code($0, $1) }
  }

  func observe(_ step: FuzzStep) -> Observation {
    host.trace.removeAll(keepingCapacity: true)
    broken = nil
    limit = nil
    var observation = Observation(outcome(step))
    observation.trace = host.trace
    observation.broken = broken
    if subject.metering != .none, step.runsCode { observation.fuel = fuelLeft }
    digests.removeAll(keepingCapacity: true)
    stepCount += 1
    let isLast = stepCount == prepared.fuzzCase.steps.count
    let looksAtMemories = settings.looksAtMemories(observation.outcome, isLast: isLast)
    if step.changes || isLast {
      observation.instances = instances.map { $0.map { contents($0, looksAtMemories) } ?? InstanceContents() }
    }
    return observation
  }

  private func outcome(_ step: FuzzStep) -> StepOutcome {
    switch step {
    case .instantiate(let module): return instantiate(module)
    case .call(let instance, let export, let arguments):
      guard case .function(let function) = find(instance, export) else { return .skipped }
      return call(function, arguments)
    case .growMemory(let instance, let export, let pages):
      guard case .memory(let memory) = find(instance, export) else { return .skipped }
      return .grown(memory.grow(by: pages))
    case .growTable(let instance, let export, let count, let value):
      guard case .table(let table) = find(instance, export) else { return .skipped }
      return .grown(table.grow(by: count, value: word(value)))
    case .readMemory(let instance, let export, let address, let count):
      guard case .memory(let memory) = find(instance, export) else { return .skipped }
      guard let range = EngineRun.range(address, count, memory) else { return .outOfBounds }
      return .bytes(Array(memory.bytes[range]))
    case .writeMemory(let instance, let export, let address, let bytes):
      guard case .memory(let memory) = find(instance, export) else { return .skipped }
      guard let range = EngineRun.range(address, UInt64(bytes.count), memory) else { return .outOfBounds }
      for (place, byte) in zip(range, bytes) { memory.bytes[place] = byte }
      return .values([])
    case .readGlobal(let instance, let export):
      guard case .global(let global) = find(instance, export) else { return .skipped }
      return .values([observed(global)])
    case .writeGlobal(let instance, let export, let value):
      guard case .global(let global) = find(instance, export), global.isMutable else { return .skipped }
      return write(value, to: global)
    case .readTable(let instance, let export, let index):
      guard case .table(let table) = find(instance, export) else { return .skipped }
      guard let bits = try? table.get(index) else { return .outOfBounds }
      return .values([.reference(code(table.type, bits))])
    case .writeTable(let instance, let export, let index, let value):
      guard case .table(let table) = find(instance, export) else { return .skipped }
      return (try? table.set(index, word(value))) == nil ? .outOfBounds : .values([])
    }
  }

  // MARK: Instances

  private func instantiate(_ number: Int) -> StepOutcome {
    machine.fuel = settings.fuel
    withheld = 0
    instances.append(nil)
    do throws(ModuleError) {
      let module = try load(number)
      return instantiate(number, module)
    } catch {
      limit = error.limit
      return error.kind == .limit ? .exhausted(.limit) : .refused("\(error.kind)")
    }
  }

  private func load(_ number: Int) throws(ModuleError) -> Module {
    if let module = modules[number] { return module }
    let mark = machine.arenaBytesInUse
    do throws(ModuleError) {
      let module = try machine.load(prepared.modules[number].bytes, features: prepared.fuzzCase.features)
      modules[number] = module
      return module
    } catch {
      expectMark(mark, "a module that was not loaded")
      throw error
    }
  }

  private func instantiate(_ number: Int, _ module: Module) -> StepOutcome {
    do throws(LimitError) {
      for record in module.imports where HostFunction.module.utf8.elementsEqual(module.name(record.module)) {
        try host.make(named: module.name(record.name), in: machine)
      }
    } catch {
      limit = error.limit
      return .exhausted(.limit)
    }
    let mark = machine.arenaBytesInUse
    do throws(InstantiationError) {
      let instance = try machine.instantiate(module, tier: subject.tier, isMetered: subject.metering != .none) {
        resolve(module, module.imports[$0])
      }
      instances[instances.count - 1] = instance
      latest[number] = instances.count - 1
      return .values([])
    } catch {
      if case .trap(let trap) = error { return outcome(trap) }
      expectMark(mark, "an instance that was not made")
      switch error {
      case .unknownImport: return .refused("unknown import")
      case .incompatibleImportType: return .refused("incompatible import type")
      case .limit(let limit):
        self.limit = limit
        if limit == .heapBytes { return .exhausted(.heap) }
        return .exhausted(.limit)
      case .unsupportedFeature: return .refused("unsupported")
      case .trap(let trap): return outcome(trap)
      }
    }
  }

  private func expectMark(_ mark: Int, _ what: String) {
    let kept = machine.arenaBytesInUse - mark
    if kept != 0 { broken = "\(kept) bytes of the arena kept by \(what)" }
  }

  private func resolve(_ module: Module, _ record: Import) -> ExternalValue? {
    let name = module.name(record.module)
    if HostFunction.module.utf8.elementsEqual(name) {
      return host.function(named: module.name(record.name)).map { .function($0) }
    }
    let number = prepared.fuzzCase.modules.firstIndex { $0.name.utf8.elementsEqual(name) }
    guard let number, let latest = latest[number], let instance = instances[latest] else { return nil }
    return instance.export(named: module.name(record.name))
  }

  private func find(_ instance: Int, _ export: String) -> ExternalValue? {
    guard instances.indices.contains(instance), let instance = instances[instance] else { return nil }
    var export = export
    return export.withUTF8 { instance.export(named: UnsafeRawBufferPointer($0)) }
  }

  // MARK: Calls

  /// Fuel that a portion has not been made of yet.
  private var withheld: UInt64 = 0
  private var fuelLeft: UInt64 { machine.fuel &+ withheld }

  private func call(_ function: FunctionReference, _ arguments: [FuzzValue]) -> StepOutcome {
    let mark = machine.arenaBytesInUse
    defer { expectMark(mark, "a call") }
    withheld = subject.metering == .portions ? settings.fuel : 0
    if subject.metering == .portions { takePortion() } else { machine.fuel = settings.fuel }
    do throws(Trap) {
      let slots = try machine.arguments(of: function)
      var next = slots
      for argument in arguments {
        next.pointee = word(argument)
        if case .v128(_, let high) = argument { next[1] = high }
        next += argument.type.slotCount
      }
      try run(function, at: slots)
      next = slots
      return .values((0..<function.resultCount).map { index in
        defer { next += function.result(index).slotCount }
        return host.observed(function.result(index), next)
      })
    } catch {
      return outcome(error)
    }
  }

  private func run(_ function: FunctionReference, at slots: Slots) throws(Trap) {
    do throws(Trap) {
      try machine.call(function, at: slots)
    } catch {
      if subject.metering != .portions { throw error }
      var trap = error
      while trap.isResumable, trap == .interrupted || withheld > 0, machine.pausedFunction != nil {
        if trap == .outOfFuel {
          takePortion()
          // The charge that was refused is what sees it first.
          if random.below(6) == 0 { machine.interrupt.raise() }
        }
        do throws(Trap) {
          _ = try machine.resume()
          return
        } catch {
          trap = error
        }
      }
      throw trap
    }
  }

  /// Small ones mostly.
  private func takePortion() {
    let portion = min(withheld, UInt64(random.below(4) == 0 ? 1 + random.below(1000) : 1 + random.below(6)))
    withheld -= portion
    machine.fuel = portion
    // Where there are many objects, those are enough: each collection takes as long as there are objects.
    if let heap = machine.heapStatistics, heap.collections > 2000 { machine.collectsAlways = false }
  }

  private func outcome(_ trap: Trap) -> StepOutcome {
    switch trap {
    case .callStackExhausted, .callDepthExhausted, .hostReentryExhausted: .exhausted(.stack)
    case .outOfFuel: .exhausted(.fuel)
    case .heapExhausted: .exhausted(.heap)
    case .uncaughtException: .threw(uncaught)
    case .host: .trap("host")
    case .nullReference, .nullFunctionReference, .nullExceptionReference, .nullStructureReference, .nullArrayReference,
      .nullI31Reference:
      .trap("null reference")
    default: .trap(trap.message.description)
    }
  }

  // MARK: Values

  private func word(_ value: FuzzValue) -> UInt64 {
    guard case .function(let instance, let export) = value else { return value.word }
    guard case .function(let function) = find(instance, export) else { return 0 }
    return function.bits
  }

  private func write(_ value: FuzzValue, to global: GlobalReference) -> StepOutcome {
    if case .v128 = value { return .skipped }
    global.bits = word(value)
    return .values([])
  }

  private func code(_ type: ValueType, _ bits: UInt64) -> ReferenceCode {
    if bits == 0 { return .null }
    switch machine.referent(of: bits, type) {
    case .host(let number): return .external(number)
    case .i31(let number): return .small(UInt32(bitPattern: number))
    case .exception: return .exception
    case .structure, .array: return .object(digest(of: bits & ~ObjectDigest.internalBit))
    case .function: return functionCode(bits)
    }
  }

  private func functionCode(_ bits: UInt64) -> ReferenceCode {
    guard let function = FunctionReference(bits: bits) else { return .unknown }
    guard let owner = function.instance else { return host.index(of: function).map { .host($0) } ?? .unknown }
    return .function(function.index, of: instances.firstIndex { $0 == owner })
  }

  private func digest(of object: UInt64) -> UInt64 {
    var digest = ObjectDigest(seesNumbers: prepared.fuzzCase.nans == .canonical)
    digest.object(object)
    while let next = digest.take() {
      switch machine.referent(of: next, .anyref) {
      case .structure: digest.begin(.structure, count: machine.partCount(of: next))
      case .array: digest.begin(.array, count: machine.partCount(of: next))
      default: digest.begin(.exception, count: 0)
      }
      for index in 0..<machine.partCount(of: next) {
        switch machine.part(index, of: next) {
        case .number(let bits): digest.number(bits)
        case .vector(let low, let high):
          digest.number(low)
          digest.number(high)
        case .reference(let word):
          let object = word & ~ObjectDigest.internalBit
          if machine.isObject(object) {
            digest.object(object, isExternal: object != word)
          } else {
            digest.plain(word & (1 << 63 - 1) > UInt64(UInt32.max) ? functionCode(word).bits : word)
          }
        }
      }
    }
    return digest.sum
  }

  private var uncaught: [ObservedValue] {
    guard let (tag, slots) = machine.uncaughtException else { return [] }
    var next = UnsafeMutablePointer(mutating: slots)
    return (0..<tag.parameterCount).map { index in
      let type = tag.parameter(index)
      defer { next += type.slotCount }
      return host.observed(type, next)
    }
  }

  private func observed(_ global: GlobalReference) -> ObservedValue {
    var slots = global.slots
    return withUnsafeMutablePointer(to: &slots) {
      host.observed(global.type, UnsafeMutableRawPointer($0).assumingMemoryBound(to: UInt64.self))
    }
  }

  private func contents(_ instance: Instance, _ looksAtMemories: Bool) -> InstanceContents {
    let module = instance.module
    var contents = InstanceContents()
    contents.globals = module.globals.indices.map { observed(instance.global($0)) }
    contents.tables = module.tables.indices.map { index in
      let table = instance.table(index)
      return (0..<table.count).map { code(table.type, (try? table.get(UInt64($0))) ?? .max) }
    }
    if looksAtMemories { contents.memories = module.memories.indices.map { digest(instance.memory($0)) } }
    return contents
  }

  private static func range(_ address: UInt64, _ count: UInt64, _ memory: MemoryReference) -> Range<Int>? {
    let size = UInt64(memory.bytes.count)
    guard address <= size, count <= size - address else { return nil }
    return Int(address)..<Int(address + count)
  }

  /// Of a memory that several instances share, once in a step.
  private func digest(_ memory: MemoryReference) -> MemoryDigest {
    if let known = digests.first(where: { $0.memory == memory }) { return known.digest }
    let digest = EngineRun.digest(memory)
    digests.append((memory, digest))
    return digest
  }

  private static func digest(_ memory: MemoryReference) -> MemoryDigest {
    let bytes = UnsafeRawBufferPointer(memory.bytes)
    var digest = MemoryDigest(byteCount: UInt64(bytes.count))
    var place = 0
    // Most of it is zero.
    while place + 64 <= bytes.count {
      let words = bytes.loadUnaligned(fromByteOffset: place, as: SIMD8<UInt64>.self)
      if words != SIMD8() {
        for index in 0..<8 { digest.add(words[index], at: UInt64(place + index * 8)) }
      }
      place += 64
    }
    while place < bytes.count {
      var word: UInt64 = 0
      for index in 0..<min(8, bytes.count - place) { word |= UInt64(bytes[place + index]) << UInt64(8 * index) }
      digest.add(word, at: UInt64(place))
      place += 8
    }
    return digest
  }
}

extension FuzzStep {
  var runsCode: Bool {
    switch self {
    case .instantiate, .call: true
    default: false
    }
  }

  /// Whether anything in the store may be another afterwards.
  var changes: Bool {
    switch self {
    case .readMemory, .readGlobal, .readTable: false
    default: true
    }
  }
}
