/// A test script: the commands of a `.wast` file, in order (the specification's `interpreter/README.md`, "Scripts").
public struct Script: Sendable {
  public var commands: [Command]
}

/// One command of a script, and where it stands.
public struct Command: Sendable {
  public var form: Form
  /// Byte offsets in the source, from the opening parenthesis to the byte after the closing one.
  public var range: Range<Int>
  /// The line of the opening parenthesis, from 1.
  public var line: Int

  public indirect enum Form: Sendable {
    /// `(module ...)`: defines a module and makes an instance of it.
    case module(ModuleSource, name: String?)
    /// `(module definition ...)`: defines a module and makes no instance.
    case moduleDefinition(ModuleSource, name: String?)
    /// `(module instance $I $M)`: makes an instance of a definition, the latest one where none is named.
    case moduleInstance(name: String?, definition: String?)
    /// `(register "name" $I)`: what the instance exports can be imported from `name`, which is UTF-8.
    case register(name: [UInt8], instance: String?)
    case action(Action)
    case assertReturn(Action, [ExpectedResult])
    case assertTrap(Action, message: String)
    /// `(assert_trap (module ...) "...")`: making the instance traps.
    case assertTrapModule(ModuleSource, message: String)
    case assertExhaustion(Action, message: String)
    case assertException(Action)
    case assertMalformed(ModuleSource, message: String)
    /// `assert_malformed_custom`: a custom section or annotation that is malformed.
    case assertMalformedCustom(ModuleSource, message: String)
    case assertInvalid(ModuleSource, message: String)
    case assertInvalidCustom(ModuleSource, message: String)
    case assertUnlinkable(ModuleSource, message: String)
    /// `(thread $T (shared (module $M))? command*)` of the threads proposal: runs beside what follows.
    case thread(name: String, sharedModule: String?, [Command])
    /// `(wait $T)`: until the thread has ended.
    case wait(thread: String)
  }
}

/// What a script calls a module.
public enum ModuleSource: Sendable {
  /// `(module ...)`, or fields alone: the module's bytes, or why the text is malformed.
  case text(Result<[UInt8], TextError>)
  /// `(module binary "...")`.
  case binary([UInt8])
  /// `(module quote "...")`: text that is parsed when the command is run.
  case quote([UInt8])

  /// The module in the binary format. Quoted text is parsed here; its errors count lines within the quote.
  public func bytes() throws(TextError) -> [UInt8] {
    switch self {
    case .text(let result): return try result.get()
    case .binary(let bytes): return bytes
    case .quote(let text): return try parseModule(text)
    }
  }
}

/// `(invoke $I "name" argument*)` or `(get $I "name")`.
public enum Action: Sendable {
  /// The latest instance where none is named. The function's name is UTF-8.
  case invoke(instance: String?, function: [UInt8], arguments: [ScriptValue])
  case get(instance: String?, global: [UInt8])
}

/// An argument, as bits.
public enum ScriptValue: Equatable, Sendable {
  case i32(UInt32)
  case i64(UInt64)
  case f32(bits: UInt32)
  case f64(bits: UInt64)
  /// The 16 bytes as two little-endian halves.
  case v128(low: UInt64, high: UInt64)
  /// `(ref.null ht)`.
  case null(AbstractHeapType)
  /// `(ref.extern n)`: a reference that only the script's host knows, by number.
  case extern(UInt32)
  /// `(ref.host n)`: the same, internalised: an `anyref`.
  case host(UInt32)
}

/// What a result has to be.
public indirect enum ExpectedResult: Equatable, Sendable {
  /// These very bits, this very reference.
  case value(ScriptValue)
  case f32(NaNClass)
  case f64(NaNClass)
  /// `v128.const f32x4 ...` where some lane is a class of NaNs.
  case f32x4([FloatLane<UInt32>])
  case f64x2([FloatLane<UInt64>])
  /// `(ref.null)`: a null reference of any type.
  case anyNull
  /// `(ref.func)`, `(ref.extern)`, `(ref.i31)`, `(ref.struct)`, `(ref.array)`, `(ref.eq)`, `(ref.any)`, `(ref.exn)`,
  /// ...: a non-null reference of the type.
  case reference(AbstractHeapType)
  /// `(either result+)`: any of them.
  case either([ExpectedResult])
}

/// `nan:canonical` and `nan:arithmetic` (specification, 4.3.3).
public enum NaNClass: Equatable, Sendable {
  case canonical
  case arithmetic
}

public enum FloatLane<Bits: Equatable & Sendable>: Equatable, Sendable {
  case bits(Bits)
  case nan(NaNClass)
}

/// The heap types that have a name of their own (specification, 2.3.3).
public enum AbstractHeapType: Equatable, Sendable {
  case `func`, nofunc, extern, noextern, any, eq, i31, `struct`, array, none, exn, noexn
}
