#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
import WasmModule

/// What instances of modules with vectors run in the place of other handlers in place: a local, a global or an operand may
/// take two slots there. A handler that looks at the next instruction would take a `local.get` for one of a single slot, so
/// those have twins that do not look (`..._alone`).
///
/// Unsafe room. Invariant: `LocalPlaces` has an entry for each local of its function.
extension Registers {
  // MARK: Locals

  /// Where a local of the running function is.
  @inline(__always)
  private func place(_ index: UInt32) -> LocalPlace {
    let function = Int(state.pointee.current.pointee.index) &- state.pointee.importedFunctionCount
    guard let places = state.pointee.localPlaces[function] else { return LocalPlace(slot: Int(index), isVector: false) }
    return places[Int(index)]
  }

  @inline(__always)
  func inPlaceLocalGetAlone() -> Int {
    var r = self
    let place = place(Bytecode.u32(&r.pc))
    r.push(fp[place.slot])
    if place.isVector { r.push(fp[place.slot &+ 1]) }
    return r.dispatchInPlace()
  }

  @inline(__always)
  func inPlaceLocalSetAlone() -> Int {
    var p = pc
    let place = place(Bytecode.u32(&p))
    if !place.isVector {
      fp[place.slot] = acc
      return dropping(1, at: p)
    }
    fp[place.slot] = top[-1]
    fp[place.slot &+ 1] = acc
    return dropping(2, at: p)
  }

  @inline(__always)
  func inPlaceLocalTeeAlone() -> Int {
    var p = pc
    let place = place(Bytecode.u32(&p))
    if place.isVector {
      fp[place.slot] = top[-1]
      fp[place.slot &+ 1] = acc
    } else {
      fp[place.slot] = acc
    }
    return continuing(at: p)
  }

  // MARK: Globals

  @inline(__always)
  func inPlaceGlobalGetAlone() -> Int {
    var r = self
    let index = Int(Bytecode.u32(&r.pc))
    let cell = state.pointee.globals[index]
    r.push(cell[0])
    if state.pointee.module.globals[index].type == .v128 { r.push(cell[1]) }
    return r.dispatchInPlace()
  }

  @inline(__always)
  func inPlaceGlobalSetAlone() -> Int {
    var p = pc
    let index = Int(Bytecode.u32(&p))
    let cell = state.pointee.globals[index]
    if state.pointee.module.globals[index].type != .v128 {
      cell[0] = acc
      return dropping(1, at: p)
    }
    cell[0] = top[-1]
    cell[1] = acc
    return dropping(2, at: p)
  }

  // MARK: Parametric

  /// Whether the operands of this `drop` or `select` are vectors: the next entry of the side table says so.
  @inline(__always)
  private var isOfVectors: Bool {
    let module = state.pointee.module
    let table = module.sideTable
    guard let end = table.baseAddress.map({ UnsafePointer($0 + table.count) }), entry < end else { return false }
    return entry.pointee.isVectorMark(
      at: Int32(truncatingIfNeeded: UnsafeRawPointer(pc) - module.bytes.baseAddress.unsafelyUnwrapped))
  }

  @inline(__always)
  private mutating func passVectorMark() { size &+= UInt(MemoryLayout<BranchEntry>.stride) }

  @inline(__always)
  func inPlaceDropAlone() -> Int {
    if !isOfVectors { return dropping(1, at: pc) }
    var r = self
    r.passVectorMark()
    return r.dropping(2, at: pc)
  }

  @inline(__always)
  func inPlaceSelectAlone() -> Int {
    if !isOfVectors { return become(apus_i_select) }
    var r = self
    r.passVectorMark()
    return r.selectingVector(at: pc)
  }

  @inline(__always)
  func inPlaceSelectTypedAlone() -> Int {
    var p = pc
    Bytecode.skip(&p)
    let isVector = ValueType(code: UInt8(truncatingIfNeeded: Bytecode.byte(p))) == .v128
    if !isVector { return become(apus_i_select_typed) }
    return selectingVector(at: p + 1)
  }

