// Generated from Sources/HandlerTable/AtomicLines.swift by `swift run HandlerGenerator`.

#if !APUS_NO_ATOMICS
#if _pointerBitWidth(_32) || APUS_NARROW
@inline(never) @export(interface) @c func apus_i_atomic_prefix(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicPrefix() }
@export(interface) @c func apus_i_atomic_fence(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicFence() }
@export(interface) @c func apus_i_atomic_notify(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicNotify() }
@export(interface) @c func apus_i_atomic_wait32(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicWait(UInt32.self, again: apus_i_atomic_wait32) }
@export(interface) @c func apus_i_atomic_wait64(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicWait(UInt64.self, again: apus_i_atomic_wait64) }
@export(interface) @c func apus_i_atomic_load8(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicLoad(UInt8.self) }
@export(interface) @c func apus_i_atomic_store8(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicStore(UInt8.self) }
@export(interface) @c func apus_i_atomic_cmpxchg8(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicCompareExchange(UInt8.self) }
@export(interface) @c func apus_i_atomic_add8(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt8.add) }
@export(interface) @c func apus_i_atomic_sub8(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt8.subtract) }
@export(interface) @c func apus_i_atomic_and8(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt8.and) }
@export(interface) @c func apus_i_atomic_or8(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt8.or) }
@export(interface) @c func apus_i_atomic_xor8(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt8.xor) }
@export(interface) @c func apus_i_atomic_xchg8(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt8.exchange) }
@export(interface) @c func apus_i_atomic_load16(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicLoad(UInt16.self) }
@export(interface) @c func apus_i_atomic_store16(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicStore(UInt16.self) }
@export(interface) @c func apus_i_atomic_cmpxchg16(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicCompareExchange(UInt16.self) }
@export(interface) @c func apus_i_atomic_add16(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt16.add) }
@export(interface) @c func apus_i_atomic_sub16(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt16.subtract) }
@export(interface) @c func apus_i_atomic_and16(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt16.and) }
@export(interface) @c func apus_i_atomic_or16(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt16.or) }
@export(interface) @c func apus_i_atomic_xor16(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt16.xor) }
@export(interface) @c func apus_i_atomic_xchg16(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt16.exchange) }
@export(interface) @c func apus_i_atomic_load32(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicLoad(UInt32.self) }
@export(interface) @c func apus_i_atomic_store32(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicStore(UInt32.self) }
@export(interface) @c func apus_i_atomic_cmpxchg32(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicCompareExchange(UInt32.self) }
@export(interface) @c func apus_i_atomic_add32(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt32.add) }
@export(interface) @c func apus_i_atomic_sub32(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt32.subtract) }
@export(interface) @c func apus_i_atomic_and32(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt32.and) }
@export(interface) @c func apus_i_atomic_or32(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt32.or) }
@export(interface) @c func apus_i_atomic_xor32(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt32.xor) }
@export(interface) @c func apus_i_atomic_xchg32(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt32.exchange) }
@export(interface) @c func apus_i_atomic_load64(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicLoad(UInt64.self) }
@export(interface) @c func apus_i_atomic_store64(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicStore(UInt64.self) }
@export(interface) @c func apus_i_atomic_cmpxchg64(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicCompareExchange(UInt64.self) }
@export(interface) @c func apus_i_atomic_add64(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt64.add) }
@export(interface) @c func apus_i_atomic_sub64(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt64.subtract) }
@export(interface) @c func apus_i_atomic_and64(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt64.and) }
@export(interface) @c func apus_i_atomic_or64(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt64.or) }
@export(interface) @c func apus_i_atomic_xor64(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt64.xor) }
@export(interface) @c func apus_i_atomic_xchg64(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int { Registers(p, s, x, m).inPlaceAtomicUpdate(UInt64.exchange) }
#else
@inline(never) @c func apus_i_atomic_prefix(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicPrefix() }
@c func apus_i_atomic_fence(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicFence() }
@c func apus_i_atomic_notify(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicNotify() }
@c func apus_i_atomic_wait32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicWait(UInt32.self, again: apus_i_atomic_wait32) }
@c func apus_i_atomic_wait64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicWait(UInt64.self, again: apus_i_atomic_wait64) }
@c func apus_i_atomic_load8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicLoad(UInt8.self) }
@c func apus_i_atomic_store8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicStore(UInt8.self) }
@c func apus_i_atomic_cmpxchg8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicCompareExchange(UInt8.self) }
@c func apus_i_atomic_add8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt8.add) }
@c func apus_i_atomic_sub8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt8.subtract) }
@c func apus_i_atomic_and8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt8.and) }
@c func apus_i_atomic_or8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt8.or) }
@c func apus_i_atomic_xor8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt8.xor) }
@c func apus_i_atomic_xchg8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt8.exchange) }
@c func apus_i_atomic_load16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicLoad(UInt16.self) }
@c func apus_i_atomic_store16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicStore(UInt16.self) }
@c func apus_i_atomic_cmpxchg16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicCompareExchange(UInt16.self) }
@c func apus_i_atomic_add16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt16.add) }
@c func apus_i_atomic_sub16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt16.subtract) }
@c func apus_i_atomic_and16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt16.and) }
@c func apus_i_atomic_or16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt16.or) }
@c func apus_i_atomic_xor16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt16.xor) }
@c func apus_i_atomic_xchg16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt16.exchange) }
@c func apus_i_atomic_load32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicLoad(UInt32.self) }
@c func apus_i_atomic_store32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicStore(UInt32.self) }
@c func apus_i_atomic_cmpxchg32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicCompareExchange(UInt32.self) }
@c func apus_i_atomic_add32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt32.add) }
@c func apus_i_atomic_sub32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt32.subtract) }
@c func apus_i_atomic_and32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt32.and) }
@c func apus_i_atomic_or32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt32.or) }
@c func apus_i_atomic_xor32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt32.xor) }
@c func apus_i_atomic_xchg32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt32.exchange) }
@c func apus_i_atomic_load64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicLoad(UInt64.self) }
@c func apus_i_atomic_store64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicStore(UInt64.self) }
@c func apus_i_atomic_cmpxchg64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicCompareExchange(UInt64.self) }
@c func apus_i_atomic_add64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt64.add) }
@c func apus_i_atomic_sub64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt64.subtract) }
@c func apus_i_atomic_and64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt64.and) }
@c func apus_i_atomic_or64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt64.or) }
@c func apus_i_atomic_xor64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt64.xor) }
@c func apus_i_atomic_xchg64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).inPlaceAtomicUpdate(UInt64.exchange) }
#endif

