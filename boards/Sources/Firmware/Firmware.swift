import Engine
import Profiles
import SerialLine
import Startup

/// Takes frames and does what they say, a family of frames in each of its parts, and lets the device tick between two
/// bytes. The board is a device from the first frame of a push on, or from its reset where a device's journal is in its
/// flash; then the memory is the device's, and programs and scripts are refused.
///
/// Unsafe room. Invariants: the frame's buffer and the machine's memory are two parts of the board's memory; the profile is
/// in the frame of `run`, which never ends.
public struct Firmware {
  private let profile: UnsafePointer<Profile>
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private let memory: UnsafeMutableRawBufferPointer
  private var receiver = FrameReceiver()
  private var script: Script
  private var device: DeviceLoop?
  /// When the last byte came.
  private var lastByte: UInt64 = 0
  /// Nanoseconds after which a frame that does not go on is given up, while the board is a device.
  private static let patience: UInt64 = 1_000_000_000

  /// Runs it, forever.
  public static func run() -> Never {
    let profile = Profile.this
    return withUnsafePointer(to: profile) { profile -> Never in
      var firmware = Firmware(profile)
      if DeviceLoop.isInStore { firmware.startDevice() }
      while true {
        if let byte = Line().receive() { firmware.serve(byte) }
        if firmware.device != nil { firmware.advanceDevice() }
      }
    }
  }

  private init(_ profile: UnsafePointer<Profile>) {
    self.profile = profile
    let all = UnsafeMutableRawBufferPointer(start: board_memory(), count: board_memory_size())
    let frame = UnsafeMutableRawBufferPointer(rebasing: all[..<(profile.pointee.frameBytes + Frame.overhead)])
    buffer = frame.bindMemory(to: UInt8.self)
    // The profile promises as much to modules, whatever else the board has.
    let start = (frame.count + 15) & ~15
    memory = UnsafeMutableRawBufferPointer(rebasing: all[start..<start + profile.pointee.arenaBytes])
    script = Script(profile: profile, memory: memory)
  }

  private mutating func serve(_ byte: UInt8) {
    var span = buffer.mutableSpan
    receiver.add(byte, to: &span)
    takeFrames(&span)
    if device != nil { lastByte = board_nanoseconds() }
  }

  @inline(never)
  private mutating func takeFrames(_ span: inout MutableSpan<UInt8>) {
    while let event = receiver.next(in: &span) {
      switch event {
      case .damaged: Line().frame(.refused, count: 0).finish()
      case .frame(let type, let count): take(type, Frame.headerBytes..<Frame.headerBytes + count)
      }
    }
  }

  // MARK: The device

  @inline(never)
  private mutating func startDevice() {
    script.end()
    device = DeviceLoop(profile.pointee, memory: memory)
    if device?.start() == false { device = nil }
  }

  private mutating func advanceDevice() {
    device?.advance()
    guard receiver.isWaiting, board_nanoseconds() - lastByte > Firmware.patience else { return }
    var span = buffer.mutableSpan
    while receiver.isWaiting {
      receiver.giveUp(&span)
      takeFrames(&span)
    }
  }

  private mutating func push(_ type: FrameType, _ payload: Payload) {
    if device == nil { startDevice() }
    if let device { device.receive(type, payload.rest) } else { Line().frame(.refused, count: 0).finish() }
  }

  // MARK: Frames

  private mutating func take(_ type: FrameType, _ payload: Range<Int>) {
    let payload = Payload(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[payload]))
    switch type.family {
    case 0: command(type, payload)
    case 1 where device == nil: script.command(type, payload)
    case 4: push(type, payload)
    default: Line().frame(.refused, count: 0).finish()
    }
  }

  /// What concerns the board itself.
  private func command(_ type: FrameType, _ payload: Payload) {
    var payload = payload
    switch type {
    case .hello: ready()
    case .run where device == nil:
      let tier: Tier = payload.u8() == 1 ? .inPlace : .automatic
      RunModule(profile: profile, memory: memory, arguments: payload.rest).run(tier)
    case .observe where device != nil: device?.observe()
    case .reset: board_reset()
    case .exit: board_exit(Int32(payload.u8() ?? 0))
    default: Line().frame(.refused, count: 0).finish()
    }
  }

  private func ready() {
    let name = profile.pointee.name
    var frame = Line().frame(.ready, count: 16 + name.utf8CodeUnitCount)
    frame.add(UInt32(truncatingIfNeeded: profile.pointee.frameBytes))
    frame.add(UInt32(truncatingIfNeeded: memory.count))
    frame.add(UInt32(truncatingIfNeeded: board_slot_size()))
    frame.add(UInt32(truncatingIfNeeded: board_stack_used()))
    for index in 0..<name.utf8CodeUnitCount { frame.add(name.utf8Start[index]) }
    frame.finish()
  }
}
