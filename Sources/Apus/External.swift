import Engine

/// A linear memory.
public struct Memory {
  public let store: Store
  let reference: MemoryReference

  init(store: Store, reference: MemoryReference) {
    self.store = store
    self.reference = reference
  }

  /// A memory of the host's, to be imported; in pages of 64 KiB, all zero.
  ///
  /// - Parameters:
  ///   - is64: its addresses are `i64`.
  ///   - isShared: for modules that import a shared memory; this store alone has it. It has to have a maximum.
  public init(
    in store: Store, pages: UInt64, maximum: UInt64? = nil, is64: Bool = false, isShared: Bool = false
  ) throws(LimitError) {
    precondition(maximum != nil || !isShared, "a shared memory without a maximum")
    var size = SizeRange(pages, maximum: maximum)
    size.is64 = is64
    size.isShared = isShared
    self.store = store
    reference = try store.machine.makeMemory(MemoryType(size))
  }

  /// The bytes as they are now; valid until the memory grows, while the store lives.
  public var view: MemoryView { MemoryView(reference) }
  public var pages: UInt64 { reference.pages }
  public var byteCount: Int { reference.bytes.count }

  /// The former number of pages, or nil where it cannot grow so far.
  @discardableResult
  public func grow(by pages: UInt64) -> UInt64? { reference.grow(by: pages) }
}

/// A global variable.
public struct Global {
  public let store: Store
  let reference: GlobalReference

  init(store: Store, reference: GlobalReference) {
    self.store = store
    self.reference = reference
  }

  /// A global of the host's, to be imported. A reference of another store, or to what the value's type does not admit, is a
  /// programmer's error.
  public init(in store: Store, _ value: Value, isMutable: Bool = false) throws(LimitError) {
    precondition(store.admits(value, value.type), "a reference of another store, or of another type")
    self.store = store
    reference = try store.machine.makeGlobal(value.type, isMutable: isMutable, bits: value.slot, high: value.highSlot)
  }

  public var type: ValueType { reference.type }
  public var isMutable: Bool { reference.isMutable }
  /// The value bit for bit, as `AnyFunction.call(slots:)` gives results.
  public var slots: [UInt64] { (0..<type.slotCount).map { reference.slots[$0] } }
  /// Throws where there is no room to keep the object that it refers to.
  public var value: Value {
    get throws(LimitError) { try Value(reference.type, slot: reference.bits, high: reference.slots[1], of: store) }
  }

  /// False, and nothing is changed, where the global is immutable or of another type.
  @discardableResult
  public func set(_ value: Value) -> Bool {
    guard isMutable, store.admits(value, type) else { return false }
    if case .v128(let vector) = value {
      reference.setVector(vector.low, vector.high)
    } else {
      reference.bits = value.slot
    }
    return true
  }
}

/// A table of references.
public struct Table {
  public let store: Store
  let reference: TableReference

  init(store: Store, reference: TableReference) {
    self.store = store
    self.reference = reference
  }

  /// A table of the host's, to be imported; all elements are null.
  /// - Parameter is64: its indices are `i64`.
  public init(
    in store: Store, _ element: ValueType = .funcref, count: UInt64, maximum: UInt64? = nil, is64: Bool = false
  ) throws(LimitError) {
    self.store = store
    var size = SizeRange(count, maximum: maximum)
    size.is64 = is64
    reference = try store.machine.makeTable(TableType(size, element: element))
  }

  public var count: Int { reference.count }
  public var type: ValueType { reference.type }

  /// Throws `Trap.outOfBoundsTableAccess` beyond the end, `.heapExhausted` where there is no room to keep the object.
  public func get(_ index: Int) throws(Trap) -> Value {
    let slot = try reference.get(UInt64(bitPattern: Int64(index)))
    do throws(LimitError) { return try Value(reference.type, slot: slot, of: store) } catch { throw .heapExhausted }
  }

  /// Throws `Trap.outOfBoundsTableAccess` beyond the end, `.indirectCallTypeMismatch` for a value of another type.
  public func set(_ index: Int, _ value: Value) throws(Trap) {
    guard store.admits(value, type) else { throw .indirectCallTypeMismatch }
    try reference.set(UInt64(bitPattern: Int64(index)), value.slot)
  }

  /// The former number of elements, or nil where it cannot grow so far or the value is of another type.
  @discardableResult
  public func grow(by count: UInt64, _ value: Value) -> UInt64? {
    store.admits(value, type) ? reference.grow(by: count, value: value.slot) : nil
  }
}
