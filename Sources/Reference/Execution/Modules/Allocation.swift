/// Allocation (specification, 4.7.1): an instance each, and its address.
extension Store {
  /// A function of the host's.
  public func allocate(_ type: FunctionType, _ function: @escaping HostFunction) -> Address {
    functions.append(FunctionInstance(type: types.number(of: type), code: .host(function)))
    return functions.count - 1
  }

  func allocate(_ definition: FunctionDefinition, of module: ModuleInstance) -> Address {
    functions.append(FunctionInstance(type: definition.type, code: .module(module, definition)))
    return functions.count - 1
  }

  public func allocate(_ type: TableType, _ reference: ReferenceValue = .null) throws(Resource) -> Address {
    guard type.limits.minimum <= bounds.tableElements else { throw .table }
    tables.append(
      TableInstance(type: type, elements: [ReferenceValue](repeating: reference, count: Int(type.limits.minimum))))
    return tables.count - 1
  }

  public func allocate(_ type: MemoryType) throws(Resource) -> Address {
    let bytes = UInt128(type.limits.minimum) * UInt128(type.pageSize)
    guard memoryBytes + bytes <= UInt128(bounds.memoryBytes), let bytes = Bytes(count: UInt64(bytes)) else { throw .memory }
    memories.append(MemoryInstance(type: type, bytes: bytes))
    return memories.count - 1
  }

  public func allocate(_ type: GlobalType, _ value: Value) -> Address {
    globals.append(GlobalInstance(type: type, value: value))
    return globals.count - 1
  }

  /// - Parameter type: a function type.
  public func allocate(tag type: FunctionType) -> Address {
    allocate(tag: types.number(of: type))
  }

  func allocate(tag type: TypeNumber) -> Address {
    tags.append(TagInstance(type: type))
    return tags.count - 1
  }

  /// What an external value is (4.5.2, Externaddr_ok).
  func type(of value: ExternalValue) -> ExternalType {
    switch value {
    case .function(let address): .function(functions[address].type)
    case .table(let address): .table(tables[address].type)
    case .memory(let address): .memory(memories[address].type)
    case .global(let address): .global(globals[address].type)
    case .tag(let address): .tag(tags[address].type)
    }
  }
}
