import WasmModule

/// What a reference that is not null refers to, as the host sees it.
public enum Referent: Equatable, Sendable {
  case function
  case i31(Int32)
  case structure, array, exception
  /// The host's own number, less than 2⁶³.
  case host(UInt64)
}

/// References in the host's hands. What a collection must not give up is *pinned*: the host's list of pins is a root.
///
/// Unsafe room. Invariant: a pin that was given out stays its owner's until `unpin`; those that are free are odd numbers, which
/// no reference to an object is, and lead to the next free one by its address.
extension Machine {
  /// What a slot refers to that is not 0.
  ///
  /// - Parameter bits: of a value of a reference type from this machine, unchanged.
  public func referent(of bits: UInt64, _ type: ValueType) -> Referent {
    let isExternal = type.nullable == .externref || type.nullable == .nullexternref
    let word = isExternal ? Reference.converted(bits) : bits
    if word & ObjectHeader.externalBit != 0 { return .host(word & ~ObjectHeader.externalBit) }
    if word & 1 != 0 { return .i31(Int32(bitPattern: Reference.signed(word))) }
    guard let object = state.pointee.heap?.pointee.object(word) else { return .function }
    switch state.pointee.objectType(object.pointee.type).pointee.form {
    case .structure: return .structure
    case .array: return .array
    case .exception: return .exception
    }
  }

  /// A reference of the host's own in the internal hierarchy (`any`), by a number from 1 to 2⁶³ less 1.
  public static func internalized(_ host: UInt64) -> UInt64 { host | ObjectHeader.externalBit }

  /// Whether a reference may be in a global or table of the type, as these have it: with the machine's number of a defined
  /// type. One to a function never may.
  ///
  /// - Parameter bits: of a value from this machine, which is not 0, of the type's hierarchy as far as `externref` goes; an
  ///   object is still pinned.
  public func admits(_ bits: UInt64, _ type: ValueType) -> Bool {
    let referent = referent(of: bits, type)
    if type.isDefined {
      guard referent == .structure || referent == .array,
        let target = MachineTypes(latest: state.pointee.latestTypes).objectType(Int(type.index))
      else { return false }
      return state.pointee.isObject(bits, of: target)
    }
    return switch (type.nullable, referent) {
    case (_, .function): false
    case (.externref, _): true
    case (.anyref, .i31), (.anyref, .structure), (.anyref, .array), (.anyref, .host): true
    case (.eqref, .i31), (.eqref, .structure), (.eqref, .array): true
    case (.i31ref, .i31), (.structref, .structure), (.arrayref, .array), (.exnref, .exception): true
    default: false
    }
  }

  /// The same of an argument of a function, a reference to a function included.
  ///
  /// - Parameter type: of a parameter, as the function has it.
  public func admits(_ bits: UInt64, _ type: ValueType, of function: FunctionReference) -> Bool {
    guard let instance = function.instance?.state else { return admits(bits, type) }
    if !type.isDefined || referent(of: bits, type) != .function {
      return admits(bits, instance.pointee.module.numbered(type))
    }
    let target = CastTarget(heapType: Int64(type.index), admitsNull: false, in: instance)
    return target.test == .function && target.admits(bits, in: instance)
  }

  // MARK: Pins

  /// Keeps the object that a slot refers to until `unpin`.
  public func pin(_ bits: UInt64) throws(LimitError) -> Pin {
    if state.pointee.freePin == nil { try state.pointee.addPins() }
    guard let slot = state.pointee.freePin else { throw LimitError(.arenaBytes) }
    state.pointee.freePin = UnsafeMutablePointer(bitPattern: UInt(truncatingIfNeeded: slot.pointee & ~1))
    slot.pointee = bits
    return Pin(slot: slot)
  }

  /// Gives a pin back; once.
  public func unpin(_ pin: Pin) {
    pin.slot.pointee = state.pointee.freePin.map { UInt64(UInt(bitPattern: $0)) | 1 } ?? 1
    state.pointee.freePin = pin.slot
  }
}

/// A place in a machine's list of pins.
public struct Pin: @unchecked Sendable {
  let slot: Slots
  /// The reference that is pinned, as a slot holds it.
  public var bits: UInt64 { slot.pointee }
}

extension MachineState {
  private static var pinCount: Int { 32 }

  fileprivate mutating func addPins() throws(LimitError) {
    let count = MachineState.pinCount
    let pins = try arena.allocate(count, of: UInt64.self)
    try addRoot(.slots(pins, count: count))
    for index in 0..<count {
      let next = index + 1 < count ? UInt64(UInt(bitPattern: pins + index + 1)) : 0
      (pins + index).initialize(to: next | 1)
    }
    freePin = pins
  }
}
