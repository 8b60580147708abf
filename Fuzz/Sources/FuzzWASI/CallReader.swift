import FuzzEntry
import WASI

/// Reads calls from an input: which function, and arguments that mean something to it. Each has a record of its own, so
/// that a change of one leaves the others what they are.
struct CallReader {
  static let recordByteCount = 32
  /// Where a guest keeps what: paths and lists of buffers, results, data.
  static let paths = 0
  static let vectors = 0x1000
  static let result = 0x2000
  static let data = 0x2800
  static let dataByteCount = 0x1000

  /// What the arguments of the functions are, a letter each: `f` a descriptor, `p` a path, `b` a buffer and its length,
  /// `v` a list of buffers and its length, `o` where the result goes, `w` flags, `R` rights, `T` a time, size or offset.
  private static let shapes: [(name: String, shape: String)] = [
    ("path_open", "fwpwRRwo"), ("path_create_directory", "fp"), ("path_symlink", "pfp"), ("path_rename", "fpfp"),
    ("path_link", "fwpfp"), ("path_unlink_file", "fp"), ("path_remove_directory", "fp"), ("path_filestat_get", "fwpo"),
    ("path_filestat_set_times", "fwpTTw"), ("path_readlink", "fpbo"), ("fd_read", "fvo"), ("fd_write", "fvo"),
    ("fd_pread", "fvTo"), ("fd_pwrite", "fvTo"), ("fd_readdir", "fbTo"), ("fd_close", "f"), ("fd_renumber", "ff"),
    ("fd_filestat_get", "fo"), ("fd_filestat_set_size", "fT"), ("fd_filestat_set_times", "fTTw"), ("fd_seek", "fTwo"),
    ("fd_tell", "fo"), ("fd_allocate", "fTT"), ("fd_advise", "fTTw"), ("fd_sync", "f"), ("fd_datasync", "f"),
    ("fd_fdstat_get", "fo"), ("fd_fdstat_set_flags", "fw"), ("fd_fdstat_set_rights", "fRR"), ("fd_prestat_get", "fo"),
    ("fd_prestat_dir_name", "fb"), ("poll_oneoff", "aaco"), ("random_get", "b"), ("args_get", "aa"),
    ("environ_sizes_get", "oo"), ("clock_time_get", "wTo"), ("sock_accept", "fwo"), ("sock_recv", "fvwoo"),
    ("sock_send", "fvwo"), ("sock_shutdown", "fw"), ("proc_raise", "w"), ("sched_yield", ""),
  ]

  static let functions: [(function: WASIFunction, shape: String)] = shapes.map { name, shape in
    guard let function = WASIFunction.named(name) else { fatalError("no function \(name)") }
    return (function, shape)
  }

  /// Parts of paths. The host has put some of these names into the guest's folders; what it needs to get something done is
  /// there more than once.
  private static let names: [[UInt8]] = [
    "file", "dir", "a", "b", "file", "dir", "a", "b", "file", "dir", "inner", "inner", ".", "..", "..", "c", "up", "out",
    "absolute", "loop", "deep", "secret", "outside", "sandbox", "readonly", "", String(repeating: "n", count: 255),
    String(repeating: "n", count: 256),
  ].map { Array($0.utf8) }

  private var records: InputReader
  /// Of the present call.
  private var reader = InputReader([])
  private var paths = 0

  init(_ bytes: [UInt8]) { records = InputReader(bytes) }

  var isAtEnd: Bool { records.isAtEnd }

  mutating func next(_ guest: GuestCalls) -> (function: WASIFunction, arguments: [UInt64]) {
    reader = InputReader(records.bytes(CallReader.recordByteCount))
    paths = 0
    let (function, shape) = CallReader.functions[reader.below(CallReader.functions.count)]
    return (function, shape.flatMap { arguments($0, guest) })
  }

  private mutating func arguments(_ letter: Character, _ guest: GuestCalls) -> [UInt64] {
    switch letter {
    case "f": return [descriptor()]
    case "p": return path(guest)
    case "b": return address(CallReader.data) + [UInt64(reader.byte()) << 4]
    case "v": return vector(guest)
    case "o": return address(CallReader.result)
    case "a": return address(CallReader.vectors)
    case "c": return [UInt64(reader.below(8))]
    case "R": return [rights()]
    case "T": return [size()]
    default: return [flags()]
    }
  }

  /// One of the two folders or of those opened first; any number now and then.
  private mutating func descriptor() -> UInt64 {
    let byte = reader.byte()
    return byte < 248 ? [3, 5, 4, 3, 6, 5, 3, 7][Int(byte & 7)] : UInt64(reader.word32())
  }

  /// None, most often.
  private mutating func flags() -> UInt64 {
    let byte = reader.byte()
    return byte < 128 ? 0 : UInt64(byte & 0x1F)
  }

  /// Where the guest keeps such things; any address now and then, most of them around the memory's end.
  private mutating func address(_ usual: Int) -> [UInt64] {
    let byte = reader.byte()
    if byte < 250 { return [UInt64(usual)] }
    return [byte < 253 ? UInt64(GuestCalls.byteCount) - 8 + UInt64(reader.byte() & 15) : UInt64(reader.word32())]
  }

  /// All, most often: what a program without them can do is soon tried.
  private mutating func rights() -> UInt64 {
    reader.byte() < 192 ? Rights.all.rawValue : UInt64(reader.word32())
  }

  /// Small, or near a limit. The bits of no such number are those of the secret.
  private mutating func size() -> UInt64 {
    switch reader.below(4) {
    case 0: 0
    case 1: UInt64(reader.byte())
    case 2: UInt64(reader.word32())
    default: UInt64.max >> UInt64(reader.below(64)) & ~(1 << 62)
    }
  }

  private mutating func path(_ guest: GuestCalls) -> [UInt64] {
    var path: [UInt8] = []
    let count = [1, 1, 1, 2, 2, 3, 5, 0][reader.below(8)]
    for index in 0..<count {
      if index > 0 { path.append(UInt8(ascii: "/")) }
      path += component()
    }
    // A slash in front, or at the end.
    let slashes = reader.byte()
    if slashes & 0xF == 0xF { path.insert(UInt8(ascii: "/"), at: 0) }
    if slashes & 0x70 == 0x70 { path.append(UInt8(ascii: "/")) }
    let place = CallReader.paths + paths * 0x800
    paths += 1
    path = Array(path.prefix(0x7F0))
    guest.put(path, at: place)
    if slashes >= 250 { return address(place) + [UInt64(reader.word32())] }
    return [UInt64(place), UInt64(path.count)]
  }

  private mutating func component() -> [UInt8] {
    let choice = reader.below(CallReader.names.count + 2)
    if choice < CallReader.names.count { return CallReader.names[choice] }
    // The secret's byte is never written by the guest.
    return reader.bytes(1 + reader.below(8)).map { $0 == Confinement.secretByte ? 0 : $0 }
  }

  private mutating func vector(_ guest: GuestCalls) -> [UInt64] {
    let count = reader.below(4)
    for index in 0..<count {
      let words = address(CallReader.data + index * 0x400) + [UInt64(reader.byte()) << 2]
      let bytes = words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
      guest.put(bytes, at: CallReader.vectors + index * 8)
    }
    return address(CallReader.vectors) + [UInt64(count)]
  }
}
