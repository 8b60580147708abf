import WasmModule

/// How a field lies in an object.
enum FieldKind: UInt8 {
  case bits8, bits16, bits32, bits64, vector
  /// 64 bits, which a collection looks at.
  case reference

  init(_ type: ValueType) {
    switch type.storage {
    case .i8: self = .bits8
    case .i16: self = .bits16
    case .i32, .f32: self = .bits32
    case .i64, .f64: self = .bits64
    case .v128: self = .vector
    default: self = .reference
    }
  }

  var byteCount: Int {
    switch self {
    case .bits8: 1
    case .bits16: 2
    case .bits32: 4
    case .bits64, .reference: 8
    case .vector: 16
    }
  }

  /// Slots that the field's value takes.
  var slotCount: Int { self == .vector ? 2 : 1 }

  /// The value of a field that is no vector, zero-extended.
  @inline(__always)
  func load(_ field: Address) -> UInt64 {
    switch self {
    case .bits8: UInt64(field.load(as: UInt8.self))
    case .bits16: UInt64(field.load(as: UInt16.self))
    case .bits32: UInt64(field.load(as: UInt32.self))
    case .bits64, .reference, .vector: field.load(as: UInt64.self)
    }
  }

  /// Stores a value that is in the slots from `slot` on.
  @inline(__always)
  func store(_ slot: Slots, to field: Address) {
    switch self {
    case .bits8: field.storeBytes(of: UInt8(truncatingIfNeeded: slot.pointee), as: UInt8.self)
    case .bits16: field.storeBytes(of: UInt16(truncatingIfNeeded: slot.pointee), as: UInt16.self)
    case .bits32: field.storeBytes(of: UInt32(truncatingIfNeeded: slot.pointee), as: UInt32.self)
    case .bits64, .reference: field.storeBytes(of: slot.pointee, as: UInt64.self)
    case .vector:
      field.storeBytes(of: slot[0], as: UInt64.self)
      (field + 8).storeBytes(of: slot[1], as: UInt64.self)
    }
  }
}

/// Where a field is.
struct FieldPlace {
  /// From the object's start.
  var offset: UInt32
  var kind: FieldKind
}

/// A type of objects, one for each number of a type (`TypeNumbers.swift`); an object's header says where it lies.
///
/// Unsafe room. Invariant: it and its arrays lie in the arena of the machine whose objects refer to it, aligned to 8, and live as
/// long.
struct ObjectType {
  enum Form: UInt8 { case structure, array, exception }
  var form: Form
  /// Some field is a reference.
  var hasReferences: Bool
  /// Its supertypes: so many are above it.
  var depth: UInt16
  /// A structure's size with its header; that of an array's element.
  var byteCount: UInt32
  /// A structure's fields.
  var fieldCount: UInt32
  /// Slots that all fields take on the stack, or one element.
  var slotCount: UInt32
  /// A structure's fields; the one place of an array's first element.
  var fields: UnsafeMutablePointer<FieldPlace>
  /// Its supertypes from the root on, and itself last, as headers tell of them.
  var lineage: UnsafeMutablePointer<UInt32>

  /// How an array's elements lie.
  @inline(__always)
  var element: FieldKind { fields.pointee.kind }
}

typealias ObjectTypePointer = UnsafeMutablePointer<ObjectType>

extension MachineState {
  /// How headers tell of a type.
  @inline(__always)
  func mark(of type: ObjectTypePointer) -> UInt32 {
    UInt32(truncatingIfNeeded: (UnsafeMutableRawPointer(type) - arena.base) >> 3)
  }

  /// The type that a header tells of.
  @inline(__always)
  func objectType(_ mark: UInt32) -> ObjectTypePointer {
    (arena.base + Int(mark) << 3).assumingMemoryBound(to: ObjectType.self)
  }

