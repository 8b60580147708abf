/// What a host has made of a module beforehand, to lie beside it in flash: its side table, which then takes no RAM. Whoever
/// loads the module validates it all the same, and compares: a companion says nothing that it is believed.
///
/// 16 bytes, all numbers little-endian: `APUSSIDE`, the module's bytes (u32), the entries (u32); then the entries as
/// `BranchEntry` has them, far branches among them, 8 bytes each.
///
/// Unsafe room. Invariant: the bytes are readable, and stay as they are, for as long as the module is used.
public struct Companion {
  /// Bytes of the module that it belongs to.
  public let moduleBytes: Int
  let entries: UnsafeBufferPointer<BranchEntry>

  public static let headerBytes = 16
  /// Where its first byte may lie: multiples of this.
  public static let alignment = 8
  /// "APUSSIDE", little-endian.
  private static let magic: UInt64 = 0x4544_4953_5355_5041

  /// - Parameter bytes: aligned to `alignment`; all of it, and nothing else.
  /// - Returns: nil where they are no companion.
  public init?(parsing bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress, bytes.count >= Companion.headerBytes,
      UInt(bitPattern: start) % UInt(Companion.alignment) == 0, start.load(as: UInt64.self) == Companion.magic
    else { return nil }
    let count = Int(start.load(fromByteOffset: 12, as: UInt32.self))
    let (size, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<BranchEntry>.stride)
    guard !overflow, bytes.count - Companion.headerBytes == size else { return nil }
    moduleBytes = Int(start.load(fromByteOffset: 8, as: UInt32.self))
    entries = UnsafeBufferPointer(
      start: (start + Companion.headerBytes).assumingMemoryBound(to: BranchEntry.self), count: count)
  }

  /// The number of bytes of a module's companion.
  public static func byteCount(of module: Module) -> Int {
    headerBytes + module.sideTable.count * MemoryLayout<BranchEntry>.stride
  }

  /// One of the bytes of a module's companion.
  public static func byte(_ index: Int, of module: Module) -> UInt8 {
    let word: UInt64
    switch index / 8 {
    case 0: word = magic
    case 1: word = UInt64(module.bytes.count) | UInt64(module.sideTable.count) << 32
    default:
      let entry = module.sideTable[index / 8 - 2]
      word =
        UInt64(UInt32(bitPattern: entry.programDelta)) | UInt64(UInt16(bitPattern: entry.tableDelta)) << 32
        | UInt64(entry.carriedSlots) << 48 | UInt64(entry.droppedSlots) << 56
    }
    return UInt8(truncatingIfNeeded: word >> UInt64(index % 8 * 8))
  }

  /// Whether so many entries from `first` on are these.
  func holds(_ others: UnsafeBufferPointer<BranchEntry>, from first: Int) -> Bool {
    guard first <= entries.count, others.count <= entries.count - first else { return false }
    for index in others.indices where !(entries[first + index].word == others[index].word) { return false }
    return true
  }
}

extension BranchEntry {
  fileprivate var word: UInt64 { unsafeBitCast(self, to: UInt64.self) }
}
