import Opcodes
import WasmModule

/// Makes one module from a stream of choices: valid by construction.
///
/// What is in the module is known before what refers to it is made. So the functions come last, one after the other,
/// each of which calls those before it: no call comes back, and what a call costs is known. Only tables can lead
/// forward, and a function that calls itself counts the calls.
struct ModuleGenerator {
  let choices: ChoiceStream
  let swarm: Swarm
  let number: Int
  let objects: ObjectTypes
  /// The types of `objects` are in the module twice.
  let hasCopies: Bool
  var module = ModuleDescription()
  var functions: [FunctionFacts] = []
  var tables: [TableFacts] = []
  var memories: [MemoryFacts] = []
  var globals: [GlobalFacts] = []
  var tags: [ModuleDescription.Signature] = []
  var data: [DataFacts] = []
  var elements: [ElementFacts] = []
  /// What later modules can import.
  var offers: [Offer] = []
  /// The global that counts calls of functions by themselves.
  var depthCounter: UInt32?
  var mayExhaustStack = false

  var operations = OperationLists()
  /// By the ordinal of the type that is wanted.
  var valueOdds: [Odds<ValueKind>] = []
  /// The same where no room is left.
  var leafOdds: [Odds<ValueKind>] = []
  var statementOdds: Odds<StatementKind>
  var body = FunctionContext()

  init(_ choices: ChoiceStream, _ swarm: Swarm, _ objects: ObjectTypes, number: Int) {
    self.choices = choices
    self.objects = objects
    hasCopies = !objects.types.isEmpty && choices.chance(25)
    module.types = hasCopies ? objects.twice : objects.types
    module.groups = hasCopies ? objects.groups + objects.groups : objects.groups
    self.swarm = swarm
    self.number = number
    statementOdds = Odds(first: .nothing) { _ in 0 }
  }

  /// - Parameter offered: what the modules before it export.
  mutating func generate(importing offered: [Offer]) {
    choices.begin(.module)
    defer { choices.end() }
    addImports(offered)
    addFirstFunctions()
    addTags()
    addGlobals()
    addMemories()
    addTables()
    addSegments()
    prepare()
    for number in 0..<swarm.functions {
      choices.begin(.function)
      let isWanted = choices.chance(number == 0 ? 97 : 70)
      if isWanted { addFunction() }
      choices.end()
      if !isWanted { break }
    }
    finish()
  }

  /// A list of up to `most` items, each behind the choice that there is one more.
  mutating func repeatItem(most: Int, chance: Int, _ make: (inout ModuleGenerator) -> Void) {
    for _ in 0..<most {
      choices.begin(.item)
      let isWanted = choices.chance(chance)
      if isWanted { make(&self) }
      choices.end()
      if !isWanted { return }
    }
  }

  func supports(_ feature: Feature) -> Bool { swarm.features.contains(feature) }

  /// Whether something that may trap shall be given what makes it.
  func takesRisk() -> Bool { choices.chance(swarm.trapChance) }

  /// Of references a nullable one.
  func anyType() -> ValueType {
    if !objects.references.isEmpty, choices.chance(swarm.objectChance) { return anyReference() }
    return swarm.types[choices.below(swarm.types.count)]
  }

  /// Up to `most` types.
  func types(most: Int) -> [ValueType] {
    (0..<choices.smallBelow(most + 1)).map { _ in anyType() }
  }

  /// The index of a function type; now and then of a second one that equals the first.
  mutating func typeIndex(_ signature: ModuleDescription.Signature) -> UInt32 {
    let own = ModuleDescription.DefinedType(signature)
    let first = objects.types.count * (hasCopies ? 2 : 1)
    if let index = module.types[first...].firstIndex(of: own), !choices.chance(3) { return UInt32(index) }
    module.types.append(own)
    return UInt32(module.types.count - 1)
  }

  func signature(of function: Int) -> ModuleDescription.Signature {
    guard let signature = module.signature(functions[function].type) else { preconditionFailure("a type of objects") }
    return signature
  }

  /// The index of the type that objects know, where it is one of those.
  func sharedType(_ type: UInt32) -> UInt32? { type < objects.types.count ? type : nil }

  // MARK: Exports

  mutating func export(_ kind: ModuleDescription.Kind, _ index: Int, _ item: Offer.Item) {
    let prefix: String
    switch kind {
    case .function: prefix = "f"
    case .table: prefix = "t"
    case .memory: prefix = "m"
    case .global: prefix = "g"
    case .tag: prefix = "e"
    }
    let name = "\(prefix)\(index)"
    module.exports.append(ModuleDescription.Export(name: name, kind: kind, index: UInt32(index)))
    offers.append(Offer(module: number, name: name, item: item))
  }

  // MARK: Preparing the bodies

  /// What the bodies may use, now that all but the functions is known.
  private mutating func prepare() {
    var available: Operation.Needs = []
    if !memories.isEmpty { available.insert(.memory) }
    if !tables.isEmpty { available.insert(.table) }
    if module.hasDataCount, !data.isEmpty { available.insert(.data) }
    if !elements.isEmpty { available.insert(.elements) }
    operations = OperationLists(
      swarm, available: available, memoryTypes: memories.map(\.indexType), tableTypes: tables.map(\.indexType))
    valueOdds = ValueType.generated.indices.map { ordinal in
      Odds(first: .constant) { isPossible($0, ordinal) ? swarm.weight($0) : 0 }
    }
    leafOdds = ValueType.generated.indices.map { ordinal in
      Odds(first: .constant) { kind in
        switch kind {
        case .constant: 4
        case .local: 10
        case .global: isPossible(.global, ordinal) ? 2 : 0
        default: 0
        }
      }
    }
    statementOdds = Odds(first: .nothing) { isPossible($0) ? swarm.weight($0) : 0 }
  }

  private func isPossible(_ kind: ValueKind, _ ordinal: Int) -> Bool {
    let type = ValueType.generated[ordinal]
    switch kind {
    case .operation: return !operations.pure[ordinal].isEmpty
    case .stateful: return !operations.stateful[ordinal].isEmpty
    case .global: return globals.contains { $0.type == type }
    case .indirectCall: return tables.contains { !$0.entries.isEmpty } || swarm.functions > 1 && !tables.isEmpty
    case .reference:
      return supports(.referenceTypes) && (type == .funcref || type == .i32 || type == .externref && supports(.gc))
    case .table:
      return supports(.referenceTypes)
        && tables.contains { $0.table.element == type || $0.indexType == type }
    case .pair: return type == .i64 && !operations.pairs.isEmpty
    case .object: return !objects.references.isEmpty && !type.isReference
    case .handler: return supports(.exceptions)
    case .select: return !type.isReference || supports(.referenceTypes)
    default: return true
    }
  }

  private func isPossible(_ kind: StatementKind) -> Bool {
    switch kind {
    case .operation: !operations.withoutResult.isEmpty
    case .setGlobal: globals.contains { $0.isMutable && !$0.isCounter }
    case .indirectCall: !tables.isEmpty
    case .copyMemory: !memories.isEmpty && supports(.bulkMemory)
    case .changeTable: !tables.isEmpty && (supports(.bulkMemory) || supports(.referenceTypes))
    case .pair: !operations.pairs.isEmpty
    case .changeObject: objects.types.contains { $0.fields.contains(where: \.isMutable) }
    case .handler, .throwing: supports(.exceptions)
    case .referenceBranch: supports(.functionReferences)
    case .callReference: objects.types.contains { $0.signature != nil }
    default: true
    }
  }
}
