/// Names of functions, for people: from the `name` custom section (specification, appendix A.4), or else an export's.
///
/// Unsafe room. Invariant: no validator has read the `name` section, so each step checks that it stays inside.

extension Module {
  /// The name of a function, or nil where the module does not tell.
  public func functionName(_ index: Int) -> UnsafeRawBufferPointer? {
    if let name = nameSectionEntry(UInt32(truncatingIfNeeded: index)) { return name }
    for export in exports where export.kind == .function && Int(export.index) == index { return name(export.name) }
    return nil
  }

  /// The entry of a function in the subsection 1 of the `name` section.
  private func nameSectionEntry(_ index: UInt32) -> UnsafeRawBufferPointer? {
    var reader = CheckedReader(bytes, nameSection)
    while let id = reader.byte(), let size = reader.u32() {
      guard id == 1 else {
        guard reader.skip(size) else { return nil }
        continue
      }
      guard let count = reader.u32() else { return nil }
      var left = count
      while left > 0 {
        guard let function = reader.u32(), let length = reader.u32() else { return nil }
        let start = reader.next
        guard reader.skip(length) else { return nil }
        if function == index { return UnsafeRawBufferPointer(rebasing: bytes[start..<reader.next]) }
        left -= 1
      }
      return nil
    }
    return nil
  }
}

/// Reads bytes that nobody has checked; nil at the end of the range or for a malformed number.
struct CheckedReader {
  let bytes: UnsafeRawBufferPointer
  var next: Int
  let end: Int

  init(_ bytes: UnsafeRawBufferPointer, _ range: NameRange) {
    self.bytes = bytes
    next = Int(range.offset)
    end = Int(range.offset) + Int(range.count)
  }

  mutating func byte() -> UInt8? {
    guard next < end else { return nil }
    next += 1
    return bytes[next - 1]
  }

  mutating func u32() -> UInt32? {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 35 {
      guard let byte = byte() else { return nil }
      result |= UInt64(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 { return UInt32(exactly: result) }
    }
    return nil
  }

  mutating func skip(_ count: UInt32) -> Bool {
    guard UInt64(count) <= UInt64(end - next) else { return false }
    next += Int(count)
    return true
  }
}
