/// A value as the in-place tier keeps it: the raw 64 bits of a slot. The upper half of an i32 or an
/// f32 is undefined when read (the threaded tier may not have written it), and zero when written.
protocol StackValue {
  init(slot: UInt64)
  var slot: UInt64 { get }
}

extension UInt32: StackValue {
  @inline(__always) init(slot: UInt64) { self = UInt32(truncatingIfNeeded: slot) }
  @inline(__always) var slot: UInt64 { UInt64(self) }
}

extension UInt64: StackValue {
  @inline(__always) init(slot: UInt64) { self = slot }
  @inline(__always) var slot: UInt64 { self }
}

extension Bool: StackValue {
  @inline(__always) init(slot: UInt64) { self = UInt32(truncatingIfNeeded: slot) != 0 }
  @inline(__always) var slot: UInt64 { self ? 1 : 0 }
}

extension Float: StackValue {
  @inline(__always) init(slot: UInt64) { self = Float(bitPattern: UInt32(truncatingIfNeeded: slot)) }
  @inline(__always) var slot: UInt64 { UInt64(bitPattern) }
}

extension Double: StackValue {
  @inline(__always) init(slot: UInt64) { self = Double(bitPattern: slot) }
  @inline(__always) var slot: UInt64 { bitPattern }
}
