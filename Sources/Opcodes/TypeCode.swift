/// A value type as it stands in an instruction's row: the byte of the binary format.
///
/// A reference type here is the nullable shorthand. `address` is no type of the binary format: it
/// stands for `i32` or `i64`, whichever indexes the memory or table that the immediates name.
public struct TypeCode: RawRepresentable, Equatable, Sendable {
  public let rawValue: UInt8

  @inlinable
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  @inlinable
  public static func == (a: TypeCode, b: TypeCode) -> Bool {
    a.rawValue == b.rawValue
  }

  @inlinable public static var i32: TypeCode { TypeCode(rawValue: 0x7F) }
  @inlinable public static var i64: TypeCode { TypeCode(rawValue: 0x7E) }
  @inlinable public static var f32: TypeCode { TypeCode(rawValue: 0x7D) }
  @inlinable public static var f64: TypeCode { TypeCode(rawValue: 0x7C) }
  @inlinable public static var v128: TypeCode { TypeCode(rawValue: 0x7B) }
  @inlinable public static var funcref: TypeCode { TypeCode(rawValue: 0x70) }
  @inlinable public static var externref: TypeCode { TypeCode(rawValue: 0x6F) }
  @inlinable public static var anyref: TypeCode { TypeCode(rawValue: 0x6E) }
  @inlinable public static var eqref: TypeCode { TypeCode(rawValue: 0x6D) }
  @inlinable public static var i31ref: TypeCode { TypeCode(rawValue: 0x6C) }
  @inlinable public static var structref: TypeCode { TypeCode(rawValue: 0x6B) }
  @inlinable public static var arrayref: TypeCode { TypeCode(rawValue: 0x6A) }
  @inlinable public static var exnref: TypeCode { TypeCode(rawValue: 0x69) }
  @inlinable public static var address: TypeCode { TypeCode(rawValue: 0x60) }
}
