// The next thermostat: two degrees less in every other minute, as nights go by here. Its state, of version 2, has the
// time as well; it takes over version 1, which had none.

struct State {
  var isHeating: Int32 = 0
  var heated: Int32 = 0
  var time: Int32 = 0

  /// Bytes of version 1: all but the time.
  static let formerByteCount: Int32 = 8
}

nonisolated(unsafe) var state = (own: State(), incoming: State())

@_expose(wasm, "tick") @_cdecl("tick")
func tick(_ milliseconds: Int32) {
  state.own.time &+= milliseconds
  let isNight = state.own.time / 60_000 % 2 == 1
  // In hundredths of a degree.
  let target: Int32 = isNight ? 1900 : 2100
  let temperature = read(open(Channel.temperature, Mode.input))
  if temperature < target - 50 { state.own.isHeating = 1 }
  if temperature > target + 50 { state.own.isHeating = 0 }
  if state.own.isHeating != 0 { state.own.heated &+= milliseconds }
  write(open(Channel.heater, Mode.output), state.own.isHeating)
  write(open(Channel.led, Mode.output), isNight ? 1 : 0)
  write(open(Channel.display, Mode.output), state.own.heated)
}

@_expose(wasm, "save") @_cdecl("save")
func save() -> UInt64 {
  withUnsafePointer(to: &state.own) { UInt64(UInt(bitPattern: $0)) << 32 | UInt64(MemoryLayout<State>.size) }
}

@_expose(wasm, "prepare") @_cdecl("prepare")
func prepare(_ byteCount: Int32) -> Int32 {
  guard byteCount == State.formerByteCount || byteCount == MemoryLayout<State>.size else { return -1 }
  state.incoming = State()
  return withUnsafePointer(to: &state.incoming) { Int32(truncatingIfNeeded: Int(bitPattern: $0)) }
}

@_expose(wasm, "restore") @_cdecl("restore")
func restore(_ version: Int32, _ address: Int32, _ byteCount: Int32) -> Int32 {
  guard version == 2 || (version == 1 && byteCount == State.formerByteCount) else { return 1 }
  state.own = state.incoming
  return 0
}
