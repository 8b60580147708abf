import Reference

/// What a subject shows of a step: how it ended, whom it called, and what is in the store afterwards.
public struct Observation: Equatable, Sendable {
  public var outcome: StepOutcome
  /// Calls of the host's functions in this step, in order.
  public var trace: [HostCall] = []
  /// By the number of the instance; empty where there is no such instance. Steps that only read leave it out.
  public var instances: [InstanceContents] = []
  /// Fuel left, of subjects that take fuel.
  public var fuel: UInt64?
  /// What the subject broke that it promises of every step; nil where it kept all.
  public var broken: String?
  /// How often so far the subject had to choose one of several allowed results: what follows is one of several allowed
  /// runs.
  public var choices = 0

  public init(_ outcome: StepOutcome) { self.outcome = outcome }
}

/// How a step ended.
public enum StepOutcome: Equatable, Sendable {
  /// The results of a call, what was read, or nothing.
  case values([ObservedValue])
  /// The former size; nil where it did not grow.
  case grown(UInt64?)
  case bytes([UInt8])
  /// A host's access beyond the end.
  case outOfBounds
  /// In the specification's words; `host` for a host function's refusal.
  case trap(String)
  /// An exception that nobody caught, with its values.
  case threw([ObservedValue])
  case exhausted(Exhaustion)
  /// The module was not loaded or linked.
  case refused(String)
  /// The step's instance is not there.
  case skipped
}

/// What ran out. Only subjects with the same bounds can be compared in it, and after it.
public enum Exhaustion: String, Equatable, Sendable {
  case fuel, stack, steps
  /// A limit of the subject's own.
  case limit
  /// Room for objects. When it is full depends on what a collection finds, and so on the subject.
  case heap
}

/// A call of a host function.
public struct HostCall: Equatable, Sendable {
  /// Index of `HostFunction.all`.
  public var function: Int
  public var arguments: [ObservedValue]

  public init(function: Int, arguments: [ObservedValue]) {
    self.function = function
    self.arguments = arguments
  }
}

/// What is in the globals, tables and memories that an instance can reach, by its index spaces.
public struct InstanceContents: Equatable, Sendable {
  public var globals: [ObservedValue] = []
  public var tables: [[ReferenceCode]] = []
  public var memories: [MemoryDigest] = []

  public init() {}
}

/// The bytes of a memory in a few: their number, and a sum over the words that are not zero. Memories that differ have
/// the same digest once in 2^64.
public struct MemoryDigest: Equatable, Sendable {
  public var byteCount: UInt64
  public private(set) var sum: UInt64 = 0

  public init(byteCount: UInt64) { self.byteCount = byteCount }

  /// Adds eight bytes, little-endian, from an address that is a multiple of 8. The order of words does not matter.
  @inline(__always)
  public mutating func add(_ word: UInt64, at address: UInt64) {
    if word == 0 { return }
    var z = word ^ (address &+ 1) &* 0x9E37_79B9_7F4A_7C15
    z = (z ^ z >> 32) &* 0xD6E8_FEB8_6659_FD93
    sum &+= (z ^ z >> 29) &* 0xBF58_476D_1CE4_E5B9
  }
}

/// Which reference it is, alike for all subjects.
public struct ReferenceCode: Hashable, Sendable {
  public var bits: UInt64

  public static let null = ReferenceCode(bits: 0)
  static func host(_ function: Int) -> ReferenceCode { ReferenceCode(bits: 1 << 63 | UInt64(function)) }
  static func external(_ number: UInt64) -> ReferenceCode { ReferenceCode(bits: 1 << 62 | number) }
  /// - Parameter instance: nil for an instance that trapped while it was made: its functions may live on in tables.
  static func function(_ index: Int, of instance: Int?) -> ReferenceCode {
    ReferenceCode(bits: UInt64((instance ?? 0xFFFE) + 1) << 32 | UInt64(index))
  }
  /// An `i31`.
  static func small(_ number: UInt32) -> ReferenceCode { ReferenceCode(bits: 1 << 60 | UInt64(number & .max >> 1)) }
  /// - Parameter digest: what tells the object, and all that it leads to.
  static func object(_ digest: UInt64) -> ReferenceCode { ReferenceCode(bits: 1 << 61 | digest & (1 << 60 - 1)) }
  static let exception = ReferenceCode(bits: 1 << 59)
  /// What a subject cannot tell.
  static let unknown = ReferenceCode(bits: .max)
}

