import Opcodes

/// Structures, arrays, and the conversions between references (specification, 3.3.7).
extension FunctionValidator {
  @inline(never)
  mutating func aggregate(_ opcode: Opcode, _ position: Position) throws(ModuleError) -> Position {
    var at = position
    switch opcode {
    case .structNew: try structNew(described: false, default: false, &at)
    case .structNewDefault: try structNew(described: false, default: true, &at)
    case .structNewDesc: try structNew(described: true, default: false, &at)
    case .structNewDefaultDesc: try structNew(described: true, default: true, &at)
    case .structGet: try structGet(isPacked: false, &at)
    case .structGetS, .structGetU: try structGet(isPacked: true, &at)
    case .structSet: try structSet(&at)
    case .arrayNew, .arrayNewDefault: try arrayNew(default: opcode == .arrayNewDefault, &at)
    case .arrayNewFixed: try arrayNewFixed(&at)
    case .arrayNewData: try arrayNewData(&at)
    case .arrayNewElem: try arrayNewElem(&at)
    case .arrayGet: try arrayGet(isPacked: false, &at)
    case .arrayGetS, .arrayGetU: try arrayGet(isPacked: true, &at)
    case .arraySet: try arraySet(&at)
    case .arrayFill: try arrayFill(&at)
    case .arrayCopy: try arrayCopy(&at)
    case .arrayInitData: try arrayInitData(&at)
    case .arrayInitElem: try arrayInitElem(&at)
    case .refTest: try refTest(false, &at)
    case .refTestNull: try refTest(true, &at)
    case .refCast: try refCast(false, &at)
    case .refCastNull: try refCast(true, &at)
    case .brOnCast: return try brOnCast(onFailure: false, byDescriptor: false, at)
    case .brOnCastFail: return try brOnCast(onFailure: true, byDescriptor: false, at)
    case .brOnCastDescEq: return try brOnCast(onFailure: false, byDescriptor: true, at)
    case .brOnCastDescEqFail: return try brOnCast(onFailure: true, byDescriptor: true, at)
    case .refCastDescEq: try refCastDescriptor(false, &at)
    case .refCastDescEqNull: try refCastDescriptor(true, &at)
    case .refGetDesc: try refGetDescriptor(&at)
    case .refI31:
      try pop(.i32, &at)
      try push(ValueType.i31ref.nonNull, &at)
    case .anyConvertExtern: try convert(.externref, .anyref, &at)
    case .externConvertAny: try convert(.anyref, .externref, &at)
    default: throw invalid(.illegalOpcode)
    }
    return at
  }

  /// The result may be null where the operand may be.
  private mutating func convert(
    _ source: ValueType, _ target: ValueType, _ at: inout Position
  ) throws(ModuleError) {
    let type = try popReference(&at)
    guard matches(type.nullable, source) else { throw invalid(.typeMismatch) }
    try push(type.isNullable ? target : target.nonNull, &at)
  }

  // MARK: Structures

  private mutating func structNew(
    described: Bool, default isDefault: Bool, _ at: inout Position
  ) throws(ModuleError) {
    let type = try module.structure(try index(&at), at: place)
    let descriptor = try module.allocation(type, described: described, default: isDefault, at: place)
    if let descriptor { try pop(descriptor, &at) }
    var field = isDefault ? 0 : type.count
    while field > 0 {
      field -= 1
      try popOperand(module.field(type, field).unpacked, &at)
    }
    try push(type.reference.nonNull.exact, &at)
  }

  /// A structure type and one of its fields.
  private mutating func field(_ at: inout Position) throws(ModuleError) -> (Aggregate, ValueType) {
    let index = try index(&at)
    let field = try furtherIndex(&at)
    let type = try module.structure(index, at: place)
    guard isIndex(field, type.count) else { throw invalid(.unknownField) }
    return (type, module.field(type, Int(field)))
  }

  private mutating func structGet(isPacked: Bool, _ at: inout Position) throws(ModuleError) {
    let (type, field) = try field(&at)
    guard field.isPacked == isPacked else { throw invalid(isPacked ? .unpackedField : .packedField) }
    try pop(type.reference, &at)
    try pushOperand(field.unpacked, &at)
  }

  private mutating func structSet(_ at: inout Position) throws(ModuleError) {
    let (type, field) = try field(&at)
    guard field.isMutable else { throw invalid(.immutableField) }
    try popOperand(field.unpacked, &at)
    try pop(type.reference, &at)
  }

  // MARK: Arrays

  /// An array type, the first immediate.
  private mutating func array(_ at: inout Position) throws(ModuleError) -> (type: Aggregate, element: ValueType) {
    let type = try module.array(try index(&at), at: place)
    return (type, module.field(type, 0))
  }

