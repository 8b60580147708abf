import ArgumentParser
import Boards
import Device
import DeviceProof
import Foundation

/// `apus-lab board device`: an emulated board as a device, for `apus device push` and the others.
struct BoardDeviceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "device", abstract: "Let a board in the emulator be a device.",
    discussion: """
      The board ticks a module, and takes others over its serial line: from `apus device push --to`, by way of this \
      program, which shows what the board says. It ends with Control-C.
      """)

  @OptionGroup var options: BoardOptions

  @Option(help: ArgumentHelp("Take modules that this public key has signed; up to four of them.", valueName: "file"))
  var trust: [String] = []

  @Option(help: ArgumentHelp("Take pushes here.", valueName: "host:port|unix:path"))
  var listen = "127.0.0.1:7117"

  @Option(help: "End after so many seconds.")
  var seconds: Double?

  func validate() throws {
    if trust.isEmpty || trust.count > 4 { throw ValidationError("--trust is given once to four times") }
    if LineAddress(listen) == nil { throw ValidationError("\(listen) is neither host:port nor unix:path") }
  }

  func run() throws {
    let board = try options.board()
    let keys = try trust.map { path in
      guard let key = KeyText.publicBytes(in: try String(contentsOfFile: path, encoding: .utf8)) else {
        throw ValidationError("\(path) is no public key; apus device key makes one as PATH.pub")
      }
      return key
    }
    let build = FirmwareBuild(board, root: options.root)
    try build()
    guard let address = LineAddress(listen) else { return }
    do {
      let line = try BoardLine(
        Emulator(board, image: build.image, flash: Emulator.Flash(keys: keys)), at: address,
        report: { FileHandle.standardOutput.write(Data($0.utf8)) })
      print("\(board.name) listens at \(listen)")
      fflush(nil)
      try line.run(until: seconds.map { Date(timeIntervalSinceNow: $0) } ?? .distantFuture)
    } catch let error as LineError {
      throw BoardError("\(listen): \(error.message)")
    }
  }
}

/// Stands between a board's serial line and who connects: frames of pushes go through, and what else the board says is
/// reported.
private final class BoardLine {
  private let emulator: Emulator
  private let listener: LineSocket
  private var client: LineSocket?
  private var reader = LineReader()
  private let report: (String) -> Void

  init(_ emulator: Emulator, at address: LineAddress, report: @escaping (String) -> Void) throws {
    self.emulator = emulator
    self.report = report
    listener = try LineSocket.listening(at: address)
    emulator.output = { _, bytes in report(String(decoding: bytes, as: UTF8.self)) }
    try emulator.greet()
    // The first word of a push makes a device of the board.
    try emulator.send(.pushStatus)
  }

  func run(until end: Date) throws {
    while Date() < end {
      // Whoever has connected waits for answers, which come at once.
      while let answer = try emulator.receive(within: client == nil ? 0.05 : 0.005) { take(answer) }
      try listen()
    }
  }

  private func take(_ answer: Emulator.Answer) {
    if answer.type == .pushEvent {
      if let record = answer.payload.withBytes({ Record(parsing: $0) }) { report(record.words + "\n") }
    } else if answer.type.isReply, client?.send(LineFrame(answer.type, answer.payload).bytes) == false {
      client = nil
    }
  }

  /// A new client takes the place of the one before.
  private func listen() throws {
    if let new = listener.accepted() {
      client = new
      reader = LineReader()
    }
    guard let client else { return }
    guard let bytes = client.received() else {
      self.client = nil
      return
    }
    for frame in reader.frames(in: bytes) where frame.type.family == FrameType.pushStatus.family {
      try emulator.send(frame.type, frame.payload)
    }
  }
}
