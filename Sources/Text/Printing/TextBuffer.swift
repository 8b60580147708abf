/// Takes text piece by piece, and says whether it wants more.
typealias TextSink = ([UInt8]) -> Bool

/// Text as it grows: UTF-8 in one buffer. Nothing is allocated for a line or an instruction.
struct TextBuffer {
  private(set) var bytes: [UInt8] = []
  /// Bytes that were handed on.
  private var writtenCount = 0
  /// The most bytes that the text may take, handed on or not.
  let limit: Int

  /// Lines are indented up to this many levels; what is nested deeper stays at that column, since the text of deep
  /// nesting would grow with its square.
  static let indentedLevels = 40

  init(limit: Int) {
    self.limit = limit
  }

  /// Bytes that were not handed on yet.
  var count: Int { bytes.count }

  @inline(__always)
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  @inline(__always)
  mutating func append(byte: UInt8) {
    bytes.append(byte)
  }

  @inline(__always)
  mutating func append(_ slice: ArraySlice<UInt8>) {
    bytes.append(contentsOf: slice)
  }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Hands on what there is. False where no more is wanted.
  mutating func hand(to write: TextSink) -> Bool {
    let wantsMore = write(bytes)
    writtenCount += bytes.count
    bytes.removeAll(keepingCapacity: true)
    return wantsMore
  }

  mutating func insert(_ text: StaticString, at place: Int) {
    text.withUTF8Buffer { bytes.insert(contentsOf: $0, at: place) }
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Whether the text is longer than it may be.
  var isFull: Bool { writtenCount + bytes.count > limit }

  /// A new line, and the indentation of a nesting level.
  mutating func newLine(_ level: Int) {
    bytes.append(0x0A)
    for _ in 0..<max(0, level < Self.indentedLevels ? level : Self.indentedLevels) {
      bytes.append(0x20)
      bytes.append(0x20)
    }
  }

  mutating func append(decimal value: UInt64) {
    if value < 10 {
      bytes.append(0x30 + UInt8(value))
      return
    }
    var low = bytes.count
    var rest = value
    while rest != 0 {
      bytes.append(0x30 + UInt8(rest % 10))
      rest /= 10
    }
    var high = bytes.count - 1
    while low < high {
      bytes.swapAt(low, high)
      low += 1
      high -= 1
    }
  }

  mutating func append(signed value: Int64) {
    if value < 0 { bytes.append(0x2D) }
    append(decimal: value.magnitude)
  }

  /// Hexadecimal digits without `0x`, at least `digits` of them.
  mutating func append(hexadecimal value: UInt64, digits: Int = 1) {
    var count = 16 - value.leadingZeroBitCount / 4
    if count < digits { count = digits }
    for place in (0..<count).reversed() {
      bytes.append(Self.digit(UInt8(truncatingIfNeeded: value >> UInt64(place * 4)) & 0x0F))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x61 + value - 10
  }

  // MARK: Strings

  /// Bytes as a string literal: printable ASCII as it is, the rest escaped.
  mutating func append(string slice: ArraySlice<UInt8>) {
    bytes.append(0x22)
    for byte in slice { append(escaped: byte) }
    bytes.append(0x22)
  }

  /// Bytes as string literals of up to 64 bytes. More than one begin new lines.
  mutating func append(strings slice: ArraySlice<UInt8>, level: Int) {
    let length = 64
    if slice.count <= length {
      append(byte: 0x20)
      append(string: slice)
      return
    }
    var start = slice.startIndex
    while start < slice.endIndex {
      let end = slice.endIndex - start > length ? start + length : slice.endIndex
      newLine(level)
      append(string: slice[start..<end])
      start = end
    }
  }

  @inline(__always)
  private mutating func append(escaped byte: UInt8) {
    if byte >= 0x20, byte < 0x7F, byte != 0x22, byte != 0x5C {
      bytes.append(byte)
    } else {
      bytes.append(0x5C)
      bytes.append(Self.digit(byte >> 4))
      bytes.append(Self.digit(byte & 0x0F))
    }
  }

  /// A name as a string literal: letters of all languages as they are, but nothing that moves the cursor or changes
  /// the direction of the text around it. The bytes are UTF-8.
  mutating func append(name slice: ArraySlice<UInt8>) {
    if slice.allSatisfy({ $0 < 0x80 }) { return append(string: slice) }
    bytes.append(0x22)
    for scalar in String(decoding: slice, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        append(escaped: UInt8(truncatingIfNeeded: scalar.value))
      } else if Self.isInvisible(scalar) {
        append("\\u{")
        append(hexadecimal: UInt64(scalar.value))
        append("}")
      } else {
        bytes.append(contentsOf: String(Character(scalar)).utf8)
      }
    }
    bytes.append(0x22)
  }

  private static func isInvisible(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse, .unassigned: true
    default: false
    }
  }
}
