/// Reads immediates of validated code: nothing is checked again.
///
/// Unsafe room. Invariant: `next` is inside a construct that the validator has read to its end.
struct TrustedReader {
  var next: UnsafePointer<UInt8>

  /// - Parameter offset: of the module's bytes, which are not empty.
  init(_ module: Module, at offset: UInt32) {
    next = module.bytes.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: UInt8.self) + Int(offset)
  }

  mutating func byte() -> UInt8 {
    let value = next.pointee
    next += 1
    return value
  }

  mutating func u32() -> UInt32 { UInt32(truncatingIfNeeded: leb(isSigned: false)) }
  mutating func s32() -> UInt32 { UInt32(truncatingIfNeeded: leb(isSigned: true)) }
  mutating func s64() -> UInt64 { leb(isSigned: true) }

  private mutating func leb(isSigned: Bool) -> UInt64 {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = byte()
      result |= UInt64(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 {
        if isSigned, byte & 0x40 != 0, shift < 64 { result |= UInt64.max << shift }
        return result
      }
    }
  }

  /// `count` bytes, little-endian.
  mutating func fixed(_ count: UInt64) -> UInt64 {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while shift < count * 8 {
      result |= UInt64(byte()) << shift
      shift += 8
    }
    return result
  }
}

/// The most values that a constant expression may have on its stack at once.
let constantExpressionDepth = 64

extension InstanceState {
  /// The value of a validated constant expression (specification, 4.8.2), as a slot holds it. Its stack takes 512 bytes
  /// of the native one, so it is inlined nowhere.
  ///
  /// `mutating` since an instance that only lent itself would be copied to that stack, with its table of handlers.
  @inline(never)
  mutating func constant(_ reader: inout TrustedReader) -> UInt64 {
    var stack = InlineArray<64, UInt64>(repeating: 0)
    var height = 0
    while true {
      let opcode = Opcode(byte: reader.byte())
      if opcode == .end { return stack[0] }
      let value: UInt64
      if let pushed = operand(opcode, &reader) {
        value = pushed
      } else {
        height -= 2
        value = InstanceState.combine(opcode, stack[height], stack[height + 1])
      }
      precondition(height < stack.count)
      stack[height] = value
      height += 1
    }
  }

  /// The value of an instruction that takes no operands; nil for one that takes two.
  mutating func operand(_ opcode: Opcode, _ reader: inout TrustedReader) -> UInt64? {
    switch opcode {
    case .i32Const: return UInt64(reader.s32())
    case .i64Const: return reader.s64()
    case .f32Const: return reader.fixed(4)
    case .f64Const: return reader.fixed(8)
    case .refNull:
      _ = reader.s64()
      return 0
    case .refFunc: return UInt64(UInt(bitPattern: function(Int(reader.u32()))))
    case .globalGet:
      let index = Int(reader.u32())
      let bits = globals[index].pointee
      return module.globals[index].type == .i32 ? bits & 0xFFFF_FFFF : bits
    default: return nil
    }
  }

  /// The value of the constant expression at an offset of the module's bytes.
  mutating func constant(at offset: UInt32) -> UInt64 {
    var reader = TrustedReader(module, at: offset)
    return constant(&reader)
  }

  #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
  /// The halves of a vector: of a constant, or of a global, since no constant instruction computes one.
  func vectorConstant(at offset: UInt32) -> (UInt64, UInt64) {
    var reader = TrustedReader(module, at: offset)
    if Opcode(byte: reader.byte()) == .globalGet {
      let cell = globals[Int(reader.u32())]
      return (cell[0], cell[1])
    }
    _ = reader.u32()
    let low = reader.fixed(8)
    return (low, reader.fixed(8))
  }
  #endif

  static func combine(_ opcode: Opcode, _ a: UInt64, _ b: UInt64) -> UInt64 {
    switch opcode {
    case .i32Add: (a &+ b) & 0xFFFF_FFFF
    case .i32Sub: (a &- b) & 0xFFFF_FFFF
    case .i32Mul: (a &* b) & 0xFFFF_FFFF
    case .i64Add: a &+ b
    case .i64Sub: planted("constantSubtraction") ? b &- a : a &- b
    case .i64Mul: a &* b
    default: preconditionFailure("not a constant instruction")
    }
  }

  /// A function of the index space.
  @inline(__always)
  func function(_ index: Int) -> UnsafeMutablePointer<Function> {
    index < importedFunctionCount ? importedFunctions[index] : functions + (index - importedFunctionCount)
  }
}
