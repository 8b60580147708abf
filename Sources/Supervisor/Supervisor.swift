/// A device's logic, and the changing of it: it ticks the module in force, takes new ones from a line, checks them, lets
/// them take over between two ticks, watches them for a time, and brings the old one back where they misbehave.
///
/// Three calls drive it, one at a time: `receive` with what came over the line, `step` for a bounded piece of
/// other work, and `tick`. It allocates nothing: modules run in the two halves of the arena, one each.
///
/// Unsafe room. Invariant: storage, arena, peripherals and what the C functions are handed live as long as it does.
public struct Supervisor: ~Copyable {
  /// Sends an answer over the line.
  public typealias Send = @convention(c) (
    _ context: UnsafeMutableRawPointer?, _ bytes: UnsafeRawPointer, _ byteCount: Int
  ) -> Void

  let storage: Storage
  let profile: Profile
  let cryptography: Cryptography
  let peripherals: UnsafeMutablePointer<Peripherals>
  private let arena: UnsafeMutableRawBufferPointer
  private let sendBytes: Send
  private let sendContext: UnsafeMutableRawPointer?

  var journal: Journal
  /// What ticks, and the half that it is in.
  var active: Resident?
  var activeHalf = 0
  /// What ticked before, while the active one is on probation; with its state, as it was.
  var old: Resident?
  /// Ticks of probation that are left.
  var probation: UInt32 = 0
  /// Milliseconds since the old module ticked.
  var oldMilliseconds: UInt32 = 0
  /// Failures of a module that has passed its probation, and the good ticks since the last one.
  var failures: UInt32 = 0
  var goodTicks: UInt32 = 0
  var ticks: UInt32 = 0
  /// Ticks that took longer than their deadline after the probation.
  public internal(set) var missedDeadlines: UInt32 = 0
  public internal(set) var pauses = Pauses()

  var transfer = Status.Transfer.none
  var target = SlotName.first
  /// The manifest of the transfer, until the slot is erased.
  var pending = ByteBuffer<496>()
  /// Bytes of the module that are in the slot, or in the digest; the next page to erase.
  var progress = 0
  /// Bytes of the module that comes.
  var total = 0
  private var reader = FrameReader()
  /// Steps since a byte came.
  private var quietSteps = 0

  /// A device that does nothing yet: `start` is next.
  ///
  /// - Parameters:
  ///   - journal: of the storage that the slots are in too.
  ///   - arena: aligned to 16 bytes; each module has half of it.
  ///   - peripherals: stays where it is.
  ///   - send: gets the answers.
  public init(
    journal: Journal, arena: UnsafeMutableRawBufferPointer, profile: Profile, cryptography: Cryptography,
    peripherals: UnsafeMutablePointer<Peripherals>, sendContext: UnsafeMutableRawPointer?, send: @escaping Send
  ) {
    self.journal = journal
    storage = journal.storage
    self.profile = profile
    self.cryptography = cryptography
    self.peripherals = peripherals
    self.arena = arena
    self.sendContext = sendContext
    sendBytes = send
  }

  deinit {
    active?.close()
    old?.close()
  }

  /// One half of the arena.
  func half(_ index: Int) -> UnsafeMutableRawBufferPointer {
    let count = halfBytes
    return UnsafeMutableRawBufferPointer(rebasing: arena[index * count..<(index + 1) * count])
  }

  /// Multiples of 16, so that both are aligned.
  private var halfBytes: Int { arena.count / 2 & ~15 }

  /// Bytes that a module's machine can have.
  var machineBytes: Int { Resident.arenaBytes(of: halfBytes) }

  func slot(_ name: SlotName) -> Slot { Slot(storage: storage, name: name) }

  // MARK: The clock

  func now() -> UInt64 { peripherals.pointee.now() }

  /// Microseconds since a moment.
  func since(_ moment: UInt64) -> UInt32 { UInt32(clamping: now() &- moment) }

