/// The machine's registers: what every handler is called with and passes on.
///
/// Machines of 64 bits pass all of them as arguments, of which enough travel in their own registers. Those of 32 bits
/// have few: see `NarrowRegisters.swift`. Handlers do not know which of the two is built.
///
/// Unsafe room. Invariants: `fp` points at local 0 of the running frame, `cx` at the `InstanceState` of the running
/// function. In the threaded tier `pc` points at the handler's own word in threaded code, and `mem`, `size` are base
/// and byte count of memory 0. In place, `pc` points at the byte after the opcode, `mem` holds the operand stack
/// pointer and `size` the address of the next side-table entry.
typealias Address = UnsafeMutableRawPointer
public typealias Slots = UnsafeMutablePointer<UInt64>

/// Bytes of a word of threaded code: a handler's address.
let wordBytes = MemoryLayout<Int>.size

#if !(_pointerBitWidth(_32) || APUS_NARROW)
typealias Handler = @convention(c) (
  Address, Slots, Address, UInt, Address, UInt64, Double, Float, Double, Double
) -> Int
typealias ThreadedHandler = Handler

/// Whether the threaded tier keeps results in accumulators.
@inline(__always)
var hasAccumulators: Bool { true }

struct Registers {
  var pc: Address
  var fp: Slots
  var mem: Address
  var size: UInt
  var cx: Address
  /// Accumulator for integers and references; an i32 is zero-extended.
  var acc: UInt64
  /// Accumulators for f64 and f32.
  var d: Double
  var f: Float
  /// Accumulator for vectors: the bits of the low and the high half. A C function in Swift takes no vector.
  var low: Double
  var high: Double

  @inline(__always)
  init(
    _ pc: Address, _ fp: Slots, _ mem: Address, _ size: UInt, _ cx: Address, _ acc: UInt64, _ d: Double, _ f: Float,
    _ low: Double, _ high: Double
  ) {
    self.pc = pc
    self.fp = fp
    self.mem = mem
    self.size = size
    self.cx = cx
    self.acc = acc
    self.d = d
    self.f = f
    self.low = low
    self.high = high
  }

  /// As a call from the host begins.
  @inline(__always)
  init(pc: Address, fp: Slots, cx: Address) {
    self.init(pc, fp, pc, 0, cx, 0, 0, 0, 0, 0)
  }

  @inline(__always)
  var memoryBase: Address { mem }

  @inline(__always)
  var memoryByteCount: UInt { size }

  /// Lets threaded code use this memory as memory 0.
  @inline(__always)
  mutating func use(_ memory: UnsafeMutablePointer<MemoryInstance>) {
    mem = memory.pointee.base
    size = memory.pointee.byteCount
  }

  /// Calls a handler with these registers.
  @inline(__always)
  func enter(_ handler: Handler) -> Int { handler(pc, fp, mem, size, cx, acc, d, f, low, high) }
}

extension InstanceState {
  /// Bytes in front of it that belong to the registers.
  static var bankBytes: Int { 0 }
}
#endif

extension Registers {
  @inline(__always)
  var state: UnsafeMutablePointer<InstanceState> { cx.assumingMemoryBound(to: InstanceState.self) }
}

/// A type that a slot can hold. An i32 is kept zero-extended, but not on machines of 32 bits; the upper half of an f32's
/// slot is undefined on all.
protocol SlotValue {
  static func read(_ slot: UnsafeMutablePointer<UInt64>) -> Self
  func write(_ slot: UnsafeMutablePointer<UInt64>)
  static func accumulator(_ r: Registers) -> Self
  func setAccumulator(_ r: inout Registers)
}

extension UInt32: SlotValue {
  @inline(__always) static func read(_ slot: Slots) -> UInt32 {
    UnsafeMutableRawPointer(slot).assumingMemoryBound(to: UInt32.self).pointee
  }
  @inline(__always) func write(_ slot: Slots) {
    #if _pointerBitWidth(_32) || APUS_NARROW
    UnsafeMutableRawPointer(slot).assumingMemoryBound(to: UInt32.self).pointee = self
    #else
    slot.pointee = UInt64(self)
    #endif
  }
  @inline(__always) static func accumulator(_ r: Registers) -> UInt32 { UInt32(truncatingIfNeeded: r.acc) }
  @inline(__always) func setAccumulator(_ r: inout Registers) { r.acc = UInt64(self) }
}

extension Int32: SlotValue {
  @inline(__always) static func read(_ slot: Slots) -> Int32 { Int32(bitPattern: UInt32.read(slot)) }
  @inline(__always) func write(_ slot: Slots) { UInt32(bitPattern: self).write(slot) }
  @inline(__always) static func accumulator(_ r: Registers) -> Int32 { Int32(truncatingIfNeeded: r.acc) }
  @inline(__always) func setAccumulator(_ r: inout Registers) { r.acc = UInt64(UInt32(bitPattern: self)) }
}

extension UInt64: SlotValue {
  @inline(__always) static func read(_ slot: Slots) -> UInt64 { slot.pointee }
  @inline(__always) func write(_ slot: Slots) { slot.pointee = self }
  @inline(__always) static func accumulator(_ r: Registers) -> UInt64 { r.acc }
  @inline(__always) func setAccumulator(_ r: inout Registers) { r.acc = self }
}

extension Int64: SlotValue {
  @inline(__always) static func read(_ slot: Slots) -> Int64 { Int64(bitPattern: slot.pointee) }
  @inline(__always) func write(_ slot: Slots) { slot.pointee = UInt64(bitPattern: self) }
  @inline(__always) static func accumulator(_ r: Registers) -> Int64 { Int64(bitPattern: r.acc) }
  @inline(__always) func setAccumulator(_ r: inout Registers) { r.acc = UInt64(bitPattern: self) }
}

/// A Wasm truth value: 1 or 0 as an i32.
extension Bool: SlotValue {
  @inline(__always) static func read(_ slot: Slots) -> Bool { UInt32.read(slot) != 0 }
  @inline(__always) func write(_ slot: Slots) { UInt32(self ? 1 : 0).write(slot) }
  @inline(__always) static func accumulator(_ r: Registers) -> Bool { UInt32(truncatingIfNeeded: r.acc) != 0 }
  @inline(__always) func setAccumulator(_ r: inout Registers) { r.acc = self ? 1 : 0 }
}

extension Double: SlotValue {
  @inline(__always) static func read(_ slot: Slots) -> Double {
    UnsafeMutableRawPointer(slot).assumingMemoryBound(to: Double.self).pointee
  }
  @inline(__always) func write(_ slot: Slots) {
    UnsafeMutableRawPointer(slot).assumingMemoryBound(to: Double.self).pointee = self
  }
  @inline(__always) static func accumulator(_ r: Registers) -> Double { r.d }
  @inline(__always) func setAccumulator(_ r: inout Registers) { r.d = self }
}

extension Float: SlotValue {
  @inline(__always) static func read(_ slot: Slots) -> Float {
    UnsafeMutableRawPointer(slot).assumingMemoryBound(to: Float.self).pointee
  }
  @inline(__always) func write(_ slot: Slots) {
    UnsafeMutableRawPointer(slot).assumingMemoryBound(to: Float.self).pointee = self
  }
  @inline(__always) static func accumulator(_ r: Registers) -> Float { r.f }
  @inline(__always) func setAccumulator(_ r: inout Registers) { r.f = self }
}