  @inline(__always)
  private func selectingVector(at pc: Address) -> Int {
    let chosen = Bool(slot: acc) ? top - 4 : top - 2
    let (low, high) = (chosen[0], chosen[1])
    top[-4] = low
    return replacing(3, with: high, at: pc)
  }

  // MARK: Blocks

  @inline(__always)
  func inPlaceLoopAlone() -> Int {
    if state.pointee.isMetered && !charge() { return refuel(then: apus_i_loop_alone) }
    return inPlaceBlockWide()
  }

  @inline(__always)
  func inPlaceBrIfAlone() -> Int {
    var r = self
    r.popCondition()
    if Bool(slot: acc) { return r.become(apus_i_branch_alone) }
    return become(apus_i_br_if_wide)
  }

  @inline(__always)
  func inPlaceIfAlone() -> Int {
    var r = self
    r.popCondition()
    if !Bool(slot: acc) { return r.become(apus_i_branch_alone) }
    return become(apus_i_if_typed)
  }

  @inline(__always)
  func inPlaceBrTableAlone() -> Int {
    var p = pc
    let count = Bytecode.u32(&p)
    var r = self
    r.popCondition()
    r.size &+= UInt(min(UInt32(slot: acc), count)) &* UInt(MemoryLayout<BranchEntry>.stride)
    return r.become(apus_i_branch_alone)
  }

  @inline(__always)
  private mutating func popCondition() {
    acc = top[-1]
    mem -= 8
  }

  /// A branch of any kind; one that is refused its unit of fuel can be entered again.
  @inline(__always)
  func inPlaceBranchAlone() -> Int {
    let near = entry.pointee
    var (programDelta, tableDelta) = (near.programDelta, Int32(near.tableDelta))
    var (carried, dropped) = (Int(near.carriedSlots), Int(near.droppedSlots))
    if near.droppedSlots == BranchEntry.far {
      let far = state.pointee.module.farBranches[Int(near.programDelta)]
      (programDelta, tableDelta) = (far.programDelta, far.tableDelta)
      (carried, dropped) = (Int(far.carriedSlots), Int(far.droppedSlots))
    }
    if state.pointee.isMetered && programDelta < 0 && !charge() {
      return refuel(then: apus_i_branch_alone)
    }
    var r = self
    if dropped != 0 {
      top.pointee = acc
      let source = top + (1 &- carried)
      let target = source - dropped
      var i = 0
      while i < carried {
        target[i] = source[i]
        i &+= 1
      }
      r.mem = mem - dropped &* 8
      r.acc = r.top.pointee
    }
    r.size = size &+ UInt(bitPattern: Int(tableDelta) &* MemoryLayout<BranchEntry>.stride)
    return r.continuing(at: pc + Int(programDelta))
  }

  // MARK: Values

  @inline(__always)
  func inPlaceI32ConstAlone() -> Int {
    var p = pc
    let b = immediate()
    if b >= 0x80 { return pushing(UInt32(bitPattern: Bytecode.longS32(&p)).slot, at: p) }
    return pushing(UInt32(bitPattern: Bytecode.signed(b)).slot, at: pc + 1)
  }

  @inline(__always)
  func inPlaceBinaryAlone<A: StackValue, R: StackValue>(_ operation: (A, A) -> R) -> Int {
    replacing(1, with: operation(A(slot: top[-1]), A(slot: acc)).slot, at: pc)
  }

  @inline(__always)
  func inPlaceTestAlone<A: StackValue>(_ operation: (A) -> Bool) -> Int {
    replacing(0, with: operation(A(slot: acc)).slot, at: pc)
  }

  @inline(__always)
  func inPlaceStoreAlone<A: StackValue, M: MemoryValue>(_ operation: (A) -> M) -> Int {
    var p = pc
    let count = UInt(MemoryLayout<M>.size)
    let (memory, offset) = memoryArgument(&p)
    guard
      let address = MemoryAccess.address(
        memory.pointee.base, memory.pointee.byteCount, UInt32(slot: top[-1]), offset, count: count)
    else { return trap(.outOfBoundsMemoryAccess) }
    address.storeBytes(of: operation(A(slot: acc)), as: M.self)
    return dropping(2, at: p)
  }
}
#endif
