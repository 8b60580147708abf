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

  /// What this build validates and runs; a module that uses anything else is `.unsupported`.
  public static let supported = FeatureSet(bits: 0)
    .adding(.mvp).adding(.mutableGlobals).adding(.signExtension).adding(.saturatingFloatToInt)
    .adding(.multiValue).adding(.bulkMemory).adding(.referenceTypes).adding(.tailCall)
    .adding(.multiMemory).adding(.extendedConst).adding(.customPageSizes)
}
