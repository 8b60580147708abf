import WasmModule

/// Typed references to functions in place (specification, 4.6.5 and 4.6.10): calls through them, and branches on null.
///
/// Unsafe room. Invariant: a reference to a function that is not null is the address of a `Function`.
extension Registers {
  @inline(__always)
  func inPlaceRefAsNonNull() -> Int {
    if !FeatureSet.knows(.functionReferences) { return trap(.unreachable) }
    if acc == 0 { return trap(.nullReference) }
    return dispatchInPlace()
  }

  // MARK: Calls

  /// The function on top of the stack.
  @inline(__always)
  private var callee: UnsafeMutablePointer<Function>? {
    UnsafeMutablePointer<Function>(bitPattern: UInt(truncatingIfNeeded: acc))
  }

  @inline(__always)
  func inPlaceCallRef() -> Int { callReference(isMetered: false) }

  @inline(__always)
  func inPlaceCallRefMetered() -> Int { callReference(isMetered: true) }

  @inline(__always)
  private func callReference(isMetered: Bool) -> Int {
    if !FeatureSet.knows(.functionReferences) { return trap(.unreachable) }
    guard let function = callee else { return trap(.nullFunctionReference) }
    var p = pc
    Bytecode.skip(&p)
    return inPlaceEnterIndirect(function, then: p, isMetered: isMetered)
  }

  @inline(__always)
  func inPlaceReturnCallRef() -> Int { returnCallReference(isCounted: false) }

  @inline(__always)
  func inPlaceReturnCallRefCounted() -> Int { returnCallReference(isCounted: true) }

  @inline(__always)
  private func returnCallReference(isCounted: Bool) -> Int {
    if !FeatureSet.knows(.functionReferences) { return trap(.unreachable) }
    guard let function = callee else { return trap(.nullFunctionReference) }
    var p = pc
    Bytecode.skip(&p)
    var r = self
    r.popIndex()
    return r.inPlaceTail(function, then: p, isCounted: isCounted)
  }

  // MARK: Branches

  @inline(__always)
  func inPlaceBrOnNull() -> Int { branchOnNull(isMetered: false) }

  @inline(__always)
  func inPlaceBrOnNullMetered() -> Int { branchOnNull(isMetered: true) }

  /// A null goes, and the branch is taken.
  @inline(__always)
  private func branchOnNull(isMetered: Bool) -> Int {
    if !FeatureSet.knows(.functionReferences) { return trap(.unreachable) }
    if acc != 0 { return fallingThrough() }
    var r = self
    r.pop()
    return r.taking(isMetered: isMetered)
  }

  @inline(__always)
  func inPlaceBrOnNonNull() -> Int { branchOnNonNull(isMetered: false) }

  @inline(__always)
  func inPlaceBrOnNonNullMetered() -> Int { branchOnNonNull(isMetered: true) }

  /// The branch carries what is not null; a null goes.
  @inline(__always)
  private func branchOnNonNull(isMetered: Bool) -> Int {
    if !FeatureSet.knows(.functionReferences) { return trap(.unreachable) }
    if acc != 0 { return taking(isMetered: isMetered) }
    var r = self
    r.pop()
    return r.fallingThrough()
  }

  /// Takes the branch.
  @inline(__always)
  func taking(isMetered: Bool) -> Int {
    #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
    if state.pointee.module.hasVectors { return become(apus_i_branch_alone) }
    #endif
    return branch(isMetered: isMetered)
  }

  /// Goes on behind a branch that is not taken, `pc` being at its label.
  @inline(__always)
  private func fallingThrough() -> Int {
    var p = pc
    Bytecode.skip(&p)
    var r = self
    r.passEntry()
    return r.continuing(at: p)
  }
}
