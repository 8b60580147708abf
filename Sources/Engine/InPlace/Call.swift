/// Calls in place (specification, 4.6.10): entering a function, returning, and going on after a call.
///
/// Between functions of one instance that both run in place, entering and returning go directly, by a short link;
/// every other way goes through `Function.entry` and the threaded words of a bridge. See `InPlaceLink`.
///
/// Unsafe room. Invariants: the arguments of a call are in their home slots when a function is entered, and so are
/// all operands below; `InstanceState.current` is the running function whenever bytecode is dispatched.
extension Registers {
  // MARK: Entering

  @inline(__always)
  func inPlaceCall() -> Int {
    let index = immediate()
    if index >= 0x80 { return become(apus_i_call_wide) }
    return call(Int(index), then: pc + 1, isMetered: false)
  }

  @inline(__always)
  func inPlaceCallWide() -> Int {
    var p = pc
    let index = Int(Bytecode.longU32(&p))
    return call(index, then: p, isMetered: false)
  }

  @inline(__always)
  func inPlaceCallMetered() -> Int {
    let index = immediate()
    if index >= 0x80 { return become(apus_i_call_metered_wide) }
    return call(Int(index), then: pc + 1, isMetered: true)
  }

  @inline(__always)
  func inPlaceCallMeteredWide() -> Int {
    var p = pc
    let index = Int(Bytecode.longU32(&p))
    return call(index, then: p, isMetered: true)
  }

  @inline(__always)
  private func call(_ index: Int, then pc: Address, isMetered: Bool) -> Int {
    let own = index &- state.pointee.importedFunctionCount
    if own < 0 { return call(any: state.pointee.importedFunctions[index], then: pc) }
    return enter(state.pointee.functions + own, then: pc, isMetered: isMetered)
  }

  /// Hands over to the handler that calls any function.
  @inline(__always)
  private func call(any function: UnsafeMutablePointer<Function>, then pc: Address) -> Int {
    var r = self
    top.pointee = acc
    r.acc = UInt64(UInt(bitPattern: function))
    r.pc = pc
    return r.become(apus_i_call_any)
  }

  /// Calls the function that an index on top of the stack has found; the index goes.
  @inline(__always)
  func inPlaceEnterIndirect(
    _ function: UnsafeMutablePointer<Function>, then pc: Address, isMetered: Bool
  ) -> Int {
    var r = self
    r.popIndex()
    if function.pointee.instance != Int(bitPattern: cx) { return r.call(any: function, then: pc) }
    return r.enter(function, then: pc, isMetered: isMetered)
  }

  /// Calls a function of the same instance: directly if it runs in place, the stack has room for its frame, and it
  /// is paid for. Any other way, it is the function that is entered that charges.
  @inline(__always)
  private func enter(_ function: UnsafeMutablePointer<Function>, then pc: Address, isMetered: Bool) -> Int {
    if isMetered && !looksAhead { return call(any: function, then: pc) }
    var r = self
    top.pointee = acc
    // Undefined for the callee, which has no operands; this frees a machine register.
    r.acc = UInt64(UInt(bitPattern: function))
    r.fp = top + Int(function.pointee.firstArgument)
    if !hasRoom(for: function.pointee.directFrameSlots, at: r.fp) || (isMetered && !charge()) {
      r = self
      r.pc = pc
      r.acc = UInt64(UInt(bitPattern: function))
      return r.become(apus_i_call_any)
    }
    // The link is written afterwards, so that clearing may run over into it.
    var local = r.fp + Int(function.pointee.parameterSlots)
    let link = r.fp + Int(function.pointee.localSlots)
    // Zero, but not known to be, or the loop would become a call of `memset`.
    let zero = UInt64(function.pointee.localSlots &>> 31)
    while local < link {
      local[0] = zero
      local[1] = zero
      local[2] = zero
      local[3] = zero
      local += 4
    }
    Link.writeShort(
      at: Address(link), instance: cx, callerFrame: fp, pc: pc, entry: size, caller: state.pointee.current)
    r.mem = Address(link + (Link.slots &- 1))
    return r.begin(function)
  }

  /// Whether so many slots from `frame` on are below the stack's end; never true of `Function.notDirect`.
  @inline(__always)
  private func hasRoom(for slots: UInt32, at frame: Slots) -> Bool {
    let limit = UInt(bitPattern: state.pointee.stackLimit)
    let start = UInt(bitPattern: frame)
    #if _pointerBitWidth(_64)
    return start &+ UInt(slots) &* 8 <= limit
    #else
    return UInt(slots) <= (limit &- start) / 8
    #endif
  }

