/// What a module of device logic can import from `device`, and the handles that it has on sensors and actuators. They are
/// the host's: modules come and go, and a handle that one has opened is good for the next.
///
/// Unsafe room. Invariants: a `Peripherals` stays where it is for as long as a machine uses its functions, whose context
/// it is; the platform gets bytes that were checked to be the guest's.
public struct Peripherals {
  /// Reads a channel in a mode; what the numbers mean is the device's affair.
  public typealias Read = @convention(c) (_ context: UnsafeMutableRawPointer?, _ channel: Int32, _ mode: Int32) -> Int32
  public typealias Write = @convention(c) (
    _ context: UnsafeMutableRawPointer?, _ channel: Int32, _ mode: Int32, _ value: Int32
  ) -> Void
  public typealias Log = @convention(c) (
    _ context: UnsafeMutableRawPointer?, _ bytes: UnsafeRawPointer, _ byteCount: Int
  ) -> Void
  /// Microseconds since any moment that stays the same.
  public typealias Now = @convention(c) (_ context: UnsafeMutableRawPointer?) -> UInt64
  /// Whether there is such a channel, and whether it can be used so.
  public typealias Has = @convention(c) (_ context: UnsafeMutableRawPointer?, _ channel: Int32, _ mode: Int32) -> Bool

  let context: UnsafeMutableRawPointer?
  let has: Has
  let read: Read
  let write: Write
  let log: Log
  let clock: Now
  /// Handle 1 is the first.
  private var handles = InlineArray<16, Handle>(repeating: Handle())
  private var handleCount = 0

  private struct Handle {
    var channel: Int32 = 0
    var mode: Int32 = 0
  }

  public init(
    context: UnsafeMutableRawPointer?, has: @escaping Has, read: @escaping Read, write: @escaping Write,
    log: @escaping Log, now: @escaping Now
  ) {
    self.context = context
    self.has = has
    self.read = read
    self.write = write
    self.log = log
    clock = now
  }

  func now() -> UInt64 { clock(context) }

  /// How many handles there are: as many as there are pairs of channel and mode in use, whoever opened them.
  public var openHandles: Int { handleCount }

  /// The handle on a channel, which is the same one each time; 0 where the device has no such channel or no more handles.
  fileprivate mutating func open(_ channel: Int32, _ mode: Int32) -> Int32 {
    for index in 0..<handleCount where handles[index].channel == channel && handles[index].mode == mode {
      return Int32(index + 1)
    }
    guard handleCount < 16, has(context, channel, mode) else { return 0 }
    handles[handleCount] = Handle(channel: channel, mode: mode)
    handleCount += 1
    return Int32(handleCount)
  }

  private func handle(_ number: UInt64) -> Handle? {
    let index = Int(Int32(truncatingIfNeeded: number))
    return index >= 1 && index <= handleCount ? handles[index - 1] : nil
  }

  fileprivate func read(_ number: UInt64) -> Int32 {
    guard let handle = handle(number) else { return 0 }
    return read(context, handle.channel, handle.mode)
  }

  fileprivate func write(_ number: UInt64, _ value: Int32) {
    if let handle = handle(number) { write(context, handle.channel, handle.mode, value) }
  }
}

/// A function of `device`.
struct DeviceFunction {
  let name: StaticString
  let parameterCount: Int
  let result: ValueType?
  let call: HostCall
}

/// The lot of them; docs/Device.md says what they do.
let deviceFunctions: InlineArray<5, DeviceFunction> = [
  DeviceFunction(name: "open", parameterCount: 2, result: .i32) { context, _, slots in
    guard let peripherals = peripherals(context) else { return hostFailure }
    let handle = peripherals.pointee.open(Int32(truncatingIfNeeded: slots[0]), Int32(truncatingIfNeeded: slots[1]))
    slots[0] = UInt64(UInt32(bitPattern: handle))
    return 0
  },
  DeviceFunction(name: "read", parameterCount: 1, result: .i32) { context, _, slots in
    guard let peripherals = peripherals(context) else { return hostFailure }
    slots[0] = UInt64(UInt32(bitPattern: peripherals.pointee.read(slots[0])))
    return 0
  },
  DeviceFunction(name: "write", parameterCount: 2, result: nil) { context, _, slots in
    guard let peripherals = peripherals(context) else { return hostFailure }
    peripherals.pointee.write(slots[0], Int32(truncatingIfNeeded: slots[1]))
    return 0
  },
  DeviceFunction(name: "log", parameterCount: 2, result: nil) { context, caller, slots in
    guard let peripherals = peripherals(context) else { return hostFailure }
    let range = (slots[0] & 0xFFFF_FFFF, slots[1] & 0xFFFF_FFFF)
    guard let bytes = Instance(caller: caller).memory?.bytes, range.0 + range.1 <= UInt64(bytes.count) else {
      return Int(Trap.outOfBoundsMemoryAccess.rawValue)
    }
    if let base = bytes.baseAddress, range.1 > 0 {
      peripherals.pointee.log(peripherals.pointee.context, base + Int(range.0), Int(range.1))
    }
    return 0
  },
  DeviceFunction(name: "now", parameterCount: 0, result: .i64) { context, _, slots in
    guard let peripherals = peripherals(context) else { return hostFailure }
    slots[0] = peripherals.pointee.now() / 1000
    return 0
  },
]

private var hostFailure: Int { Int(Trap.host.rawValue) }

private func peripherals(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Peripherals>? {
  context?.assumingMemoryBound(to: Peripherals.self)
}

extension Machine {
  /// The function of `device` that a module asks for, or nil.
  func device(
    _ record: Import, of module: Module, _ peripherals: UnsafeMutablePointer<Peripherals>
  ) throws(LimitError) -> ExternalValue? {
    guard Bytes(module.name(record.module)).equals("device") else { return nil }
    let name = Bytes(module.name(record.name))
    for index in 0..<deviceFunctions.count where name.equals(deviceFunctions[index].name) {
      return .function(try makeFunction(deviceFunctions[index], peripherals))
    }
    return nil
  }

  private func makeFunction(
    _ function: DeviceFunction, _ peripherals: UnsafeMutablePointer<Peripherals>
  ) throws(LimitError) -> FunctionReference {
    let parameters = InlineArray<2, ValueType>(repeating: .i32)
    let results = InlineArray<1, ValueType>(repeating: function.result ?? .i32)
    return try parameters.span.withUnsafeBufferPointer { (parameters) throws(LimitError) in
      try results.span.withUnsafeBufferPointer { (results) throws(LimitError) in
        try makeFunction(
          parameters: UnsafeBufferPointer(rebasing: parameters[..<function.parameterCount]),
          results: UnsafeBufferPointer(rebasing: results[..<(function.result == nil ? 0 : 1)]),
          call: function.call, context: UnsafeMutableRawPointer(peripherals))
      }
    }
  }
}

/// Whether a device has a function for an import.
func hasFunction(module: Bytes, name: Bytes, withWASI: Bool) -> Bool {
  if module.equals("device") {
    for index in 0..<deviceFunctions.count where name.equals(deviceFunctions[index].name) { return true }
  }
  return withWASI && module.equals("wasi_snapshot_preview1")
}
