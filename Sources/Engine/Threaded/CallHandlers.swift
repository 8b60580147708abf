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
    let memory = state.pointee.memory0
    r.mem = memory.pointee.base
    r.size = memory.pointee.byteCount
    return r
  }

  @inline(__always)
  func callIndirect(_ index: UInt32) -> Int {
    let table = pointer(Field.wide, TableInstance.self)
    if UInt(index) >= table.pointee.count &+ (planted("tableBoundByOne") ? 1 : 0) { return trap(.undefinedElement) }
    let bits = UInt(truncatingIfNeeded: table.pointee.elements[Int(index)])
    guard let function = UnsafeMutablePointer<Function>(bitPattern: bits) else {
      return trap(planted("nullIsUndefined") ? .undefinedElement : .uninitializedElement)
    }
    let type = pointer(Field.wide + 8, FunctionType.self)
    if function.pointee.type != UnsafePointer(type) || function.pointee.instance != Int(bitPattern: cx) {
      return apus_t_call_indirect_checked(pc, fp, mem, size, cx, UInt64(bits), d, f)
    }
    return call(function, length: Field.indirectLength)
  }

  /// Leaves with the result, whatever its class, in slot 0 and as bits in the accumulator.
  @inline(__always)
  func leave(with bits: UInt64) -> Int {
    var r = self
    r.acc = bits
    fp.pointee = bits
    return r.leave(link: Address(slot(Field.first)))
  }
}

extension Field {
  /// A 64-bit field for each address, so that the layout is one on all machines.
  static var indirectLength: Int { wordBytes + 24 }
}

@c func apus_t_call(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.call(r.pointer(Field.wide, Function.self), length: Field.longLength)
}
@c func apus_t_call_foreign(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.callForeign(r.pointer(Field.wide, Function.self), length: Field.longLength)
}
/// Entered through the bridge of a foreign call's link, with its words as operands.
@c func apus_t_come_home(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  var r = Registers(p, s, m, n, x, a, d, f)
  let words = p.assumingMemoryBound(to: Address.self)
  r.pc = words[1]
  r.cx = words[2]
  if planted("homeKeepsMemory") { return r.dispatch() }
  return r.reloadingMemory().dispatch()
}
@c func apus_t_call_indirect_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.callIndirect(UInt32.read(r.slot(Field.second)))
}
@c func apus_t_call_indirect_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.callIndirect(UInt32.accumulator(r))
}
/// The rest of an indirect call whose function is in the accumulator: of another instance, or of an equal type.
@c @inline(never) func apus_t_call_indirect_checked(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  let function = UnsafeMutablePointer<Function>(bitPattern: UInt(truncatingIfNeeded: a)).unsafelyUnwrapped
  let type = r.pointer(Field.wide + 8, FunctionType.self)
  if function.pointee.type != UnsafePointer(type) {
    if !function.pointee.hasType(type, in: r.state.pointee.module) { return r.trap(.indirectCallTypeMismatch) }
  }
  return r.callAny(function, length: Field.indirectLength)
}
@c func apus_t_return(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.leave(link: Address(r.slot(Field.first)))
}
@c func apus_t_return_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.leave(with: r.slot(Field.second).pointee)
}
@c func apus_t_return_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  Registers(p, s, m, n, x, a, d, f).leave(with: a)
}
@c func apus_t_return_d(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  Registers(p, s, m, n, x, a, d, f).leave(with: d.bitPattern)
}
@c func apus_t_return_f(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  Registers(p, s, m, n, x, a, d, f).leave(with: UInt64(f.bitPattern))
}
@c func apus_t_return_i(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.leave(with: UInt64(r.u32(Field.third)))
}
/// Several results: so many slots from the second field on.
@c func apus_t_return_n(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  var r = Registers(p, s, m, n, x, a, d, f)
  let source = r.slot(Field.second)
  let link = Address(r.slot(Field.first))
  let code = link.assumingMemoryBound(to: Address.self).pointee
  let frame = (link + Link.callerFrame).assumingMemoryBound(to: Slots.self).pointee
  var i = 0
  let count = planted("fourthResult") ? Swift.min(3, r.u16(Field.third)) : r.u16(Field.third)
  while i < count {
    s[i] = source[i]
    i += 1
  }
  r.acc = s.pointee
  r.pc = code
  r.fp = frame
  return r.dispatch()
}
