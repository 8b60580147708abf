#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
import WasmModule

/// Where a local variable lies: with vectors, which take two slots, a local's number does not say it.
struct LocalPlace: BitwiseCopyable {
  private let bits: UInt32

  @inline(__always)
  init(slot: Int, isVector: Bool) { bits = UInt32(truncatingIfNeeded: slot) &<< 1 | (isVector ? 1 : 0) }

  /// The first slot.
  @inline(__always)
  var slot: Int { Int(bits &>> 1) }
  @inline(__always)
  var isVector: Bool { bits & 1 != 0 }
}

/// Of each local of a function.
typealias LocalPlaces = UnsafeMutablePointer<LocalPlace>

/// Unsafe room. Invariant: a function's locals were validated, and their number bounded by a limit.
extension MachineState {
  /// Notes where locals lie, of the functions that have vectors among them: 4 bytes a local.
  mutating func placeLocals(of instance: UnsafeMutablePointer<InstanceState>) throws(LimitError) {
    let module = instance.pointee.module
    guard module.hasVectors else { return }
    let own = module.functions.count - module.importedFunctions
    let places = try arena.allocate(own, of: LocalPlaces?.self)
    places.initialize(repeating: nil, count: own)
    instance.pointee.localPlaces = places
    for index in 0..<own {
      let count = module.countLocals(module.importedFunctions + index)
      if count < 0 { continue }
      let locals = try arena.allocate(count, of: LocalPlace.self)
      var next = locals
      var slot = 0
      module.forEachRun(module.importedFunctions + index) { runCount, type in
        for _ in 0..<runCount {
          next.initialize(to: LocalPlace(slot: slot, isVector: type == .v128))
          next += 1
          slot += type.slotCount
        }
      }
      places[index] = locals
    }
  }
}

extension Module {
  /// It may have vectors among its values.
  var hasVectors: Bool { features.contains(.simd) || features.contains(.relaxedSimd) }

  /// The locals of a function, parameters first, as so many neighbours of a type.
  fileprivate func forEachRun(_ function: Int, _ body: (Int, ValueType) -> Void) {
    let type = types[Int(functions[function].typeIndex)]
    for i in 0..<Int(type.parameterCount) { body(1, valueTypes[Int(type.start) + i]) }
    guard let bytes = bytes.baseAddress else { return }
    var reader = BytecodeReader(
      position: bytes + Int(functions[function].bodyOffset), end: bytes + Int(functions[function].endOffset))
    for _ in 0..<reader.u32() {
      let count = Int(reader.u32())
      body(count, ValueType(code: reader.valueTypeCode()))
    }
  }

  /// The number of locals; -1 where each takes one slot.
  fileprivate func countLocals(_ function: Int) -> Int {
    var count = 0
    forEachRun(function) { runCount, _ in count += runCount }
    return count == Int(functions[function].localSlots) ? -1 : count
  }
}

extension InstanceState {
  /// The handlers in place that know of values of two slots.
  mutating func handleVectorsInPlace() {
    if !module.hasVectors { return }
    for opcode in 0..<256 {
      let handler = address(inPlaceAloneHandlers[opcode])
      if handler != address(apus_i_unreachable) { dispatch[opcode] = handler }
    }
  }

  /// Where the locals of a function are, by its number in the module; nil where each takes one slot.
  func localPlaces(of function: UInt32) -> LocalPlaces? {
    module.hasVectors ? localPlaces[Int(function) - importedFunctionCount] : nil
  }
}
#endif
