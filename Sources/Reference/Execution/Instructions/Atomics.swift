/// Atomic accesses, waiting and notifying (the threads proposal). One thread steps at a time, so that memory is sequentially
/// consistent.
extension Configuration {
  func reduceAtomic(_ form: Instruction.Form) throws(Interruption) {
    switch form {
    case .atomicLoad(let type, let bits, let argument):
      let address = try alignedAddress(argument, bits)
      push(Value(type, try read(bits / 8, at: address, argument), bits: bits))
    case .atomicStore(let type, let bits, let argument):
      let number = integer(pop(), type)
      try write(UInt128(number), bits / 8, at: try alignedAddress(argument, bits), argument)
    case .atomicUpdate(let update, let type, let bits, let argument):
      let operand = integer(pop(), type)
      let address = try alignedAddress(argument, bits)
      let old = try read(bits / 8, at: address, argument)
      try write(UInt128(update.result(UInt64(old), operand)), bits / 8, at: address, argument)
      push(Value(type, old, bits: bits))
    case .atomicCompareExchange(let type, let bits, let argument):
      let replacement = integer(pop(), type)
      let expected = integer(pop(), type)
      let address = try alignedAddress(argument, bits)
      let old = try read(bits / 8, at: address, argument)
      // wrap_{|t|,N}(c_2): as many bits of the expected value count as are read.
      if old == UInt128(expected) % (1 << UInt128(bits)) { try write(UInt128(replacement), bits / 8, at: address, argument) }
      push(Value(type, old, bits: bits))
    case .atomicWait(let bits, let argument): try wait(bits, argument)
    case .atomicNotify(let argument): try notify(argument)
    case .atomicFence: break
    default: preconditionFailure("not an instruction of this chapter")
    }
  }

  private func integer(_ value: Value, _ type: NumberType) -> UInt64 {
    type == .i32 ? UInt64(value.i32) : value.i64
  }

  /// The address of an access; its effective address, which does not wrap around, must be a multiple of the access's
  /// width. That is looked at before its bounds.
  func alignedAddress(_ argument: MemoryArgument, _ bits: Int) throws(Interruption) -> UInt64 {
    let address = popAddress()
    let sum = UInt128(address) + UInt128(argument.offset)
    guard sum % UInt128(bits / 8) == 0 else { throw .trap(.unalignedAtomic) }
    return address
  }
}

extension AtomicUpdate {
  /// The value that is written; its bits above the access's width are not.
  fileprivate func result(_ old: UInt64, _ operand: UInt64) -> UInt64 {
    switch self {
    case .add: UInt64(truncatingIfNeeded: UInt128(old) + UInt128(operand))
    case .sub: UInt64(truncatingIfNeeded: Int128(old) - Int128(operand))
    case .and: old & operand
    case .or: old | operand
    case .xor: old ^ operand
    case .xchg: operand
    }
  }
}
