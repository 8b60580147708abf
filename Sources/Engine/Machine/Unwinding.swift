import WasmModule

/// Throwing exceptions (specification, 4.6.10 and 4.6.14). Nothing is done where a `try_table` is entered or left; who throws
/// looks for it, from the running function outwards, by the side table in place and by the regions of threaded code.
///
/// Unsafe room. Invariants: the frames from the walk's place on are live, as `Frame.swift` says; the values lie above all
/// operands that are kept.
struct Unwinder {
  private var walk: FrameWalk
  private let machine: UnsafeMutablePointer<MachineState>
  private let tag: UnsafeMutablePointer<TagInstance>
  private let values: Slots
  private let valueCount: Int
  /// The object that refers to tag and values, or 0 as long as nothing asks for it.
  private var object: UInt64

  /// Where to go on.
  enum Destination {
    /// - Parameter isBackward: the branch is one to the start of a loop.
    case inPlace(Registers, isBackward: Bool)
    case threaded(Registers)
    case trap(Trap)
  }

  /// What a catch clause does.
  private struct Clause {
    var slots: Slots
    var kind: UInt8
    var isWithReference: Bool { kind & 1 != 0 }
  }

  /// An exception of the running function's own.
  init(_ r: Registers, _ tag: UnsafeMutablePointer<TagInstance>, values: Slots) {
    machine = r.state.pointee.machine
    walk = FrameWalk(r, of: machine.pointee)
    self.tag = tag
    self.values = values
    valueCount = Int(tag.pointee.type.pointee.parameterSlots)
    object = 0
  }

  /// An exception that a reference is to, which is not null.
  init(_ r: Registers, _ reference: UInt64) {
    machine = r.state.pointee.machine
    walk = FrameWalk(r, of: machine.pointee)
    let header = ObjectHeader.at(reference).unsafelyUnwrapped
    tag = header.tag
    values = header.values
    valueCount = header.valueCount
    object = reference
  }

  /// Goes outwards to the first clause that catches the exception.
  @inline(never)
  mutating func unwind() -> Destination {
    while !walk.isAtEnd, let frame = walk.frame() {
      let function = frame.function.pointer
      if frame.isInPlace {
        if let destination = catchInPlace(function) { return destination }
      } else if let record = walk.code.listed(walk.pc), let destination = catchThreaded(record) {
        return destination
      }
      if !frame.function.isHost && walk.cx.pointee.countsCalls { machine.pointee.run.depth &-= 1 }
      walk.follow(Address(walk.fp + Int(function.pointee.localSlots)))
    }
    guard let object = reference() else { return .trap(.heapExhausted) }
    machine.pointee.uncaught = object
    return .trap(.uncaughtException)
  }

  /// The object of the exception, which is made now if it was not before; nil where there is no room for it.
  private mutating func reference() -> UInt64? {
    if object != 0 { return object }
    let byteCount = ObjectHeader.byteCount + 8 * (1 + valueCount)
    guard let room = machine.pointee.takeObject(byteCount, upTo: values + valueCount), let heap = machine.pointee.heap
    else { return nil }
    let header = room.bindMemory(to: ObjectHeader.self, capacity: 1)
    header.initialize(
      to: ObjectHeader(type: heap.pointee.exceptionMark, count: UInt32(truncatingIfNeeded: 1 + valueCount)))
    header.contents.storeBytes(of: UInt64(UInt(bitPattern: tag)), as: UInt64.self)
    header.values.update(from: values, count: valueCount)
    object = header.reference
    return object
  }

  /// Puts the values, and the reference where it is asked for, where the clause's label wants them. False where there is no
  /// room for the object.
  private mutating func deliver(_ clause: Clause) -> Bool {
    let count = clause.kind < 2 ? valueCount : 0
    if clause.isWithReference, reference() == nil { return false }
    // Downwards, or out of the object.
    for index in 0..<count where !planted("thirdValueLost") || index < 2 { clause.slots[index] = values[index] }
    if clause.isWithReference { clause.slots[count] = object }
    return true
  }

  // MARK: In place

  private mutating func catchInPlace(_ function: UnsafeMutablePointer<Function>) -> Destination? {
    let module = walk.cx.pointee.module
    guard let bytes = module.bytes.baseAddress else { return nil }
    let start = UnsafeMutableRawPointer(mutating: bytes)
    let first = UnsafePointer<BranchEntry>(bitPattern: function.pointee.sideTable)
    var entry = UnsafePointer<BranchEntry>(bitPattern: walk.entry)
    while let place = entry, let first, place > first {
      let own = place - 1
      entry = own
      if own.pointee.droppedSlots != BranchEntry.tryTable { continue }
      let instruction = start + Int(own.pointee.programDelta)
      let end = module.branch(at: own + (Int(own.pointee.tableDelta) - 1))
      if walk.pc >= instruction + Int(end.programDelta) { continue }
      guard let (index, kind) = clause(at: instruction) else { continue }
      let branch = module.branch(at: own + (1 + index))
      let home = walk.fp + Int(function.pointee.localSlots) + Link.slots
      let target = home + (Int(end.carriedSlots) - Int(branch.droppedSlots))
      if !deliver(Clause(slots: target, kind: kind)) { return .trap(.heapExhausted) }
      walk.cx.pointee.current = function
      let top = target + (Int(branch.carriedSlots) - 1)
      var r = Registers(pc: instruction + Int(branch.programDelta), fp: walk.fp, cx: Address(walk.cx))
      r.mem = Address(top)
      r.size = UInt(bitPattern: own + (1 + index + Int(branch.tableDelta)))
      r.acc = top.pointee
      return .inPlace(r, isBackward: branch.programDelta < 0)
    }
    return nil
  }