#if _pointerBitWidth(_32) || APUS_NARROW
@export(interface) @c func apus_t_atomic_fence(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicFence() }
@export(interface) @c func apus_t_atomic_notify(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicNotify() }
@export(interface) @c func apus_t_atomic_wait32(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicWait(UInt32.self, again: apus_t_atomic_wait32) }
@export(interface) @c func apus_t_atomic_wait64(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicWait(UInt64.self, again: apus_t_atomic_wait64) }
@export(interface) @c func apus_t_atomic_load8(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicLoad(UInt8.self) }
@export(interface) @c func apus_t_atomic_store8(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicStore(UInt8.self) }
@export(interface) @c func apus_t_atomic_cmpxchg8(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicCompareExchange(UInt8.self) }
@export(interface) @c func apus_t_atomic_add8(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt8.add) }
@export(interface) @c func apus_t_atomic_sub8(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt8.subtract) }
@export(interface) @c func apus_t_atomic_and8(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt8.and) }
@export(interface) @c func apus_t_atomic_or8(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt8.or) }
@export(interface) @c func apus_t_atomic_xor8(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt8.xor) }
@export(interface) @c func apus_t_atomic_xchg8(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt8.exchange) }
@export(interface) @c func apus_t_atomic_load16(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicLoad(UInt16.self) }
@export(interface) @c func apus_t_atomic_store16(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicStore(UInt16.self) }
@export(interface) @c func apus_t_atomic_cmpxchg16(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicCompareExchange(UInt16.self) }
@export(interface) @c func apus_t_atomic_add16(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt16.add) }
@export(interface) @c func apus_t_atomic_sub16(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt16.subtract) }
@export(interface) @c func apus_t_atomic_and16(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt16.and) }
@export(interface) @c func apus_t_atomic_or16(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt16.or) }
@export(interface) @c func apus_t_atomic_xor16(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt16.xor) }
@export(interface) @c func apus_t_atomic_xchg16(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt16.exchange) }
@export(interface) @c func apus_t_atomic_load32(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicLoad(UInt32.self) }
@export(interface) @c func apus_t_atomic_store32(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicStore(UInt32.self) }
@export(interface) @c func apus_t_atomic_cmpxchg32(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicCompareExchange(UInt32.self) }
@export(interface) @c func apus_t_atomic_add32(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt32.add) }
@export(interface) @c func apus_t_atomic_sub32(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt32.subtract) }
@export(interface) @c func apus_t_atomic_and32(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt32.and) }
@export(interface) @c func apus_t_atomic_or32(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt32.or) }
@export(interface) @c func apus_t_atomic_xor32(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt32.xor) }
@export(interface) @c func apus_t_atomic_xchg32(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt32.exchange) }
@export(interface) @c func apus_t_atomic_load64(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicLoad(UInt64.self) }
@export(interface) @c func apus_t_atomic_store64(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicStore(UInt64.self) }
@export(interface) @c func apus_t_atomic_cmpxchg64(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicCompareExchange(UInt64.self) }
@export(interface) @c func apus_t_atomic_add64(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt64.add) }
@export(interface) @c func apus_t_atomic_sub64(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt64.subtract) }
@export(interface) @c func apus_t_atomic_and64(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt64.and) }
@export(interface) @c func apus_t_atomic_or64(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt64.or) }
@export(interface) @c func apus_t_atomic_xor64(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt64.xor) }
@export(interface) @c func apus_t_atomic_xchg64(_ p: Address, _ s: Slots, _ x: Address) -> Int { Registers(p, s, x).atomicUpdate(UInt64.exchange) }
#else
@c func apus_t_atomic_fence(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicFence() }
@c func apus_t_atomic_notify(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicNotify() }
@c func apus_t_atomic_wait32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicWait(UInt32.self, again: apus_t_atomic_wait32) }
@c func apus_t_atomic_wait64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicWait(UInt64.self, again: apus_t_atomic_wait64) }
@c func apus_t_atomic_load8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicLoad(UInt8.self) }
@c func apus_t_atomic_store8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicStore(UInt8.self) }
@c func apus_t_atomic_cmpxchg8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicCompareExchange(UInt8.self) }
@c func apus_t_atomic_add8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt8.add) }
@c func apus_t_atomic_sub8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt8.subtract) }
@c func apus_t_atomic_and8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt8.and) }
@c func apus_t_atomic_or8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt8.or) }
@c func apus_t_atomic_xor8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt8.xor) }
@c func apus_t_atomic_xchg8(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt8.exchange) }
@c func apus_t_atomic_load16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicLoad(UInt16.self) }
@c func apus_t_atomic_store16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicStore(UInt16.self) }
@c func apus_t_atomic_cmpxchg16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicCompareExchange(UInt16.self) }
@c func apus_t_atomic_add16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt16.add) }
@c func apus_t_atomic_sub16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt16.subtract) }
@c func apus_t_atomic_and16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt16.and) }
@c func apus_t_atomic_or16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt16.or) }
@c func apus_t_atomic_xor16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt16.xor) }
@c func apus_t_atomic_xchg16(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt16.exchange) }
@c func apus_t_atomic_load32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicLoad(UInt32.self) }
@c func apus_t_atomic_store32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicStore(UInt32.self) }
@c func apus_t_atomic_cmpxchg32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicCompareExchange(UInt32.self) }
@c func apus_t_atomic_add32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt32.add) }
@c func apus_t_atomic_sub32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt32.subtract) }
@c func apus_t_atomic_and32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt32.and) }
@c func apus_t_atomic_or32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt32.or) }
@c func apus_t_atomic_xor32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt32.xor) }
@c func apus_t_atomic_xchg32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt32.exchange) }
@c func apus_t_atomic_load64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicLoad(UInt64.self) }
@c func apus_t_atomic_store64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicStore(UInt64.self) }
@c func apus_t_atomic_cmpxchg64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicCompareExchange(UInt64.self) }
@c func apus_t_atomic_add64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt64.add) }
@c func apus_t_atomic_sub64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt64.subtract) }
@c func apus_t_atomic_and64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt64.and) }
@c func apus_t_atomic_or64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt64.or) }
@c func apus_t_atomic_xor64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt64.xor) }
@c func apus_t_atomic_xchg64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double) -> Int { Registers(p, s, m, n, x, a, d, f, l, h).atomicUpdate(UInt64.exchange) }
#endif

