/// What imports, exports and the host hold: handles to what lies in a machine's arena. They live as long as the machine.
///
/// Unsafe room. Invariant: each pointer leads to an initialised record of a machine that is alive.

/// A function instance (specification, 4.2.6).
public struct FunctionReference: Equatable, @unchecked Sendable {
  let pointer: UnsafeMutablePointer<Function>

  init(_ pointer: UnsafeMutablePointer<Function>) { self.pointer = pointer }

  /// The function that a slot refers to, or nil for a null reference.
  /// - Parameter bits: of a value of type `funcref` from the same machine, unchanged.
  public init?(bits: UInt64) {
    guard let pointer = UnsafeMutablePointer<Function>(bitPattern: UInt(truncatingIfNeeded: bits)) else { return nil }
    self.pointer = pointer
  }

  /// What a slot of type `funcref` holds.
  public var bits: UInt64 { UInt64(UInt(bitPattern: pointer)) }

  public static func == (a: FunctionReference, b: FunctionReference) -> Bool { a.pointer == b.pointer }

  public var parameterCount: Int { Int(pointer.pointee.type.pointee.parameterCount) }
  public var resultCount: Int { Int(pointer.pointee.type.pointee.resultCount) }
  /// Slots of all arguments, and of all results.
  public var parameterSlots: Int { Int(pointer.pointee.parameterSlots) }
  public var resultSlots: Int { Int(pointer.pointee.resultSlots) }

  /// - Parameter index: below `parameterCount`.
  public func parameter(_ index: Int) -> ValueType {
    precondition(index >= 0 && index < parameterCount)
    return pointer.pointee.valueTypes[Int(pointer.pointee.type.pointee.start) + index]
  }

  /// - Parameter index: below `resultCount`.
  public func result(_ index: Int) -> ValueType {
    precondition(index >= 0 && index < resultCount)
    return pointer.pointee.valueTypes[Int(pointer.pointee.type.pointee.start) + parameterCount + index]
  }

  /// The host's, not of a module.
  public var isHost: Bool { pointer.pointee.instance == 0 }
  /// A module's function that has threaded code, which every call of it runs.
  public var isTranslated: Bool { !isHost && pointer.pointee.entry != Address(pointer) + Function.stubOffset }
  /// Index in its module, 0 for a host function.
  public var index: Int { Int(pointer.pointee.index) }
  /// The instance whose function it is.
  public var instance: Instance? {
    UnsafeMutablePointer<InstanceState>(bitPattern: pointer.pointee.instance).map(Instance.init)
  }
}

/// A table (specification, 4.2.9).
public struct TableReference: Equatable, @unchecked Sendable {
  let pointer: UnsafeMutablePointer<TableInstance>

  public static func == (a: TableReference, b: TableReference) -> Bool { a.pointer == b.pointer }

  public var count: Int { Int(bitPattern: pointer.pointee.count) }
  public var type: ValueType { pointer.pointee.type }
  public var maximum: UInt64 { pointer.pointee.maximum }

  /// The bits of a reference, 0 for null; traps beyond the end.
  public func get(_ index: UInt64) throws(Trap) -> UInt64 {
    guard index < UInt64(pointer.pointee.count) else { throw .outOfBoundsTableAccess }
    return pointer.pointee.elements[Int(truncatingIfNeeded: index)]
  }

  public func set(_ index: UInt64, _ bits: UInt64) throws(Trap) {
    guard index < UInt64(pointer.pointee.count) else { throw .outOfBoundsTableAccess }
    pointer.pointee.elements[Int(truncatingIfNeeded: index)] = bits
  }

  /// The former number of elements, or nil where it cannot grow so far.
  public func grow(by count: UInt64, value: UInt64) -> UInt64? {
    let old = growTable(pointer, by: count, value: value)
    return old == .max ? nil : old
  }
}

/// A linear memory (specification, 4.2.10).
public struct MemoryReference: Equatable, @unchecked Sendable {
  let pointer: UnsafeMutablePointer<MemoryInstance>

  public static func == (a: MemoryReference, b: MemoryReference) -> Bool { a.pointer == b.pointer }

