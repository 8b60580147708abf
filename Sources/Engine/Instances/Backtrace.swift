/// Which functions were running when a run stopped.
///
/// Unsafe room. Invariants: the registers are those that the last trap saved, nothing has been called since, and so
/// the frames and links below are as they were. An address is followed only where it is of a kind that a live frame
/// holds.

/// One call of a backtrace.
public struct StackFrame: @unchecked Sendable {
  public let function: FunctionReference
  /// Offset in the module's bytes of the instruction that runs, or of one that it was made one with; nil for a host
  /// function, and in threaded code where there is no room to look for it.
  public let offset: Int?
  /// The function runs in place.
  public let isInPlace: Bool
}

extension Machine {
  /// Walks the calls that were under way at the last trap, from the innermost outwards, until the host's call.
  ///
  /// - Parameter visit: gets each frame; answers whether to go on.
  public func backtrace(_ visit: (StackFrame) -> Bool) {
    // Nothing has run yet: the registers are of no instance.
    if state.pointee.run.saved.cx == Address(state) { return }
    var walk = FrameWalk(state.pointee)
    while let frame = walk.next() {
      if !visit(frame) { return }
    }
  }
}

/// A place on the way from the innermost frame outwards.
struct FrameWalk {
  let code: CodeArea
  let arena: Arena
  let stack: Slots
  let stackLimit: Slots
  var fp: Slots
  var cx: UnsafeMutablePointer<InstanceState>
  var pc: Address
  /// The in-place function at `pc`, where that is known; otherwise what the instance says.
  var current: UnsafeMutablePointer<Function>
  /// In place: the address of the side-table entry of the next branch.
  var entry: UInt
  var isAtEnd = false
  /// The first free slot above the innermost frame.
  var scratch: Slots?

  init(_ machine: MachineState) { self.init(machine.run.saved, of: machine) }

  init(_ registers: Registers, of machine: MachineState) {
    code = machine.run.code
    stack = machine.stack
    stackLimit = machine.stackLimit
    arena = machine.arena
    fp = registers.fp
    cx = registers.state
    pc = registers.pc
    entry = registers.size
    current = cx.pointee.current
  }

  mutating func next() -> StackFrame? {
    guard !isAtEnd, fp >= stack, fp < stackLimit, let frame = frame() else { return nil }
    let function = frame.function.pointer
    if scratch == nil { scratch = fp + Int(function.pointee.frameSlots) }
    let located = frame.offset == nil && !frame.function.isHost ? locate(function) ?? frame : frame
    follow(Address(fp + Int(function.pointee.localSlots)))
    return located
  }

  /// The frame of a threaded function, with the offset of the instruction at `pc`.
  private func locate(_ function: UnsafeMutablePointer<Function>) -> StackFrame? {
    guard Tier.hasThreaded, let scratch, scratch < stackLimit else { return nil }
    let place = pc - function.pointee.entry
    guard let offset = bytecodeOffset(of: place, in: function, cx, scratch: Address(scratch)) else { return nil }
    return StackFrame(function: FunctionReference(function), offset: offset, isInPlace: false)
  }

  /// What runs at `pc`.
  func frame() -> StackFrame? {
    let address = Int(bitPattern: pc)
    let bytes = Int(bitPattern: cx.pointee.module.bytes.baseAddress)
    if address >= bytes, address <= bytes + cx.pointee.module.bytes.count {
      return StackFrame(function: FunctionReference(current), offset: address - bytes - 1, isInPlace: true)
    }
    if pc >= code.base, pc < code.base + code.used {
      return threadedFunction().map { StackFrame(function: FunctionReference($0), offset: nil, isInPlace: false) }
    }
    // A host function: `pc` is at the stub in its record.
    guard pc >= arena.base + Function.stubOffset, pc < arena.base + arena.low,
      address & (MemoryLayout<Function>.alignment - 1) == 0
    else { return nil }
    let function = (pc - Function.stubOffset).assumingMemoryBound(to: Function.self)
    guard function.pointee.entry == pc else { return nil }
    return StackFrame(function: FunctionReference(function), offset: nil, isInPlace: false)
  }

  /// The function of the instance whose code begins last before `pc`.
  private func threadedFunction() -> UnsafeMutablePointer<Function>? {
    if let listed = code.listed(pc) { return UnsafeMutablePointer(bitPattern: listed.function) }
    var best: UnsafeMutablePointer<Function>?
    for index in 0..<cx.pointee.module.functions.count - cx.pointee.importedFunctionCount {
      let function = cx.pointee.functions + index
      let entry = function.pointee.entry
      if entry >= code.base, entry <= pc, entry > best?.pointee.entry ?? (code.base - 1) { best = function }
    }
    return best
  }

  /// Goes to the caller that a link leads to.
  mutating func follow(_ link: Address) {
    let words = Link.at(link)
    pc = link.assumingMemoryBound(to: Address.self).pointee
    fp = (link + Link.callerFrame).assumingMemoryBound(to: Slots.self).pointee
    if words[0] == Int(bitPattern: cx) { return resumeInPlace(words + Link.short) }
    guard pc == link + Link.bridge else {
      // A threaded caller of the same instance, or the host.
      isAtEnd = pc < code.base || pc >= code.base + code.used
      if !isAtEnd { pc -= 1 }
      return
    }
    let operands = words + Link.bridge / wordBytes
    switch operands[0] {
    case address(apus_i_resume), address(apus_i_resume_foreign):
      resumeInPlace(words + Link.long)
    case address(apus_t_come_home):
      pc = Address(bitPattern: operands[1]).unsafelyUnwrapped - 1
      cx = UnsafeMutablePointer<InstanceState>(bitPattern: operands[2]).unsafelyUnwrapped
    default:
      isAtEnd = true
    }
  }

  /// Goes to a caller in place, by its three words of the link.
  private mutating func resumeInPlace(_ words: UnsafeMutablePointer<Int>) {
    pc = Address(bitPattern: words[0]).unsafelyUnwrapped
    entry = UInt(bitPattern: words[1])
    current = UnsafeMutablePointer<Function>(bitPattern: words[2]).unsafelyUnwrapped
    cx = UnsafeMutablePointer<InstanceState>(bitPattern: current.pointee.instance).unsafelyUnwrapped
  }
}