  // MARK: The line

  /// Takes what came over the line, and answers.
  public mutating func receive(_ bytes: Bytes) {
    var payload = ByteBuffer<512>()
    quietSteps = 0
    for index in 0..<bytes.count {
      reader.add(bytes[index])
      take(&payload)
    }
  }

  private mutating func take(_ payload: inout ByteBuffer<512>) {
    while let type = reader.next(&payload) { payload.withBytes { receive(type: type, payload: $0) } }
  }

  /// Takes a frame whose checksum is right, for a firmware that shares the line with others and finds the frames itself.
  /// - Parameter type: one that is not a `FrameType` is passed over.
  public mutating func receive(type: UInt8, payload: Bytes) {
    let begin = now()
    if let type = FrameType(rawValue: type) { handle(type, payload) }
    pauses.frame = max(pauses.frame, since(begin))
  }

  private mutating func handle(_ type: FrameType, _ payload: Bytes) {
    do throws(Refusal) {
      switch type {
      case .status: answerStatus()
      case .log: try answerLog(payload)
      case .begin: try begin(payload)
      case .chunk: try chunk(payload)
      case .finish: try finish()
      case .abort:
        if transfer != .none { transfer = .none }
        answer(.abort)
      }
    } catch {
      answer(type, error)
    }
  }

  /// Bytes of a frame that does not go on are given up after a while, so that what follows is seen.
  mutating func watchLine() {
    guard reader.isWaiting else { return }
    quietSteps += 1
    guard quietSteps > 2 else { return }
    var payload = ByteBuffer<512>()
    while reader.isWaiting {
      reader.giveUp()
      take(&payload)
    }
    quietSteps = 0
  }

  private func send(_ frame: borrowing FrameWriter) {
    frame.withBytes { bytes in
      if let base = bytes.base { sendBytes(sendContext, base, bytes.count) }
    }
  }

  func answer(_ type: FrameType, _ verdict: Refusal = Refusal(.none)) {
    send(
      FrameWriter(type.rawValue | Frame.answer) { payload in
        payload.append(verdict.reason.rawValue)
        payload.append(verdict.detail)
      })
  }

  private func answerStatus() {
    let status = status
    send(FrameWriter(FrameType.status.rawValue | Frame.answer) { payload in status.write(to: &payload) })
  }

  private func answerLog(_ payload: Bytes) throws(Refusal) {
    guard payload.count == 4 else { throw Refusal(.malformedFrame) }
    let first = payload.u32(0)
    let journal = journal
    send(
      FrameWriter(FrameType.log.rawValue | Frame.answer) { payload in
        payload.append(Reason.none.rawValue)
        payload.append(journal.last.sequence)
        var next = first
        while payload.count + Record.byteCount <= Frame.maximumPayload, let record = journal.record(from: next) {
          var buffer = ByteBuffer<32>()
          record.write(to: &buffer)
          buffer.withBytes { payload.append($0) }
          next = record.sequence &+ 1
          if next == 0 { break }
        }
      })
  }

  public var status: Status {
    var status = Status()
    if let active {
      status.version = active.manifest.version
      status.slot = active.slot
      status.arenaBytesInUse = UInt32(clamping: active.machine.arenaBytesInUse)
      for index in 0..<16 { status.name[index] = active.manifest.name[index] }
    }
    status.probation = probation
    status.floor = journal.last.floor
    status.tick = ticks
    status.transfer = transfer
    status.received = transfer == .receiving ? UInt32(clamping: progress) : 0
    status.total = transfer == .none ? 0 : UInt32(clamping: total)
    status.slotBytes = UInt32(clamping: slot(.first).capacity)
    status.halfBytes = UInt32(clamping: machineBytes)
    status.sequence = journal.last.sequence
    status.pauses = pauses
    return status
  }

  /// The last record of the journal.
  public var lastRecord: Record { journal.last }
}
