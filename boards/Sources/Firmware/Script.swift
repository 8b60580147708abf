#if !APUS_NO_SCRIPTS
import Profiles
import SerialLine
import Startup
import WASISubset

/// A test script's commands, one machine for each script. Modules, instances and names are records in the machine's
/// arena, in lists with the latest first.
///
/// Unsafe room. Invariants: records live until the next script begins; a module's bytes are those that were sent for it.
struct Script {
  private struct Loaded {
    var number: Int
    var module: Module
    var next: UnsafeMutablePointer<Loaded>?
  }

  private struct Made {
    var number: Int
    var instance: Instance
    var next: UnsafeMutablePointer<Made>?
  }

  /// What a name stands for; nothing where `instance` is nil.
  private struct Registered {
    var name: UnsafeRawBufferPointer
    var instance: Instance?
    var next: UnsafeMutablePointer<Registered>?
  }

  private let profile: UnsafePointer<Profile>
  private let memory: UnsafeMutableRawBufferPointer
  private var machine: Machine?
  private var tier = Tier.automatic
  private var incoming = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  private var modules: UnsafeMutablePointer<Loaded>?
  private var instances: UnsafeMutablePointer<Made>?
  private var names: UnsafeMutablePointer<Registered>?
  private var spectest = Spectest()

  init(profile: UnsafePointer<Profile>, memory: UnsafeMutableRawBufferPointer) {
    self.profile = profile
    self.memory = memory
  }

  /// Leaves the memory to others.
  mutating func end() {
    machine?.close()
    self = Script(profile: profile, memory: memory)
  }

  mutating func command(_ type: FrameType, _ payload: Payload) {
    var payload = payload
    do throws(ScriptStop) {
      switch type {
      case .scriptBegin: try begin(&payload)
      case .scriptBytes: try receive(&payload)
      case .scriptLoad: try load(&payload)
      case .scriptInstantiate: try instantiate(&payload)
      case .scriptRegister: try register(&payload)
      case .scriptInvoke: try invoke(&payload)
      case .scriptGet: try get(&payload)
      default: throw .misuse
      }
    } catch {
      error.send()
    }
  }

  private func running() throws(ScriptStop) -> Machine {
    guard let machine else { throw .misuse }
    return machine
  }

  /// Room for a record.
  private mutating func record<T>(_ value: T) throws(ScriptStop) -> UnsafeMutablePointer<T> {
    guard let start = try room(MemoryLayout<T>.size).baseAddress else { throw .limit(.arenaBytes) }
    let record = start.bindMemory(to: T.self, capacity: 1)
    record.initialize(to: value)
    return record
  }

  /// So many bytes of the arena.
  private mutating func room(_ byteCount: Int) throws(ScriptStop) -> UnsafeMutableRawBufferPointer {
    let machine = try running()
    do throws(LimitError) { return try machine.allocate(byteCount) } catch { throw .limit(error.limit) }
  }

  private func answer(_ number: Int) {
    var frame = Line().frame(.answer, count: 3)
    frame.add(ScriptOutcome.done.rawValue)
    frame.add(UInt16(truncatingIfNeeded: number))
    frame.finish()
  }

  // MARK: Modules

  private mutating func begin(_ payload: inout Payload) throws(ScriptStop) {
    guard let pages = payload.u32(), let tier = payload.u8() else { throw .misuse }
    machine?.close()
    modules = nil
    instances = nil
    names = nil
    spectest = Spectest()
    incoming = UnsafeMutableRawBufferPointer(start: nil, count: 0)
    self.tier = tier == 1 ? .inPlace : .automatic
    var limits = profile.pointee.limits
    limits.memoryPages = min(limits.memoryPages, Int(pages))
    do throws(LimitError) {
      machine = try Machine(arena: memory, limits: limits)
    } catch { throw .limit(error.limit) }
    answer(0)
  }

  private mutating func receive(_ payload: inout Payload) throws(ScriptStop) {
    guard let count = payload.u32(), let offset = payload.u32() else { throw .misuse }
    if offset == 0 {
      incoming = try room(Int(truncatingIfNeeded: count))
    }
    let part = payload.rest
    guard incoming.count == Int(count), part.count <= incoming.count, Int(offset) <= incoming.count - part.count
    else { throw .misuse }
    UnsafeMutableRawBufferPointer(rebasing: incoming[Int(offset)...]).copyMemory(from: part)
    answer(0)
  }

