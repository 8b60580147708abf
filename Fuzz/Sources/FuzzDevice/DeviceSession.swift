import Device
import DeviceProof
import FuzzEntry

/// A device with a module in force, and what an input does to it.
///
/// The first byte says whether the device looks at signatures and digests: where it does not, the input can bring any module
/// to run. Then come records of 24 bytes: what to do, and with which bytes.
enum DeviceSession {
  static let recordByteCount = 24
  private static let version: UInt32 = 1 << 14

  /// Flash memory with the module in force, and what a good push of the next one is.
  private static let (image, next): ([UInt8], SignedModule) = {
    let bench = Workbench(seed: 1)
    guard bench.start(), let first = try? Logic.good.signed(version: version, key: bench.key),
      let next = try? Logic.successor.signed(version: version + 1, key: bench.key),
      bench.push(first)?.reason == Reason.none
    else { fatalError("the device cannot be prepared") }
    bench.endProbation()
    return (bench.flash.image, next)
  }()

  static func test(_ bytes: [UInt8]) {
    var reader = InputReader(bytes)
    let isTrusting = reader.byte() % 2 == 1
    testManifest(Array(bytes.dropFirst()))
    let bench = Workbench(seed: 1, verifier: isTrusting ? .none : .library)
    bench.flash.image = image
    check(bench.start(), "the device does not start")
    var manifest = next.manifest
    var module = next.module
    var offset = 0
    while !reader.isAtEnd {
      let what = reader.byte() % 10
      let rest = reader.bytes(recordByteCount - 1)
      switch what {
      case 0: bench.send(rest)
      case 1: bench.send(LineFrame(FrameType(rawValue: 0x40 + rest[0, or: 0] % 6), Array(rest.dropFirst())).bytes)
      case 2: change(&manifest, rest)
      case 3: change(&module, rest)
      case 4:
        bench.send(LineFrame(.pushBegin, manifest).bytes)
        offset = 0
        for _ in 0..<20 { bench.device?.step() }
      case 5, 6:
        // All of the module, or a part of it.
        repeat {
          let end = min(offset + 64, module.count)
          let place = (0..<4).map { UInt8(truncatingIfNeeded: offset >> ($0 * 8)) }
          if offset < end { bench.send(LineFrame(.pushChunk, place + module[offset..<end]).bytes) }
          offset = end
        } while what == 6 && offset < module.count
      case 7:
        bench.send(LineFrame(.pushFinish).bytes)
        for _ in 0..<20 { bench.device?.step() }
      case 8: for _ in 0..<Int(rest[0, or: 0] % 8) { bench.tick() }
      default: check(bench.start(), "the device does not start again")
      }
      _ = bench.answers()
    }
    bench.tick()
    check(bench.flash.misuses == 0, "the flash memory was misused")
    // A push as it was signed may come through, unless it was changed.
    let isSigned = bench.version == version + 1 && holds(next.module, bench.flash.image)
    check(isTrusting || bench.version == version || isSigned, "version \(bench.version) runs")
    check(bench.start(), "the device does not start in the end")
    #if PLANTED_CRASH
    check(bench.device?.status.version == version, "planted: another module runs")
    #endif
  }

  /// Whether the module is somewhere in the flash memory, whole.
  private static func holds(_ module: [UInt8], _ flash: [UInt8]) -> Bool {
    (0...flash.count - module.count).contains { flash[$0] == module[0] && flash[$0..<$0 + module.count].elementsEqual(module) }
  }

  private static func testManifest(_ bytes: [UInt8]) {
    if let error = ManifestDraft.error(bytes) {
      check((0...bytes.count).contains(error.offset) || error.kind == .byteCount, "\(error) in \(bytes.count) bytes")
    }
  }

  /// Sets bytes: pairs of a place and a value.
  private static func change(_ bytes: inout [UInt8], _ pairs: [UInt8]) {
    for pair in stride(from: 0, to: pairs.count - 2, by: 3) {
      let place = Int(pairs[pair]) | Int(pairs[pair + 1]) << 8
      if place > 0 { bytes[place % bytes.count] = pairs[pair + 2] }
    }
  }
}

extension [UInt8] {
  fileprivate subscript(index: Int, or value: UInt8) -> UInt8 { index < count ? self[index] : value }
}
