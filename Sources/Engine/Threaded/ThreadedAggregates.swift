#if !APUS_NO_GC
import WasmModule

/// Structures, arrays and casts in the threaded tier (specification, 4.6.5 and 4.6.6).
///
///     word | d:16 | object:16 | offset:32           a structure's field
///     word | object:16 | value:16 | offset:32       to store it
///     word | d:16 | array:16 | index:16             an element
///     word | array:16 | index:16 | value:16         to store it
///     word | first:16 | operation:16 | second:32 | type      all others: operands from the first slot on, as the result
///     word | d:16 | reference:16 | test:16 | | target        a test or cast
///
/// Unsafe room. Invariant: a reference that is not null is to an object of its type.
extension Registers {
  // MARK: Structures

  /// A field of the structure in the slot of the second field; nil for null.
  @inline(__always)
  private func field(of slot: Int) -> Address? {
    ObjectHeader.at(self.slot(slot).pointee)?.field(Int(truncatingIfNeeded: u32(Field.third)))
  }

  @inline(__always)
  func structGet<T: FieldValue>(_ type: T.Type, toSlot: Bool) -> Int {
    guard let field = field(of: Field.second) else { return trap(.nullStructureReference) }
    return result(T.load(field), toSlot: toSlot, Field.shortLength)
  }

  @inline(__always)
  func structSet<T: FieldValue>(_ type: T.Type) -> Int {
    guard let field = field(of: Field.first) else { return trap(.nullStructureReference) }
    T.store(slot(Field.second).pointee, field)
    return next(Field.shortLength)
  }

  /// A vector, from or to two slots.
  @inline(__always)
  func structGetVector() -> Int {
    guard let field = field(of: Field.second) else { return trap(.nullStructureReference) }
    let target = slot(Field.first)
    target[0] = field.load(as: UInt64.self)
    target[1] = (field + 8).load(as: UInt64.self)
    return next(Field.shortLength)
  }

  @inline(__always)
  func structSetVector() -> Int {
    guard let field = field(of: Field.first) else { return trap(.nullStructureReference) }
    FieldKind.vector.store(slot(Field.second), to: field)
    return next(Field.shortLength)
  }

  // MARK: Arrays

  /// An element, or a trap.
  @inline(__always)
  private func element(_ array: Int, _ index: Int, byteCount: Int, _ access: (Address) -> Int) -> Int {
    guard let array = ObjectHeader.at(slot(array).pointee) else { return trap(.nullArrayReference) }
    let index = UInt32.read(slot(index))
    if planted("elementPastEnd") ? index > array.pointee.count : index >= array.pointee.count { return trap(.outOfBoundsArrayAccess) }
    return access(array.contents + Int(truncatingIfNeeded: index) &* byteCount)
  }

  @inline(__always)
  func arrayGet<T: FieldValue>(_ type: T.Type, toSlot: Bool) -> Int {
    element(Field.second, Field.third, byteCount: T.byteCount) {
      result(T.load($0), toSlot: toSlot, Field.shortLength)
    }
  }

  @inline(__always)
  func arraySet<T: FieldValue>(_ type: T.Type) -> Int {
    element(Field.first, Field.second, byteCount: T.byteCount) {
      T.store(slot(Field.third).pointee, $0)
      return next(Field.shortLength)
    }
  }

  @inline(__always)
  func arrayGetVector() -> Int {
    element(Field.second, Field.third, byteCount: 16) {
      let target = slot(Field.first)
      target[0] = $0.load(as: UInt64.self)
      target[1] = ($0 + 8).load(as: UInt64.self)
      return next(Field.shortLength)
    }
  }

  @inline(__always)
  func arraySetVector() -> Int {
    element(Field.first, Field.second, byteCount: 16) {
      FieldKind.vector.store(slot(Field.third), to: $0)
      return next(Field.shortLength)
    }
  }

  @inline(__always)
  func arrayLen(toSlot: Bool) -> Int {
    guard let array = ObjectHeader.at(slot(Field.second).pointee) else { return trap(.nullArrayReference) }
    return result(array.pointee.count, toSlot: toSlot, Field.shortLength)
  }

  // MARK: All others of both

  @inline(__always)
  func aggregate() -> Int {
    let operation = unsafeBitCast(UInt8(truncatingIfNeeded: u16(Field.second)), to: AggregateOperation.self)
    let operands = slot(Field.first)
    let answer = perform(operation, pointer(Field.wide, ObjectType.self), u32(Field.third), operands)
    if answer < Aggregates.limitOfTraps && answer != 0 { return trap(raw: UInt8(truncatingIfNeeded: answer)) }
    if answer != 0 { operands.pointee = answer }
    return next(Field.longLength)
  }

