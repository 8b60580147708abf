import Device
import DeviceProof
import Fuzzing
import Testing

/// What comes over the line and what is in flash memory may be anything.
@Suite struct FormatTests {
  private func manifest() throws -> [UInt8] {
    try Logic.successor.signed(version: 3, key: SigningKey()).manifest
  }

  @Test func aManifestIsWhatWasDrafted() throws {
    let signed = try Logic.successor.signed(version: 3, key: SigningKey())
    try signed.manifest.withBytes { bytes in
      let manifest = try Manifest(parsing: bytes)
      #expect(manifest.version == 3 && manifest.moduleBytes == signed.module.count)
      #expect(manifest.stateRule == .handOverOrRefuse && manifest.oldestState == 1 && manifest.newestState == 1)
      #expect(manifest.fuel == 1000 && manifest.probation == Logic.probation && manifest.stateBytes == 64)
      #expect(manifest.name.part(0, 9).equals("successor"))
      var imports = manifest.imports
      var names: [[UInt8]] = []
      while let entry = imports.next() {
        #expect(entry.module.equals("device"))
        names.append([UInt8](entry.name))
      }
      #expect(names == ["open", "read", "write"].map { Array($0.utf8) })
    }
  }

  @Test func partsOfAManifestAreRefused() throws {
    let manifest = try manifest()
    for count in 0..<manifest.count { #expect(ManifestDraft.error(Array(manifest.prefix(count))) != nil) }
    let error = ManifestDraft.error(manifest + [0])
    #expect(error?.kind == .byteCount && error?.offset == Manifest.Field.byteCount)
  }

  /// Any byte in any place: it is refused at an offset that there is, or it is another manifest.
  @Test func anyByteInAManifest() throws {
    let manifest = try manifest()
    for place in manifest.indices {
      for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
        var changed = manifest
        changed[place] = value
        if let error = ManifestDraft.error(changed) { #expect((0...manifest.count).contains(error.offset)) }
      }
    }
    for (field, kind) in [
      (Manifest.Field.magic, ManifestError.Kind.magic), (Manifest.Field.format, .format), (Manifest.Field.flags, .flags),
      (Manifest.Field.stateRule, .stateRule), (Manifest.Field.byteCount, .byteCount), (Manifest.Field.name, .name),
      (Manifest.Field.importCount, .imports), (Manifest.headByteCount, .imports),
    ] {
      var changed = manifest
      changed[field] = 0xEE
      #expect(ManifestDraft.error(changed)?.kind == kind)
    }
  }

  @Test func framesAreFoundInNoise() {
    var numbers = RandomNumbers(seed: 4)
    var reader = LineReader()
    for _ in 0..<200 {
      let payload = (0..<numbers.below(100)).map { _ in UInt8(truncatingIfNeeded: numbers.next()) }
      let frame = LineFrame(.pushChunk, payload)
      // Whatever comes before does not claim more bytes than there are: its length is none, or is too long.
      let noise: [UInt8] = [0x00, Frame.start, 0x41, 0xFF, 0xFF, UInt8(numbers.below(0x80))]
      let found = reader.frames(in: Array(noise.prefix(numbers.below(7))) + frame.bytes)
      #expect(found == [frame])
      if found != [frame] { return }
    }
  }

  @Test func aFrameWithAnyByteWrongIsNone() {
    let bytes = LineFrame(.pushChunk, [1, 2, 3, 4, 5, 6, 7, 8]).bytes
    for place in bytes.indices {
      for bit in 0..<8 {
        var reader = LineReader()
        var changed = bytes
        changed[place] ^= 1 << UInt8(bit)
        #expect(reader.frames(in: changed) == [])
      }
    }
  }

  @Test func theChecksumIsTheUsualOne() {
    let sum = Array("123456789".utf8).withBytes { CRC32.of($0) }
    #expect(sum == 0xCBF4_3926)
  }

  @Test func aStatusComesBack() throws {
    let bench = Workbench(seed: 1)
    #expect(bench.start())
    #expect(bench.push(try Logic.good.signed(version: 9, key: bench.key))?.reason == Reason.none)
    bench.endProbation()
    bench.send(LineFrame(.pushStatus).bytes)
    let answer = try #require(bench.answers().first)
    let status = try #require(answer.payload.withBytes { Status(parsing: $0) })
    #expect(status.version == 9 && status.floor == 9 && status.probation == 0 && status.tick == UInt32(bench.ticks))
    #expect(status.words.contains("good, version 9"))
  }

  /// More records than a page holds: the last ones are there, in order.
  @Test func theJournalGoesOn() throws {
    let bench = Workbench(seed: 1, pageBytes: 256, pages: 20)
    #expect(bench.start())
    for version: UInt32 in 1...20 {
      #expect(bench.push(try Logic.good.signed(version: version, key: bench.key))?.reason == Reason.none)
      bench.endProbation()
      let sequence = try #require(bench.device?.lastRecord.sequence)
      #expect(bench.start())
      #expect(bench.device?.lastRecord.sequence == sequence && bench.device?.status.version == version)
    }
    bench.send(LineFrame(.pushLog, [0, 0, 0, 0]).bytes)
    let answer = try #require(bench.answers().first)
    let records = stride(from: 5, to: answer.payload.count, by: 32).compactMap { place in
      Array(answer.payload[place..<place + 32]).withBytes { Record(parsing: $0) }
    }
    #expect(records.count >= 3)
    #expect(zip(records, records.dropFirst()).allSatisfy { $0.sequence + 1 == $1.sequence })
    #expect(records.last?.event == .confirmed && records.last?.version == 20)
  }
}