/// By the code after the prefix of atomic instructions.
#if objectFormat(ELF)
@section(".data.rel.ro.inPlaceAtomicHandlers")
#endif
let inPlaceAtomicHandlers: InlineArray<79, Handler> = [
  apus_i_atomic_notify,
  apus_i_atomic_wait32,
  apus_i_atomic_wait64,
  apus_i_atomic_fence,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_unreachable,
  apus_i_atomic_load32,
  apus_i_atomic_load64,
  apus_i_atomic_load8,
  apus_i_atomic_load16,
  apus_i_atomic_load8,
  apus_i_atomic_load16,
  apus_i_atomic_load32,
  apus_i_atomic_store32,
  apus_i_atomic_store64,
  apus_i_atomic_store8,
  apus_i_atomic_store16,
  apus_i_atomic_store8,
  apus_i_atomic_store16,
  apus_i_atomic_store32,
  apus_i_atomic_add32,
  apus_i_atomic_add64,
  apus_i_atomic_add8,
  apus_i_atomic_add16,
  apus_i_atomic_add8,
  apus_i_atomic_add16,
  apus_i_atomic_add32,
  apus_i_atomic_sub32,
  apus_i_atomic_sub64,
  apus_i_atomic_sub8,
  apus_i_atomic_sub16,
  apus_i_atomic_sub8,
  apus_i_atomic_sub16,
  apus_i_atomic_sub32,
  apus_i_atomic_and32,
  apus_i_atomic_and64,
  apus_i_atomic_and8,
  apus_i_atomic_and16,
  apus_i_atomic_and8,
  apus_i_atomic_and16,
  apus_i_atomic_and32,
  apus_i_atomic_or32,
  apus_i_atomic_or64,
  apus_i_atomic_or8,
  apus_i_atomic_or16,
  apus_i_atomic_or8,
  apus_i_atomic_or16,
  apus_i_atomic_or32,
  apus_i_atomic_xor32,
  apus_i_atomic_xor64,
  apus_i_atomic_xor8,
  apus_i_atomic_xor16,
  apus_i_atomic_xor8,
  apus_i_atomic_xor16,
  apus_i_atomic_xor32,
  apus_i_atomic_xchg32,
  apus_i_atomic_xchg64,
  apus_i_atomic_xchg8,
  apus_i_atomic_xchg16,
  apus_i_atomic_xchg8,
  apus_i_atomic_xchg16,
  apus_i_atomic_xchg32,
  apus_i_atomic_cmpxchg32,
  apus_i_atomic_cmpxchg64,
  apus_i_atomic_cmpxchg8,
  apus_i_atomic_cmpxchg16,
  apus_i_atomic_cmpxchg8,
  apus_i_atomic_cmpxchg16,
  apus_i_atomic_cmpxchg32,
]