  /// Goes on at the function's first instruction.
  @inline(__always)
  private func begin(_ function: UnsafeMutablePointer<Function>) -> Int {
    var r = self
    state.pointee.current = function
    r.pc = Address(bitPattern: function.pointee.start).unsafelyUnwrapped
    r.size = UInt(bitPattern: function.pointee.sideTable)
    return r.dispatchInPlace()
  }

  /// The stub of a function that runs in place, entered like threaded code: `pc` is at the stub, the link is written.
  @inline(__always)
  func inPlaceEnter() -> Int {
    let function = (pc - Function.stubOffset).assumingMemoryBound(to: Function.self)
    var r = self
    let locals = Int(function.pointee.localSlots)
    let parameters = Int(function.pointee.parameterSlots)
    (fp + parameters).update(repeating: 0, count: planted("localsStaleInPlace") ? 0 : locals - parameters)
    r.mem = Address(fp + (locals &+ Link.slots &- 1))
    return r.begin(function)
  }

  /// The same for a function whose calls are paid for, counted or both.
  @inline(__always)
  func inPlaceEnterCharged() -> Int {
    let countsCalls = state.pointee.countsCalls
    if countsCalls && isDeepest { return trap(.callDepthExhausted) }
    if state.pointee.isMetered && !charge() { return refuel(then: apus_i_enter_charged) }
    if countsCalls { countCall() }
    return become(apus_i_enter)
  }

  /// Calls the function whose address is in the accumulator; the arguments are in their homes, `pc` is where to go on.
  @inline(__always)
  func inPlaceCallAny() -> Int {
    let function = UnsafeMutablePointer<Function>(bitPattern: UInt(acc)).unsafelyUnwrapped
    var r = self
    r.fp = top + (1 &- Int(function.pointee.parameterSlots))
    if r.fp + Int(function.pointee.frameSlots) > state.pointee.stackLimit { return trap(.callStackExhausted) }
    let isForeign = isForeign(function)
    Link.writeBridge(
      at: Address(r.fp + Int(function.pointee.localSlots)), callerFrame: fp,
      handler: isForeign ? address(apus_i_resume_foreign) : address(apus_i_resume),
      Int(bitPattern: pc), Int(bitPattern: size), Int(bitPattern: state.pointee.current),
      Int(bitPattern: r.fp + (Int(function.pointee.resultSlots) &- 1)))
    if isForeign { r.cx = Address(bitPattern: function.pointee.instance).unsafelyUnwrapped }
    return r.leaveTier(to: function.pointee.entry)
  }

  /// A host function runs with its caller's instance.
  @inline(__always)
  private func isForeign(_ function: UnsafeMutablePointer<Function>) -> Bool {
    function.pointee.instance != 0 && function.pointee.instance != Int(bitPattern: cx)
  }

  /// Goes on at threaded code, with memory 0 in the registers.
  @inline(__always)
  private func leaveTier(to code: Address) -> Int {
    var r = self
    r.use(state.pointee.memory0)
    r.pc = code
    return r.dispatch()
  }

  // MARK: Returning

  @inline(__always)
  func inPlaceReturn() -> Int {
    let function = state.pointee.current
    let link = Address(fp + Int(function.pointee.localSlots))
    let count = function.pointee.resultSlots
    if Link.at(link)[0] != Int(bitPattern: cx) { return become(apus_i_return_any) }
    var r = self
    if count == 1 {
      r.mem = Address(fp)
    } else {
      if count != 0 { return become(apus_i_return_any) }
      r.acc = fp[-1]
      r.mem = Address(fp - 1)
    }
    return r.resume(link, Link.short)
  }

  @inline(__always)
  func inPlaceReturnCounted() -> Int {
    uncountCall()
    return become(apus_i_return)
  }

  /// Returns to any caller, with any number of results.
  @inline(__always)
  func inPlaceReturnAny() -> Int {
    var r = self
    let function = state.pointee.current
    let count = Int(function.pointee.resultSlots)
    let link = Address(fp + Int(function.pointee.localSlots))
    top.pointee = acc
    let source = top + (1 &- count)
    for i in 0..<count { fp[i] = source[i] }
    if Link.at(link)[0] == Int(bitPattern: cx) {
      r.mem = Address(fp + (count &- 1))
      r.acc = r.top.pointee
      return r.resume(link, Link.short)
    }
    if count > 0 { r.acc = fp[0] }
    r.use(state.pointee.memory0)
    return r.leave(link: link)
  }

