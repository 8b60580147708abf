// Generated from Sources/Engine/operations.tsv by `swift run HandlerGenerator`.

#if _pointerBitWidth(_32) || APUS_NARROW
@inline(never) @export(interface) @c func apus_i_unreachable(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnreachable() }
@inline(never) @export(interface) @c func apus_i_nop(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceNop() }
@inline(never) @_optimize(speed) @export(interface) @c func apus_i_block(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBlock() }
@inline(never) @export(interface) @c func apus_i_block_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBlockWide() }
@inline(never) @export(interface) @c func apus_i_loop_metered(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoopMetered() }
@inline(never) @_optimize(speed) @export(interface) @c func apus_i_if(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceIf() }
@inline(never) @export(interface) @c func apus_i_if_typed(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceIfTyped() }
@inline(never) @_optimize(speed) @export(interface) @c func apus_i_end(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceEnd() }
@inline(never) @export(interface) @c func apus_i_end_counted(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceEndCounted() }
@inline(never) @_optimize(speed) @export(interface) @c func apus_i_br(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBr() }
@inline(never) @export(interface) @c func apus_i_br_metered(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBrMetered() }
@inline(never) @_optimize(speed) @export(interface) @c func apus_i_br_if(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBrIf() }
@inline(never) @export(interface) @c func apus_i_br_if_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBrIfWide() }
@inline(never) @export(interface) @c func apus_i_br_if_metered(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBrIfMetered() }
@inline(never) @export(interface) @c func apus_i_br_table(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBrTable() }
@inline(never) @export(interface) @c func apus_i_br_table_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBrTableWide() }
@inline(never) @export(interface) @c func apus_i_br_table_metered(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBrTableMetered() }
@inline(never) @_optimize(speed) @export(interface) @c func apus_i_return(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceReturn() }
@inline(never) @export(interface) @c func apus_i_return_any(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceReturnAny() }
@inline(never) @export(interface) @c func apus_i_return_counted(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceReturnCounted() }
@inline(never) @_optimize(speed) @export(interface) @c func apus_i_call(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCall() }
@inline(never) @export(interface) @c func apus_i_call_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCallWide() }
@inline(never) @export(interface) @c func apus_i_call_any(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCallAny() }
@inline(never) @export(interface) @c func apus_i_call_metered(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCallMetered() }
@inline(never) @export(interface) @c func apus_i_call_metered_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCallMeteredWide() }
@inline(never) @export(interface) @c func apus_i_call_indirect(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCallIndirect() }
@inline(never) @export(interface) @c func apus_i_call_indirect_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCallIndirectWide() }
@inline(never) @export(interface) @c func apus_i_call_indirect_any(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCallIndirectAny() }
@inline(never) @export(interface) @c func apus_i_call_indirect_metered(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCallIndirectMetered() }
@inline(never) @export(interface) @c func apus_i_return_call(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceReturnCall() }
@inline(never) @export(interface) @c func apus_i_return_call_counted(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceReturnCallCounted() }
@inline(never) @export(interface) @c func apus_i_return_call_indirect(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceReturnCallIndirect() }
@inline(never) @export(interface) @c func apus_i_return_call_indirect_counted(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceReturnCallIndirectCounted() }
@inline(never) @export(interface) @c func apus_i_call_ref(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCallRef() }
@inline(never) @export(interface) @c func apus_i_call_ref_metered(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCallRefMetered() }
@inline(never) @export(interface) @c func apus_i_return_call_ref(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceReturnCallRef() }
@inline(never) @export(interface) @c func apus_i_return_call_ref_counted(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceReturnCallRefCounted() }
@inline(never) @export(interface) @c func apus_i_ref_as_non_null(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceRefAsNonNull() }
@inline(never) @export(interface) @c func apus_i_try_table(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTryTable() }
@inline(never) @export(interface) @c func apus_i_try_table_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTryTableWide() }
@inline(never) @export(interface) @c func apus_i_throw(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceThrow() }
@inline(never) @export(interface) @c func apus_i_throw_ref(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceThrowRef() }
@inline(never) @export(interface) @c func apus_i_br_on_null(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBrOnNull() }
@inline(never) @export(interface) @c func apus_i_br_on_null_metered(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBrOnNullMetered() }
@inline(never) @export(interface) @c func apus_i_br_on_non_null(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBrOnNonNull() }
@inline(never) @export(interface) @c func apus_i_br_on_non_null_metered(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBrOnNonNullMetered() }
@inline(never) @_optimize(speed) @export(interface) @c func apus_i_drop(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceDrop() }
@inline(never) @_optimize(speed) @export(interface) @c func apus_i_select(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceSelect() }
@inline(never) @export(interface) @c func apus_i_select_typed(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceSelectTyped() }
@inline(never) @_optimize(speed) @export(interface) @c func apus_i_local_get(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLocalGet() }
@inline(never) @export(interface) @c func apus_i_local_get_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLocalGetWide() }
@inline(never) @_optimize(speed) @export(interface) @c func apus_i_local_set(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLocalSet() }
@inline(never) @export(interface) @c func apus_i_local_set_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLocalSetWide() }
@inline(never) @_optimize(speed) @export(interface) @c func apus_i_local_tee(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLocalTee() }
@inline(never) @export(interface) @c func apus_i_local_tee_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLocalTeeWide() }
@inline(never) @export(interface) @c func apus_i_global_get(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceGlobalGet() }
@inline(never) @export(interface) @c func apus_i_global_get_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceGlobalGetWide() }
@inline(never) @export(interface) @c func apus_i_global_set(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceGlobalSet() }
@inline(never) @export(interface) @c func apus_i_global_set_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceGlobalSetWide() }
@inline(never) @export(interface) @c func apus_i_table_get(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTableGet() }
@inline(never) @export(interface) @c func apus_i_table_set(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTableSet() }
@inline(never) @export(interface) @c func apus_i_memory_size(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceMemorySize() }
@inline(never) @export(interface) @c func apus_i_memory_grow(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceMemoryGrow() }
@inline(never) @_optimize(speed) @export(interface) @c func apus_i_i32_const(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceI32Const() }
@inline(never) @export(interface) @c func apus_i_i32_const_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceI32ConstWide() }
@inline(never) @export(interface) @c func apus_i_i64_const(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceI64Const() }
@inline(never) @export(interface) @c func apus_i_i64_const_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceI64ConstWide() }
@inline(never) @export(interface) @c func apus_i_f32_const(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceF32Const() }
@inline(never) @export(interface) @c func apus_i_f64_const(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceF64Const() }
@inline(never) @export(interface) @c func apus_i_ref_null(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceRefNull() }
@inline(never) @export(interface) @c func apus_i_ref_is_null(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceRefIsNull() }
@inline(never) @export(interface) @c func apus_i_ref_func(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceRefFunc() }
@inline(never) @export(interface) @c func apus_i_memory_init(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceMemoryInit() }
@inline(never) @export(interface) @c func apus_i_data_drop(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceDataDrop() }
@inline(never) @export(interface) @c func apus_i_memory_copy(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceMemoryCopy() }
@inline(never) @export(interface) @c func apus_i_memory_fill(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceMemoryFill() }
@inline(never) @export(interface) @c func apus_i_table_init(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTableInit() }
@inline(never) @export(interface) @c func apus_i_elem_drop(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceElemDrop() }
@inline(never) @export(interface) @c func apus_i_table_copy(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTableCopy() }
@inline(never) @export(interface) @c func apus_i_table_grow(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTableGrow() }
@inline(never) @export(interface) @c func apus_i_table_size(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTableSize() }
@inline(never) @export(interface) @c func apus_i_table_fill(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTableFill() }
@inline(never) @export(interface) @c func apus_i_branch(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBranch() }
@inline(never) @export(interface) @c func apus_i_branch_metered(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBranchMetered() }
@inline(never) @export(interface) @c func apus_i_enter(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceEnter() }
@inline(never) @export(interface) @c func apus_i_enter_charged(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceEnterCharged() }
@inline(never) @export(interface) @c func apus_i_resume(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceResume() }
@inline(never) @export(interface) @c func apus_i_resume_foreign(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceResumeForeign() }
@inline(never) @export(interface) @c func apus_i_resume_caught(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceResumeCaught() }
@inline(never) @export(interface) @c func apus_i_tail_call(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTailCall() }
@inline(never) @export(interface) @c func apus_i_numeric_prefix(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceNumericPrefix() }
@inline(never) @export(interface) @c func apus_i_numeric_prefix_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceNumericPrefixWide() }
@_optimize(speed) @export(interface) @c func apus_i_i32_eqz(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTest(I32.eqz) }
@_optimize(speed) @export(interface) @c func apus_i_i32_eq(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I32.eq) }
@_optimize(speed) @export(interface) @c func apus_i_i32_ne(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I32.ne) }
@_optimize(speed) @export(interface) @c func apus_i_i32_lt_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I32.ltS) }
@_optimize(speed) @export(interface) @c func apus_i_i32_lt_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I32.ltU) }
@_optimize(speed) @export(interface) @c func apus_i_i32_gt_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I32.gtS) }
@_optimize(speed) @export(interface) @c func apus_i_i32_gt_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I32.gtU) }
@_optimize(speed) @export(interface) @c func apus_i_i32_le_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I32.leS) }
@_optimize(speed) @export(interface) @c func apus_i_i32_le_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I32.leU) }
@_optimize(speed) @export(interface) @c func apus_i_i32_ge_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I32.geS) }
@_optimize(speed) @export(interface) @c func apus_i_i32_ge_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I32.geU) }
@export(interface) @c func apus_i_i64_eqz(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTest(I64.eqz) }
@export(interface) @c func apus_i_i64_eq(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I64.eq) }
@export(interface) @c func apus_i_i64_ne(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I64.ne) }
@export(interface) @c func apus_i_i64_lt_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I64.ltS) }
@export(interface) @c func apus_i_i64_lt_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I64.ltU) }
@export(interface) @c func apus_i_i64_gt_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I64.gtS) }
@export(interface) @c func apus_i_i64_gt_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I64.gtU) }
@export(interface) @c func apus_i_i64_le_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I64.leS) }
@export(interface) @c func apus_i_i64_le_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I64.leU) }
@export(interface) @c func apus_i_i64_ge_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I64.geS) }
@export(interface) @c func apus_i_i64_ge_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(I64.geU) }
@export(interface) @c func apus_i_f32_eq(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(F32.eq) }
@export(interface) @c func apus_i_f32_ne(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(F32.ne) }
@export(interface) @c func apus_i_f32_lt(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(F32.lt) }
@export(interface) @c func apus_i_f32_gt(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(F32.gt) }
@export(interface) @c func apus_i_f32_le(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(F32.le) }
@export(interface) @c func apus_i_f32_ge(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(F32.ge) }
@export(interface) @c func apus_i_f64_eq(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(F64.eq) }
@export(interface) @c func apus_i_f64_ne(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(F64.ne) }
@export(interface) @c func apus_i_f64_lt(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(F64.lt) }
@export(interface) @c func apus_i_f64_gt(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(F64.gt) }
@export(interface) @c func apus_i_f64_le(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(F64.le) }
@export(interface) @c func apus_i_f64_ge(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceCompare(F64.ge) }
@_optimize(speed) @export(interface) @c func apus_i_i32_clz(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(I32.clz) }
@_optimize(speed) @export(interface) @c func apus_i_i32_ctz(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(I32.ctz) }
@_optimize(speed) @export(interface) @c func apus_i_i32_popcnt(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(I32.popcnt) }
@_optimize(speed) @export(interface) @c func apus_i_i32_add(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I32.add) }
@_optimize(speed) @export(interface) @c func apus_i_i32_sub(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I32.sub) }
@_optimize(speed) @export(interface) @c func apus_i_i32_mul(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I32.mul) }
@export(interface) @c func apus_i_i32_div_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceDivide(I32.divS) }
@export(interface) @c func apus_i_i32_div_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceDivide(I32.divU) }
@export(interface) @c func apus_i_i32_rem_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceDivide(I32.remS) }
@export(interface) @c func apus_i_i32_rem_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceDivide(I32.remU) }
@_optimize(speed) @export(interface) @c func apus_i_i32_and(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I32.and) }
@_optimize(speed) @export(interface) @c func apus_i_i32_or(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I32.or) }
@_optimize(speed) @export(interface) @c func apus_i_i32_xor(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I32.xor) }
@_optimize(speed) @export(interface) @c func apus_i_i32_shl(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I32.shl) }
@_optimize(speed) @export(interface) @c func apus_i_i32_shr_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I32.shrS) }
@_optimize(speed) @export(interface) @c func apus_i_i32_shr_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I32.shrU) }
@_optimize(speed) @export(interface) @c func apus_i_i32_rotl(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I32.rotl) }
@_optimize(speed) @export(interface) @c func apus_i_i32_rotr(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I32.rotr) }
@export(interface) @c func apus_i_i64_clz(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(I64.clz) }
@export(interface) @c func apus_i_i64_ctz(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(I64.ctz) }
@export(interface) @c func apus_i_i64_popcnt(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(I64.popcnt) }
@export(interface) @c func apus_i_i64_add(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I64.add) }
@export(interface) @c func apus_i_i64_sub(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I64.sub) }
@export(interface) @c func apus_i_i64_mul(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I64.mul) }
@export(interface) @c func apus_i_i64_div_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceDivide(I64.divS) }
@export(interface) @c func apus_i_i64_div_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceDivide(I64.divU) }
@export(interface) @c func apus_i_i64_rem_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceDivide(I64.remS) }
@export(interface) @c func apus_i_i64_rem_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceDivide(I64.remU) }
@export(interface) @c func apus_i_i64_and(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I64.and) }
@export(interface) @c func apus_i_i64_or(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I64.or) }
@export(interface) @c func apus_i_i64_xor(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I64.xor) }
@export(interface) @c func apus_i_i64_shl(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I64.shl) }
@export(interface) @c func apus_i_i64_shr_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I64.shrS) }
@export(interface) @c func apus_i_i64_shr_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I64.shrU) }
@export(interface) @c func apus_i_i64_rotl(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I64.rotl) }
@export(interface) @c func apus_i_i64_rotr(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(I64.rotr) }
@export(interface) @c func apus_i_f32_abs(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(F32.abs) }
@export(interface) @c func apus_i_f32_neg(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(F32.neg) }
@export(interface) @c func apus_i_f32_ceil(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(F32.ceil) }
@export(interface) @c func apus_i_f32_floor(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(F32.floor) }
@export(interface) @c func apus_i_f32_trunc(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(F32.trunc) }
@export(interface) @c func apus_i_f32_nearest(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(F32.nearest) }
@export(interface) @c func apus_i_f32_sqrt(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(F32.sqrt) }
@export(interface) @c func apus_i_f32_add(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(F32.add) }
@export(interface) @c func apus_i_f32_sub(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(F32.sub) }
@export(interface) @c func apus_i_f32_mul(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(F32.mul) }
@export(interface) @c func apus_i_f32_div(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(F32.div) }
@export(interface) @c func apus_i_f32_min(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(F32.min) }
@export(interface) @c func apus_i_f32_max(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(F32.max) }
@export(interface) @c func apus_i_f32_copysign(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(F32.copysign) }
@export(interface) @c func apus_i_f64_abs(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(F64.abs) }
@export(interface) @c func apus_i_f64_neg(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(F64.neg) }
@export(interface) @c func apus_i_f64_ceil(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(F64.ceil) }
@export(interface) @c func apus_i_f64_floor(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(F64.floor) }
@export(interface) @c func apus_i_f64_trunc(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(F64.trunc) }
@export(interface) @c func apus_i_f64_nearest(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(F64.nearest) }
@export(interface) @c func apus_i_f64_sqrt(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(F64.sqrt) }
@export(interface) @c func apus_i_f64_add(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(F64.add) }
@export(interface) @c func apus_i_f64_sub(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(F64.sub) }
@export(interface) @c func apus_i_f64_mul(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(F64.mul) }
@export(interface) @c func apus_i_f64_div(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(F64.div) }
@export(interface) @c func apus_i_f64_min(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(F64.min) }
@export(interface) @c func apus_i_f64_max(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(F64.max) }
@export(interface) @c func apus_i_f64_copysign(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceBinary(F64.copysign) }
@_optimize(speed) @export(interface) @c func apus_i_i32_wrap_i64(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Convert.wrap) }
@export(interface) @c func apus_i_i32_trunc_f32_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTruncate(Truncate<Float>.i32S) }
@export(interface) @c func apus_i_i32_trunc_f32_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTruncate(Truncate<Float>.i32U) }
@export(interface) @c func apus_i_i32_trunc_f64_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTruncate(Truncate<Double>.i32S) }
@export(interface) @c func apus_i_i32_trunc_f64_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTruncate(Truncate<Double>.i32U) }
@export(interface) @c func apus_i_i64_trunc_f32_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTruncate(Truncate<Float>.i64S) }
@export(interface) @c func apus_i_i64_trunc_f32_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTruncate(Truncate<Float>.i64U) }
@export(interface) @c func apus_i_i64_trunc_f64_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTruncate(Truncate<Double>.i64S) }
@export(interface) @c func apus_i_i64_trunc_f64_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceTruncate(Truncate<Double>.i64U) }
@export(interface) @c func apus_i_i64_extend_i32_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Convert.extendS) }
@export(interface) @c func apus_i_f32_convert_i32_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Convert.f32I32S) }
@export(interface) @c func apus_i_f32_convert_i32_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Convert.f32I32U) }
@export(interface) @c func apus_i_f32_convert_i64_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Convert.f32I64S) }
@export(interface) @c func apus_i_f32_convert_i64_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Convert.f32I64U) }
@export(interface) @c func apus_i_f64_convert_i32_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Convert.f64I32S) }
@export(interface) @c func apus_i_f64_convert_i32_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Convert.f64I32U) }
@export(interface) @c func apus_i_f64_convert_i64_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Convert.f64I64S) }
@export(interface) @c func apus_i_f64_convert_i64_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Convert.f64I64U) }
@export(interface) @c func apus_i_f32_demote_f64(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Convert.demote) }
@export(interface) @c func apus_i_f64_promote_f32(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Convert.promote) }
@_optimize(speed) @export(interface) @c func apus_i_i32_extend8_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(I32.extend8S) }
@_optimize(speed) @export(interface) @c func apus_i_i32_extend16_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(I32.extend16S) }
@export(interface) @c func apus_i_i64_extend8_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(I64.extend8S) }
@export(interface) @c func apus_i_i64_extend16_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(I64.extend16S) }
@export(interface) @c func apus_i_i32_trunc_sat_f32_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Truncate<Float>.satI32S) }
@export(interface) @c func apus_i_i32_trunc_sat_f32_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Truncate<Float>.satI32U) }
@export(interface) @c func apus_i_i32_trunc_sat_f64_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Truncate<Double>.satI32S) }
@export(interface) @c func apus_i_i32_trunc_sat_f64_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Truncate<Double>.satI32U) }
@export(interface) @c func apus_i_i64_trunc_sat_f32_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Truncate<Float>.satI64S) }
@export(interface) @c func apus_i_i64_trunc_sat_f32_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Truncate<Float>.satI64U) }
@export(interface) @c func apus_i_i64_trunc_sat_f64_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Truncate<Double>.satI64S) }
@export(interface) @c func apus_i_i64_trunc_sat_f64_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceUnary(Truncate<Double>.satI64U) }
@_optimize(speed) @export(interface) @c func apus_i_i32_load(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoad(Load.i32, wide: apus_i_i32_load_wide) }
@inline(never) @export(interface) @c func apus_i_i32_load_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoadWide(Load.i32, any: apus_i_i32_load_any) }
@inline(never) @export(interface) @c func apus_i_i32_load_any(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoadAny(Load.i32) }
@export(interface) @c func apus_i_i64_load(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoad(Load.i64, wide: apus_i_i64_load_wide) }
@inline(never) @export(interface) @c func apus_i_i64_load_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoadWide(Load.i64, any: apus_i_i64_load_any) }
@inline(never) @export(interface) @c func apus_i_i64_load_any(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoadAny(Load.i64) }
@_optimize(speed) @export(interface) @c func apus_i_i32_load8_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoad(Load.i32S8, wide: apus_i_i32_load8_s_wide) }
@inline(never) @export(interface) @c func apus_i_i32_load8_s_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoadWide(Load.i32S8, any: apus_i_i32_load8_s_any) }
@inline(never) @export(interface) @c func apus_i_i32_load8_s_any(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoadAny(Load.i32S8) }
@_optimize(speed) @export(interface) @c func apus_i_i32_load8_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoad(Load.u8, wide: apus_i_i32_load8_u_wide) }
@inline(never) @export(interface) @c func apus_i_i32_load8_u_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoadWide(Load.u8, any: apus_i_i32_load8_u_any) }
@inline(never) @export(interface) @c func apus_i_i32_load8_u_any(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoadAny(Load.u8) }
@_optimize(speed) @export(interface) @c func apus_i_i32_load16_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoad(Load.i32S16, wide: apus_i_i32_load16_s_wide) }
@inline(never) @export(interface) @c func apus_i_i32_load16_s_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoadWide(Load.i32S16, any: apus_i_i32_load16_s_any) }
@inline(never) @export(interface) @c func apus_i_i32_load16_s_any(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoadAny(Load.i32S16) }
@_optimize(speed) @export(interface) @c func apus_i_i32_load16_u(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoad(Load.u16, wide: apus_i_i32_load16_u_wide) }
@inline(never) @export(interface) @c func apus_i_i32_load16_u_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoadWide(Load.u16, any: apus_i_i32_load16_u_any) }
@inline(never) @export(interface) @c func apus_i_i32_load16_u_any(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoadAny(Load.u16) }
@export(interface) @c func apus_i_i64_load8_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoad(Load.i64S8, wide: apus_i_i64_load8_s_wide) }
@inline(never) @export(interface) @c func apus_i_i64_load8_s_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoadWide(Load.i64S8, any: apus_i_i64_load8_s_any) }
@inline(never) @export(interface) @c func apus_i_i64_load8_s_any(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoadAny(Load.i64S8) }
@export(interface) @c func apus_i_i64_load16_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoad(Load.i64S16, wide: apus_i_i64_load16_s_wide) }
@inline(never) @export(interface) @c func apus_i_i64_load16_s_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoadWide(Load.i64S16, any: apus_i_i64_load16_s_any) }
@inline(never) @export(interface) @c func apus_i_i64_load16_s_any(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoadAny(Load.i64S16) }
@export(interface) @c func apus_i_i64_load32_s(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoad(Load.i64S32, wide: apus_i_i64_load32_s_wide) }
@inline(never) @export(interface) @c func apus_i_i64_load32_s_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoadWide(Load.i64S32, any: apus_i_i64_load32_s_any) }
@inline(never) @export(interface) @c func apus_i_i64_load32_s_any(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceLoadAny(Load.i64S32) }
@_optimize(speed) @export(interface) @c func apus_i_i32_store(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceStore(Store.i32, wide: apus_i_i32_store_wide) }
@inline(never) @export(interface) @c func apus_i_i32_store_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceStoreWide(Store.i32, any: apus_i_i32_store_any) }
@inline(never) @export(interface) @c func apus_i_i32_store_any(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceStoreAny(Store.i32) }
@export(interface) @c func apus_i_i64_store(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceStore(Store.i64, wide: apus_i_i64_store_wide) }
@inline(never) @export(interface) @c func apus_i_i64_store_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceStoreWide(Store.i64, any: apus_i_i64_store_any) }
@inline(never) @export(interface) @c func apus_i_i64_store_any(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceStoreAny(Store.i64) }
@_optimize(speed) @export(interface) @c func apus_i_i32_store8(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceStore(Store.u8, wide: apus_i_i32_store8_wide) }
@inline(never) @export(interface) @c func apus_i_i32_store8_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceStoreWide(Store.u8, any: apus_i_i32_store8_any) }
@inline(never) @export(interface) @c func apus_i_i32_store8_any(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceStoreAny(Store.u8) }
@_optimize(speed) @export(interface) @c func apus_i_i32_store16(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceStore(Store.u16, wide: apus_i_i32_store16_wide) }
@inline(never) @export(interface) @c func apus_i_i32_store16_wide(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceStoreWide(Store.u16, any: apus_i_i32_store16_any) }
@inline(never) @export(interface) @c func apus_i_i32_store16_any(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceStoreAny(Store.u16) }
#else
@inline(never) @c func apus_i_unreachable(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnreachable() }
@inline(never) @c func apus_i_nop(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceNop() }
@inline(never) @c func apus_i_block(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBlock() }
@inline(never) @c func apus_i_block_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBlockWide() }
@inline(never) @c func apus_i_loop_metered(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoopMetered() }
@inline(never) @c func apus_i_if(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceIf() }
@inline(never) @c func apus_i_if_typed(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceIfTyped() }
@inline(never) @c func apus_i_end(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceEnd() }
@inline(never) @c func apus_i_end_counted(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceEndCounted() }
@inline(never) @c func apus_i_br(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBr() }
@inline(never) @c func apus_i_br_metered(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBrMetered() }
@inline(never) @c func apus_i_br_if(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBrIf() }
@inline(never) @c func apus_i_br_if_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBrIfWide() }
@inline(never) @c func apus_i_br_if_metered(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBrIfMetered() }
@inline(never) @c func apus_i_br_table(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBrTable() }
@inline(never) @c func apus_i_br_table_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBrTableWide() }
@inline(never) @c func apus_i_br_table_metered(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBrTableMetered() }
@inline(never) @c func apus_i_return(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceReturn() }
@inline(never) @c func apus_i_return_any(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceReturnAny() }
@inline(never) @c func apus_i_return_counted(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceReturnCounted() }
@inline(never) @c func apus_i_call(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCall() }
@inline(never) @c func apus_i_call_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCallWide() }
@inline(never) @c func apus_i_call_any(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCallAny() }
@inline(never) @c func apus_i_call_metered(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCallMetered() }
@inline(never) @c func apus_i_call_metered_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCallMeteredWide() }
@inline(never) @c func apus_i_call_indirect(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCallIndirect() }
@inline(never) @c func apus_i_call_indirect_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCallIndirectWide() }
@inline(never) @c func apus_i_call_indirect_any(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCallIndirectAny() }
@inline(never) @c func apus_i_call_indirect_metered(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCallIndirectMetered() }
@inline(never) @c func apus_i_return_call(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceReturnCall() }
@inline(never) @c func apus_i_return_call_counted(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceReturnCallCounted() }
@inline(never) @c func apus_i_return_call_indirect(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceReturnCallIndirect() }
@inline(never) @c func apus_i_return_call_indirect_counted(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceReturnCallIndirectCounted() }
@inline(never) @c func apus_i_call_ref(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCallRef() }
@inline(never) @c func apus_i_call_ref_metered(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCallRefMetered() }
@inline(never) @c func apus_i_return_call_ref(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceReturnCallRef() }
@inline(never) @c func apus_i_return_call_ref_counted(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceReturnCallRefCounted() }
@inline(never) @c func apus_i_ref_as_non_null(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceRefAsNonNull() }
@inline(never) @c func apus_i_try_table(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTryTable() }
@inline(never) @c func apus_i_try_table_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTryTableWide() }
@inline(never) @c func apus_i_throw(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceThrow() }
@inline(never) @c func apus_i_throw_ref(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceThrowRef() }
@inline(never) @c func apus_i_br_on_null(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBrOnNull() }
@inline(never) @c func apus_i_br_on_null_metered(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBrOnNullMetered() }
@inline(never) @c func apus_i_br_on_non_null(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBrOnNonNull() }
@inline(never) @c func apus_i_br_on_non_null_metered(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBrOnNonNullMetered() }
@inline(never) @c func apus_i_drop(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceDrop() }
@inline(never) @c func apus_i_select(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceSelect() }
@inline(never) @c func apus_i_select_typed(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceSelectTyped() }
@inline(never) @c func apus_i_local_get(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLocalGet() }
@inline(never) @c func apus_i_local_get_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLocalGetWide() }
@inline(never) @c func apus_i_local_set(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLocalSet() }
@inline(never) @c func apus_i_local_set_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLocalSetWide() }
@inline(never) @c func apus_i_local_tee(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLocalTee() }
@inline(never) @c func apus_i_local_tee_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLocalTeeWide() }
@inline(never) @c func apus_i_global_get(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceGlobalGet() }
@inline(never) @c func apus_i_global_get_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceGlobalGetWide() }
@inline(never) @c func apus_i_global_set(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceGlobalSet() }
@inline(never) @c func apus_i_global_set_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceGlobalSetWide() }
@inline(never) @c func apus_i_table_get(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTableGet() }
@inline(never) @c func apus_i_table_set(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTableSet() }
@inline(never) @c func apus_i_memory_size(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceMemorySize() }
@inline(never) @c func apus_i_memory_grow(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceMemoryGrow() }
@inline(never) @c func apus_i_i32_const(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceI32Const() }
@inline(never) @c func apus_i_i32_const_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceI32ConstWide() }
@inline(never) @c func apus_i_i64_const(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceI64Const() }
@inline(never) @c func apus_i_i64_const_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceI64ConstWide() }
@inline(never) @c func apus_i_f32_const(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceF32Const() }
@inline(never) @c func apus_i_f64_const(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceF64Const() }
@inline(never) @c func apus_i_ref_null(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceRefNull() }
@inline(never) @c func apus_i_ref_is_null(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceRefIsNull() }
@inline(never) @c func apus_i_ref_func(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceRefFunc() }
@inline(never) @c func apus_i_memory_init(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceMemoryInit() }
@inline(never) @c func apus_i_data_drop(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceDataDrop() }
@inline(never) @c func apus_i_memory_copy(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceMemoryCopy() }
@inline(never) @c func apus_i_memory_fill(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceMemoryFill() }
@inline(never) @c func apus_i_table_init(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTableInit() }
@inline(never) @c func apus_i_elem_drop(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceElemDrop() }
@inline(never) @c func apus_i_table_copy(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTableCopy() }
@inline(never) @c func apus_i_table_grow(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTableGrow() }
@inline(never) @c func apus_i_table_size(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTableSize() }
@inline(never) @c func apus_i_table_fill(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTableFill() }
@inline(never) @c func apus_i_branch(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBranch() }
@inline(never) @c func apus_i_branch_metered(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBranchMetered() }
@inline(never) @c func apus_i_enter(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceEnter() }
@inline(never) @c func apus_i_enter_charged(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceEnterCharged() }
@inline(never) @c func apus_i_resume(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceResume() }
@inline(never) @c func apus_i_resume_foreign(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceResumeForeign() }
@inline(never) @c func apus_i_resume_caught(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceResumeCaught() }
@inline(never) @c func apus_i_tail_call(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTailCall() }
@inline(never) @c func apus_i_numeric_prefix(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceNumericPrefix() }
@inline(never) @c func apus_i_numeric_prefix_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceNumericPrefixWide() }
@c func apus_i_i32_eqz(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTest(I32.eqz) }
@c func apus_i_i32_eq(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I32.eq) }
@c func apus_i_i32_ne(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I32.ne) }
@c func apus_i_i32_lt_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I32.ltS) }
@c func apus_i_i32_lt_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I32.ltU) }
@c func apus_i_i32_gt_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I32.gtS) }
@c func apus_i_i32_gt_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I32.gtU) }
@c func apus_i_i32_le_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I32.leS) }
@c func apus_i_i32_le_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I32.leU) }
@c func apus_i_i32_ge_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I32.geS) }
@c func apus_i_i32_ge_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I32.geU) }
@c func apus_i_i64_eqz(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTest(I64.eqz) }
@c func apus_i_i64_eq(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I64.eq) }
@c func apus_i_i64_ne(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I64.ne) }
@c func apus_i_i64_lt_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I64.ltS) }
@c func apus_i_i64_lt_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I64.ltU) }
@c func apus_i_i64_gt_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I64.gtS) }
@c func apus_i_i64_gt_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I64.gtU) }
@c func apus_i_i64_le_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I64.leS) }
@c func apus_i_i64_le_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I64.leU) }
@c func apus_i_i64_ge_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I64.geS) }
@c func apus_i_i64_ge_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(I64.geU) }
@c func apus_i_f32_eq(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(F32.eq) }
@c func apus_i_f32_ne(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(F32.ne) }
@c func apus_i_f32_lt(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(F32.lt) }
@c func apus_i_f32_gt(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(F32.gt) }
@c func apus_i_f32_le(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(F32.le) }
@c func apus_i_f32_ge(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(F32.ge) }
@c func apus_i_f64_eq(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(F64.eq) }
@c func apus_i_f64_ne(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(F64.ne) }
@c func apus_i_f64_lt(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(F64.lt) }
@c func apus_i_f64_gt(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(F64.gt) }
@c func apus_i_f64_le(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(F64.le) }
@c func apus_i_f64_ge(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceCompare(F64.ge) }
@c func apus_i_i32_clz(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(I32.clz) }
@c func apus_i_i32_ctz(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(I32.ctz) }
@c func apus_i_i32_popcnt(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(I32.popcnt) }
@c func apus_i_i32_add(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I32.add) }
@c func apus_i_i32_sub(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I32.sub) }
@c func apus_i_i32_mul(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I32.mul) }
@c func apus_i_i32_div_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceDivide(I32.divS) }
@c func apus_i_i32_div_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceDivide(I32.divU) }
@c func apus_i_i32_rem_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceDivide(I32.remS) }
@c func apus_i_i32_rem_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceDivide(I32.remU) }
@c func apus_i_i32_and(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I32.and) }
@c func apus_i_i32_or(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I32.or) }
@c func apus_i_i32_xor(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I32.xor) }
@c func apus_i_i32_shl(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I32.shl) }
@c func apus_i_i32_shr_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I32.shrS) }
@c func apus_i_i32_shr_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I32.shrU) }
@c func apus_i_i32_rotl(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I32.rotl) }
@c func apus_i_i32_rotr(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I32.rotr) }
@c func apus_i_i64_clz(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(I64.clz) }
@c func apus_i_i64_ctz(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(I64.ctz) }
@c func apus_i_i64_popcnt(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(I64.popcnt) }
@c func apus_i_i64_add(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I64.add) }
@c func apus_i_i64_sub(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I64.sub) }
@c func apus_i_i64_mul(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I64.mul) }
@c func apus_i_i64_div_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceDivide(I64.divS) }
@c func apus_i_i64_div_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceDivide(I64.divU) }
@c func apus_i_i64_rem_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceDivide(I64.remS) }
@c func apus_i_i64_rem_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceDivide(I64.remU) }
@c func apus_i_i64_and(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I64.and) }
@c func apus_i_i64_or(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I64.or) }
@c func apus_i_i64_xor(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I64.xor) }
@c func apus_i_i64_shl(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I64.shl) }
@c func apus_i_i64_shr_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I64.shrS) }
@c func apus_i_i64_shr_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I64.shrU) }
@c func apus_i_i64_rotl(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I64.rotl) }
@c func apus_i_i64_rotr(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(I64.rotr) }
@c func apus_i_f32_abs(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(F32.abs) }
@c func apus_i_f32_neg(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(F32.neg) }
@c func apus_i_f32_ceil(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(F32.ceil) }
@c func apus_i_f32_floor(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(F32.floor) }
@c func apus_i_f32_trunc(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(F32.trunc) }
@c func apus_i_f32_nearest(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(F32.nearest) }
@c func apus_i_f32_sqrt(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(F32.sqrt) }
@c func apus_i_f32_add(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(F32.add) }
@c func apus_i_f32_sub(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(F32.sub) }
@c func apus_i_f32_mul(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(F32.mul) }
@c func apus_i_f32_div(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(F32.div) }
@c func apus_i_f32_min(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(F32.min) }
@c func apus_i_f32_max(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(F32.max) }
@c func apus_i_f32_copysign(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(F32.copysign) }
@c func apus_i_f64_abs(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(F64.abs) }
@c func apus_i_f64_neg(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(F64.neg) }
@c func apus_i_f64_ceil(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(F64.ceil) }
@c func apus_i_f64_floor(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(F64.floor) }
@c func apus_i_f64_trunc(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(F64.trunc) }
@c func apus_i_f64_nearest(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(F64.nearest) }
@c func apus_i_f64_sqrt(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(F64.sqrt) }
@c func apus_i_f64_add(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(F64.add) }
@c func apus_i_f64_sub(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(F64.sub) }
@c func apus_i_f64_mul(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(F64.mul) }
@c func apus_i_f64_div(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(F64.div) }
@c func apus_i_f64_min(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(F64.min) }
@c func apus_i_f64_max(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(F64.max) }
@c func apus_i_f64_copysign(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinary(F64.copysign) }
@c func apus_i_i32_wrap_i64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Convert.wrap) }
@c func apus_i_i32_trunc_f32_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTruncate(Truncate<Float>.i32S) }
@c func apus_i_i32_trunc_f32_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTruncate(Truncate<Float>.i32U) }
@c func apus_i_i32_trunc_f64_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTruncate(Truncate<Double>.i32S) }
@c func apus_i_i32_trunc_f64_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTruncate(Truncate<Double>.i32U) }
@c func apus_i_i64_trunc_f32_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTruncate(Truncate<Float>.i64S) }
@c func apus_i_i64_trunc_f32_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTruncate(Truncate<Float>.i64U) }
@c func apus_i_i64_trunc_f64_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTruncate(Truncate<Double>.i64S) }
@c func apus_i_i64_trunc_f64_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTruncate(Truncate<Double>.i64U) }
@c func apus_i_i64_extend_i32_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Convert.extendS) }
@c func apus_i_f32_convert_i32_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Convert.f32I32S) }
@c func apus_i_f32_convert_i32_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Convert.f32I32U) }
@c func apus_i_f32_convert_i64_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Convert.f32I64S) }
@c func apus_i_f32_convert_i64_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Convert.f32I64U) }
@c func apus_i_f64_convert_i32_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Convert.f64I32S) }
@c func apus_i_f64_convert_i32_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Convert.f64I32U) }
@c func apus_i_f64_convert_i64_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Convert.f64I64S) }
@c func apus_i_f64_convert_i64_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Convert.f64I64U) }
@c func apus_i_f32_demote_f64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Convert.demote) }
@c func apus_i_f64_promote_f32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Convert.promote) }
@c func apus_i_i32_extend8_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(I32.extend8S) }
@c func apus_i_i32_extend16_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(I32.extend16S) }
@c func apus_i_i64_extend8_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(I64.extend8S) }
@c func apus_i_i64_extend16_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(I64.extend16S) }
@c func apus_i_i32_trunc_sat_f32_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Truncate<Float>.satI32S) }
@c func apus_i_i32_trunc_sat_f32_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Truncate<Float>.satI32U) }
@c func apus_i_i32_trunc_sat_f64_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Truncate<Double>.satI32S) }
@c func apus_i_i32_trunc_sat_f64_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Truncate<Double>.satI32U) }
@c func apus_i_i64_trunc_sat_f32_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Truncate<Float>.satI64S) }
@c func apus_i_i64_trunc_sat_f32_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Truncate<Float>.satI64U) }
@c func apus_i_i64_trunc_sat_f64_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Truncate<Double>.satI64S) }
@c func apus_i_i64_trunc_sat_f64_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceUnary(Truncate<Double>.satI64U) }
@c func apus_i_i32_load(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoad(Load.i32, wide: apus_i_i32_load_wide) }
@inline(never) @c func apus_i_i32_load_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadWide(Load.i32, any: apus_i_i32_load_any) }
@inline(never) @c func apus_i_i32_load_any(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadAny(Load.i32) }
@c func apus_i_i64_load(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoad(Load.i64, wide: apus_i_i64_load_wide) }
@inline(never) @c func apus_i_i64_load_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadWide(Load.i64, any: apus_i_i64_load_any) }
@inline(never) @c func apus_i_i64_load_any(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadAny(Load.i64) }
@c func apus_i_i32_load8_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoad(Load.i32S8, wide: apus_i_i32_load8_s_wide) }
@inline(never) @c func apus_i_i32_load8_s_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadWide(Load.i32S8, any: apus_i_i32_load8_s_any) }
@inline(never) @c func apus_i_i32_load8_s_any(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadAny(Load.i32S8) }
@c func apus_i_i32_load8_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoad(Load.u8, wide: apus_i_i32_load8_u_wide) }
@inline(never) @c func apus_i_i32_load8_u_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadWide(Load.u8, any: apus_i_i32_load8_u_any) }
@inline(never) @c func apus_i_i32_load8_u_any(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadAny(Load.u8) }
@c func apus_i_i32_load16_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoad(Load.i32S16, wide: apus_i_i32_load16_s_wide) }
@inline(never) @c func apus_i_i32_load16_s_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadWide(Load.i32S16, any: apus_i_i32_load16_s_any) }
@inline(never) @c func apus_i_i32_load16_s_any(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadAny(Load.i32S16) }
@c func apus_i_i32_load16_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoad(Load.u16, wide: apus_i_i32_load16_u_wide) }
@inline(never) @c func apus_i_i32_load16_u_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadWide(Load.u16, any: apus_i_i32_load16_u_any) }
@inline(never) @c func apus_i_i32_load16_u_any(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadAny(Load.u16) }
@c func apus_i_i64_load8_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoad(Load.i64S8, wide: apus_i_i64_load8_s_wide) }
@inline(never) @c func apus_i_i64_load8_s_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadWide(Load.i64S8, any: apus_i_i64_load8_s_any) }
@inline(never) @c func apus_i_i64_load8_s_any(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadAny(Load.i64S8) }
@c func apus_i_i64_load16_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoad(Load.i64S16, wide: apus_i_i64_load16_s_wide) }
@inline(never) @c func apus_i_i64_load16_s_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadWide(Load.i64S16, any: apus_i_i64_load16_s_any) }
@inline(never) @c func apus_i_i64_load16_s_any(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadAny(Load.i64S16) }
@c func apus_i_i64_load32_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoad(Load.i64S32, wide: apus_i_i64_load32_s_wide) }
@inline(never) @c func apus_i_i64_load32_s_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadWide(Load.i64S32, any: apus_i_i64_load32_s_any) }
@inline(never) @c func apus_i_i64_load32_s_any(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadAny(Load.i64S32) }
@c func apus_i_i32_store(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStore(Store.i32, wide: apus_i_i32_store_wide) }
@inline(never) @c func apus_i_i32_store_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStoreWide(Store.i32, any: apus_i_i32_store_any) }
@inline(never) @c func apus_i_i32_store_any(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStoreAny(Store.i32) }
@c func apus_i_i64_store(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStore(Store.i64, wide: apus_i_i64_store_wide) }
@inline(never) @c func apus_i_i64_store_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStoreWide(Store.i64, any: apus_i_i64_store_any) }
@inline(never) @c func apus_i_i64_store_any(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStoreAny(Store.i64) }
@c func apus_i_i32_store8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStore(Store.u8, wide: apus_i_i32_store8_wide) }
@inline(never) @c func apus_i_i32_store8_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStoreWide(Store.u8, any: apus_i_i32_store8_any) }
@inline(never) @c func apus_i_i32_store8_any(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStoreAny(Store.u8) }
@c func apus_i_i32_store16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStore(Store.u16, wide: apus_i_i32_store16_wide) }
@inline(never) @c func apus_i_i32_store16_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStoreWide(Store.u16, any: apus_i_i32_store16_any) }
@inline(never) @c func apus_i_i32_store16_any(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStoreAny(Store.u16) }
#endif
#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_WIDE_ARITHMETIC)
@inline(never) @c func apus_i_i64_add128(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceI64Add128() }
@inline(never) @c func apus_i_i64_sub128(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceI64Sub128() }
@inline(never) @c func apus_i_i64_mul_wide_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceI64MulWideS() }
@inline(never) @c func apus_i_i64_mul_wide_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceI64MulWideU() }
#endif

