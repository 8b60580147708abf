/// The tables of handlers, as everything but handlers reads them. In Embedded Swift each module that uses this one compiles
/// what it reaches of it once more, with a copy of each table that is mentioned there; what only the interface is exported
/// of, it calls.

/// The threaded tier's handler at `number` of its table.
@export(interface) @inline(never)
func threadedHandler(_ number: Int) -> Int { address(threadedHandlers[number]) }

/// The entry of an opcode in `threadedForms`, 0 where there is none.
@export(interface) @inline(never)
func threadedForm(_ opcode: Int) -> Int { opcode < threadedForms.count ? Int(threadedForms[opcode]) : 0 }

#if !APUS_NO_ATOMICS
/// The threaded tier's handler of an atomic instruction, by the code after the prefix.
@export(interface) @inline(never)
func threadedAtomicHandler(_ code: Int) -> Int { address(threadedAtomicHandlers[code]) }

/// The handler in place of their prefix, which mentions the other table.
@export(interface) @inline(never)
func inPlaceAtomicPrefixHandler() -> Int { address(apus_i_atomic_prefix) }
#endif

#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_MEMORY64)
/// The same of accesses at 64-bit addresses: threaded handlers, the number of an opcode's first one, handlers in place.
@export(interface) @inline(never)
func longThreadedHandler(_ number: Int) -> Int { address(longHandlers[number]) }

@export(interface) @inline(never)
func longThreadedForm(_ opcode: Int) -> Int { Int(longForms[opcode]) }

@export(interface) @inline(never)
func longInPlaceHandler(_ opcode: Int) -> Int { address(inPlaceLongHandlers[opcode]) }
#endif
