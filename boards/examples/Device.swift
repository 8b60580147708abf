// What device logic in Embedded Swift has of its device (docs/Device.md).

/// Channels of the board that `apus device run` plays, and of the emulated ones.
enum Channel {
  static let temperature: Int32 = 0, heater: Int32 = 1, led: Int32 = 2, pressure: Int32 = 3, display: Int32 = 4, humidity: Int32 = 5
}

enum Mode {
  static let input: Int32 = 0, output: Int32 = 1
}

/// The handle on a channel, the same one each time, whichever module opened it first; 0 where there is no such channel.
@_extern(wasm, module: "device", name: "open") @_extern(c)
func open(_ channel: Int32, _ mode: Int32) -> Int32

@_extern(wasm, module: "device", name: "read") @_extern(c)
func read(_ handle: Int32) -> Int32

@_extern(wasm, module: "device", name: "write") @_extern(c)
func write(_ handle: Int32, _ value: Int32)