  /// The first clause of a `try_table` that catches the exception: its number, and its kind.
  private func clause(at instruction: Address) -> (Int, UInt8)? {
    var p = instruction
    Bytecode.skipValueType(&p)
    let count = Int(Bytecode.u32(&p))
    for index in 0..<count {
      let kind = UInt8(truncatingIfNeeded: Bytecode.byte(p))
      p += 1
      if planted("catchAllFirst"), kind < 2, index + 1 < count {
        Bytecode.skip(&p)
        Bytecode.skip(&p)
        continue
      }
      if kind >= 2 || walk.cx.pointee.tags[Int(Bytecode.u32(&p))] == tag { return (index, kind) }
      Bytecode.skip(&p)
    }
    return nil
  }

  // MARK: Threaded

  private mutating func catchThreaded(_ record: CodeRecord) -> Destination? {
    let length = MemoryLayout<CodeRegion>.size
    let tag = Int(bitPattern: tag)
    var caught: Address?
    _ = walk.code.region(record, around: walk.pc) { region in
      for index in 0..<Int(region.clauseCount) {
        let clause = walk.code.base + Int(region.clauses) + index * length
        let wanted = clause.assumingMemoryBound(to: Int.self).pointee
        if wanted == 0 || wanted == tag || planted("catchesAnyTag") {
          caught = clause
          return true
        }
      }
      return false
    }
    guard let caught else { return nil }
    let slot = Int((caught + Field.first).assumingMemoryBound(to: UInt16.self).pointee)
    let kind = UInt8(truncatingIfNeeded: (caught + Field.second).assumingMemoryBound(to: UInt16.self).pointee)
    if !deliver(Clause(slots: walk.fp + slot, kind: kind)) { return .trap(.heapExhausted) }
    var r = Registers(
      pc: caught + Int(Int32(bitPattern: caught.get32(Field.third))), fp: walk.fp, cx: Address(walk.cx))
    r.use(walk.cx.pointee.memory0)
    return .threaded(r)
  }
}

extension Module {
  /// An entry of the side table, wherever it is.
  fileprivate func branch(at entry: UnsafePointer<BranchEntry>) -> FarBranch {
    let near = entry.pointee
    if near.droppedSlots == BranchEntry.far { return farBranches[Int(near.programDelta)] }
    return FarBranch(
      programDelta: near.programDelta, tableDelta: Int32(near.tableDelta), carriedSlots: UInt32(near.carriedSlots),
      droppedSlots: UInt32(near.droppedSlots))
  }
}

/// Where a handler that throws goes on: with the registers that `RunState.saved` has, or with a trap, whose raw value is
/// above these.
private enum Caught {
  static let threaded = 0, inPlace = 1
  /// A loop's start in place, which has to be paid for.
  static let inLoop = 2
  static let trap = 3
}

/// Catches an exception. A function of its own: a handler has no memory on the native stack.
@inline(never)
private func catchException(_ r: Registers, _ unwinder: Unwinder) -> Int {
  var unwinder = unwinder
  let run = r.state.pointee.run
  switch unwinder.unwind() {
  case .inPlace(let caught, let isBackward):
    run.pointee.saved = caught
    return isBackward && caught.state.pointee.isMetered ? Caught.inLoop : Caught.inPlace
  case .threaded(let caught):
    run.pointee.saved = caught
    return Caught.threaded
  case .trap(let trap): return Caught.trap + Int(trap.rawValue)
  }
}

@inline(never)
private func catchThrown(_ r: Registers, _ tag: UnsafeMutablePointer<TagInstance>, _ values: Slots) -> Int {
  catchException(r, Unwinder(r, tag, values: values))
}

@inline(never)
private func catchThrown(_ r: Registers, _ reference: UInt64) -> Int { catchException(r, Unwinder(r, reference)) }

extension Registers {
  /// Throws an exception whose values are in the slots from `values` on.
  @inline(__always)
  func throwing(_ tag: UnsafeMutablePointer<TagInstance>, values: Slots) -> Int {
    goingOn(catchThrown(self, tag, values))
  }

  /// Throws the exception that a reference is to, which is not null.
  @inline(__always)
  func throwing(_ reference: UInt64) -> Int { goingOn(catchThrown(self, reference)) }

  @inline(__always)
  private func goingOn(_ status: Int) -> Int {
    let r = state.pointee.run.pointee.saved
    if status == Caught.threaded { return r.dispatch() }
    if status == Caught.inPlace { return r.dispatchInPlace() }
    if status == Caught.inLoop { return r.become(apus_i_resume_caught) }
    return trap(raw: UInt8(truncatingIfNeeded: status - Caught.trap))
  }
}

extension Registers {
  /// A loop's start that an exception led to in place is paid for, and then it goes on there.
  @inline(__always)
  func inPlaceResumeCaught() -> Int { charge() ? dispatchInPlace() : refuel(then: apus_i_resume_caught) }
}

extension Machine {
  /// The exception that the last call ended with, where it ended with `Trap.uncaughtException`: its tag, and the slots of its
  /// values, which stay until the next call.
  public var uncaughtException: (tag: TagReference, slots: UnsafePointer<UInt64>)? {
    guard let header = ObjectHeader.at(state.pointee.uncaught) else { return nil }
    return (TagReference(pointer: header.tag), UnsafePointer(header.values))
  }
}