  /// A structure of the values in the slots from the first one on, where the result is afterwards.
  @inline(__always)
  func structNew() -> Int {
    let operands = slot(Field.first)
    let object = state.makeStructure(pointer(Field.wide, ObjectType.self), of: operands)
    if object == 0 { return trap(.heapExhausted) }
    operands.pointee = object
    return next(Field.longLength)
  }

  // MARK: Casts

  @inline(__always)
  private var isAdmitted: Bool {
    let target = CastTarget(
      packed: u16(Field.third), pointer: (pc + Field.wide).assumingMemoryBound(to: Int.self).pointee)
    return target.admits(slot(Field.second).pointee, in: state)
  }

  @inline(__always)
  func refTest(toSlot: Bool) -> Int { result(UInt32(isAdmitted ? 1 : 0), toSlot: toSlot, Field.longLength) }

  @inline(__always)
  func refCast() -> Int { isAdmitted ? next(Field.longLength) : trap(.castFailure) }

  // MARK: i31, and conversions

  @inline(__always)
  func refI31(toSlot: Bool) -> Int {
    result(Reference.i31(UInt32.read(slot(Field.second))), toSlot: toSlot, Field.shortLength)
  }

  @inline(__always)
  func i31Get(isSigned: Bool, toSlot: Bool) -> Int {
    let reference = slot(Field.second).pointee
    if reference == 0 { return trap(.nullI31Reference) }
    return result(
      isSigned ? Reference.signed(reference) : Reference.unsigned(reference), toSlot: toSlot, Field.shortLength)
  }

  @inline(__always)
  func convertReference(toSlot: Bool) -> Int {
    result(Reference.converted(slot(Field.second).pointee), toSlot: toSlot, Field.shortLength)
  }
}

/// How a field is loaded and stored, by its size and what its value becomes.
protocol FieldValue {
  associatedtype Value: SlotValue
  static var byteCount: Int { get }
  static func load(_ field: Address) -> Value
  static func store(_ slot: UInt64, _ field: Address)
}

enum Field8U: FieldValue {
  @inline(__always) static var byteCount: Int { 1 }
  @inline(__always) static func load(_ field: Address) -> UInt32 { UInt32(field.load(as: UInt8.self)) }
  @inline(__always) static func store(_ slot: UInt64, _ field: Address) {
    field.storeBytes(of: UInt8(truncatingIfNeeded: slot), as: UInt8.self)
  }
}

enum Field8S: FieldValue {
  @inline(__always) static var byteCount: Int { 1 }
  @inline(__always) static func load(_ field: Address) -> Int32 {
    planted("packedUnsigned") ? Int32(field.load(as: UInt8.self)) : Int32(field.load(as: Int8.self))
  }
  @inline(__always) static func store(_ slot: UInt64, _ field: Address) { Field8U.store(slot, field) }
}

enum Field16U: FieldValue {
  @inline(__always) static var byteCount: Int { 2 }
  @inline(__always) static func load(_ field: Address) -> UInt32 { UInt32(field.load(as: UInt16.self)) }
  @inline(__always) static func store(_ slot: UInt64, _ field: Address) {
    field.storeBytes(of: UInt16(truncatingIfNeeded: slot), as: UInt16.self)
  }
}

enum Field16S: FieldValue {
  @inline(__always) static var byteCount: Int { 2 }
  @inline(__always) static func load(_ field: Address) -> Int32 { Int32(field.load(as: Int16.self)) }
  @inline(__always) static func store(_ slot: UInt64, _ field: Address) { Field16U.store(slot, field) }
}

enum Field32: FieldValue {
  @inline(__always) static var byteCount: Int { 4 }
  @inline(__always) static func load(_ field: Address) -> UInt32 { field.load(as: UInt32.self) }
  @inline(__always) static func store(_ slot: UInt64, _ field: Address) {
    field.storeBytes(of: UInt32(truncatingIfNeeded: slot), as: UInt32.self)
  }
}

enum Field64: FieldValue {
  @inline(__always) static var byteCount: Int { 8 }
  @inline(__always) static func load(_ field: Address) -> UInt64 { field.load(as: UInt64.self) }
  @inline(__always) static func store(_ slot: UInt64, _ field: Address) {
    field.storeBytes(of: slot, as: UInt64.self)
  }
}
#endif
