import WasmModule

/// One case of the fuzzer: modules that link with each other, and what is done with them, step by step.
///
/// A case says everything that an executor has to know, so that the same case can be run anywhere and compared.
public struct FuzzCase: Equatable, Sendable {
  /// In the order in which they can be linked: a module imports from the host and from those before it.
  public var modules: [FuzzModule]
  public var steps: [FuzzStep]
  /// The features that the modules may use.
  public var features: FeatureSet
  /// What may be compared of NaNs.
  public var nans: NaNPolicy
  /// Some call may recurse without end. Where it stops is the executor's own business.
  public var mayExhaustStack: Bool

  public init(
    modules: [FuzzModule], steps: [FuzzStep], features: FeatureSet, nans: NaNPolicy, mayExhaustStack: Bool = false
  ) {
    self.modules = modules
    self.steps = steps
    self.features = features
    self.nans = nans
    self.mayExhaustStack = mayExhaustStack
  }
}

/// How the modules of a case deal with the bits of NaNs, of which the specification leaves some open (4.3.3).
public enum NaNPolicy: UInt8, Equatable, Sendable {
  /// An arithmetic NaN is replaced by the canonical one before anything can see its bits: all bits are to agree.
  case canonical
  /// Arithmetic NaNs are left as they come: executors may differ in their bits, and in what is computed from them.
  case any
}

/// A module of a case, and the name that later modules import it by.
public struct FuzzModule: Equatable, Sendable {
  /// `m0`, `m1` and so on.
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// One call of an embedder's API.
///
/// Instances are numbered in the order of their `.instantiate` steps, those that fail included. A step that names an
/// instance that is not there, for its instantiation failed, is left out by every executor.
public enum FuzzStep: Equatable, Sendable {
  /// Makes an instance of `modules[module]`. Imports by a module's name are taken from the last instance of it that
  /// succeeded; where there is none, linking fails. Imports from `HostFunction.module` are the host's functions.
  case instantiate(module: Int)
  /// Calls an exported function. The arguments fit its type.
  case call(instance: Int, export: String, arguments: [FuzzValue])
  /// Grows an exported memory by as many pages; it may fail.
  case growMemory(instance: Int, export: String, pages: UInt64)
  /// Grows an exported table by as many elements; it may fail.
  case growTable(instance: Int, export: String, count: UInt64, value: FuzzValue)
  /// Reads `count` bytes of an exported memory; the range may be out of bounds.
  case readMemory(instance: Int, export: String, address: UInt64, count: UInt64)
  /// Writes to an exported memory; the range may be out of bounds, and then nothing is written.
  case writeMemory(instance: Int, export: String, address: UInt64, bytes: [UInt8])
  case readGlobal(instance: Int, export: String)
  /// Sets an exported mutable global; the value is of its type.
  case writeGlobal(instance: Int, export: String, value: FuzzValue)
  /// Reads an element of an exported table; the index may be out of bounds.
  case readTable(instance: Int, export: String, index: UInt64)
  /// Sets an element of an exported table; the index may be out of bounds, the value is of its type.
  case writeTable(instance: Int, export: String, index: UInt64, value: FuzzValue)
}

/// A value that crosses the border between host and module, bit for bit.
public enum FuzzValue: Equatable, Sendable {
  case i32(UInt32)
  case i64(UInt64)
  /// As the bits of the number.
  case f32(UInt32)
  case f64(UInt64)
  case v128(low: UInt64, high: UInt64)
  /// A null reference of this type.
  case null(ValueType)
  /// A reference of the host's own, by a number that is not 0.
  case external(UInt64)
  /// An exported function; null where the instance is not there.
  case function(instance: Int, export: String)

  public var type: ValueType {
    switch self {
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    case .v128: .v128
    case .null(let type): type
    case .external: .externref
    case .function: .funcref
    }
  }
}