extension ReferenceCode: CustomStringConvertible {
  public var description: String {
    if self == .null { return "null" }
    if self == .unknown { return "an unknown reference" }
    if bits >> 63 != 0 { return "host function \(bits & 0xFF)" }
    if bits >> 61 == 1 { return "object with digest \(hexadecimal(bits & (1 << 60 - 1), 15))" }
    if bits >> 60 == 1 { return "i31 \(bits & 0x7FFF_FFFF)" }
    if self == .exception { return "an exception" }
    if bits >> 62 != 0 { return "external \(bits & 0xFFFF_FFFF)" }
    let instance = bits >> 32 == 0xFFFF ? "a failed instance" : "instance \(bits >> 32 - 1)"
    return "function \(bits & 0xFFFF_FFFF) of \(instance)"
  }
}

/// A value, or the set of values that are allowed.
public enum ObservedValue: Equatable, Sendable {
  case i32(UInt32)
  case i64(UInt64)
  /// As the bits of the number.
  case f32(UInt32)
  case f64(UInt64)
  case v128(low: UInt64, high: UInt64)
  case reference(ReferenceCode)
  /// Of which the specification leaves open which it is.
  case f32Set(Allowed)
  case f64Set(Allowed)
  case v128Set(Vector)

  /// The name of its type.
  public var typeName: String {
    switch self {
    case .i32: "i32"
    case .i64: "i64"
    case .f32, .f32Set: "f32"
    case .f64, .f64Set: "f64"
    case .v128, .v128Set: "v128"
    case .reference: "reference"
    }
  }

  /// Whether `actual` is this value, or one of this set.
  /// - Parameter nans: where executors may differ in NaNs, any two arithmetic ones are alike.
  public func admits(_ actual: ObservedValue, _ nans: NaNPolicy) -> Bool {
    if self == actual { return true }
    switch (self, actual) {
    case (.f32Set(let set), .f32(let bits)): return set.contains(UInt64(bits))
    case (.f64Set(let set), .f64(let bits)): return set.contains(bits)
    case (.v128Set(let vector), .v128(let low, let high)):
      return vector.contains(UInt128(high) << 64 | UInt128(low))
    case (.f32(let a), .f32(let b)): return nans == .any && NaNs.areAlike(a, b)
    case (.f64(let a), .f64(let b)): return nans == .any && NaNs.areAlike(a, b)
    case (.v128(let a, let b), .v128(let c, let d)):
      return nans == .any && NaNs.areAlikeHalves(a, c) && NaNs.areAlikeHalves(b, d)
    default: return false
    }
  }
}

/// Arithmetic NaNs (specification, 4.3.3): their sign and most of their payload are open.
enum NaNs {
  private static let single = NaNSet(width: 32, isCanonical: false)
  private static let double = NaNSet(width: 64, isCanonical: false)

  static func areAlike(_ a: UInt32, _ b: UInt32) -> Bool {
    single.contains(UInt64(a)) && single.contains(UInt64(b))
  }

  static func areAlike(_ a: UInt64, _ b: UInt64) -> Bool { double.contains(a) && double.contains(b) }

  /// Half a vector, as one lane or as two.
  static func areAlikeHalves(_ a: UInt64, _ b: UInt64) -> Bool {
    if a == b || areAlike(a, b) { return true }
    return [0, 32].allSatisfy { shift in
      let (x, y) = (UInt32(truncatingIfNeeded: a >> shift), UInt32(truncatingIfNeeded: b >> shift))
      return x == y || areAlike(x, y)
    }
  }
}
