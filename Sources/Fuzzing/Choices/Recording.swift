/// A recording as a file: each number in unsigned LEB128. Any bytes are a recording of some numbers.
public struct Recording: Equatable, Sendable {
  public var values: [UInt64]

  public init(values: [UInt64]) { self.values = values }

  /// Reads a file. Bits beyond the 64th are dropped, and so is a number that is cut off.
  public init(bytes: [UInt8]) {
    values = []
    var value: UInt64 = 0
    var shift: UInt64 = 0
    for byte in bytes {
      if shift < 64 { value |= UInt64(byte & 0x7F) << shift }
      shift += 7
      if byte < 0x80 {
        values.append(value)
        value = 0
        shift = 0
      }
    }
  }

  public var bytes: [UInt8] {
    var writer = ByteWriter()
    for value in values { writer.unsigned(value) }
    return writer.bytes
  }
}
