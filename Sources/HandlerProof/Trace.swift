@_spi(Proof) import Engine
import Opcodes

/// Counts what runs: the address of a counting handler stands where that of the engine's was, in threaded code and in
/// an instance's table of handlers. It counts and jumps to the engine's handler.
///
/// Where a loop dispatches, every handler that runs is seen. Where handlers jump, one that another one jumps to, and
/// one whose address stands in a link or a stub, is not.
///
/// Unsafe room. Invariants: the arrays are as long as the threaded code that is traced, counted in words, and live as
/// long as the trace; one trace is under way at a time, on one thread.
final class Trace {
  typealias Handler = @convention(c) (
    UnsafeMutableRawPointer, Slots, UnsafeMutableRawPointer, UInt, UnsafeMutableRawPointer, UInt64, Double, Float,
    Double, Double
  ) -> Int

  static var threadedHandler: Int { unsafeBitCast(apus_proof_threaded as Handler, to: Int.self) }
  static var inPlaceHandler: Int { unsafeBitCast(apus_proof_in_place as Handler, to: Int.self) }

  /// Keeps what is traced alive until the end.
  private let workshop: Workshop
  private let code: UnsafeMutableRawBufferPointer
  private let dispatch: [UnsafeMutableBufferPointer<Int>]
  private let originals: UnsafeMutableBufferPointer<Int>
  private let counts: UnsafeMutableBufferPointer<UInt64>
  private let table: UnsafeMutableBufferPointer<Int>
  private let bytes: UnsafeMutableBufferPointer<UInt64>

  /// Puts the counting handlers in. All functions have been called before, so that no more code is written.
  ///
  /// - Parameter known: the addresses of the engine's handlers.
  init(_ workshop: Workshop, _ instances: [Instance], known: Set<Int>) {
    self.workshop = workshop
    code = workshop.machine.threadedCode
    dispatch = instances.map(\.inPlaceDispatch)
    originals = .allocate(capacity: code.count / 8 + 1)
    originals.initialize(repeating: 0)
    counts = .allocate(capacity: code.count / 8 + 1)
    counts.initialize(repeating: 0)
    table = .allocate(capacity: 256)
    table.initialize(repeating: 0)
    // By opcode byte, then by the code after the prefix of the bulk instructions, then after that of vectors, then after
    // that of the instructions on objects, then after that of atomic ones.
    bytes = .allocate(capacity: 1280)
    bytes.initialize(repeating: 0)
    for word in 0..<code.count / 8 {
      let address = code.load(fromByteOffset: word * 8, as: Int.self)
      if !known.contains(address) { continue }
      originals[word] = address
      code.storeBytes(of: Trace.threadedHandler, toByteOffset: word * 8, as: Int.self)
    }
    for dispatch in dispatch {
      for byte in 0..<256 {
        table[byte] = dispatch[byte]
        dispatch[byte] = Trace.inPlaceHandler
      }
    }
    counting = Counting(
      code: code.baseAddress, originals: originals.baseAddress, counts: counts.baseAddress, table: table.baseAddress,
      bytes: bytes.baseAddress, prefix: Int(Opcode.memoryCopy.prefix),
      vectorPrefix: Int(Opcode.v128Const.prefix), objectPrefix: Int(Opcode.structNew.prefix),
      atomicPrefix: Int(Opcode.atomicFence.prefix))
    followed = [:]
  }

  /// Where a loop dispatches: how often the handler ran so far, of those that no count sees elsewhere.
  func followedCount(_ address: Int) -> UInt64 { followed[address] ?? 0 }

  /// Takes the counting handlers out, and answers how often each handler ran, by address.
  func end() -> [Int: UInt64] {
    counting = Counting()
    var total = followed
    followed = [:]
    for word in originals.indices where originals[word] != 0 {
      code.storeBytes(of: originals[word], toByteOffset: word * 8, as: Int.self)
      total[originals[word], default: 0] += counts[word]
    }
    for dispatch in dispatch {
      for byte in 0..<256 { dispatch[byte] = table[byte] }
    }
    for byte in 0..<256 where bytes[byte] != 0 { total[table[byte], default: 0] += bytes[byte] }
    for code in 0..<512 where bytes[512 + code] != 0 {
      let prefix = table[Int(Opcode.v128Const.prefix)]
      if let handler = Instance.inPlaceVectorHandler(code, behind: prefix) { total[handler, default: 0] += bytes[512 + code] }
    }
    for code in 0..<128 where bytes[1024 + code] != 0 {
      if let handler = Instance.inPlaceAggregateHandler(code) { total[handler, default: 0] += bytes[1024 + code] }
    }
    for code in 0..<128 where bytes[1152 + code] != 0 {
      if let handler = Instance.inPlaceAtomicHandler(code) { total[handler, default: 0] += bytes[1152 + code] }
    }
    prefixed = (256..<512).filter { bytes[$0] != 0 }.map { (code: $0 - 256, count: bytes[$0]) }
    return total
  }

