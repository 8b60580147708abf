import FuzzEntry

/// The input is a list of calls of WASI. Whatever a guest asks for, nothing outside of its folder is read or changed.
@c public func LLVMFuzzerTestOneInput(_ data: OpaquePointer?, _ count: Int) -> CInt {
  Confinement.shared.test(input(data, count))
  return 0
}
