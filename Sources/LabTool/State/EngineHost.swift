import Engine

/// The imports of a run on the engine; see `StateSubject`.
///
/// Unsafe room. Invariant: a function's context is one of `functions`, and lives as long as the host, whose machine is
/// not used longer.
final class EngineHost {
  private let machine: Machine
  private(set) var calls = 0
  private(set) var latest: (name: String, arguments: [EngineValue])?
  private var functions: [HostFunction] = []

  init(_ machine: Machine) { self.machine = machine }

  /// What the import at an index is; nil where nothing fits or there is no room for it.
  func value(for index: Int, of module: Module) -> ExternalValue? {
    let record = module.imports[index]
    let place = Int(record.index)
    switch record.kind {
    case .function:
      let name = String(decoding: module.name(record.name), as: UTF8.self)
      let type = module.types[Int(module.functions[place].typeIndex)]
      return function(name, type, module).map { .function($0) }
    case .memory: return (try? machine.makeMemory(module.memories[place])).map { .memory($0) }
    case .table: return (try? machine.makeTable(module.tables[place])).map { .table($0) }
    case .global:
      let global = module.globals[place]
      return (try? machine.makeGlobal(global.type, isMutable: global.isMutable, bits: 0)).map { .global($0) }
    default: return nil
    }
  }

  private func function(_ name: String, _ type: FunctionType, _ module: Module) -> FunctionReference? {
    let start = Int(type.start)
    let middle = start + Int(type.parameterCount)
    let parameters = Array(module.valueTypes[start..<middle])
    let results = Array(module.valueTypes[middle..<middle + Int(type.resultCount)])
    let function = HostFunction(self, name, parameters, results)
    functions.append(function)
    let context = Unmanaged.passUnretained(function).toOpaque()
    return try? parameters.withUnsafeBufferPointer { parameters in
      try results.withUnsafeBufferPointer { results in
        try machine.makeFunction(
          parameters: parameters, results: results,
          call: { context, _, slots in
            guard let context else { return Int(Trap.host.rawValue) }
            return Unmanaged<HostFunction>.fromOpaque(context).takeUnretainedValue().call(slots)
          }, context: context)
      }
    }
  }

  fileprivate func note(_ name: String, _ arguments: [EngineValue]) {
    calls += 1
    latest = (name, arguments)
  }
}

/// A value in its slots.
struct EngineValue {
  let type: ValueType
  let low: UInt64
  /// 0 where the type has one slot.
  let high: UInt64

  init(_ type: ValueType, _ low: UInt64, _ high: UInt64 = 0) {
    self.type = type
    self.low = low
    self.high = high
  }

  /// Reads the value, and goes behind it.
  init(_ type: ValueType, at slots: inout UnsafeMutablePointer<UInt64>) {
    self.init(type, slots[0], type.slotCount == 2 ? slots[1] : 0)
    slots += type.slotCount
  }
}

/// A function of the host's.
private final class HostFunction {
  private unowned let host: EngineHost
  private let name: String
  private let parameters: [ValueType]
  private let results: [ValueType]

  init(_ host: EngineHost, _ name: String, _ parameters: [ValueType], _ results: [ValueType]) {
    self.host = host
    self.name = name
    self.parameters = parameters
    self.results = results
  }

  func call(_ slots: UnsafeMutablePointer<UInt64>) -> Int {
    var next = slots
    let arguments = parameters.map { EngineValue($0, at: &next) }
    host.note(name, arguments)
    let number = UInt64(host.calls)
    next = slots
    for type in results {
      if !type.isDefaultable { return Int(Trap.unreachable.rawValue) }
      next[0] =
        switch type {
        case .f32: UInt64(Float(number).bitPattern)
        case .f64: Double(number).bitPattern
        default: type.isReference ? 0 : number
        }
      if type.slotCount == 2 { next[1] = 0 }
      next += type.slotCount
    }
    return 0
  }
}
