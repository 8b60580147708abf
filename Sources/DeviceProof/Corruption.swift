import Device
import Fuzzing

/// Pushes with something wrong in them, from a sender that goes on whatever it is answered. None may change what runs.
public struct Corruption {
  public struct Report: Sendable {
    public var pushes = 0
    /// Pushes by the first reason that the device answered with; `none` where it answered with none.
    public var answers: [Reason: Int] = [:]
    public var kinds: [String: Int] = [:]
    public var ticks = 0
    public var faults: [String] = []
  }

  /// What is wrong with a push.
  enum Kind: String, CaseIterable {
    /// Bits of the stream are flipped, bytes are lost or doubled, or frames change places.
    case bits, lost, doubled, order
    /// The frames are whole, and the manifest is not what was signed.
    case manifest
    /// The frames are whole, and the module is not what was signed.
    case module
    /// A manifest of another module.
    case mixed
    /// Frames of any type with anything in them.
    case noise
  }

  private let bench: Workbench
  private var numbers: RandomNumbers
  private var report = Report()
  private let version: UInt32 = 1 << 14
  /// What a push would be without the corruption. Each has a manifest of its own, so that none finds in the slot what was
  /// lost of it.
  private var good: SignedModule
  private var draft = ManifestDraft()
  private let others: [SignedModule]

  public init(seed: UInt64) throws {
    bench = Workbench(seed: seed, pageBytes: 512, pages: 12)
    numbers = RandomNumbers(seed: seed)
    var draft = ManifestDraft()
    good = try Logic.successor.signed(version: version, key: .bench) { draft = $0 }
    self.draft = draft
    others = try [Logic.good, .traps, .downgrade].map { try $0.signed(version: 1 << 14 | 2, key: SigningKey()) }
  }

  public static func run(count: Int, seed: UInt64, progress: (Report) -> Void = { _ in }) throws -> Report {
    var corruption = try Corruption(seed: seed)
    try corruption.prepare()
    while corruption.report.pushes < count, corruption.report.faults.count < 20 {
      try corruption.push()
      if corruption.report.pushes % 10_000 == 0 { progress(corruption.report) }
    }
    corruption.report.ticks = corruption.bench.ticks
    return corruption.report
  }

  private mutating func prepare() throws {
    let first = try Logic.good.signed(version: version, key: bench.key)
    guard bench.start(), bench.push(first)?.reason == Reason.none else {
      report.faults.append("the device cannot be prepared")
      return
    }
    bench.endProbation()
  }

  /// One push, and whether all is as it was.
  private mutating func push() throws {
    draft.version = version + 1 + UInt32(truncatingIfNeeded: report.pushes)
    good.manifest = try draft.signed(good.module, by: bench.key)
    let kind = Kind.allCases[numbers.below(Kind.allCases.count)]
    let seed = numbers.next()
    let before = bench.count
    let ticks = bench.ticks
    let frames = corrupted(kind, seed)
    var first = Reason.none
    for frame in frames {
      bench.send(frame)
      bench.device?.step()
      while bench.device.map({ $0.status.transfer != .none && $0.status.transfer != .receiving }) == true {
        bench.device?.step()
      }
      for answer in bench.answers() {
        if let verdict = answer.verdict, answer.type != FrameType.pushStatus.reply, verdict.reason != .none {
          if first == .none { first = verdict.reason }
        }
      }
    }
    for _ in 0..<4 { bench.device?.step() }
    bench.tick()
    report.pushes += 1
    report.answers[first, default: 0] += 1
    report.kinds[kind.rawValue, default: 0] += 1
    let status = bench.device?.status
    if status?.version != version || status?.probation != 0 || bench.version != version
      || Int(bench.count - before) != bench.ticks - ticks
    {
      report.faults.append("push \(report.pushes - 1) (\(kind.rawValue)): \(bench.version) runs")
    }
    // The device waits for the rest of no push.
    bench.send(LineFrame(.pushAbort).bytes)
    _ = bench.answers()
    if bench.flash.misuses > 0 { report.faults.append("push \(report.pushes - 1): the flash memory was misused") }
  }

