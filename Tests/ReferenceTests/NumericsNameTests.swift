import Opcodes
import Testing

@testable import Reference

/// Each instruction does what its name says, by Swift's operators: no row of the tables is taken for its neighbour.
@Suite struct NumericsNameTests {
  /// What the part of the name after the dot does with integers of a width; nil for other names.
  private func integer<T: FixedWidthInteger & UnsignedInteger, S: FixedWidthInteger & SignedInteger>(
    _ name: String, _ a: T, _ b: T, _ s: S, _ t: S
  ) -> T? {
    switch name {
    case "add": a &+ b
    case "sub": a &- b
    case "mul": a &* b
    case "and": a & b
    case "or": a | b
    case "xor": a ^ b
    case "shl": a &<< b
    case "shr_s": T(truncatingIfNeeded: s &>> t)
    case "shr_u": a &>> b
    case "clz": T(a.leadingZeroBitCount)
    case "ctz": T(a.trailingZeroBitCount)
    case "popcnt": T(a.nonzeroBitCount)
    case "abs": T(truncatingIfNeeded: s.magnitude)
    case "neg": 0 &- a
    case "min_s": s < t ? a : b
    case "min_u": Swift.min(a, b)
    case "max_s": s > t ? a : b
    case "max_u": Swift.max(a, b)
    case "add_sat_s": T(truncatingIfNeeded: S(clamping: Int64(s) + Int64(t)))
    case "add_sat_u": T(clamping: Int64(a) + Int64(b))
    case "sub_sat_s": T(truncatingIfNeeded: S(clamping: Int64(s) - Int64(t)))
    case "sub_sat_u": T(clamping: Int64(a) - Int64(b))
    case "avgr_u": T((Int64(a) + Int64(b) + 1) >> 1)
    default: nil
    }
  }

  /// What the part of the name after the dot says of two numbers.
  private func truth<T: Comparable>(_ name: Substring, _ a: T, _ b: T) -> Bool? {
    switch name {
    case "eq": a == b
    case "ne": a != b
    case "lt": a < b
    case "gt": a > b
    case "le": a <= b
    case "ge": a >= b
    default: nil
    }
  }

  /// The result and whether it is a truth.
  private func expected<T: FixedWidthInteger & UnsignedInteger, S: FixedWidthInteger & SignedInteger>(
    _ name: String, _ a: UInt64, _ b: UInt64, _ type: T.Type, _ signedType: S.Type
  ) -> (UInt64, isTruth: Bool)? {
    let (a, b) = (T(truncatingIfNeeded: a), T(truncatingIfNeeded: b))
    let (s, t) = (S(truncatingIfNeeded: a), S(truncatingIfNeeded: b))
    if let result = integer(name, a, b, s, t) { return (UInt64(result), false) }
    let isSigned = name.hasSuffix("_s")
    let relation = name.hasSuffix("_s") || name.hasSuffix("_u") ? name.dropLast(2) : Substring(name)
    return (isSigned ? truth(relation, s, t) : truth(relation, a, b)).map { ($0 ? 1 : 0, true) }
  }

  private func expectedInteger(_ name: String, _ n: Int, _ a: UInt64, _ b: UInt64) -> (UInt64, isTruth: Bool)? {
    switch n {
    case 8: expected(name, a, b, UInt8.self, Int8.self)
    case 16: expected(name, a, b, UInt16.self, Int16.self)
    case 32: expected(name, a, b, UInt32.self, Int32.self)
    default: expected(name, a, b, UInt64.self, Int64.self)
    }
  }

  private func float<F: BinaryFloatingPoint>(_ name: String, _ a: F, _ b: F) -> F? {
    switch name {
    case "add": a + b
    case "sub": a - b
    case "mul": a * b
    case "div": a / b
    case "sqrt": a.squareRoot()
    case "abs": a.magnitude
    case "neg": -a
    case "ceil": a.rounded(.up)
    case "floor": a.rounded(.down)
    case "trunc": a.rounded(.towardZero)
    case "nearest": a.rounded(.toNearestOrEven)
    case "min", "pmin": b < a ? b : a
    case "max", "pmax": a < b ? b : a
    case "copysign": F(signOf: b, magnitudeOf: a)
    default: nil
    }
  }

