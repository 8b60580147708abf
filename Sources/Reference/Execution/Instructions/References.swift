/// References (specification, 4.6.9).
extension Configuration {
  func reduceReference(_ form: Instruction.Form) throws(Interruption) {
    switch form {
    // ref.null: (ref.null ht) ↪ ref.null
    case .refNull: push(.reference(.null))
    // ref.func: z; (ref.func x) ↪ (ref.func z.funcs[x])
    case .refFunc(let index): push(.reference(.function(frame.module.functions[index])))
    // ref.is_null-true, ref.is_null-false
    case .refIsNull: push(.i32(popReference() == .null ? 1 : 0))
    // ref.as_non_null-null, ref.as_non_null-addr: (ref.null ht) ref.as_non_null ↪ trap; ref ref.as_non_null ↪ ref otherwise
    case .refAsNonNull:
      let reference = popReference()
      guard reference != .null else { throw .trap(.nullReference) }
      push(.reference(reference))
    // ref.eq-null, ref.eq-true, ref.eq-false: the same address, or both null
    case .refEq:
      let second = popReference()
      push(.i32(popReference() == second ? 1 : 0))
    // ref.test-true, ref.test-false: s; ref (ref.test rt) ↪ (i32.const 1) if ref has the type rt, else (i32.const 0)
    case .refTest(let type): push(.i32(store.has(popReference(), type) ? 1 : 0))
    // ref.cast-succeed, ref.cast-fail: s; ref (ref.cast rt) ↪ ref if ref has the type rt, else trap
    case .refCast(let type):
      let reference = popReference()
      guard store.has(reference, type) else { throw .trap(.castFailure) }
      push(.reference(reference))
    // ref.i31: (i32.const i) ref.i31 ↪ (ref.i31 wrap_{32,31}(i))
    case .refI31: push(.reference(.i31(popI32() & 0x7FFF_FFFF)))
    // i31.get-null, i31.get-num: (ref.i31 i) (i31.get sx) ↪ (i32.const extend_{31,32}^sx(i))
    case .i31Get(let isSigned):
      guard case .i31(let bits) = popReference() else { throw .trap(.nullI31Reference) }
      push(.i32(UInt32(extend(UInt64(bits), from: 31, to: 32, isSigned: isSigned))))
    // any.convert_extern-null, any.convert_extern-addr: (ref.extern ref) any.convert_extern ↪ ref; null stays null
    case .anyConvertExtern:
      let reference = popReference()
      if case .external(let inner) = reference { push(.reference(inner)) } else { push(.reference(.null)) }
    // extern.convert_any-null, extern.convert_any-addr: ref extern.convert_any ↪ (ref.extern ref); null stays null
    case .externConvertAny:
      let reference = popReference()
      push(.reference(reference == .null ? .null : .external(reference)))
    default: preconditionFailure("not an instruction of this chapter")
    }
  }
}

extension Store {
  /// Whether a reference has a type (4.5.1, Ref_ok, with subsumption).
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
