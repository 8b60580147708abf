import WasmModule

/// Indirect calls in place (specification, 4.6.10, `call_indirect`).
///
/// Unsafe room. Invariant: a table element that is not null is the address of a `Function`.
extension Registers {
  /// What an indirect call finds: a function of the type that the instruction names, or a trap.
  private enum Callee {
    case function(UnsafeMutablePointer<Function>)
    case trap(Trap)
  }

  @inline(__always)
  func inPlaceCallIndirect() -> Int {
    let type = immediate(0)
    let table = immediate(1)
    if type | table >= 0x80 { return become(apus_i_call_indirect_wide) }
    return callIndirect(type, table, then: pc + 2, isMetered: false)
  }

  /// Long immediates: linkers leave five bytes for the table.
  @inline(__always)
  func inPlaceCallIndirectWide() -> Int { callIndirect(isMetered: false) }

  @inline(__always)
  func inPlaceCallIndirectMetered() -> Int { callIndirect(isMetered: true) }

  @inline(__always)
  private func callIndirect(isMetered: Bool) -> Int {
    var p = pc
    let type = Bytecode.u32(&p)
    let table = Bytecode.u32(&p)
    return callIndirect(type, table, then: p, isMetered: isMetered)
  }

  @inline(__always)
  private func callIndirect(
    _ typeIndex: UInt32, _ tableIndex: UInt32, then pc: Address, isMetered: Bool
  ) -> Int {
    let table = state.pointee.tables[Int(tableIndex)]
    let index = UInt(UInt32(slot: acc))
    if index >= table.pointee.count { return trap(.undefinedElement) }
    let bits = UInt(truncatingIfNeeded: table.pointee.elements[Int(bitPattern: index)])
    guard let function = UnsafeMutablePointer<Function>(bitPattern: bits) else {
      return trap(.uninitializedElement)
    }
    let types = state.pointee.module.types.baseAddress.unsafelyUnwrapped
    let type = types + Int((types + Int(typeIndex)).pointee.canonical)
    if function.pointee.type != UnsafePointer(type) { return become(apus_i_call_indirect_any) }
    return inPlaceEnterIndirect(function, then: pc, isMetered: isMetered)
  }

  /// The function's type is not this module's own record: compares by structure.
  @inline(__always)
  func inPlaceCallIndirectAny() -> Int {
    var p = pc
    switch callee(&p) {
    case .trap(let trap): return self.trap(trap)
    case .function(let function):
      return inPlaceEnterIndirect(function, then: p, isMetered: state.pointee.isMetered)
    }
  }

  @inline(__always)
  func inPlaceReturnCallIndirect() -> Int { returnCallIndirect(isCounted: false) }

  @inline(__always)
  func inPlaceReturnCallIndirectCounted() -> Int { returnCallIndirect(isCounted: true) }

  @inline(__always)
  private func returnCallIndirect(isCounted: Bool) -> Int {
    var p = pc
    switch callee(&p) {
    case .trap(let trap): return self.trap(trap)
    case .function(let function):
      var r = self
      r.popIndex()
      return r.inPlaceTail(function, then: p, isCounted: isCounted)
    }
  }

  @inline(__always)
  mutating func popIndex() {
    acc = top[-1]
    mem -= 8
  }

  private func callee(_ p: inout Address) -> Callee {
    let module = state.pointee.module
    let type = module.types.baseAddress.unsafelyUnwrapped + Int(Bytecode.u32(&p))
    let table = state.pointee.tables[Int(Bytecode.u32(&p))]
    let index = table.pointee.addresses.address(planted("tableIndexCutInPlace") ? UInt32(slot: acc).slot : acc)
    if index >= UInt64(table.pointee.count) { return .trap(.undefinedElement) }
    let bits = UInt(truncatingIfNeeded: table.pointee.elements[Int(truncatingIfNeeded: index)])
    guard let function = UnsafeMutablePointer<Function>(bitPattern: bits) else {
      return .trap(.uninitializedElement)
    }
    if !function.pointee.hasType(type, in: module) { return .trap(.indirectCallTypeMismatch) }
    return .function(function)
  }
}
