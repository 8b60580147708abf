import Apus
import ArgumentParser
import Foundation
import Text

/// `apus-lab heap`: objects made without end in a heap of a fixed size: how many a second, and the longest pause.
struct HeapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "heap",
    abstract: "Make objects in a small heap: how many a second, and how long it pauses at most.",
    discussion: """
      A guest makes structures that refer to each other, and keeps the latest so many of them. It is called for 50 objects at a \
      time; a call that takes longer than others had a collection in it. What it keeps is added up in the end, and has to \
      be right.
      """)

  @Option(help: "Objects to make, in millions.")
  var millions = 10

  @Option(help: "Objects that stay at any time, at most: an even number.")
  var live = 1000

  @Option(help: "Bytes of the heap.")
  var heapBytes = 1 << 20

  @Option(help: "inplace or threaded")
  var tier = "threaded"

  func validate() throws {
    if millions < 1 { throw ValidationError("--millions is 1 or more") }
    if live < 2 || live > 1 << 24 { throw ValidationError("--live is from 2 to 16,777,216") }
    if heapBytes < 4096 { throw ValidationError("--heap-bytes is 4,096 or more") }
    if tier != "inplace" && tier != "threaded" { throw ValidationError("--tier is inplace or threaded") }
  }

  func run() throws {
    var options = Store.Options()
    options.limits.heapBytes = heapBytes
    options.tier = tier == "inplace" ? .inPlace : .threaded
    let store = try Store(options)
    let module = try store.load(bytes: try parseModule(Array(Self.guest.utf8)))
    let instance = try store.instantiate(module, imports: Imports())
    let keep: Function<Int32, Void> = try instance.function("keep")
    let churn: Function<Int32, Void> = try instance.function("churn")
    let sum: Function<(), Int64> = try instance.function("sum")
    try keep(Int32(live / 2))
    var longest = 0.0
    let pairs = 25
    let calls = millions * 1_000_000 / (2 * pairs)
    let start = Self.time()
    var last = start
    for _ in 0..<calls {
      try churn(Int32(pairs))
      let now = Self.time()
      longest = max(longest, now - last)
      last = now
    }
    try check(try sum(), pairs: calls * pairs)
    let statistics = store.heapStatistics
    let seconds = last - start
    print("\(statistics?.objects ?? 0) objects, \(statistics?.bytes ?? 0) bytes, in \(String(format: "%.2f", seconds)) s:")
    print(String(format: "%.1f million objects a second", Double(calls * 2 * pairs) / seconds / 1e6))
    print("\(statistics?.collections ?? 0) collections; \(statistics?.kept ?? 0) objects were left after the last one")
    print(String(format: "longest call, for 50 objects with what they wait for: %.0f microseconds", longest * 1e6))
  }

  /// Seconds of the processor's time that this thread has had: others on a busy machine do not count.
  private static func time() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The latest `live / 2` pairs hold the numbers from 1 on, each in both of its objects.
  private func check(_ sum: Int64, pairs: Int) throws {
    let kept = min(live / 2, pairs)
    let expected = (pairs - kept + 1...pairs).reduce(Int64(0)) { $0 + 2 * Int64(Int32(truncatingIfNeeded: $1)) }
    guard sum == expected else {
      throw ValidationError("what was kept adds up to \(sum), and should to \(expected): an object was lost")
    }
  }

  private static let guest = """
    (module
      (type $leaf (struct (field $number i32)))
      (type $pair (struct (field $number i32) (field $leaf (ref $leaf))))
      (type $ring (array (mut (ref null $pair))))
      (global $ring (mut (ref null $ring)) (ref.null $ring))
      (global $next (mut i32) (i32.const 0))
      (global $number (mut i32) (i32.const 0))
      (func (export "keep") (param $count i32)
        (global.set $ring (array.new_default $ring (local.get $count))))
      (func (export "churn") (param $count i32)
        (loop $again
          (global.set $number (i32.add (global.get $number) (i32.const 1)))
          (array.set $ring (global.get $ring) (global.get $next)
            (struct.new $pair (global.get $number) (struct.new $leaf (global.get $number))))
          (global.set $next
            (i32.rem_u (i32.add (global.get $next) (i32.const 1)) (array.len (global.get $ring))))
          (br_if $again (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))
      (func (export "sum") (result i64) (local $i i32) (local $sum i64) (local $pair (ref null $pair))
        (loop $again
          (block $none
            (local.set $pair (br_on_null $none (array.get $ring (global.get $ring) (local.get $i))))
            (local.set $sum (i64.add (local.get $sum)
              (i64.extend_i32_s (struct.get $pair $number (local.get $pair)))))
            (local.set $sum (i64.add (local.get $sum)
              (i64.extend_i32_s (struct.get $leaf $number (struct.get $pair $leaf (local.get $pair)))))))
          (br_if $again
            (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (array.len (global.get $ring)))))
        (local.get $sum)))
    """
}
