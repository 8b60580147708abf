import Apus

/// Strings as preview1 hands them over: NUL-terminated, one after another.
struct StringList {
  let bytes: [UInt8]
  /// Where each string begins in `bytes`.
  let offsets: [UInt32]

  init(_ strings: [String]) throws(WASIConfigurationError) {
    var bytes: [UInt8] = []
    var offsets: [UInt32] = []
    for string in strings {
      guard !string.utf8.contains(0) else { throw .embeddedNUL(string) }
      guard let offset = UInt32(exactly: bytes.count) else { throw .tooLarge }
      offsets.append(offset)
      bytes.append(contentsOf: string.utf8)
      bytes.append(0)
    }
    guard bytes.count <= Int(UInt32.max) else { throw .tooLarge }
    self.bytes = bytes
    self.offsets = offsets
  }

  init(environment: [(name: String, value: String)]) throws(WASIConfigurationError) {
    for (name, _) in environment where name.isEmpty || name.utf8.contains(UInt8(ascii: "=")) {
      throw .variableName(name)
    }
    try self.init(environment.map { "\($0.name)=\($0.value)" })
  }
}

extension WASI {
  func args_get(_ memory: MemoryView, argv: UInt32, argv_buf: UInt32) throws(Errno) {
    try put(arguments, memory, pointers: argv, text: argv_buf)
  }

  func args_sizes_get(_ memory: MemoryView, count: UInt32, size: UInt32) throws(Errno) {
    try putSizes(arguments, memory, count: count, size: size)
  }

  func environ_get(_ memory: MemoryView, environ: UInt32, environ_buf: UInt32) throws(Errno) {
    try put(environment, memory, pointers: environ, text: environ_buf)
  }

  func environ_sizes_get(_ memory: MemoryView, count: UInt32, size: UInt32) throws(Errno) {
    try putSizes(environment, memory, count: count, size: size)
  }

  /// Writes the text, and the guest address of each string in it.
  private func put(
    _ list: StringList, _ memory: MemoryView, pointers: UInt32, text: UInt32
  ) throws(Errno) {
    let room = try memory.buffer(text, UInt32(truncatingIfNeeded: list.bytes.count))
    let addresses = try memory.structure(pointers, count: UInt64(list.offsets.count) &* 4)
    room.copy(list.bytes[...])
    for (index, offset) in list.offsets.enumerated() {
      // Cannot wrap: the text is in bounds.
      addresses.put(text &+ offset, at: index &* 4)
    }
  }

  private func putSizes(
    _ list: StringList, _ memory: MemoryView, count: UInt32, size: UInt32
  ) throws(Errno) {
    let countResult = try memory.result(UInt32.self, at: count)
    let sizeResult = try memory.result(UInt32.self, at: size)
    countResult.store(UInt32(truncatingIfNeeded: list.offsets.count))
    sizeResult.store(UInt32(truncatingIfNeeded: list.bytes.count))
  }
}
