import Foundation
import SerialLine

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A board that runs its firmware in the emulator, and the host's end of its serial line. One thread at a time.
public final class Emulator {
  private let process = Process()
  private let toBoard = Pipe()
  private let fromBoard = Pipe()
  private var receiver = FrameReceiver()
  private var frame = [UInt8](repeating: 0, count: 0xFFFF + Frame.overhead)
  /// Bytes that came and have not been looked at.
  private var pending = ArraySlice<UInt8>()
  private var slotFile: URL?
  /// Seconds that an answer may take. Then the emulation is ended, and what was asked for fails.
  public var timeout = 30.0
  /// Takes what programs write: the stream, and the bytes.
  public var output: (UInt8, [UInt8]) -> Void = { _, _ in }

  public struct Answer: Equatable {
    public var type: FrameType
    public var payload: [UInt8]
  }

  /// - Parameters:
  ///   - image: the firmware.
  ///   - module: put into the slot of the flash.
  ///   - countsInstructions: the board's clock counts instructions, a nanosecond each, whatever time they take.
  public init(_ board: Board, image: String, module: [UInt8]? = nil, countsInstructions: Bool = false) throws {
    guard let path = Command.path(of: board.emulator) else {
      throw BoardError("\(board.name) needs more tools: apt-get install \(board.missingTools.joined(separator: " "))")
    }
    var arguments = ["-M", board.machine, "-display", "none", "-monitor", "none", "-serial", "stdio", "-kernel", image]
    switch board.architecture {
    case .arm: arguments += ["-semihosting-config", "enable=on,target=native"]
    case .riscv: arguments += ["-bios", "none"]
    }
    if let module {
      let slot = SlotImage.bytes(of: module)
      guard slot.count <= board.slot.count else { throw BoardError("\(module.count) bytes do not fit the slot") }
      let file = FileManager.default.temporaryDirectory.appendingPathComponent("apus-slot-\(UUID().uuidString)")
      try Data(slot).write(to: file)
      slotFile = file
      arguments += ["-device", "loader,file=\(file.path),addr=\(board.slot.lowerBound),force-raw=on"]
    }
    if countsInstructions { arguments += ["-icount", "shift=0,sleep=off"] }
    // A board that has ended takes no more frames; that is an error of the write, not the end of this process.
    signal(SIGPIPE, SIG_IGN)
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = toBoard
    process.standardOutput = fromBoard
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
    if let slotFile { try? FileManager.default.removeItem(at: slotFile) }
  }

  /// Sends a frame.
  public func send(_ type: FrameType, _ payload: [UInt8] = []) throws {
    var frame = FrameSender(type, count: payload.count, to: Bytes())
    for byte in payload { frame.add(byte) }
    try toBoard.fileHandleForWriting.write(contentsOf: Data(frame.finish().bytes))
  }

  /// Waits for the next frame that is no output.
  public func receive() throws -> Answer {
    while true {
      while let event = nextEvent() {
        guard case .frame(let type, let count) = event else { throw BoardError("a damaged frame came from the board") }
        let payload = Array(frame[Frame.headerBytes..<Frame.headerBytes + count])
        guard type == .output, let stream = payload.first else { return Answer(type: type, payload: payload) }
        output(stream, Array(payload.dropFirst()))
      }
      pending = try nextBytes()
    }
  }

  /// What the bytes that came amount to; nil where more are needed.
  private func nextEvent() -> FrameReceiver.Event? {
    var span = frame.mutableSpan
    while true {
      if let event = receiver.next(in: &span) { return event }
      guard let byte = pending.popFirst() else { return nil }
      receiver.add(byte, to: &span)
    }
  }

  /// Waits for bytes.
  private func nextBytes() throws -> ArraySlice<UInt8> {
    let end = fromBoard.fileHandleForReading
    var watched = pollfd(fd: end.fileDescriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, Int32(timeout * 1000)) > 0 else {
      kill(process.processIdentifier, SIGKILL)
      throw BoardError("the board has not answered for \(Int(timeout)) seconds")
    }
    let data = end.availableData
    guard !data.isEmpty else { throw BoardError("the board has ended") }
    return ArraySlice(data)
  }

  public func ask(_ type: FrameType, _ payload: [UInt8] = []) throws -> Answer {
    try send(type, payload)
    return try receive()
  }

  /// Ends the emulation with a status, which the emulator's process then has.
  public func exit(_ status: UInt8) throws -> Int32 {
    try send(.exit, [status])
    process.waitUntilExit()
    return process.terminationStatus
  }
}

private struct Bytes: ByteLine {
  var bytes: [UInt8] = []
  mutating func send(_ byte: UInt8) { bytes.append(byte) }
}
