/// The bytes of a text, borrowed.
///
/// Unsafe inside: `bytes` is valid only within the call of `withSource` that made the value, and no parser outlives
/// that call. Each access is checked against the length, so no text can read past it.
struct Source {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Fewer than 2^29, so that offsets fit in 32 bits, those in the lexer's pool included: each pass adds to it what it reads.
  var count: Int { bytes.count }

  /// The byte at an offset, 0 past the end. A byte 0 in the text is malformed wherever it is not in a comment.
  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    UInt(bitPattern: offset) < UInt(bitPattern: bytes.count) ? bytes[offset] : 0
  }

  fileprivate init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }
}

/// Lends the bytes of a text to a parser, and gives its error a line and a column.
func withSource<Result>(
  _ text: [UInt8], _ parse: (Source) throws(Fault) -> Result
) throws(TextError) -> Result {
  do throws(Fault) {
    guard text.count < 1 << 29 else { throw Fault("text too large", at: 0) }
    return try text.withUnsafeBufferPointer { (bytes) throws(Fault) in
      try parse(Source(bytes: bytes))
    }
  } catch {
    throw TextError(error, in: text)
  }
}
