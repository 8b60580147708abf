import Engine

/// Values and the state of an instance of the engine as `apus-lab state` tells them.
struct EngineTexts {
  private let exports: [(name: String, value: ExternalValue)]
  /// The first export of each function, by its bits.
  private let names: [UInt64: String]

  /// Of no instance, as none could be made.
  init() {
    exports = []
    names = [:]
  }

  init(_ instance: Instance) {
    let module = instance.module
    exports = module.exports.indices.filter { module.exports[$0].kind != .tag }.map {
      (name: String(decoding: module.name(module.exports[$0].name), as: UTF8.self), value: instance.export($0))
    }
    let functions = exports.compactMap { export in
      if case .function(let function) = export.value { (function.bits, export.name) } else { nil }
    }
    names = Dictionary(functions) { first, _ in first }
  }

  func function(_ name: String) -> FunctionReference? {
    for export in exports where export.name.utf8.elementsEqual(name.utf8) {
      if case .function(let function) = export.value { return function }
    }
    return nil
  }

  var state: ModuleState {
    var state = ModuleState()
    for (name, value) in exports {
      switch value {
      case .global(let global): state.globals[name] = text(EngineValue(global.type, global.slots[0], global.slots[1]))
      case .memory(let memory): state.memories[name] = extent(of: memory)
      case .table(let table):
        let elements = (0..<min(table.count, StateTexts.elements)).map { index in
          text(EngineValue(table.type, (try? table.get(UInt64(index))) ?? 0))
        }
        state.tables[name] = StateExtent(count: UInt64(table.count), sum: CheckSum.of(elements))
      case .function, .tag: break
      }
    }
    return state
  }

  func text(_ value: EngineValue) -> StateValue {
    switch value.type {
    case .i32: return .i32(UInt32(truncatingIfNeeded: value.low))
    case .i64: return .i64(value.low)
    case .f32: return .f32(UInt32(truncatingIfNeeded: value.low))
    case .f64: return .f64(value.low)
    case .v128: return .v128(low: value.low, high: value.high)
    default:
      if value.low == 0 { return .null }
      if value.type.code == ValueType.externref.code { return .text("extern:\(value.low)") }
      return .text("func:" + (names[value.low] ?? ""))
    }
  }

  private func extent(of memory: MemoryReference) -> StateExtent {
    let bytes = UnsafeRawBufferPointer(memory.bytes)
    var sum = CheckSum()
    for start in stride(from: 0, to: bytes.count, by: CheckSum.blockByteCount) {
      let block = bytes[start..<min(bytes.count, start + CheckSum.blockByteCount)]
      guard block.contains(where: { $0 != 0 }) else { continue }
      let rest = [UInt8](repeating: 0, count: CheckSum.blockByteCount - block.count)
      sum.add(block: UInt64(start / CheckSum.blockByteCount), Array(block) + rest)
    }
    return StateExtent(count: UInt64(bytes.count), sum: sum.value)
  }
}
