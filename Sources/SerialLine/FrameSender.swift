/// Where the bytes of frames go.
public protocol ByteLine {
  mutating func send(_ byte: UInt8)
}

/// Takes a frame apart into bytes.
public struct FrameSender<Line: ByteLine> {
  private var line: Line
  private var checksum = CRC32()

  /// Begins a frame whose payload has `count` bytes, at most 65,535; `finish` ends it.
  public init(_ type: FrameType, count: Int, to line: Line) {
    self.line = line
    self.line.send(Frame.start)
    add(type.rawValue)
    add(UInt8(truncatingIfNeeded: count))
    add(UInt8(truncatingIfNeeded: count >> 8))
  }

  /// The next byte of the payload.
  public mutating func add(_ byte: UInt8) {
    checksum.add(byte)
    line.send(byte)
  }

  /// Numbers one after the other.
  public mutating func add<let numberCount: Int>(_ numbers: InlineArray<numberCount, UInt32>) {
    for index in numbers.indices { add(numbers[index]) }
  }

  public mutating func add(_ number: UInt16) {
    add(UInt8(truncatingIfNeeded: number))
    add(UInt8(truncatingIfNeeded: number >> 8))
  }

  public mutating func add(_ number: UInt32) {
    add(UInt16(truncatingIfNeeded: number))
    add(UInt16(truncatingIfNeeded: number >> 16))
  }

  public mutating func add(_ number: UInt64) {
    add(UInt32(truncatingIfNeeded: number))
    add(UInt32(truncatingIfNeeded: number >> 32))
  }

  /// Ends the frame with its checksum.
  /// - Returns: the line, with what was sent.
  @discardableResult
  public consuming func finish() -> Line {
    var rest = checksum.value
    for _ in 0..<4 {
      line.send(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return line
  }
}
