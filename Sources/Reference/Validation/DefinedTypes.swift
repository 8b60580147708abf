/// The defined types of a store, numbered so that types that are equal have the same number (specification, 3.2.11:
/// recursive types are equal where their rolled-up definitions are).
public struct DefinedTypes {
  private var subtypes: [Subtype] = []
  /// The number of the first type of each recursion group, by the rolled-up group.
  private var groups: [[Subtype]: Int] = [:]

  /// The definition of a type, with the numbers of the types that it refers to (unroll).
  public subscript(type: TypeNumber) -> Subtype { subtypes[type.number] }

  /// The composite type of a defined type (expand).
  public func expand(_ type: TypeNumber) -> CompositeType { subtypes[type.number].composite }

  /// The type of a function.
  /// - Parameter type: a function type.
  public func function(_ type: TypeNumber) -> FunctionType {
    guard case .function(let function) = expand(type) else { preconditionFailure("not a function type") }
    return function
  }

  func fields(_ type: TypeNumber) -> [FieldType] {
    guard case .structure(let fields) = expand(type) else { preconditionFailure("not a structure type") }
    return fields
  }

  func element(_ type: TypeNumber) -> FieldType {
    guard case .array(let field) = expand(type) else { preconditionFailure("not an array type") }
    return field
  }

  /// The number of a type that is not recursive.
  public mutating func number(of function: FunctionType) -> TypeNumber {
    number(of: [Subtype(isFinal: true, supertype: nil, composite: .function(function))])
  }

  /// The number of the first type of a recursion group; the others follow.
  /// - Parameter group: rolled up: a type refers to the type at place i of its own group by `TypeNumber.within(i)`.
  mutating func number(of group: [Subtype]) -> TypeNumber {
    if let first = groups[group] { return TypeNumber(number: first) }
    let first = subtypes.count
    groups[group] = first
    subtypes += group.map { $0.unrolled(from: first) }
    return TypeNumber(number: first)
  }
}

extension TypeNumber {
  /// The type at a place of the group that refers to it (rec.i of the specification).
  static func within(_ place: Int) -> TypeNumber { TypeNumber(number: -1 - place) }

  fileprivate func unrolled(from first: Int) -> TypeNumber {
    number < 0 ? TypeNumber(number: first + (-1 - number)) : self
  }
}

extension ValueType {
  fileprivate func unrolled(from first: Int) -> ValueType {
    guard case .reference(let reference) = self, case .defined(let type) = reference.heap else { return self }
    return .reference(ReferenceType(isNullable: reference.isNullable, heap: .defined(type.unrolled(from: first))))
  }
}

extension FieldType {
  fileprivate func unrolled(from first: Int) -> FieldType {
    guard case .value(let type) = storage else { return self }
    return FieldType(storage: .value(type.unrolled(from: first)), isMutable: isMutable)
  }
}

extension Subtype {
  fileprivate func unrolled(from first: Int) -> Subtype {
    let composite: CompositeType =
      switch composite {
      case .function(let type):
        .function(
          FunctionType(type.parameters.map { $0.unrolled(from: first) }, type.results.map { $0.unrolled(from: first) }))
      case .structure(let fields): .structure(fields.map { $0.unrolled(from: first) })
      case .array(let field): .array(field.unrolled(from: first))
      }
    return Subtype(isFinal: isFinal, supertype: supertype?.unrolled(from: first), composite: composite)
  }
}
