/// Matching, as far as execution needs it: casts, and imports (specification, 3.3).
extension DefinedTypes {
  /// 3.3.3: C ⊢ heaptype_1 ≤ heaptype_2.
  public func matches(_ a: HeapType, _ b: HeapType) -> Bool {
    if a == b { return true }
    return switch (a, b) {
    case (.eq, .any), (.i31, .any), (.struct, .any), (.array, .any): true
    case (.i31, .eq), (.struct, .eq), (.array, .eq): true
    case (.none, _): matches(b, .any)
    case (.noFunc, _): matches(b, .func)
    case (.noExtern, _): matches(b, .extern)
    case (.noExn, _): matches(b, .exn)
    case (.defined(let a), .defined(let b)): matches(a, b)
    case (.defined(let a), _): matches(heap(of: a), b)
    default: false
    }
  }

  /// The abstract type right above a defined type.
  private func heap(of type: TypeNumber) -> HeapType {
    switch expand(type) {
    case .function: .func
    case .structure: .struct
    case .array: .array
    }
  }

  /// 3.3.10: the same type, or a declared supertype's.
  public func matches(_ a: TypeNumber, _ b: TypeNumber) -> Bool {
    var type: TypeNumber? = a
    while let at = type {
      if at == b { return true }
      type = self[at].supertype
    }
    return false
  }

  /// 3.3.4.
  public func matches(_ a: ReferenceType, _ b: ReferenceType) -> Bool {
    (!a.isNullable || b.isNullable) && matches(a.heap, b.heap)
  }

  /// 3.3.5.
  public func matches(_ a: ValueType, _ b: ValueType) -> Bool {
    if case .reference(let a) = a, case .reference(let b) = b { return matches(a, b) }
    return a == b
  }

  /// 3.3.11.
  func matches(_ a: Limits, _ b: Limits) -> Bool {
    guard a.minimum >= b.minimum else { return false }
    guard let most = b.maximum else { return true }
    return a.maximum.map { $0 <= most } ?? false
  }

  /// 3.3.16: whether what is there can be imported as `b`.
  func matches(_ a: ExternalType, _ b: ExternalType) -> Bool {
    switch (a, b) {
    case (.function(let a), .function(let b)): matches(a, b)
    case (.tag(let a), .tag(let b)): a == b
    case (.table(let a), .table(let b)):
      a.address == b.address && matches(a.limits, b.limits) && matches(a.element, b.element)
        && matches(b.element, a.element)
    case (.memory(let a), .memory(let b)):
      a.address == b.address && a.pageSize == b.pageSize && a.isShared == b.isShared && matches(a.limits, b.limits)
    case (.global(let a), .global(let b)):
      a.isMutable == b.isMutable && matches(a.type, b.type) && (!a.isMutable || matches(b.type, a.type))
    default: false
    }
  }
}
