#if !APUS_NO_ATOMICS
/// Atomic instructions in the threaded tier (the threads proposal). Operands and result are in slots:
///
///     word | d:16 | address:16 | value:16 | value:16 | | memory | offset:64
///
/// Unsafe room. Invariant: a cell is read and written only after `Atomics.cell` has answered it.
extension Registers {
  private var memory: UnsafeMutablePointer<MemoryInstance> {
    @inline(__always) get { pointer(Field.wide, MemoryInstance.self) }
  }

  private var offset: UInt64 {
    @inline(__always) get { (pc + Field.atomicOffset).assumingMemoryBound(to: UInt64.self).pointee }
  }

  /// Goes on with the cell, or traps.
  @inline(__always)
  private func cell(byteCount: Int, then access: (Address) -> Void) -> Int {
    let cell = Atomics.cell(memory, slot(Field.second).pointee, offset, byteCount: byteCount)
    if cell < Atomics.limitOfTraps { return trap(raw: UInt8(truncatingIfNeeded: cell)) }
    access(Address(bitPattern: cell).unsafelyUnwrapped)
    return next(Field.atomicLength)
  }

  @inline(__always)
  private func value<T: AtomicCell>(_ field: Int, _ type: T.Type) -> T { T(truncatingIfNeeded: slot(field).pointee) }

  @inline(__always)
  func atomicLoad<T: AtomicCell>(_ type: T.Type) -> Int {
    cell(byteCount: MemoryLayout<T>.size) { slot(Field.first).pointee = Atomics.load($0, type) }
  }

  @inline(__always)
  func atomicStore<T: AtomicCell>(_ type: T.Type) -> Int {
    cell(byteCount: MemoryLayout<T>.size) { T.store($0, value(Field.third, type)) }
  }

  @inline(__always)
  func atomicUpdate<T: AtomicCell>(_ update: (Address, T) -> T) -> Int {
    cell(byteCount: MemoryLayout<T>.size) {
      slot(Field.first).pointee = Atomics.result(update($0, value(Field.third, T.self)))
    }
  }

  @inline(__always)
  func atomicCompareExchange<T: AtomicCell>(_ type: T.Type) -> Int {
    cell(byteCount: MemoryLayout<T>.size) {
      slot(Field.first).pointee = Atomics.compareExchange(
        $0, slot(Field.third).pointee, slot(Field.fourth).pointee, type)
    }
  }

  @inline(__always)
  func atomicFence() -> Int {
    Atomics.fence()
    return next(Field.atomicLength)
  }

  @inline(__always)
  func atomicNotify() -> Int {
    let woken = Atomics.notify(memory, slot(Field.second).pointee, offset, slot(Field.third).pointee)
    if woken &>> 32 != 0 { return trap(raw: UInt8(truncatingIfNeeded: woken &>> 32)) }
    slot(Field.first).pointee = woken
    return next(Field.atomicLength)
  }

  /// - Parameter handler: the instruction's own: a wait that was interrupted is done again.
  @inline(__always)
  func atomicWait<T: AtomicCell>(_ type: T.Type, again handler: ThreadedHandler) -> Int {
    let result = Atomics.wait(
      state, memory, slot(Field.second).pointee, offset, UInt64(value(Field.third, type)), slot(Field.fourth).pointee,
      byteCount: MemoryLayout<T>.size)
    if result == Atomics.interrupted { return pause(then: address(handler)) }
    if result > Atomics.interrupted { return trap(raw: Atomics.trap(result)) }
    slot(Field.first).pointee = result
    return next(Field.atomicLength)
  }
}

extension Field {
  /// Behind the address of the memory.
  static var atomicOffset: Int { wide + 8 }
  static var atomicLength: Int { wordBytes + 24 }
}
#endif
