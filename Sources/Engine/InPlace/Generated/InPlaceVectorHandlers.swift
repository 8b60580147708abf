// Generated from Sources/Engine/vectors.tsv by `swift run HandlerGenerator`.

#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
@inline(never) @c func apus_i_vector_prefix(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorPrefix() }
@inline(never) @c func apus_i_vector_prefix_wide(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorPrefixWide() }
@inline(never) @c func apus_i_vector_const(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorConst() }
@inline(never) @c func apus_i_vector_shuffle(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorShuffle() }
@inline(never) @c func apus_i_branch_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBranchAlone() }
@inline(never) @c func apus_i_br_if_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBrIfAlone() }
@inline(never) @c func apus_i_if_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceIfAlone() }
@inline(never) @c func apus_i_br_table_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBrTableAlone() }
@inline(never) @c func apus_i_loop_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLoopAlone() }
@inline(never) @c func apus_i_local_get_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLocalGetAlone() }
@inline(never) @c func apus_i_local_set_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLocalSetAlone() }
@inline(never) @c func apus_i_local_tee_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceLocalTeeAlone() }
@inline(never) @c func apus_i_global_get_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceGlobalGetAlone() }
@inline(never) @c func apus_i_global_set_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceGlobalSetAlone() }
@inline(never) @c func apus_i_drop_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceDropAlone() }
@inline(never) @c func apus_i_select_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceSelectAlone() }
@inline(never) @c func apus_i_select_typed_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceSelectTypedAlone() }
@inline(never) @c func apus_i_i32_const_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceI32ConstAlone() }
@c func apus_i_v128_load(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.whole) }
@c func apus_i_v128_load8x8_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.extend8S) }
@c func apus_i_v128_load8x8_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.extend8U) }
@c func apus_i_v128_load16x4_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.extend16S) }
@c func apus_i_v128_load16x4_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.extend16U) }
@c func apus_i_v128_load32x2_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.extend32S) }
@c func apus_i_v128_load32x2_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.extend32U) }
@c func apus_i_v128_load8_splat(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.splat8) }
@c func apus_i_v128_load16_splat(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.splat16) }
@c func apus_i_v128_load32_splat(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.splat32) }
@c func apus_i_v128_load64_splat(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.splat64) }
@c func apus_i_v128_store(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorStore(VectorStore.whole) }
@c func apus_i_i8x16_swizzle(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorSwizzle() }
@c func apus_i_i8x16_splat(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorSplat(I8x16.splat) }
@c func apus_i_i16x8_splat(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorSplat(I16x8.splat) }
@c func apus_i_i32x4_splat(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorSplat(I32x4.splat) }
@c func apus_i_i64x2_splat(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorSplat(I64x2.splat) }
@c func apus_i_i8x16_extract_lane_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorExtract(Load.i32S8) }
@c func apus_i_i8x16_extract_lane_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorExtract(Load.u8) }
@c func apus_i_i8x16_replace_lane(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorReplace(I8x16.replace) }
@c func apus_i_i16x8_extract_lane_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorExtract(Load.i32S16) }
@c func apus_i_i16x8_extract_lane_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorExtract(Load.u16) }
@c func apus_i_i16x8_replace_lane(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorReplace(I16x8.replace) }
@c func apus_i_i32x4_extract_lane(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorExtract(Load.i32) }
@c func apus_i_i32x4_replace_lane(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorReplace(I32x4.replace) }
@c func apus_i_i64x2_extract_lane(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorExtract(Load.i64) }
@c func apus_i_i64x2_replace_lane(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorReplace(I64x2.replace) }
@c func apus_i_i8x16_eq(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.eq) }
@c func apus_i_i8x16_ne(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.ne) }
@c func apus_i_i8x16_lt_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.ltS) }
@c func apus_i_i8x16_lt_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.ltU) }
@c func apus_i_i8x16_gt_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.gtS) }
@c func apus_i_i8x16_gt_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.gtU) }
@c func apus_i_i8x16_le_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.leS) }
@c func apus_i_i8x16_le_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.leU) }
@c func apus_i_i8x16_ge_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.geS) }
@c func apus_i_i8x16_ge_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.geU) }
@c func apus_i_i16x8_eq(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.eq) }
@c func apus_i_i16x8_ne(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.ne) }
@c func apus_i_i16x8_lt_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.ltS) }
@c func apus_i_i16x8_lt_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.ltU) }
@c func apus_i_i16x8_gt_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.gtS) }
@c func apus_i_i16x8_gt_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.gtU) }
@c func apus_i_i16x8_le_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.leS) }
@c func apus_i_i16x8_le_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.leU) }
@c func apus_i_i16x8_ge_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.geS) }
@c func apus_i_i16x8_ge_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.geU) }
@c func apus_i_i32x4_eq(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.eq) }
@c func apus_i_i32x4_ne(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.ne) }
@c func apus_i_i32x4_lt_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.ltS) }
@c func apus_i_i32x4_lt_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.ltU) }
@c func apus_i_i32x4_gt_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.gtS) }
@c func apus_i_i32x4_gt_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.gtU) }
@c func apus_i_i32x4_le_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.leS) }
@c func apus_i_i32x4_le_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.leU) }
@c func apus_i_i32x4_ge_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.geS) }
@c func apus_i_i32x4_ge_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.geU) }
@c func apus_i_f32x4_eq(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F32x4.eq) }
@c func apus_i_f32x4_ne(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F32x4.ne) }
@c func apus_i_f32x4_lt(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F32x4.lt) }
@c func apus_i_f32x4_gt(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F32x4.gt) }
@c func apus_i_f32x4_le(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F32x4.le) }
@c func apus_i_f32x4_ge(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F32x4.ge) }
@c func apus_i_f64x2_eq(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F64x2.eq) }
@c func apus_i_f64x2_ne(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F64x2.ne) }
@c func apus_i_f64x2_lt(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F64x2.lt) }
@c func apus_i_f64x2_gt(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F64x2.gt) }
@c func apus_i_f64x2_le(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F64x2.le) }
@c func apus_i_f64x2_ge(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F64x2.ge) }
@c func apus_i_v128_not(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(Bits128.not) }
@c func apus_i_v128_and(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(Bits128.and) }
@c func apus_i_v128_andnot(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(Bits128.andnot) }
@c func apus_i_v128_or(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(Bits128.or) }
@c func apus_i_v128_xor(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(Bits128.xor) }
@c func apus_i_v128_bitselect(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorTernary(Bits128.bitselect) }
@c func apus_i_v128_any_true(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorTest(Bits128.anyTrue) }
@c func apus_i_v128_load8_lane(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoadLane(VectorLoad.lane8) }
@c func apus_i_v128_load16_lane(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoadLane(VectorLoad.lane16) }
@c func apus_i_v128_load32_lane(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoadLane(VectorLoad.lane32) }
@c func apus_i_v128_load64_lane(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoadLane(VectorLoad.lane64) }
@c func apus_i_v128_store8_lane(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorStoreLane(VectorStore.lane8) }
@c func apus_i_v128_store16_lane(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorStoreLane(VectorStore.lane16) }
@c func apus_i_v128_store32_lane(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorStoreLane(VectorStore.lane32) }
@c func apus_i_v128_store64_lane(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorStoreLane(VectorStore.lane64) }
@c func apus_i_v128_load32_zero(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.zero32) }
@c func apus_i_v128_load64_zero(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.zero64) }
@c func apus_i_f32x4_demote_f64x2_zero(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F32x4.demoteZero) }
@c func apus_i_f64x2_promote_low_f32x4(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F64x2.promoteLow) }
@c func apus_i_i8x16_abs(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I8x16.abs) }
@c func apus_i_i8x16_neg(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I8x16.neg) }
@c func apus_i_i8x16_popcnt(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I8x16.popcnt) }
@c func apus_i_i8x16_all_true(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorTest(I8x16.allTrue) }
@c func apus_i_i8x16_bitmask(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorTest(I8x16.bitmask) }
@c func apus_i_i8x16_narrow_i16x8_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.narrowS) }
@c func apus_i_i8x16_narrow_i16x8_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.narrowU) }
@c func apus_i_f32x4_ceil(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F32x4.ceil) }
@c func apus_i_f32x4_floor(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F32x4.floor) }
@c func apus_i_f32x4_trunc(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F32x4.trunc) }
@c func apus_i_f32x4_nearest(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F32x4.nearest) }
@c func apus_i_i8x16_shl(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorShift(I8x16.shl) }
@c func apus_i_i8x16_shr_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorShift(I8x16.shrS) }
@c func apus_i_i8x16_shr_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorShift(I8x16.shrU) }
@c func apus_i_i8x16_add(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.add) }
@c func apus_i_i8x16_add_sat_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.addSatS) }
@c func apus_i_i8x16_add_sat_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.addSatU) }
@c func apus_i_i8x16_sub(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.sub) }
@c func apus_i_i8x16_sub_sat_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.subSatS) }
@c func apus_i_i8x16_sub_sat_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.subSatU) }
@c func apus_i_f64x2_ceil(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F64x2.ceil) }
@c func apus_i_f64x2_floor(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F64x2.floor) }
@c func apus_i_i8x16_min_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.minS) }
@c func apus_i_i8x16_min_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.minU) }
@c func apus_i_i8x16_max_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.maxS) }
@c func apus_i_i8x16_max_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.maxU) }
@c func apus_i_f64x2_trunc(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F64x2.trunc) }
@c func apus_i_i8x16_avgr_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I8x16.avgrU) }
@c func apus_i_i16x8_extadd_pairwise_i8x16_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I16x8.extaddPairwiseS) }
@c func apus_i_i16x8_extadd_pairwise_i8x16_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I16x8.extaddPairwiseU) }
@c func apus_i_i32x4_extadd_pairwise_i16x8_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I32x4.extaddPairwiseS) }
@c func apus_i_i32x4_extadd_pairwise_i16x8_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I32x4.extaddPairwiseU) }
@c func apus_i_i16x8_abs(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I16x8.abs) }
@c func apus_i_i16x8_neg(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I16x8.neg) }
@c func apus_i_i16x8_q15mulr_sat_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.q15mulrSatS) }
@c func apus_i_i16x8_all_true(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorTest(I16x8.allTrue) }
@c func apus_i_i16x8_bitmask(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorTest(I16x8.bitmask) }
@c func apus_i_i16x8_narrow_i32x4_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.narrowS) }
@c func apus_i_i16x8_narrow_i32x4_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.narrowU) }
@c func apus_i_i16x8_extend_low_i8x16_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I16x8.extendLowS) }
@c func apus_i_i16x8_extend_high_i8x16_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I16x8.extendHighS) }
@c func apus_i_i16x8_extend_low_i8x16_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I16x8.extendLowU) }
@c func apus_i_i16x8_extend_high_i8x16_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I16x8.extendHighU) }
@c func apus_i_i16x8_shl(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorShift(I16x8.shl) }
@c func apus_i_i16x8_shr_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorShift(I16x8.shrS) }
@c func apus_i_i16x8_shr_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorShift(I16x8.shrU) }
@c func apus_i_i16x8_add(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.add) }
@c func apus_i_i16x8_add_sat_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.addSatS) }
@c func apus_i_i16x8_add_sat_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.addSatU) }
@c func apus_i_i16x8_sub(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.sub) }
@c func apus_i_i16x8_sub_sat_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.subSatS) }
@c func apus_i_i16x8_sub_sat_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.subSatU) }
@c func apus_i_f64x2_nearest(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F64x2.nearest) }
@c func apus_i_i16x8_mul(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.mul) }
@c func apus_i_i16x8_min_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.minS) }
@c func apus_i_i16x8_min_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.minU) }
@c func apus_i_i16x8_max_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.maxS) }
@c func apus_i_i16x8_max_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.maxU) }
@c func apus_i_i16x8_avgr_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.avgrU) }
@c func apus_i_i16x8_extmul_low_i8x16_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.extmulLowS) }
@c func apus_i_i16x8_extmul_high_i8x16_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.extmulHighS) }
@c func apus_i_i16x8_extmul_low_i8x16_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.extmulLowU) }
@c func apus_i_i16x8_extmul_high_i8x16_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.extmulHighU) }
@c func apus_i_i32x4_abs(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I32x4.abs) }
@c func apus_i_i32x4_neg(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I32x4.neg) }
@c func apus_i_i32x4_all_true(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorTest(I32x4.allTrue) }
@c func apus_i_i32x4_bitmask(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorTest(I32x4.bitmask) }
@c func apus_i_i32x4_extend_low_i16x8_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I32x4.extendLowS) }
@c func apus_i_i32x4_extend_high_i16x8_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I32x4.extendHighS) }
@c func apus_i_i32x4_extend_low_i16x8_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I32x4.extendLowU) }
@c func apus_i_i32x4_extend_high_i16x8_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I32x4.extendHighU) }
@c func apus_i_i32x4_shl(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorShift(I32x4.shl) }
@c func apus_i_i32x4_shr_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorShift(I32x4.shrS) }
@c func apus_i_i32x4_shr_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorShift(I32x4.shrU) }
@c func apus_i_i32x4_add(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.add) }
@c func apus_i_i32x4_sub(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.sub) }
@c func apus_i_i32x4_mul(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.mul) }
@c func apus_i_i32x4_min_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.minS) }
@c func apus_i_i32x4_min_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.minU) }
@c func apus_i_i32x4_max_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.maxS) }
@c func apus_i_i32x4_max_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.maxU) }
@c func apus_i_i32x4_dot_i16x8_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.dotS) }
@c func apus_i_i32x4_extmul_low_i16x8_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.extmulLowS) }
@c func apus_i_i32x4_extmul_high_i16x8_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.extmulHighS) }
@c func apus_i_i32x4_extmul_low_i16x8_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.extmulLowU) }
@c func apus_i_i32x4_extmul_high_i16x8_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I32x4.extmulHighU) }
@c func apus_i_i64x2_abs(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I64x2.abs) }
@c func apus_i_i64x2_neg(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I64x2.neg) }
@c func apus_i_i64x2_all_true(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorTest(I64x2.allTrue) }
@c func apus_i_i64x2_bitmask(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorTest(I64x2.bitmask) }
@c func apus_i_i64x2_extend_low_i32x4_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I64x2.extendLowS) }
@c func apus_i_i64x2_extend_high_i32x4_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I64x2.extendHighS) }
@c func apus_i_i64x2_extend_low_i32x4_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I64x2.extendLowU) }
@c func apus_i_i64x2_extend_high_i32x4_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I64x2.extendHighU) }
@c func apus_i_i64x2_shl(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorShift(I64x2.shl) }
@c func apus_i_i64x2_shr_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorShift(I64x2.shrS) }
@c func apus_i_i64x2_shr_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorShift(I64x2.shrU) }
@c func apus_i_i64x2_add(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I64x2.add) }
@c func apus_i_i64x2_sub(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I64x2.sub) }
@c func apus_i_i64x2_mul(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I64x2.mul) }
@c func apus_i_i64x2_eq(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I64x2.eq) }
@c func apus_i_i64x2_ne(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I64x2.ne) }
@c func apus_i_i64x2_lt_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I64x2.ltS) }
@c func apus_i_i64x2_gt_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I64x2.gtS) }
@c func apus_i_i64x2_le_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I64x2.leS) }
@c func apus_i_i64x2_ge_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I64x2.geS) }
@c func apus_i_i64x2_extmul_low_i32x4_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I64x2.extmulLowS) }
@c func apus_i_i64x2_extmul_high_i32x4_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I64x2.extmulHighS) }
@c func apus_i_i64x2_extmul_low_i32x4_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I64x2.extmulLowU) }
@c func apus_i_i64x2_extmul_high_i32x4_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I64x2.extmulHighU) }
@c func apus_i_f32x4_abs(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F32x4.abs) }
@c func apus_i_f32x4_neg(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F32x4.neg) }
@c func apus_i_f32x4_sqrt(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F32x4.sqrt) }
@c func apus_i_f32x4_add(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F32x4.add) }
@c func apus_i_f32x4_sub(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F32x4.sub) }
@c func apus_i_f32x4_mul(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F32x4.mul) }
@c func apus_i_f32x4_div(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F32x4.div) }
@c func apus_i_f32x4_min(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F32x4.min) }
@c func apus_i_f32x4_max(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F32x4.max) }
@c func apus_i_f32x4_pmin(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F32x4.pmin) }
@c func apus_i_f32x4_pmax(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F32x4.pmax) }
@c func apus_i_f64x2_abs(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F64x2.abs) }
@c func apus_i_f64x2_neg(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F64x2.neg) }
@c func apus_i_f64x2_sqrt(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F64x2.sqrt) }
@c func apus_i_f64x2_add(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F64x2.add) }
@c func apus_i_f64x2_sub(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F64x2.sub) }
@c func apus_i_f64x2_mul(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F64x2.mul) }
@c func apus_i_f64x2_div(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F64x2.div) }
@c func apus_i_f64x2_min(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F64x2.min) }
@c func apus_i_f64x2_max(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F64x2.max) }
@c func apus_i_f64x2_pmin(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F64x2.pmin) }
@c func apus_i_f64x2_pmax(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(F64x2.pmax) }
@c func apus_i_i32x4_trunc_sat_f32x4_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I32x4.truncSatF32S) }
@c func apus_i_i32x4_trunc_sat_f32x4_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I32x4.truncSatF32U) }
@c func apus_i_f32x4_convert_i32x4_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F32x4.convertS) }
@c func apus_i_f32x4_convert_i32x4_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F32x4.convertU) }
@c func apus_i_i32x4_trunc_sat_f64x2_s_zero(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I32x4.truncSatF64SZero) }
@c func apus_i_i32x4_trunc_sat_f64x2_u_zero(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(I32x4.truncSatF64UZero) }
@c func apus_i_f64x2_convert_low_i32x4_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F64x2.convertLowS) }
@c func apus_i_f64x2_convert_low_i32x4_u(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorUnary(F64x2.convertLowU) }
@c func apus_i_f32x4_relaxed_madd(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorTernary(F32x4.madd) }
@c func apus_i_f32x4_relaxed_nmadd(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorTernary(F32x4.nmadd) }
@c func apus_i_f64x2_relaxed_madd(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorTernary(F64x2.madd) }
@c func apus_i_f64x2_relaxed_nmadd(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorTernary(F64x2.nmadd) }
@c func apus_i_i16x8_relaxed_dot_i8x16_i7x16_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorBinary(I16x8.dotS) }
@c func apus_i_i32x4_relaxed_dot_i8x16_i7x16_add_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorTernary(I32x4.dotAddS) }
@c func apus_i_i32_store_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStoreAlone(Store.i32) }
@c func apus_i_i64_store_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStoreAlone(Store.i64) }
@c func apus_i_i32_store8_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStoreAlone(Store.u8) }
@c func apus_i_i32_store16_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceStoreAlone(Store.u16) }
@c func apus_i_i32_eqz_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTestAlone(I32.eqz) }
@c func apus_i_i32_eq_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.eq) }
@c func apus_i_i32_ne_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.ne) }
@c func apus_i_i32_lt_s_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.ltS) }
@c func apus_i_i32_lt_u_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.ltU) }
@c func apus_i_i32_gt_s_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.gtS) }
@c func apus_i_i32_gt_u_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.gtU) }
@c func apus_i_i32_le_s_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.leS) }
@c func apus_i_i32_le_u_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.leU) }
@c func apus_i_i32_ge_s_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.geS) }
@c func apus_i_i32_ge_u_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.geU) }
@c func apus_i_i64_eqz_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceTestAlone(I64.eqz) }
@c func apus_i_i64_eq_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.eq) }
@c func apus_i_i64_ne_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.ne) }
@c func apus_i_i64_lt_s_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.ltS) }
@c func apus_i_i64_lt_u_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.ltU) }
@c func apus_i_i64_gt_s_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.gtS) }
@c func apus_i_i64_gt_u_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.gtU) }
@c func apus_i_i64_le_s_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.leS) }
@c func apus_i_i64_le_u_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.leU) }
@c func apus_i_i64_ge_s_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.geS) }
@c func apus_i_i64_ge_u_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.geU) }
@c func apus_i_f32_eq_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F32.eq) }
@c func apus_i_f32_ne_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F32.ne) }
@c func apus_i_f32_lt_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F32.lt) }
@c func apus_i_f32_gt_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F32.gt) }
@c func apus_i_f32_le_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F32.le) }
@c func apus_i_f32_ge_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F32.ge) }
@c func apus_i_f64_eq_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F64.eq) }
@c func apus_i_f64_ne_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F64.ne) }
@c func apus_i_f64_lt_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F64.lt) }
@c func apus_i_f64_gt_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F64.gt) }
@c func apus_i_f64_le_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F64.le) }
@c func apus_i_f64_ge_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F64.ge) }
@c func apus_i_i32_add_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.add) }
@c func apus_i_i32_sub_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.sub) }
@c func apus_i_i32_mul_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.mul) }
@c func apus_i_i32_and_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.and) }
@c func apus_i_i32_or_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.or) }
@c func apus_i_i32_xor_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.xor) }
@c func apus_i_i32_shl_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.shl) }
@c func apus_i_i32_shr_s_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.shrS) }
@c func apus_i_i32_shr_u_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.shrU) }
@c func apus_i_i32_rotl_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.rotl) }
@c func apus_i_i32_rotr_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I32.rotr) }
@c func apus_i_i64_add_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.add) }
@c func apus_i_i64_sub_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.sub) }
@c func apus_i_i64_mul_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.mul) }
@c func apus_i_i64_and_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.and) }
@c func apus_i_i64_or_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.or) }
@c func apus_i_i64_xor_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.xor) }
@c func apus_i_i64_shl_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.shl) }
@c func apus_i_i64_shr_s_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.shrS) }
@c func apus_i_i64_shr_u_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.shrU) }
@c func apus_i_i64_rotl_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.rotl) }
@c func apus_i_i64_rotr_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(I64.rotr) }
@c func apus_i_f32_add_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F32.add) }
@c func apus_i_f32_sub_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F32.sub) }
@c func apus_i_f32_mul_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F32.mul) }
@c func apus_i_f32_div_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F32.div) }
@c func apus_i_f32_min_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F32.min) }
@c func apus_i_f32_max_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F32.max) }
@c func apus_i_f32_copysign_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F32.copysign) }
@c func apus_i_f64_add_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F64.add) }
@c func apus_i_f64_sub_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F64.sub) }
@c func apus_i_f64_mul_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F64.mul) }
@c func apus_i_f64_div_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F64.div) }
@c func apus_i_f64_min_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F64.min) }
@c func apus_i_f64_max_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F64.max) }
@c func apus_i_f64_copysign_alone(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceBinaryAlone(F64.copysign) }

