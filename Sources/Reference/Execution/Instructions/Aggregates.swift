/// Structures and arrays (specification, 4.6.9).
extension Configuration {
  func reduceAggregate(_ form: Instruction.Form) throws(Interruption) {
    switch form {
    // struct.new: s; val^n (struct.new x) ↪ s[.structs =⊕ {type dt, fields packval^n}]; (ref.struct |s.structs|)
    case .structNew(let type):
      try makeStructure(type, pop(store.types.fields(type).count))
    // struct.new_default: (struct.new_default x) ↪ val* (struct.new x), where val* are the default values
    case .structNewDefault(let type):
      try makeStructure(type, store.types.fields(type).map { Value(defaultOf: $0.storage.unpacked) })
    // struct.get-null, struct.get-struct: (ref.struct a) (struct.get x i) ↪ unpackfield(z.structs[a].fields[i])
    case .structGet(let type, let field, let isSigned):
      guard case .structure(let address) = popReference() else { throw .trap(.nullStructureReference) }
      let storage = store.types.fields(type)[field].storage
      push(storage.unpack(store.structures[address].fields[field], isSigned: isSigned))
    // struct.set-null, struct.set-struct
    case .structSet(let type, let field):
      let value = pop()
      guard case .structure(let address) = popReference() else { throw .trap(.nullStructureReference) }
      store.structures[address].fields[field] = store.types.fields(type)[field].storage.pack(value)
    default: try reduceArray(form)
    }
  }

  private func makeStructure(_ type: TypeNumber, _ values: [Value]) throws(Interruption) {
    try store.reserveHeap(values.count + 1)
    let fields = zip(values, store.types.fields(type)).map { $1.storage.pack($0) }
    store.structures.append(StructureInstance(type: type, fields: fields))
    push(.reference(.structure(store.structures.count - 1)))
  }

  // MARK: Arrays

  private func reduceArray(_ form: Instruction.Form) throws(Interruption) {
    switch form {
    // array.new: val (i32.const n) (array.new x) ↪ val^n (array.new_fixed x n)
    case .arrayNew(let type):
      let count = popI32()
      let value = pop()
      try makeArray(type, count) { [Value](repeating: value, count: Int(count)) }
    // array.new_default
    case .arrayNewDefault(let type):
      let count = popI32()
      let value = Value(defaultOf: store.types.element(type).storage.unpacked)
      try makeArray(type, count) { [Value](repeating: value, count: Int(count)) }
    // array.new_fixed
    case .arrayNewFixed(let type, let count):
      let values = pop(count)
      try makeArray(type, UInt32(count)) { values }
    // array.new_data-oob, array.new_data-num
    case .arrayNewData(let type, let segment):
      let count = popI32()
      let values = try dataValues(type, segment, from: popI32(), count)
      try makeArray(type, count) { values }
    // array.new_elem-oob, array.new_elem-alloc
    case .arrayNewElem(let type, let segment):
      let count = popI32()
      let values = try elementValues(segment, from: popI32(), count)
      try makeArray(type, count) { values }
    // array.get-null, array.get-oob, array.get-array
    case .arrayGet(let type, let isSigned):
      let index = popI32()
      let array = try popArray()
      let element = try range(index, 1, in: array).lowerBound
      push(store.types.element(type).storage.unpack(store.arrays[array].elements[element], isSigned: isSigned))
    // array.set-null, array.set-oob, array.set-array
    case .arraySet(let type):
      let value = pop()
      let index = popI32()
      let array = try popArray()
      let element = try range(index, 1, in: array).lowerBound
      store.arrays[array].elements[element] = store.types.element(type).storage.pack(value)
    // array.len-null, array.len-array
    case .arrayLen: push(.i32(UInt32(store.arrays[try popArray()].elements.count)))
    default: try reduceArrayRange(form)
    }
  }

