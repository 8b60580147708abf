import Device
import Text

/// Device logic of all kinds, made to order. A module that ticks well writes its version to channel 1.
public enum Logic: String, CaseIterable, Sendable {
  /// Counts its ticks on channel 4, and starts from 0.
  case good
  /// The same, but takes the count over and hands it on.
  case successor
  // What is refused once it is there.
  case startTraps, startSpins, startEats, wrongDigest, undeclaredImport, wrongHook, invalid, truncated, refusesState
  // What is refused at once.
  case unknownKey, wrongSignature, downgrade, overBudget, unknownImport
  // What is let in, and rolled back.
  case traps, spins, eats, late, exits

  public enum Fate: Sendable { case confirmed, refused, rolledBack }

  public var fate: Fate {
    switch self {
    case .good, .successor: .confirmed
    case .traps, .spins, .eats, .late, .exits: .rolledBack
    default: .refused
    }
  }

  /// Why it is refused or rolled back.
  public var reason: Reason {
    switch self {
    case .good, .successor: .none
    case .startTraps, .startEats, .traps, .exits, .eats: .trap
    case .startSpins, .spins: .outOfFuel
    case .wrongDigest: .wrongDigest
    case .undeclaredImport: .undeclaredImport
    case .wrongHook: .wrongHook
    case .invalid: .invalidModule
    case .truncated: .malformedModule
    case .refusesState: .stateRefused
    case .unknownKey: .unknownKey
    case .wrongSignature: .wrongSignature
    case .downgrade: .downgrade
    case .overBudget: .overBudget
    case .unknownImport: .unknownImport
    case .late: .missedDeadline
    }
  }

  public static let probation: UInt32 = 5

  private var start: String {
    switch self {
    case .startTraps: "(start $start) (func $start unreachable)"
    case .startSpins: "(start $start) (func $start (loop br 0))"
    // The memory does not grow so far, and it takes that for a reason to die.
    case .startEats: "(start $start) (func $start (if (i32.eq (memory.grow (i32.const 10000)) (i32.const -1)) (then unreachable)))"
    case .invalid: "(func (result i32) (i64.const 0))"
    default: ""
    }
  }

  /// What a tick does besides, from the third one on.
  private var misdeed: String {
    switch self {
    case .traps: "unreachable"
    case .spins: "(loop br 0)"
    case .eats: "(if (i32.lt_s (memory.grow (i32.const 1000)) (i32.const 0)) (then (i32.store (i32.const -4) (i32.const 1))))"
    // Channel 5 takes its time.
    case .late: "(drop (call $read (call $open (i32.const 5) (i32.const 0))))"
    case .exits: "(call $exit (i32.const 3))"
    default: ""
    }
  }

  /// The module as text.
  func text(_ version: UInt32) -> String {
    let exit = self == .exits ? #"(import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))"# : ""
    let tick = self == .wrongHook ? #"(func (export "tick") (param i64))"# : #"(func (export "tick") (param i32) (call $work))"#
    let restore = self == .refusesState ? "(i32.const 7)" : "(i32.store (i32.const 16) (i32.load (local.get 1))) (i32.const 0)"
    return """
      (module
        (import "device" "open" (func $open (param i32 i32) (result i32)))
        (import "device" "read" (func $read (param i32) (result i32)))
        (import "device" "write" (func $write (param i32 i32)))
        \(exit)
        (memory 256 1024 (pagesize 1))
        (global $version (export "version") i32 (i32.const \(version)))
        (func $work
          (i32.store (i32.const 16) (i32.add (i32.load (i32.const 16)) (i32.const 1)))
          (i32.store (i32.const 20) (i32.add (i32.load (i32.const 20)) (i32.const 1)))
          (if (i32.ge_u (i32.load (i32.const 20)) (i32.const 3)) (then \(misdeed)))
          (call $write (call $open (i32.const 1) (i32.const 1)) (global.get $version))
          (call $write (call $open (i32.const 4) (i32.const 1)) (i32.load (i32.const 16))))
        \(tick)
        \(start)
        (func (export "save") (result i64) (i64.const 0x0000001000000004))
        (func (export "prepare") (param i32) (result i32) (i32.const 64))
        (func (export "restore") (param i32 i32 i32) (result i32) \(restore)))
      """
  }

  /// The module, with a manifest that is signed as this kind of logic has it.
  public func signed(version: UInt32, key: SigningKey, budget: (inout ManifestDraft) -> Void = { _ in }) throws -> SignedModule {
    var module = try parseModule(Array(text(version).utf8))
    if self == .truncated { module.removeLast() }
    var draft = ManifestDraft()
    draft.name = rawValue
    draft.version = self == .downgrade ? 0 : version
    draft.imports = ["open", "read", "write"].map { ManifestDraft.Name("device", $0) }
    if self == .exits { draft.imports.append(ManifestDraft.Name("wasi_snapshot_preview1", "proc_exit")) }
    if self == .undeclaredImport { draft.imports.removeLast() }
    if self == .unknownImport { draft.imports.append(ManifestDraft.Name("device", "fly")) }
    draft.arenaBytes = self == .overBudget ? 1 << 20 : 12 << 10
    draft.memoryPages = 1
    draft.stackSlots = 128
    draft.codeBytes = 1024
    draft.fuel = 1000
    draft.startFuel = 1000
    draft.deadline = 5_000_000
    draft.probation = Logic.probation
    draft.stateVersion = 1
    draft.stateBytes = 64
    if self == .successor || self == .refusesState {
      draft.stateRule = .handOverOrRefuse
      draft.states = 1...1
    }
    budget(&draft)
    let signer = self == .unknownKey ? SigningKey() : key
    var manifest = try draft.signed(module, by: signer)
    if self == .wrongSignature { manifest[manifest.count - 1] ^= 1 }
    if self == .wrongDigest { module[module.count - 2] ^= 0x40 }
    return SignedModule(manifest: manifest, module: module)
  }
}
