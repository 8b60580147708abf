import Opcodes

extension ModuleLoader {
  mutating func exportSection() throws(ModuleError) {
    let count = try count(atMost: limits.exports, .exports)
    var exports = try allocate(count, of: Export.self)
    for _ in 0..<count {
      let name = try cursor.name()
      let start = cursor.offset
      guard let kind = ExternalKind(rawValue: try cursor.byte()) else {
        throw ModuleError(.malformedExportKind, at: start)
      }
      let place = cursor.offset
      let item = try cursor.u32()
      try checkExport(kind, item, at: place)
      exports.append(Export(name: name, kind: kind, index: item))
    }
    module.exports = exports.buffer
    try checkExportNames()
  }

  private mutating func checkExport(_ kind: ExternalKind, _ index: UInt32, at place: Int) throws(ModuleError) {
    switch kind {
    case .function: try declareFunction(index, at: place)
    case .table:
      guard isIndex(index, module.tables.count) else { throw ModuleError(.unknownTable, at: place) }
    case .memory:
      guard isIndex(index, module.memories.count) else { throw ModuleError(.unknownMemory, at: place) }
    case .global:
      guard isIndex(index, module.globals.count) else { throw ModuleError(.unknownGlobal, at: place) }
    case .tag:
      guard isIndex(index, module.tags.count) else { throw ModuleError(.unknownTag, at: place) }
    }
  }

  /// Checks a function index outside the function bodies, and notes that `ref.func` may name it.
  mutating func declareFunction(_ index: UInt32, at place: Int) throws(ModuleError) {
    guard isIndex(index, module.functions.count) else { throw ModuleError(.unknownFunction, at: place) }
    declared[Int(index >> 5)] |= 1 &<< (index & 31)
  }

  /// No two exports have the same name (3.5.18): sorts their indices by name and compares neighbours.
  private mutating func checkExportNames() throws(ModuleError) {
    let count = module.exports.count
    guard count > 1 else { return }
    let mark = arena.high
    var order = try allocateScratch(count, of: UInt32.self)
    order.fillAscending()
    let module = module
    order.heapSort { a, b in
      let difference = module.compareNames(module.exports[Int(a)].name, module.exports[Int(b)].name)
      return difference == 0 ? a < b : difference < 0
    }
    for position in 1..<count {
      let name = module.exports[Int(order[position])].name
      if module.compareNames(module.exports[Int(order[position - 1])].name, name) == 0, !planted("duplicateExport") {
        throw ModuleError(.duplicateExportName, at: Int(name.offset))
      }
    }
    arena.releaseScratch(to: mark)
  }

  mutating func startSection() throws(ModuleError) {
    let place = cursor.offset
    let index = try cursor.u32()
    guard isIndex(index, module.functions.count) else { throw ModuleError(.unknownFunction, at: place) }
    let type = module.types[Int(module.functions[Int(index)].typeIndex)]
    guard type.parameterCount == 0 || planted("startWithParameter"), type.resultCount == 0 else { throw ModuleError(.startFunction, at: place) }
    module.start = Int(index)
  }
}

extension Module {
  /// Negative, 0 or positive: a total order of names, the shorter ones first.
  func compareNames(_ a: NameRange, _ b: NameRange) -> Int {
    if a.count != b.count { return a.count < b.count ? -1 : 1 }
    for index in 0..<Int(a.count) {
      let x = bytes[Int(a.offset) + index]
      let y = bytes[Int(b.offset) + index]
      if x != y { return x < y ? -1 : 1 }
    }
    return 0
  }
}
