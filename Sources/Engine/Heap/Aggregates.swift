import WasmModule

/// What an instruction on objects that is not a mere access does, for both tiers.
enum AggregateOperation: UInt8 {
  case structNew, structNewDefault, arrayNew, arrayNewDefault, arrayNewFixed, arrayNewData, arrayNewElem, arrayFill,
    arrayCopy, arrayInitData, arrayInitElem

  /// Answers with an object.
  var makesObject: Bool { rawValue <= AggregateOperation.arrayNewElem.rawValue }

  init?(_ opcode: Opcode) {
    switch opcode {
    case .structNew: self = .structNew
    case .structNewDefault: self = .structNewDefault
    case .arrayNew: self = .arrayNew
    case .arrayNewDefault: self = .arrayNewDefault
    case .arrayNewFixed: self = .arrayNewFixed
    case .arrayNewData: self = .arrayNewData
    case .arrayNewElem: self = .arrayNewElem
    case .arrayFill: self = .arrayFill
    case .arrayCopy: self = .arrayCopy
    case .arrayInitData: self = .arrayInitData
    case .arrayInitElem: self = .arrayInitElem
    default: return nil
    }
  }

  /// Whether a second number follows the type: a length or the index of a segment or of another type.
  var hasSecondImmediate: Bool {
    switch self {
    case .arrayNewFixed, .arrayNewData, .arrayNewElem, .arrayCopy, .arrayInitData, .arrayInitElem: true
    default: false
    }
  }

  /// Slots of the operands on the stack.
  ///
  /// - Parameter second: the second immediate.
  func operandSlots(_ type: ObjectTypePointer, second: UInt32) -> Int {
    let slots = Int(type.pointee.slotCount)
    return switch self {
    case .structNew: slots
    case .structNewDefault: 0
    case .arrayNew: slots + 1
    case .arrayNewDefault: 1
    case .arrayNewFixed: slots * Int(second)
    case .arrayNewData, .arrayNewElem: 2
    case .arrayFill: slots + 3
    case .arrayInitData, .arrayInitElem: 4
    case .arrayCopy: 5
    }
  }
}

/// Structures and arrays (specification, 4.6.6), once for both tiers. Operands are given in their slots.
///
/// Unsafe room. Invariants: the module is validated, so that operands are of their types; nothing is written before all
/// ranges have been checked; whatever an allocation may find to be unused is not looked at after it.
struct Aggregates {
  let state: UnsafeMutablePointer<InstanceState>
  let type: ObjectTypePointer
  /// The second immediate.
  let second: UInt32
  let operands: Slots
  let operation: AggregateOperation

  /// What an operation answers: an object's reference, 0 where it makes none, or the raw value of a trap, of which all are
  /// less than `limitOfTraps`.
  typealias Answer = UInt64
  static var limitOfTraps: Answer { 256 }

  private func trap(_ trap: Trap) -> Answer { UInt64(trap.rawValue) }

  private func number(_ index: Int) -> UInt64 { UInt64(UInt32(slot: operands[index])) }

  @inline(never)
  func perform() -> Answer {
    switch operation {
    case .structNew: return makeStructure(isDefault: false)
    case .structNewDefault: return makeStructure(isDefault: true)
    case .arrayNew:
      let slots = Int(type.pointee.slotCount)
      return makeArray(number(slots)) { array, count in fill(array, 0, count, operands) }
    case .arrayNewDefault:
      return makeArray(number(0)) { array, count in
        array.initializeMemory(as: UInt8.self, repeating: 0, count: count * elementBytes)
      }
    case .arrayNewFixed:
      return makeArray(UInt64(second)) { array, count in
        let slots = Int(type.pointee.slotCount)
        for index in 0..<count { element.store(operands + index * slots, to: array + index * elementBytes) }
      }
    case .arrayNewData: return newData()
    case .arrayNewElem: return newElements()
    case .arrayFill: return fill()
    case .arrayCopy: return copy()
    case .arrayInitData: return initializeFromData()
    case .arrayInitElem: return initializeFromElements()
    }
  }

  // MARK: Making

  /// Room for an object of the type; nil where the heap is full.
  private func take(_ byteCount: UInt64) -> UnsafeMutablePointer<ObjectHeader>? {
    let machine = state.pointee.machine
    guard byteCount <= UInt64(Int32.max) else { return nil }
    let top = operands + operation.operandSlots(type, second: second)
    guard let room = machine.pointee.takeObject(Int(byteCount), upTo: top) else { return nil }
    return room.bindMemory(to: ObjectHeader.self, capacity: 1)
  }

  private func makeStructure(isDefault: Bool) -> Answer {
    let object = isDefault ? state.makeStructure(type, upTo: operands) : state.makeStructure(type, of: operands)
    return object == 0 ? trap(.heapExhausted) : object
  }

  private var element: FieldKind { type.pointee.element }
  private var elementBytes: Int { Int(type.pointee.byteCount) }

  private func makeArray(_ count: UInt64, _ initialize: (_ array: Address, _ count: Int) -> Void) -> Answer {
    let size = UInt64(ObjectHeader.byteCount) + count * UInt64(elementBytes)
    guard let object = take(size) else { return trap(.heapExhausted) }
    object.initialize(
      to: ObjectHeader(type: state.pointee.machine.pointee.mark(of: type), count: UInt32(truncatingIfNeeded: count)))
    initialize(object.contents, Int(count))
    return object.reference
  }

