import WasmModule

extension ModuleGenerator {
  /// What is imported: from the host, and from the modules before this one.
  mutating func addImports(_ offered: [Offer]) {
    let most = offered.isEmpty ? 4 : 8
    repeatItem(most: most, chance: offered.isEmpty ? 45 : 75) { generator in
      if !offered.isEmpty, generator.choices.chance(75) {
        generator.importOffer(offered[generator.choices.below(offered.count)])
      } else {
        generator.importHostFunction()
      }
    }
  }

  private mutating func importHostFunction() {
    let all = HostFunction.all
    let index = choices.index(in: all.count) { number in
      let function = all[number]
      return (function.parameters + function.results).allSatisfy { swarm.uses($0) }
        && (function.results.count < 2 || supports(.multiValue)) && (swarm.trapChance > 0 || function.name != "refuse")
    }
    guard let index else { return }
    let function = all[index]
    let signature = ModuleDescription.Signature(function.parameters, function.results)
    addImport(HostFunction.module, function.name, signature, cost: 1, nil)
  }

  private mutating func addImport(
    _ from: String, _ name: String, _ signature: ModuleDescription.Signature, cost: Int, _ shared: UInt32?
  ) {
    let type = shared ?? typeIndex(signature)
    module.imports.append(ModuleDescription.Import(module: from, name: name, description: .function(type)))
    functions.append(FunctionFacts(type: type, cost: cost))
  }

  /// Imports what another module exports, where the features and the counts allow it.
  private mutating func importOffer(_ offer: Offer) {
    let from = "m\(offer.module)"
    switch offer.item {
    case .function(let signature, let cost, let type):
      if takesRisk(), choices.chance(20) {
        addImport(from, offer.name, mistaken(signature), cost: cost, nil)
      } else {
        addImport(from, offer.name, signature, cost: cost, type)
      }
    case .tag(let signature):
      tags.append(signature)
      module.imports.append(.init(module: from, name: offer.name, description: .tag(typeIndex(signature))))
    case .global(let global):
      var facts = global
      facts.isImported = true
      globals.append(facts)
      module.imports.append(
        .init(module: from, name: offer.name, description: .global(global.type, isMutable: global.isMutable)))
    case .memory(let memory):
      guard memories.count < swarm.memories else { return }
      let facts = MemoryFacts(memory: .init(
        limits: loosened(memory.memory.limits), pageSizeExponent: memory.memory.pageSizeExponent))
      memories.append(facts)
      module.imports.append(.init(module: from, name: offer.name, description: .memory(facts.memory)))
    case .table(let table):
      guard tables.count < swarm.tables else { return }
      var facts = table
      facts.table.limits = loosened(table.table.limits)
      for index in facts.entries.indices { facts.entries[index].function = nil }
      tables.append(facts)
      module.imports.append(.init(module: from, name: offer.name, description: .table(facts.table)))
    }
  }

  /// A signature with another type in one place, mostly: linking fails.
  private func mistaken(_ signature: ModuleDescription.Signature) -> ModuleDescription.Signature {
    var signature = signature
    let count = signature.parameters.count
    let place = choices.below(count + signature.results.count + 1)
    let type = swarm.types[choices.below(swarm.types.count)]
    if place < count {
      signature.parameters[place] = type
    } else if place < count + signature.results.count {
      signature.results[place - count] = type
    }
    return signature
  }

  /// Limits that what has these limits does not match, mostly: linking fails.
  private func tightened(_ limits: ModuleDescription.Limits) -> ModuleDescription.Limits {
    var limits = limits
    if supports(.memory64), choices.chance(25) {
      limits.is64.toggle()
      return limits
    }
    if limits.isShared, choices.chance(30) {
      limits.isShared = false
      return limits
    }
    guard let maximum = limits.maximum, maximum > limits.minimum else { return limits }
    if choices.chance(60) { limits.maximum = maximum - 1 } else { limits.minimum += 1 }
    return limits
  }

  /// Limits that what has these limits matches (3.3.10): no maximum, or a greater one.
  private func loosened(_ limits: ModuleDescription.Limits) -> ModuleDescription.Limits {
    var limits = limits
    if takesRisk() { return tightened(limits) }
    guard choices.chance(25), !limits.isShared else { return limits }
    limits.maximum = choices.chance(50) ? nil : limits.maximum.map { $0 + 1 }
    return limits
  }
}
