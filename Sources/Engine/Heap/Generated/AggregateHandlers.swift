// Generated from Sources/HandlerTable/AggregateLines.swift by `swift run HandlerGenerator`.

#if !APUS_NO_GC
#if _pointerBitWidth(_32) || APUS_NARROW
@inline(never) @export(interface) @c func apus_i_aggregate_prefix(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAggregatePrefix() }
@inline(never) @export(interface) @c func apus_i_ref_eq(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceRefEq() }
@inline(never) @export(interface) @c func apus_i_struct_new(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceStructNew() }
@inline(never) @export(interface) @c func apus_i_struct_new_default(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceStructNewDefault() }
@inline(never) @export(interface) @c func apus_i_struct_get(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceStructGet() }
@inline(never) @export(interface) @c func apus_i_struct_get_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceStructGetS() }
@inline(never) @export(interface) @c func apus_i_struct_set(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceStructSet() }
@inline(never) @export(interface) @c func apus_i_array_new(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceArrayNew() }
@inline(never) @export(interface) @c func apus_i_array_new_default(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceArrayNewDefault() }
@inline(never) @export(interface) @c func apus_i_array_new_fixed(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceArrayNewFixed() }
@inline(never) @export(interface) @c func apus_i_array_new_segment(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceArrayNewSegment() }
@inline(never) @export(interface) @c func apus_i_array_get(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceArrayGet() }
@inline(never) @export(interface) @c func apus_i_array_get_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceArrayGetS() }
@inline(never) @export(interface) @c func apus_i_array_set(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceArraySet() }
@inline(never) @export(interface) @c func apus_i_array_len(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceArrayLen() }
@inline(never) @export(interface) @c func apus_i_array_fill(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceArrayFill() }
@inline(never) @export(interface) @c func apus_i_array_copy(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceArrayCopy() }
@inline(never) @export(interface) @c func apus_i_array_init_segment(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceArrayInitSegment() }
@inline(never) @export(interface) @c func apus_i_ref_test(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceRefTest() }
@inline(never) @export(interface) @c func apus_i_ref_test_null(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceRefTestNull() }
@inline(never) @export(interface) @c func apus_i_ref_cast(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceRefCast() }
@inline(never) @export(interface) @c func apus_i_ref_cast_null(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceRefCastNull() }
@inline(never) @export(interface) @c func apus_i_br_on_cast(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBrOnCast() }
@inline(never) @export(interface) @c func apus_i_br_on_cast_fail(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBrOnCastFail() }
@inline(never) @export(interface) @c func apus_i_any_convert_extern(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAnyConvertExtern() }
@inline(never) @export(interface) @c func apus_i_ref_i31(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceRefI31() }
@inline(never) @export(interface) @c func apus_i_i31_get_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceI31GetS() }
@inline(never) @export(interface) @c func apus_i_i31_get_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceI31GetU() }
#else
@inline(never) @c func apus_i_aggregate_prefix(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAggregatePrefix() }
@inline(never) @c func apus_i_ref_eq(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceRefEq() }
@inline(never) @c func apus_i_struct_new(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStructNew() }
@inline(never) @c func apus_i_struct_new_default(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStructNewDefault() }
@inline(never) @c func apus_i_struct_get(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStructGet() }
@inline(never) @c func apus_i_struct_get_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStructGetS() }
@inline(never) @c func apus_i_struct_set(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStructSet() }
@inline(never) @c func apus_i_array_new(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceArrayNew() }
@inline(never) @c func apus_i_array_new_default(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceArrayNewDefault() }
@inline(never) @c func apus_i_array_new_fixed(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceArrayNewFixed() }
@inline(never) @c func apus_i_array_new_segment(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceArrayNewSegment() }
@inline(never) @c func apus_i_array_get(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceArrayGet() }
@inline(never) @c func apus_i_array_get_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceArrayGetS() }
@inline(never) @c func apus_i_array_set(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceArraySet() }
@inline(never) @c func apus_i_array_len(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceArrayLen() }
@inline(never) @c func apus_i_array_fill(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceArrayFill() }
@inline(never) @c func apus_i_array_copy(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceArrayCopy() }
@inline(never) @c func apus_i_array_init_segment(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceArrayInitSegment() }
@inline(never) @c func apus_i_ref_test(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceRefTest() }
@inline(never) @c func apus_i_ref_test_null(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceRefTestNull() }
@inline(never) @c func apus_i_ref_cast(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceRefCast() }
@inline(never) @c func apus_i_ref_cast_null(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceRefCastNull() }
@inline(never) @c func apus_i_br_on_cast(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBrOnCast() }
@inline(never) @c func apus_i_br_on_cast_fail(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBrOnCastFail() }
@inline(never) @c func apus_i_any_convert_extern(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAnyConvertExtern() }
@inline(never) @c func apus_i_ref_i31(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceRefI31() }
@inline(never) @c func apus_i_i31_get_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceI31GetS() }
@inline(never) @c func apus_i_i31_get_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceI31GetU() }
#endif

