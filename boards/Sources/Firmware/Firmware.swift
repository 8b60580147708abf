import Engine
import Profiles
import SerialLine
import Startup

/// Waits for frames and does what they say, a family of frames in each of its parts. A device's tick loop would stand
/// beside `serve`, and take the frames of a family of its own from it.
///
/// Unsafe room. Invariant: the frame's buffer and the machine's memory are two parts of the board's memory.
@main
struct Firmware {
  private let profile: Profile
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private let memory: UnsafeMutableRawBufferPointer
  private var receiver = FrameReceiver()
  private var script: Script

  static func main() {
    var firmware = Firmware(.this)
    while true { firmware.serve(Line().receive()) }
  }

  private init(_ profile: Profile) {
    self.profile = profile
    let all = UnsafeMutableRawBufferPointer(start: board_memory(), count: board_memory_size())
    let frame = UnsafeMutableRawBufferPointer(rebasing: all[..<(profile.frameBytes + Frame.overhead)])
    buffer = frame.bindMemory(to: UInt8.self)
    // The profile promises as much to modules, whatever else the board has.
    let start = (frame.count + 15) & ~15
    memory = UnsafeMutableRawBufferPointer(rebasing: all[start..<start + profile.arenaBytes])
    script = Script(profile: profile, memory: memory)
  }

  private mutating func serve(_ byte: UInt8) {
    var span = buffer.mutableSpan
    receiver.add(byte, to: &span)
    while let event = receiver.next(in: &span) {
      switch event {
      case .damaged: Line().frame(.refused, count: 0).finish()
      case .frame(let type, let count): take(type, Frame.headerBytes..<Frame.headerBytes + count)
      }
    }
  }

  private mutating func take(_ type: FrameType, _ payload: Range<Int>) {
    let payload = Payload(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[payload]))
    switch type.family {
    case 0: command(type, payload)
    case 1: script.command(type, payload)
    default: Line().frame(.refused, count: 0).finish()
    }
  }

  /// What concerns the board itself.
  private func command(_ type: FrameType, _ payload: Payload) {
    var payload = payload
    switch type {
    case .hello: ready()
    case .run:
      let tier: Tier = payload.u8() == 1 ? .inPlace : .automatic
      RunModule(profile: profile, memory: memory, arguments: payload.rest).run(tier)
    case .exit: board_exit(Int32(payload.u8() ?? 0))
    default: Line().frame(.refused, count: 0).finish()
    }
  }

  private func ready() {
    var frame = Line().frame(.ready, count: 16 + profile.name.utf8CodeUnitCount)
    frame.add(UInt32(truncatingIfNeeded: profile.frameBytes))
    frame.add(UInt32(truncatingIfNeeded: memory.count))
    frame.add(UInt32(truncatingIfNeeded: board_slot_size()))
    frame.add(UInt32(truncatingIfNeeded: board_stack_used()))
    for index in 0..<profile.name.utf8CodeUnitCount { frame.add(profile.name.utf8Start[index]) }
    frame.finish()
  }
}
