import SerialLine
import Testing

@Suite struct FrameTests {
  struct Bytes: ByteLine {
    var bytes: [UInt8] = []
    mutating func send(_ byte: UInt8) { bytes.append(byte) }
  }

  func bytes(of type: FrameType, _ payload: [UInt8]) -> [UInt8] {
    var frame = FrameSender(type, count: payload.count, to: Bytes())
    for byte in payload { frame.add(byte) }
    return frame.finish().bytes
  }

  /// Every event that the bytes lead to, with the payloads of whole frames.
  func receive(_ bytes: [UInt8], room: Int = 1024) -> [(event: FrameReceiver.Event, payload: [UInt8])] {
    var receiver = FrameReceiver()
    var buffer = [UInt8](repeating: 0, count: room + Frame.overhead)
    var events: [(event: FrameReceiver.Event, payload: [UInt8])] = []
    for byte in bytes {
      var span = buffer.mutableSpan
      receiver.add(byte, to: &span)
      while let event = receiver.next(in: &span) {
        var payload: [UInt8] = []
        if case .frame(_, let count) = event { payload = (0..<count).map { span[Frame.headerBytes + $0] } }
        events.append((event, payload))
      }
    }
    return events
  }

  @Test func theChecksumIsTheStandardOne() {
    var checksum = CRC32()
    for byte in "123456789".utf8 { checksum.add(byte) }
    #expect(checksum.value == 0xCBF4_3926)
  }

  @Test(arguments: [0, 1, 255, 256, 1024]) func aFrameArrives(count: Int) {
    let payload = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
    let events = receive(bytes(of: .scriptBytes, payload))
    #expect(events.map(\.event) == [.frame(.scriptBytes, count: count)])
    #expect(events.first?.payload == payload)
  }

  @Test func numbersAreLittleEndian() {
    var frame = FrameSender(.ended, count: 14, to: Bytes())
    frame.add(UInt16(0x0102))
    frame.add(UInt32(0x0304_0506))
    frame.add(UInt64(0x0708_090A_0B0C_0D0E))
    let events = receive(frame.finish().bytes)
    #expect(events.first?.payload == [2, 1, 6, 5, 4, 3, 0x0E, 0x0D, 0x0C, 0x0B, 0x0A, 9, 8, 7])
  }

  @Test func whatLiesBetweenFramesIsPassedOver() {
    let frame = bytes(of: .hello, [1, 2, 3])
    #expect(receive([0, 1, 2] + frame + [9] + frame).count == 2)
  }

  /// Any byte but the first and the length, which lets the receiver wait for more.
  @Test func aDamagedFrameIsNoticed() {
    let frame = bytes(of: .hello, [1, 2, 3])
    for position in frame.indices where position != 0 && position != 2 && position != 3 {
      for bit in 0..<8 {
        var damaged = frame
        damaged[position] ^= 1 << bit
        #expect(receive(damaged).map(\.event) == [.damaged])
      }
    }
  }

  @Test func aFrameThatIsTooLongIsRefusedAndTheNextOneArrives() {
    let events = receive(bytes(of: .hello, Array(repeating: 7, count: 20)) + bytes(of: .run, [1]), room: 16)
    #expect(events.map(\.event) == [.damaged, .frame(.run, count: 1)])
  }

  /// A damaged frame costs its first byte only.
  @Test func aFrameInsideADamagedOneIsFound() {
    let inner = bytes(of: .pushStatus, [0xA5, 1])
    var outer = bytes(of: .pushChunk, [9] + inner + [9])
    outer[outer.count - 1] ^= 1
    let events = receive(outer).filter { $0.event != .damaged }
    #expect(events.map(\.event) == [.frame(.pushStatus, count: 2)])
    #expect(events.first?.payload == [0xA5, 1])
  }

  @Test func aFrameThatDoesNotGoOnIsGivenUp() {
    let whole = bytes(of: .hello, [1, 2, 3])
    var receiver = FrameReceiver()
    var buffer = [UInt8](repeating: 0, count: 64)
    var span = buffer.mutableSpan
    // A head that promises 40 bytes, of which a whole frame is all that comes.
    for byte in [Frame.start, 1, 40, 0] + whole {
      receiver.add(byte, to: &span)
      #expect(receiver.next(in: &span) == nil)
    }
    #expect(receiver.isWaiting)
    receiver.giveUp(&span)
    #expect(receiver.next(in: &span) == .frame(.hello, count: 3))
    #expect(receiver.next(in: &span) == nil)
    #expect(!receiver.isWaiting)
  }

  @Test func repliesAreTold() {
    #expect(FrameType.pushChunk.reply.rawValue == 0xC2 && FrameType.pushChunk.reply.isReply)
    #expect(!FrameType.pushChunk.isReply && FrameType.pushChunk.family == 4)
  }
}
