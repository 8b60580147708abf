import WasmModule

/// Tail calls in the threaded tier: the callee's frame takes the place of the running one, under the same link.
///
/// Unsafe room. Invariant: the old link's words are read before anything is moved over them.
extension Registers {
  /// Replaces the frame, whose link is `link`, by one for `function` with the arguments at `arguments`; returns the
  /// registers to enter with, or nil where the stack is exhausted.
  @inline(never)
  func replaceFrame(
    _ function: UnsafeMutablePointer<Function>, arguments: Slots, link: Address
  ) -> Bool {
    if fp + Int(function.pointee.frameSlots) > state.pointee.stackLimit { return false }
    var old = link.assumingMemoryBound(to: Link.Words.self).pointee
    for i in 0..<Int(function.pointee.parameterSlots) { fp[i] = arguments[i] }
    if planted("tailLinkLate") { old = link.assumingMemoryBound(to: Link.Words.self).pointee }
    let new = Address(fp + Int(function.pointee.localSlots))
    new.assumingMemoryBound(to: Link.Words.self).pointee = old
    // A bridge is executed where it lies.
    if old[0] == Int(bitPattern: link + Link.bridge), !planted("tailBridgeStays") {
      new.assumingMemoryBound(to: Int.self).pointee = Int(bitPattern: new + Link.bridge)
    }
    return true
  }

  @inline(__always)
  func returnCall(_ function: UnsafeMutablePointer<Function>, link: Int) -> Int {
    if !replaceFrame(function, arguments: slot(Field.first), link: Address(slot(link))) {
      return trap(.callStackExhausted)
    }
    var r = self
    r.pc = function.pointee.entry
    return r.dispatch()
  }

  @inline(__always)
  func returnCallIndirect(_ index: UInt, isCounted: Bool = false) -> Int {
    let table = pointer(Field.wide, TableInstance.self)
    if index >= table.pointee.count { return trap(.undefinedElement) }
    let bits = UInt(truncatingIfNeeded: table.pointee.elements[Int(bitPattern: index)])
    guard let function = UnsafeMutablePointer<Function>(bitPattern: bits) else {
      return trap(.uninitializedElement)
    }
    let type = pointer(Field.wide + 8, FunctionType.self)
    if function.pointee.type != UnsafePointer(type) && !function.pointee.hasType(type, in: state.pointee.module) {
      return trap(.indirectCallTypeMismatch)
    }
    if function.pointee.instance != Int(bitPattern: cx) {
      var r = self
      r.acc = UInt64(bits)
      return r.enter(apus_t_call_indirect_checked)
    }
    if isCounted { uncountCall() }
    return returnCall(function, link: Field.third)
  }
}

extension Registers {
  @inline(__always)
  func threadedReturnCall() -> Int {
    return returnCall(pointer(Field.wide, Function.self), link: Field.second)
  }

  @inline(__always)
  func threadedReturnCallIndirectS() -> Int {
    return returnCallIndirect(UInt(UInt32.read(slot(Field.second))))
  }

  @inline(__always)
  func threadedReturnCallIndirectA() -> Int {
    return returnCallIndirect(UInt(UInt32.accumulator(self)))
  }

  /// The same where calls are counted: the frame that is replaced is one less.
  @inline(__always)
  func threadedReturnCallIndirectCountedS() -> Int {
    return returnCallIndirect(UInt(UInt32.read(slot(Field.second))), isCounted: true)
  }

  @inline(__always)
  func threadedReturnCallIndirectCountedA() -> Int {
    return returnCallIndirect(UInt(UInt32.accumulator(self)), isCounted: true)
  }
}
