#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A copy of a module that ends where a page ends behind which nothing can be read.
struct LastBytes {
  private let start: UnsafeMutableRawPointer
  private let size: Int
  let bytes: UnsafeRawBufferPointer

  init(_ module: [UInt8]) {
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let used = (module.count + page - 1) / page * page
    size = used + page
    start = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)!
    precondition(start != MAP_FAILED)
    let copy = UnsafeMutableRawBufferPointer(start: start + (used - module.count), count: module.count)
    copy.copyBytes(from: module)
    precondition(mprotect(start + used, page, PROT_NONE) == 0)
    bytes = UnsafeRawBufferPointer(copy)
  }

  func deallocate() { munmap(start, size) }
}