/// By the code after the prefix of the vector instructions.
let inPlaceVectorHandlers: InlineArray<276, Handler> = [
  apus_i_v128_load,
  apus_i_v128_load8x8_s,
  apus_i_v128_load8x8_u,
  apus_i_v128_load16x4_s,
  apus_i_v128_load16x4_u,
  apus_i_v128_load32x2_s,
  apus_i_v128_load32x2_u,
  apus_i_v128_load8_splat,
  apus_i_v128_load16_splat,
  apus_i_v128_load32_splat,
  apus_i_v128_load64_splat,
  apus_i_v128_store,
  apus_i_vector_const,
  apus_i_vector_shuffle,
  apus_i_i8x16_swizzle,
  apus_i_i8x16_splat,
  apus_i_i16x8_splat,
  apus_i_i32x4_splat,
  apus_i_i64x2_splat,
  apus_i_i32x4_splat,
  apus_i_i64x2_splat,
  apus_i_i8x16_extract_lane_s,
  apus_i_i8x16_extract_lane_u,
  apus_i_i8x16_replace_lane,
  apus_i_i16x8_extract_lane_s,
  apus_i_i16x8_extract_lane_u,
  apus_i_i16x8_replace_lane,
  apus_i_i32x4_extract_lane,
  apus_i_i32x4_replace_lane,
  apus_i_i64x2_extract_lane,
  apus_i_i64x2_replace_lane,
  apus_i_i32x4_extract_lane,
  apus_i_i32x4_replace_lane,
  apus_i_i64x2_extract_lane,
  apus_i_i64x2_replace_lane,
  apus_i_i8x16_eq,
  apus_i_i8x16_ne,
  apus_i_i8x16_lt_s,
  apus_i_i8x16_lt_u,
  apus_i_i8x16_gt_s,
  apus_i_i8x16_gt_u,
  apus_i_i8x16_le_s,
  apus_i_i8x16_le_u,
  apus_i_i8x16_ge_s,
  apus_i_i8x16_ge_u,
  apus_i_i16x8_eq,
  apus_i_i16x8_ne,
  apus_i_i16x8_lt_s,
  apus_i_i16x8_lt_u,
  apus_i_i16x8_gt_s,
  apus_i_i16x8_gt_u,
  apus_i_i16x8_le_s,
  apus_i_i16x8_le_u,
  apus_i_i16x8_ge_s,
  apus_i_i16x8_ge_u,
  apus_i_i32x4_eq,
  apus_i_i32x4_ne,
  apus_i_i32x4_lt_s,
  apus_i_i32x4_lt_u,
  apus_i_i32x4_gt_s,
  apus_i_i32x4_gt_u,
  apus_i_i32x4_le_s,
  apus_i_i32x4_le_u,
  apus_i_i32x4_ge_s,
  apus_i_i32x4_ge_u,
  apus_i_f32x4_eq,
  apus_i_f32x4_ne,
  apus_i_f32x4_lt,
  apus_i_f32x4_gt,
  apus_i_f32x4_le,
  apus_i_f32x4_ge,
  apus_i_f64x2_eq,
  apus_i_f64x2_ne,
  apus_i_f64x2_lt,
  apus_i_f64x2_gt,
  apus_i_f64x2_le,
  apus_i_f64x2_ge,
  apus_i_v128_not,
  apus_i_v128_and,
  apus_i_v128_andnot,
  apus_i_v128_or,
  apus_i_v128_xor,
  apus_i_v128_bitselect,
  apus_i_v128_any_true,
  apus_i_v128_load8_lane,
  apus_i_v128_load16_lane,
  apus_i_v128_load32_lane,
  apus_i_v128_load64_lane,
  apus_i_v128_store8_lane,
  apus_i_v128_store16_lane,
  apus_i_v128_store32_lane,
  apus_i_v128_store64_lane,
  apus_i_v128_load32_zero,
  apus_i_v128_load64_zero,
  apus_i_f32x4_demote_f64x2_zero,
  apus_i_f64x2_promote_low_f32x4,
  apus_i_i8x16_abs,
  apus_i_i8x16_neg,
  apus_i_i8x16_popcnt,
  apus_i_i8x16_all_true,
  apus_i_i8x16_bitmask,
  apus_i_i8x16_narrow_i16x8_s,
  apus_i_i8x16_narrow_i16x8_u,
  apus_i_f32x4_ceil,
  apus_i_f32x4_floor,
  apus_i_f32x4_trunc,
  apus_i_f32x4_nearest,
  apus_i_i8x16_shl,
  apus_i_i8x16_shr_s,
  apus_i_i8x16_shr_u,
  apus_i_i8x16_add,
  apus_i_i8x16_add_sat_s,
  apus_i_i8x16_add_sat_u,
  apus_i_i8x16_sub,
  apus_i_i8x16_sub_sat_s,
  apus_i_i8x16_sub_sat_u,
  apus_i_f64x2_ceil,
  apus_i_f64x2_floor,
  apus_i_i8x16_min_s,
  apus_i_i8x16_min_u,
  apus_i_i8x16_max_s,
  apus_i_i8x16_max_u,
  apus_i_f64x2_trunc,
  apus_i_i8x16_avgr_u,
  apus_i_i16x8_extadd_pairwise_i8x16_s,
  apus_i_i16x8_extadd_pairwise_i8x16_u,
  apus_i_i32x4_extadd_pairwise_i16x8_s,
  apus_i_i32x4_extadd_pairwise_i16x8_u,
  apus_i_i16x8_abs,
  apus_i_i16x8_neg,
  apus_i_i16x8_q15mulr_sat_s,
  apus_i_i16x8_all_true,
  apus_i_i16x8_bitmask,
  apus_i_i16x8_narrow_i32x4_s,
  apus_i_i16x8_narrow_i32x4_u,
  apus_i_i16x8_extend_low_i8x16_s,
  apus_i_i16x8_extend_high_i8x16_s,
  apus_i_i16x8_extend_low_i8x16_u,
  apus_i_i16x8_extend_high_i8x16_u,
  apus_i_i16x8_shl,
  apus_i_i16x8_shr_s,
  apus_i_i16x8_shr_u,
  apus_i_i16x8_add,
  apus_i_i16x8_add_sat_s,
  apus_i_i16x8_add_sat_u,
  apus_i_i16x8_sub,
  apus_i_i16x8_sub_sat_s,
  apus_i_i16x8_sub_sat_u,
  apus_i_f64x2_nearest,
  apus_i_i16x8_mul,
  apus_i_i16x8_min_s,
  apus_i_i16x8_min_u,
  apus_i_i16x8_max_s,
  apus_i_i16x8_max_u,
  apus_i_unreachable,
  apus_i_i16x8_avgr_u,
  apus_i_i16x8_extmul_low_i8x16_s,
  apus_i_i16x8_extmul_high_i8x16_s,
  apus_i_i16x8_extmul_low_i8x16_u,
  apus_i_i16x8_extmul_high_i8x16_u,
  apus_i_i32x4_abs,
  apus_i_i32x4_neg,
  apus_i_unreachable,
  apus_i_i32x4_all_true,
  apus_i_i32x4_bitmask,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_i32x4_extend_low_i16x8_s,
  apus_i_i32x4_extend_high_i16x8_s,
  apus_i_i32x4_extend_low_i16x8_u,
  apus_i_i32x4_extend_high_i16x8_u,
  apus_i_i32x4_shl,
  apus_i_i32x4_shr_s,
  apus_i_i32x4_shr_u,
  apus_i_i32x4_add,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_i32x4_sub,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_i32x4_mul,
  apus_i_i32x4_min_s,
  apus_i_i32x4_min_u,
  apus_i_i32x4_max_s,
  apus_i_i32x4_max_u,
  apus_i_i32x4_dot_i16x8_s,
  apus_i_unreachable,
  apus_i_i32x4_extmul_low_i16x8_s,
  apus_i_i32x4_extmul_high_i16x8_s,
  apus_i_i32x4_extmul_low_i16x8_u,
  apus_i_i32x4_extmul_high_i16x8_u,
  apus_i_i64x2_abs,
  apus_i_i64x2_neg,
  apus_i_unreachable,
  apus_i_i64x2_all_true,
  apus_i_i64x2_bitmask,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_i64x2_extend_low_i32x4_s,
  apus_i_i64x2_extend_high_i32x4_s,
  apus_i_i64x2_extend_low_i32x4_u,
  apus_i_i64x2_extend_high_i32x4_u,
  apus_i_i64x2_shl,
  apus_i_i64x2_shr_s,
  apus_i_i64x2_shr_u,
  apus_i_i64x2_add,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_i64x2_sub,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_i64x2_mul,
  apus_i_i64x2_eq,
  apus_i_i64x2_ne,
  apus_i_i64x2_lt_s,
  apus_i_i64x2_gt_s,
  apus_i_i64x2_le_s,
  apus_i_i64x2_ge_s,
  apus_i_i64x2_extmul_low_i32x4_s,
  apus_i_i64x2_extmul_high_i32x4_s,
  apus_i_i64x2_extmul_low_i32x4_u,
  apus_i_i64x2_extmul_high_i32x4_u,
  apus_i_f32x4_abs,
  apus_i_f32x4_neg,
  apus_i_unreachable,
  apus_i_f32x4_sqrt,
  apus_i_f32x4_add,
  apus_i_f32x4_sub,
  apus_i_f32x4_mul,
  apus_i_f32x4_div,
  apus_i_f32x4_min,
  apus_i_f32x4_max,
  apus_i_f32x4_pmin,
  apus_i_f32x4_pmax,
  apus_i_f64x2_abs,
  apus_i_f64x2_neg,
  apus_i_unreachable,
  apus_i_f64x2_sqrt,
  apus_i_f64x2_add,
  apus_i_f64x2_sub,
  apus_i_f64x2_mul,
  apus_i_f64x2_div,
  apus_i_f64x2_min,
  apus_i_f64x2_max,
  apus_i_f64x2_pmin,
  apus_i_f64x2_pmax,
  apus_i_i32x4_trunc_sat_f32x4_s,
  apus_i_i32x4_trunc_sat_f32x4_u,
  apus_i_f32x4_convert_i32x4_s,
  apus_i_f32x4_convert_i32x4_u,
  apus_i_i32x4_trunc_sat_f64x2_s_zero,
  apus_i_i32x4_trunc_sat_f64x2_u_zero,
  apus_i_f64x2_convert_low_i32x4_s,
  apus_i_f64x2_convert_low_i32x4_u,
  apus_i_i8x16_swizzle,
  apus_i_i32x4_trunc_sat_f32x4_s,
  apus_i_i32x4_trunc_sat_f32x4_u,
  apus_i_i32x4_trunc_sat_f64x2_s_zero,
  apus_i_i32x4_trunc_sat_f64x2_u_zero,
  apus_i_f32x4_relaxed_madd,
  apus_i_f32x4_relaxed_nmadd,
  apus_i_f64x2_relaxed_madd,
  apus_i_f64x2_relaxed_nmadd,
  apus_i_v128_bitselect,
  apus_i_v128_bitselect,
  apus_i_v128_bitselect,
  apus_i_v128_bitselect,
  apus_i_f32x4_min,
  apus_i_f32x4_max,
  apus_i_f64x2_min,
  apus_i_f64x2_max,
  apus_i_i16x8_q15mulr_sat_s,
  apus_i_i16x8_relaxed_dot_i8x16_i7x16_s,
  apus_i_i32x4_relaxed_dot_i8x16_i7x16_add_s,
]

