/// Bugs that are put into the loader and the engine on purpose, to find out whether the fuzzer finds them
/// (docs/Fuzzing.md). The one named is there if this is a build with `APUS_PLANTED` and the name has been planted;
/// in any other build it is not, and the compiler leaves no trace of the question.
#if APUS_PLANTED
@_alwaysEmitIntoClient @inline(__always)
package func planted(_ bug: StaticString) -> Bool { plantedKey(bug) == plantedBug }

/// The key of the bug that is planted, or 0.
@usableFromInline package nonisolated(unsafe) var plantedBug: UInt64 = 0

/// Plants a bug, before anything of the core runs; no bytes plant none.
package func plant(_ name: [UInt8]) {
  func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
  plantedBug = name.isEmpty ? 0 : plantedKey(word(name.prefix(8)), word(name.suffix(8)), name.count)
}

/// The key of a name is known to the compiler.
///
/// Unsafe room. Invariant: a name has eight bytes or more.
@_alwaysEmitIntoClient @inline(__always)
package func plantedKey(_ bug: StaticString) -> UInt64 {
  let start = UnsafeRawPointer(bug.utf8Start)
  let count = bug.utf8CodeUnitCount
  let head = UInt64(littleEndian: start.loadUnaligned(as: UInt64.self))
  let tail = UInt64(littleEndian: start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
  return plantedKey(head, tail, count)
}

/// Of a name's first eight bytes, its last eight, and its length. No two names have the same one: see the tests.
@_alwaysEmitIntoClient @inline(__always)
package func plantedKey(_ head: UInt64, _ tail: UInt64, _ count: Int) -> UInt64 {
  (head ^ tail &* 0x9E37_79B9_7F4A_7C15) &+ UInt64(count)
}
#else
@_alwaysEmitIntoClient @inline(__always)
package func planted(_ bug: StaticString) -> Bool { false }
#endif
