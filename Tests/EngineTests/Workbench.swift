import Testing

@testable import Engine

/// A machine in an arena of its own, for one test.
final class Workbench {
  let machine: Machine
  private let arena: UnsafeMutableRawBufferPointer
  private var kept: [UnsafeMutableRawBufferPointer] = []
  /// What has to live as long as the machine.
  var owners: [AnyObject] = []

  static let tiers: [Tier] = [.inPlace, .threaded]

  init(arenaByteCount: Int = 1 << 20, _ change: (inout Limits) -> Void = { _ in }) throws {
    var limits = Limits()
    limits.stackSlots = 4096
    limits.codeBytes = 64 << 10
    limits.memoryPages = 4
    change(&limits)
    arena = .allocate(byteCount: arenaByteCount, alignment: 16)
    // What an arena held before does not matter.
    arena.initializeMemory(as: UInt8.self, repeating: 0xA5)
    machine = try Machine(arena: arena, limits: limits)
  }

  deinit {
    machine.close()
    arena.deallocate()
    for bytes in kept { bytes.deallocate() }
  }

  func load(_ bytes: [UInt8], features: FeatureSet = .standard) throws -> Module {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    copy.copyBytes(from: bytes)
    kept.append(copy)
    return try machine.load(UnsafeRawBufferPointer(copy), features: features)
  }

  func instance(_ bytes: [UInt8], tier: Tier = .automatic, _ imports: ExternalValue?...) throws -> Instance {
    try machine.instantiate(try load(bytes), tier: tier) { $0 < imports.count ? imports[$0] : nil }
  }

  /// Calls an export with arguments as slots; the results as slots.
  func call(_ instance: Instance, _ name: StaticString, _ arguments: UInt64...) throws -> [UInt64] {
    guard case .function(let function) = instance.export(name) else {
      Issue.record("no function \(name)")
      return []
    }
    let slots = try machine.arguments(of: function)
    for (index, argument) in arguments.enumerated() { slots[index] = argument }
    try machine.call(function, at: slots, instance: instance)
    return (0..<function.resultSlots).map { slots[$0] }
  }

  func function(
    _ parameters: [ValueType], _ results: [ValueType], context: UnsafeMutableRawPointer? = nil,
    _ call: @escaping HostCall
  ) throws -> FunctionReference {
    try parameters.withUnsafeBufferPointer { parameters in
      try results.withUnsafeBufferPointer { results in
        try machine.makeFunction(parameters: parameters, results: results, call: call, context: context)
      }
    }
  }

  func memory(_ pages: UInt64, maximum: UInt64? = nil) throws -> MemoryReference {
    try machine.makeMemory(MemoryType(SizeRange(pages, maximum: maximum)))
  }

  func table(_ count: UInt64, maximum: UInt64? = nil) throws -> TableReference {
    try machine.makeTable(TableType(SizeRange(count, maximum: maximum), element: .funcref))
  }
}