/// By opcode byte, for instances with vectors; `unreachable` where the handler is the same as for others.
let inPlaceAloneHandlers: InlineArray<256, Handler> = [
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_block_wide,
  apus_i_loop_alone,
  apus_i_if_alone,
  apus_i_branch_alone,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_branch_alone,
  apus_i_br_if_alone,
  apus_i_br_table_alone,
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
  apus_i_drop_alone,
  apus_i_select_alone,
  apus_i_select_typed_alone,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_local_get_alone,
  apus_i_local_set_alone,
  apus_i_local_tee_alone,
  apus_i_global_get_alone,
  apus_i_global_set_alone,
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
  apus_i_i32_store_alone,
  apus_i_i64_store_alone,
  apus_i_i32_store_alone,
  apus_i_i64_store_alone,
  apus_i_i32_store8_alone,
  apus_i_i32_store16_alone,
  apus_i_i32_store8_alone,
  apus_i_i32_store16_alone,
  apus_i_i32_store_alone,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_i32_const_alone,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_i32_eqz_alone,
  apus_i_i32_eq_alone,
  apus_i_i32_ne_alone,
  apus_i_i32_lt_s_alone,
  apus_i_i32_lt_u_alone,
  apus_i_i32_gt_s_alone,
  apus_i_i32_gt_u_alone,
  apus_i_i32_le_s_alone,
  apus_i_i32_le_u_alone,
  apus_i_i32_ge_s_alone,
  apus_i_i32_ge_u_alone,
  apus_i_i64_eqz_alone,
  apus_i_i64_eq_alone,
  apus_i_i64_ne_alone,
  apus_i_i64_lt_s_alone,
  apus_i_i64_lt_u_alone,
  apus_i_i64_gt_s_alone,
  apus_i_i64_gt_u_alone,
  apus_i_i64_le_s_alone,
  apus_i_i64_le_u_alone,
  apus_i_i64_ge_s_alone,
  apus_i_i64_ge_u_alone,
  apus_i_f32_eq_alone,
  apus_i_f32_ne_alone,
  apus_i_f32_lt_alone,
  apus_i_f32_gt_alone,
  apus_i_f32_le_alone,
  apus_i_f32_ge_alone,
  apus_i_f64_eq_alone,
  apus_i_f64_ne_alone,
  apus_i_f64_lt_alone,
  apus_i_f64_gt_alone,
  apus_i_f64_le_alone,
  apus_i_f64_ge_alone,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_i32_add_alone,
  apus_i_i32_sub_alone,
  apus_i_i32_mul_alone,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_i32_and_alone,
  apus_i_i32_or_alone,
  apus_i_i32_xor_alone,
  apus_i_i32_shl_alone,
  apus_i_i32_shr_s_alone,
  apus_i_i32_shr_u_alone,
  apus_i_i32_rotl_alone,
  apus_i_i32_rotr_alone,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_i64_add_alone,
  apus_i_i64_sub_alone,
  apus_i_i64_mul_alone,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_i64_and_alone,
  apus_i_i64_or_alone,
  apus_i_i64_xor_alone,
  apus_i_i64_shl_alone,
  apus_i_i64_shr_s_alone,
  apus_i_i64_shr_u_alone,
  apus_i_i64_rotl_alone,
  apus_i_i64_rotr_alone,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_f32_add_alone,
  apus_i_f32_sub_alone,
  apus_i_f32_mul_alone,
  apus_i_f32_div_alone,
  apus_i_f32_min_alone,
  apus_i_f32_max_alone,
  apus_i_f32_copysign_alone,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_f64_add_alone,
  apus_i_f64_sub_alone,
  apus_i_f64_mul_alone,
  apus_i_f64_div_alone,
  apus_i_f64_min_alone,
  apus_i_f64_max_alone,
  apus_i_f64_copysign_alone,
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
  apus_i_vector_prefix,
  apus_i_unreachable,
  apus_i_unreachable,
]

