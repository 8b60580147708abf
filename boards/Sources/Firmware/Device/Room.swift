import SerialLine
import Startup
import Supervisor

/// What an emulated board has in the place of sensors and actuators: the room of `apus device run`, with a heater, a
/// light, a pressure that trembles, and a display. What its actuators do is said over the line.
///
/// Channel 0 reads the temperature in hundredths of a degree, 1 sets the heater (0 or 1), 2 the light (0 or 1), 3 reads the
/// pressure in pascals, 4 sets the number on the display, and 5 reads the humidity in percent, for which its sensor takes a
/// twentieth of a second. Mode 0 is for reading, 1 for writing.
struct Room {
  static let channels: Int32 = 6
  private static let heater: Int32 = 1, light: Int32 = 2, pressure: Int32 = 3, display: Int32 = 4, humidity: Int32 = 5
  private static let slowness: UInt64 = 50_000_000

  /// In millionths of a degree, as of `time` in nanoseconds.
  private var temperature: Int64 = 18_000_000
  private var time: UInt64 = 0
  private var noise: UInt32 = 1
  /// What was written to each channel last.
  private(set) var values = InlineArray<6, Int32>(repeating: 0)

  init() {}

  static func has(channel: Int32, mode: Int32) -> Bool {
    switch channel {
    case 0, pressure, humidity: mode == 0
    case heater, light, display: mode == 1
    default: false
    }
  }

  mutating func read(_ channel: Int32) -> Int32 {
    settle()
    switch channel {
    case 0: return Int32(truncatingIfNeeded: temperature / 10_000)
    case Room.humidity:
      let begin = board_nanoseconds()
      while board_nanoseconds() - begin < Room.slowness {}
      return 40
    default:
      noise = noise &* 1_664_525 &+ 1_013_904_223
      return 101_300 + Int32(noise >> 24) - 128
    }
  }

  mutating func write(_ channel: Int32, _ value: Int32) {
    settle()
    guard channel >= 0, channel < Room.channels else { return }
    let former = values[Int(channel)]
    values[Int(channel)] = value
    guard (former != 0) != (value != 0) else { return }
    var text = ByteBuffer<64>()
    switch channel {
    case Room.heater:
      text.append(value == 0 ? "heater off at " : "heater on at ")
      text.appendTenths(temperature / 100_000)
      text.append(" degrees\n")
    case Room.light: text.append(value == 0 ? "light off\n" : "light on\n")
    default: return
    }
    text.withBytes { Line().output($0) }
  }

  /// The room cools down to 15 degrees, and the heater warms it by up to half a degree a second.
  private mutating func settle() {
    let now = board_nanoseconds()
    let milliseconds = Int64(truncatingIfNeeded: (now - time) / 1_000_000)
    guard milliseconds > 0 else { return }
    time += UInt64(milliseconds) * 1_000_000
    let warmth: Int64 = values[Int(Room.heater)] == 0 ? 0 : 500_000
    // In steps, of which none overshoots.
    var rest = milliseconds
    while rest > 0 {
      let step = rest < 1000 ? rest : 1000
      temperature += step * (warmth - (temperature - 15_000_000) / 25) / 1000
      rest -= step
    }
  }
}

extension ByteBuffer {
  /// A number of tenths, with one decimal place.
  fileprivate mutating func appendTenths(_ tenths: Int64) {
    let size = tenths < 0 ? -tenths : tenths
    if tenths < 0 { append(UInt8(ascii: "-")) }
    appendDigits(UInt32(truncatingIfNeeded: size / 10))
    append(UInt8(ascii: "."))
    appendDigits(UInt32(truncatingIfNeeded: size % 10))
  }

  private mutating func appendDigits(_ number: UInt32) {
    if number >= 10 { appendDigits(number / 10) }
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}

extension Line {
  /// What comes of the device and its module, as the standard output of a program does.
  func output(_ bytes: Bytes) {
    let count = bytes.count < 200 ? bytes.count : 200
    var frame = frame(.output, count: 1 + count)
    frame.add(UInt8(1))
    for index in 0..<count { frame.add(bytes[index]) }
    frame.finish()
  }
}
