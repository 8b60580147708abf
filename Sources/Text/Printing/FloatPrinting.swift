extension TextBuffer {
  /// The shortest decimal that reads back as the same number; infinities and NaNs by name (specification, 6.3.2).
  mutating func append(f32 bits: UInt32) {
    let value = Float(bitPattern: bits)
    if value.isFinite { return append(value.description) }
    appendSpecial(
      isNegative: bits >> 31 != 0, payload: UInt64(bits & 0x7F_FFFF), canonical: 0x40_0000)
  }

  mutating func append(f64 bits: UInt64) {
    let value = Double(bitPattern: bits)
    if value.isFinite { return append(value.description) }
    appendSpecial(
      isNegative: bits >> 63 != 0, payload: bits & 0xF_FFFF_FFFF_FFFF, canonical: 0x8_0000_0000_0000)
  }

  /// A payload of 0 is an infinity.
  private mutating func appendSpecial(isNegative: Bool, payload: UInt64, canonical: UInt64) {
    if isNegative { append(byte: 0x2D) }
    if payload == 0 { return append("inf") }
    append("nan")
    if payload == canonical { return }
    append(":0x")
    append(hexadecimal: payload)
  }
}