  /// The bytes of a data segment that so many elements from an offset on are; nil beyond its end.
  private func data(_ offset: UInt64, _ count: UInt64) -> UnsafeRawPointer? {
    let bytes = state.pointee.module.data[Int(second)].bytes
    let size = state.pointee.droppedData[Int(second)] && !planted("arrayDataAfterDrop") ? 0 : UInt64(bytes.count)
    let length = planted("segmentOfElements") ? count : count * UInt64(elementBytes)
    guard offset <= size, length <= size - offset, let base = state.pointee.module.bytes.baseAddress else { return nil }
    return base + Int(bytes.offset) + Int(offset)
  }

  private func newData() -> Answer {
    guard let bytes = data(number(0), number(1)) else { return trap(.outOfBoundsMemoryAccess) }
    return makeArray(number(1)) { array, count in
      array.copyMemory(from: bytes, byteCount: count * elementBytes)
    }
  }

  /// So many references of an element segment from an offset on are there.
  private func hasElements(_ offset: UInt64, _ count: UInt64) -> Bool {
    let size = state.pointee.elementCount(Int(second))
    return offset <= size && count <= size - offset
  }

  private func newElements() -> Answer {
    guard hasElements(number(0), number(1)) else { return trap(.outOfBoundsTableAccess) }
    return makeArray(number(1)) { array, count in
      state.pointee.copyElements(
        Int(second), from: Int(number(0)), count: count, to: array.assumingMemoryBound(to: UInt64.self))
    }
  }

  // MARK: Changing

  /// The elements of the array that a slot refers to, from an index on; or a trap.
  private enum Range {
    case elements(Address)
    case trap(Trap)
  }

  private func range(_ slot: Int, _ start: UInt64, _ count: UInt64) -> Range {
    guard let array = ObjectHeader.at(operands[slot]) else { return .trap(.nullArrayReference) }
    let size = UInt64(array.pointee.count)
    guard start <= size, count <= size - start else { return .trap(.outOfBoundsArrayAccess) }
    return .elements(array.contents + Int(start) * elementBytes)
  }

  private func fill(_ array: Address, _ start: Int, _ count: Int, _ value: Slots) {
    for index in start..<start + count { element.store(value, to: array + index * elementBytes) }
  }

  private func fill() -> Answer {
    let slots = Int(type.pointee.slotCount)
    switch range(0, number(1), number(2 + slots)) {
    case .trap(let trap): return self.trap(trap)
    case .elements(let elements): fill(elements, 0, Int(number(2 + slots)), operands + 2)
    }
    return 0
  }

  private func copy() -> Answer {
    let count = number(4)
    if planted("emptyCopyOfNull"), count == 0 { return 0 }
    guard operands[0] != 0, operands[2] != 0 else { return trap(.nullArrayReference) }
    switch (range(0, number(1), count), range(2, number(3), count)) {
    case (.elements(let target), .elements(let source)):
      if planted("arrayCopyForward") {
        for index in 0..<Int(count) {
          (target + index * elementBytes).copyMemory(from: source + index * elementBytes, byteCount: elementBytes)
        }
        return 0
      }
      target.copyMemory(from: source, byteCount: Int(count) * elementBytes)
      return 0
    default: return trap(.outOfBoundsArrayAccess)
    }
  }

  private func initializeFromData() -> Answer {
    switch range(0, number(1), number(3)) {
    case .trap(let trap): return self.trap(trap)
    case .elements(let elements):
      guard let bytes = data(number(2), number(3)) else { return trap(.outOfBoundsMemoryAccess) }
      elements.copyMemory(from: bytes, byteCount: Int(number(3)) * elementBytes)
    }
    return 0
  }

  private func initializeFromElements() -> Answer {
    switch range(0, number(1), number(3)) {
    case .trap(let trap): return self.trap(trap)
    case .elements(let elements):
      guard hasElements(number(2), number(3)) else { return trap(.outOfBoundsTableAccess) }
      state.pointee.copyElements(
        Int(second), from: Int(number(2)), count: Int(number(3)), to: elements.assumingMemoryBound(to: UInt64.self))
    }
    return 0
  }
}

extension UnsafeMutablePointer<InstanceState> {
  /// A structure whose fields have the values in the slots from the first one on; 0 where the heap is full.
  @inline(never)
  func makeStructure(_ type: ObjectTypePointer, of values: Slots) -> UInt64 {
    let machine = pointee.machine
    let top = values + Int(type.pointee.slotCount)
    guard let room = machine.pointee.takeObject(Int(type.pointee.byteCount), upTo: top) else { return 0 }
    room.initializeMemory(as: ObjectHeader.self, to: ObjectHeader(type: machine.pointee.mark(of: type), count: 0))
    var slot = values
    var field = type.pointee.fields
    let end = field + Int(type.pointee.fieldCount)
    while field < end {
      let place = field.pointee
      place.kind.store(slot, to: room + Int(place.offset))
      slot += place.kind.slotCount
      field += 1
    }
    return UInt64(UInt(bitPattern: room))
  }

  /// A structure whose fields are 0 or null; 0 where the heap is full.
  ///
  /// - Parameter top: the first slot of the value stack that is not in use.
  @inline(never)
  func makeStructure(_ type: ObjectTypePointer, upTo top: Slots) -> UInt64 {
    let machine = pointee.machine
    let size = Int(type.pointee.byteCount)
    guard let room = machine.pointee.takeObject(size, upTo: top) else { return 0 }
    if !planted("defaultIsOld") { room.initializeMemory(as: UInt8.self, repeating: 0, count: size) }
    room.initializeMemory(as: ObjectHeader.self, to: ObjectHeader(type: machine.pointee.mark(of: type), count: 0))
    return UInt64(UInt(bitPattern: room))
  }
}
