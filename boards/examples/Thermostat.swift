// Keeps a room at 21 degrees: the heater goes on half a degree below, and off half a degree above. Its state, of
// version 1, is whether it heats, and for how many milliseconds it has so far.

struct State {
  var isHeating: Int32 = 0
  var heated: Int32 = 0
}

nonisolated(unsafe) var state = (own: State(), incoming: State())

/// In hundredths of a degree.
let target: Int32 = 2100

@_expose(wasm, "tick") @_cdecl("tick")
func tick(_ milliseconds: Int32) {
  let temperature = read(open(Channel.temperature, Mode.input))
  if temperature < target - 50 { state.own.isHeating = 1 }
  if temperature > target + 50 { state.own.isHeating = 0 }
  if state.own.isHeating != 0 { state.own.heated &+= milliseconds }
  write(open(Channel.heater, Mode.output), state.own.isHeating)
  write(open(Channel.display, Mode.output), state.own.heated)
}

@_expose(wasm, "save") @_cdecl("save")
func save() -> UInt64 {
  withUnsafePointer(to: &state.own) { UInt64(UInt(bitPattern: $0)) << 32 | UInt64(MemoryLayout<State>.size) }
}

@_expose(wasm, "prepare") @_cdecl("prepare")
func prepare(_ byteCount: Int32) -> Int32 {
  guard byteCount == MemoryLayout<State>.size else { return -1 }
  return withUnsafePointer(to: &state.incoming) { Int32(truncatingIfNeeded: Int(bitPattern: $0)) }
}

@_expose(wasm, "restore") @_cdecl("restore")
func restore(_ version: Int32, _ address: Int32, _ byteCount: Int32) -> Int32 {
  guard version == 1 else { return 1 }
  state.own = state.incoming
  return 0
}
