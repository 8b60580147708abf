import WasmModule

/// What a test or a cast asks of a reference (specification, 4.2.3 and 3.3.5).
struct CastTarget {
  enum Test: UInt8 {
    /// Nothing but null, if that.
    case nothing
    /// Whatever the operand's type admits.
    case everything
    case i31, equal, structure, array
    /// An object of the type or of a subtype: `pointer` leads to an `ObjectType`.
    case object
    /// A function of the type or of a subtype: `pointer` leads to the module's record of the type.
    case function
  }
  var test: Test
  var admitsNull: Bool
  var pointer: Int = 0

  /// - Parameter heapType: as it stands in the bytecode (5.3.4): an index, or a code less 128.
  init(heapType: Int64, admitsNull: Bool, in state: UnsafeMutablePointer<InstanceState>) {
    self.admitsNull = admitsNull
    if heapType >= 0 {
      let index = Int(truncatingIfNeeded: heapType)
      let module = state.pointee.module
      if let type = state.pointee.objectTypes?[index] {
        test = .object
        pointer = Int(bitPattern: type)
      } else {
        test = .function
        let types = module.types.baseAddress.unsafelyUnwrapped
        pointer = Int(bitPattern: types + Int(types[index].canonical))
      }
      return
    }
    switch ValueType(code: UInt8(truncatingIfNeeded: heapType) & 0x7F) {
    case .i31ref: test = .i31
    case .eqref: test = .equal
    case .structref: test = .structure
    case .arrayref: test = .array
    case .nullref, .nullfuncref, .nullexternref, .nullexnref: test = .nothing
    default: test = .everything
    }
  }

  /// The test and whether null passes, in 16 bits.
  var packed: Int { Int(test.rawValue) | (admitsNull ? 256 : 0) }

  @inline(__always)
  init(packed: Int, pointer: Int) {
    test = unsafeBitCast(UInt8(truncatingIfNeeded: packed), to: Test.self)
    admitsNull = packed & 256 != 0
    self.pointer = pointer
  }

  /// Whether the reference in a slot passes.
  @inline(__always)
  func admits(_ slot: UInt64, in state: UnsafeMutablePointer<InstanceState>) -> Bool {
    if slot == 0 { return admitsNull || planted("castAdmitsNull") }
    if test == .object, ObjectHeader.isObject(slot) {
      let type = ObjectTypePointer(bitPattern: pointer).unsafelyUnwrapped
      return state.pointee.machine.pointee.isObject(slot, of: type)
    }
    return admitsOther(slot, in: state)
  }

  /// A reference that is not null.
  @inline(never)
  private func admitsOther(_ slot: UInt64, in state: UnsafeMutablePointer<InstanceState>) -> Bool {
    switch test {
    case .nothing, .object: return false
    case .everything: return true
    case .i31: return slot & (ObjectHeader.externalBit | 1) == 1
    case .equal: return slot & ObjectHeader.externalBit == 0
    case .structure: return ObjectHeader.isObject(slot) && form(slot, state) == .structure
    case .array: return ObjectHeader.isObject(slot) && form(slot, state) == .array
    case .function:
      guard let function = UnsafeMutablePointer<Function>(bitPattern: UInt(truncatingIfNeeded: slot)),
        let type = UnsafePointer<FunctionType>(bitPattern: pointer)
      else { return false }
      return function.pointee.hasType(type, in: state.pointee.module)
    }
  }

  private func form(_ slot: UInt64, _ state: UnsafeMutablePointer<InstanceState>) -> ObjectType.Form {
    state.pointee.machine.pointee.objectType(ObjectHeader.at(slot).unsafelyUnwrapped.pointee.type).pointee.form
  }
}

extension MachineState {
  /// Whether the object that a slot refers to is of the type or of a subtype.
  @inline(__always)
  func isObject(_ slot: UInt64, of target: ObjectTypePointer) -> Bool {
    let mark = mark(of: target)
    let own = ObjectHeader.at(slot).unsafelyUnwrapped.pointee.type
    if own == mark { return true }
    if planted("castIsExact") { return false }
    let type = objectType(own)
    if planted("castByRoot") { return type.pointee.lineage[0] == target.pointee.lineage[0] }
    return type.pointee.depth > target.pointee.depth && type.pointee.lineage[Int(target.pointee.depth)] == mark
  }
}

/// References to numbers of 31 bits, and between the two hierarchies.
enum Reference {
  @inline(__always)
  static func i31(_ value: UInt32) -> UInt64 {
    planted("i31Of32Bits") ? UInt64(value) &<< 1 | 1 : UInt64(value &<< 1 | 1)
  }

  /// The value of a reference to an `i31`.
  @inline(__always)
  static func signed(_ slot: UInt64) -> UInt32 { UInt32(bitPattern: planted("i31Unsigned") ? Int32(truncatingIfNeeded: slot &>> 1) : Int32(truncatingIfNeeded: slot) &>> 1) }
  @inline(__always)
  static func unsigned(_ slot: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: slot) &>> 1 }

  /// From the external hierarchy to the internal one, and back.
  @inline(__always)
  static func converted(_ slot: UInt64) -> UInt64 { slot == 0 || planted("conversionLost") && slot & 1 != 0 ? slot : slot ^ ObjectHeader.externalBit }
}
