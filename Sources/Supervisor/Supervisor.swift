/// A device's logic, and the changing of it: it ticks the module in force, takes new ones from a line, checks them, lets
/// them take over between two ticks, watches them for a time, and brings the old one back where they misbehave.
///
/// None of its functions is inlined into a firmware's loop, whose stack would then have the locals of all of them at once.
///
/// Three calls drive it, one at a time: `receive` with a frame that came over the line, `step` for a bounded piece of
/// other work, and `tick`. It allocates nothing: modules run in the two halves of the arena, one each.
///
/// What is called on it and not inlined is `mutating`, changed or not: what only lends itself is copied to the stack.
///
/// Unsafe room. Invariant: storage, arena, profile, peripherals, the buffer and what the C functions are handed live as long
/// as it does.
public struct Supervisor: ~Copyable {
  let storage: Storage
  /// Behind a pointer, since whatever is called on a copy has room for it on the stack.
  let profile: UnsafePointer<DeviceProfile>
  let cryptography: Cryptography
  let peripherals: UnsafeMutablePointer<Peripherals>
  private let arena: UnsafeMutableRawBufferPointer
  private let line: AnswerLine

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
  /// The manifest of the transfer, until the slot is erased. Nothing else changes it while it is looked at.
  let pending: UnsafeMutablePointer<ManifestBuffer>
  /// The key that a signature is being verified by.
  var keyIndex = 0
  /// The transfer that goes on where the manifest of another one is not let in.
  var former = Status.Transfer.none
  /// Bytes of the module that are in the slot, or in the digest; the next page to erase.
  var progress = 0
  /// Bytes of the module that comes.
  var total = 0

  /// A device that does nothing yet: `start` is next.
  ///
  /// - Parameters:
  ///   - journal: of the storage that the slots are in too.
  ///   - arena: aligned to 16 bytes; each module has half of it.
  ///   - profile, peripherals: stay where they are.
  ///   - buffer: for a manifest.
  ///   - line: gets the answers.
  public init(
    journal: Journal, arena: UnsafeMutableRawBufferPointer, profile: UnsafePointer<DeviceProfile>, cryptography: Cryptography,
    peripherals: UnsafeMutablePointer<Peripherals>, buffer: UnsafeMutablePointer<ManifestBuffer>, line: AnswerLine
  ) {
    self.journal = journal
    storage = journal.storage
    self.profile = profile
    self.cryptography = cryptography
    self.peripherals = peripherals
    self.arena = arena
    pending = buffer
    self.line = line
  }

  deinit {
    active?.close()
    old?.close()
  }

  /// One half of the arena.
  @inline(__always)
  func half(_ index: Int) -> UnsafeMutableRawBufferPointer {
    let count = halfBytes
    return UnsafeMutableRawBufferPointer(rebasing: arena[index * count..<(index + 1) * count])
  }

  /// Multiples of 16, so that both are aligned.
  @inline(__always) private var halfBytes: Int { arena.count / 2 & ~15 }

  /// Bytes that a module's machine can have.
  @inline(__always) var machineBytes: Int { Resident.arenaBytes(of: halfBytes) }

  @inline(__always)
  func slot(_ name: SlotName) -> Slot { Slot(storage: storage, name: name) }

  // MARK: The clock

  @inline(__always)
  func now() -> UInt64 { peripherals.pointee.now() }

  /// Microseconds since a moment.
  @inline(__always)
  func since(_ moment: UInt64) -> UInt32 { UInt32(clamping: now() &- moment) }

  // MARK: The line

  /// Takes a frame that came over the line whole, and answers. One that is not of a push is passed over.
  @inline(never)
  public mutating func receive(_ type: FrameType, _ payload: Bytes) {
    let begin = now()
    handle(type, payload)
    pauses.frame = max(pauses.frame, since(begin))
  }

  private mutating func handle(_ type: FrameType, _ payload: Bytes) {
    do throws(Refusal) {
      switch type {
      case .pushStatus: answerStatus()
      case .pushLog: try answerLog(payload)
      case .pushBegin: try begin(payload)
      case .pushChunk: try chunk(payload)
      case .pushFinish: try finish()
      case .pushAbort:
        if transfer != .none { transfer = .none }
        answer(.pushAbort)
      default: break
      }
    } catch {
      answer(type, error)
    }
  }

  mutating func answer(_ type: FrameType, _ verdict: Refusal = Refusal(.none)) {
    var frame = FrameSender(type.reply, count: PushFrame.verdictBytes, to: line)
    frame.add(verdict.reason.rawValue)
    frame.add(verdict.detail)
    frame.finish()
  }

  private mutating func answerStatus() {
    var frame = FrameSender(FrameType.pushStatus.reply, count: Status.byteCount, to: line)
    status.write(to: &frame)
    frame.finish()
  }

  private mutating func answerLog(_ payload: Bytes) throws(Refusal) {
    guard payload.count == 4 else { throw Refusal(.malformedFrame) }
    let most = (PushFrame.payloadBytes - PushFrame.verdictBytes) / Record.byteCount
    // They are counted first, since the count comes before them.
    var count = 0
    var walk = journal.records(from: payload.u32(0))
    while count < most, walk.next() != nil { count += 1 }
    var frame = FrameSender(FrameType.pushLog.reply, count: PushFrame.verdictBytes + count * Record.byteCount, to: line)
    frame.add(Reason.none.rawValue)
    frame.add(journal.last.sequence)
    walk = journal.records(from: payload.u32(0))
    for _ in 0..<count {
      guard let record = walk.next() else { break }
      record.write(to: &frame)
    }
    frame.finish()
  }

  /// Sends the journal's last record without being asked for it.
  public mutating func announceLastRecord() {
    var frame = FrameSender(FrameType.pushEvent, count: Record.byteCount, to: line)
    journal.last.write(to: &frame)
    frame.finish()
  }

  public var status: Status { mutating get { currentStatus() } }

  private mutating func currentStatus() -> Status {
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
  @inline(__always) public var lastRecord: Record { journal.last }
}
