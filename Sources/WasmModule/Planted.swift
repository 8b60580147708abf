/// Bugs that are put into the loader and the engine on purpose, to find out whether the fuzzer finds them
/// (docs/Fuzzing.md). The one named is there if this is a build with `APUS_PLANTED` and the name has been planted;
/// in any other build it is not, and the compiler leaves no trace of the question.
#if APUS_PLANTED
@_alwaysEmitIntoClient @inline(__always)
package func planted(_ bug: StaticString) -> Bool { plantedKey(bug) == plantedBug }

/// The key of the bug that is planted, or 0: set before anything runs.
@usableFromInline package nonisolated(unsafe) var plantedBug: UInt64 = 0

/// What the compiler can make of a name's ends and its length. The names' keys differ, as a test makes sure.
///
/// Unsafe room. Invariant: a name has eight bytes or more.
@_alwaysEmitIntoClient @inline(__always)
package func plantedKey(_ bug: StaticString) -> UInt64 {
  let start = UnsafeRawPointer(bug.utf8Start)
  let count = bug.utf8CodeUnitCount
  let head = start.loadUnaligned(as: UInt64.self)
  let tail = start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
  return (head ^ tail &* 0x9E37_79B9_7F4A_7C15) &+ UInt64(count)
}
#else
@_alwaysEmitIntoClient @inline(__always)
package func planted(_ bug: StaticString) -> Bool { false }
#endif
