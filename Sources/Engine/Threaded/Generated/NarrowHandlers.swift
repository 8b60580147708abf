// Generated from Sources/Engine/operations.tsv by `swift run HandlerGenerator`.

#if _pointerBitWidth(_32) || APUS_NARROW
@c func apus_t_copy(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedCopy() }
@c func apus_t_copy2(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedCopy2() }
@c func apus_t_const32(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedConst32() }
@c func apus_t_const64(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedConst64() }
@c func apus_t_put_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedPutA() }
@c func apus_t_put_a32(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedPutA32() }
@c func apus_t_copy32(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedCopy32() }
@c func apus_t_put_d(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedPutD() }
@c func apus_t_put_f(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedPutF() }
@c func apus_t_br(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedBr() }
@c func apus_t_copy_br(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedCopyBr() }
@c func apus_t_step_br(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedStepBr() }
@c func apus_t_step2(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedStep2() }
@c func apus_t_select_constant_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedSelectConstantA() }
@c func apus_t_select_constant_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedSelectConstantS() }
@c func apus_t_select_other_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedSelectOtherA() }
@c func apus_t_select_other_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedSelectOtherS() }
@c func apus_t_br_if_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedBrIfS() }
@c func apus_t_br_if_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedBrIfA() }
@c func apus_t_br_unless_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedBrUnlessS() }
@c func apus_t_br_unless_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedBrUnlessA() }
@c func apus_t_br_table_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedBrTableS() }
@c func apus_t_br_table_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedBrTableA() }
@c func apus_t_select_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedSelectSA() }
@c func apus_t_select_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedSelectSS() }
@c func apus_t_select_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedSelectAA() }
@c func apus_t_select_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedSelectAS() }
@c func apus_t_global_get_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedGlobalGetA() }
@c func apus_t_global_get_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedGlobalGetS() }
@c func apus_t_global_set_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedGlobalSetS() }
@c func apus_t_global_set_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedGlobalSetA() }
@c func apus_t_global_sum_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedGlobalSumA() }
@c func apus_t_global_sum_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedGlobalSumS() }
@c func apus_t_global_step(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedGlobalStep() }
@c func apus_t_global_set_sum(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedGlobalSetSum() }
@c func apus_t_zero(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedZero() }
@c func apus_t_zero1(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedZero1() }
@c func apus_t_unreachable(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedUnreachable() }
@c func apus_t_memory(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedMemory() }
@c func apus_t_charge(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedCharge() }
@c func apus_t_resume(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedResume() }
@c func apus_t_count(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedCount() }
@c func apus_t_uncount(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedUncount() }
@c func apus_call_host(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedCallHost() }
@c func apus_t_exit(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedExit() }
@c func apus_t_call(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedCall() }
@c func apus_t_call_foreign(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedCallForeign() }
@c func apus_t_come_home(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedComeHome() }
@c func apus_t_call_indirect_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedCallIndirectS() }
@c func apus_t_call_indirect_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedCallIndirectA() }
@c func apus_t_return(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedReturn() }
@c func apus_t_return_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedReturnS() }
@c func apus_t_return_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedReturnA() }
@c func apus_t_return_d(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedReturnD() }
@c func apus_t_return_f(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedReturnF() }
@c func apus_t_return_i(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedReturnI() }
@c func apus_t_return_n(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedReturnN() }
@c func apus_t_return_call(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedReturnCall() }
@c func apus_t_return_call_indirect_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedReturnCallIndirectS() }
@c func apus_t_return_call_indirect_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedReturnCallIndirectA() }
@c func apus_t_return_call_indirect_counted_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedReturnCallIndirectCountedS() }
@c func apus_t_return_call_indirect_counted_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedReturnCallIndirectCountedA() }
@c func apus_t_bulk(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedBulk() }
@c func apus_t_memory_size_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedMemorySizeA() }
@c func apus_t_memory_size_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedMemorySizeS() }
@c func apus_t_memory_grow(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedMemoryGrow() }
@c func apus_t_table_size(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedTableSize() }
@c func apus_t_table_grow(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedTableGrow() }
@c func apus_t_table_get(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedTableGet() }
@c func apus_t_table_set(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedTableSet() }
@c func apus_t_call_ref(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedCallRef() }
@c func apus_t_return_call_ref(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedReturnCallRef() }
@c func apus_t_return_call_ref_counted(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedReturnCallRefCounted() }
@c func apus_t_as_non_null(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedAsNonNull() }
@c func apus_t_throw(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedThrow() }
@c func apus_t_throw_ref(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedThrowRef() }
@inline(never) @c func apus_host_stop(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedHostStop() }
@inline(never) @c func apus_t_call_indirect_checked(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedCallIndirectChecked() }
@inline(never) @c func apus_t_translate(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedTranslate() }
@inline(never) @c func apus_trap(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedTrap() }
@inline(never) @c func apus_trap_bounds(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedTrapBounds() }
@inline(never) @c func apus_refuel(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).threadedRefuel() }
@c func apus_t_i32_eq_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.eq) }
@c func apus_t_i32_eq_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.eq) }
@c func apus_t_i32_eq_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.eq) }
@c func apus_t_i32_eq_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.eq) }
@c func apus_t_i32_eq_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.eq) }
@c func apus_t_i32_eq_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.eq) }
@c func apus_t_i32_eq_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.eq) }
@c func apus_t_i32_eq_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.eq) }
@c func apus_t_i32_eq_br_ss(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .slot, I32.eq) }
@c func apus_t_i32_eq_br_as(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .slot, I32.eq) }
@c func apus_t_i32_eq_br_si(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .immediate, I32.eq) }
@c func apus_t_i32_eq_br_ai(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .immediate, I32.eq) }
@c func apus_t_i32_eq_brw_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.slot, I32.eq) }
@c func apus_t_i32_eq_brw_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.accumulator, I32.eq) }
@c func apus_t_i32_eq_step_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.slot, I32.eq) }
@c func apus_t_i32_eq_step_i(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.immediate, I32.eq) }
@c func apus_t_i32_ne_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.ne) }
@c func apus_t_i32_ne_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.ne) }
@c func apus_t_i32_ne_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.ne) }
@c func apus_t_i32_ne_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.ne) }
@c func apus_t_i32_ne_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.ne) }
@c func apus_t_i32_ne_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.ne) }
@c func apus_t_i32_ne_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.ne) }
@c func apus_t_i32_ne_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.ne) }
@c func apus_t_i32_ne_br_ss(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .slot, I32.ne) }
@c func apus_t_i32_ne_br_as(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .slot, I32.ne) }
@c func apus_t_i32_ne_br_si(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .immediate, I32.ne) }
@c func apus_t_i32_ne_br_ai(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .immediate, I32.ne) }
@c func apus_t_i32_ne_brw_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.slot, I32.ne) }
@c func apus_t_i32_ne_brw_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.accumulator, I32.ne) }
@c func apus_t_i32_ne_step_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.slot, I32.ne) }
@c func apus_t_i32_ne_step_i(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.immediate, I32.ne) }
@c func apus_t_i32_lt_s_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.ltS) }
@c func apus_t_i32_lt_s_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.ltS) }
@c func apus_t_i32_lt_s_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.ltS) }
@c func apus_t_i32_lt_s_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.ltS) }
@c func apus_t_i32_lt_s_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.ltS) }
@c func apus_t_i32_lt_s_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.ltS) }
@c func apus_t_i32_lt_s_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.ltS) }
@c func apus_t_i32_lt_s_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.ltS) }
@c func apus_t_i32_lt_s_br_ss(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .slot, I32.ltS) }
@c func apus_t_i32_lt_s_br_as(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .slot, I32.ltS) }
@c func apus_t_i32_lt_s_br_si(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .immediate, I32.ltS) }
@c func apus_t_i32_lt_s_br_ai(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .immediate, I32.ltS) }
@c func apus_t_i32_lt_s_brw_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.slot, I32.ltS) }
@c func apus_t_i32_lt_s_brw_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.accumulator, I32.ltS) }
@c func apus_t_i32_lt_s_step_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.slot, I32.ltS) }
@c func apus_t_i32_lt_s_step_i(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.immediate, I32.ltS) }
@c func apus_t_i32_lt_u_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.ltU) }
@c func apus_t_i32_lt_u_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.ltU) }
@c func apus_t_i32_lt_u_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.ltU) }
@c func apus_t_i32_lt_u_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.ltU) }
@c func apus_t_i32_lt_u_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.ltU) }
@c func apus_t_i32_lt_u_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.ltU) }
@c func apus_t_i32_lt_u_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.ltU) }
@c func apus_t_i32_lt_u_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.ltU) }
@c func apus_t_i32_lt_u_br_ss(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .slot, I32.ltU) }
@c func apus_t_i32_lt_u_br_as(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .slot, I32.ltU) }
@c func apus_t_i32_lt_u_br_si(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .immediate, I32.ltU) }
@c func apus_t_i32_lt_u_br_ai(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .immediate, I32.ltU) }
@c func apus_t_i32_lt_u_brw_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.slot, I32.ltU) }
@c func apus_t_i32_lt_u_brw_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.accumulator, I32.ltU) }
@c func apus_t_i32_lt_u_step_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.slot, I32.ltU) }
@c func apus_t_i32_lt_u_step_i(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.immediate, I32.ltU) }
@c func apus_t_i32_gt_s_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.gtS) }
@c func apus_t_i32_gt_s_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.gtS) }
@c func apus_t_i32_gt_s_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.gtS) }
@c func apus_t_i32_gt_s_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.gtS) }
@c func apus_t_i32_gt_s_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.gtS) }
@c func apus_t_i32_gt_s_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.gtS) }
@c func apus_t_i32_gt_s_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.gtS) }
@c func apus_t_i32_gt_s_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.gtS) }
@c func apus_t_i32_gt_s_br_ss(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .slot, I32.gtS) }
@c func apus_t_i32_gt_s_br_as(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .slot, I32.gtS) }
@c func apus_t_i32_gt_s_br_si(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .immediate, I32.gtS) }
@c func apus_t_i32_gt_s_br_ai(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .immediate, I32.gtS) }
@c func apus_t_i32_gt_s_brw_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.slot, I32.gtS) }
@c func apus_t_i32_gt_s_brw_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.accumulator, I32.gtS) }
@c func apus_t_i32_gt_s_step_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.slot, I32.gtS) }
@c func apus_t_i32_gt_s_step_i(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.immediate, I32.gtS) }
@c func apus_t_i32_gt_u_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.gtU) }
@c func apus_t_i32_gt_u_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.gtU) }
@c func apus_t_i32_gt_u_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.gtU) }
@c func apus_t_i32_gt_u_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.gtU) }
@c func apus_t_i32_gt_u_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.gtU) }
@c func apus_t_i32_gt_u_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.gtU) }
@c func apus_t_i32_gt_u_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.gtU) }
@c func apus_t_i32_gt_u_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.gtU) }
@c func apus_t_i32_gt_u_br_ss(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .slot, I32.gtU) }
@c func apus_t_i32_gt_u_br_as(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .slot, I32.gtU) }
@c func apus_t_i32_gt_u_br_si(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .immediate, I32.gtU) }
@c func apus_t_i32_gt_u_br_ai(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .immediate, I32.gtU) }
@c func apus_t_i32_gt_u_brw_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.slot, I32.gtU) }
@c func apus_t_i32_gt_u_brw_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.accumulator, I32.gtU) }
@c func apus_t_i32_gt_u_step_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.slot, I32.gtU) }
@c func apus_t_i32_gt_u_step_i(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.immediate, I32.gtU) }
@c func apus_t_i32_le_s_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.leS) }
@c func apus_t_i32_le_s_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.leS) }
@c func apus_t_i32_le_s_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.leS) }
@c func apus_t_i32_le_s_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.leS) }
@c func apus_t_i32_le_s_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.leS) }
@c func apus_t_i32_le_s_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.leS) }
@c func apus_t_i32_le_s_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.leS) }
@c func apus_t_i32_le_s_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.leS) }
@c func apus_t_i32_le_s_br_ss(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .slot, I32.leS) }
@c func apus_t_i32_le_s_br_as(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .slot, I32.leS) }
@c func apus_t_i32_le_s_br_si(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .immediate, I32.leS) }
@c func apus_t_i32_le_s_br_ai(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .immediate, I32.leS) }
@c func apus_t_i32_le_s_brw_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.slot, I32.leS) }
@c func apus_t_i32_le_s_brw_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.accumulator, I32.leS) }
@c func apus_t_i32_le_s_step_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.slot, I32.leS) }
@c func apus_t_i32_le_s_step_i(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.immediate, I32.leS) }
@c func apus_t_i32_le_u_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.leU) }
@c func apus_t_i32_le_u_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.leU) }
@c func apus_t_i32_le_u_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.leU) }
@c func apus_t_i32_le_u_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.leU) }
@c func apus_t_i32_le_u_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.leU) }
@c func apus_t_i32_le_u_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.leU) }
@c func apus_t_i32_le_u_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.leU) }
@c func apus_t_i32_le_u_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.leU) }
@c func apus_t_i32_le_u_br_ss(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .slot, I32.leU) }
@c func apus_t_i32_le_u_br_as(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .slot, I32.leU) }
@c func apus_t_i32_le_u_br_si(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .immediate, I32.leU) }
@c func apus_t_i32_le_u_br_ai(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .immediate, I32.leU) }
@c func apus_t_i32_le_u_brw_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.slot, I32.leU) }
@c func apus_t_i32_le_u_brw_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.accumulator, I32.leU) }
@c func apus_t_i32_le_u_step_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.slot, I32.leU) }
@c func apus_t_i32_le_u_step_i(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.immediate, I32.leU) }
@c func apus_t_i32_ge_s_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.geS) }
@c func apus_t_i32_ge_s_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.geS) }
@c func apus_t_i32_ge_s_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.geS) }
@c func apus_t_i32_ge_s_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.geS) }
@c func apus_t_i32_ge_s_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.geS) }
@c func apus_t_i32_ge_s_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.geS) }
@c func apus_t_i32_ge_s_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.geS) }
@c func apus_t_i32_ge_s_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.geS) }
@c func apus_t_i32_ge_s_br_ss(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .slot, I32.geS) }
@c func apus_t_i32_ge_s_br_as(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .slot, I32.geS) }
@c func apus_t_i32_ge_s_br_si(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .immediate, I32.geS) }
@c func apus_t_i32_ge_s_br_ai(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .immediate, I32.geS) }
@c func apus_t_i32_ge_s_brw_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.slot, I32.geS) }
@c func apus_t_i32_ge_s_brw_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.accumulator, I32.geS) }
@c func apus_t_i32_ge_s_step_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.slot, I32.geS) }
@c func apus_t_i32_ge_s_step_i(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.immediate, I32.geS) }
@c func apus_t_i32_ge_u_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.geU) }
@c func apus_t_i32_ge_u_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.geU) }
@c func apus_t_i32_ge_u_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.geU) }
@c func apus_t_i32_ge_u_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.geU) }
@c func apus_t_i32_ge_u_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.geU) }
@c func apus_t_i32_ge_u_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.geU) }
@c func apus_t_i32_ge_u_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.geU) }
@c func apus_t_i32_ge_u_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.geU) }
@c func apus_t_i32_ge_u_br_ss(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .slot, I32.geU) }
@c func apus_t_i32_ge_u_br_as(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .slot, I32.geU) }
@c func apus_t_i32_ge_u_br_si(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.slot, .immediate, I32.geU) }
@c func apus_t_i32_ge_u_br_ai(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branch(.accumulator, .immediate, I32.geU) }
@c func apus_t_i32_ge_u_brw_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.slot, I32.geU) }
@c func apus_t_i32_ge_u_brw_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).branchWide(.accumulator, I32.geU) }
@c func apus_t_i32_ge_u_step_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.slot, I32.geU) }
@c func apus_t_i32_ge_u_step_i(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).stepAndBranch(.immediate, I32.geU) }
@c func apus_t_i64_eq_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.eq) }
@c func apus_t_i64_eq_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.eq) }
@c func apus_t_i64_ne_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.ne) }
@c func apus_t_i64_ne_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.ne) }
@c func apus_t_i64_lt_s_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.ltS) }
@c func apus_t_i64_lt_s_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.ltS) }
@c func apus_t_i64_lt_u_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.ltU) }
@c func apus_t_i64_lt_u_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.ltU) }
@c func apus_t_i64_gt_s_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.gtS) }
@c func apus_t_i64_gt_s_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.gtS) }
@c func apus_t_i64_gt_u_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.gtU) }
@c func apus_t_i64_gt_u_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.gtU) }
@c func apus_t_i64_le_s_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.leS) }
@c func apus_t_i64_le_s_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.leS) }
@c func apus_t_i64_le_u_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.leU) }
@c func apus_t_i64_le_u_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.leU) }
@c func apus_t_i64_ge_s_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.geS) }
@c func apus_t_i64_ge_s_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.geS) }
@c func apus_t_i64_ge_u_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.geU) }
@c func apus_t_i64_ge_u_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.geU) }
@c func apus_t_f32_eq_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F32.eq) }
@c func apus_t_f32_eq_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F32.eq) }
@c func apus_t_f32_ne_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F32.ne) }
@c func apus_t_f32_ne_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F32.ne) }
@c func apus_t_f32_lt_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F32.lt) }
@c func apus_t_f32_lt_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F32.lt) }
@c func apus_t_f32_gt_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F32.gt) }
@c func apus_t_f32_gt_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F32.gt) }
@c func apus_t_f32_le_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F32.le) }
@c func apus_t_f32_le_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F32.le) }
@c func apus_t_f32_ge_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F32.ge) }
@c func apus_t_f32_ge_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F32.ge) }
@c func apus_t_f64_eq_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F64.eq) }
@c func apus_t_f64_eq_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F64.eq) }
@c func apus_t_f64_ne_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F64.ne) }
@c func apus_t_f64_ne_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F64.ne) }
@c func apus_t_f64_lt_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F64.lt) }
@c func apus_t_f64_lt_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F64.lt) }
@c func apus_t_f64_gt_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F64.gt) }
@c func apus_t_f64_gt_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F64.gt) }
@c func apus_t_f64_le_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F64.le) }
@c func apus_t_f64_le_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F64.le) }
@c func apus_t_f64_ge_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F64.ge) }
@c func apus_t_f64_ge_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F64.ge) }
@c func apus_t_i32_clz_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, I32.clz) }
@c func apus_t_i32_clz_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: true, I32.clz) }
@c func apus_t_i32_clz_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, I32.clz) }
@c func apus_t_i32_clz_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: true, I32.clz) }
@c func apus_t_i32_ctz_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, I32.ctz) }
@c func apus_t_i32_ctz_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: true, I32.ctz) }
@c func apus_t_i32_ctz_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, I32.ctz) }
@c func apus_t_i32_ctz_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: true, I32.ctz) }
@c func apus_t_i32_popcnt_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, I32.popcnt) }
@c func apus_t_i32_popcnt_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: true, I32.popcnt) }
@c func apus_t_i32_popcnt_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, I32.popcnt) }
@c func apus_t_i32_popcnt_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: true, I32.popcnt) }
@c func apus_t_i32_add_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.add) }
@c func apus_t_i32_add_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.add) }
@c func apus_t_i32_add_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.add) }
@c func apus_t_i32_add_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.add) }
@c func apus_t_i32_add_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.add) }
@c func apus_t_i32_add_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.add) }
@c func apus_t_i32_add_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.add) }
@c func apus_t_i32_add_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.add) }
@c func apus_t_i32_sub_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.sub) }
@c func apus_t_i32_sub_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.sub) }
@c func apus_t_i32_sub_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.sub) }
@c func apus_t_i32_sub_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.sub) }
@c func apus_t_i32_sub_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.sub) }
@c func apus_t_i32_sub_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.sub) }
@c func apus_t_i32_sub_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.sub) }
@c func apus_t_i32_sub_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.sub) }
@c func apus_t_i32_sub_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: false, I32.sub) }
@c func apus_t_i32_sub_sa_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: true, I32.sub) }
@c func apus_t_i32_sub_is_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .slot, toSlot: false, I32.sub) }
@c func apus_t_i32_sub_is_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .slot, toSlot: true, I32.sub) }
@c func apus_t_i32_sub_ia_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .accumulator, toSlot: false, I32.sub) }
@c func apus_t_i32_sub_ia_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .accumulator, toSlot: true, I32.sub) }
@c func apus_t_i32_mul_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.mul) }
@c func apus_t_i32_mul_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.mul) }
@c func apus_t_i32_mul_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.mul) }
@c func apus_t_i32_mul_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.mul) }
@c func apus_t_i32_mul_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.mul) }
@c func apus_t_i32_mul_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.mul) }
@c func apus_t_i32_mul_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.mul) }
@c func apus_t_i32_mul_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.mul) }
@c func apus_t_i32_div_s_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .slot, toSlot: false, I32.divS) }
@c func apus_t_i32_div_s_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .slot, toSlot: true, I32.divS) }
@c func apus_t_i32_div_s_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .slot, toSlot: false, I32.divS) }
@c func apus_t_i32_div_s_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .slot, toSlot: true, I32.divS) }
@c func apus_t_i32_div_s_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .immediate, toSlot: false, I32.divS) }
@c func apus_t_i32_div_s_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .immediate, toSlot: true, I32.divS) }
@c func apus_t_i32_div_s_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .immediate, toSlot: false, I32.divS) }
@c func apus_t_i32_div_s_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .immediate, toSlot: true, I32.divS) }
@c func apus_t_i32_div_s_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .accumulator, toSlot: false, I32.divS) }
@c func apus_t_i32_div_s_sa_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .accumulator, toSlot: true, I32.divS) }
@c func apus_t_i32_div_u_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .slot, toSlot: false, I32.divU) }
@c func apus_t_i32_div_u_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .slot, toSlot: true, I32.divU) }
@c func apus_t_i32_div_u_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .slot, toSlot: false, I32.divU) }
@c func apus_t_i32_div_u_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .slot, toSlot: true, I32.divU) }
@c func apus_t_i32_div_u_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .immediate, toSlot: false, I32.divU) }
@c func apus_t_i32_div_u_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .immediate, toSlot: true, I32.divU) }
@c func apus_t_i32_div_u_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .immediate, toSlot: false, I32.divU) }
@c func apus_t_i32_div_u_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .immediate, toSlot: true, I32.divU) }
@c func apus_t_i32_div_u_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .accumulator, toSlot: false, I32.divU) }
@c func apus_t_i32_div_u_sa_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .accumulator, toSlot: true, I32.divU) }
@c func apus_t_i32_rem_s_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .slot, toSlot: false, I32.remS) }
@c func apus_t_i32_rem_s_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .slot, toSlot: true, I32.remS) }
@c func apus_t_i32_rem_s_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .slot, toSlot: false, I32.remS) }
@c func apus_t_i32_rem_s_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .slot, toSlot: true, I32.remS) }
@c func apus_t_i32_rem_s_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .immediate, toSlot: false, I32.remS) }
@c func apus_t_i32_rem_s_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .immediate, toSlot: true, I32.remS) }
@c func apus_t_i32_rem_s_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .immediate, toSlot: false, I32.remS) }
@c func apus_t_i32_rem_s_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .immediate, toSlot: true, I32.remS) }
@c func apus_t_i32_rem_s_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .accumulator, toSlot: false, I32.remS) }
@c func apus_t_i32_rem_s_sa_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .accumulator, toSlot: true, I32.remS) }
@c func apus_t_i32_rem_u_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .slot, toSlot: false, I32.remU) }
@c func apus_t_i32_rem_u_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .slot, toSlot: true, I32.remU) }
@c func apus_t_i32_rem_u_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .slot, toSlot: false, I32.remU) }
@c func apus_t_i32_rem_u_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .slot, toSlot: true, I32.remU) }
@c func apus_t_i32_rem_u_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .immediate, toSlot: false, I32.remU) }
@c func apus_t_i32_rem_u_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .immediate, toSlot: true, I32.remU) }
@c func apus_t_i32_rem_u_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .immediate, toSlot: false, I32.remU) }
@c func apus_t_i32_rem_u_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .immediate, toSlot: true, I32.remU) }
@c func apus_t_i32_rem_u_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .accumulator, toSlot: false, I32.remU) }
@c func apus_t_i32_rem_u_sa_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .accumulator, toSlot: true, I32.remU) }
@c func apus_t_i32_and_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.and) }
@c func apus_t_i32_and_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.and) }
@c func apus_t_i32_and_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.and) }
@c func apus_t_i32_and_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.and) }
@c func apus_t_i32_and_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.and) }
@c func apus_t_i32_and_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.and) }
@c func apus_t_i32_and_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.and) }
@c func apus_t_i32_and_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.and) }
@c func apus_t_i32_or_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.or) }
@c func apus_t_i32_or_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.or) }
@c func apus_t_i32_or_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.or) }
@c func apus_t_i32_or_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.or) }
@c func apus_t_i32_or_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.or) }
@c func apus_t_i32_or_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.or) }
@c func apus_t_i32_or_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.or) }
@c func apus_t_i32_or_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.or) }
@c func apus_t_i32_xor_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.xor) }
@c func apus_t_i32_xor_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.xor) }
@c func apus_t_i32_xor_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.xor) }
@c func apus_t_i32_xor_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.xor) }
@c func apus_t_i32_xor_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.xor) }
@c func apus_t_i32_xor_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.xor) }
@c func apus_t_i32_xor_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.xor) }
@c func apus_t_i32_xor_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.xor) }
@c func apus_t_i32_shl_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.shl) }
@c func apus_t_i32_shl_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.shl) }
@c func apus_t_i32_shl_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.shl) }
@c func apus_t_i32_shl_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.shl) }
@c func apus_t_i32_shl_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.shl) }
@c func apus_t_i32_shl_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.shl) }
@c func apus_t_i32_shl_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.shl) }
@c func apus_t_i32_shl_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.shl) }
@c func apus_t_i32_shl_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: false, I32.shl) }
@c func apus_t_i32_shl_sa_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: true, I32.shl) }
@c func apus_t_i32_shl_is_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .slot, toSlot: false, I32.shl) }
@c func apus_t_i32_shl_is_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .slot, toSlot: true, I32.shl) }
@c func apus_t_i32_shl_ia_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .accumulator, toSlot: false, I32.shl) }
@c func apus_t_i32_shl_ia_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .accumulator, toSlot: true, I32.shl) }
@c func apus_t_i32_shr_s_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.shrS) }
@c func apus_t_i32_shr_s_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.shrS) }
@c func apus_t_i32_shr_s_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.shrS) }
@c func apus_t_i32_shr_s_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.shrS) }
@c func apus_t_i32_shr_s_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.shrS) }
@c func apus_t_i32_shr_s_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.shrS) }
@c func apus_t_i32_shr_s_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.shrS) }
@c func apus_t_i32_shr_s_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.shrS) }
@c func apus_t_i32_shr_s_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: false, I32.shrS) }
@c func apus_t_i32_shr_s_sa_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: true, I32.shrS) }
@c func apus_t_i32_shr_s_is_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .slot, toSlot: false, I32.shrS) }
@c func apus_t_i32_shr_s_is_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .slot, toSlot: true, I32.shrS) }
@c func apus_t_i32_shr_s_ia_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .accumulator, toSlot: false, I32.shrS) }
@c func apus_t_i32_shr_s_ia_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .accumulator, toSlot: true, I32.shrS) }
@c func apus_t_i32_shr_u_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.shrU) }
@c func apus_t_i32_shr_u_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.shrU) }
@c func apus_t_i32_shr_u_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.shrU) }
@c func apus_t_i32_shr_u_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.shrU) }
@c func apus_t_i32_shr_u_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.shrU) }
@c func apus_t_i32_shr_u_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.shrU) }
@c func apus_t_i32_shr_u_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.shrU) }
@c func apus_t_i32_shr_u_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.shrU) }
@c func apus_t_i32_shr_u_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: false, I32.shrU) }
@c func apus_t_i32_shr_u_sa_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: true, I32.shrU) }
@c func apus_t_i32_shr_u_is_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .slot, toSlot: false, I32.shrU) }
@c func apus_t_i32_shr_u_is_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .slot, toSlot: true, I32.shrU) }
@c func apus_t_i32_shr_u_ia_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .accumulator, toSlot: false, I32.shrU) }
@c func apus_t_i32_shr_u_ia_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .accumulator, toSlot: true, I32.shrU) }
@c func apus_t_i32_rotl_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.rotl) }
@c func apus_t_i32_rotl_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.rotl) }
@c func apus_t_i32_rotl_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.rotl) }
@c func apus_t_i32_rotl_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.rotl) }
@c func apus_t_i32_rotl_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.rotl) }
@c func apus_t_i32_rotl_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.rotl) }
@c func apus_t_i32_rotl_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.rotl) }
@c func apus_t_i32_rotl_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.rotl) }
@c func apus_t_i32_rotl_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: false, I32.rotl) }
@c func apus_t_i32_rotl_sa_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: true, I32.rotl) }
@c func apus_t_i32_rotl_is_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .slot, toSlot: false, I32.rotl) }
@c func apus_t_i32_rotl_is_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .slot, toSlot: true, I32.rotl) }
@c func apus_t_i32_rotl_ia_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .accumulator, toSlot: false, I32.rotl) }
@c func apus_t_i32_rotl_ia_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .accumulator, toSlot: true, I32.rotl) }
@c func apus_t_i32_rotr_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I32.rotr) }
@c func apus_t_i32_rotr_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: true, I32.rotr) }
@c func apus_t_i32_rotr_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I32.rotr) }
@c func apus_t_i32_rotr_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: true, I32.rotr) }
@c func apus_t_i32_rotr_si_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: false, I32.rotr) }
@c func apus_t_i32_rotr_si_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .immediate, toSlot: true, I32.rotr) }
@c func apus_t_i32_rotr_ai_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: false, I32.rotr) }
@c func apus_t_i32_rotr_ai_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .immediate, toSlot: true, I32.rotr) }
@c func apus_t_i32_rotr_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: false, I32.rotr) }
@c func apus_t_i32_rotr_sa_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: true, I32.rotr) }
@c func apus_t_i32_rotr_is_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .slot, toSlot: false, I32.rotr) }
@c func apus_t_i32_rotr_is_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .slot, toSlot: true, I32.rotr) }
@c func apus_t_i32_rotr_ia_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .accumulator, toSlot: false, I32.rotr) }
@c func apus_t_i32_rotr_ia_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.immediate, .accumulator, toSlot: true, I32.rotr) }
@c func apus_t_i64_clz_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, I64.clz) }
@c func apus_t_i64_clz_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, I64.clz) }
@c func apus_t_i64_ctz_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, I64.ctz) }
@c func apus_t_i64_ctz_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, I64.ctz) }
@c func apus_t_i64_popcnt_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, I64.popcnt) }
@c func apus_t_i64_popcnt_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, I64.popcnt) }
@c func apus_t_i64_add_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.add) }
@c func apus_t_i64_add_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.add) }
@c func apus_t_i64_sub_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.sub) }
@c func apus_t_i64_sub_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.sub) }
@c func apus_t_i64_sub_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: false, I64.sub) }
@c func apus_t_i64_mul_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.mul) }
@c func apus_t_i64_mul_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.mul) }
@c func apus_t_i64_div_s_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .slot, toSlot: false, I64.divS) }
@c func apus_t_i64_div_s_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .slot, toSlot: false, I64.divS) }
@c func apus_t_i64_div_s_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .accumulator, toSlot: false, I64.divS) }
@c func apus_t_i64_div_u_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .slot, toSlot: false, I64.divU) }
@c func apus_t_i64_div_u_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .slot, toSlot: false, I64.divU) }
@c func apus_t_i64_div_u_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .accumulator, toSlot: false, I64.divU) }
@c func apus_t_i64_rem_s_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .slot, toSlot: false, I64.remS) }
@c func apus_t_i64_rem_s_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .slot, toSlot: false, I64.remS) }
@c func apus_t_i64_rem_s_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .accumulator, toSlot: false, I64.remS) }
@c func apus_t_i64_rem_u_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .slot, toSlot: false, I64.remU) }
@c func apus_t_i64_rem_u_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.accumulator, .slot, toSlot: false, I64.remU) }
@c func apus_t_i64_rem_u_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).divide(.slot, .accumulator, toSlot: false, I64.remU) }
@c func apus_t_i64_and_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.and) }
@c func apus_t_i64_and_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.and) }
@c func apus_t_i64_or_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.or) }
@c func apus_t_i64_or_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.or) }
@c func apus_t_i64_xor_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.xor) }
@c func apus_t_i64_xor_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.xor) }
@c func apus_t_i64_shl_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.shl) }
@c func apus_t_i64_shl_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.shl) }
@c func apus_t_i64_shl_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: false, I64.shl) }
@c func apus_t_i64_shr_s_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.shrS) }
@c func apus_t_i64_shr_s_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.shrS) }
@c func apus_t_i64_shr_s_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: false, I64.shrS) }
@c func apus_t_i64_shr_u_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.shrU) }
@c func apus_t_i64_shr_u_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.shrU) }
@c func apus_t_i64_shr_u_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: false, I64.shrU) }
@c func apus_t_i64_rotl_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.rotl) }
@c func apus_t_i64_rotl_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.rotl) }
@c func apus_t_i64_rotl_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: false, I64.rotl) }
@c func apus_t_i64_rotr_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, I64.rotr) }
@c func apus_t_i64_rotr_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, I64.rotr) }
@c func apus_t_i64_rotr_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: false, I64.rotr) }
@c func apus_t_f32_abs_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, F32.abs) }
@c func apus_t_f32_abs_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, F32.abs) }
@c func apus_t_f32_neg_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, F32.neg) }
@c func apus_t_f32_neg_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, F32.neg) }
@c func apus_t_f32_ceil_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, F32.ceil) }
@c func apus_t_f32_ceil_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, F32.ceil) }
@c func apus_t_f32_floor_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, F32.floor) }
@c func apus_t_f32_floor_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, F32.floor) }
@c func apus_t_f32_trunc_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, F32.trunc) }
@c func apus_t_f32_trunc_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, F32.trunc) }
@c func apus_t_f32_nearest_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, F32.nearest) }
@c func apus_t_f32_nearest_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, F32.nearest) }
@c func apus_t_f32_sqrt_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, F32.sqrt) }
@c func apus_t_f32_sqrt_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, F32.sqrt) }
@c func apus_t_f32_add_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F32.add) }
@c func apus_t_f32_add_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F32.add) }
@c func apus_t_f32_sub_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F32.sub) }
@c func apus_t_f32_sub_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F32.sub) }
@c func apus_t_f32_sub_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: false, F32.sub) }
@c func apus_t_f32_mul_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F32.mul) }
@c func apus_t_f32_mul_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F32.mul) }
@c func apus_t_f32_div_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F32.div) }
@c func apus_t_f32_div_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F32.div) }
@c func apus_t_f32_div_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: false, F32.div) }
@c func apus_t_f32_min_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F32.min) }
@c func apus_t_f32_min_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F32.min) }
@c func apus_t_f32_max_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F32.max) }
@c func apus_t_f32_max_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F32.max) }
@c func apus_t_f32_copysign_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F32.copysign) }
@c func apus_t_f32_copysign_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F32.copysign) }
@c func apus_t_f32_copysign_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: false, F32.copysign) }
@c func apus_t_f64_abs_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, F64.abs) }
@c func apus_t_f64_abs_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, F64.abs) }
@c func apus_t_f64_neg_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, F64.neg) }
@c func apus_t_f64_neg_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, F64.neg) }
@c func apus_t_f64_ceil_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, F64.ceil) }
@c func apus_t_f64_ceil_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, F64.ceil) }
@c func apus_t_f64_floor_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, F64.floor) }
@c func apus_t_f64_floor_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, F64.floor) }
@c func apus_t_f64_trunc_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, F64.trunc) }
@c func apus_t_f64_trunc_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, F64.trunc) }
@c func apus_t_f64_nearest_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, F64.nearest) }
@c func apus_t_f64_nearest_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, F64.nearest) }
@c func apus_t_f64_sqrt_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, F64.sqrt) }
@c func apus_t_f64_sqrt_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, F64.sqrt) }
@c func apus_t_f64_add_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F64.add) }
@c func apus_t_f64_add_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F64.add) }
@c func apus_t_f64_sub_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F64.sub) }
@c func apus_t_f64_sub_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F64.sub) }
@c func apus_t_f64_sub_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: false, F64.sub) }
@c func apus_t_f64_mul_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F64.mul) }
@c func apus_t_f64_mul_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F64.mul) }
@c func apus_t_f64_div_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F64.div) }
@c func apus_t_f64_div_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F64.div) }
@c func apus_t_f64_div_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: false, F64.div) }
@c func apus_t_f64_min_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F64.min) }
@c func apus_t_f64_min_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F64.min) }
@c func apus_t_f64_max_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F64.max) }
@c func apus_t_f64_max_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F64.max) }
@c func apus_t_f64_copysign_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .slot, toSlot: false, F64.copysign) }
@c func apus_t_f64_copysign_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.accumulator, .slot, toSlot: false, F64.copysign) }
@c func apus_t_f64_copysign_sa_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).binary(.slot, .accumulator, toSlot: false, F64.copysign) }
@c func apus_t_i32_trunc_f32_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).truncate(.slot, toSlot: false, Truncate<Float>.i32S) }
@c func apus_t_i32_trunc_f32_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).truncate(.accumulator, toSlot: false, Truncate<Float>.i32S) }
@c func apus_t_i32_trunc_f32_u_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).truncate(.slot, toSlot: false, Truncate<Float>.i32U) }
@c func apus_t_i32_trunc_f32_u_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).truncate(.accumulator, toSlot: false, Truncate<Float>.i32U) }
@c func apus_t_i32_trunc_f64_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).truncate(.slot, toSlot: false, Truncate<Double>.i32S) }
@c func apus_t_i32_trunc_f64_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).truncate(.accumulator, toSlot: false, Truncate<Double>.i32S) }
@c func apus_t_i32_trunc_f64_u_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).truncate(.slot, toSlot: false, Truncate<Double>.i32U) }
@c func apus_t_i32_trunc_f64_u_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).truncate(.accumulator, toSlot: false, Truncate<Double>.i32U) }
@c func apus_t_i64_trunc_f32_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).truncate(.slot, toSlot: false, Truncate<Float>.i64S) }
@c func apus_t_i64_trunc_f32_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).truncate(.accumulator, toSlot: false, Truncate<Float>.i64S) }
@c func apus_t_i64_trunc_f32_u_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).truncate(.slot, toSlot: false, Truncate<Float>.i64U) }
@c func apus_t_i64_trunc_f32_u_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).truncate(.accumulator, toSlot: false, Truncate<Float>.i64U) }
@c func apus_t_i64_trunc_f64_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).truncate(.slot, toSlot: false, Truncate<Double>.i64S) }
@c func apus_t_i64_trunc_f64_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).truncate(.accumulator, toSlot: false, Truncate<Double>.i64S) }
@c func apus_t_i64_trunc_f64_u_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).truncate(.slot, toSlot: false, Truncate<Double>.i64U) }
@c func apus_t_i64_trunc_f64_u_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).truncate(.accumulator, toSlot: false, Truncate<Double>.i64U) }
@c func apus_t_i64_extend_i32_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Convert.extendS) }
@c func apus_t_i64_extend_i32_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Convert.extendS) }
@c func apus_t_i64_extend_i32_u_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Convert.extendU) }
@c func apus_t_i64_extend_i32_u_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Convert.extendU) }
@c func apus_t_f32_convert_i32_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Convert.f32I32S) }
@c func apus_t_f32_convert_i32_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Convert.f32I32S) }
@c func apus_t_f32_convert_i32_u_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Convert.f32I32U) }
@c func apus_t_f32_convert_i32_u_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Convert.f32I32U) }
@c func apus_t_f32_convert_i64_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Convert.f32I64S) }
@c func apus_t_f32_convert_i64_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Convert.f32I64S) }
@c func apus_t_f32_convert_i64_u_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Convert.f32I64U) }
@c func apus_t_f32_convert_i64_u_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Convert.f32I64U) }
@c func apus_t_f64_convert_i32_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Convert.f64I32S) }
@c func apus_t_f64_convert_i32_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Convert.f64I32S) }
@c func apus_t_f64_convert_i32_u_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Convert.f64I32U) }
@c func apus_t_f64_convert_i32_u_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Convert.f64I32U) }
@c func apus_t_f64_convert_i64_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Convert.f64I64S) }
@c func apus_t_f64_convert_i64_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Convert.f64I64S) }
@c func apus_t_f64_convert_i64_u_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Convert.f64I64U) }
@c func apus_t_f64_convert_i64_u_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Convert.f64I64U) }
@c func apus_t_f32_demote_f64_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Convert.demote) }
@c func apus_t_f32_demote_f64_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Convert.demote) }
@c func apus_t_f64_promote_f32_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Convert.promote) }
@c func apus_t_f64_promote_f32_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Convert.promote) }
@c func apus_t_i64_reinterpret_f64_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Convert.doubleBits) }
@c func apus_t_i64_reinterpret_f64_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Convert.doubleBits) }
@c func apus_t_i32_extend8_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, I32.extend8S) }
@c func apus_t_i32_extend8_s_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: true, I32.extend8S) }
@c func apus_t_i32_extend8_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, I32.extend8S) }
@c func apus_t_i32_extend8_s_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: true, I32.extend8S) }
@c func apus_t_i32_extend16_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, I32.extend16S) }
@c func apus_t_i32_extend16_s_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: true, I32.extend16S) }
@c func apus_t_i32_extend16_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, I32.extend16S) }
@c func apus_t_i32_extend16_s_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: true, I32.extend16S) }
@c func apus_t_i64_extend8_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, I64.extend8S) }
@c func apus_t_i64_extend8_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, I64.extend8S) }
@c func apus_t_i64_extend16_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, I64.extend16S) }
@c func apus_t_i64_extend16_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, I64.extend16S) }
@c func apus_t_i32_trunc_sat_f32_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Truncate<Float>.satI32S) }
@c func apus_t_i32_trunc_sat_f32_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Truncate<Float>.satI32S) }
@c func apus_t_i32_trunc_sat_f32_u_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Truncate<Float>.satI32U) }
@c func apus_t_i32_trunc_sat_f32_u_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Truncate<Float>.satI32U) }
@c func apus_t_i32_trunc_sat_f64_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Truncate<Double>.satI32S) }
@c func apus_t_i32_trunc_sat_f64_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Truncate<Double>.satI32S) }
@c func apus_t_i32_trunc_sat_f64_u_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Truncate<Double>.satI32U) }
@c func apus_t_i32_trunc_sat_f64_u_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Truncate<Double>.satI32U) }
@c func apus_t_i64_trunc_sat_f32_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Truncate<Float>.satI64S) }
@c func apus_t_i64_trunc_sat_f32_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Truncate<Float>.satI64S) }
@c func apus_t_i64_trunc_sat_f32_u_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Truncate<Float>.satI64U) }
@c func apus_t_i64_trunc_sat_f32_u_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Truncate<Float>.satI64U) }
@c func apus_t_i64_trunc_sat_f64_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Truncate<Double>.satI64S) }
@c func apus_t_i64_trunc_sat_f64_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Truncate<Double>.satI64S) }
@c func apus_t_i64_trunc_sat_f64_u_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.slot, toSlot: false, Truncate<Double>.satI64U) }
@c func apus_t_i64_trunc_sat_f64_u_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).unary(.accumulator, toSlot: false, Truncate<Double>.satI64U) }
@c func apus_t_i32_load_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.slot, toSlot: false, Load.i32) }
@c func apus_t_i32_load_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.slot, toSlot: true, Load.i32) }
@c func apus_t_i32_load_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.accumulator, toSlot: false, Load.i32) }
@c func apus_t_i32_load_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.accumulator, toSlot: true, Load.i32) }
@c func apus_t_i32_load_c_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadConstant(toSlot: false, Load.i32) }
@c func apus_t_i32_load_c_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadConstant(toSlot: true, Load.i32) }
@c func apus_t_i32_load_indexed_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadIndexed(.slot, toSlot: false, Load.i32) }
@c func apus_t_i32_load_indexed_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadIndexed(.slot, toSlot: true, Load.i32) }
@c func apus_t_i32_load_sum_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadSum(.slot, toSlot: false, Load.i32) }
@c func apus_t_i32_load_sum_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadSum(.slot, toSlot: true, Load.i32) }
@c func apus_t_i32_load_scaled_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadScaled(.slot, toSlot: false, Load.i32) }
@c func apus_t_i32_load_scaled_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadScaled(.slot, toSlot: true, Load.i32) }
@c func apus_t_i32_load_indexed_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadIndexed(.accumulator, toSlot: false, Load.i32) }
@c func apus_t_i32_load_indexed_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadIndexed(.accumulator, toSlot: true, Load.i32) }
@c func apus_t_i32_load_sum_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadSum(.accumulator, toSlot: false, Load.i32) }
@c func apus_t_i32_load_sum_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadSum(.accumulator, toSlot: true, Load.i32) }
@c func apus_t_i32_load_scaled_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadScaled(.accumulator, toSlot: false, Load.i32) }
@c func apus_t_i32_load_scaled_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadScaled(.accumulator, toSlot: true, Load.i32) }
@c func apus_t_i32_load_offset_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadOffset(.slot, toSlot: false, Load.i32) }
@c func apus_t_i32_load_offset_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadOffset(.slot, toSlot: true, Load.i32) }
@c func apus_t_i64_load_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.slot, toSlot: false, Load.i64) }
@c func apus_t_i64_load_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.accumulator, toSlot: false, Load.i64) }
@c func apus_t_i32_load8_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.slot, toSlot: false, Load.i32S8) }
@c func apus_t_i32_load8_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.accumulator, toSlot: false, Load.i32S8) }
@c func apus_t_i32_load8_u_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.slot, toSlot: false, Load.u8) }
@c func apus_t_i32_load8_u_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.slot, toSlot: true, Load.u8) }
@c func apus_t_i32_load8_u_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.accumulator, toSlot: false, Load.u8) }
@c func apus_t_i32_load8_u_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.accumulator, toSlot: true, Load.u8) }
@c func apus_t_i32_load8_u_c_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadConstant(toSlot: false, Load.u8) }
@c func apus_t_i32_load8_u_c_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadConstant(toSlot: true, Load.u8) }
@c func apus_t_i32_load8_u_indexed_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadIndexed(.slot, toSlot: false, Load.u8) }
@c func apus_t_i32_load8_u_indexed_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadIndexed(.slot, toSlot: true, Load.u8) }
@c func apus_t_i32_load8_u_sum_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadSum(.slot, toSlot: false, Load.u8) }
@c func apus_t_i32_load8_u_sum_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadSum(.slot, toSlot: true, Load.u8) }
@c func apus_t_i32_load8_u_scaled_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadScaled(.slot, toSlot: false, Load.u8) }
@c func apus_t_i32_load8_u_scaled_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadScaled(.slot, toSlot: true, Load.u8) }
@c func apus_t_i32_load8_u_indexed_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadIndexed(.accumulator, toSlot: false, Load.u8) }
@c func apus_t_i32_load8_u_indexed_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadIndexed(.accumulator, toSlot: true, Load.u8) }
@c func apus_t_i32_load8_u_sum_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadSum(.accumulator, toSlot: false, Load.u8) }
@c func apus_t_i32_load8_u_sum_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadSum(.accumulator, toSlot: true, Load.u8) }
@c func apus_t_i32_load8_u_scaled_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadScaled(.accumulator, toSlot: false, Load.u8) }
@c func apus_t_i32_load8_u_scaled_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadScaled(.accumulator, toSlot: true, Load.u8) }
@c func apus_t_i32_load8_u_offset_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadOffset(.slot, toSlot: false, Load.u8) }
@c func apus_t_i32_load8_u_offset_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadOffset(.slot, toSlot: true, Load.u8) }
@c func apus_t_i32_load16_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.slot, toSlot: false, Load.i32S16) }
@c func apus_t_i32_load16_s_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.slot, toSlot: true, Load.i32S16) }
@c func apus_t_i32_load16_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.accumulator, toSlot: false, Load.i32S16) }
@c func apus_t_i32_load16_s_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.accumulator, toSlot: true, Load.i32S16) }
@c func apus_t_i32_load16_s_c_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadConstant(toSlot: false, Load.i32S16) }
@c func apus_t_i32_load16_s_c_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadConstant(toSlot: true, Load.i32S16) }
@c func apus_t_i32_load16_s_indexed_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadIndexed(.slot, toSlot: false, Load.i32S16) }
@c func apus_t_i32_load16_s_indexed_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadIndexed(.slot, toSlot: true, Load.i32S16) }
@c func apus_t_i32_load16_s_sum_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadSum(.slot, toSlot: false, Load.i32S16) }
@c func apus_t_i32_load16_s_sum_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadSum(.slot, toSlot: true, Load.i32S16) }
@c func apus_t_i32_load16_s_scaled_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadScaled(.slot, toSlot: false, Load.i32S16) }
@c func apus_t_i32_load16_s_scaled_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadScaled(.slot, toSlot: true, Load.i32S16) }
@c func apus_t_i32_load16_s_indexed_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadIndexed(.accumulator, toSlot: false, Load.i32S16) }
@c func apus_t_i32_load16_s_indexed_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadIndexed(.accumulator, toSlot: true, Load.i32S16) }
@c func apus_t_i32_load16_s_sum_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadSum(.accumulator, toSlot: false, Load.i32S16) }
@c func apus_t_i32_load16_s_sum_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadSum(.accumulator, toSlot: true, Load.i32S16) }
@c func apus_t_i32_load16_s_scaled_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadScaled(.accumulator, toSlot: false, Load.i32S16) }
@c func apus_t_i32_load16_s_scaled_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadScaled(.accumulator, toSlot: true, Load.i32S16) }
@c func apus_t_i32_load16_s_offset_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadOffset(.slot, toSlot: false, Load.i32S16) }
@c func apus_t_i32_load16_s_offset_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadOffset(.slot, toSlot: true, Load.i32S16) }
@c func apus_t_i32_load16_u_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.slot, toSlot: false, Load.u16) }
@c func apus_t_i32_load16_u_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.slot, toSlot: true, Load.u16) }
@c func apus_t_i32_load16_u_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.accumulator, toSlot: false, Load.u16) }
@c func apus_t_i32_load16_u_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.accumulator, toSlot: true, Load.u16) }
@c func apus_t_i32_load16_u_c_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadConstant(toSlot: false, Load.u16) }
@c func apus_t_i32_load16_u_c_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadConstant(toSlot: true, Load.u16) }
@c func apus_t_i32_load16_u_indexed_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadIndexed(.slot, toSlot: false, Load.u16) }
@c func apus_t_i32_load16_u_indexed_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadIndexed(.slot, toSlot: true, Load.u16) }
@c func apus_t_i32_load16_u_sum_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadSum(.slot, toSlot: false, Load.u16) }
@c func apus_t_i32_load16_u_sum_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadSum(.slot, toSlot: true, Load.u16) }
@c func apus_t_i32_load16_u_scaled_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadScaled(.slot, toSlot: false, Load.u16) }
@c func apus_t_i32_load16_u_scaled_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadScaled(.slot, toSlot: true, Load.u16) }
@c func apus_t_i32_load16_u_indexed_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadIndexed(.accumulator, toSlot: false, Load.u16) }
@c func apus_t_i32_load16_u_indexed_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadIndexed(.accumulator, toSlot: true, Load.u16) }
@c func apus_t_i32_load16_u_sum_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadSum(.accumulator, toSlot: false, Load.u16) }
@c func apus_t_i32_load16_u_sum_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadSum(.accumulator, toSlot: true, Load.u16) }
@c func apus_t_i32_load16_u_scaled_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadScaled(.accumulator, toSlot: false, Load.u16) }
@c func apus_t_i32_load16_u_scaled_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadScaled(.accumulator, toSlot: true, Load.u16) }
@c func apus_t_i32_load16_u_offset_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadOffset(.slot, toSlot: false, Load.u16) }
@c func apus_t_i32_load16_u_offset_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).loadOffset(.slot, toSlot: true, Load.u16) }
@c func apus_t_i64_load8_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.slot, toSlot: false, Load.i64S8) }
@c func apus_t_i64_load8_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.accumulator, toSlot: false, Load.i64S8) }
@c func apus_t_i64_load16_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.slot, toSlot: false, Load.i64S16) }
@c func apus_t_i64_load16_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.accumulator, toSlot: false, Load.i64S16) }
@c func apus_t_i64_load32_s_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.slot, toSlot: false, Load.i64S32) }
@c func apus_t_i64_load32_s_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).load(.accumulator, toSlot: false, Load.i64S32) }
@c func apus_t_i32_store_ss(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).store(.slot, .slot, Store.i32) }
@c func apus_t_i32_store_as(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).store(.accumulator, .slot, Store.i32) }
@c func apus_t_i32_store_sa(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).store(.slot, .accumulator, Store.i32) }
@c func apus_t_i32_store_si(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeImmediate(.slot, Store.i32) }
@c func apus_t_i32_store_ai(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeImmediate(.accumulator, Store.i32) }
@c func apus_t_i32_store_cs(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeConstant(.slot, Store.i32) }
@c func apus_t_i32_store_ca(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeConstant(.accumulator, Store.i32) }
@c func apus_t_i32_store_indexed_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeIndexed(Store.i32) }
@c func apus_t_i32_store_sum_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeSum(Store.i32) }
@c func apus_t_i32_store_offset_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeOffset(Store.i32) }
@c func apus_t_i64_store_ss(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).store(.slot, .slot, Store.i64) }
@c func apus_t_i64_store_as(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).store(.accumulator, .slot, Store.i64) }
@c func apus_t_i64_store_sa(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).store(.slot, .accumulator, Store.i64) }
@c func apus_t_i32_store8_ss(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).store(.slot, .slot, Store.u8) }
@c func apus_t_i32_store8_as(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).store(.accumulator, .slot, Store.u8) }
@c func apus_t_i32_store8_sa(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).store(.slot, .accumulator, Store.u8) }
@c func apus_t_i32_store8_si(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeImmediate(.slot, Store.u8) }
@c func apus_t_i32_store8_ai(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeImmediate(.accumulator, Store.u8) }
@c func apus_t_i32_store8_cs(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeConstant(.slot, Store.u8) }
@c func apus_t_i32_store8_ca(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeConstant(.accumulator, Store.u8) }
@c func apus_t_i32_store8_indexed_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeIndexed(Store.u8) }
@c func apus_t_i32_store8_sum_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeSum(Store.u8) }
@c func apus_t_i32_store8_offset_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeOffset(Store.u8) }
@c func apus_t_i32_store16_ss(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).store(.slot, .slot, Store.u16) }
@c func apus_t_i32_store16_as(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).store(.accumulator, .slot, Store.u16) }
@c func apus_t_i32_store16_sa(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).store(.slot, .accumulator, Store.u16) }
@c func apus_t_i32_store16_si(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeImmediate(.slot, Store.u16) }
@c func apus_t_i32_store16_ai(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeImmediate(.accumulator, Store.u16) }
@c func apus_t_i32_store16_cs(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeConstant(.slot, Store.u16) }
@c func apus_t_i32_store16_ca(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeConstant(.accumulator, Store.u16) }
@c func apus_t_i32_store16_indexed_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeIndexed(Store.u16) }
@c func apus_t_i32_store16_sum_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeSum(Store.u16) }
@c func apus_t_i32_store16_offset_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).storeOffset(Store.u16) }
@c func apus_t_i32_shlAdd_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: false, I32.shlAdd) }
@c func apus_t_i32_shlAdd_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: true, I32.shlAdd) }
@c func apus_t_i32_shlAdd_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: false, I32.shlAdd) }
@c func apus_t_i32_shlAdd_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: true, I32.shlAdd) }
@c func apus_t_i32_shlOr_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: false, I32.shlOr) }
@c func apus_t_i32_shlOr_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: true, I32.shlOr) }
@c func apus_t_i32_shlOr_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: false, I32.shlOr) }
@c func apus_t_i32_shlOr_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: true, I32.shlOr) }
@c func apus_t_i32_shlXor_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: false, I32.shlXor) }
@c func apus_t_i32_shlXor_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: true, I32.shlXor) }
@c func apus_t_i32_shlXor_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: false, I32.shlXor) }
@c func apus_t_i32_shlXor_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: true, I32.shlXor) }
@c func apus_t_i32_shrAdd_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: false, I32.shrAdd) }
@c func apus_t_i32_shrAdd_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: true, I32.shrAdd) }
@c func apus_t_i32_shrAdd_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: false, I32.shrAdd) }
@c func apus_t_i32_shrAdd_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: true, I32.shrAdd) }
@c func apus_t_i32_shrOr_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: false, I32.shrOr) }
@c func apus_t_i32_shrOr_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: true, I32.shrOr) }
@c func apus_t_i32_shrOr_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: false, I32.shrOr) }
@c func apus_t_i32_shrOr_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: true, I32.shrOr) }
@c func apus_t_i32_shrXor_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: false, I32.shrXor) }
@c func apus_t_i32_shrXor_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: true, I32.shrXor) }
@c func apus_t_i32_shrXor_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: false, I32.shrXor) }
@c func apus_t_i32_shrXor_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: true, I32.shrXor) }
@c func apus_t_i32_rotlAdd_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: false, I32.rotlAdd) }
@c func apus_t_i32_rotlAdd_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: true, I32.rotlAdd) }
@c func apus_t_i32_rotlAdd_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: false, I32.rotlAdd) }
@c func apus_t_i32_rotlAdd_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: true, I32.rotlAdd) }
@c func apus_t_i32_rotlOr_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: false, I32.rotlOr) }
@c func apus_t_i32_rotlOr_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: true, I32.rotlOr) }
@c func apus_t_i32_rotlOr_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: false, I32.rotlOr) }
@c func apus_t_i32_rotlOr_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: true, I32.rotlOr) }
@c func apus_t_i32_rotlXor_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: false, I32.rotlXor) }
@c func apus_t_i32_rotlXor_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: true, I32.rotlXor) }
@c func apus_t_i32_rotlXor_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: false, I32.rotlXor) }
@c func apus_t_i32_rotlXor_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: true, I32.rotlXor) }
@c func apus_t_i32_xorRotl_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: false, I32.xorRotl) }
@c func apus_t_i32_xorRotl_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.slot, .slot, toSlot: true, I32.xorRotl) }
@c func apus_t_i32_xorRotl_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: false, I32.xorRotl) }
@c func apus_t_i32_xorRotl_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).shifted(.accumulator, .slot, toSlot: true, I32.xorRotl) }
@c func apus_t_i32_shrAnd_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).masked(.slot, toSlot: false, I32.shrAnd) }
@c func apus_t_i32_shrAnd_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).masked(.slot, toSlot: true, I32.shrAnd) }
@c func apus_t_i32_shrAnd_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).masked(.accumulator, toSlot: false, I32.shrAnd) }
@c func apus_t_i32_shrAnd_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).masked(.accumulator, toSlot: true, I32.shrAnd) }
@c func apus_t_i32_andShl_s_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).masked(.slot, toSlot: false, I32.andShl) }
@c func apus_t_i32_andShl_s_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).masked(.slot, toSlot: true, I32.andShl) }
@c func apus_t_i32_andShl_a_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).masked(.accumulator, toSlot: false, I32.andShl) }
@c func apus_t_i32_andShl_a_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).masked(.accumulator, toSlot: true, I32.andShl) }
@c func apus_t_i32_mulAdd_ss_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).ternary(.slot, .slot, toSlot: false, I32.mulAdd) }
@c func apus_t_i32_mulAdd_ss_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).ternary(.slot, .slot, toSlot: true, I32.mulAdd) }
@c func apus_t_i32_mulAdd_as_a(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).ternary(.accumulator, .slot, toSlot: false, I32.mulAdd) }
@c func apus_t_i32_mulAdd_as_s(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int { Registers(p, s, m, x).ternary(.accumulator, .slot, toSlot: true, I32.mulAdd) }
#endif
