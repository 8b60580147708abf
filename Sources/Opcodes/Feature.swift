/// The proposal that brought an instruction or an encoding into WebAssembly.
///
/// All but `threads`, `wideArithmetic`, `customPageSizes`, `customDescriptors` and `legacyExceptions`
/// are part of WebAssembly 3.0. The table names a feature in kebab case (`bulk-memory`). Some features
/// have no instruction of their own; they are here so that a profile can name them.
public enum Feature: UInt8, Sendable {
  /// WebAssembly 1.0.
  case mvp = 0
  /// Imported and exported globals may be mutable; no instructions.
  case mutableGlobals = 1
  /// Sign-extending an integer in place.
  case signExtension = 2
  /// Float to integer conversion that saturates where the plain one traps.
  case saturatingFloatToInt = 3
  /// Blocks with parameters, and several results; no instructions.
  case multiValue = 4
  /// Copying, filling and initialising memories and tables in one instruction.
  case bulkMemory = 5
  /// References as values, and several tables.
  case referenceTypes = 6
  /// 128-bit vectors.
  case simd = 7
  /// Vector instructions whose result may differ between machines.
  case relaxedSimd = 8
  /// Calls that replace the caller's frame.
  case tailCall = 9
  /// References to functions of a known type.
  case functionReferences = 10
  /// Structures, arrays and casts.
  case gc = 11
  /// Exceptions with `try_table` and exception references.
  case exceptions = 12
  /// More than one memory in a module; no instructions.
  case multiMemory = 13
  /// Memories and tables with 64-bit addresses; no instructions.
  case memory64 = 14
  /// Integer arithmetic in constant expressions; no instructions.
  case extendedConst = 15
  /// Shared memories and atomic access to them.
  case threads = 16
  /// 128-bit addition, subtraction and multiplication in pairs of `i64`.
  case wideArithmetic = 17
  /// Memories with a page size other than 64 KiB; no instructions.
  case customPageSizes = 18
  /// The exception instructions that WebAssembly 3.0 superseded, known so as to be refused by name.
  case legacyExceptions = 19
  /// Types with a descriptor, exact references, and casts by descriptor.
  case customDescriptors = 20
}