  /// After the end: how often each instruction with the prefix of the bulk instructions ran in place, by its code.
  private(set) var prefixed: [(code: Int, count: UInt64)] = []

  deinit {
    originals.deallocate()
    counts.deallocate()
    table.deallocate()
    bytes.deallocate()
  }
}

/// Where the counting handlers find what they need.
private struct Counting {
  var code: UnsafeMutableRawPointer?
  var originals: UnsafeMutablePointer<Int>?
  var counts: UnsafeMutablePointer<UInt64>?
  var table: UnsafeMutablePointer<Int>?
  var bytes: UnsafeMutablePointer<UInt64>?
  /// The prefix bytes of the bulk instructions, and of those on vectors, and on objects, and of atomic ones.
  var prefix = 0
  var vectorPrefix = 0
  var objectPrefix = 0
  var atomicPrefix = 0
}

nonisolated(unsafe) private var counting = Counting()
/// Where a loop dispatches: the handlers that ran without their address being looked up, by address.
nonisolated(unsafe) private var followed: [Int: UInt64] = [:]

@c func apus_proof_threaded(
  _ p: UnsafeMutableRawPointer, _ s: Slots, _ m: UnsafeMutableRawPointer, _ n: UInt, _ x: UnsafeMutableRawPointer,
  _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double
) -> Int {
  let word = (p - counting.code.unsafelyUnwrapped) >> 3
  counting.counts.unsafelyUnwrapped[word] &+= 1
  let original = unsafeBitCast(counting.originals.unsafelyUnwrapped[word], to: Trace.Handler.self)
  #if DEBUG || LOOP_DISPATCH || arch(arm)
  return follow(original(p, s, m, n, x, a, d, f, l, h), x)
  #else
  return original(p, s, m, n, x, a, d, f, l, h)
  #endif
}

@c func apus_proof_in_place(
  _ p: UnsafeMutableRawPointer, _ s: Slots, _ m: UnsafeMutableRawPointer, _ n: UInt, _ x: UnsafeMutableRawPointer,
  _ a: UInt64, _ d: Double, _ f: Float, _ l: Double, _ h: Double
) -> Int {
  let byte = Int(p.load(fromByteOffset: -1, as: UInt8.self))
  let bytes = counting.bytes.unsafelyUnwrapped
  bytes[byte] &+= 1
  // The code after the prefix is short, unless it is padded.
  if byte == counting.prefix { bytes[256 + Int(p.load(as: UInt8.self) & 0x7F)] &+= 1 }
  if byte == counting.objectPrefix { bytes[1024 + Int(p.load(as: UInt8.self) & 0x7F)] &+= 1 }
  if byte == counting.atomicPrefix { bytes[1152 + Int(p.load(as: UInt8.self) & 0x7F)] &+= 1 }
  if byte == counting.vectorPrefix {
    // The code has one byte or two.
    let first = Int(p.load(as: UInt8.self))
    let code = first < 0x80 ? first : first & 0x7F | Int(p.load(fromByteOffset: 1, as: UInt8.self) & 0x3) << 7
    bytes[512 + code] &+= 1
  }
  let original = unsafeBitCast(counting.table.unsafelyUnwrapped[byte], to: Trace.Handler.self)
  #if DEBUG || LOOP_DISPATCH || arch(arm)
  return follow(original(p, s, m, n, x, a, d, f, l, h), x)
  #else
  return original(p, s, m, n, x, a, d, f, l, h)
  #endif
}

#if DEBUG || LOOP_DISPATCH || arch(arm)
/// Does the loop's work until a counting handler is next.
private func follow(_ status: Int, _ context: UnsafeMutableRawPointer) -> Int {
  var status = status
  while LoopDispatch.goesOn(status) {
    let next = LoopDispatch.nextHandler(context)
    if next == Trace.threadedHandler || next == Trace.inPlaceHandler { return status }
    followed[next, default: 0] += 1
    status = LoopDispatch.runNextHandler(context)
  }
  return status
}
#endif