  /// Nil for other names, and for results that are NaNs.
  private func expectedFloat(_ name: String, _ n: Int, _ a: UInt64, _ b: UInt64) -> (UInt64, isTruth: Bool)? {
    if n == 32 {
      let (x, y) = (Float(bitPattern: UInt32(a)), Float(bitPattern: UInt32(b)))
      if let result = float(name, x, y) { return result.isNaN ? nil : (UInt64(result.bitPattern), false) }
      return truth(Substring(name), x, y).map { ($0 ? 1 : 0, true) }
    }
    let (x, y) = (Double(bitPattern: a), Double(bitPattern: b))
    if let result = float(name, x, y) { return result.isNaN ? nil : (result.bitPattern, false) }
    return truth(Substring(name), x, y).map { ($0 ? 1 : 0, true) }
  }

  /// The lane or number that an instruction leaves where each lane of its operands is a, and b.
  private func actual(_ opcode: Opcode, _ n: Int, isFloat: Bool, _ a: UInt64, _ b: UInt64) throws -> Allowed? {
    let operands: [Value] = (0..<opcode.row.popCount).map { index in
      let bits = index == 0 ? a : b
      switch opcode.row.pop(index) {
      case .i32: return .i32(UInt32(truncatingIfNeeded: bits))
      case .i64: return .i64(bits)
      case .f32: return .f32(.only(bits))
      case .f64: return .f64(.only(bits))
      default: return .v128(Vector(laneWidth: n, lanes: Array(repeating: .only(bits), count: 128 / n)))
      }
    }
    switch try NumericsTableTests.operation(opcode)?.apply(operands)[0] {
    case .v128(let vector): return Set(vector.lanes).count == 1 ? vector.lanes[0] : nil
    case .f32(let set), .f64(let set): return set
    case .some(let value): return .only(UInt64(value.integer))
    case nil: return nil
    }
  }

  @Test func instructionsDoWhatTheirNamesSay() throws {
    var random = Random(seed: 9)
    var seen: Set<Opcode> = []
    for opcode in NumericsTableTests.instructions where NumericsTableTests.operation(opcode) != nil {
      let parts = opcode.mnemonic.split(separator: ".")
      let (shape, name) = (parts[0], String(parts[1]))
      let (n, isFloat) = (laneWidth(opcode), shape.hasPrefix("f"))
      let isVector = opcode.row.family != .numeric
      if n == 128 { continue }
      for _ in 0..<60 {
        let a = isFloat ? random.float(n) : random.bits(n)
        let b = random.next() % 4 == 0 ? a : isFloat ? random.float(n) : random.bits(n)
        guard let (result, isTruth) = isFloat ? expectedFloat(name, n, a, b) : expectedInteger(name, n, a, b) else {
          continue
        }
        // The minimum of NaNs and of zeros of either sign is another test's.
        let numbers = isFloat ? [number(n, .only(a)), number(n, .only(b))] : []
        if name == "min" || name == "max", numbers.contains(where: { $0.isNaN || $0.isZero }) { continue }
        let ones: UInt64 = n == 64 ? .max : (1 << UInt64(n)) - 1
        let bits = isTruth && isVector ? result * ones : result
        #expect(try actual(opcode, n, isFloat: isFloat, a, b) == .only(bits), "\(opcode.mnemonic) \(a) \(b)")
        seen.insert(opcode)
      }
    }
    #expect(seen.filter { $0.row.family == .numeric }.count == 84)
    #expect(seen.filter { $0.row.family == .vector }.count == 132)
  }

