import Engine

/// A vector of 128 bits (`v128`), whose lanes may be of any type: byte 0 is the lowest one.
public struct V128: Hashable, Sendable {
  public var low: UInt64
  public var high: UInt64

  @inlinable
  public init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// From lanes of the host's, and back.
  @inlinable
  public init(_ lanes: SIMD16<UInt8>) {
    let halves = unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
    self.init(low: UInt64(littleEndian: halves[0]), high: UInt64(littleEndian: halves[1]))
  }

  @inlinable
  public var bytes: SIMD16<UInt8> {
    unsafeBitCast(SIMD2(low.littleEndian, high.littleEndian), to: SIMD16<UInt8>.self)
  }
}

extension V128: WasmValue {
  @inlinable public static var valueType: ValueType { .v128 }
  @inlinable public static var slotCount: Int { 2 }
  @inlinable public init(slot: UInt64) { self.init(low: slot, high: 0) }
  @inlinable public init(slot: UInt64, high: UInt64) { self.init(low: slot, high: high) }
  @inlinable public var slot: UInt64 { low }
  @inlinable public var highSlot: UInt64 { high }
}
