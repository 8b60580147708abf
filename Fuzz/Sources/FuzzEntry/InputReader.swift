/// Decisions, read from the bytes of an input. Past the end all are 0.
public struct InputReader {
  private let bytes: [UInt8]
  private var offset = 0

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  public var isAtEnd: Bool { offset >= bytes.count }

  public mutating func byte() -> UInt8 {
    guard offset < bytes.count else { return 0 }
    defer { offset += 1 }
    return bytes[offset]
  }

  /// A number below `count`, which is 256 at most.
  public mutating func below(_ count: Int) -> Int { count <= 1 ? 0 : Int(byte()) % count }

  /// Little-endian.
  public mutating func word32() -> UInt32 {
    (0..<4).reduce(0) { word, index in word | UInt32(byte()) << UInt32(8 * index) }
  }

  public mutating func word64() -> UInt64 { UInt64(word32()) | UInt64(word32()) << 32 }

  /// As many of the next bytes as there are.
  public mutating func bytes(_ count: Int) -> [UInt8] {
    let end = min(bytes.count, offset + count)
    defer { offset = end }
    return Array(bytes[offset..<end])
  }
}