  /// What the name after the dot does with whole vectors of lanes of another width; nil for other names.
  private func widened(_ name: String, _ n: Int, _ a: Vector, _ b: Vector) -> [Int128]? {
    let parts = name.split(separator: "_")
    let isSigned = parts.last == "s"
    func lanes(_ vector: Vector, _ width: Int, isSigned: Bool) -> [Int128] {
      (0..<128 / width).map { index in
        let bits = Int128(vector.representative >> UInt128(index * width) & ((1 << UInt128(width)) - 1))
        return isSigned && bits >= 1 << Int128(width - 1) ? bits - (1 << Int128(width)) : bits
      }
    }
    func half(_ lanes: [Int128]) -> ArraySlice<Int128> {
      parts[1] == "low" ? lanes.prefix(lanes.count / 2) : lanes.suffix(lanes.count / 2)
    }
    switch parts[0] {
    case "extend": return Array(half(lanes(a, n / 2, isSigned: isSigned)))
    case "extmul":
      return zip(half(lanes(a, n / 2, isSigned: isSigned)), half(lanes(b, n / 2, isSigned: isSigned))).map { $0 * $1 }
    case "extadd":
      let all = lanes(a, n / 2, isSigned: isSigned)
      return (0..<all.count / 2).map { all[2 * $0] + all[2 * $0 + 1] }
    case "dot":
      let products = zip(lanes(a, n / 2, isSigned: true), lanes(b, n / 2, isSigned: true)).map { $0 * $1 }
      return (0..<products.count / 2).map { products[2 * $0] + products[2 * $0 + 1] }
    case "narrow":
      let range: ClosedRange<Int128> =
        isSigned ? -(1 << Int128(n - 1))...((1 << Int128(n - 1)) - 1) : 0...((1 << Int128(n)) - 1)
      let both = lanes(a, 2 * n, isSigned: true) + lanes(b, 2 * n, isSigned: true)
      return both.map { Swift.min(Swift.max($0, range.lowerBound), range.upperBound) }
    default: return nil
    }
  }

  @Test func wideningInstructionsDoWhatTheirNamesSay() throws {
    var random = Random(seed: 10)
    var count = 0
    for opcode in NumericsTableTests.instructions where opcode.row.family == .vector {
      guard let operation = NumericsTableTests.operation(opcode) else { continue }
      let (name, n) = (String(opcode.mnemonic.split(separator: ".")[1]), laneWidth(opcode))
      guard n < 128, widened(name, n, Vector(bits: 0), Vector(bits: 0)) != nil else { continue }
      count += 1
      for _ in 0..<50 {
        let operands = (0..<2).map { _ in random.vector(width: name.hasPrefix("narrow") ? 2 * n : n / 2, isFloat: false)
        }
        let result = try operation.apply(operands.prefix(operation.operandCount).map { .v128($0) })[0]
        let expected = try #require(widened(name, n, operands[0], operands[1]))
        #expect(result == v128(n, expected.map { Int64(truncatingIfNeeded: $0) }), "\(opcode.mnemonic) \(operands)")
      }
    }
    #expect(count == 12 + 12 + 4 + 1 + 4)
  }

  /// Lane by lane, and zeros where lanes are left over.
  @Test(
    arguments: [
      (.i32x4TruncSatF32x4S, .i32TruncSatF32S), (.i32x4TruncSatF32x4U, .i32TruncSatF32U),
      (.i32x4TruncSatF64x2SZero, .i32TruncSatF64S), (.i32x4TruncSatF64x2UZero, .i32TruncSatF64U),
      (.f32x4ConvertI32x4S, .f32ConvertI32S), (.f32x4ConvertI32x4U, .f32ConvertI32U),
      (.f64x2ConvertLowI32x4S, .f64ConvertI32S), (.f64x2ConvertLowI32x4U, .f64ConvertI32U),
      (.f32x4DemoteF64x2Zero, .f32DemoteF64), (.f64x2PromoteLowF32x4, .f64PromoteF32),
    ] as [(Opcode, Opcode)])
  func conversionsAreThoseOfScalars(vector: Opcode, scalar: Opcode) throws {
    var random = Random(seed: 11)
    let (operand, n) = (scalar.row.pop(0), laneWidth(vector))
    let m = operand == .i32 || operand == .f32 ? 32 : 64
    for _ in 0..<100 {
      let source = random.vector(width: m, isFloat: operand != .i32)
      let result = try run(vector, .v128(source)).v128
      for lane in 0..<Swift.min(128 / m, 128 / n) {
        let bits = source.lanes[lane]
        let number = operand == .i32 ? Value(32, Integer(bits.representative)) : Value(m, bits)
        let expected = try run(scalar, number)
        switch expected {
        case .f32(let set), .f64(let set): #expect(result.lanes[lane] == set)
        default: #expect(result.lanes[lane] == .only(UInt64(expected.integer)))
        }
      }
      for lane in Swift.min(128 / m, 128 / n)..<128 / n { #expect(result.lanes[lane] == .only(0)) }
    }
  }
}
