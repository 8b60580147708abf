#if canImport(Glibc)
import Foundation
import Testing

import Apus

/// A call allocates nothing, in either direction, and nor does what runs in between.
///
/// The tests run again in a child process whose `malloc` and its kin count, each thread its own calls.
@Suite struct AllocationTests {
  private static let counter = """
    #include <stddef.h>
    void *__libc_malloc(size_t), *__libc_calloc(size_t, size_t), *__libc_realloc(void *, size_t);
    void *__libc_memalign(size_t, size_t);
    static __thread long count __attribute__((tls_model("initial-exec")));
    long apus_allocations(void) { return count; }
    void *malloc(size_t n) { count++; return __libc_malloc(n); }
    void *calloc(size_t n, size_t m) { count++; return __libc_calloc(n, m); }
    void *realloc(void *p, size_t n) { count++; return __libc_realloc(p, n); }
    void *memalign(size_t a, size_t n) { count++; return __libc_memalign(a, n); }
    void *aligned_alloc(size_t a, size_t n) { count++; return __libc_memalign(a, n); }
    int posix_memalign(void **p, size_t a, size_t n) {
      count++;
      *p = __libc_memalign(a, n);
      return *p ? 0 : 12;
    }
    """

  private typealias Count = @convention(c) () -> Int

  /// Calls of this thread until now; nil where nothing counts.
  private static let allocations: Count? = dlsym(nil, "apus_allocations").map { unsafeBitCast($0, to: Count.self) }

  @Test func countedInAChild() throws {
    if Self.allocations != nil { return }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appendingPathComponent("count.c")
    let library = folder.appendingPathComponent("count.so")
    try Self.counter.write(to: source, atomically: true, encoding: .utf8)
    let compiler = ["cc", "-O1", "-fPIC", "-shared", "-fno-builtin", "-o", library.path, source.path]
    #expect(try Self.run("/usr/bin/env", compiler) == 0)
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let arguments = ["--testing-library", "swift-testing", "--filter", "AllocationTests"]
    #expect(try Self.run(tests, arguments, preloading: library.path) == 0)
  }

  private static func run(_ program: String, _ arguments: [String], preloading library: String? = nil) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    if let library {
      process.environment = ProcessInfo.processInfo.environment.merging(["LD_PRELOAD": library]) { $1 }
    }
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Allocations by 10,000 typed calls into Wasm, and by one call that calls a host closure 10,000 times.
  private func count(_ tier: Tier) throws -> (into: Int, outOf: Int)? {
    guard let allocations = Self.allocations else { return nil }
    var options = Store.Options()
    options.tier = tier
    let store = try Store(options)
    var calls = 0
    var imports = Imports()
    imports.define("env", "step") { (a: Int32, b: Int64) -> Int32 in
      calls += 1
      return a &+ Int32(truncatingIfNeeded: b)
    }
    let instance = try store.instantiate(try store.load(bytes: Modules.counting), imports: imports)
    let add: Function<(Int32, Int32), Int32> = try instance.function("add")
    let run: Function<Int32, Int32> = try instance.function("run")
    // What the Swift runtime looks up once is not the engine's.
    var sum = try add(1, 2) - 3
    _ = try run(1)
    let start = allocations()
    for _ in 0..<10_000 { sum = try add(sum, 1) }
    let middle = allocations()
    let result = try run(10_000)
    let end = allocations()
    // An untyped call takes arrays: the counter counts.
    _ = try instance.anyFunction("add")([.i32(1), .i32(2)])
    #expect(allocations() > end)
    #expect(sum == 10_000)
    #expect(result == 20_000)
    #expect(calls == 10_001)
    return (middle - start, end - middle)
  }

  @Test(arguments: [Tier.inPlace, .threaded]) func callsAllocateNothing(tier: Tier) throws {
    guard let count = try count(tier) else { return }
    #if DEBUG
    // Without optimisation, generic values of Swift are boxed.
    print("allocations: \(count)")
    #else
    #expect(count.into == 0)
    #expect(count.outOf == 0)
    #endif
  }
}
#endif
