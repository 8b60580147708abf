import FuzzEntry

/// The input says how a history's file is changed by somebody else. Reading and importing it gives answers or errors.
@c public func LLVMFuzzerTestOneInput(_ data: OpaquePointer?, _ count: Int) -> CInt {
  HistoryFile.shared.test(input(data, count))
  return 0
}
