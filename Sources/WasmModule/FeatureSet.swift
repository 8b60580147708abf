import Opcodes

/// A set of WebAssembly features.
public struct FeatureSet: Equatable, Sendable {
  public var bits: UInt32
  @inlinable public init(bits: UInt32) { self.bits = bits }

  @inlinable
  public func contains(_ feature: Feature) -> Bool {
    bits & (1 &<< UInt32(feature.rawValue)) != 0
  }

  @inlinable
  public func adding(_ feature: Feature) -> FeatureSet {
    FeatureSet(bits: bits | (1 &<< UInt32(feature.rawValue)))
  }

  @inlinable
  public func removing(_ feature: Feature) -> FeatureSet {
    FeatureSet(bits: bits & ~(1 &<< UInt32(feature.rawValue)))
  }

  #if APUS_SUPPORTED_ONLY
  /// What this build runs.
  public static let supported = runsEverywhere
  #else
  /// What this build runs. A module that needs anything else can be loaded and looked at, but not instantiated.
  public static let supported = runsEverywhere.adding(.functionReferences).adding(.exceptions).adding(objects: hasObjects)
  #endif

  #if APUS_NO_GC
  /// Whether this build runs structures, arrays and casts.
  @inline(__always) static var hasObjects: Bool { false }
  #else
  @inline(__always) static var hasObjects: Bool { true }
  #endif

  @inline(__always)
  private func adding(objects isAdded: Bool) -> FeatureSet { isAdded ? adding(.gc) : self }

  /// What the smallest build runs as well.
  private static let runsEverywhere = FeatureSet(bits: 0)
    .adding(vectors: hasVectors)
    .adding(.memory64, if: hasMemory64)
    .adding(.wideArithmetic, if: hasWideArithmetic)
    .adding(.threads, if: hasAtomics)
    .adding(.mvp).adding(.mutableGlobals).adding(.signExtension).adding(.saturatingFloatToInt)
    .adding(.multiValue).adding(.bulkMemory).adding(.referenceTypes).adding(.tailCall)
    .adding(.multiMemory).adding(.extendedConst).adding(.customPageSizes)

  #if _pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS
  /// Whether this build runs vectors. They need the registers of a machine of 64 bits.
  @inline(__always) static var hasVectors: Bool { false }
  #else
  @inline(__always) static var hasVectors: Bool { true }
  #endif

  #if _pointerBitWidth(_32) || APUS_NARROW || APUS_NO_MEMORY64
  /// Whether this build runs memories and tables with 64-bit addresses.
  @inline(__always) public static var hasMemory64: Bool { false }
  #else
  /// Whether this build runs memories and tables with 64-bit addresses.
  @inline(__always) public static var hasMemory64: Bool { true }
  #endif

  #if _pointerBitWidth(_32) || APUS_NARROW || APUS_NO_WIDE_ARITHMETIC
  @inline(__always) static var hasWideArithmetic: Bool { false }
  #else
  /// Whether this build runs additions and multiplications of 128 bits.
  @inline(__always) static var hasWideArithmetic: Bool { true }
  #endif

  #if APUS_NO_ATOMICS
  /// Whether this build runs atomic instructions, and knows shared memories.
  @inline(__always) public static var hasAtomics: Bool { false }
  #else
  /// Whether this build runs atomic instructions, and knows shared memories.
  @inline(__always) public static var hasAtomics: Bool { true }
  #endif

  @inline(__always)
  private func adding(_ feature: Feature, if isAdded: Bool) -> FeatureSet { isAdded ? adding(feature) : self }

  @inline(__always)
  private func adding(vectors isAdded: Bool) -> FeatureSet {
    isAdded ? adding(.simd).adding(.relaxedSimd) : self
  }

  #if APUS_SUPPORTED_ONLY
  /// This build validates what it runs, and no more: anything else is refused by its name.
  @inline(__always)
  public static func knows(_ feature: Feature) -> Bool {
    switch feature {
    case .mvp, .mutableGlobals, .signExtension, .saturatingFloatToInt, .multiValue, .bulkMemory, .referenceTypes,
      .tailCall, .multiMemory, .extendedConst, .customPageSizes: true
    case .simd, .relaxedSimd: hasVectors
    case .memory64: hasMemory64
    case .wideArithmetic: hasWideArithmetic
    case .threads: hasAtomics
    default: false
    }
  }
  #else
  /// Whether this build can validate the feature, be it able to run it or not. Code behind it is left out of others.
  @inlinable @inline(__always)
  public static func knows(_ feature: Feature) -> Bool { true }
  #endif

  /// What a module may use where nothing else is asked for: WebAssembly 3.0, and the proposals that do not change what
  /// 3.0 says of a module without them.
  public static let standard = supported
    .adding(.simd).adding(.relaxedSimd).adding(.functionReferences).adding(.gc).adding(.exceptions)
    .adding(.memory64).adding(.threads).adding(.wideArithmetic)

  /// All that the validator knows. Custom descriptors accept casts that 3.0 refuses.
  public static let all = standard.adding(.customDescriptors)
}

/// Which features a module may use, and which it uses.
///
/// Those of WebAssembly 1.0, mutable globals, sign extension and blocks of any type are not looked for.
struct FeatureLedger {
  let allowed: FeatureSet
  /// WebAssembly 1.0 from the start, so that no instruction of it is added.
  private(set) var used = FeatureSet(bits: 0).adding(.mvp)
  private(set) var firstUnsupported: FeatureUse?

  init(allowed: FeatureSet) { self.allowed = allowed }

  /// Notes that the byte at `offset` uses a feature.
  @inline(__always)
  mutating func use(_ feature: Feature, at offset: Int) throws(ModuleError) {
    guard FeatureSet.knows(feature) else { throw ModuleError(unsupported: feature, at: offset) }
    if !used.contains(feature) { try add(feature, at: offset) }
  }

  @inline(never)
  private mutating func add(_ feature: Feature, at offset: Int) throws(ModuleError) {
    guard allowed.contains(feature) else { throw ModuleError(unsupported: feature, at: offset) }
    used = used.adding(feature)
    if firstUnsupported == nil, !FeatureSet.supported.contains(feature) {
      firstUnsupported = FeatureUse(feature: feature, offset: UInt32(truncatingIfNeeded: offset))
    }
  }
}

/// A feature and the first place in a module that uses it.
public struct FeatureUse: Equatable, Sendable {
  public var feature: Feature
  /// Offset of the byte from the start of the module.
  public var offset: UInt32

  public init(feature: Feature, offset: UInt32) {
    self.feature = feature
    self.offset = offset
  }
}
