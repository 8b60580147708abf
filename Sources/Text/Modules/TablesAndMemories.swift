import WasmModule

/// The size of a table or memory (specification, 6.4.12), encoded.
struct Limits {
  var bytes: [UInt8]
  /// Whether addresses are `i64`.
  var is64: Bool

  init(minimum: UInt64, maximum: UInt64?, is64: Bool, isShared: Bool = false, pageExponent: UInt64? = nil) {
    self.is64 = is64
    var flags: UInt8 = maximum == nil ? 0x00 : 0x01
    if isShared { flags |= 0x02 }
    if is64 { flags |= 0x04 }
    if pageExponent != nil { flags |= 0x08 }
    bytes = [flags]
    bytes.appendUnsigned(minimum)
    if let maximum { bytes.appendUnsigned(maximum) }
    if let pageExponent { bytes.appendUnsigned(pageExponent) }
  }
}

extension ModuleParser {
  /// `i32` or `i64` before limits: whether it is `i64`.
  mutating func addressType() throws(Fault) -> Bool {
    if try tokens.take(.i64) { return true }
    _ = try tokens.take(.i32)
    return false
  }

  /// Whether a number is next, or behind the address type that is next.
  private mutating func hasSize() throws(Fault) -> Bool {
    guard tokens.token.kind == .keyword else { return tokens.token.kind != .open }
    return try tokens.peek().kind == .natural
  }

  mutating func limits() throws(Fault) -> Limits {
    let is64 = try addressType()
    let minimum = try tokens.natural(bits: 64)
    let maximum = tokens.token.kind == .natural ? try tokens.natural(bits: 64) : nil
    return Limits(minimum: minimum, maximum: maximum, is64: is64)
  }

  /// Limits, `shared` of the threads proposal, and `(pagesize n)` of the custom-page-sizes proposal.
  mutating func memoryLimits() throws(Fault) -> [UInt8] {
    let is64 = try addressType()
    let minimum = try tokens.natural(bits: 64)
    let maximum = tokens.token.kind == .natural ? try tokens.natural(bits: 64) : nil
    let isShared = try tokens.take(.shared)
    let pageExponent = try pageExponent()
    return Limits(
      minimum: minimum, maximum: maximum, is64: is64, isShared: isShared, pageExponent: pageExponent
    ).bytes
  }

  /// The exponent of `(pagesize n)`, nil where there is none.
  private mutating func pageExponent() throws(Fault) -> UInt64? {
    guard try tokens.open(.pagesize) else { return nil }
    let offset = tokens.token.offset
    let size = try tokens.natural(bits: 64)
    guard size != 0, size & (size - 1) == 0 else { throw Fault("invalid custom page size", at: offset) }
    try tokens.close()
    return UInt64(size.trailingZeroBitCount)
  }

  mutating func memory(_ index: UInt32) throws(Fault) {
    if try inlineExportsAndImport(.memory, index) { return }
    sections.memories.count += 1
    if try hasSize() {
      sections.memories.bytes += try memoryLimits()
    } else {
      try memoryOfData(index)
    }
  }

  /// `i64? (pagesize n)? (data "...")`: a memory just large enough for its segment.
  private mutating func memoryOfData(_ index: UInt32) throws(Fault) {
    let is64 = try addressType()
    let pageExponent = try pageExponent()
    guard try tokens.open(.data) else { throw tokens.unexpected() }
    var bytes: [UInt8] = []
    try tokens.strings(into: &bytes)
    try tokens.close()
    let exponent = pageExponent ?? 16
    let pages = (UInt64(bytes.count) >> exponent) + (UInt64(bytes.count) & ((1 << exponent) - 1) == 0 ? 0 : 1)
    sections.memories.bytes +=
      Limits(minimum: pages, maximum: pages, is64: is64, pageExponent: pageExponent).bytes
    reached[IndexSpace.data.rawValue] += 1
    appendData(memory: index, offset: zeroExpression(is64: is64), bytes)
  }

  /// The constant expression 0 of an address type.
  private mutating func zeroExpression(is64: Bool) -> [UInt8] {
    code.removeAll(keepingCapacity: true)
    appendOpcode(is64 ? .i64Const : .i32Const, to: &code)
    code.append(0)
    endCode()
    return code
  }

  mutating func table(_ index: UInt32) throws(Fault) {
    if try inlineExportsAndImport(.table, index) { return }
    sections.tables.count += 1
    if try hasSize() {
      let limits = try limits()
      let type = try referenceType()
      var encoding: [UInt8] = []
      encoding.append(ValueType.reference(type.heap, isNullable: type.isNullable))
      encoding += limits.bytes
      if tokens.token.kind != .close {
        sections.tables.bytes += [0x40, 0x00]
        encoding += try constantExpression()
      }
      sections.tables.bytes += encoding
    } else {
      try tableOfElements(index)
    }
  }

  /// `i64? reftype (elem ...)`: a table just large enough for its segment.
  private mutating func tableOfElements(_ index: UInt32) throws(Fault) {
    let is64 = try addressType()
    let type = try referenceType()
    let element = ValueType.reference(type.heap, isNullable: type.isNullable)
    guard try tokens.open(.elem) else { throw tokens.unexpected() }
    let items = try tokens.token.kind == .open ? elementExpressions(element) : elementIndices()
    try tokens.close()
    sections.tables.bytes.append(element)
    let count = UInt64(items.vector.count)
    sections.tables.bytes += Limits(minimum: count, maximum: count, is64: is64).bytes
    reached[IndexSpace.elem.rawValue] += 1
    let typed = items.asExpressions(of: element)
    appendElements(.active(table: index, offset: zeroExpression(is64: is64)), typed)
  }
}
