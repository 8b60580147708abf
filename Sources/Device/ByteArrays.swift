/// Arrays of the host as the supervisor takes bytes.
///
/// Unsafe room. Invariant: a view is used during the call that it is lent for.
extension [UInt8] {
  public func withBytes<Result>(_ body: (Bytes) throws -> Result) rethrows -> Result {
    try withUnsafeBytes { try body(Bytes($0)) }
  }

  public init(_ bytes: Bytes) { self = Array(bytes.buffer) }
}

/// Sizes that a module begins with.
struct ModuleSizes {
  var memoryBytes: UInt64 = 0
  var tableElements: UInt64 = 0

  /// Of a module that is valid; zeros for any other.
  init(_ bytes: [UInt8]) {
    var limits = Limits()
    limits.codeBytes = 0
    limits.stackSlots = 64
    let arena = UnsafeMutableRawBufferPointer.allocate(byteCount: (1 << 20) + bytes.count * 32, alignment: 16)
    defer { arena.deallocate() }
    bytes.withUnsafeBytes { buffer in
      guard let machine = try? Machine(arena: arena, limits: limits), let module = try? machine.load(buffer) else { return }
      for memory in module.memories { memoryBytes += memory.size.minimum << UInt64(memory.pageSizeExponent) }
      for table in module.tables { tableElements += table.size.minimum }
      machine.close()
    }
  }
}
