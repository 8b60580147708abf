import Engine
import Fuzzing

/// What running a module came to, as far as the tiers have to agree on it.
enum MutationEvent: Equatable {
  case instantiation(String)
  case results([UInt64])
  case trap(Trap)
  case fuel(UInt64)
  case memory(hash: UInt64, byteCount: Int)
  case global(UInt64)
  case table([Bool])
  case leak(Int)
}

/// Runs modules of which nothing is known.
///
/// Unsafe room. Invariants: what `arguments(of:)` answered is used for that call alone; the machine is closed before
/// its arena is used again.
struct MutationRunner {
  static let fuel: UInt64 = 20_000
  private static let mostCalls = 12

  let memory: GuardedMemory

  enum Outcome {
    case invalid
    case ran([MutationEvent])
  }

  /// Loads the module and calls what it exports, each function twice.
  ///
  /// - Parameter rewrite: gets the module as it was loaded.
  func run(
    _ bytes: [UInt8], _ tier: Tier, _ limits: Limits, seed: UInt64, rewrite: ((Module) -> Void)? = nil
  ) -> Outcome {
    let outcome = memory.withModule(bytes) { view -> Outcome in
      guard let machine = try? Machine(arena: memory.arena, limits: limits, memoryProvider: memory.provider) else {
        return .invalid
      }
      defer { machine.close() }
      guard let module = try? machine.load(view) else { return .invalid }
      rewrite?(module)
      return .ran(events(of: module, machine, tier, seed))
    }
    guard case .ran(var events) = outcome else { return .invalid }
    if memory.reserved != 0 { events.append(.leak(memory.reserved)) }
    return .ran(events)
  }

  private func events(of module: Module, _ machine: Machine, _ tier: Tier, _ seed: UInt64) -> [MutationEvent] {
    var numbers = RandomNumbers(seed: seed ^ 0x5EED)
    machine.fuel = MutationRunner.fuel
    let value = numbers.next() & 3
    let instance: Instance
    do throws(InstantiationError) {
      instance = try machine.instantiate(module, tier: tier, isMetered: true) {
        MutationRunner.value(for: module.imports[$0], module, machine, value)
      }
    } catch {
      return [.instantiation("\(error)")]
    }
    var events: [MutationEvent] = []
    var calls = 0
    for index in module.exports.indices {
      guard case .function(let function) = instance.export(index), !function.isHost else { continue }
      for isSmall in [true, false] where calls < MutationRunner.mostCalls {
        calls += 1
        machine.fuel = MutationRunner.fuel
        events.append(MutationRunner.call(function, machine, &numbers, isSmall: isSmall))
        events.append(.fuel(machine.fuel))
      }
    }
    if let memory = instance.memory { events.append(MutationRunner.digest(of: memory)) }
    for index in module.exports.indices { MutationRunner.add(instance.export(index), to: &events) }
    return events
  }

  private static func call(
    _ function: FunctionReference, _ machine: Machine, _ numbers: inout RandomNumbers, isSmall: Bool
  ) -> MutationEvent {
    let bits = (0..<function.parameterCount).map { _ in numbers.next() }
    do throws(Trap) {
      let slots = try machine.arguments(of: function)
      var next = slots
      for index in bits.indices {
        let type = function.parameter(index)
        next[0] = argument(type, bits[index], isSmall: isSmall)
        if type.slotCount == 2 { next[1] = 0 }
        next += type.slotCount
      }
      try machine.call(function, at: slots)
      next = slots
      return .results((0..<function.resultCount).map { index in
        let type = function.result(index)
        defer { next += type.slotCount }
        return result(type, next[0])
      })
    } catch {
      return .trap(error)
    }
  }

  private static func argument(_ type: ValueType, _ bits: UInt64, isSmall: Bool) -> UInt64 {
    switch type {
    case .i32: isSmall ? bits & 15 : bits & 0xFFFF_FFFF
    case .i64, .v128: isSmall ? bits & 15 : bits
    case .f32: UInt64(Float(Int32(truncatingIfNeeded: bits >> 40)).bitPattern)
    case .f64: Double(Int32(truncatingIfNeeded: bits >> 40)).bitPattern
    default: 0
    }
  }

  /// References are addresses: all that can be compared is whether they are null. NaNs of a vector's lanes may differ.
  private static func result(_ type: ValueType, _ bits: UInt64) -> UInt64 {
    switch type {
    case .i32, .f32: bits & 0xFFFF_FFFF
    case .i64, .f64: bits
    case .v128: 0
    default: bits == 0 ? 0 : 1
    }
  }

  private static func add(_ external: ExternalValue, to events: inout [MutationEvent]) {
    switch external {
    case .memory(let memory): events.append(digest(of: memory))
    case .global(let global): events.append(.global(result(global.type, global.bits)))
    case .table(let table):
      events.append(.table((0..<min(table.count, 1000)).map { (try? table.get(UInt64($0))) ?? 0 != 0 }))
    case .function, .tag: break
    }
  }

  private static func digest(of memory: MemoryReference) -> MutationEvent {
    let bytes = UnsafeRawBufferPointer(memory.bytes)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in stride(from: 0, to: bytes.count & ~7, by: 8) {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if word != 0 { hash = ((hash ^ word) &* 0x100_0000_01B3 ^ UInt64(place)) &* 0x9E37_79B9_7F4A_7C15 }
      hash ^= hash >> 29
    }
    return .memory(hash: hash, byteCount: bytes.count)
  }

  /// Something of the right type for each import; the results of functions are all one number.
  private static func value(
    for record: Import, _ module: Module, _ machine: Machine, _ value: UInt64
  ) -> ExternalValue? {
    let index = Int(record.index)
    switch record.kind {
    case .function: return function(module, Int(module.functions[index].typeIndex), machine, value)
    case .memory: return (try? machine.makeMemory(module.memories[index])).map { .memory($0) }
    case .table: return (try? machine.makeTable(module.tables[index])).map { .table($0) }
    case .global:
      let global = module.globals[index]
      return (try? machine.makeGlobal(global.type, isMutable: global.isMutable, bits: 0)).map { .global($0) }
    default: return nil
    }
  }

  private static func function(
    _ module: Module, _ typeIndex: Int, _ machine: Machine, _ value: UInt64
  ) -> ExternalValue? {
    let type = module.types[typeIndex]
    let start = Int(type.start)
    let parameters = (0..<Int(type.parameterCount)).map { module.valueTypes[start + $0] }
    let results = (0..<Int(type.resultCount)).map { module.valueTypes[start + parameters.count + $0] }
    let areNumbers = results.allSatisfy { [.i32, .i64, .f32, .f64].contains($0) }
    // How many results there are, and what they are, is the context.
    let context = UnsafeMutableRawPointer(bitPattern: results.count | Int(areNumbers ? value : 0) << 16)
    let made = try? parameters.withUnsafeBufferPointer { parameters in
      try results.withUnsafeBufferPointer { results in
        try machine.makeFunction(
          parameters: parameters, results: results,
          call: { context, _, slots in
            let bits = Int(bitPattern: context)
            for index in 0..<(bits & 0xFFFF) { slots[index] = UInt64(bits >> 16) }
            return 0
          }, context: context)
      }
    }
    return made.map { .function($0) }
  }
}
