import Engine

/// The host's functions in one machine, and the trace of their calls.
///
/// Unsafe room. Invariants: the bindings live as long as the object, which outlives the machine; the slots that a call
/// gets hold its arguments and take its results.
final class EngineHost {
  private final class Binding {
    unowned(unsafe) let host: EngineHost
    let index: Int

    init(_ host: EngineHost, _ index: Int) {
      self.host = host
      self.index = index
    }
  }

  private var bindings: [Binding] = []
  /// By the index of `HostFunction.all`, those that have been asked for.
  private var functions = [FunctionReference?](repeating: nil, count: HostFunction.all.count)
  var trace: [HostCall] = []
  /// The code of a reference's bits.
  var code: (_ type: ValueType, _ bits: UInt64) -> ReferenceCode = { _, _ in .unknown }

  init() { bindings = HostFunction.all.indices.map { Binding(self, $0) } }

  /// Forgets the machine that it was used with.
  func reset() {
    for index in functions.indices { functions[index] = nil }
    trace.removeAll(keepingCapacity: true)
  }

  /// Which of the host's functions it is.
  func index(of function: FunctionReference) -> Int? { functions.firstIndex { $0 == function } }

  /// Nil where there is none of this name.
  func function(named name: UnsafeRawBufferPointer) -> FunctionReference? {
    HostFunction.all.firstIndex { $0.name.utf8.elementsEqual(name) }.flatMap { functions[$0] }
  }

  /// Makes the function of this name, where there is one.
  func make(named name: UnsafeRawBufferPointer, in machine: Machine) throws(LimitError) {
    guard let index = HostFunction.all.firstIndex(where: { $0.name.utf8.elementsEqual(name) }) else { return }
    if functions[index] != nil { return }
    let host = HostFunction.all[index]
    functions[index] = try host.parameters.withUnsafeBufferPointer { (parameters) throws(LimitError) in
      try host.results.withUnsafeBufferPointer { (results) throws(LimitError) in
        try machine.makeFunction(
          parameters: parameters, results: results,
          call: { context, _, slots in
            guard let context else { return Int(Trap.host.rawValue) }
            return Unmanaged<Binding>.fromOpaque(context)._withUnsafeGuaranteedRef { $0.host.call($0.index, slots) }
          }, context: Unmanaged.passUnretained(bindings[index]).toOpaque())
      }
    }
  }

  private func call(_ index: Int, _ slots: UnsafeMutablePointer<UInt64>) -> Int {
    let host = HostFunction.all[index]
    var next = slots
    var values: [FuzzValue] = []
    var seen: [ObservedValue] = []
    for type in host.parameters {
      let word = next.pointee
      values.append(FuzzValue(type, word, high: type == .v128 ? next[1] : 0))
      seen.append(observed(type, next))
      next += type.slotCount
    }
    // References come back as they are.
    let references = host.parameters.first.map { $0.isReference } ?? false
    let bits = slots.pointee
    trace.append(HostCall(function: index, arguments: seen))
    guard let results = host.call(values) else { return Int(Trap.host.rawValue) }
    next = slots
    for result in results {
      next.pointee = references ? bits : result.word
      if case .v128(_, let high) = result { next[1] = high }
      next += result.type.slotCount
    }
    return 0
  }

  /// The value in slots.
  func observed(_ type: ValueType, _ slots: UnsafeMutablePointer<UInt64>) -> ObservedValue {
    let word = slots.pointee
    return switch type {
    case .i32: .i32(UInt32(truncatingIfNeeded: word))
    case .i64: .i64(word)
    case .f32: .f32(UInt32(truncatingIfNeeded: word))
    case .f64: .f64(word)
    case .v128: .v128(low: word, high: slots[1])
    default: .reference(code(type, word))
    }
  }
}

extension FuzzValue {
  /// From a slot's bits, of references only whether they are null.
  fileprivate init(_ type: ValueType, _ word: UInt64, high: UInt64) {
    switch type {
    case .i32: self = .i32(UInt32(truncatingIfNeeded: word))
    case .i64: self = .i64(word)
    case .f32: self = .f32(UInt32(truncatingIfNeeded: word))
    case .f64: self = .f64(word)
    case .v128: self = .v128(low: word, high: high)
    default: self = word == 0 ? .null(type) : .external(word)
    }
  }

  /// What a slot holds of a number; the low half of a vector.
  var word: UInt64 {
    switch self {
    case .i32(let bits), .f32(let bits): UInt64(bits)
    case .i64(let bits), .f64(let bits): bits
    case .v128(let low, _): low
    case .external(let number): number
    case .null, .function: 0
    }
  }
}