  /// Makes the object types of a module's structures and arrays that no earlier module has.
  ///
  /// - Parameter types: the module's record, numbered.
  mutating func makeObjectTypes(_ types: UnsafeMutablePointer<ModuleTypes>) throws(LimitError) {
    let module = types.pointee.module
    var hasAny = false
    for index in 0..<module.types.count where module.definition(index).form != .function { hasAny = true }
    if !hasAny { return }
    let objectTypes = try arena.allocate(module.types.count, of: ObjectTypePointer?.self)
    objectTypes.initialize(repeating: nil, count: module.types.count)
    types.pointee.objectTypes = objectTypes
    for index in 0..<module.types.count where module.definition(index).form != .function {
      let number = Int(module.typeNumbers[index])
      if number >= Int(types.pointee.firstNumber), number - Int(types.pointee.firstNumber) < index {
        // Equal to an earlier one of this module.
        objectTypes[index] = objectTypes[number - Int(types.pointee.firstNumber)]
      } else if number < Int(types.pointee.firstNumber) {
        objectTypes[index] = MachineTypes(latest: types).objectType(number)
      } else {
        objectTypes[index] = try makeObjectType(module, index, objectTypes)
      }
    }
  }

  private mutating func makeObjectType(
    _ module: Module, _ index: Int, _ others: UnsafeMutablePointer<ObjectTypePointer?>
  ) throws(LimitError) -> ObjectTypePointer {
    let definition = module.definition(index)
    let record = module.types[index]
    let count = Int(record.parameterCount)
    let parent = definition.supertype == TypeDefinition.none ? nil : others[Int(definition.supertype)]
    let depth = parent.map { Int($0.pointee.depth) + 1 } ?? 0
    let room = try arena.allocateBytes(MemoryLayout<ObjectType>.stride, alignment: 8)
    let type = room.bindMemory(to: ObjectType.self, capacity: 1)
    let lineage = try arena.allocate(depth + 1, of: UInt32.self)
    let fields = try arena.allocate(count, of: FieldPlace.self)
    if let parent { lineage.initialize(from: parent.pointee.lineage, count: depth) }
    (lineage + depth).initialize(to: mark(of: type))
    var end = ObjectHeader.byteCount
    var slots = 0
    var hasReferences = false
    for field in 0..<count {
      let kind = FieldKind(module.valueTypes[Int(record.start) + field])
      let alignment = min(kind.byteCount, 8)
      end = (end + alignment - 1) & ~(alignment - 1)
      (fields + field).initialize(to: FieldPlace(offset: UInt32(truncatingIfNeeded: end), kind: kind))
      end += planted("fieldsOverlap") && kind == .bits16 ? 1 : kind.byteCount
      slots += kind.slotCount
      if kind == .reference { hasReferences = true }
    }
    let isArray = definition.form == .array
    type.initialize(
      to: ObjectType(
        form: isArray ? .array : .structure, hasReferences: hasReferences, depth: UInt16(truncatingIfNeeded: depth),
        byteCount: UInt32(truncatingIfNeeded: isArray ? end - ObjectHeader.byteCount : end),
        fieldCount: UInt32(truncatingIfNeeded: count), slotCount: UInt32(truncatingIfNeeded: slots), fields: fields,
        lineage: lineage))
    return type
  }

  /// The type that all exceptions have.
  mutating func makeExceptionType() throws(LimitError) -> ObjectTypePointer {
    let room = try arena.allocateBytes(MemoryLayout<ObjectType>.stride, alignment: 8)
    let type = room.bindMemory(to: ObjectType.self, capacity: 1)
    let lineage = try arena.allocate(1, of: UInt32.self)
    let fields = try arena.allocate(1, of: FieldPlace.self)
    lineage.initialize(to: mark(of: type))
    fields.initialize(to: FieldPlace(offset: UInt32(ObjectHeader.byteCount), kind: .reference))
    type.initialize(
      to: ObjectType(
        form: .exception, hasReferences: !planted("thrownNotMarked"), depth: 0, byteCount: 8, fieldCount: 1, slotCount: 1, fields: fields,
        lineage: lineage))
    return type
  }
}