  private func reduceArrayRange(_ form: Instruction.Form) throws(Interruption) {
    switch form {
    // array.fill-null, -oob, -zero, -succ
    case .arrayFill(let type):
      let count = popI32()
      let value = store.types.element(type).storage.pack(pop())
      let index = popI32()
      let array = try popArray()
      for element in try range(index, count, in: array) { store.arrays[array].elements[element] = value }
    // array.copy-null1, -null2, -oob1, -oob2, -zero, -le, -gt
    case .arrayCopy:
      let count = popI32()
      let from = popI32()
      let source = popReference()
      let to = popI32()
      let target = try popArray()
      guard case .array(let source) = source else { throw .trap(.nullArrayReference) }
      let written = try range(to, count, in: target)
      let read = try range(from, count, in: source)
      store.arrays[target].elements.replaceSubrange(written, with: Array(store.arrays[source].elements[read]))
    // array.init_data-null, -oob1, -oob2, -zero, -num
    case .arrayInitData(let type, let segment):
      let count = popI32()
      let from = popI32()
      let to = popI32()
      let array = try popArray()
      let written = try range(to, count, in: array)
      let values = try dataValues(type, segment, from: from, count)
      store.arrays[array].elements.replaceSubrange(written, with: values.map(store.types.element(type).storage.pack))
    // array.init_elem-null, -oob1, -oob2, -zero, -succ
    case .arrayInitElem(_, let segment):
      let count = popI32()
      let from = popI32()
      let to = popI32()
      let array = try popArray()
      let written = try range(to, count, in: array)
      store.arrays[array].elements.replaceSubrange(written, with: try elementValues(segment, from: from, count))
    default: preconditionFailure("not an instruction of this chapter")
    }
  }

  private func popArray() throws(Interruption) -> Address {
    guard case .array(let address) = popReference() else { throw .trap(.nullArrayReference) }
    return address
  }

  private func makeArray(_ type: TypeNumber, _ count: UInt32, _ values: () -> [Value]) throws(Interruption) {
    try store.reserveHeap(Int(count) + 1)
    let storage = store.types.element(type).storage
    store.arrays.append(ArrayInstance(type: type, elements: values().map(storage.pack)))
    push(.reference(.array(store.arrays.count - 1)))
  }

  private func range(_ start: UInt32, _ count: UInt32, in array: Address) throws(Interruption) -> Range<Int> {
    let end = Int(start) + Int(count)
    guard end <= store.arrays[array].elements.count else { throw .trap(.outOfBoundsArrayAccess) }
    return Int(start)..<end
  }

  /// Elements from the bytes of a data segment: each as wide as the array's storage type.
  private func dataValues(
    _ type: TypeNumber, _ segment: Int, from start: UInt32, _ count: UInt32
  ) throws(Interruption) -> [Value] {
    let bytes = store.data[frame.module.data[segment]].bytes
    let storage = store.types.element(type).storage
    let width = storage.byteCount
    guard Int(start) + Int(count) * width <= bytes.count else { throw .trap(.outOfBoundsMemoryAccess) }
    return (0..<Int(count)).map { index in
      let first = Int(start) + index * width
      return storage.value(bytes[first..<first + width].reversed().reduce(0) { $0 << 8 | UInt128($1) })
    }
  }

  private func elementValues(_ segment: Int, from start: UInt32, _ count: UInt32) throws(Interruption) -> [Value] {
    let references = store.elements[frame.module.elements[segment]].references
    guard Int(start) + Int(count) <= references.count else { throw .trap(.outOfBoundsTableAccess) }
    return references[Int(start)..<Int(start) + Int(count)].map { .reference($0) }
  }
}

extension StorageType {
  /// pack_st (4.3): the low bits of an i32, where the field is packed.
  func pack(_ value: Value) -> Value {
    switch self {
    case .value: value
    case .i8: .i32(value.i32 & 0xFF)
    case .i16: .i32(value.i32 & 0xFFFF)
    }
  }

  /// unpack_st.
  func unpack(_ value: Value, isSigned: Bool) -> Value {
    switch self {
    case .value: value
    case .i8: .i32(UInt32(extend(UInt64(value.i32), from: 8, to: 32, isSigned: isSigned)))
    case .i16: .i32(UInt32(extend(UInt64(value.i32), from: 16, to: 32, isSigned: isSigned)))
    }
  }

  /// Bytes that an element takes in a data segment (zsize / 8).
  fileprivate var byteCount: Int {
    switch self {
    case .i8: 1
    case .i16: 2
    case .value(.i32), .value(.f32): 4
    case .value(.i64), .value(.f64): 8
    case .value(.v128): 16
    case .value(.reference): preconditionFailure("references are not made of bytes")
    }
  }

  /// An element from its bits.
  fileprivate func value(_ bits: UInt128) -> Value {
    switch self {
    case .i8, .i16, .value(.i32): .i32(UInt32(bits))
    case .value(.i64): .i64(UInt64(bits))
    case .value(.f32): .f32(.only(UInt64(bits)))
    case .value(.f64): .f64(.only(UInt64(bits)))
    case .value(.v128): .v128(Vector(bits: bits))
    case .value(.reference): preconditionFailure("references are not made of bytes")
    }
  }
}
