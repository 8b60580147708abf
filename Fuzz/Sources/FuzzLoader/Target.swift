import FuzzEntry

/// Bytes are loaded, and looked at, printed and run where they are a module.
@c public func LLVMFuzzerTestOneInput(_ data: OpaquePointer?, _ count: Int) -> CInt {
  Loader.test(input(data, count))
  return 0
}

/// Changes a part of the module, and the sizes around it with it.
@c public func LLVMFuzzerCustomMutator(_ data: OpaquePointer?, _ count: Int, _ room: Int, _ seed: UInt32) -> Int {
  var mutator = ModuleMutator(seed: seed, room: room)
  return replace(data, room, with: mutator.mutated(input(data, count)))
}

/// Makes a module of the sections of two.
@c public func LLVMFuzzerCustomCrossOver(
  _ first: OpaquePointer?, _ firstCount: Int, _ second: OpaquePointer?, _ secondCount: Int, _ output: OpaquePointer?,
  _ room: Int, _ seed: UInt32
) -> Int {
  var mutator = ModuleMutator(seed: seed, room: room)
  return replace(output, room, with: mutator.crossed(input(first, firstCount), with: input(second, secondCount)))
}
