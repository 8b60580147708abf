/// The numbers of forms from an operation's first one on: as `HandlerTable/ThreadedLines.swift` writes them, for machines
/// with accumulators and for those without.
enum FormNumber {
  /// A value's form by the place of its operands, as `Recent` counts them; behind it, on machines with accumulators, its
  /// twin that stores. Without, operands are ss, si and is.
  @inline(__always)
  static func value(_ place: Int) -> Int { hasAccumulators ? 2 * place : place / 2 }

  // MARK: Comparisons with their branches

  static var branch: Int { hasAccumulators ? 8 : 2 }
  /// Floating-point comparisons only: taken where they do not hold.
  static var branchNot: Int { 12 }
  /// With an immediate of 32 bits.
  static var branchWide: Int { hasAccumulators ? 12 : 4 }
  static var stepSlot: Int { hasAccumulators ? 14 : 5 }
  static var stepImmediate: Int { stepSlot + 1 }

  /// Among the forms of a branch.
  @inline(__always)
  static func branchPlace(_ place: Int) -> Int { hasAccumulators ? place : place / 2 }
}

/// The forms of a load, each with its storing twin behind it where there are accumulators.
enum LoadForm {
  static var slot: Int { 0 }
  static var accumulator: Int { 2 }
  static var constant: Int { hasAccumulators ? 4 : 1 }
  static var indexed: Int { hasAccumulators ? 6 : 2 }
  static var sum: Int { hasAccumulators ? 8 : 3 }
  static var scaled: Int { hasAccumulators ? 10 : 4 }
  static var indexedAccumulator: Int { 12 }
  static var sumAccumulator: Int { 14 }
  static var scaledAccumulator: Int { 16 }
  static var offset: Int { hasAccumulators ? 18 : 5 }
}

/// The forms of a store: address, then value.
enum StoreForm {
  static var slotSlot: Int { 0 }
  static var accumulatorSlot: Int { 1 }
  static var slotAccumulator: Int { 2 }
  static var slotImmediate: Int { hasAccumulators ? 3 : 1 }
  static var accumulatorImmediate: Int { 4 }
  static var constantSlot: Int { hasAccumulators ? 5 : 2 }
  static var constantAccumulator: Int { 6 }
  static var indexed: Int { hasAccumulators ? 7 : 3 }
  static var sum: Int { hasAccumulators ? 8 : 4 }
  static var offset: Int { hasAccumulators ? 9 : 5 }
}
