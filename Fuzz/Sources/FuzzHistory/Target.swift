import FuzzEntry
import Fuzzing

/// The input says how a history's file is changed by somebody else. Reading and importing it gives answers or errors.
@c public func LLVMFuzzerTestOneInput(_ data: OpaquePointer?, _ count: Int) -> CInt {
  HistoryFile.shared.test(input(data, count))
  return 0
}

/// Changes the changes.
@c public func LLVMFuzzerCustomMutator(_ data: OpaquePointer?, _ count: Int, _ room: Int, _ seed: UInt32) -> Int {
  var mutator = RecordMutator(
    header: Template.headerByteCount, size: Template.recordByteCount, random: RandomNumbers(seed: UInt64(seed)))
  return replace(data, room, with: mutator.mutated(input(data, count), limit: room))
}
