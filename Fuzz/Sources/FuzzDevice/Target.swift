import FuzzEntry
import Fuzzing

/// The input is a manifest, or what comes over the line of a device. Whatever that is, the device goes on, and without a
/// signature nothing new runs.
@c public func LLVMFuzzerTestOneInput(_ data: OpaquePointer?, _ count: Int) -> CInt {
  DeviceSession.test(input(data, count))
  return 0
}

/// Changes, adds and moves what comes.
@c public func LLVMFuzzerCustomMutator(_ data: OpaquePointer?, _ count: Int, _ room: Int, _ seed: UInt32) -> Int {
  var mutator = RecordMutator(
    header: 1, size: DeviceSession.recordByteCount, random: RandomNumbers(seed: UInt64(seed)))
  return replace(data, room, with: mutator.mutated(input(data, count), limit: room))
}

/// Lets what comes in one input follow some of the other's.
@c public func LLVMFuzzerCustomCrossOver(
  _ first: OpaquePointer?, _ firstCount: Int, _ second: OpaquePointer?, _ secondCount: Int, _ output: OpaquePointer?,
  _ room: Int, _ seed: UInt32
) -> Int {
  var mutator = RecordMutator(
    header: 1, size: DeviceSession.recordByteCount, random: RandomNumbers(seed: UInt64(seed)))
  return replace(output, room, with: mutator.crossed(input(first, firstCount), with: input(second, secondCount)))
}
