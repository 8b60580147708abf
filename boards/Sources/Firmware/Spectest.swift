#if !APUS_NO_SCRIPTS
import Engine

/// The module `spectest`, which every script can import from (the official interpreter's `host/spectest.ml`). What takes
/// room is made when it is first asked for; what is printed goes nowhere.
struct Spectest {
  private var table: TableReference?
  private var table64: TableReference?
  private var memory: MemoryReference?
  private var sharedMemory: MemoryReference?

  mutating func export(_ record: Import, of module: Module, in machine: Machine) throws(LimitError) -> ExternalValue? {
    func isNamed(_ name: StaticString) -> Bool { module.name(record.name, equals: name) }
    guard module.name(record.module, equals: "spectest") else { return nil }
    if isNamed("global_i32") { return .global(try machine.makeGlobal(.i32, isMutable: false, bits: 666)) }
    if isNamed("global_i64") { return .global(try machine.makeGlobal(.i64, isMutable: false, bits: 666)) }
    if isNamed("global_f32") {
      return .global(try machine.makeGlobal(.f32, isMutable: false, bits: UInt64(Float(666.6).bitPattern)))
    }
    if isNamed("global_f64") {
      return .global(try machine.makeGlobal(.f64, isMutable: false, bits: Double(666.6).bitPattern))
    }
    if isNamed("table") {
      if table == nil { table = try makeTable(in: machine, is64: false) }
      return table.map { .table($0) }
    }
    if isNamed("table64") {
      if table64 == nil { table64 = try makeTable(in: machine, is64: true) }
      return table64.map { .table($0) }
    }
    if isNamed("memory") {
      if memory == nil { memory = try machine.makeMemory(MemoryType(SizeRange(1, maximum: 2))) }
      return memory.map { .memory($0) }
    }
    if FeatureSet.hasAtomics, isNamed("shared_memory") {
      var size = SizeRange(1, maximum: 2)
      size.isShared = true
      if sharedMemory == nil { sharedMemory = try machine.makeMemory(MemoryType(size)) }
      return sharedMemory.map { .memory($0) }
    }
    if isNamed("print") { return .function(try makePrint([], in: machine)) }
    if isNamed("print_i32") { return .function(try makePrint([.i32], in: machine)) }
    if isNamed("print_i64") { return .function(try makePrint([.i64], in: machine)) }
    if isNamed("print_f32") { return .function(try makePrint([.f32], in: machine)) }
    if isNamed("print_f64") { return .function(try makePrint([.f64], in: machine)) }
    if isNamed("print_i32_f32") { return .function(try makePrint([.i32, .f32], in: machine)) }
    if isNamed("print_f64_f64") { return .function(try makePrint([.f64, .f64], in: machine)) }
    return nil
  }

  private func makeTable(in machine: Machine, is64: Bool) throws(LimitError) -> TableReference {
    var size = SizeRange(10, maximum: 20)
    size.is64 = is64
    return try machine.makeTable(TableType(size, element: .funcref))
  }

  private func makePrint<let count: Int>(
    _ parameters: InlineArray<count, ValueType>, in machine: Machine
  ) throws(LimitError) -> FunctionReference {
    try parameters.span.withUnsafeBufferPointer { (parameters) throws(LimitError) in
      try machine.makeFunction(
        parameters: parameters, results: UnsafeBufferPointer(start: nil, count: 0), call: { _, _, _ in 0 },
        context: nil)
    }
  }
}
#endif
