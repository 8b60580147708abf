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
  /// From bytes, the lowest lane first, and back.
  public init(_ bytes: SIMD16<UInt8>) {
    self.init(low: 0, high: 0)
    for i in 0..<8 {
      low |= UInt64(bytes[i]) << UInt64(8 * i)
      high |= UInt64(bytes[8 + i]) << UInt64(8 * i)
    }
  }

  public var bytes: SIMD16<UInt8> {
    var bytes = SIMD16<UInt8>()
    for i in 0..<8 {
      bytes[i] = UInt8(truncatingIfNeeded: low >> UInt64(8 * i))
      bytes[8 + i] = UInt8(truncatingIfNeeded: high >> UInt64(8 * i))
    }
    return bytes
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
