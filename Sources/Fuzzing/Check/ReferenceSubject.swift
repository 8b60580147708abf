import Reference
import WasmModule

/// The specification, executable.
public struct ReferenceSubject: Subject {
  public let name = "reference"
  public let kind = SubjectKind.reference

  public init() {}

  public func run(_ fuzzCase: PreparedCase, _ settings: RunSettings) -> [Observation] {
    let run = ReferenceRun(fuzzCase.fuzzCase, settings)
    return settings.steps(of: fuzzCase.fuzzCase).map { run.observe($0) }
  }
}

/// One case in one store.
final class ReferenceRun {
  private struct Refusal: Error {}

  private let fuzzCase: FuzzCase
  private let settings: RunSettings
  private let store: Store
  private var modules: [Reference.Module?]
  private var instances: [ModuleInstance?] = []
  private var latest: [Int?]
  private var trace: [HostCall] = []
  /// How often a host function was handed one member of a set.
  private var hostChoices = 0
  private var stepCount = 0
  /// The code of each function, by its address.
  private var codes: [ReferenceCode] = []
  private var hosts: [Name: Address] = [:]
  /// Of the module that was instantiated last.
  private var importedFunctions = 0

  init(_ fuzzCase: FuzzCase, _ settings: RunSettings) {
    self.fuzzCase = fuzzCase
    self.settings = settings
    var bounds = Bounds()
    bounds.tableElements = 1 << 16
    bounds.memoryBytes = 1 << 30
    bounds.heapValues = 1 << 20
    store = Store(bounds)
    modules = fuzzCase.modules.map { _ in nil }
    latest = fuzzCase.modules.map { _ in nil }
    for (index, host) in HostFunction.all.enumerated() { allocate(host, index) }
  }

  private func allocate(_ host: HostFunction, _ index: Int) {
    let type = FunctionType(host.parameters.map { ReferenceRun.type($0) }, host.results.map { ReferenceRun.type($0) })
    let address = store.allocate(type) { [unowned self] _, arguments in
      trace.append(HostCall(function: index, arguments: arguments.map { observed($0) }))
      // What the host does with a number it does with one of those allowed; NaNs are all one to it.
      hostChoices += arguments.count { ReferenceRun.isChoice($0) }
      guard let results = host.call(arguments.map { fuzzValue($0) }) else { throw Refusal() }
      if host.parameters.first?.isReference == true { return arguments }
      return results.map { value($0) }
    }
    codes.append(.host(index))
    hosts[Name(host.name)] = address
  }

  /// Whether another member of the value's set might be another value to the host.
  private static func isChoice(_ value: Value) -> Bool {
    switch value {
    case .f32(.only), .f32(.nan), .f64(.only), .f64(.nan): false
    default: !value.isOne
    }
  }