  private mutating func corrupted(_ kind: Kind, _ seed: UInt64) -> [[UInt8]] {
    var frames = Corruption.frames(of: good).map(\.bytes)
    let victim = numbers.below(frames.count)
    switch kind {
    case .bits:
      for _ in 0...numbers.below(3) {
        let place = numbers.below(frames[victim].count)
        // An even number of flips of one bit would leave it as it was.
        frames[victim][place] ^= UInt8(truncatingIfNeeded: 1 + numbers.below(255))
      }
      if frames[victim] == Corruption.frames(of: good)[victim].bytes { frames[victim][0] ^= 1 }
    case .lost:
      frames[victim].removeSubrange(range(of: frames[victim].count))
    case .doubled:
      // Twice the mark is harmless, and so is the last frame twice: that one is cut besides.
      let victim = min(victim, frames.count - 2)
      let range = range(of: frames[victim].count)
      frames[victim].insert(contentsOf: frames[victim][range], at: range.upperBound)
      frames[frames.count - 1].removeLast()
    case .order:
      frames.swapAt(victim, (victim + 1 + numbers.below(frames.count - 1)) % frames.count)
    case .manifest: frames = Corruption.frames(of: SignedModule(manifest: changed(good.manifest), module: good.module)).map(\.bytes)
    case .module: frames = Corruption.frames(of: SignedModule(manifest: good.manifest, module: changed(good.module))).map(\.bytes)
    case .mixed:
      let other = others[numbers.below(others.count)]
      let pair = numbers.below(2) == 0 ? (good.manifest, other.module) : (other.manifest, good.module)
      frames = Corruption.frames(of: SignedModule(manifest: pair.0, module: pair.1)).map(\.bytes)
    case .noise: frames = noise(seed)
    }
    return frames
  }

  private mutating func range(of count: Int) -> Range<Int> {
    let start = numbers.below(count)
    return start..<start + 1 + numbers.below(min(40, count - start))
  }

  /// Bytes that differ from these: some are changed, or there are fewer or more.
  private mutating func changed(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    switch numbers.below(4) {
    case 0: result.removeLast(1 + numbers.below(bytes.count - 1))
    case 1: result += (0...numbers.below(16)).map { _ in UInt8(truncatingIfNeeded: numbers.next()) }
    default:
      for _ in 0...numbers.below(4) {
        result[numbers.below(bytes.count)] = UInt8(truncatingIfNeeded: numbers.next())
      }
    }
    if result == bytes { result[0] ^= 1 }
    return result
  }

  private func noise(_ seed: UInt64) -> [[UInt8]] {
    var numbers = RandomNumbers(seed: seed)
    return (0...numbers.below(6)).map { _ in
      let payload = (0..<numbers.below(64)).map { _ in UInt8(truncatingIfNeeded: numbers.next()) }
      return LineFrame(FrameType(rawValue: UInt8(0x40 + numbers.below(8))), payload).bytes
    }
  }

  // MARK: Frames

  /// The frames of a push whose answers are as they should be.
  static func frames(of signed: SignedModule) -> [LineFrame] {
    var frames = [LineFrame(.pushBegin, signed.manifest)]
    for offset in stride(from: 0, to: signed.module.count, by: 64) {
      let place = (0..<4).map { UInt8(truncatingIfNeeded: offset >> ($0 * 8)) }
      frames.append(LineFrame(.pushChunk, place + signed.module[offset..<min(offset + 64, signed.module.count)]))
    }
    return frames + [LineFrame(.pushFinish)]
  }

  /// Sends the first bytes of a push; the device has all the time that it wants after each frame.
  static func send(_ frames: [LineFrame], upTo count: Int, to bench: Workbench) {
    var left = count
    for frame in frames {
      let bytes = frame.bytes
      bench.send(Array(bytes.prefix(left)))
      if left < bytes.count { return }
      left -= bytes.count
      for _ in 0..<16 { bench.device?.step() }
      bench.tick()
    }
  }
}
