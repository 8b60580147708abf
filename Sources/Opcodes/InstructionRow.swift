/// One row of the instruction table, packed into a word so that a lookup is a single load.
///
/// | bits | what |
/// | --- | --- |
/// | 0..<8 | `immediates` |
/// | 8..<13 | `feature` |
/// | 13..<17 | `family` |
/// | 17..<20 | `alignment`, 7 where there is none |
/// | 20..<23 | `popCount` |
/// | 23..<25 | `pushCount` |
/// | 25 | `isTyped` |
/// | 26 | `isSimple` |
/// | 27..<47 | four operand types of 5 bits, each `0x7F` minus its code, the deepest operand lowest |
/// | 47..<57 | two result types, likewise |
///
/// The word 0 is the row of a code that is not an instruction.
public struct InstructionRow: Equatable, Sendable {
  public let word: UInt64

  @inlinable
  public init(word: UInt64) {
    self.word = word
  }

  @inlinable
  public static func == (a: InstructionRow, b: InstructionRow) -> Bool {
    a.word == b.word
  }

  /// The row of a code that is not an instruction.
  @inlinable
  public static var unknown: InstructionRow { InstructionRow(word: 0) }

  /// What follows the opcode; `.unknown` for a code that is not an instruction.
  @inlinable
  public var immediates: Immediates {
    // Every row is written by the generator from a case of the enumeration.
    unsafeBitCast(UInt8(truncatingIfNeeded: word), to: Immediates.self)
  }

  /// The proposal that the instruction came with; `.mvp` for a code that is not an instruction.
  @inlinable
  public var feature: Feature {
    unsafeBitCast(UInt8(truncatingIfNeeded: word &>> 8) & 0x1F, to: Feature.self)
  }

  /// The chapter of the specification that the instruction belongs to.
  @inlinable
  public var family: Family {
    unsafeBitCast(UInt8(truncatingIfNeeded: word &>> 13) & 0x0F, to: Family.self)
  }

  /// The exponent of the natural alignment of a memory access, 0 to 4, and so the greatest that
  /// the immediate may state. For `lane` immediates, the exponent of the lane's width in bytes.
  /// 7 where neither applies.
  @inlinable
  public var alignment: UInt8 {
    UInt8(truncatingIfNeeded: word &>> 17) & 0x07
  }

  /// The number of lanes that a `lane` or `memargLane` immediate selects from: 2, 4, 8 or 16.
  @inlinable
  public var laneCount: UInt8 {
    16 &>> alignment
  }

  /// The number of operands, 0 to 4, where `isTyped`; else 0.
  @inlinable
  public var popCount: Int {
    Int(truncatingIfNeeded: word &>> 20) & 0x07
  }

  /// The number of results, 0 to 2, where `isTyped`; else 0.
  @inlinable
  public var pushCount: Int {
    Int(truncatingIfNeeded: word &>> 23) & 0x03
  }

  /// Whether the operands and results in the row are the instruction's whole type, once `address`
  /// is replaced by the index type of the memory or table named by the immediates.
  @inlinable
  public var isTyped: Bool {
    word & (1 &<< 25) != 0
  }

  /// Whether the row is all there is to validate: `isTyped`, no immediates, no addresses.
  @inlinable
  public var isSimple: Bool {
    word & (1 &<< 26) != 0
  }

  /// The type of an operand in the order of the specification: 0 is the deepest on the stack.
  /// `index` must be below `popCount`.
  @inlinable
  public func pop(_ index: Int) -> TypeCode {
    type(at: 27 &+ 5 &* index)
  }

  /// The type of a result: 0 is the deepest on the stack. `index` must be below `pushCount`.
  @inlinable
  public func push(_ index: Int) -> TypeCode {
    type(at: 47 &+ 5 &* index)
  }

  @inlinable
  func type(at bit: Int) -> TypeCode {
    let distance = UInt8(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: bit)) & 0x1F
    return TypeCode(rawValue: 0x7F &- distance)
  }
}

#if !hasFeature(Embedded)
  extension InstructionRow {
    /// Packs a row: how the generator writes the table. At most four operands and two results.
    public init(
      immediates: Immediates, feature: Feature, family: Family, alignment: UInt8?,
      type: (pops: [TypeCode], pushes: [TypeCode])?
    ) {
      let pops = type?.pops ?? []
      let pushes = type?.pushes ?? []
      precondition(pops.count <= 4 && pushes.count <= 2)
      var word = UInt64(immediates.rawValue)
      word |= UInt64(feature.rawValue) << 8
      word |= UInt64(family.rawValue) << 13
      word |= UInt64(alignment ?? 7) << 17
      word |= UInt64(pops.count) << 20
      word |= UInt64(pushes.count) << 23
      if type != nil {
        word |= 1 << 25
        let hasAddress = (pops + pushes).contains(.address)
        if immediates == .none, !hasAddress { word |= 1 << 26 }
      }
      for (index, pop) in pops.enumerated() {
        word |= UInt64(0x7F - pop.rawValue) << UInt64(27 + 5 * index)
      }
      for (index, push) in pushes.enumerated() {
        word |= UInt64(0x7F - push.rawValue) << UInt64(47 + 5 * index)
      }
      self.init(word: word)
    }
  }
#endif
