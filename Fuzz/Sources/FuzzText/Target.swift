import FuzzEntry

/// Bytes are read as a module and as a script in the text format.
@c public func LLVMFuzzerTestOneInput(_ data: OpaquePointer?, _ count: Int) -> CInt {
  let bytes = input(data, count)
  TextFormat.testModule(bytes)
  TextFormat.testScript(bytes)
  return 0
}

/// Changes forms, and what is in them.
@c public func LLVMFuzzerCustomMutator(_ data: OpaquePointer?, _ count: Int, _ room: Int, _ seed: UInt32) -> Int {
  var mutator = FormMutator(seed: seed, room: room)
  return replace(data, room, with: mutator.mutated(input(data, count)))
}

/// Puts a form of one text into the other.
@c public func LLVMFuzzerCustomCrossOver(
  _ first: OpaquePointer?, _ firstCount: Int, _ second: OpaquePointer?, _ secondCount: Int, _ output: OpaquePointer?,
  _ room: Int, _ seed: UInt32
) -> Int {
  var mutator = FormMutator(seed: seed, room: room)
  return replace(output, room, with: mutator.crossed(input(first, firstCount), with: input(second, secondCount)))
}