#if !APUS_NO_MEMORY64
@inline(never) @c func apus_i_vector_prefix64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorPrefix64() }
@c func apus_i_v128_load_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.whole, is64: true) }
@c func apus_i_v128_load8x8_s_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.extend8S, is64: true) }
@c func apus_i_v128_load8x8_u_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.extend8U, is64: true) }
@c func apus_i_v128_load16x4_s_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.extend16S, is64: true) }
@c func apus_i_v128_load16x4_u_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.extend16U, is64: true) }
@c func apus_i_v128_load32x2_s_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.extend32S, is64: true) }
@c func apus_i_v128_load32x2_u_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.extend32U, is64: true) }
@c func apus_i_v128_load8_splat_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.splat8, is64: true) }
@c func apus_i_v128_load16_splat_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.splat16, is64: true) }
@c func apus_i_v128_load32_splat_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.splat32, is64: true) }
@c func apus_i_v128_load64_splat_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.splat64, is64: true) }
@c func apus_i_v128_store_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorStore(VectorStore.whole, is64: true) }
@c func apus_i_v128_load8_lane_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoadLane(VectorLoad.lane8, is64: true) }
@c func apus_i_v128_load16_lane_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoadLane(VectorLoad.lane16, is64: true) }
@c func apus_i_v128_load32_lane_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoadLane(VectorLoad.lane32, is64: true) }
@c func apus_i_v128_load64_lane_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoadLane(VectorLoad.lane64, is64: true) }
@c func apus_i_v128_store8_lane_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorStoreLane(VectorStore.lane8, is64: true) }
@c func apus_i_v128_store16_lane_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorStoreLane(VectorStore.lane16, is64: true) }
@c func apus_i_v128_store32_lane_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorStoreLane(VectorStore.lane32, is64: true) }
@c func apus_i_v128_store64_lane_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorStoreLane(VectorStore.lane64, is64: true) }
@c func apus_i_v128_load32_zero_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.zero32, is64: true) }
@c func apus_i_v128_load64_zero_at64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceVectorLoad(VectorLoad.zero64, is64: true) }

/// By the code after the prefix of the vector instructions, where memories have 64-bit addresses; `unreachable` where
/// the handler is the same as for others.
let inPlaceVectorHandlers64: InlineArray<276, Handler> = [
  apus_i_v128_load_at64,
  apus_i_v128_load8x8_s_at64,
  apus_i_v128_load8x8_u_at64,
  apus_i_v128_load16x4_s_at64,
  apus_i_v128_load16x4_u_at64,
  apus_i_v128_load32x2_s_at64,
  apus_i_v128_load32x2_u_at64,
  apus_i_v128_load8_splat_at64,
  apus_i_v128_load16_splat_at64,
  apus_i_v128_load32_splat_at64,
  apus_i_v128_load64_splat_at64,
  apus_i_v128_store_at64,
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
  apus_i_v128_load8_lane_at64,
  apus_i_v128_load16_lane_at64,
  apus_i_v128_load32_lane_at64,
  apus_i_v128_load64_lane_at64,
  apus_i_v128_store8_lane_at64,
  apus_i_v128_store16_lane_at64,
  apus_i_v128_store32_lane_at64,
  apus_i_v128_store64_lane_at64,
  apus_i_v128_load32_zero_at64,
  apus_i_v128_load64_zero_at64,
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
#endif
