import WasmModule

/// Constant expressions that may make objects (specification, 4.8.2), and the element segments that hold such values.
///
/// Unsafe room. Invariants: `constantStack` is there where a module can have such expressions, and a root, so that what is on
/// it stays; `Machine.instantiate` refuses what would need more than its slots.
extension MachineState {
  /// The value of a validated constant expression of a reference type.
  mutating func objectConstant(
    _ instance: UnsafeMutablePointer<InstanceState>, _ reader: inout TrustedReader
  ) throws(LimitError) -> UInt64 {
    guard let stack = constantStack else { return instance.pointee.constant(&reader) }
    var top = stack
    while true {
      let opcode = Opcode(byte: reader.byte())
      if opcode == .end {
        let value = stack.pointee
        // Nothing stays for the sake of a finished expression.
        stack.update(repeating: 0, count: MachineState.constantSlots)
        return value
      }
      if opcode.row.immediates == .prefix {
        let code = reader.u32()
        guard let prefixed = Opcode(prefix: UInt8(truncatingIfNeeded: opcode.rawValue), code: code) else {
          preconditionFailure("not a constant instruction")
        }
        try prefixedConstant(prefixed, instance, &reader, &top)
      } else if opcode == .globalGet, let vector = instance.pointee.vectorGlobal(reader) {
        _ = reader.u32()
        (top[0], top[1]) = vector
        top += 2
      } else if let value = instance.pointee.operand(opcode, &reader) {
        top.pointee = value
        top += 1
      } else {
        top -= 1
        top[-1] = InstanceState.combine(opcode, top[-1], top[0])
      }
    }
  }

  private mutating func prefixedConstant(
    _ opcode: Opcode, _ instance: UnsafeMutablePointer<InstanceState>, _ reader: inout TrustedReader, _ top: inout Slots
  ) throws(LimitError) {
    switch opcode {
    case .refI31: top[-1] = Reference.i31(UInt32(truncatingIfNeeded: top[-1]))
    case .anyConvertExtern, .externConvertAny: top[-1] = Reference.converted(top[-1])
    case .v128Const:
      top[0] = reader.fixed(8)
      top[1] = reader.fixed(8)
      top += 2
    default:
      guard let operation = AggregateOperation(opcode), let type = instance.pointee.objectTypes?[Int(reader.u32())] else {
        preconditionFailure("not a constant instruction")
      }
      let second = operation.hasSecondImmediate ? reader.u32() : 0
      top -= operation.operandSlots(type, second: second)
      let aggregates = Aggregates(
        state: instance, type: type, second: second, operands: top, operation: operation)
      let answer = aggregates.perform()
      if answer < Aggregates.limitOfTraps { throw LimitError(.heapBytes) }
      top.pointee = answer
      top += 1
    }
  }

  /// The value of a constant expression at an offset of the module's bytes.
  mutating func constant(
    _ instance: UnsafeMutablePointer<InstanceState>, at offset: UInt32, of type: ValueType
  ) throws(LimitError) -> UInt64 {
    if !instance.pointee.module.mayHoldObject(type) { return instance.pointee.constant(at: offset) }
    var reader = TrustedReader(instance.pointee.module, at: offset)
    return try objectConstant(instance, &reader)
  }

  /// Evaluates the element segments that may hold objects: each expression is evaluated once (4.7.2).
  mutating func makeElements(of instance: UnsafeMutablePointer<InstanceState>) throws(LimitError) {
    let module = instance.pointee.module
    if heap == nil || !module.elements.contains(where: { $0.isExpressions && module.mayHoldObject($0.type) }) { return }
    let values = try arena.allocate(module.elements.count, of: Slots?.self)
    values.initialize(repeating: nil, count: module.elements.count)
    for segment in module.elements.indices {
      let record = module.elements[segment]
      if !record.isExpressions || !module.mayHoldObject(record.type) { continue }
      let slots = try arena.allocate(Int(record.count), of: UInt64.self)
      slots.initialize(repeating: 0, count: Int(record.count))
      if !planted("segmentsUnmarked") { try addRoot(.slots(slots, count: Int(record.count))) }
      var reader = TrustedReader(module, at: record.items)
      for index in 0..<Int(record.count) { slots[index] = try objectConstant(instance, &reader) }
      values[segment] = slots
    }
    instance.pointee.elementValues = values
  }

  /// Finds the types of a module's objects.
  func findObjectTypes(of instance: UnsafeMutablePointer<InstanceState>) {
    let numbers = instance.pointee.module.typeNumbers.baseAddress
    var next = numbers == nil ? nil : latestTypes
    while let types = next {
      if types.pointee.module.typeNumbers.baseAddress == numbers {
        instance.pointee.objectTypes = types.pointee.objectTypes
        return
      }
      next = types.pointee.previous
    }
  }
}

extension InstanceState {
  /// Both halves of the global whose index comes next, where it is a vector.
  fileprivate func vectorGlobal(_ reader: TrustedReader) -> (UInt64, UInt64)? {
    var reader = reader
    let index = Int(reader.u32())
    return module.globals[index].type == .v128 ? (globals[index][0], globals[index][1]) : nil
  }
}
