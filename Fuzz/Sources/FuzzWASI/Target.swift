import FuzzEntry
import Fuzzing

/// The input is a list of calls of WASI. Whatever a guest asks for, nothing outside of its folder is read or changed.
@c public func LLVMFuzzerTestOneInput(_ data: OpaquePointer?, _ count: Int) -> CInt {
  Confinement.shared.test(input(data, count))
  return 0
}

/// Changes, adds and moves calls.
@c public func LLVMFuzzerCustomMutator(_ data: OpaquePointer?, _ count: Int, _ room: Int, _ seed: UInt32) -> Int {
  var mutator = RecordMutator(size: CallReader.recordByteCount, random: RandomNumbers(seed: UInt64(seed)))
  return replace(data, room, with: mutator.mutated(input(data, count), limit: room))
}

/// Lets the calls of one list follow some of the other's.
@c public func LLVMFuzzerCustomCrossOver(
  _ first: OpaquePointer?, _ firstCount: Int, _ second: OpaquePointer?, _ secondCount: Int, _ output: OpaquePointer?,
  _ room: Int, _ seed: UInt32
) -> Int {
  var mutator = RecordMutator(size: CallReader.recordByteCount, random: RandomNumbers(seed: UInt64(seed)))
  return replace(output, room, with: mutator.crossed(input(first, firstCount), with: input(second, secondCount)))
}
