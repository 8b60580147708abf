#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The board that `apus device run` plays: a room with a heater, a light, a pressure that trembles, and a display.
///
/// Channel 0 reads the temperature in hundredths of a degree, 1 sets the heater (0 or 1), 2 the light (0 or 1), 3 reads the
/// pressure in pascals, 4 sets the number on the display, and 5 reads the humidity in percent, for which its sensor takes a
/// twentieth of a second. Mode 0 is for reading, 1 for writing.
public final class RoomBoard: HostPeripherals {
  private enum Channel { static let temperature: Int32 = 0, heater: Int32 = 1, light: Int32 = 2, pressure: Int32 = 3, display: Int32 = 4, humidity: Int32 = 5 }

  private var heater: Int32 = 0
  private var values: [Int32: Int32] = [:]
  /// In degrees, as of `time`.
  private var temperature = 18.0
  private var time: UInt64
  private var noise: UInt32 = 1
  private let report: (String) -> Void

  /// - Parameter report: gets a line where an actuator changes, and what modules log.
  public init(report: @escaping (String) -> Void) {
    self.report = report
    time = RoomBoard.microseconds
  }

  public static var microseconds: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000 + UInt64(time.tv_nsec) / 1000
  }

  public var now: UInt64 { RoomBoard.microseconds }

  public func has(channel: Int32, mode: Int32) -> Bool {
    switch channel {
    case Channel.temperature, Channel.pressure, Channel.humidity: mode == 0
    case Channel.heater, Channel.light, Channel.display: mode == 1
    default: false
    }
  }

  public func read(channel: Int32, mode: Int32) -> Int32 {
    settle()
    if channel == Channel.temperature { return Int32(temperature * 100) }
    if channel == Channel.humidity {
      usleep(50_000)
      return 40
    }
    noise = noise &* 1_664_525 &+ 1_013_904_223
    return 101_300 + Int32(noise >> 24) - 128
  }

  public func write(channel: Int32, mode: Int32, value: Int32) {
    settle()
    if channel == Channel.heater { heater = value }
    guard values.updateValue(value, forKey: channel) != value else { return }
    switch channel {
    case Channel.heater: report("heater \(value == 0 ? "off" : "on") at \(temperature.tenths) degrees")
    case Channel.light: report("light \(value == 0 ? "off" : "on")")
    default: break
    }
  }

  public func log(_ bytes: [UInt8]) {
    report("says: " + String(decoding: bytes.filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self))
  }

  /// What the display shows.
  public var display: Int32 { values[Channel.display] ?? 0 }

  /// The room cools down to 15 degrees, and the heater warms it by up to half a degree a second.
  private func settle() {
    let seconds = Double(now &- time) / 1e6
    time = now
    temperature += seconds * ((heater == 0 ? 0 : 0.5) - (temperature - 15) * 0.04)
  }
}

extension Double {
  /// With one decimal place.
  fileprivate var tenths: String {
    let number = Int((self * 10).rounded())
    return "\(number / 10).\(abs(number % 10))"
  }
}