/// By opcode byte.
#if objectFormat(ELF)
@section(".data.rel.ro.inPlaceHandlers")
#endif
let inPlaceHandlers: InlineArray<256, Handler> = [
  apus_i_unreachable,
  apus_i_nop,
  apus_i_block,
  apus_i_block,
  apus_i_if,
  apus_i_br,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_throw,
  apus_i_unreachable,
  apus_i_throw_ref,
  apus_i_end,
  apus_i_br,
  apus_i_br_if,
  apus_i_br_table,
  apus_i_return,
  apus_i_call,
  apus_i_call_indirect,
  apus_i_return_call,
  apus_i_return_call_indirect,
  apus_i_call_ref,
  apus_i_return_call_ref,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_drop,
  apus_i_select,
  apus_i_select_typed,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_try_table,
  apus_i_local_get,
  apus_i_local_set,
  apus_i_local_tee,
  apus_i_global_get,
  apus_i_global_set,
  apus_i_table_get,
  apus_i_table_set,
  apus_i_unreachable,
  apus_i_i32_load,
  apus_i_i64_load,
  apus_i_i32_load,
  apus_i_i64_load,
  apus_i_i32_load8_s,
  apus_i_i32_load8_u,
  apus_i_i32_load16_s,
  apus_i_i32_load16_u,
  apus_i_i64_load8_s,
  apus_i_i32_load8_u,
  apus_i_i64_load16_s,
  apus_i_i32_load16_u,
  apus_i_i64_load32_s,
  apus_i_i32_load,
  apus_i_i32_store,
  apus_i_i64_store,
  apus_i_i32_store,
  apus_i_i64_store,
  apus_i_i32_store8,
  apus_i_i32_store16,
  apus_i_i32_store8,
  apus_i_i32_store16,
  apus_i_i32_store,
  apus_i_memory_size,
  apus_i_memory_grow,
  apus_i_i32_const,
  apus_i_i64_const,
  apus_i_f32_const,
  apus_i_f64_const,
  apus_i_i32_eqz,
  apus_i_i32_eq,
  apus_i_i32_ne,
  apus_i_i32_lt_s,
  apus_i_i32_lt_u,
  apus_i_i32_gt_s,
  apus_i_i32_gt_u,
  apus_i_i32_le_s,
  apus_i_i32_le_u,
  apus_i_i32_ge_s,
  apus_i_i32_ge_u,
  apus_i_i64_eqz,
  apus_i_i64_eq,
  apus_i_i64_ne,
  apus_i_i64_lt_s,
  apus_i_i64_lt_u,
  apus_i_i64_gt_s,
  apus_i_i64_gt_u,
  apus_i_i64_le_s,
  apus_i_i64_le_u,
  apus_i_i64_ge_s,
  apus_i_i64_ge_u,
  apus_i_f32_eq,
  apus_i_f32_ne,
  apus_i_f32_lt,
  apus_i_f32_gt,
  apus_i_f32_le,
  apus_i_f32_ge,
  apus_i_f64_eq,
  apus_i_f64_ne,
  apus_i_f64_lt,
  apus_i_f64_gt,
  apus_i_f64_le,
  apus_i_f64_ge,
  apus_i_i32_clz,
  apus_i_i32_ctz,
  apus_i_i32_popcnt,
  apus_i_i32_add,
  apus_i_i32_sub,
  apus_i_i32_mul,
  apus_i_i32_div_s,
  apus_i_i32_div_u,
  apus_i_i32_rem_s,
  apus_i_i32_rem_u,
  apus_i_i32_and,
  apus_i_i32_or,
  apus_i_i32_xor,
  apus_i_i32_shl,
  apus_i_i32_shr_s,
  apus_i_i32_shr_u,
  apus_i_i32_rotl,
  apus_i_i32_rotr,
  apus_i_i64_clz,
  apus_i_i64_ctz,
  apus_i_i64_popcnt,
  apus_i_i64_add,
  apus_i_i64_sub,
  apus_i_i64_mul,
  apus_i_i64_div_s,
  apus_i_i64_div_u,
  apus_i_i64_rem_s,
  apus_i_i64_rem_u,
  apus_i_i64_and,
  apus_i_i64_or,
  apus_i_i64_xor,
  apus_i_i64_shl,
  apus_i_i64_shr_s,
  apus_i_i64_shr_u,
  apus_i_i64_rotl,
  apus_i_i64_rotr,
  apus_i_f32_abs,
  apus_i_f32_neg,
  apus_i_f32_ceil,
  apus_i_f32_floor,
  apus_i_f32_trunc,
  apus_i_f32_nearest,
  apus_i_f32_sqrt,
  apus_i_f32_add,
  apus_i_f32_sub,
  apus_i_f32_mul,
  apus_i_f32_div,
  apus_i_f32_min,
  apus_i_f32_max,
  apus_i_f32_copysign,
  apus_i_f64_abs,
  apus_i_f64_neg,
  apus_i_f64_ceil,
  apus_i_f64_floor,
  apus_i_f64_trunc,
  apus_i_f64_nearest,
  apus_i_f64_sqrt,
  apus_i_f64_add,
  apus_i_f64_sub,
  apus_i_f64_mul,
  apus_i_f64_div,
  apus_i_f64_min,
  apus_i_f64_max,
  apus_i_f64_copysign,
  apus_i_i32_wrap_i64,
  apus_i_i32_trunc_f32_s,
  apus_i_i32_trunc_f32_u,
  apus_i_i32_trunc_f64_s,
  apus_i_i32_trunc_f64_u,
  apus_i_i64_extend_i32_s,
  apus_i_i32_wrap_i64,
  apus_i_i64_trunc_f32_s,
  apus_i_i64_trunc_f32_u,
  apus_i_i64_trunc_f64_s,
  apus_i_i64_trunc_f64_u,
  apus_i_f32_convert_i32_s,
  apus_i_f32_convert_i32_u,
  apus_i_f32_convert_i64_s,
  apus_i_f32_convert_i64_u,
  apus_i_f32_demote_f64,
  apus_i_f64_convert_i32_s,
  apus_i_f64_convert_i32_u,
  apus_i_f64_convert_i64_s,
  apus_i_f64_convert_i64_u,
  apus_i_f64_promote_f32,
  apus_i_i32_wrap_i64,
  apus_i_nop,
  apus_i_nop,
  apus_i_nop,
  apus_i_i32_extend8_s,
  apus_i_i32_extend16_s,
  apus_i_i64_extend8_s,
  apus_i_i64_extend16_s,
  apus_i_i64_extend_i32_s,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_ref_null,
  apus_i_ref_is_null,
  apus_i_ref_func,
  apus_i_unreachable,
  apus_i_ref_as_non_null,
  apus_i_br_on_null,
  apus_i_br_on_non_null,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_numeric_prefix,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
]

