import Engine

/// A WebAssembly function that is called with Swift types: `Function<(Int32, Int32), Int32>`.
///
/// Its types were compared once, when it was made; a call writes the arguments to the value stack and reads the
/// results from there, and allocates nothing.
///
/// Unsafe room. Invariant: the function's type is that of `Parameters` and `Results`.
public struct Function<Parameters, Results> {
  @usableFromInline let store: Store
  public let reference: FunctionReference
  @usableFromInline let instance: Engine.Instance?

  init(store: Store, reference: FunctionReference, instance: Engine.Instance?) {
    self.store = store
    self.reference = reference
    self.instance = instance
  }

  /// Calls the function. Throws `TrapError`, or what a host function threw.
  @inlinable
  public func callAsFunction<each Parameter: WasmValue, each Result: WasmValue>(
    _ arguments: repeat each Parameter
  ) throws -> (repeat each Result) where Parameters == (repeat each Parameter), Results == (repeat each Result) {
    do throws(Trap) {
      let slots = try store.machine.arguments(of: reference)
      var next = slots
      repeat put(each arguments, at: &next)
      try store.machine.call(reference, at: slots, instance: instance)
      next = slots
      return (repeat take((each Result).self, at: &next))
    } catch {
      throw store.failure(error)
    }
  }
}

extension Function {
  /// Goes on with a call of this function that threw a `TrapError` whose trap `isResumable`: there is fuel again, or
  /// the interrupt was seen. Another call in the store gives the paused one up.
  ///
  /// Throws as the call itself, and `NotPausedError` where no call of this function is paused.
  @inlinable
  public func resume<each Parameter: WasmValue, each Result: WasmValue>() throws -> (repeat each Result)
  where Parameters == (repeat each Parameter), Results == (repeat each Result) {
    var next = try store.resume(reference)
    return (repeat take((each Result).self, at: &next))
  }
}

extension Store {
  /// Resumes the call of `function`; answers the slots of its results.
  @usableFromInline
  func resume(_ function: FunctionReference) throws -> UnsafeMutablePointer<UInt64> {
    guard machine.pausedFunction == function else { throw NotPausedError() }
    do throws(Trap) {
      guard let slots = try machine.resume() else { throw Trap.host }
      return slots
    } catch {
      throw failure(error)
    }
  }
}

@inlinable @inline(__always)
func put<Value: WasmValue>(_ value: Value, at slots: inout UnsafeMutablePointer<UInt64>) {
  slots.pointee = value.slot
  if Value.slotCount == 2 { slots[1] = value.highSlot }
  slots += Value.slotCount
}

@inlinable @inline(__always)
func take<Value: WasmValue>(_ type: Value.Type, at slots: inout UnsafeMutablePointer<UInt64>) -> Value {
  let value =
    Value.slotCount == 2 ? Value(slot: slots.pointee, high: slots[1]) : Value(slot: slots.pointee)
  slots += Value.slotCount
  return value
}

/// A WebAssembly function whose type is known only when the program runs.
///
/// Unsafe room. Invariant: slots are written and read as the function's type says.
public struct AnyFunction {
  let store: Store
  public let reference: FunctionReference
  let instance: Engine.Instance?

  public var signature: Signature { Signature(reference) }

  /// Calls the function. Throws `ExportError.incompatibleArguments`, `TrapError`, or what a host function threw.
  public func callAsFunction(_ arguments: [Value] = []) throws -> [Value] {
    guard arguments.count == reference.parameterCount,
      arguments.indices.allSatisfy({ admits(arguments[$0], reference.parameter($0)) })
    else { throw ExportError.incompatibleArguments(expected: signature.description) }
    let slots: UnsafeMutablePointer<UInt64>
    do throws(Trap) {
      slots = try store.machine.arguments(of: reference)
      var next = slots
      for argument in arguments {
        next.pointee = argument.slot
        if argument.type.slotCount == 2 { next[1] = argument.highSlot }
        next += argument.type.slotCount
      }
      try store.machine.call(reference, at: slots, instance: instance)
    } catch {
      throw store.failure(error)
    }
    return try results(slots)
  }

  /// Whether a value may be an argument: of the very type, or a reference of this store to what the type admits.
  private func admits(_ value: Value, _ type: ValueType) -> Bool {
    switch value {
    case .object(_, nil): type.isReference && type.isNullable
    case .object(_, let object?):
      object.store === store && object.isExternal == type.isExternal
        && store.machine.admits(object.bits, type, of: reference)
    case .funcref(let function?):
      value.type == type || store.machine.admits(function.bits, type, of: reference)
    default: value.type == type
    }
  }

  /// Calls the function with the slots of its arguments, and answers those of its results, bit for bit: 64 bits each,
  /// of which an `i32` or `f32` takes the low half; two for a `v128`, the low one first; 0 for a null reference.
  ///
  /// Throws as the call with values does; the number of slots has to fit the type.
  public func call(slots arguments: [UInt64]) throws -> [UInt64] {
    guard arguments.count == reference.parameterSlots else {
      throw ExportError.incompatibleArguments(expected: signature.description)
    }
    do throws(Trap) {
      let slots = try store.machine.arguments(of: reference)
      for (index, argument) in arguments.enumerated() { slots[index] = argument }
      try store.machine.call(reference, at: slots, instance: instance)
      return (0..<reference.resultSlots).map { slots[$0] }
    } catch {
      throw store.failure(error)
    }
  }

  /// Goes on with a paused call that was given slots.
  public func resumeSlots() throws -> [UInt64] {
    let slots = try store.resume(reference)
    return (0..<reference.resultSlots).map { slots[$0] }
  }

  /// Goes on with a paused call, as `Function.resume` does.
  public func resume() throws -> [Value] { try results(try store.resume(reference)) }

  private func results(_ slots: UnsafeMutablePointer<UInt64>) throws(LimitError) -> [Value] {
    var next = slots
    var values: [Value] = []
    for index in 0..<reference.resultCount {
      let type = reference.result(index)
      values.append(try Value(type, slot: next.pointee, high: type.slotCount == 2 ? next[1] : 0, of: store))
      next += type.slotCount
    }
    return values
  }

  /// The same function with Swift types.
  /// - Parameter name: for the error.
  public func typed<each Parameter: WasmValue, each Result: WasmValue>(
    as type: ((repeat each Parameter) -> (repeat each Result)).Type, name: String = "?"
  ) throws(ExportError) -> Function<(repeat each Parameter), (repeat each Result)> {
    var parameters: [ValueType] = []
    var results: [ValueType] = []
    for type in repeat (each Parameter).valueType { parameters.append(type) }
    for type in repeat (each Result).valueType { results.append(type) }
    let expected = Signature(parameters, results)
    guard signature == expected else {
      throw .incompatibleExportType(name, expected: expected.description, found: signature.description)
    }
    return Function(store: store, reference: reference, instance: instance)
  }
}
