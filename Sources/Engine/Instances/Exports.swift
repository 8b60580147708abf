/// Looking up what an instance exports, and names.
///
/// Unsafe room. Invariant: names are ranges of the module's bytes, which the loader checked.

extension Instance {
  /// The export of this name, or nil.
  public func export(named name: UnsafeRawBufferPointer) -> ExternalValue? {
    let module = state.pointee.module
    for index in module.exports.indices where module.name(module.exports[index].name, equals: name) {
      return export(index)
    }
    return nil
  }

  /// As above, for a name that is known when the program is built.
  public func export(_ name: StaticString) -> ExternalValue? {
    export(named: UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  /// The export at an index of `module.exports`.
  public func export(_ index: Int) -> ExternalValue {
    let record = state.pointee.module.exports[index]
    let place = Int(record.index)
    switch record.kind {
    case .function: return .function(FunctionReference(state.pointee.function(place)))
    case .table: return .table(TableReference(pointer: state.pointee.tables[place]))
    case .memory: return .memory(MemoryReference(pointer: state.pointee.memories[place]))
    case .global: return .global(global(place))
    case .tag: return .tag(tag(place))
    }
  }

  /// The function at an index of the index space; imports are first.
  public func function(_ index: Int) -> FunctionReference {
    precondition(index >= 0 && index < state.pointee.module.functions.count)
    return FunctionReference(state.pointee.function(index))
  }

  /// Memory 0, or nil where the module has no memory.
  public var memory: MemoryReference? {
    state.pointee.module.memories.count > 0 ? MemoryReference(pointer: state.pointee.memory0) : nil
  }

  /// The table, memory, global or tag at an index of its index space; imports are first.
  public func table(_ index: Int) -> TableReference {
    precondition(index >= 0 && index < state.pointee.module.tables.count)
    return TableReference(pointer: state.pointee.tables[index])
  }

  public func memory(_ index: Int) -> MemoryReference {
    precondition(index >= 0 && index < state.pointee.module.memories.count)
    return MemoryReference(pointer: state.pointee.memories[index])
  }

  public func tag(_ index: Int) -> TagReference {
    precondition(index >= 0 && index < state.pointee.module.tags.count)
    return TagReference(pointer: state.pointee.tags[index])
  }

  public func global(_ index: Int) -> GlobalReference {
    precondition(index >= 0 && index < state.pointee.module.globals.count)
    let type = state.pointee.module.globals[index]
    return GlobalReference(
      slot: state.pointee.globals[index], type: state.pointee.module.numbered(type.type), isMutable: type.isMutable)
  }
}

extension Module {
  /// The bytes of a name.
  public func name(_ range: NameRange) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[Int(range.offset)..<Int(range.offset) + Int(range.count)])
  }

  public func name(_ range: NameRange, equals other: UnsafeRawBufferPointer) -> Bool {
    guard Int(range.count) == other.count else { return false }
    for index in 0..<other.count where bytes[Int(range.offset) + index] != other[index] { return false }
    return true
  }
}
