/// What one import or export is.
public enum ExternalKind: UInt8, Sendable {
  case function = 0, table = 1, memory = 2, global = 3, tag = 4
}

/// A name inside the module's bytes (UTF-8, checked at load).
public struct NameRange: Sendable {
  public var offset: UInt32
  public var count: UInt32
}

public struct Import: Sendable {
  public var module: NameRange
  public var name: NameRange
  public var kind: ExternalKind
  /// Index of what is imported in the index space of its kind.
  public var index: UInt32
}

public struct Export: Sendable {
  public var name: NameRange
  public var kind: ExternalKind
  public var index: UInt32
}

/// One function of the index space, imports first. For an import only `typeIndex` and
/// `isExactImport` mean something.
public struct FunctionRecord: Sendable {
  public var typeIndex: UInt32 = 0
  /// Offset of the body (its vector of local declarations) in the module's bytes.
  public var bodyOffset: UInt32 = 0
  /// Offset of the first instruction.
  public var codeOffset: UInt32 = 0
  /// Offset of the byte after the final `end`.
  public var endOffset: UInt32 = 0
  /// Index of the function's first entry in `Module.sideTable`.
  public var sideTableIndex: UInt32 = 0
  /// Slots of parameters and locals together.
  public var localSlots: UInt32 = 0
  /// The greatest height of the operand stack, in slots.
  public var operandSlots: UInt32 = 0

  /// For an import: it has to be exactly of its type (custom descriptors).
  public var isExactImport: Bool {
    get { bodyOffset != 0 }
    set { bodyOffset = newValue ? 1 : 0 }
  }
}

/// Where a branch of the in-place tier goes. A function's entries are in the order of its branch instructions:
/// one for each of `br`, `br_if`, `br_on_null` and its kin, `if` (taken when the condition is false), `else` (taken
/// when it is reached), count + 1 for `br_table`, and 1 + count for `try_table` (taken when it is entered, then one for
/// each catch clause, then one for its end).
///
/// The entry of a `try_table` itself tells unwinding where it is: `droppedSlots` is `tryTable`, `programDelta` the offset
/// in the module's bytes of the byte after its opcode, `carriedSlots` how many bytes its immediates take
/// (0: more than 255), `tableDelta` how many entries it has. That of its end leads to the byte after its `end`, and carries as many
/// slots as there are operands below the block.
///
/// 8 bytes. `drop == 255` marks a far entry: `programDelta` is then the index of the true entry in
/// `Module.farBranches`.
public struct BranchEntry: Sendable {
  /// Added to the address of the byte after the opcode of the branch instruction gives the address to go on at
  /// (for a forward branch the byte after the `end`, or after the `else`; for a loop the byte after the block type).
  public var programDelta: Int32
  /// Added to the index of this entry gives the index of the entry to go on with.
  public var tableDelta: Int16
  /// Slots that the branch carries.
  public var carriedSlots: UInt8
  /// Slots below the carried ones that the branch drops; 0 is the common case.
  public var droppedSlots: UInt8
  public static let far: UInt8 = 255
  public static let tryTable: UInt8 = 254

  /// The entry of an instruction that branches nowhere: a `drop` or a `select` without a type, whose operands are
  /// vectors. `own` is the offset of the byte after its opcode in the module's bytes.
  static func vectorMark(at own: UInt32) -> BranchEntry {
    BranchEntry(programDelta: Int32(bitPattern: own), tableDelta: markDelta, carriedSlots: 0, droppedSlots: far)
  }
  /// What tells such an entry from that of a far branch, which has 0 here.
  private static var markDelta: Int16 { 1 }
  var isFar: Bool { droppedSlots == BranchEntry.far && tableDelta != BranchEntry.markDelta }

  /// Whether it is the entry of the `drop` or `select` at this place.
  @inline(__always)
  public func isVectorMark(at own: Int32) -> Bool {
    droppedSlots == BranchEntry.far && tableDelta == 1 && programDelta == own
  }

  public init(programDelta: Int32, tableDelta: Int16, carriedSlots: UInt8, droppedSlots: UInt8) {
    self.programDelta = programDelta
    self.tableDelta = tableDelta
    self.carriedSlots = carriedSlots
    self.droppedSlots = droppedSlots
  }
}

/// A branch that does not fit into a `BranchEntry`.
public struct FarBranch: Sendable {
  public var programDelta: Int32
  public var tableDelta: Int32
  public var carriedSlots: UInt32
  public var droppedSlots: UInt32

  public init(programDelta: Int32, tableDelta: Int32, carriedSlots: UInt32, droppedSlots: UInt32) {
    self.programDelta = programDelta
    self.tableDelta = tableDelta
    self.carriedSlots = carriedSlots
    self.droppedSlots = droppedSlots
  }
}

public struct ElementSegment: Sendable {
  public enum Mode: UInt8, Sendable { case passive, active, declarative }
  public var mode: Mode
  /// The items are expressions, not function indices.
  public var isExpressions: Bool
  public var table: UInt32
  public var type: ValueType
  /// Offset of the offset expression in the module's bytes, for an active segment.
  public var offsetExpression: UInt32
  public var count: UInt32
  /// Offset of the first item in the module's bytes.
  public var items: UInt32
}

public struct DataSegment: Sendable {
  public var isActive: Bool
  public var memory: UInt32
  /// Offset of the offset expression in the module's bytes, for an active segment.
  public var offsetExpression: UInt32
  /// The segment's own bytes.
  public var bytes: NameRange
}

/// A validated view of a module. Its bytes are borrowed and never copied; the records live in the arena that the
/// module was loaded into. It is a pointer into that: it lives as long as both of those, and copies mean the same module.
///
/// Unsafe room. Invariant: every index and every range in a record has been validated against these arrays.
public struct Module: @unchecked Sendable {
  /// What the properties below are kept in. A pointer, since a board's stack has no room for copies of it.
  public let record: UnsafeMutablePointer<ModuleRecord>
}

extension Module: TypeSpace {
  public func type(_ index: Int) -> FunctionType { types[index] }
  public func pooled(_ index: Int) -> ValueType { valueTypes[index] }

  /// What a defined type is besides its parameters and results, or its fields.
  public func definition(_ index: Int) -> TypeDefinition {
    if FeatureSet.knows(.gc), definitions.count > 0 { return definitions[index] }
    var plain = TypeDefinition.plain
    plain.group = UInt32(truncatingIfNeeded: index)
    return plain
  }
}
