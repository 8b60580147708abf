import WasmModule

extension ModuleDescription {
  /// A field of a structure, or what an array's elements are (specification, 2.3.8).
  public struct Field: Equatable, Sendable {
    /// A value type, or one of the two packed types.
    public var storage: ValueType
    public var isMutable: Bool

    public init(_ storage: ValueType, isMutable: Bool) {
      self.storage = storage
      self.isMutable = isMutable
    }
  }

  /// A composite type (2.3.9).
  public enum Composite: Equatable, Sendable {
    case function(Signature)
    case structure([Field])
    case array(Field)
  }

  /// A type of the type section, as a subtype of another or of none (2.3.10).
  public struct DefinedType: Equatable, Sendable {
    public var composite: Composite
    public var supertype: UInt32?
    public var isFinal = true

    public init(_ composite: Composite, supertype: UInt32? = nil, isFinal: Bool = true) {
      self.composite = composite
      self.supertype = supertype
      self.isFinal = isFinal
    }

    /// A function type as WebAssembly 1.0 has them.
    public init(_ signature: Signature) { self.init(.function(signature)) }

    /// Nil of a type of objects.
    public var signature: Signature? {
      if case .function(let signature) = composite { signature } else { nil }
    }

    /// A structure's fields, or the one of an array; none of a function type.
    public var fields: [Field] {
      switch composite {
      case .function: []
      case .structure(let fields): fields
      case .array(let element): [element]
      }
    }

    var isArray: Bool {
      if case .array = composite { true } else { false }
    }
    var isStructure: Bool {
      if case .structure = composite { true } else { false }
    }

    /// Calls `change` with each value type and storage type that it is made of.
    mutating func mapValueTypes(_ change: (inout ValueType) -> Void) {
      switch composite {
      case .function(var signature):
        for index in signature.parameters.indices { change(&signature.parameters[index]) }
        for index in signature.results.indices { change(&signature.results[index]) }
        composite = .function(signature)
      case .structure(var fields):
        for index in fields.indices { change(&fields[index].storage) }
        composite = .structure(fields)
      case .array(var element):
        change(&element.storage)
        composite = .array(element)
      }
    }
  }

  /// The function type of an index; nil where there is none.
  public func signature(_ type: UInt32) -> Signature? {
    types.indices.contains(Int(type)) ? types[Int(type)].signature : nil
  }
}

extension ValueType {
  /// Calls `change` with the index of the defined type, where it is a reference to one.
  mutating func mapIndex(_ change: (inout UInt32) -> Void) {
    if !isDefined { return }
    var index = index
    change(&index)
    self = with(index: index)
  }
}
