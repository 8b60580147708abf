import WasmModule

/// What is done with the modules: each is instantiated, each export called with several arguments; and in half of the
/// cases more of what an embedder may do, in any order.
struct ScriptGenerator {
  private let choices: ChoiceStream
  private let moduleCount: Int
  private let offers: [Offer]
  private(set) var steps: [FuzzStep] = []
  /// The module of each instance.
  private var instances: [Int] = []

  init(_ choices: ChoiceStream, modules: Int, offers: [Offer]) {
    self.choices = choices
    moduleCount = modules
    self.offers = offers
  }

  mutating func generate() {
    for module in 0..<moduleCount { instantiate(module) }
    for offer in offers {
      guard case .function(let signature, _, _) = offer.item, signature.parameters.allSatisfy(\.isDefaultable) else {
        continue
      }
      let count = signature.parameters.isEmpty ? 1 : 3
      for number in 0..<count {
        choices.begin(.step)
        // 0 keeps the first call.
        if !choices.chance(number == 0 ? 3 : 35) { call(offer.module, offer.name, signature) }
        choices.end()
      }
    }
    guard choices.chance(50) else { return readAll() }
    for _ in 0..<30 {
      choices.begin(.step)
      let isWanted = choices.chance(88)
      if isWanted { anyStep() }
      choices.end()
      if !isWanted { break }
    }
    readAll()
  }

  private mutating func instantiate(_ module: Int) {
    steps.append(.instantiate(module: module))
    instances.append(module)
  }

  private mutating func call(_ instance: Int, _ name: String, _ signature: ModuleDescription.Signature) {
    steps.append(.call(instance: instance, export: name, arguments: signature.parameters.map { value($0) }))
  }

  /// A value from outside; of functions those that are exported.
  private func value(_ type: ValueType) -> FuzzValue {
    guard type == .funcref, choices.chance(70), let offer = choices.index(in: offers.count, where: {
      if case .function = offers[$0].item { true } else { false }
    }) else { return choices.argument(type) }
    return .function(instance: offers[offer].module, export: offers[offer].name)
  }

  private mutating func anyStep() {
    if choices.chance(8), instances.count < 8 { return instantiate(choices.below(moduleCount)) }
    let instance = choices.below(instances.count)
    let module = instances[instance]
    let index = choices.index(in: offers.count) { offers[$0].module == module }
    guard let index else { return }
    let name = offers[index].name
    switch offers[index].item {
    case .function(let signature, _, _):
      if signature.parameters.allSatisfy(\.isDefaultable) { call(instance, name, signature) }
    case .tag: break
    case .memory(let memory): step(instance, name, memory)
    case .table(let table): step(instance, name, table)
    case .global(let global):
      if global.isMutable, global.type.isDefaultable, choices.chance(70) {
        steps.append(.writeGlobal(instance: instance, export: name, value: value(global.type)))
      } else {
        steps.append(.readGlobal(instance: instance, export: name))
      }
    }
  }

  private mutating func step(_ instance: Int, _ name: String, _ memory: MemoryFacts) {
    switch choices.below(4) {
    case 0:
      let pages = [1, 0, 2, 3, 17, 0x1_0000, 0xFFFF_FFFF, 1 << 32, .max][choices.below(9)] as UInt64
      steps.append(.growMemory(instance: instance, export: name, pages: pages))
    case 1:
      let count = [8, 1, 0, 64][choices.below(4)] as UInt64
      steps.append(.readMemory(instance: instance, export: name, address: address(count, memory), count: count))
    default:
      let word = choices.word()
      let bytes = (0..<[8, 1, 4, 0][choices.below(4)]).map { UInt8(truncatingIfNeeded: word >> (8 * UInt64($0))) }
      let place = address(UInt64(bytes.count), memory)
      steps.append(.writeMemory(instance: instance, export: name, address: place, bytes: bytes))
    }
  }

  /// Where `count` bytes are in bounds, or only just not.
  private func address(_ count: UInt64, _ memory: MemoryFacts) -> UInt64 {
    let room = memory.byteCount >= count ? memory.byteCount - count : 0
    switch choices.below(8) {
    case 0...3: return min(room, UInt64(choices.smallBelow(64)))
    case 4, 5: return room - min(room, UInt64(choices.below(16)))
    case 6: return room + 1
    default: return UInt64(choices.i32())
    }
  }

  private mutating func step(_ instance: Int, _ name: String, _ table: TableFacts) {
    let index = UInt64(choices.below(table.minimum + 2))
    switch choices.below(3) {
    case 0: steps.append(.readTable(instance: instance, export: name, index: index))
    case 1:
      steps.append(.writeTable(instance: instance, export: name, index: index, value: value(table.table.element)))
    default:
      let count = [1, 0, 2, 9, 0xFFFF_FFFF, 1 << 32 + 1, .max][choices.below(7)] as UInt64
      steps.append(.growTable(instance: instance, export: name, count: count, value: value(table.table.element)))
    }
  }

  /// Globals at the end, so that what the calls left in them is seen.
  private mutating func readAll() {
    for offer in offers {
      if case .global = offer.item { steps.append(.readGlobal(instance: offer.module, export: offer.name)) }
    }
  }
}
