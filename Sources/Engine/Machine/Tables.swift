/// The tables of handlers, as everything but handlers reads them. In Embedded Swift each module that uses this one compiles
/// what it reaches of it once more, with a copy of each table that is mentioned there; what only the interface is exported
/// of, it calls.

/// The threaded tier's handler at `number` of its table.
@export(interface) @inline(never)
func threadedHandler(_ number: Int) -> Int { address(threadedHandlers[number]) }

/// The entry of an opcode in `threadedForms`, 0 where there is none.
@export(interface) @inline(never)
func threadedForm(_ opcode: Int) -> Int { opcode < threadedForms.count ? Int(threadedForms[opcode]) : 0 }
