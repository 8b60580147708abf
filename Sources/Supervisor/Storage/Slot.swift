/// A place for a module: a header, its manifest, then the module's bytes.
///
/// The header is `APSL`, the manifest's byte count u32, its CRC-32, 0 u32. It is programmed last of the first 512 bytes, after
/// every page that the module takes was erased: where it is whole, whatever is not blank behind it was programmed since.
struct Slot {
  static var headerBytes: Int { 16 }
  static var moduleOffset: Int { 512 }

  let storage: Storage
  let name: SlotName

  /// Its first page.
  private var page: Int { 2 + Int(name.rawValue) * storage.slotPages }
  private var offset: Int { page * storage.pageBytes }

  /// The most bytes of a module.
  var capacity: Int { storage.slotPages * storage.pageBytes - Slot.moduleOffset }

  /// Pages that a module takes, with what is before it.
  func pages(for moduleBytes: Int) -> Int {
    (Slot.moduleOffset + moduleBytes + storage.pageBytes - 1) / storage.pageBytes
  }

  /// Erases a page, counted from the slot's first.
  func erase(_ index: Int) throws(Refusal) { try storage.erase(page: page + index) }

  /// The manifest, if there is a whole one. Nothing is known of the module's bytes.
  var manifest: Manifest? {
    let header = storage.bytes(offset, Slot.headerBytes)
    guard header.part(0, 4).equals("APSL") else { return nil }
    let count = Int(truncatingIfNeeded: header.u32(4))
    guard count >= 0, count <= Manifest.maximumByteCount else { return nil }
    let bytes = storage.bytes(offset + Slot.headerBytes, count)
    guard header.u32(8) == CRC32.of(bytes) else { return nil }
    do throws(ManifestError) {
      let manifest = try Manifest(parsing: bytes)
      return manifest.moduleBytes <= capacity ? manifest : nil
    } catch { return nil }
  }

  func module(_ manifest: Manifest) -> Bytes { storage.bytes(offset + Slot.moduleOffset, manifest.moduleBytes) }

  /// Programs manifest and header; the pages are blank.
  func write(manifest: Bytes) throws(Refusal) {
    try storage.program(offset + Slot.headerBytes, manifest)
    var header = ByteBuffer<16>()
    header.append("APSL")
    header.append(UInt32(truncatingIfNeeded: manifest.count))
    header.append(CRC32.of(manifest))
    header.append(UInt32(0))
    let place = offset
    let failure: Refusal? = header.withBytes { bytes in
      do throws(Refusal) { try storage.program(place, bytes) } catch { return error }
      return nil
    }
    if let failure { throw failure }
  }

  /// Programs a part of the module, at a multiple of 8.
  func write(_ part: Bytes, at place: Int) throws(Refusal) {
    try storage.program(offset + Slot.moduleOffset + place, part)
  }

  /// How many bytes of the module a transfer that was cut need not send again: those of the pages before the last one
  /// that is not blank. That page may be torn; it is erased. 0 where the manifest has to be written again as well.
  func resume(_ manifest: Manifest) throws(Refusal) -> Int {
    var last = pages(for: manifest.moduleBytes) - 1
    while last > 0, storage.bytes(offset + last * storage.pageBytes, storage.pageBytes).isBlank { last -= 1 }
    if last == 0 { return 0 }
    try erase(last)
    return max(0, last * storage.pageBytes - Slot.moduleOffset)
  }
}
