import Foundation

/// How much of an ELF file (32 bits, little-endian) goes to flash, and how much RAM it takes. Flags of sections do not tell
/// these apart: the linker makes a section writable that holds relocated constants, wherever it lies.
struct ELFSections {
  /// Bytes with contents: code, constants, first values of variables.
  private(set) var loaded = 0
  /// Bytes of variables: what lies in RAM.
  private(set) var variables = 0

  init(_ file: Data, memoryStart: Int) throws {
    let bytes = [UInt8](file)
    func word(_ offset: Int) throws -> Int {
      guard offset >= 0, offset + 4 <= bytes.count else { throw BoardError("the firmware is no ELF file") }
      return bytes[offset..<offset + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    guard bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 1, 1]) else { throw BoardError("the firmware is no ELF file") }
    let table = try word(32)
    let count = try word(48) & 0xFFFF
    // A section header: name, type, flags, address, offset, size, ...; 40 bytes.
    for index in 0..<count {
      let header = table + 40 * index
      let (type, flags) = (try word(header + 4), try word(header + 8))
      let (address, size) = (try word(header + 12), try word(header + 20))
      let isAllocated = flags & 2 != 0
      let hasNoContents = type == 8
      if isAllocated, !hasNoContents { loaded += size }
      if isAllocated, address >= memoryStart { variables += size }
    }
  }
}
