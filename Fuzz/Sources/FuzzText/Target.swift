import FuzzEntry

/// Bytes are read as a module and as a script in the text format.
@c public func LLVMFuzzerTestOneInput(_ data: OpaquePointer?, _ count: Int) -> CInt {
  let bytes = input(data, count)
  TextFormat.testModule(bytes)
  TextFormat.testScript(bytes)
  return 0
}
