// Generated from Sources/Engine/operations.tsv by `swift run HandlerGenerator`.

#if _pointerBitWidth(_32) || APUS_NARROW
@_optimize(speed) @export(interface) @c func apus_t_copy(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedCopy() }
@_optimize(speed) @export(interface) @c func apus_t_copy2(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedCopy2() }
@_optimize(speed) @export(interface) @c func apus_t_const32(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedConst32() }
@export(interface) @c func apus_t_const64(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedConst64() }
@export(interface) @c func apus_t_put_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedPutA() }
@export(interface) @c func apus_t_put_a32(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedPutA32() }
@export(interface) @c func apus_t_copy32(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedCopy32() }
@export(interface) @c func apus_t_put_d(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedPutD() }
@export(interface) @c func apus_t_put_f(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedPutF() }
@_optimize(speed) @export(interface) @c func apus_t_br(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedBr() }
@_optimize(speed) @export(interface) @c func apus_t_copy_br(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedCopyBr() }
@_optimize(speed) @export(interface) @c func apus_t_step_br(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedStepBr() }
@_optimize(speed) @export(interface) @c func apus_t_step2(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedStep2() }
@export(interface) @c func apus_t_select_constant_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedSelectConstantA() }
@export(interface) @c func apus_t_select_constant_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedSelectConstantS() }
@export(interface) @c func apus_t_select_other_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedSelectOtherA() }
@export(interface) @c func apus_t_select_other_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedSelectOtherS() }
@_optimize(speed) @export(interface) @c func apus_t_br_if_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedBrIfS() }
@export(interface) @c func apus_t_br_if_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedBrIfA() }
@_optimize(speed) @export(interface) @c func apus_t_br_unless_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedBrUnlessS() }
@export(interface) @c func apus_t_br_unless_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedBrUnlessA() }
@_optimize(speed) @export(interface) @c func apus_t_br_table_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedBrTableS() }
@export(interface) @c func apus_t_br_table_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedBrTableA() }
@export(interface) @c func apus_t_select_s_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedSelectSA() }
@_optimize(speed) @export(interface) @c func apus_t_select_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedSelectSS() }
@export(interface) @c func apus_t_select_a_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedSelectAA() }
@export(interface) @c func apus_t_select_a_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedSelectAS() }
@export(interface) @c func apus_t_global_get_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedGlobalGetA() }
@_optimize(speed) @export(interface) @c func apus_t_global_get_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedGlobalGetS() }
@export(interface) @c func apus_t_global_set_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedGlobalSetS() }
@export(interface) @c func apus_t_global_set_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedGlobalSetA() }
@export(interface) @c func apus_t_global_sum_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedGlobalSumA() }
@export(interface) @c func apus_t_global_sum_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedGlobalSumS() }
@_optimize(speed) @export(interface) @c func apus_t_global_step(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedGlobalStep() }
@export(interface) @c func apus_t_global_set_sum(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedGlobalSetSum() }
@_optimize(speed) @export(interface) @c func apus_t_zero(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedZero() }
@_optimize(speed) @export(interface) @c func apus_t_zero1(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedZero1() }
@export(interface) @c func apus_t_unreachable(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedUnreachable() }
@export(interface) @c func apus_t_memory(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedMemory() }
@export(interface) @c func apus_t_charge(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedCharge() }
@export(interface) @c func apus_t_resume(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).threadedResume() }
@export(interface) @c func apus_t_count(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedCount() }
@export(interface) @c func apus_t_uncount(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedUncount() }
@export(interface) @c func apus_call_host(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedCallHost() }
@export(interface) @c func apus_t_exit(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedExit() }
@_optimize(speed) @export(interface) @c func apus_t_call(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedCall() }
@export(interface) @c func apus_t_call_foreign(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedCallForeign() }
@export(interface) @c func apus_t_come_home(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedComeHome() }
@export(interface) @c func apus_t_call_indirect_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedCallIndirectS() }
@export(interface) @c func apus_t_call_indirect_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedCallIndirectA() }
@_optimize(speed) @export(interface) @c func apus_t_return(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedReturn() }
@_optimize(speed) @export(interface) @c func apus_t_return_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedReturnS() }
@export(interface) @c func apus_t_return_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedReturnA() }
@export(interface) @c func apus_t_return_d(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedReturnD() }
@export(interface) @c func apus_t_return_f(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedReturnF() }
@_optimize(speed) @export(interface) @c func apus_t_return_i(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedReturnI() }
@export(interface) @c func apus_t_return_n(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedReturnN() }
@export(interface) @c func apus_t_return_call(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedReturnCall() }
@export(interface) @c func apus_t_return_call_indirect_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedReturnCallIndirectS() }
@export(interface) @c func apus_t_return_call_indirect_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedReturnCallIndirectA() }
@export(interface) @c func apus_t_return_call_indirect_counted_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedReturnCallIndirectCountedS() }
@export(interface) @c func apus_t_return_call_indirect_counted_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedReturnCallIndirectCountedA() }
@export(interface) @c func apus_t_bulk(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedBulk() }
@export(interface) @c func apus_t_memory_size_a(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedMemorySizeA() }
@export(interface) @c func apus_t_memory_size_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedMemorySizeS() }
@export(interface) @c func apus_t_memory_grow(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedMemoryGrow() }
@export(interface) @c func apus_t_table_size(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedTableSize() }
@export(interface) @c func apus_t_table_grow(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedTableGrow() }
@export(interface) @c func apus_t_table_get(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedTableGet() }
@export(interface) @c func apus_t_table_set(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedTableSet() }
@export(interface) @c func apus_t_call_ref(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedCallRef() }
@export(interface) @c func apus_t_return_call_ref(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedReturnCallRef() }
@export(interface) @c func apus_t_return_call_ref_counted(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedReturnCallRefCounted() }
@export(interface) @c func apus_t_as_non_null(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedAsNonNull() }
@export(interface) @c func apus_t_throw(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedThrow() }
@export(interface) @c func apus_t_throw_ref(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedThrowRef() }
@inline(never) @export(interface) @c func apus_host_stop(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedHostStop() }
@inline(never) @export(interface) @c func apus_t_call_indirect_checked(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedCallIndirectChecked() }
@inline(never) @export(interface) @c func apus_t_translate(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedTranslate() }
@inline(never) @export(interface) @c func apus_trap(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedTrap() }
@inline(never) @export(interface) @c func apus_trap_bounds(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).threadedTrapBounds() }
@inline(never) @export(interface) @c func apus_refuel(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).threadedRefuel() }
@_optimize(speed) @export(interface) @c func apus_t_i32_eq_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.eq) }
@_optimize(speed) @export(interface) @c func apus_t_i32_eq_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.eq) }
@_optimize(speed) @export(interface) @c func apus_t_i32_eq_br_ss(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .slot, I32.eq) }
@_optimize(speed) @export(interface) @c func apus_t_i32_eq_br_si(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .immediate, I32.eq) }
@_optimize(speed) @export(interface) @c func apus_t_i32_eq_brw_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branchWide(.slot, I32.eq) }
@_optimize(speed) @export(interface) @c func apus_t_i32_eq_step_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.slot, I32.eq) }
@_optimize(speed) @export(interface) @c func apus_t_i32_eq_step_i(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.immediate, I32.eq) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ne_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.ne) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ne_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.ne) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ne_br_ss(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .slot, I32.ne) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ne_br_si(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .immediate, I32.ne) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ne_brw_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branchWide(.slot, I32.ne) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ne_step_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.slot, I32.ne) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ne_step_i(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.immediate, I32.ne) }
@_optimize(speed) @export(interface) @c func apus_t_i32_lt_s_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.ltS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_lt_s_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.ltS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_lt_s_br_ss(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .slot, I32.ltS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_lt_s_br_si(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .immediate, I32.ltS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_lt_s_brw_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branchWide(.slot, I32.ltS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_lt_s_step_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.slot, I32.ltS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_lt_s_step_i(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.immediate, I32.ltS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_lt_u_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.ltU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_lt_u_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.ltU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_lt_u_br_ss(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .slot, I32.ltU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_lt_u_br_si(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .immediate, I32.ltU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_lt_u_brw_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branchWide(.slot, I32.ltU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_lt_u_step_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.slot, I32.ltU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_lt_u_step_i(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.immediate, I32.ltU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_gt_s_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.gtS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_gt_s_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.gtS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_gt_s_br_ss(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .slot, I32.gtS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_gt_s_br_si(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .immediate, I32.gtS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_gt_s_brw_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branchWide(.slot, I32.gtS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_gt_s_step_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.slot, I32.gtS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_gt_s_step_i(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.immediate, I32.gtS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_gt_u_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.gtU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_gt_u_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.gtU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_gt_u_br_ss(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .slot, I32.gtU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_gt_u_br_si(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .immediate, I32.gtU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_gt_u_brw_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branchWide(.slot, I32.gtU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_gt_u_step_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.slot, I32.gtU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_gt_u_step_i(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.immediate, I32.gtU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_le_s_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.leS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_le_s_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.leS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_le_s_br_ss(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .slot, I32.leS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_le_s_br_si(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .immediate, I32.leS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_le_s_brw_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branchWide(.slot, I32.leS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_le_s_step_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.slot, I32.leS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_le_s_step_i(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.immediate, I32.leS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_le_u_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.leU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_le_u_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.leU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_le_u_br_ss(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .slot, I32.leU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_le_u_br_si(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .immediate, I32.leU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_le_u_brw_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branchWide(.slot, I32.leU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_le_u_step_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.slot, I32.leU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_le_u_step_i(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.immediate, I32.leU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ge_s_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.geS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ge_s_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.geS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ge_s_br_ss(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .slot, I32.geS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ge_s_br_si(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .immediate, I32.geS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ge_s_brw_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branchWide(.slot, I32.geS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ge_s_step_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.slot, I32.geS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ge_s_step_i(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.immediate, I32.geS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ge_u_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.geU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ge_u_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.geU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ge_u_br_ss(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .slot, I32.geU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ge_u_br_si(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branch(.slot, .immediate, I32.geU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ge_u_brw_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).branchWide(.slot, I32.geU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ge_u_step_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.slot, I32.geU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ge_u_step_i(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).stepAndBranch(.immediate, I32.geU) }
@export(interface) @c func apus_t_i64_eq_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.eq) }
@export(interface) @c func apus_t_i64_ne_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.ne) }
@export(interface) @c func apus_t_i64_lt_s_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.ltS) }
@export(interface) @c func apus_t_i64_lt_u_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.ltU) }
@export(interface) @c func apus_t_i64_gt_s_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.gtS) }
@export(interface) @c func apus_t_i64_gt_u_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.gtU) }
@export(interface) @c func apus_t_i64_le_s_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.leS) }
@export(interface) @c func apus_t_i64_le_u_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.leU) }
@export(interface) @c func apus_t_i64_ge_s_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.geS) }
@export(interface) @c func apus_t_i64_ge_u_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.geU) }
@export(interface) @c func apus_t_f32_eq_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F32.eq) }
@export(interface) @c func apus_t_f32_ne_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F32.ne) }
@export(interface) @c func apus_t_f32_lt_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F32.lt) }
@export(interface) @c func apus_t_f32_gt_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F32.gt) }
@export(interface) @c func apus_t_f32_le_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F32.le) }
@export(interface) @c func apus_t_f32_ge_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F32.ge) }
@export(interface) @c func apus_t_f64_eq_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F64.eq) }
@export(interface) @c func apus_t_f64_ne_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F64.ne) }
@export(interface) @c func apus_t_f64_lt_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F64.lt) }
@export(interface) @c func apus_t_f64_gt_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F64.gt) }
@export(interface) @c func apus_t_f64_le_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F64.le) }
@export(interface) @c func apus_t_f64_ge_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F64.ge) }
@_optimize(speed) @export(interface) @c func apus_t_i32_clz_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, I32.clz) }
@_optimize(speed) @export(interface) @c func apus_t_i32_ctz_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, I32.ctz) }
@_optimize(speed) @export(interface) @c func apus_t_i32_popcnt_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, I32.popcnt) }
@_optimize(speed) @export(interface) @c func apus_t_i32_add_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.add) }
@_optimize(speed) @export(interface) @c func apus_t_i32_add_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.add) }
@_optimize(speed) @export(interface) @c func apus_t_i32_sub_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.sub) }
@_optimize(speed) @export(interface) @c func apus_t_i32_sub_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.sub) }
@_optimize(speed) @export(interface) @c func apus_t_i32_sub_is_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.immediate, .slot, toSlot: true, I32.sub) }
@_optimize(speed) @export(interface) @c func apus_t_i32_mul_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.mul) }
@_optimize(speed) @export(interface) @c func apus_t_i32_mul_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.mul) }
@export(interface) @c func apus_t_i32_div_s_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).divide(.slot, .slot, toSlot: true, I32.divS) }
@export(interface) @c func apus_t_i32_div_u_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).divide(.slot, .slot, toSlot: true, I32.divU) }
@export(interface) @c func apus_t_i32_rem_s_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).divide(.slot, .slot, toSlot: true, I32.remS) }
@export(interface) @c func apus_t_i32_rem_u_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).divide(.slot, .slot, toSlot: true, I32.remU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_and_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.and) }
@_optimize(speed) @export(interface) @c func apus_t_i32_and_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.and) }
@_optimize(speed) @export(interface) @c func apus_t_i32_or_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.or) }
@_optimize(speed) @export(interface) @c func apus_t_i32_or_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.or) }
@_optimize(speed) @export(interface) @c func apus_t_i32_xor_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.xor) }
@_optimize(speed) @export(interface) @c func apus_t_i32_xor_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.xor) }
@_optimize(speed) @export(interface) @c func apus_t_i32_shl_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.shl) }
@_optimize(speed) @export(interface) @c func apus_t_i32_shl_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.shl) }
@_optimize(speed) @export(interface) @c func apus_t_i32_shl_is_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.immediate, .slot, toSlot: true, I32.shl) }
@_optimize(speed) @export(interface) @c func apus_t_i32_shr_s_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.shrS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_shr_s_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.shrS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_shr_s_is_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.immediate, .slot, toSlot: true, I32.shrS) }
@_optimize(speed) @export(interface) @c func apus_t_i32_shr_u_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.shrU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_shr_u_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.shrU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_shr_u_is_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.immediate, .slot, toSlot: true, I32.shrU) }
@_optimize(speed) @export(interface) @c func apus_t_i32_rotl_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.rotl) }
@_optimize(speed) @export(interface) @c func apus_t_i32_rotl_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.rotl) }
@_optimize(speed) @export(interface) @c func apus_t_i32_rotl_is_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.immediate, .slot, toSlot: true, I32.rotl) }
@_optimize(speed) @export(interface) @c func apus_t_i32_rotr_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I32.rotr) }
@_optimize(speed) @export(interface) @c func apus_t_i32_rotr_si_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .immediate, toSlot: true, I32.rotr) }
@_optimize(speed) @export(interface) @c func apus_t_i32_rotr_is_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.immediate, .slot, toSlot: true, I32.rotr) }
@export(interface) @c func apus_t_i64_clz_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, I64.clz) }
@export(interface) @c func apus_t_i64_ctz_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, I64.ctz) }
@export(interface) @c func apus_t_i64_popcnt_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, I64.popcnt) }
@export(interface) @c func apus_t_i64_add_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.add) }
@export(interface) @c func apus_t_i64_sub_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.sub) }
@export(interface) @c func apus_t_i64_mul_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.mul) }
@export(interface) @c func apus_t_i64_div_s_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).divide(.slot, .slot, toSlot: true, I64.divS) }
@export(interface) @c func apus_t_i64_div_u_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).divide(.slot, .slot, toSlot: true, I64.divU) }
@export(interface) @c func apus_t_i64_rem_s_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).divide(.slot, .slot, toSlot: true, I64.remS) }
@export(interface) @c func apus_t_i64_rem_u_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).divide(.slot, .slot, toSlot: true, I64.remU) }
@export(interface) @c func apus_t_i64_and_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.and) }
@export(interface) @c func apus_t_i64_or_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.or) }
@export(interface) @c func apus_t_i64_xor_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.xor) }
@export(interface) @c func apus_t_i64_shl_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.shl) }
@export(interface) @c func apus_t_i64_shr_s_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.shrS) }
@export(interface) @c func apus_t_i64_shr_u_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.shrU) }
@export(interface) @c func apus_t_i64_rotl_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.rotl) }
@export(interface) @c func apus_t_i64_rotr_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, I64.rotr) }
@export(interface) @c func apus_t_f32_abs_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, F32.abs) }
@export(interface) @c func apus_t_f32_neg_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, F32.neg) }
@export(interface) @c func apus_t_f32_ceil_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, F32.ceil) }
@export(interface) @c func apus_t_f32_floor_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, F32.floor) }
@export(interface) @c func apus_t_f32_trunc_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, F32.trunc) }
@export(interface) @c func apus_t_f32_nearest_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, F32.nearest) }
@export(interface) @c func apus_t_f32_sqrt_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, F32.sqrt) }
@export(interface) @c func apus_t_f32_add_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F32.add) }
@export(interface) @c func apus_t_f32_sub_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F32.sub) }
@export(interface) @c func apus_t_f32_mul_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F32.mul) }
@export(interface) @c func apus_t_f32_div_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F32.div) }
@export(interface) @c func apus_t_f32_min_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F32.min) }
@export(interface) @c func apus_t_f32_max_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F32.max) }
@export(interface) @c func apus_t_f32_copysign_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F32.copysign) }
@export(interface) @c func apus_t_f64_abs_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, F64.abs) }
@export(interface) @c func apus_t_f64_neg_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, F64.neg) }
@export(interface) @c func apus_t_f64_ceil_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, F64.ceil) }
@export(interface) @c func apus_t_f64_floor_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, F64.floor) }
@export(interface) @c func apus_t_f64_trunc_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, F64.trunc) }
@export(interface) @c func apus_t_f64_nearest_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, F64.nearest) }
@export(interface) @c func apus_t_f64_sqrt_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, F64.sqrt) }
@export(interface) @c func apus_t_f64_add_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F64.add) }
@export(interface) @c func apus_t_f64_sub_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F64.sub) }
@export(interface) @c func apus_t_f64_mul_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F64.mul) }
@export(interface) @c func apus_t_f64_div_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F64.div) }
@export(interface) @c func apus_t_f64_min_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F64.min) }
@export(interface) @c func apus_t_f64_max_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F64.max) }
@export(interface) @c func apus_t_f64_copysign_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).binary(.slot, .slot, toSlot: true, F64.copysign) }
@export(interface) @c func apus_t_i32_trunc_f32_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).truncate(.slot, toSlot: true, Truncate<Float>.i32S) }
@export(interface) @c func apus_t_i32_trunc_f32_u_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).truncate(.slot, toSlot: true, Truncate<Float>.i32U) }
@export(interface) @c func apus_t_i32_trunc_f64_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).truncate(.slot, toSlot: true, Truncate<Double>.i32S) }
@export(interface) @c func apus_t_i32_trunc_f64_u_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).truncate(.slot, toSlot: true, Truncate<Double>.i32U) }
@export(interface) @c func apus_t_i64_trunc_f32_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).truncate(.slot, toSlot: true, Truncate<Float>.i64S) }
@export(interface) @c func apus_t_i64_trunc_f32_u_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).truncate(.slot, toSlot: true, Truncate<Float>.i64U) }
@export(interface) @c func apus_t_i64_trunc_f64_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).truncate(.slot, toSlot: true, Truncate<Double>.i64S) }
@export(interface) @c func apus_t_i64_trunc_f64_u_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).truncate(.slot, toSlot: true, Truncate<Double>.i64U) }
@export(interface) @c func apus_t_i64_extend_i32_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Convert.extendS) }
@export(interface) @c func apus_t_i64_extend_i32_u_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Convert.extendU) }
@export(interface) @c func apus_t_f32_convert_i32_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Convert.f32I32S) }
@export(interface) @c func apus_t_f32_convert_i32_u_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Convert.f32I32U) }
@export(interface) @c func apus_t_f32_convert_i64_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Convert.f32I64S) }
@export(interface) @c func apus_t_f32_convert_i64_u_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Convert.f32I64U) }
@export(interface) @c func apus_t_f64_convert_i32_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Convert.f64I32S) }
@export(interface) @c func apus_t_f64_convert_i32_u_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Convert.f64I32U) }
@export(interface) @c func apus_t_f64_convert_i64_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Convert.f64I64S) }
@export(interface) @c func apus_t_f64_convert_i64_u_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Convert.f64I64U) }
@export(interface) @c func apus_t_f32_demote_f64_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Convert.demote) }
@export(interface) @c func apus_t_f64_promote_f32_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Convert.promote) }
@export(interface) @c func apus_t_i64_reinterpret_f64_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Convert.doubleBits) }
@_optimize(speed) @export(interface) @c func apus_t_i32_extend8_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, I32.extend8S) }
@_optimize(speed) @export(interface) @c func apus_t_i32_extend16_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, I32.extend16S) }
@export(interface) @c func apus_t_i64_extend8_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, I64.extend8S) }
@export(interface) @c func apus_t_i64_extend16_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, I64.extend16S) }
@export(interface) @c func apus_t_i32_trunc_sat_f32_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Truncate<Float>.satI32S) }
@export(interface) @c func apus_t_i32_trunc_sat_f32_u_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Truncate<Float>.satI32U) }
@export(interface) @c func apus_t_i32_trunc_sat_f64_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Truncate<Double>.satI32S) }
@export(interface) @c func apus_t_i32_trunc_sat_f64_u_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Truncate<Double>.satI32U) }
@export(interface) @c func apus_t_i64_trunc_sat_f32_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Truncate<Float>.satI64S) }
@export(interface) @c func apus_t_i64_trunc_sat_f32_u_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Truncate<Float>.satI64U) }
@export(interface) @c func apus_t_i64_trunc_sat_f64_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Truncate<Double>.satI64S) }
@export(interface) @c func apus_t_i64_trunc_sat_f64_u_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).unary(.slot, toSlot: true, Truncate<Double>.satI64U) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).load(.slot, toSlot: true, Load.i32) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load_c_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadConstant(toSlot: true, Load.i32) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load_indexed_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadIndexed(.slot, toSlot: true, Load.i32) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load_sum_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadSum(.slot, toSlot: true, Load.i32) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load_scaled_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadScaled(.slot, toSlot: true, Load.i32) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load_offset_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadOffset(.slot, toSlot: true, Load.i32) }
@export(interface) @c func apus_t_i64_load_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).load(.slot, toSlot: true, Load.i64) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load8_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).load(.slot, toSlot: true, Load.i32S8) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load8_u_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).load(.slot, toSlot: true, Load.u8) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load8_u_c_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadConstant(toSlot: true, Load.u8) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load8_u_indexed_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadIndexed(.slot, toSlot: true, Load.u8) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load8_u_sum_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadSum(.slot, toSlot: true, Load.u8) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load8_u_scaled_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadScaled(.slot, toSlot: true, Load.u8) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load8_u_offset_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadOffset(.slot, toSlot: true, Load.u8) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load16_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).load(.slot, toSlot: true, Load.i32S16) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load16_s_c_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadConstant(toSlot: true, Load.i32S16) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load16_s_indexed_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadIndexed(.slot, toSlot: true, Load.i32S16) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load16_s_sum_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadSum(.slot, toSlot: true, Load.i32S16) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load16_s_scaled_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadScaled(.slot, toSlot: true, Load.i32S16) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load16_s_offset_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadOffset(.slot, toSlot: true, Load.i32S16) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load16_u_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).load(.slot, toSlot: true, Load.u16) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load16_u_c_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadConstant(toSlot: true, Load.u16) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load16_u_indexed_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadIndexed(.slot, toSlot: true, Load.u16) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load16_u_sum_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadSum(.slot, toSlot: true, Load.u16) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load16_u_scaled_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadScaled(.slot, toSlot: true, Load.u16) }
@_optimize(speed) @export(interface) @c func apus_t_i32_load16_u_offset_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).loadOffset(.slot, toSlot: true, Load.u16) }
@export(interface) @c func apus_t_i64_load8_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).load(.slot, toSlot: true, Load.i64S8) }
@export(interface) @c func apus_t_i64_load8_u_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).load(.slot, toSlot: true, Load.i64U8) }
@export(interface) @c func apus_t_i64_load16_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).load(.slot, toSlot: true, Load.i64S16) }
@export(interface) @c func apus_t_i64_load16_u_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).load(.slot, toSlot: true, Load.i64U16) }
@export(interface) @c func apus_t_i64_load32_s_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).load(.slot, toSlot: true, Load.i64S32) }
@export(interface) @c func apus_t_i64_load32_u_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).load(.slot, toSlot: true, Load.i64U32) }
@_optimize(speed) @export(interface) @c func apus_t_i32_store_ss(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).store(.slot, .slot, Store.i32) }
@_optimize(speed) @export(interface) @c func apus_t_i32_store_si(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).storeImmediate(.slot, Store.i32) }
@_optimize(speed) @export(interface) @c func apus_t_i32_store_cs(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).storeConstant(.slot, Store.i32) }
@_optimize(speed) @export(interface) @c func apus_t_i32_store_indexed_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).storeIndexed(Store.i32) }
@_optimize(speed) @export(interface) @c func apus_t_i32_store_sum_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).storeSum(Store.i32) }
@_optimize(speed) @export(interface) @c func apus_t_i32_store_offset_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).storeOffset(Store.i32) }
@export(interface) @c func apus_t_i64_store_ss(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).store(.slot, .slot, Store.i64) }
@_optimize(speed) @export(interface) @c func apus_t_i32_store8_ss(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).store(.slot, .slot, Store.u8) }
@_optimize(speed) @export(interface) @c func apus_t_i32_store8_si(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).storeImmediate(.slot, Store.u8) }
@_optimize(speed) @export(interface) @c func apus_t_i32_store8_cs(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).storeConstant(.slot, Store.u8) }
@_optimize(speed) @export(interface) @c func apus_t_i32_store8_indexed_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).storeIndexed(Store.u8) }
@_optimize(speed) @export(interface) @c func apus_t_i32_store8_sum_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).storeSum(Store.u8) }
@_optimize(speed) @export(interface) @c func apus_t_i32_store8_offset_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).storeOffset(Store.u8) }
@_optimize(speed) @export(interface) @c func apus_t_i32_store16_ss(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).store(.slot, .slot, Store.u16) }
@_optimize(speed) @export(interface) @c func apus_t_i32_store16_si(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).storeImmediate(.slot, Store.u16) }
@_optimize(speed) @export(interface) @c func apus_t_i32_store16_cs(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).storeConstant(.slot, Store.u16) }
@_optimize(speed) @export(interface) @c func apus_t_i32_store16_indexed_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).storeIndexed(Store.u16) }
@_optimize(speed) @export(interface) @c func apus_t_i32_store16_sum_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).storeSum(Store.u16) }
@_optimize(speed) @export(interface) @c func apus_t_i32_store16_offset_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).storeOffset(Store.u16) }
@_optimize(speed) @export(interface) @c func apus_t_i32_shlAdd_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).shifted(.slot, .slot, toSlot: true, I32.shlAdd) }
@_optimize(speed) @export(interface) @c func apus_t_i32_shlOr_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).shifted(.slot, .slot, toSlot: true, I32.shlOr) }
@_optimize(speed) @export(interface) @c func apus_t_i32_shlXor_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).shifted(.slot, .slot, toSlot: true, I32.shlXor) }
@_optimize(speed) @export(interface) @c func apus_t_i32_shrAdd_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).shifted(.slot, .slot, toSlot: true, I32.shrAdd) }
@_optimize(speed) @export(interface) @c func apus_t_i32_shrOr_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).shifted(.slot, .slot, toSlot: true, I32.shrOr) }
@_optimize(speed) @export(interface) @c func apus_t_i32_shrXor_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).shifted(.slot, .slot, toSlot: true, I32.shrXor) }
@_optimize(speed) @export(interface) @c func apus_t_i32_rotlAdd_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).shifted(.slot, .slot, toSlot: true, I32.rotlAdd) }
@_optimize(speed) @export(interface) @c func apus_t_i32_rotlOr_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).shifted(.slot, .slot, toSlot: true, I32.rotlOr) }
@_optimize(speed) @export(interface) @c func apus_t_i32_rotlXor_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).shifted(.slot, .slot, toSlot: true, I32.rotlXor) }
@_optimize(speed) @export(interface) @c func apus_t_i32_xorRotl_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).shifted(.slot, .slot, toSlot: true, I32.xorRotl) }
@_optimize(speed) @export(interface) @c func apus_t_i32_shrAnd_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).masked(.slot, toSlot: true, I32.shrAnd) }
@_optimize(speed) @export(interface) @c func apus_t_i32_andShl_s_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).masked(.slot, toSlot: true, I32.andShl) }
@_optimize(speed) @export(interface) @c func apus_t_i32_mulAdd_ss_s(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).ternary(.slot, .slot, toSlot: true, I32.mulAdd) }
#endif
