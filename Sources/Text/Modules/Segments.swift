import WasmModule

/// How a segment is used (specification, 2.5.7 and 2.5.8).
enum SegmentMode {
  case passive
  /// The offset is an encoded expression.
  case active(table: UInt32, offset: [UInt8])
  case declarative
}

/// The elements of a segment.
struct ElementItems {
  /// Function indices or, where there is a type, encoded expressions.
  var vector = Vector()
  var type: ValueType?

  /// Indices become expressions where the segment's type is not one that indices can have.
  func asExpressions(of element: ValueType) -> ElementItems {
    guard type == nil, element != .funcref, element != .reference(.abstract(TypeCode.funcref.rawValue), isNullable: false)
    else { return self }
    var items = ElementItems(type: element)
    var at = 0
    for _ in 0..<vector.count {
      appendOpcode(.refFunc, to: &items.vector.bytes)
      while vector.bytes[at] >= 0x80 {
        items.vector.bytes.append(vector.bytes[at])
        at += 1
      }
      items.vector.bytes.append(vector.bytes[at])
      at += 1
      appendOpcode(.end, to: &items.vector.bytes)
    }
    items.vector.count = vector.count
    return items
  }
}

/// Element and data segments (specification, 6.6.9 and 6.6.10).
extension ModuleParser {
  mutating func elementSegment(_ index: UInt32) throws(Fault) {
    if try tokens.take(.declare) {
      appendElements(.declarative, try elementList())
      return
    }
    let allowsBare = !(try tokens.isOpen(.table))
    let table = try place(.table, .table)
    let isTyped = try tokens.isOpen(.ref)
    guard tokens.token.kind == .open, !isTyped else {
      // Indices alone belong to an active segment.
      guard table == nil else { throw tokens.unexpected() }
      appendElements(.passive, try elementList())
      return
    }
    let mode = SegmentMode.active(table: table ?? 0, offset: try offset())
    let isBare = allowsBare && (isIndex || tokens.token.kind == .close)
    appendElements(mode, isBare ? try elementIndices() : try elementList())
  }

  /// `(offset instr*)`, or one folded instruction.
  private mutating func offset() throws(Fault) -> [UInt8] {
    guard try tokens.open(.offset) else { return try foldedExpression() }
    let expression = try constantExpression()
    try tokens.close()
    return expression
  }

  /// `func x*`, or a reference type and expressions.
  private mutating func elementList() throws(Fault) -> ElementItems {
    if try tokens.take(.func) { return try elementIndices() }
    let type = try referenceType()
    return try elementExpressions(.reference(type.heap, isNullable: type.isNullable))
  }

  mutating func elementIndices() throws(Fault) -> ElementItems {
    var items = ElementItems()
    while isIndex {
      items.vector.bytes.appendIndex(try index(in: .function))
      items.vector.count += 1
    }
    return items
  }

  /// `(item instr*)` or folded instructions, one for each element.
  mutating func elementExpressions(_ type: ValueType) throws(Fault) -> ElementItems {
    var items = ElementItems(type: type)
    while tokens.token.kind == .open {
      if try tokens.open(.item) {
        items.vector.bytes += try constantExpression()
        try tokens.close()
      } else {
        items.vector.bytes += try foldedExpression()
      }
      items.vector.count += 1
    }
    return items
  }

  /// A segment to its section, in the shortest of the eight forms (specification, 5.5.12).
  mutating func appendElements(_ mode: SegmentMode, _ items: ElementItems) {
    var bytes: [UInt8] = []
    let expressions: UInt8 = items.type == nil ? 0 : 4
    var namesType = true
    switch mode {
    case .passive:
      bytes.append(expressions | 1)
    case .declarative:
      bytes.append(expressions | 3)
    case .active(let table, let offset):
      namesType = table != 0 || (items.type != nil && items.type != .funcref)
      bytes.append(namesType ? expressions | 2 : expressions)
      if namesType { bytes.appendIndex(table) }
      bytes += offset
    }
    if namesType {
      if let type = items.type { bytes.append(type) } else { bytes.append(0x00) }
    }
    sections.elements.count += 1
    sections.elements.bytes += bytes
    sections.elements.bytes += items.vector.encoding
  }

  mutating func dataSegment(_ index: UInt32) throws(Fault) {
    var bytes: [UInt8] = []
    let memory = try place(.memory, .memory)
    guard memory != nil || tokens.token.kind == .open else {
      try tokens.strings(into: &bytes)
      appendData(memory: nil, offset: [], bytes)
      return
    }
    let offset = try offset()
    try tokens.strings(into: &bytes)
    appendData(memory: memory ?? 0, offset: offset, bytes)
  }

  /// `(table x)` or `(memory x)` of a segment, or the bare number that WebAssembly 1.0 had for it; nil for neither.
  private mutating func place(_ keyword: Keyword, _ space: IndexSpace) throws(Fault) -> UInt32? {
    if tokens.token.kind == .natural { return try index(in: space) }
    guard try tokens.open(keyword) else { return nil }
    let place = try index(in: space)
    try tokens.close()
    return place
  }

  /// A segment to its section (specification, 5.5.14): passive where there is no memory.
  mutating func appendData(memory: UInt32?, offset: [UInt8], _ bytes: [UInt8]) {
    sections.data.count += 1
    if let memory {
      sections.data.bytes.append(memory == 0 ? 0x00 : 0x02)
      if memory != 0 { sections.data.bytes.appendIndex(memory) }
    } else {
      sections.data.bytes.append(0x01)
    }
    sections.data.bytes += offset
    sections.data.bytes.appendSized(bytes)
  }
}
