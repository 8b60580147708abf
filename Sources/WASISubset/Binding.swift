/// Preview1 as imports of an engine's instance.
///
/// Unsafe room. Invariants: a guest's address stays the guest's for as long as the machine is used; it is the context of
/// every function that is made here.

extension Machine {
  /// Makes an instance of a module that imports nothing but preview1, and runs its start function.
  ///
  /// - Parameters:
  ///   - module: loaded by this machine.
  ///   - guest: stays where it is for as long as the machine is used; one call at a time uses it.
  public func instantiate(
    _ module: Module, tier: Tier = .automatic, guest: UnsafeMutablePointer<Guest>
  ) throws(InstantiationError) -> Instance {
    var limit: Limit?
    do throws(InstantiationError) {
      return try instantiate(module, tier: tier) { index in
        do throws(LimitError) {
          return try preview1(module.imports[index], of: module, guest: guest)
        } catch {
          limit = error.limit
          return nil
        }
      }
    } catch {
      if let limit { throw .limit(limit) }
      throw error
    }
  }

  /// The function of preview1 that a module asks for, or nil where it asks for something else: for embedders that give
  /// a module more imports than these. Each call takes a little of the arena.
  ///
  /// - Parameter guest: as above.
  public func preview1(
    _ record: Import, of module: Module, guest: UnsafeMutablePointer<Guest>
  ) throws(LimitError) -> ExternalValue? {
    guard module.name(record.module, equals: "wasi_snapshot_preview1") else { return nil }
    for index in 0..<functionTable.count where module.name(record.name, equals: functionTable[index].name) {
      return .function(try makeFunction(functionTable[index], guest))
    }
    return nil
  }

  private func makeFunction(_ row: Row, _ guest: UnsafeMutablePointer<Guest>) throws(LimitError) -> FunctionReference {
    // The longest row has nine parameters.
    var types = InlineArray<9, ValueType>(repeating: .i32)
    let count = row.parameters.utf8CodeUnitCount
    for index in 0..<count where row.parameters.utf8Start[index] == UInt8(ascii: "I") { types[index] = .i64 }
    let result = InlineArray<1, ValueType>(repeating: .i32)
    return try types.span.withUnsafeBufferPointer { (types) throws(LimitError) in
      try result.span.withUnsafeBufferPointer { (result) throws(LimitError) in
        try makeFunction(
          parameters: UnsafeBufferPointer(rebasing: types[..<count]),
          results: UnsafeBufferPointer(rebasing: result[..<(row.hasResult ? 1 : 0)]),
          call: row.call, context: UnsafeMutableRawPointer(guest))
      }
    }
  }
}
