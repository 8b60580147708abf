import WasmModule

/// Calls and returns in the threaded tier; `Frame.swift` has the protocol.
///
/// Unsafe room. Invariant: a frame's end has been checked against the stack's limit before anything is written to it.
extension Registers {
  /// Enters a function of the same instance, or of the host.
  @inline(__always)
  func call(_ function: UnsafeMutablePointer<Function>, length: Int) -> Int {
    let frame = slot(Field.first)
    let needed = planted("stackCheckShort") ? function.pointee.localSlots : function.pointee.frameSlots
    if frame + Int(needed) > state.pointee.stackLimit { return trap(.callStackExhausted) }
    Link.write(
      at: Address(frame + Int(function.pointee.localSlots)), returnAddress: pc + length, callerFrame: fp)
    var r = self
    r.fp = frame
    r.pc = function.pointee.entry
    return r.dispatch()
  }

  /// Enters a function of another instance; the link brings this one back.
  @inline(__always)
  func callForeign(_ function: UnsafeMutablePointer<Function>, length: Int) -> Int {
    let frame = slot(Field.first)
    if frame + Int(function.pointee.frameSlots) > state.pointee.stackLimit { return trap(.callStackExhausted) }
    Link.writeBridge(
      at: Address(frame + Int(function.pointee.localSlots)), callerFrame: fp,
      handler: address(apus_t_come_home), Int(bitPattern: pc + length), Int(bitPattern: cx), 0)
    var r = self
    r.fp = frame
    r.pc = function.pointee.entry
    r.cx = Address(bitPattern: function.pointee.instance).unsafelyUnwrapped
    if planted("foreignKeepsMemory") { return r.dispatch() }
    return r.reloadingMemory().dispatch()
  }

  @inline(__always)
  func callAny(_ function: UnsafeMutablePointer<Function>, length: Int) -> Int {
    if function.pointee.instance == Int(bitPattern: cx) || function.pointee.instance == 0 {
      return call(function, length: length)
    }
    return callForeign(function, length: length)
  }

  /// `mem` and `size` as the instance has them now.
  @inline(__always)
  func reloadingMemory() -> Registers {
    var r = self
    r.use(state.pointee.memory0)
    return r
  }

  @inline(__always)
  func callIndirect(_ index: UInt) -> Int {
    let table = pointer(Field.wide, TableInstance.self)
    if index >= table.pointee.count &+ (planted("tableBoundByOne") ? 1 : 0) { return trap(.undefinedElement) }
    let bits = UInt(truncatingIfNeeded: table.pointee.elements[Int(bitPattern: index)])
    guard let function = UnsafeMutablePointer<Function>(bitPattern: bits) else {
      return trap(planted("nullIsUndefined") ? .undefinedElement : .uninitializedElement)
    }
    let type = pointer(Field.wide + 8, FunctionType.self)
    if function.pointee.type != UnsafePointer(type) || function.pointee.instance != Int(bitPattern: cx) {
      var r = self
      r.acc = UInt64(bits)
      return r.enter(apus_t_call_indirect_checked)
    }
    return call(function, length: Field.indirectLength)
  }

  /// Leaves with the result, whatever its class, in slot 0 and as bits in the accumulator.
  @inline(__always)
  func leave(with bits: UInt64) -> Int {
    var r = self
    if hasAccumulators { r.acc = bits }
    fp.pointee = bits
    return r.leave(link: Address(slot(Field.first)))
  }
}

extension Field {
  /// A 64-bit field for each address, so that the layout is one on all machines.
  static var indirectLength: Int { wordBytes + 24 }
}

extension Registers {
  @inline(__always)
  func threadedCall() -> Int {
    return call(pointer(Field.wide, Function.self), length: Field.longLength)
  }

  @inline(__always)
  func threadedCallForeign() -> Int {
    return callForeign(pointer(Field.wide, Function.self), length: Field.longLength)
  }

  /// Entered through the bridge of a foreign call's link, with its words as operands.
  @inline(__always)
  func threadedComeHome() -> Int {
    var r = self
    let words = pc.assumingMemoryBound(to: Address.self)
    r.pc = words[1]
    r.cx = words[2]
    if planted("homeKeepsMemory") { return r.dispatch() }
    return r.reloadingMemory().dispatch()
  }

  @inline(__always)
  func threadedCallIndirectS() -> Int {
    return callIndirect(UInt(UInt32.read(slot(Field.second))))
  }

  @inline(__always)
  func threadedCallIndirectA() -> Int {
    return callIndirect(UInt(UInt32.accumulator(self)))
  }

  /// The rest of an indirect call whose function is in the accumulator: of another instance, or of an equal type.
  @inline(__always)
  func threadedCallIndirectChecked() -> Int {
    let function = UnsafeMutablePointer<Function>(bitPattern: UInt(truncatingIfNeeded: acc)).unsafelyUnwrapped
    let type = pointer(Field.wide + 8, FunctionType.self)
    if function.pointee.type != UnsafePointer(type) {
      if !function.pointee.hasType(type, in: state.pointee.module) { return trap(.indirectCallTypeMismatch) }
    }
    return callAny(function, length: Field.indirectLength)
  }

  @inline(__always)
  func threadedReturn() -> Int {
    return leave(link: Address(slot(Field.first)))
  }

  @inline(__always)
  func threadedReturnS() -> Int {
    return leave(with: slot(Field.second).pointee)
  }

  @inline(__always)
  func threadedReturnA() -> Int {
    leave(with: acc)
  }

  @inline(__always)
  func threadedReturnD() -> Int {
    leave(with: d.bitPattern)
  }

  @inline(__always)
  func threadedReturnF() -> Int {
    leave(with: UInt64(f.bitPattern))
  }

  @inline(__always)
  func threadedReturnI() -> Int {
    return leave(with: UInt64(u32(Field.third)))
  }

  /// Several results: so many slots from the second field on.
  @inline(__always)
  func threadedReturnN() -> Int {
    var r = self
    let source = r.slot(Field.second)
    let link = Address(r.slot(Field.first))
    let code = link.assumingMemoryBound(to: Address.self).pointee
    let frame = (link + Link.callerFrame).assumingMemoryBound(to: Slots.self).pointee
    var i = 0
    let count = planted("fourthResult") ? Swift.min(3, r.u16(Field.third)) : r.u16(Field.third)
    while i < count {
      fp[i] = source[i]
      i += 1
    }
    if hasAccumulators { r.acc = fp.pointee }
    r.pc = code
    r.fp = frame
    return r.dispatch()
  }
}