/// By the code after the prefix of the saturating conversions and the bulk instructions.
#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_WIDE_ARITHMETIC)
#if objectFormat(ELF)
@section(".data.rel.ro.inPlaceNumericHandlers")
#endif
let inPlaceNumericHandlers: InlineArray<23, Handler> = [
  apus_i_i32_trunc_sat_f32_s,
  apus_i_i32_trunc_sat_f32_u,
  apus_i_i32_trunc_sat_f64_s,
  apus_i_i32_trunc_sat_f64_u,
  apus_i_i64_trunc_sat_f32_s,
  apus_i_i64_trunc_sat_f32_u,
  apus_i_i64_trunc_sat_f64_s,
  apus_i_i64_trunc_sat_f64_u,
  apus_i_memory_init,
  apus_i_data_drop,
  apus_i_memory_copy,
  apus_i_memory_fill,
  apus_i_table_init,
  apus_i_elem_drop,
  apus_i_table_copy,
  apus_i_table_grow,
  apus_i_table_size,
  apus_i_table_fill,
  apus_i_unreachable,
  apus_i_i64_add128,
  apus_i_i64_sub128,
  apus_i_i64_mul_wide_s,
  apus_i_i64_mul_wide_u,
]
#else
#if objectFormat(ELF)
@section(".data.rel.ro.inPlaceNumericHandlers")
#endif
let inPlaceNumericHandlers: InlineArray<23, Handler> = [
  apus_i_i32_trunc_sat_f32_s,
  apus_i_i32_trunc_sat_f32_u,
  apus_i_i32_trunc_sat_f64_s,
  apus_i_i32_trunc_sat_f64_u,
  apus_i_i64_trunc_sat_f32_s,
  apus_i_i64_trunc_sat_f32_u,
  apus_i_i64_trunc_sat_f64_s,
  apus_i_i64_trunc_sat_f64_u,
  apus_i_memory_init,
  apus_i_data_drop,
  apus_i_memory_copy,
  apus_i_memory_fill,
  apus_i_table_init,
  apus_i_elem_drop,
  apus_i_table_copy,
  apus_i_table_grow,
  apus_i_table_size,
  apus_i_table_fill,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
]
#endif

