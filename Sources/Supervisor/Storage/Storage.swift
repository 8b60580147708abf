/// The flash memory of a device, as it lies in the address space, with C functions that change it.
///
/// It is used as flash wants to be: erased by pages, then programmed in units of 8 bytes at multiples of 8, each unit
/// once. A program or an erase that is cut short by a loss of power may leave anything in the bytes that it was to
/// change, and nothing in others.
///
/// Pages 0 and 1 are the journal's; the others are the two slots', half each.
///
/// Unsafe room. Invariants: `contents` stays where it is and shows what was programmed as soon as the function returned;
/// `context` lives as long.
public struct Storage {
  /// Programs bytes at an offset, both multiples of 8. Answers 0, or anything else where it failed.
  public typealias Program = @convention(c) (
    _ context: UnsafeMutableRawPointer?, _ offset: Int, _ bytes: UnsafeRawPointer, _ byteCount: Int
  ) -> Int
  /// Makes the page that begins at an offset blank: all its bytes are 0xFF. Answers as above.
  public typealias Erase = @convention(c) (_ context: UnsafeMutableRawPointer?, _ offset: Int) -> Int

  static var unit: Int { 8 }

  let contents: UnsafeRawBufferPointer
  let pageBytes: Int
  private let context: UnsafeMutableRawPointer?
  private let programUnits: Program
  private let erasePage: Erase

  /// Nil where there are fewer than four pages, or pages that are too small for a journal (256 bytes).
  public init?(
    contents: UnsafeRawBufferPointer, pageBytes: Int, context: UnsafeMutableRawPointer?, program: @escaping Program,
    erase: @escaping Erase
  ) {
    guard pageBytes >= 256, pageBytes % Storage.unit == 0, contents.count / pageBytes >= 4 else { return nil }
    self.contents = contents
    self.pageBytes = pageBytes
    self.context = context
    programUnits = program
    erasePage = erase
  }

  /// Pages of one slot.
  var slotPages: Int { (contents.count / pageBytes - 2) / 2 }

  func bytes(_ offset: Int, _ count: Int) -> Bytes { Bytes(contents).part(offset, count) }

  /// Erases a page that is not blank.
  func erase(page: Int) throws(Refusal) {
    let offset = page * pageBytes
    if bytes(offset, pageBytes).isBlank { return }
    guard erasePage(context, offset) == 0, bytes(offset, pageBytes).isBlank else { throw Refusal(.storageFailed, at: page) }
  }

  /// Programs bytes, the last unit filled up with 0xFF, and reads them back.
  func program(_ offset: Int, _ bytes: Bytes) throws(Refusal) {
    let whole = bytes.count / Storage.unit * Storage.unit
    if let base = bytes.base, whole > 0 {
      guard programUnits(context, offset, base, whole) == 0 else { throw Refusal(.storageFailed, at: offset) }
    }
    if whole < bytes.count {
      var unit = InlineArray<8, UInt8>(repeating: 0xFF)
      for index in whole..<bytes.count { unit[index - whole] = bytes[index] }
      let status = unit.span.withUnsafeBufferPointer { unit in
        unit.baseAddress.map { programUnits(context, offset + whole, $0, Storage.unit) }
      }
      guard status == 0 else { throw Refusal(.storageFailed, at: offset + whole) }
    }
    guard self.bytes(offset, bytes.count).equals(bytes) else { throw Refusal(.storageFailed, at: offset) }
  }
}
