import Engine

/// A machine with its memory, and instances of assembled modules in it, behind whose bytes nothing can be read.
final class Harness {
  private let memory: UnsafeMutableRawBufferPointer
  private var modules: [LastBytes] = []
  let machine: Machine

  init(codeBytes: Int = 1 << 16, stackSlots: Int = 1 << 12, callDepth: Int = .max) throws {
    memory = .allocate(byteCount: 16 << 20, alignment: 16)
    var limits = Limits()
    limits.codeBytes = codeBytes
    limits.stackSlots = stackSlots
    limits.callDepth = callDepth
    machine = try Machine(arena: memory, limits: limits)
  }

  deinit {
    machine.close()
    memory.deallocate()
    for module in modules { module.deallocate() }
  }

  func instance(
    _ module: ModuleBytes, _ tier: Tier, imports: [FunctionReference] = [], isMetered: Bool = false
  ) throws -> Instance {
    let copy = LastBytes(module.bytes)
    modules.append(copy)
    let loaded = try machine.load(copy.bytes)
    return try machine.instantiate(loaded, tier: tier, isMetered: isMetered) { .function(imports[$0]) }
  }

  /// Calls a function by its index, imports first; arguments and results are slots.
  func call(_ instance: Instance, _ index: Int, _ arguments: UInt64...) throws -> [UInt64] {
    let function = instance.function(index)
    let slots = try machine.arguments(of: function)
    for (place, argument) in arguments.enumerated() { slots[place] = argument }
    try machine.call(function, at: slots)
    return (0..<function.resultSlots).map { slots[$0] }
  }
}

extension MemoryReference {
  func write(_ byte: UInt8, at index: Int) { bytes[index] = byte }
}
