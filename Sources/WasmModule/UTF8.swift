/// Whether the bytes are UTF-8 as the specification wants it (5.2.4): no overlong forms, no surrogates, nothing
/// above U+10FFFF.
///
/// Unsafe room. Invariant: every index is checked against `bytes.count` before the byte is read.
func isValidUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
  var index = 0
  let count = bytes.count
  while index < count {
    let first = bytes[index]
    index += 1
    if first < 0x80 { continue }
    let extra: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: extra = 1
    case 0xE0...0xEF:
      extra = 2
      if first == 0xE0 { low = 0xA0 }
      if first == 0xED, !planted("surrogateNames") { high = 0x9F }
    case 0xF0...0xF4:
      extra = 3
      if first == 0xF0 { low = 0x90 }
      if first == 0xF4 { high = 0x8F }
    default: return false
    }
    guard count - index >= extra else { return false }
    for _ in 0..<extra {
      let byte = bytes[index]
      if byte < low || byte > high { return false }
      low = 0x80
      high = 0xBF
      index += 1
    }
  }
  return true
}
