#if canImport(Musl)
import Musl
#elseif canImport(Glibc)
import Glibc
#endif

/// The engine's handlers as the running executable has them: their C names, and where they are.
///
/// Read from the executable's own symbol table (ELF, 64 bits), so that no list has to be kept of them, and one that
/// nobody thought of is found as well.
public struct HandlerSymbols {
  public private(set) var addresses: [String: Int] = [:]

  /// Nil where the executable is of another format, or has been stripped.
  public init?() {
    #if os(Linux)
    guard let file = HandlerSymbols.readExecutable(), let table = SymbolTable(file) else { return nil }
    // Where the executable was loaded: the distance is that of any function.
    let mark = "apus_proof_threaded"
    var values: [String: Int] = [:]
    table.forEachFunction(whoseNameBegins: "apus_") { values[$0] = $1 }
    guard let place = values[mark] else { return nil }
    let distance = Trace.threadedHandler - place
    for (name, value) in values {
      guard name.hasPrefix("apus_t_") || name.hasPrefix("apus_i_") else { continue }
      // What the compiler made of several handlers that are alike: they jump to it.
      if name.hasSuffix("Tm") { continue }
      addresses[name] = value + distance
    }
    #else
    return nil
    #endif
  }

  #if os(Linux)
  private static func readExecutable() -> [UInt8]? {
    let file = open("/proc/self/exe", O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    guard size > 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: size)
    var count = 0
    while count < size {
      let part = pread(file, &bytes[count], size - count, off_t(count))
      if part <= 0 { return nil }
      count += part
    }
    return bytes
  }
  #endif
}

/// The symbol table of an ELF file of 64 bits, little-endian (System V ABI, "Symbol Table").
private struct SymbolTable {
  private let file: [UInt8]
  private var symbols: Range<Int> = 0..<0
  private var strings: Range<Int> = 0..<0

  init?(_ file: [UInt8]) {
    self.file = file
    guard file.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]) else { return nil }
    guard let start = number(at: 40, 8), let size = number(at: 58, 2), let count = number(at: 60, 2) else { return nil }
    let symbolTableType = 2
    for section in 0..<count where number(at: start + section * size + 4, 4) == symbolTableType {
      guard let link = number(at: start + section * size + 40, 4),
        let symbols = range(ofSection: start + section * size), let strings = range(ofSection: start + link * size)
      else { return nil }
      self.symbols = symbols
      self.strings = strings
    }
    if symbols.isEmpty { return nil }
  }

  private func number(at place: Int, _ count: Int) -> Int? {
    guard place >= 0, place <= file.count - count else { return nil }
    return (0..<count).reduce(0) { $0 | Int(truncatingIfNeeded: UInt64(file[place + $1]) << UInt64(8 * $1)) }
  }

  private func range(ofSection header: Int) -> Range<Int>? {
    guard let start = number(at: header + 24, 8), let count = number(at: header + 32, 8), start >= 0, count >= 0,
      start <= file.count - count
    else { return nil }
    return start..<start + count
  }

  /// Calls with the name and the value of each function.
  ///
  /// - Parameter prefix: of at least two bytes.
  func forEachFunction(whoseNameBegins prefix: String, _ body: (String, Int) -> Void) {
    let prefix = Array(prefix.utf8)
    // A debug build has very many symbols: most are told apart by a byte or two.
    var symbol = symbols.lowerBound
    while symbol + 24 <= symbols.upperBound {
      let here = symbol
      symbol += 24
      if file[here + 4] & 15 != 2 { continue }
      let offset =
        Int(file[here]) | Int(file[here + 1]) << 8 | Int(file[here + 2]) << 16 | Int(file[here + 3]) << 24
      let start = strings.lowerBound + offset
      guard start + prefix.count < strings.upperBound, file[start] == prefix[0], file[start + 1] == prefix[1] else {
        continue
      }
      let name = file[start..<strings.upperBound].prefix { $0 != 0 }
      guard name.starts(with: prefix), let value = number(at: here + 8, 8), value != 0 else { continue }
      body(String(decoding: name, as: UTF8.self), value)
    }
  }
}
