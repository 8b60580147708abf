import Engine

public typealias Referent = Engine.Referent

/// A reference to an object of the guest's, a structure, an array, or an exception, or to an `i31`, or a host's own reference in
/// the internal hierarchy. What it refers to stays for as long as this is kept.
///
/// It belongs to the store that it came from, and to the thread that uses that store.
public final class ObjectReference: Equatable, @unchecked Sendable {
  let store: Store
  /// As a slot holds it.
  let bits: UInt64
  /// Of the hierarchy of `externref`, where the same object is another reference.
  let isExternal: Bool
  private let pin: Pin?
  public let referent: Referent

  /// Nil where the store has no room to note it.
  init?(_ bits: UInt64, _ type: ValueType, of store: Store) {
    self.store = store
    self.bits = bits
    isExternal = type.isExternal
    referent = store.machine.referent(of: bits, type)
    switch referent {
    case .structure, .array, .exception:
      guard let pin = try? store.machine.pin(bits) else { return nil }
      self.pin = pin
    case .function, .i31, .host: pin = nil
    }
  }

  /// The greatest type of what it is of: an index of a defined type would mean something in its module only.
  var topType: ValueType { isExternal ? .externref : referent == .exception ? .exnref : .anyref }

  deinit {
    if let pin { store.machine.unpin(pin) }
  }

  /// The very same object.
  public static func == (a: ObjectReference, b: ObjectReference) -> Bool { a.store === b.store && a.bits == b.bits }
}

extension ValueType {
  /// A type of the hierarchy of `externref`.
  var isExternal: Bool { nullable == .externref || nullable == .nullexternref }
}

extension Value {
  /// From the slots of a value, the low half of a vector first. Throws where there is no room to keep an object.
  init(_ type: ValueType, slot: UInt64, high: UInt64 = 0, of store: Store) throws(LimitError) {
    switch type.nullable {
    case .i32: self = .i32(Int32(slot: slot))
    case .i64: self = .i64(Int64(slot: slot))
    case .f32: self = .f32(Float(slot: slot))
    case .f64: self = .f64(Double(slot: slot))
    case .v128: self = .v128(V128(low: slot, high: high))
    case .externref where ExternReference(bits: slot) != nil || slot == 0:
      self = .externref(ExternReference(bits: slot))
    case .funcref, .nullfuncref: self = .funcref(FunctionReference(bits: slot))
    default:
      if slot == 0 {
        self = .object(type, nil)
      } else if store.machine.referent(of: slot, type) == .function {
        self = .funcref(FunctionReference(bits: slot))
      } else {
        guard let object = ObjectReference(slot, type, of: store) else { throw LimitError(.arenaBytes) }
        self = .object(object.topType, object)
      }
    }
  }
}

extension Store {
  /// Whether a global or table of the type may have this value: of the very type, or a reference of this store to what
  /// the type admits.
  func admits(_ value: Value, _ type: ValueType) -> Bool {
    switch value {
    case .object(_, nil): type.isReference && type.isNullable
    case .object(_, let object?):
      object.store === self && object.isExternal == type.isExternal && machine.admits(object.bits, type)
    default: value.type == type
    }
  }

  /// What a slot of a reference type refers to that is not 0.
  ///
  /// - Parameter slot: as a call with slots answered it, with no call since.
  public func referent(of slot: UInt64, _ type: ValueType) -> Referent { machine.referent(of: slot, type) }

  /// The slot of a host's own reference in the internal hierarchy (`any`).
  ///
  /// - Parameter number: from 1 to 2⁶³ less 1.
  public static func internalized(_ number: UInt64) -> UInt64 { Machine.internalized(number) }
}