#if _pointerBitWidth(_32) || APUS_NARROW
@export(interface) @c func apus_t_struct_get_8s_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).structGet(Field8S.self, toSlot: false) }
@export(interface) @c func apus_t_struct_get_8s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).structGet(Field8S.self, toSlot: true) }
@export(interface) @c func apus_t_struct_get_8u_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).structGet(Field8U.self, toSlot: false) }
@export(interface) @c func apus_t_struct_get_8u_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).structGet(Field8U.self, toSlot: true) }
@export(interface) @c func apus_t_struct_get_16s_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).structGet(Field16S.self, toSlot: false) }
@export(interface) @c func apus_t_struct_get_16s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).structGet(Field16S.self, toSlot: true) }
@export(interface) @c func apus_t_struct_get_16u_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).structGet(Field16U.self, toSlot: false) }
@export(interface) @c func apus_t_struct_get_16u_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).structGet(Field16U.self, toSlot: true) }
@export(interface) @c func apus_t_struct_get_32_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).structGet(Field32.self, toSlot: false) }
@export(interface) @c func apus_t_struct_get_32_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).structGet(Field32.self, toSlot: true) }
@export(interface) @c func apus_t_struct_get_64_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).structGet(Field64.self, toSlot: false) }
@export(interface) @c func apus_t_struct_get_64_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).structGet(Field64.self, toSlot: true) }
@export(interface) @c func apus_t_struct_set_8(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).structSet(Field8U.self) }
@export(interface) @c func apus_t_struct_set_16(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).structSet(Field16U.self) }
@export(interface) @c func apus_t_struct_set_32(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).structSet(Field32.self) }
@export(interface) @c func apus_t_struct_set_64(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).structSet(Field64.self) }
@export(interface) @c func apus_t_struct_get_vector(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).structGetVector() }
@export(interface) @c func apus_t_struct_set_vector(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).structSetVector() }
@export(interface) @c func apus_t_array_get_8s_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arrayGet(Field8S.self, toSlot: false) }
@export(interface) @c func apus_t_array_get_8s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arrayGet(Field8S.self, toSlot: true) }
@export(interface) @c func apus_t_array_get_8u_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arrayGet(Field8U.self, toSlot: false) }
@export(interface) @c func apus_t_array_get_8u_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arrayGet(Field8U.self, toSlot: true) }
@export(interface) @c func apus_t_array_get_16s_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arrayGet(Field16S.self, toSlot: false) }
@export(interface) @c func apus_t_array_get_16s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arrayGet(Field16S.self, toSlot: true) }
@export(interface) @c func apus_t_array_get_16u_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arrayGet(Field16U.self, toSlot: false) }
@export(interface) @c func apus_t_array_get_16u_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arrayGet(Field16U.self, toSlot: true) }
@export(interface) @c func apus_t_array_get_32_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arrayGet(Field32.self, toSlot: false) }
@export(interface) @c func apus_t_array_get_32_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arrayGet(Field32.self, toSlot: true) }
@export(interface) @c func apus_t_array_get_64_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arrayGet(Field64.self, toSlot: false) }
@export(interface) @c func apus_t_array_get_64_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arrayGet(Field64.self, toSlot: true) }
@export(interface) @c func apus_t_array_set_8(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arraySet(Field8U.self) }
@export(interface) @c func apus_t_array_set_16(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arraySet(Field16U.self) }
@export(interface) @c func apus_t_array_set_32(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arraySet(Field32.self) }
@export(interface) @c func apus_t_array_set_64(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arraySet(Field64.self) }
@export(interface) @c func apus_t_array_get_vector(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arrayGetVector() }
@export(interface) @c func apus_t_array_set_vector(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arraySetVector() }
@export(interface) @c func apus_t_array_len_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arrayLen(toSlot: false) }
@export(interface) @c func apus_t_array_len_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).arrayLen(toSlot: true) }
@export(interface) @c func apus_t_aggregate(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).aggregate() }
@export(interface) @c func apus_t_ref_test_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).refTest(toSlot: false) }
@export(interface) @c func apus_t_ref_test_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).refTest(toSlot: true) }
@export(interface) @c func apus_t_ref_cast(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).refCast() }
@export(interface) @c func apus_t_ref_i31_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).refI31(toSlot: false) }
@export(interface) @c func apus_t_ref_i31_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).refI31(toSlot: true) }
@export(interface) @c func apus_t_i31_get_s_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).i31Get(isSigned: true, toSlot: false) }
@export(interface) @c func apus_t_i31_get_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).i31Get(isSigned: true, toSlot: true) }
@export(interface) @c func apus_t_i31_get_u_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).i31Get(isSigned: false, toSlot: false) }
@export(interface) @c func apus_t_i31_get_u_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).i31Get(isSigned: false, toSlot: true) }
@export(interface) @c func apus_t_convert_reference_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).convertReference(toSlot: false) }
@export(interface) @c func apus_t_convert_reference_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).convertReference(toSlot: true) }
#else
@c func apus_t_struct_get_8s_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).structGet(Field8S.self, toSlot: false) }
@c func apus_t_struct_get_8s_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).structGet(Field8S.self, toSlot: true) }
@c func apus_t_struct_get_8u_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).structGet(Field8U.self, toSlot: false) }
@c func apus_t_struct_get_8u_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).structGet(Field8U.self, toSlot: true) }
@c func apus_t_struct_get_16s_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).structGet(Field16S.self, toSlot: false) }
@c func apus_t_struct_get_16s_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).structGet(Field16S.self, toSlot: true) }
@c func apus_t_struct_get_16u_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).structGet(Field16U.self, toSlot: false) }
@c func apus_t_struct_get_16u_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).structGet(Field16U.self, toSlot: true) }
@c func apus_t_struct_get_32_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).structGet(Field32.self, toSlot: false) }
@c func apus_t_struct_get_32_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).structGet(Field32.self, toSlot: true) }
@c func apus_t_struct_get_64_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).structGet(Field64.self, toSlot: false) }
@c func apus_t_struct_get_64_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).structGet(Field64.self, toSlot: true) }
@c func apus_t_struct_set_8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).structSet(Field8U.self) }
@c func apus_t_struct_set_16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).structSet(Field16U.self) }
@c func apus_t_struct_set_32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).structSet(Field32.self) }
@c func apus_t_struct_set_64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).structSet(Field64.self) }
@c func apus_t_struct_get_vector(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).structGetVector() }
@c func apus_t_struct_set_vector(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).structSetVector() }
@c func apus_t_array_get_8s_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arrayGet(Field8S.self, toSlot: false) }
@c func apus_t_array_get_8s_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arrayGet(Field8S.self, toSlot: true) }
@c func apus_t_array_get_8u_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arrayGet(Field8U.self, toSlot: false) }
@c func apus_t_array_get_8u_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arrayGet(Field8U.self, toSlot: true) }
@c func apus_t_array_get_16s_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arrayGet(Field16S.self, toSlot: false) }
@c func apus_t_array_get_16s_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arrayGet(Field16S.self, toSlot: true) }
@c func apus_t_array_get_16u_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arrayGet(Field16U.self, toSlot: false) }
@c func apus_t_array_get_16u_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arrayGet(Field16U.self, toSlot: true) }
@c func apus_t_array_get_32_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arrayGet(Field32.self, toSlot: false) }
@c func apus_t_array_get_32_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arrayGet(Field32.self, toSlot: true) }
@c func apus_t_array_get_64_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arrayGet(Field64.self, toSlot: false) }
@c func apus_t_array_get_64_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arrayGet(Field64.self, toSlot: true) }
@c func apus_t_array_set_8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arraySet(Field8U.self) }
@c func apus_t_array_set_16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arraySet(Field16U.self) }
@c func apus_t_array_set_32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arraySet(Field32.self) }
@c func apus_t_array_set_64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arraySet(Field64.self) }
@c func apus_t_array_get_vector(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arrayGetVector() }
@c func apus_t_array_set_vector(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arraySetVector() }
@c func apus_t_array_len_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arrayLen(toSlot: false) }
@c func apus_t_array_len_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).arrayLen(toSlot: true) }
@c func apus_t_aggregate(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).aggregate() }
@c func apus_t_ref_test_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).refTest(toSlot: false) }
@c func apus_t_ref_test_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).refTest(toSlot: true) }
@c func apus_t_ref_cast(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).refCast() }
@c func apus_t_ref_i31_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).refI31(toSlot: false) }
@c func apus_t_ref_i31_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).refI31(toSlot: true) }
@c func apus_t_i31_get_s_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).i31Get(isSigned: true, toSlot: false) }
@c func apus_t_i31_get_s_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).i31Get(isSigned: true, toSlot: true) }
@c func apus_t_i31_get_u_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).i31Get(isSigned: false, toSlot: false) }
@c func apus_t_i31_get_u_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).i31Get(isSigned: false, toSlot: true) }
@c func apus_t_convert_reference_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).convertReference(toSlot: false) }
@c func apus_t_convert_reference_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).convertReference(toSlot: true) }
#endif

/// By the code after the prefix of the instructions on objects.
let inPlaceAggregateHandlers: InlineArray<39, Handler> = [
  apus_i_struct_new,
  apus_i_struct_new_default,
  apus_i_struct_get,
  apus_i_struct_get_s,
  apus_i_struct_get,
  apus_i_struct_set,
  apus_i_array_new,
  apus_i_array_new_default,
  apus_i_array_new_fixed,
  apus_i_array_new_segment,
  apus_i_array_new_segment,
  apus_i_array_get,
  apus_i_array_get_s,
  apus_i_array_get,
  apus_i_array_set,
  apus_i_array_len,
  apus_i_array_fill,
  apus_i_array_copy,
  apus_i_array_init_segment,
  apus_i_array_init_segment,
  apus_i_ref_test,
  apus_i_ref_test_null,
  apus_i_ref_cast,
  apus_i_ref_cast_null,
  apus_i_br_on_cast,
  apus_i_br_on_cast_fail,
  apus_i_any_convert_extern,
  apus_i_any_convert_extern,
  apus_i_ref_i31,
  apus_i_i31_get_s,
  apus_i_i31_get_u,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
]
#endif