#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_MEMORY64)
@c func apus_i_i32_load_long(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadLong(Load.i32, any: apus_i_i32_load_any) }
@c func apus_i_i64_load_long(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadLong(Load.i64, any: apus_i_i64_load_any) }
@c func apus_i_i32_load8_s_long(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadLong(Load.i32S8, any: apus_i_i32_load8_s_any) }
@c func apus_i_i32_load8_u_long(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadLong(Load.u8, any: apus_i_i32_load8_u_any) }
@c func apus_i_i32_load16_s_long(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadLong(Load.i32S16, any: apus_i_i32_load16_s_any) }
@c func apus_i_i32_load16_u_long(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadLong(Load.u16, any: apus_i_i32_load16_u_any) }
@c func apus_i_i64_load8_s_long(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadLong(Load.i64S8, any: apus_i_i64_load8_s_any) }
@c func apus_i_i64_load16_s_long(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadLong(Load.i64S16, any: apus_i_i64_load16_s_any) }
@c func apus_i_i64_load32_s_long(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoadLong(Load.i64S32, any: apus_i_i64_load32_s_any) }
@c func apus_i_i32_store_long(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStoreLong(Store.i32, any: apus_i_i32_store_any) }
@c func apus_i_i64_store_long(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStoreLong(Store.i64, any: apus_i_i64_store_any) }
@c func apus_i_i32_store8_long(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStoreLong(Store.u8, any: apus_i_i32_store8_any) }
@c func apus_i_i32_store16_long(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStoreLong(Store.u16, any: apus_i_i32_store16_any) }

/// By opcode byte, for instances with 64-bit addresses; `unreachable` where the handler is the same as for others.
#if objectFormat(ELF)
@section(".data.rel.ro.inPlaceLongHandlers")
#endif
let inPlaceLongHandlers: InlineArray<256, Handler> = [
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_i32_load_long,
  apus_i_i64_load_long,
  apus_i_i32_load_long,
  apus_i_i64_load_long,
  apus_i_i32_load8_s_long,
  apus_i_i32_load8_u_long,
  apus_i_i32_load16_s_long,
  apus_i_i32_load16_u_long,
  apus_i_i64_load8_s_long,
  apus_i_i32_load8_u_long,
  apus_i_i64_load16_s_long,
  apus_i_i32_load16_u_long,
  apus_i_i64_load32_s_long,
  apus_i_i32_load_long,
  apus_i_i32_store_long,
  apus_i_i64_store_long,
  apus_i_i32_store_long,
  apus_i_i64_store_long,
  apus_i_i32_store8_long,
  apus_i_i32_store16_long,
  apus_i_i32_store8_long,
  apus_i_i32_store16_long,
  apus_i_i32_store_long,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
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