  /// The bytes in use. They stay where they are when the memory grows.
  public var bytes: UnsafeMutableRawBufferPointer {
    pointer.pointee.refresh()
    return UnsafeMutableRawBufferPointer(start: pointer.pointee.base, count: Int(bitPattern: pointer.pointee.byteCount))
  }
  public var pages: UInt64 {
    pointer.pointee.refresh()
    return pointer.pointee.pages
  }
  /// Other machines may have it, too. Its bytes change at any time then: only atomic accesses to them are safe.
  public var isShared: Bool { pointer.pointee.isShared }
  /// What all machines have of it; nil where it is not shared.
  public var shared: SharedMemoryPointer? { pointer.pointee.shared }
  /// In pages; `UInt64.max` where there is none.
  public var maximum: UInt64 { pointer.pointee.maximumPages }
  public var pageByteCount: Int { 1 << Int(pointer.pointee.pageSizeExponent) }

  /// The former number of pages, or nil where it cannot grow so far.
  public func grow(by pages: UInt64) -> UInt64? {
    let old = growMemory(pointer, by: pages)
    return old == .max ? nil : old
  }
}

/// A global (specification, 4.2.11).
public struct GlobalReference: @unchecked Sendable {
  let slot: Slots
  public let type: ValueType
  public let isMutable: Bool

  /// The value as a slot holds it: an i32 zero-extended, a reference as its bits. Setting an immutable global is a
  /// programmer's error.
  public var bits: UInt64 {
    get {
      type == .i32 || type == .f32 ? slot.pointee & 0xFFFF_FFFF : slot.pointee
    }
    nonmutating set {
      precondition(isMutable, "an immutable global")
      slot.pointee = newValue
    }
  }

  /// Both slots of a vector, the one of anything else.
  public var slots: InlineArray<2, UInt64> { [bits, type.slotCount == 2 ? slot[1] : 0] }

  /// Sets both halves of a vector, the low one first.
  public func setVector(_ low: UInt64, _ high: UInt64) {
    precondition(isMutable && type.slotCount == 2, "an immutable global, or no vector")
    slot[0] = low
    slot[1] = high
  }

  /// The same global.
  public static func === (a: GlobalReference, b: GlobalReference) -> Bool { a.slot == b.slot }
}

/// A tag of exceptions (specification, 4.2.11).
public struct TagReference: Equatable, @unchecked Sendable {
  let pointer: UnsafeMutablePointer<TagInstance>

  public static func == (a: TagReference, b: TagReference) -> Bool { a.pointer == b.pointer }

  public var parameterCount: Int { Int(pointer.pointee.type.pointee.parameterCount) }
  /// Slots of all values of an exception.
  public var slotCount: Int { Int(pointer.pointee.type.pointee.parameterSlots) }

  /// - Parameter index: below `parameterCount`.
  public func parameter(_ index: Int) -> ValueType {
    precondition(index >= 0 && index < parameterCount)
    return pointer.pointee.valueTypes[Int(pointer.pointee.type.pointee.start) + index]
  }
}

/// What can be imported and exported (specification, 4.2.13: external values).
public enum ExternalValue: Sendable {
  case function(FunctionReference)
  case table(TableReference)
  case memory(MemoryReference)
  case global(GlobalReference)
  case tag(TagReference)

  public var kind: ExternalKind {
    switch self {
    case .function: .function
    case .table: .table
    case .memory: .memory
    case .global: .global
    case .tag: .tag
    }
  }
}

/// A module instance (specification, 4.2.5).
public struct Instance: Equatable, @unchecked Sendable {
  let state: UnsafeMutablePointer<InstanceState>

  init(_ state: UnsafeMutablePointer<InstanceState>) { self.state = state }

  /// The instance that a `HostCall` was called from.
  public init(caller: UnsafeMutableRawPointer) {
    state = caller.assumingMemoryBound(to: InstanceState.self)
  }

  public static func == (a: Instance, b: Instance) -> Bool { a.state == b.state }

  public var module: Module { state.pointee.module }
  public var machine: Machine { Machine(state: state.pointee.machine) }
}
