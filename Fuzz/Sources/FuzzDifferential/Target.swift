import FuzzEntry
import Fuzzing

/// The input is a recording of the grammar's choices. The case that it leads to runs on all subjects.
@c public func LLVMFuzzerTestOneInput(_ data: OpaquePointer?, _ count: Int) -> CInt {
  let recording = Recording(bytes: input(data, count))
  MainActor.assumeIsolated { Differential.test(recording) }
  return 0
}

/// Changes choices, and not the bytes that they are written in.
@c public func LLVMFuzzerCustomMutator(_ data: OpaquePointer?, _ count: Int, _ room: Int, _ seed: UInt32) -> Int {
  var mutator = ChoiceMutator(seed: seed)
  let recording = mutator.mutated(Recording(bytes: input(data, count)))
  return replace(data, room, with: mutator.fitting(recording, room))
}

/// Puts spans of one recording into the other.
@c public func LLVMFuzzerCustomCrossOver(
  _ first: OpaquePointer?, _ firstCount: Int, _ second: OpaquePointer?, _ secondCount: Int, _ output: OpaquePointer?,
  _ room: Int, _ seed: UInt32
) -> Int {
  var mutator = ChoiceMutator(seed: seed)
  let recording = mutator.crossed(
    Recording(bytes: input(first, firstCount)), with: Recording(bytes: input(second, secondCount)))
  return replace(output, room, with: mutator.fitting(recording, room))
}
