// The host makes types of its own: for its functions, tables and memories.

extension FunctionType {
  /// - Parameter start: index of the first parameter in the pool of value types.
  public init(
    start: UInt32, parameterCount: UInt16, resultCount: UInt16, parameterSlots: UInt16, resultSlots: UInt16
  ) {
    self.init(
      start: start, parameterCount: parameterCount, resultCount: resultCount, parameterSlots: parameterSlots,
      resultSlots: resultSlots, canonical: 0)
  }
}

extension SizeRange {
  /// - Parameters:
  ///   - minimum: in pages of a memory or elements of a table.
  ///   - maximum: likewise; nil where there is none.
  public init(_ minimum: UInt64, maximum: UInt64? = nil) {
    self.init(minimum: minimum, maximum: maximum ?? .max, is64: false, isShared: false)
  }
}

extension TableType {
  /// A table of `element` references.
  public init(_ size: SizeRange, element: ValueType) {
    self.init(size: size, element: element, initializer: 0)
  }
}

extension MemoryType {
  /// A memory of pages of 64 KiB.
  public init(_ size: SizeRange) {
    self.init(size: size, pageSizeExponent: 16)
  }
}