  /// Goes on with the caller by the three words of its link from `first` on; the operand on top and its home are set.
  @inline(__always)
  private func resume(_ link: Address, _ first: Int) -> Int {
    let words = Link.at(link)
    var r = self
    r.fp = Slots(bitPattern: words[1]).unsafelyUnwrapped
    r.pc = Address(bitPattern: words[first]).unsafelyUnwrapped
    r.size = UInt(bitPattern: words[first + 1])
    state.pointee.current = UnsafeMutablePointer(bitPattern: words[first + 2]).unsafelyUnwrapped
    return r.dispatchInPlace()
  }

  /// Goes on after a call, entered like threaded code: `pc` is at the bridge.
  @inline(__always)
  func inPlaceResume() -> Int {
    let link = pc - Link.bridge
    let top = Slots(bitPattern: Link.at(link)[Link.long + 3]).unsafelyUnwrapped
    var r = self
    r.mem = Address(top)
    r.acc = top.pointee
    return r.resume(link, Link.long)
  }

  /// The same after a call into another instance.
  @inline(__always)
  func inPlaceResumeForeign() -> Int {
    let word = Link.at(pc - Link.bridge)[Link.long + 2]
    let caller = UnsafePointer<Function>(bitPattern: word).unsafelyUnwrapped
    var r = self
    r.cx = Address(bitPattern: caller.pointee.instance).unsafelyUnwrapped
    return r.inPlaceResume()
  }

  // MARK: Tail calls

  @inline(__always)
  func inPlaceReturnCall() -> Int { returnCall(isCounted: false) }

  @inline(__always)
  func inPlaceReturnCallCounted() -> Int { returnCall(isCounted: true) }

  @inline(__always)
  private func returnCall(isCounted: Bool) -> Int {
    var p = pc
    let function = state.pointee.function(Int(Bytecode.u32(&p)))
    return inPlaceTail(function, then: p, isCounted: isCounted)
  }

  /// Hands over to the handler that replaces the frame.
  @inline(__always)
  func inPlaceTail(_ function: UnsafeMutablePointer<Function>, then pc: Address, isCounted: Bool) -> Int {
    var r = self
    top.pointee = acc
    r.acc = UInt64(UInt(bitPattern: function))
    r.pc = pc
    // A frame that is replaced is one call less; one from which another instance is called stays.
    if isCounted && !isForeign(function) { uncountCall() }
    return r.become(apus_i_tail_call)
  }

  /// Replaces the frame by one of the function whose address is in the accumulator; the arguments are in their homes.
  ///
  /// The link that is kept may not restore the instance, so a function of another instance is called, and returned
  /// from at the running function's last `end`: such a call takes stack.
  @inline(__always)
  func inPlaceTailCall() -> Int {
    let function = UnsafeMutablePointer<Function>(bitPattern: UInt(acc)).unsafelyUnwrapped
    var r = self
    let current = state.pointee.current
    if isForeign(function) {
      r.pc = Address(bitPattern: current.pointee.end &- 1).unsafelyUnwrapped
      return r.become(apus_i_call_any)
    }
    if fp + Int(function.pointee.frameSlots) > state.pointee.stackLimit { return trap(.callStackExhausted) }
    let count = Int(function.pointee.parameterSlots)
    let oldLink = Address(fp + Int(current.pointee.localSlots))
    let newLink = Address(fp + Int(function.pointee.localSlots))
    Link.move(
      from: oldLink, to: newLink, instance: cx, top: fp + (Int(current.pointee.resultSlots) &- 1),
      count: count, from: top + (1 &- count), to: fp)
    return r.leaveTier(to: function.pointee.entry)
  }
}

extension UnsafeMutablePointer where Pointee == Function {
  /// Lets calls of this function interpret its bytecode. The record stays where it is from now on.
  func runInPlace() {
    let state = UnsafePointer<InstanceState>(bitPattern: pointee.instance).unsafelyUnwrapped.pointee
    pointee.stub = address(state.isMetered || state.countsCalls ? apus_i_enter_charged : apus_i_enter)
    pointee.entry = Address(self) + Function.stubOffset
    // Calls that are counted all go by the stub.
    if !state.countsCalls { pointee.directFrameSlots = pointee.frameSlots }
    pointee.firstArgument = 1 - Int32(pointee.parameterSlots)
  }
}
