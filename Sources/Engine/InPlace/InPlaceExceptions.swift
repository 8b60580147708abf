import WasmModule

/// Exceptions in place (specification, 4.6.8: `try_table`, `throw`, `throw_ref`).
///
/// Unsafe room. Invariant: `entry` is the first of the `try_table`'s entries.
extension Registers {
  /// Goes past the clauses, and past their entries.
  @inline(__always)
  func inPlaceTryTable() -> Int {
    if !FeatureSet.knows(.exceptions) { return trap(.unreachable) }
    let own = entry.pointee
    if own.carriedSlots == 0 { return become(apus_i_try_table_wide) }
    return entering(at: pc + Int(own.carriedSlots))
  }

  /// The immediates are so long that the entry doesn't say how long.
  @inline(__always)
  func inPlaceTryTableWide() -> Int {
    if !FeatureSet.knows(.exceptions) { return trap(.unreachable) }
    var p = pc
    Bytecode.skipValueType(&p)
    for _ in 0..<Bytecode.u32(&p) {
      let kind = Bytecode.byte(p)
      p += 1
      if kind < 2 { Bytecode.skip(&p) }
      Bytecode.skip(&p)
    }
    return entering(at: p)
  }

  @inline(__always)
  private func entering(at body: Address) -> Int {
    var r = self
    r.size = size &+ UInt(bitPattern: Int(entry.pointee.tableDelta) &* MemoryLayout<BranchEntry>.stride)
    return r.continuing(at: body)
  }

  @inline(__always)
  func inPlaceThrow() -> Int {
    if !FeatureSet.knows(.exceptions) { return trap(.unreachable) }
    var p = pc
    let tag = state.pointee.tags[Int(Bytecode.u32(&p))]
    top.pointee = acc
    return throwing(tag, values: top + (1 - Int(tag.pointee.type.pointee.parameterSlots)))
  }

  @inline(__always)
  func inPlaceThrowRef() -> Int {
    if !FeatureSet.knows(.exceptions) { return trap(.unreachable) }
    if acc == 0 { return trap(.nullExceptionReference) }
    return throwing(acc)
  }
}