  private mutating func mutableArray(
    _ at: inout Position
  ) throws(ModuleError) -> (type: Aggregate, element: ValueType) {
    let array = try array(&at)
    guard array.element.isMutable else { throw invalid(.immutableArray) }
    return array
  }

  private mutating func arrayNew(default isDefault: Bool, _ at: inout Position) throws(ModuleError) {
    let (type, element) = try array(&at)
    if isDefault, !element.unpacked.isDefaultable { throw invalid(.notDefaultable) }
    try pop(.i32, &at)
    if !isDefault { try popOperand(element.unpacked, &at) }
    try push(type.reference.nonNull.exact, &at)
  }

  private mutating func arrayNewFixed(_ at: inout Position) throws(ModuleError) {
    let (type, element) = try array(&at)
    var length = try furtherIndex(&at)
    // In unreachable code there may be less on the stack than any length.
    while length > 0, !(at.top == at.floor && frame.pointee.isUnreachable) {
      length -= 1
      try popOperand(element.unpacked, &at)
    }
    try push(type.reference.nonNull.exact, &at)
  }

  /// A data segment, whose bytes become elements.
  private mutating func elementData(_ element: ValueType, _ at: inout Position) throws(ModuleError) {
    let isKnown = try dataIndex(&at)
    guard isKnown else { throw invalid(.unknownDataSegment) }
    guard element.isPacked || element.storage.isNumeric else { throw invalid(.arrayNotNumeric) }
  }

  /// An element segment, whose references become elements.
  private mutating func elementReferences(_ element: ValueType, _ at: inout Position) throws(ModuleError) {
    let segment = try furtherIndex(&at)
    guard isIndex(segment, module.elements.count) else { throw invalid(.unknownElementSegment) }
    guard matches(module.elements[Int(segment)].type, element.unpacked) else { throw invalid(.typeMismatch) }
  }

  private mutating func arrayNewData(_ at: inout Position) throws(ModuleError) {
    let (type, element) = try array(&at)
    try elementData(element, &at)
    try pop(.i32, &at)
    try pop(.i32, &at)
    try push(type.reference.nonNull.exact, &at)
  }

  private mutating func arrayNewElem(_ at: inout Position) throws(ModuleError) {
    let (type, element) = try array(&at)
    try elementReferences(element, &at)
    try pop(.i32, &at)
    try pop(.i32, &at)
    try push(type.reference.nonNull.exact, &at)
  }

  private mutating func arrayGet(isPacked: Bool, _ at: inout Position) throws(ModuleError) {
    let (type, element) = try array(&at)
    guard element.isPacked == isPacked else { throw invalid(isPacked ? .unpackedField : .packedField) }
    try pop(.i32, &at)
    try pop(type.reference, &at)
    try pushOperand(element.unpacked, &at)
  }

  private mutating func arraySet(_ at: inout Position) throws(ModuleError) {
    let (type, element) = try mutableArray(&at)
    try popOperand(element.unpacked, &at)
    try pop(.i32, &at)
    try pop(type.reference, &at)
  }

  private mutating func arrayFill(_ at: inout Position) throws(ModuleError) {
    let (type, element) = try mutableArray(&at)
    try pop(.i32, &at)
    try popOperand(element.unpacked, &at)
    try pop(.i32, &at)
    try pop(type.reference, &at)
  }

  private mutating func arrayCopy(_ at: inout Position) throws(ModuleError) {
    let (target, element) = try mutableArray(&at)
    let source = try module.array(try furtherIndex(&at), at: place)
    let sourceElement = module.field(source, 0)
    guard element.storage == sourceElement.storage || module.matches(sourceElement.storage, element.storage)
    else { throw invalid(.arrayTypesDoNotMatch) }
    try pop(.i32, &at)
    try pop(.i32, &at)
    try pop(source.reference, &at)
    try pop(.i32, &at)
    try pop(target.reference, &at)
  }

  private mutating func arrayInitData(_ at: inout Position) throws(ModuleError) {
    let (type, element) = try mutableArray(&at)
    try elementData(element, &at)
    try popRange(of: type, &at)
  }

  private mutating func arrayInitElem(_ at: inout Position) throws(ModuleError) {
    let (type, element) = try mutableArray(&at)
    try elementReferences(element, &at)
    try popRange(of: type, &at)
  }

  /// An array, where to write in it, where to read, and how much.
  private mutating func popRange(of type: Aggregate, _ at: inout Position) throws(ModuleError) {
    try pop(.i32, &at)
    try pop(.i32, &at)
    try pop(.i32, &at)
    try pop(type.reference, &at)
  }
}
