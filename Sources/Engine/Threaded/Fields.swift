/// The layout of a threaded instruction: the handler's word, then fields of 16 and 32 bits, in multiples of 8 bytes.
///
///     word | d:16 | a:16 | b:16 | c:16           two or three operands and a destination, all slots of the frame
///     word | d:16 | a:16 | immediate:32          an operand, an immediate, a destination
///     word | a:16 | b:16 | target:32             a branch; the target is in bytes from the instruction's own start
///
/// A 64-bit immediate or an address takes 8 bytes more. The same fields in the same order on machines of 32 bits,
/// where the word is 4 bytes.
///
/// Unsafe room. Invariant: the translator wrote the fields that the handler's form reads.
enum Field {
  static var first: Int { wordBytes }
  static var second: Int { wordBytes + 2 }
  static var third: Int { wordBytes + 4 }
  static var fourth: Int { wordBytes + 6 }
  /// The next 8 bytes.
  static var wide: Int { wordBytes + 8 }
  static var shortLength: Int { wordBytes + 8 }
  static var longLength: Int { wordBytes + 16 }
}

extension Registers {
  @inline(__always) func u16(_ field: Int) -> Int {
    Int((pc + field).assumingMemoryBound(to: UInt16.self).pointee)
  }
  @inline(__always) func s16(_ field: Int) -> Int32 {
    Int32((pc + field).assumingMemoryBound(to: Int16.self).pointee)
  }
  @inline(__always) func u32(_ field: Int) -> UInt32 {
    (pc + field).assumingMemoryBound(to: UInt32.self).pointee
  }
  @inline(__always) func s32(_ field: Int) -> Int32 {
    (pc + field).assumingMemoryBound(to: Int32.self).pointee
  }
  @inline(__always) func slot(_ field: Int) -> Slots { fp + u16(field) }
  @inline(__always) func pointer<T>(_ field: Int, _ type: T.Type) -> UnsafeMutablePointer<T> {
    (pc + field).assumingMemoryBound(to: UnsafeMutablePointer<T>.self).pointee
  }
}

/// A type that can stand in an instruction as an immediate operand.
protocol Immediate: SlotValue {
  /// Bytes of an instruction with this immediate in a value form.
  static var length: Int { get }
  static func immediate(_ r: Registers) -> Self
  /// In a compare-and-branch, where the target takes the place of the immediate.
  static var branchLength: Int { get }
  static func branchImmediate(_ r: Registers) -> Self
}
extension UInt32: Immediate {
  @inline(__always) static var length: Int { Field.shortLength }
  @inline(__always) static func immediate(_ r: Registers) -> UInt32 { r.u32(Field.third) }
  @inline(__always) static var branchLength: Int { Field.shortLength }
  @inline(__always) static func branchImmediate(_ r: Registers) -> UInt32 {
    UInt32(bitPattern: r.s16(Field.second))
  }
}
extension UInt64: Immediate {
  @inline(__always) static var length: Int { Field.shortLength }
  @inline(__always) static func immediate(_ r: Registers) -> UInt64 {
    planted("immediateUnsigned") ? UInt64(r.u32(Field.third)) : UInt64(truncatingIfNeeded: r.s32(Field.third))
  }
  @inline(__always) static var branchLength: Int { Field.shortLength }
  @inline(__always) static func branchImmediate(_ r: Registers) -> UInt64 {
    UInt64(truncatingIfNeeded: r.s16(Field.second))
  }
}
extension Double: Immediate {
  @inline(__always) static var length: Int { Field.longLength }
  @inline(__always) static func immediate(_ r: Registers) -> Double {
    (r.pc + Field.wide).assumingMemoryBound(to: Double.self).pointee
  }
  @inline(__always) static var branchLength: Int { Field.longLength }
  @inline(__always) static func branchImmediate(_ r: Registers) -> Double { immediate(r) }
}
extension Float: Immediate {
  @inline(__always) static var length: Int { Field.shortLength }
  @inline(__always) static func immediate(_ r: Registers) -> Float {
    (r.pc + Field.third).assumingMemoryBound(to: Float.self).pointee
  }
  @inline(__always) static var branchLength: Int { Field.longLength }
  @inline(__always) static func branchImmediate(_ r: Registers) -> Float {
    (r.pc + Field.wide).assumingMemoryBound(to: Float.self).pointee
  }
}
