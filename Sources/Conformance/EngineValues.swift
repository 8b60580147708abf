import Apus
import Text

/// Values of scripts in the engine's slots, and back.

extension EngineSession {
  /// The script's `(ref.extern n)` is the engine's external reference n + 1, since 0 is null.
  func slots(of arguments: [ScriptValue], for signature: Signature) throws(Stop) -> [UInt64] {
    guard arguments.count == signature.parameters.count else {
      throw .misuse("\(arguments.count) arguments for \(signature)")
    }
    var slots: [UInt64] = []
    for (argument, type) in zip(arguments, signature.parameters) {
      switch (argument, type.nullable) {
      case (.i32(let value), .i32): slots.append(UInt64(value))
      case (.i64(let value), .i64): slots.append(value)
      case (.f32(let bits), .f32): slots.append(UInt64(bits))
      case (.f64(let bits), .f64): slots.append(bits)
      case (.v128(let low, let high), .v128): slots += [low, high]
      case (.null, _) where type.isReference: slots.append(0)
      case (.extern(let number), .externref): slots.append(UInt64(number) + 1)
      case (.host(let number), _) where type.isReference: slots.append(Store.internalized(UInt64(number) + 1))
      default: throw .misuse("the argument \(argument) for \(signature)")
      }
    }
    return slots
  }

  func values(in slots: [UInt64], _ types: [ValueType]) -> [ResultValue] {
    var next = slots[...]
    return types.map { type in
      let slot = next.popFirst() ?? 0
      switch type.nullable {
      case .i32: return .i32(UInt32(truncatingIfNeeded: slot))
      case .i64: return .i64(slot)
      case .f32: return .f32(bits: UInt32(truncatingIfNeeded: slot))
      case .f64: return .f64(bits: slot)
      case .v128: return .v128(low: slot, high: next.popFirst() ?? 0)
      default: return slot == 0 ? .null : .reference(referent(of: slot, type))
      }
    }
  }

  /// What a reference refers to, in the words of scripts.
  private func referent(of slot: UInt64, _ type: ValueType) -> Conformance.Referent {
    let isExternal = type.nullable == .externref
    return switch store.referent(of: slot, type) {
    case .host(let number) where isExternal: .extern(UInt32(truncatingIfNeeded: number - 1))
    case .host(let number): .host(UInt32(truncatingIfNeeded: number - 1))
    case _ where isExternal: .externalized
    case .function: .function
    case .i31: .i31
    case .structure: .structure
    case .array: .array
    case .exception: .exception
    }
  }
}

extension Imports {
  /// The module `spectest`, which every script can import from (the official interpreter's `host/spectest.ml`). What is
  /// printed goes nowhere.
  static func spectest(in store: Store) throws(LimitError) -> Imports {
    var imports = Imports()
    let module = "spectest"
    imports.define(module, "global_i32", try Global(in: store, .i32(666)))
    imports.define(module, "global_i64", try Global(in: store, .i64(666)))
    imports.define(module, "global_f32", try Global(in: store, .f32(666.6)))
    imports.define(module, "global_f64", try Global(in: store, .f64(666.6)))
    imports.define(module, "table", try Table(in: store, .funcref, count: 10, maximum: 20))
    imports.define(module, "table64", try Table(in: store, .funcref, count: 10, maximum: 20, is64: true))
    imports.define(module, "memory", try Memory(in: store, pages: 1, maximum: 2))
    imports.define(module, "shared_memory", try Memory(in: store, pages: 1, maximum: 2, isShared: true))
    let prints: [(String, [ValueType])] = [
      ("print", []), ("print_i32", [.i32]), ("print_i64", [.i64]), ("print_f32", [.f32]), ("print_f64", [.f64]),
      ("print_i32_f32", [.i32, .f32]), ("print_f64_f64", [.f64, .f64]),
    ]
    for (name, parameters) in prints { imports.define(module, name, Signature(parameters, [])) { _, _ in } }
    return imports
  }
}
