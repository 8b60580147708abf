/// References (specification, 4.6.10).
extension Configuration {
  func reduceReference(_ form: Instruction.Form) throws(Interruption) {
    switch form {
    case .refNull: push(.reference(.null))
    // z; (ref.func x) ↪ (ref.func z.funcs[x])
    case .refFunc(let index): push(.reference(.function(frame.module.functions[index])))
    case .refIsNull: push(.i32(popReference() == .null ? 1 : 0))
    // (ref.null ht) ref.as_non_null ↪ trap; ref ref.as_non_null ↪ ref otherwise
    case .refAsNonNull:
      let reference = popReference()
      guard reference != .null else { throw .trap(.nullReference) }
      push(.reference(reference))
    case .refEq:
      let second = popReference()
      push(.i32(popReference() == second ? 1 : 0))
    // s; ref (ref.test rt) ↪ (i32.const 1) if ref has the type rt, else (i32.const 0)
    case .refTest(let type): push(.i32(store.has(popReference(), type) ? 1 : 0))
    // s; ref (ref.cast rt) ↪ ref if ref has the type rt, else trap
    case .refCast(let type):
      let reference = popReference()
      guard store.has(reference, type) else { throw .trap(.castFailure) }
      push(.reference(reference))
    // (i32.const i) ref.i31 ↪ (ref.i31 wrap_{32,31}(i))
    case .refI31: push(.reference(.i31(popI32() & 0x7FFF_FFFF)))
    case .i31Get(let isSigned):
      guard case .i31(let bits) = popReference() else { throw .trap(.nullI31Reference) }
      push(.i32(UInt32(extend(UInt64(bits), from: 31, to: 32, isSigned: isSigned))))
    // (ref.extern ref) any.convert_extern ↪ ref; null stays null
    case .anyConvertExtern:
      let reference = popReference()
      if case .external(let inner) = reference { push(.reference(inner)) } else { push(.reference(.null)) }
    // ref extern.convert_any ↪ (ref.extern ref); null stays null
    case .externConvertAny:
      let reference = popReference()
      push(.reference(reference == .null ? .null : .external(reference)))
    default: preconditionFailure("not an instruction of this chapter")
    }
  }
}

extension Store {
  /// Whether a reference has a type (4.2.3, Ref_ok, with subsumption).
  public func has(_ reference: ReferenceValue, _ type: ReferenceType) -> Bool {
    let heap: HeapType
    switch reference {
    // Casts go within one hierarchy, and null is in each.
    case .null: return type.isNullable
    case .i31: heap = .i31
    case .structure(let address): heap = .defined(structures[address].type)
    case .array(let address): heap = .defined(arrays[address].type)
    case .function(let address): heap = .defined(functions[address].type)
    case .exception: heap = .exn
    case .host: heap = .any
    case .external: heap = .extern
    }
    return types.matches(heap, type.heap)
  }
}
