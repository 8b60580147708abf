/// A thread that waits at an address of a shared memory.
struct Waiter {
  let memory: Address
  let address: UInt64
  let configuration: Configuration
  /// Whether its wait may time out.
  let hasTimeout: Bool
}

/// `wait` and `notify` (the threads proposal).
extension Configuration {
  /// memory.atomic.wait: 1 where the memory has another value, else the thread waits; it goes on with 0 where it is
  /// notified, or with 2 where its time is up. Time is not modelled: whoever schedules decides (`Store.expire`).
  func wait(_ bits: Int, _ argument: MemoryArgument) throws(Interruption) {
    let timeout = Int64(bitPattern: pop().i64)
    let expected = bits == 32 ? UInt64(popI32()) : pop().i64
    let address = try alignedAddress(argument, bits)
    guard store.memories[memory(argument.memory)].type.isShared else { throw .trap(.expectedSharedMemory) }
    let value = try read(bits / 8, at: address, argument)
    guard UInt64(value) == expected else { return push(.i32(1)) }
    // Nobody can notify it before a time of 0 is up.
    if timeout == 0 { return push(.i32(2)) }
    let place = try effectiveAddress(address, argument, bytes: bits / 8)
    store.waiters.append(
      Waiter(memory: memory(argument.memory), address: place, configuration: self, hasTimeout: timeout > 0))
    isWaiting = true
  }

  /// memory.atomic.notify: wakes the first so many that wait at the address, and answers how many there were.
  func notify(_ argument: MemoryArgument) throws(Interruption) {
    let most = Int(popI32())
    let address = try alignedAddress(argument, 32)
    let place = try effectiveAddress(address, argument, bytes: 4)
    let memory = memory(argument.memory)
    var woken = 0
    while woken < most,
      let index = store.waiters.firstIndex(where: { $0.memory == memory && $0.address == place })
    {
      store.waiters.remove(at: index).configuration.goOn(with: 0)
      woken += 1
    }
    push(.i32(UInt32(woken)))
  }

  fileprivate func goOn(with result: UInt32) {
    isWaiting = false
    push(.i32(result))
  }
}

extension Store {
  /// Ends the first wait that has a timeout, as if its time were up.
  /// - Parameter configuration: whose; anyone's where it is nil.
  /// - Returns: false where there is none.
  @discardableResult
  public func expire(_ configuration: Configuration? = nil) -> Bool {
    let index = waiters.firstIndex { $0.hasTimeout && (configuration == nil || $0.configuration === configuration) }
    guard let index else { return false }
    waiters.remove(at: index).configuration.goOn(with: 2)
    return true
  }
}