  func observe(_ step: FuzzStep) -> Observation {
    trace = []
    var observation = Observation(outcome(step))
    observation.trace = trace
    observation.choices = store.choices + hostChoices
    stepCount += 1
    let isLast = stepCount == fuzzCase.steps.count
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
      let configuration = Configuration(store, calling: function, arguments.map { value($0) })
      return outcome(configuration.run(steps: settings.referenceSteps))
    case .growMemory(let instance, let export, let pages):
      guard case .memory(let memory) = find(instance, export) else { return .skipped }
      return .grown(store.grow(memory: memory, by: pages))
    case .growTable(let instance, let export, let count, let element):
      guard case .table(let table) = find(instance, export) else { return .skipped }
      return .grown(store.grow(table: table, by: count, reference(element)))
    case .readMemory(let instance, let export, let address, let count):
      guard case .memory(let memory) = find(instance, export) else { return .skipped }
      return store.read(memory: memory, address, count: count).map { .bytes($0) } ?? .outOfBounds
    case .writeMemory(let instance, let export, let address, let bytes):
      guard case .memory(let memory) = find(instance, export) else { return .skipped }
      return store.write(memory: memory, address, bytes) ? .values([]) : .outOfBounds
    case .readGlobal(let instance, let export):
      guard case .global(let global) = find(instance, export) else { return .skipped }
      return .values([observed(store.globals[global].value)])
    case .writeGlobal(let instance, let export, let element):
      guard case .global(let global) = find(instance, export) else { return .skipped }
      if case .v128 = element { return .skipped }
      return store.write(global: global, value(element)) ? .values([]) : .skipped
    case .readTable(let instance, let export, let index):
      guard case .table(let table) = find(instance, export) else { return .skipped }
      let elements = store.tables[table].elements
      return index < UInt64(elements.count) ? .values([.reference(code(elements[Int(index)]))]) : .outOfBounds
    case .writeTable(let instance, let export, let index, let element):
      guard case .table(let table) = find(instance, export) else { return .skipped }
      return store.write(table: table, index, reference(element)) ? .values([]) : .outOfBounds
    }
  }

  // MARK: Instances

  private func instantiate(_ number: Int) -> StepOutcome {
    instances.append(nil)
    let module: Reference.Module
    do throws(ModuleError) {
      if let read = modules[number] {
        module = read
      } else {
        module = try Reference.Module(bytes: fuzzCase.modules[number].bytes, in: store, features: fuzzCase.features)
        modules[number] = module
      }
    } catch {
      return error.kind == .limit ? .exhausted(.limit) : .refused("\(error.kind)")
    }
    let place = instances.count - 1
    importedFunctions = module.imports.count { if case .function = $0.type { true } else { false } }
    do throws(InstantiationFailure) {
      let instance = try store.instantiate(module, steps: settings.referenceSteps) { resolve($0, $1) }
      instances[place] = instance
      latest[number] = place
      nameFunctions(of: place)
      return .values([])
    } catch {
      nameFunctions(of: nil)
      switch error {
      case .link(_, _, let isMissing): return .refused(isMissing ? "unknown import" : "incompatible import type")
      case .stopped(let outcome): return self.outcome(outcome)
      }
    }
  }

  /// The functions that were allocated with an instance.
  private func nameFunctions(of instance: Int?) {
    for index in 0..<store.functions.count - codes.count {
      codes.append(.function(importedFunctions + index, of: instance))
    }
  }

  private func resolve(_ module: Name, _ name: Name) -> ExternalValue? {
    if module == Name(HostFunction.module) { return hosts[name].map { .function($0) } }
    let number = fuzzCase.modules.firstIndex { Name($0.name) == module }
    guard let number, let latest = latest[number], let instance = instances[latest] else { return nil }
    return instance.export(name)
  }

  private func find(_ instance: Int, _ export: String) -> ExternalValue? {
    instances.indices.contains(instance) ? instances[instance]?.export(Name(export)) : nil
  }

  // MARK: Outcomes and values

  private func outcome(_ outcome: Outcome) -> StepOutcome {
    switch outcome {
    case .returned(let values): .values(values.map { observed($0) })
    case .trapped(let trap): .trap(ReferenceRun.words(trap))
    case .threw(let exception): .threw(store.exceptions[exception].values.map { observed($0) })
    case .exhausted(.callDepth), .exhausted(.contexts): .exhausted(.stack)
    case .exhausted(.steps): .exhausted(.steps)
    case .exhausted(.heap): .exhausted(.heap)
    case .exhausted: .exhausted(.limit)
    case .blocked: .exhausted(.steps)
    case .failed: .trap("host")
    }
  }

  /// Nulls are all one.
  private static func words(_ trap: Reference.Trap) -> String {
    trap.rawValue.hasPrefix("null ") ? "null reference" : trap.rawValue
  }

  private func observed(_ value: Value) -> ObservedValue {
    switch value {
    case .i32(let bits): return .i32(bits)
    case .i64(let bits): return .i64(bits)
    case .f32(.only(let bits)): return .f32(UInt32(truncatingIfNeeded: bits))
    case .f64(.only(let bits)): return .f64(bits)
    case .f32(let set): return .f32Set(set)
    case .f64(let set): return .f64Set(set)
    case .v128(let vector):
      if !vector.isOne { return .v128Set(vector) }
      let bits = vector.representative
      return .v128(low: UInt64(truncatingIfNeeded: bits), high: UInt64(truncatingIfNeeded: bits >> 64))
    case .reference(let reference): return .reference(code(reference))
    }
  }

  private func code(_ reference: ReferenceValue) -> ReferenceCode {
    switch reference {
    case .null: .null
    case .function(let address):
      // An instance has no number yet while its start function runs.
      address < codes.count ? codes[address] : .function(importedFunctions + address - codes.count, of: nil)
    case .host(let number), .external(.host(let number)): .external(UInt64(number))
    case .external(let inner): code(inner)
    case .i31(let number): .small(number)
    case .exception: .exception
    case .structure, .array: .object(digest(of: ReferenceRun.key(reference)))
    }
  }

  // MARK: Objects

  private static func key(_ reference: ReferenceValue) -> UInt64 {
    switch reference {
    case .structure(let address): UInt64(address) << 2
    case .array(let address): UInt64(address) << 2 | 1
    case .exception(let address): UInt64(address) << 2 | 2
    default: .max
    }
  }

  private func digest(of object: UInt64) -> UInt64 {
    var digest = ObjectDigest(seesNumbers: fuzzCase.nans == .canonical)
    digest.object(object)
    while let next = digest.take() {
      let address = Int(next >> 2)
      var values: [Value] = []
      switch next & 3 {
      case 0:
        values = store.structures[address].fields
        digest.begin(.structure, count: values.count)
      case 1:
        values = store.arrays[address].elements
        digest.begin(.array, count: values.count)
      default: digest.begin(.exception, count: 0)
      }
      for value in values { add(value, to: &digest) }
    }
    return digest.sum
  }

  private func add(_ value: Value, to digest: inout ObjectDigest) {
    switch value {
    case .i32(let bits): digest.number(UInt64(bits))
    case .i64(let bits): digest.number(bits)
    case .f32(let set), .f64(let set): digest.number(set.representative)
    case .v128(let vector):
      let bits = vector.representative
      digest.number(UInt64(truncatingIfNeeded: bits))
      digest.number(UInt64(truncatingIfNeeded: bits >> 64))
    case .reference(let reference): add(reference, to: &digest, 0)
    }
  }

  /// - Parameter side: the bit that is set of what the other hierarchy has.
  private func add(_ reference: ReferenceValue, to digest: inout ObjectDigest, _ side: UInt64) {
    switch reference {
    case .null: digest.plain(0)
    case .i31(let bits): digest.plain(ObjectDigest.small(bits) | side)
    case .host(let number): digest.plain(UInt64(number) | ObjectDigest.internalBit)
    case .external(.host(let number)): digest.plain(UInt64(number))
    case .external(let inner): add(inner, to: &digest, ObjectDigest.internalBit)
    case .function: digest.plain(code(reference).bits)
    case .structure, .array, .exception: digest.object(ReferenceRun.key(reference), isExternal: side != 0)
    }
  }

  private func fuzzValue(_ value: Value) -> FuzzValue {
    switch value {
    case .i32(let bits): return .i32(bits)
    case .i64(let bits): return .i64(bits)
    case .f32(let set): return .f32(UInt32(truncatingIfNeeded: set.representative))
    case .f64(let set): return .f64(set.representative)
    case .v128(let vector):
      let bits = vector.representative
      return .v128(low: UInt64(truncatingIfNeeded: bits), high: UInt64(truncatingIfNeeded: bits >> 64))
    case .reference(.null): return .null(.externref)
    case .reference: return .external(1)
    }
  }

  private func value(_ value: FuzzValue) -> Value {
    switch value {
    case .i32(let bits): .i32(bits)
    case .i64(let bits): .i64(bits)
    case .f32(let bits): .f32(.only(UInt64(bits)))
    case .f64(let bits): .f64(.only(bits))
    case .v128(let low, let high): .v128(Vector(bits: UInt128(high) << 64 | UInt128(low)))
    case .null, .external, .function: .reference(reference(value))
    }
  }

  private func reference(_ value: FuzzValue) -> ReferenceValue {
    switch value {
    case .external(let number): return .external(.host(UInt32(truncatingIfNeeded: number)))
    case .function(let instance, let export):
      guard case .function(let address) = find(instance, export) else { return .null }
      return .function(address)
    default: return .null
    }
  }

  private func contents(_ instance: ModuleInstance, _ looksAtMemories: Bool) -> InstanceContents {
    var contents = InstanceContents()
    contents.globals = instance.globals.map { observed(store.globals[$0].value) }
    contents.tables = instance.tables.map { store.tables[$0].elements.map { code($0) } }
    if !looksAtMemories { return contents }
    contents.memories = instance.memories.map { address in
      var digest = MemoryDigest(byteCount: store.memories[address].bytes.count)
      store.memories[address].bytes.forEachWord { digest.add($1, at: $0) }
      return digest
    }
    return contents
  }

  private static func type(_ type: WasmModule.ValueType) -> Reference.ValueType {
    switch type {
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    case .v128: .v128
    case .externref: .reference(ReferenceType(isNullable: true, heap: .extern))
    default: .reference(ReferenceType(isNullable: true, heap: .func))
    }
  }
}
