#if !APUS_NO_GC
import WasmModule

/// Structures, arrays and casts in place (specification, 4.6.5 and 4.6.6).
///
/// Unsafe room. Invariants: types and fields are validated; a reference that is not null is to an object of its type.
extension Registers {
  // MARK: Prefix

  /// An instruction whose opcode is this prefix and a `u32`.
  @inline(__always)
  func inPlaceAggregatePrefix() -> Int {
    var r = self
    let code = Bytecode.u32(&r.pc)
    return r.jump(address(inPlaceAggregateHandlers[unchecked: Int(code)]))
  }

  /// The type that an immediate names.
  @inline(__always)
  private func objectType(_ p: inout Address) -> ObjectTypePointer {
    state.pointee.objectTypes.unsafelyUnwrapped[Int(Bytecode.u32(&p))].unsafelyUnwrapped
  }

  @inline(__always)
  func inPlaceRefEq() -> Int { replacing(1, with: top[-1] == acc ? 1 : 0, at: pc) }

  // MARK: Structures

  /// A field's value as it lies, from 8 bits to 64; both halves of a vector.
  @inline(__always)
  private func getField(_ extend: (UInt64, FieldKind) -> UInt64) -> Int {
    var p = pc
    let type = objectType(&p)
    let place = type.pointee.fields[Int(Bytecode.u32(&p))]
    guard acc != 0 else { return trap(.nullStructureReference) }
    return leaving(place.kind, ObjectHeader.at(acc).unsafelyUnwrapped.field(Int(place.offset)), 0, at: p, extend)
  }

  /// Leaves a field's value in the place of the operand on top and of `count` below it.
  @inline(__always)
  private func leaving(
    _ kind: FieldKind, _ field: Address, _ count: Int, at pc: Address, _ extend: (UInt64, FieldKind) -> UInt64
  ) -> Int {
    if kind != .vector { return replacing(count, with: extend(kind.load(field), kind), at: pc) }
    var r = self
    r.mem = mem - count &* 8
    r.acc = field.load(as: UInt64.self)
    return r.pushing((field + 8).load(as: UInt64.self), at: pc)
  }

  @inline(__always)
  func inPlaceStructGet() -> Int { getField { value, _ in value } }

  @inline(__always)
  func inPlaceStructGetS() -> Int { getField(Registers.signExtended) }

  /// A packed value, extended to an i32 with its sign.
  @inline(__always)
  private static func signExtended(_ value: UInt64, _ kind: FieldKind) -> UInt64 {
    let shift: Int32 = kind == .bits8 || planted("packedSignByBytes") ? 24 : 16
    return UInt64(UInt32(bitPattern: (Int32(truncatingIfNeeded: value) &<< shift) &>> shift))
  }

  @inline(__always)
  func inPlaceStructSet() -> Int {
    var p = pc
    let type = objectType(&p)
    let place = type.pointee.fields[Int(Bytecode.u32(&p))]
    top.pointee = acc
    let value = top + (1 &- place.kind.slotCount)
    guard let object = ObjectHeader.at(value[-1]) else { return trap(.nullStructureReference) }
    place.kind.store(value, to: object.field(Int(place.offset)))
    return dropping(1 &+ place.kind.slotCount, at: p)
  }

  // MARK: Arrays

  @inline(__always)
  private func getElement(_ extend: (UInt64, FieldKind) -> UInt64) -> Int {
    var p = pc
    let type = objectType(&p)
    guard let array = ObjectHeader.at(top[-1]) else { return trap(.nullArrayReference) }
    let index = UInt32(slot: acc)
    if index >= array.pointee.count { return trap(.outOfBoundsArrayAccess) }
    let element = array.contents + Int(index) &* Int(type.pointee.byteCount)
    return leaving(type.pointee.element, element, 1, at: p, extend)
  }

  @inline(__always)
  func inPlaceArrayGet() -> Int { getElement { value, _ in value } }

  @inline(__always)
  func inPlaceArrayGetS() -> Int { getElement(Registers.signExtended) }

  @inline(__always)
  func inPlaceArraySet() -> Int {
    var p = pc
    let type = objectType(&p)
    let kind = type.pointee.element
    top.pointee = acc
    let value = top + (1 &- kind.slotCount)
    guard let array = ObjectHeader.at(value[-2]) else { return trap(.nullArrayReference) }
    let index = UInt32(slot: value[-1])
    if index >= array.pointee.count { return trap(.outOfBoundsArrayAccess) }
    kind.store(value, to: array.contents + Int(index) &* Int(type.pointee.byteCount))
    return dropping(2 &+ kind.slotCount, at: p)
  }

  @inline(__always)
  func inPlaceArrayLen() -> Int {
    guard acc != 0 else { return trap(.nullArrayReference) }
    return replacing(0, with: UInt64(ObjectHeader.at(acc).unsafelyUnwrapped.pointee.count), at: pc)
  }

  // MARK: All others of both