/// By the code after the prefix of atomic instructions.
#if objectFormat(ELF)
@section(".data.rel.ro.threadedAtomicHandlers")
#endif
let threadedAtomicHandlers: InlineArray<79, ThreadedHandler> = [
  apus_t_atomic_notify,
  apus_t_atomic_wait32,
  apus_t_atomic_wait64,
  apus_t_atomic_fence,
  apus_t_unreachable,
  apus_t_unreachable,
  apus_t_unreachable,
  apus_t_unreachable,
  apus_t_unreachable,
  apus_t_unreachable,
  apus_t_unreachable,
  apus_t_unreachable,
  apus_t_unreachable,
  apus_t_unreachable,
  apus_t_unreachable,
  apus_t_unreachable,
  apus_t_atomic_load32,
  apus_t_atomic_load64,
  apus_t_atomic_load8,
  apus_t_atomic_load16,
  apus_t_atomic_load8,
  apus_t_atomic_load16,
  apus_t_atomic_load32,
  apus_t_atomic_store32,
  apus_t_atomic_store64,
  apus_t_atomic_store8,
  apus_t_atomic_store16,
  apus_t_atomic_store8,
  apus_t_atomic_store16,
  apus_t_atomic_store32,
  apus_t_atomic_add32,
  apus_t_atomic_add64,
  apus_t_atomic_add8,
  apus_t_atomic_add16,
  apus_t_atomic_add8,
  apus_t_atomic_add16,
  apus_t_atomic_add32,
  apus_t_atomic_sub32,
  apus_t_atomic_sub64,
  apus_t_atomic_sub8,
  apus_t_atomic_sub16,
  apus_t_atomic_sub8,
  apus_t_atomic_sub16,
  apus_t_atomic_sub32,
  apus_t_atomic_and32,
  apus_t_atomic_and64,
  apus_t_atomic_and8,
  apus_t_atomic_and16,
  apus_t_atomic_and8,
  apus_t_atomic_and16,
  apus_t_atomic_and32,
  apus_t_atomic_or32,
  apus_t_atomic_or64,
  apus_t_atomic_or8,
  apus_t_atomic_or16,
  apus_t_atomic_or8,
  apus_t_atomic_or16,
  apus_t_atomic_or32,
  apus_t_atomic_xor32,
  apus_t_atomic_xor64,
  apus_t_atomic_xor8,
  apus_t_atomic_xor16,
  apus_t_atomic_xor8,
  apus_t_atomic_xor16,
  apus_t_atomic_xor32,
  apus_t_atomic_xchg32,
  apus_t_atomic_xchg64,
  apus_t_atomic_xchg8,
  apus_t_atomic_xchg16,
  apus_t_atomic_xchg8,
  apus_t_atomic_xchg16,
  apus_t_atomic_xchg32,
  apus_t_atomic_cmpxchg32,
  apus_t_atomic_cmpxchg64,
  apus_t_atomic_cmpxchg8,
  apus_t_atomic_cmpxchg16,
  apus_t_atomic_cmpxchg8,
  apus_t_atomic_cmpxchg16,
  apus_t_atomic_cmpxchg32,
]
#endif