  @inline(never)
  private mutating func load(_ payload: inout Payload) throws(ScriptStop) {
    guard let features = payload.u32() else { throw .misuse }
    let machine = try running()
    let bytes = incoming
    incoming = UnsafeMutableRawBufferPointer(start: nil, count: 0)
    let module: Module
    do throws(ModuleError) {
      module = try machine.load(UnsafeRawBufferPointer(bytes), features: FeatureSet(bits: features))
    } catch {
      machine.release(bytes)
      throw .module(error)
    }
    let number = (modules?.pointee.number ?? -1) + 1
    modules = try record(Loaded(number: number, module: module, next: modules))
    answer(number)
  }

  @inline(never)
  private mutating func instantiate(_ payload: inout Payload) throws(ScriptStop) {
    guard let number = payload.u16() else { throw .misuse }
    var loaded = modules
    while let record = loaded, record.pointee.number != number { loaded = record.pointee.next }
    guard let module = loaded?.pointee.module else { throw .misuse }
    let machine = try running()
    var limit: Limit?
    // What linking makes of it goes back to the arena where linking fails.
    let before = spectest
    let instance: Instance
    do throws(InstantiationError) {
      instance = try machine.instantiate(module, tier: tier) { index in
        do throws(LimitError) {
          return try resolve(module.imports[index], of: module, machine)
        } catch {
          limit = error.limit
          return nil
        }
      }
    } catch {
      spectest = before
      if let limit { throw .limit(limit) }
      throw .instance(error, of: module)
    }
    let made = (instances?.pointee.number ?? -1) + 1
    instances = try record(Made(number: made, instance: instance, next: instances))
    answer(made)
  }

  @inline(never)
  private mutating func resolve(
    _ record: Import, of module: Module, _ machine: Machine
  ) throws(LimitError) -> ExternalValue? {
    let wanted = module.name(record.module)
    var entry = names
    while let known = entry {
      if known.pointee.name.elementsEqual(wanted) {
        return known.pointee.instance?.export(named: module.name(record.name))
      }
      entry = known.pointee.next
    }
    return try spectest.export(record, of: module, in: machine)
  }

  private func made(_ number: Int) throws(ScriptStop) -> Instance {
    var made = instances
    while let record = made, record.pointee.number != number { made = record.pointee.next }
    guard let instance = made?.pointee.instance else { throw .misuse }
    return instance
  }

  @inline(never)
  private mutating func register(_ payload: inout Payload) throws(ScriptStop) {
    guard let number = payload.u16() else { throw .misuse }
    let instance = number == 0xFFFF ? nil : try made(number)
    let name = try room(payload.rest.count)
    name.copyMemory(from: payload.rest)
    names = try record(Registered(name: UnsafeRawBufferPointer(name), instance: instance, next: names))
    answer(0)
  }

  // MARK: Actions

  @inline(never)
  private func invoke(_ payload: inout Payload) throws(ScriptStop) {
    guard let number = payload.u16(), let name = payload.name() else { throw .misuse }
    guard case .function(let function)? = try made(number).export(named: name) else { throw .misuse }
    let machine = try running()
    let slots: Slots
    do throws(Trap) { slots = try machine.arguments(of: function) } catch { throw .trap(error) }
    var slot = slots
    for index in 0..<function.parameterCount {
      let type = function.parameter(index)
      guard let code = payload.u8(), code == type.code else { throw .misuse }
      for _ in 0..<type.slotCount {
        guard let bits = payload.u64() else { throw .misuse }
        slot.pointee = bits
        slot += 1
      }
    }
    guard payload.isAtEnd else { throw .misuse }
    do throws(Trap) { try machine.call(function, at: slots) } catch { throw .trap(error) }
    // In place where the profile has threads, for want of room: the host is told.
    let isOther = tier == .automatic && Tier.hasThreaded && !function.isHost && !function.isTranslated
    var count = 2
    for index in 0..<function.resultCount { count += 1 + 8 * function.result(index).slotCount }
    var frame = Line().frame(.answer, count: count)
    frame.add(ScriptOutcome.done.rawValue)
    frame.add(UInt8(isOther ? 1 : 0))
    slot = slots
    for index in 0..<function.resultCount {
      frame.add(function.result(index).code)
      for _ in 0..<function.result(index).slotCount {
        frame.add(slot.pointee)
        slot += 1
      }
    }
    frame.finish()
  }

  @inline(never)
  private func get(_ payload: inout Payload) throws(ScriptStop) {
    guard let number = payload.u16(), let name = payload.name() else { throw .misuse }
    guard case .global(let global)? = try made(number).export(named: name) else { throw .misuse }
    let slots = global.slots
    var frame = Line().frame(.answer, count: 3 + 8 * global.type.slotCount)
    frame.add(ScriptOutcome.done.rawValue)
    frame.add(UInt8(0))
    frame.add(global.type.code)
    for index in 0..<global.type.slotCount { frame.add(slots[index]) }
    frame.finish()
  }
}
#endif