  @inline(__always)
  func inPlaceStructNew() -> Int { aggregate(.structNew) }
  @inline(__always)
  func inPlaceStructNewDefault() -> Int { aggregate(.structNewDefault) }
  @inline(__always)
  func inPlaceArrayNew() -> Int { aggregate(.arrayNew) }
  @inline(__always)
  func inPlaceArrayNewDefault() -> Int { aggregate(.arrayNewDefault) }
  @inline(__always)
  func inPlaceArrayNewFixed() -> Int { aggregate(.arrayNewFixed) }
  @inline(__always)
  func inPlaceArrayNewSegment() -> Int { aggregate(.arrayNewData, ofReferences: .arrayNewElem) }
  @inline(__always)
  func inPlaceArrayFill() -> Int { aggregate(.arrayFill) }
  @inline(__always)
  func inPlaceArrayCopy() -> Int { aggregate(.arrayCopy) }
  @inline(__always)
  func inPlaceArrayInitSegment() -> Int { aggregate(.arrayInitData, ofReferences: .arrayInitElem) }

  /// Data and elements share a handler, as the array's type says which it is: handlers that differ in a constant alone the
  /// compiler would merge into a function that they call.
  ///
  /// - Parameter references: the operation where the array's elements are references.
  @inline(__always)
  private func aggregate(_ operation: AggregateOperation, ofReferences references: AggregateOperation? = nil) -> Int {
    var p = pc
    let type = objectType(&p)
    let operation = references != nil && type.pointee.element == .reference ? references.unsafelyUnwrapped : operation
    let second = operation.hasSecondImmediate ? Bytecode.u32(&p) : 0
    let count = operation.operandSlots(type, second: second)
    top.pointee = acc
    let operands = top + (1 &- count)
    let answer = perform(operation, type, second, operands)
    if answer < Aggregates.limitOfTraps && answer != 0 { return trap(raw: UInt8(truncatingIfNeeded: answer)) }
    var r = self
    r.pc = p
    r.mem = Address(operands)
    r.acc = answer
    if operation.makesObject { return r.dispatchInPlace() }
    r.mem = Address(operands - 1)
    r.acc = operands[-1]
    return r.dispatchInPlace()
  }

  // MARK: Casts

  /// The target that a heap type names.
  @inline(__always)
  private func target(_ p: inout Address, admitsNull: Bool) -> CastTarget {
    CastTarget(heapType: Bytecode.s64(&p), admitsNull: admitsNull, in: state)
  }

  // Those that admit null look at it themselves. If they differed from the others in a constant alone, the compiler would
  // make one function of both, which each calls with one argument more than there are registers: no jump.
  @inline(__always)
  func inPlaceRefTest() -> Int {
    let (isAdmitted, p) = castAtPlace(pc, acc, admitsNull: false)
    return replacing(0, with: isAdmitted ? 1 : 0, at: p)
  }
  @inline(__always)
  func inPlaceRefTestNull() -> Int {
    if acc != 0 { return inPlaceRefTest() }
    var p = pc
    Bytecode.skip(&p)
    return replacing(0, with: 1, at: p)
  }

  @inline(__always)
  func inPlaceRefCast() -> Int {
    let (isAdmitted, p) = castAtPlace(pc, acc, admitsNull: false)
    return isAdmitted ? continuing(at: p) : trap(.castFailure)
  }
  @inline(__always)
  func inPlaceRefCastNull() -> Int {
    if acc != 0 { return inPlaceRefCast() }
    var p = pc
    Bytecode.skip(&p)
    return continuing(at: p)
  }

  /// Whether a reference passes the test whose heap type is at `p`, and where that ends.
  @inline(never)
  private func castAtPlace(_ p: Address, _ reference: UInt64, admitsNull: Bool) -> (Bool, Address) {
    var p = p
    let target = target(&p, admitsNull: admitsNull)
    return (target.admits(reference, in: state), p)
  }

  @inline(__always)
  func inPlaceBrOnCast() -> Int { branchOnCast(onFailure: false) }
  @inline(__always)
  func inPlaceBrOnCastFail() -> Int { branchOnCast(onFailure: true) }

  @inline(__always)
  private func branchOnCast(onFailure: Bool) -> Int {
    var p = pc
    let flags = Bytecode.byte(p)
    p += 1
    Bytecode.skip(&p)
    Bytecode.skip(&p)
    let (isAdmitted, end) = castAtPlace(p, acc, admitsNull: flags & 2 != 0)
    if isAdmitted != onFailure {
      return state.pointee.isMetered ? taking(isMetered: true) : taking(isMetered: false)
    }
    var r = self
    r.passEntry()
    return r.continuing(at: end)
  }

  // MARK: i31, and conversions

  @inline(__always)
  func inPlaceRefI31() -> Int { replacing(0, with: Reference.i31(UInt32(slot: acc)), at: pc) }

  @inline(__always)
  func inPlaceI31GetS() -> Int {
    acc == 0 ? trap(.nullI31Reference) : replacing(0, with: UInt64(Reference.signed(acc)), at: pc)
  }
  @inline(__always)
  func inPlaceI31GetU() -> Int {
    acc == 0 ? trap(.nullI31Reference) : replacing(0, with: UInt64(Reference.unsigned(acc)), at: pc)
  }

  @inline(__always)
  func inPlaceAnyConvertExtern() -> Int { replacing(0, with: Reference.converted(acc), at: pc) }
}

extension Registers {
  /// An operation on objects, called so that no handler has memory on the native stack.
  @inline(never)
  func perform(
    _ operation: AggregateOperation, _ type: ObjectTypePointer, _ second: UInt32, _ operands: Slots
  ) -> Aggregates.Answer {
    Aggregates(state: state, type: type, second: second, operands: operands, operation: operation).perform()
  }
}
#endif
