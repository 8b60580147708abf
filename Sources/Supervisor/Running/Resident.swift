/// The functions that a module has for its device. Only `tick` has to be there.
enum Hook: UInt32 {
  /// `tick(milliseconds: i32)`: since the last tick.
  case tick = 1
  /// `save() -> i64`: where its state is in memory 0 (the upper 32 bits) and how many bytes it has (the lower 32).
  case save
  /// `prepare(byteCount: i32) -> i32`: where in memory 0 to put so many bytes of state.
  case prepare
  /// `restore(version: i32, address: i32, byteCount: i32) -> i32`: 0 where it has taken over the state.
  case restore

  var name: StaticString {
    switch self {
    case .tick: "tick"
    case .save: "save"
    case .prepare: "prepare"
    case .restore: "restore"
    }
  }

  var parameterCount: Int {
    switch self {
    case .tick, .prepare: 1
    case .save: 0
    case .restore: 3
    }
  }

  var result: ValueType? {
    switch self {
    case .tick: nil
    case .save: .i64
    case .prepare, .restore: .i32
    }
  }
}

/// A module in one half of the arena, ready to tick. Everything that it has is in that half: at its end the guest of
/// preview1, before that the machine's arena, as many bytes of it as the manifest says.
///
/// Unsafe room. Invariants: the half and the slot's bytes stay as they are until the resident is closed; nothing else
/// uses the half.
struct Resident {
  let slot: SlotName
  let manifest: Manifest
  let machine: Machine
  private let instance: Instance
  private let tick: FunctionReference
  private let save: FunctionReference?
  private let prepare: FunctionReference?
  private let restore: FunctionReference?

  /// Loads the module of a slot, and runs its start function and then its `_initialize`, under the start's fuel.
  ///
  /// - Parameter slot: its bytes are those that were signed.
  init(
    _ slot: Slot, _ manifest: Manifest, in half: UnsafeMutableRawBufferPointer, _ profile: UnsafePointer<DeviceProfile>,
    _ peripherals: UnsafeMutablePointer<Peripherals>
  ) throws(Refusal) {
    self.slot = slot.name
    self.manifest = manifest
    let room = Resident.arenaBytes(of: half.count)
    guard let base = half.baseAddress, manifest.arenaBytes <= room else {
      throw Refusal(.overBudget, at: Manifest.Field.arenaBytes)
    }
    let guest = profile.pointee.platform.map { platform in
      let guest = (base + room).bindMemory(to: Guest.self, capacity: 1)
      guest.initialize(to: Guest(platform))
      return guest
    }
    do throws(LimitError) {
      machine = try Machine(
        arena: UnsafeMutableRawBufferPointer(start: base, count: manifest.arenaBytes), limits: profile.limits(for: manifest))
    } catch { throw Refusal(.limit, UInt32(error.limit.rawValue)) }
    instance = try machine.begin(slot.module(manifest), manifest, profile.pointee.tier, guest, peripherals)
    guard let tick = try instance.hook(.tick) else { throw Refusal(.wrongHook, Hook.tick.rawValue) }
    self.tick = tick
    save = try instance.hook(.save)
    prepare = try instance.hook(.prepare)
    restore = try instance.hook(.restore)
    machine.fuel = UInt64(manifest.startFuel)
    if case .function(let initialize)? = instance.export("_initialize"), initialize.parameterCount == 0 {
      do throws(Trap) { _ = try call(initialize, 0, 0, 0) } catch { throw Refusal(error) }
    }
  }

  /// What the guest leaves of a half.
  static func arenaBytes(of halfBytes: Int) -> Int {
    max(0, halfBytes - MemoryLayout<Guest>.stride - 15) & ~15
  }

  func close() { machine.close() }

  /// One tick under the manifest's fuel.
  func tick(milliseconds: UInt32) throws(Trap) {
    machine.fuel = UInt64(manifest.fuel)
    _ = try call(tick, UInt64(milliseconds), 0, 0)
  }

  /// Where the state is in memory 0.
  func savedState() throws(Refusal) -> Bytes {
    guard let save else { throw Refusal(.stateRefused) }
    machine.fuel = UInt64(manifest.startFuel)
    let place: UInt64
    do throws(Trap) { place = try call(save, 0, 0, 0) } catch { throw Refusal(error) }
    guard let bytes = memory(at: place >> 32, place & 0xFFFF_FFFF) else { throw Refusal(.stateRefused) }
    return Bytes(UnsafeRawBufferPointer(bytes))
  }

  /// Hands the state of another module over to this one.
  func restore(_ state: Bytes, version: UInt16) throws(Refusal) {
    guard let prepare, let restore, state.count <= manifest.stateBytes else { throw Refusal(.stateRefused) }
    machine.fuel = UInt64(manifest.startFuel)
    let count = UInt64(state.count)
    let address = try answer(prepare, count, 0, 0)
    guard let bytes = memory(at: address, count) else { throw Refusal(.stateRefused) }
    bytes.copyMemory(from: state.buffer)
    let answer = try answer(restore, UInt64(version), address, count)
    guard answer == 0 else { throw Refusal(.stateRefused, UInt32(truncatingIfNeeded: answer)) }
  }

  /// The `i32` that a hook answers.
  private func answer(_ function: FunctionReference, _ a: UInt64, _ b: UInt64, _ c: UInt64) throws(Refusal) -> UInt64 {
    do throws(Trap) { return try call(function, a, b, c) & 0xFFFF_FFFF } catch { throw Refusal(error) }
  }

  private func memory(at address: UInt64, _ count: UInt64) -> UnsafeMutableRawBufferPointer? {
    guard let bytes = instance.memory?.bytes, address + count <= UInt64(bytes.count) else { return nil }
    return UnsafeMutableRawBufferPointer(rebasing: bytes[Int(address)..<Int(address + count)])
  }

  /// The first result, or 0.
  private func call(_ function: FunctionReference, _ a: UInt64, _ b: UInt64, _ c: UInt64) throws(Trap) -> UInt64 {
    let slots = try machine.arguments(of: function)
    let arguments: InlineArray<3, UInt64> = [a, b, c]
    for index in 0..<function.parameterSlots { slots[index] = arguments[index] }
    try machine.call(function, at: slots, instance: instance)
    return function.resultSlots > 0 ? slots[0] : 0
  }
}

extension Refusal {
  init(_ trap: Trap) { self.init(trap == .outOfFuel ? .outOfFuel : .trap, UInt32(trap.rawValue)) }

  fileprivate init(_ error: ModuleError) {
    switch error.kind {
    case .malformed: self.init(.malformedModule, at: error.offset)
    case .invalid: self.init(.invalidModule, at: error.offset)
    case .unsupported: self.init(.unsupportedModule, at: error.offset)
    case .limit: self.init(.limit, UInt32(error.limit?.rawValue ?? 0xFF))
    }
  }

  fileprivate init(_ error: InstantiationError) {
    switch error {
    case .unknownImport(let index): self.init(.unknownImport, at: index)
    case .incompatibleImportType(let index): self.init(.incompatibleImport, at: index)
    case .limit(let limit): self.init(.limit, UInt32(limit.rawValue))
    case .unsupportedFeature(let use): self.init(.unsupportedModule, use.offset)
    case .trap(let trap): self.init(trap)
    }
  }
}

extension Machine {
  /// Loads and instantiates, with the imports that the manifest names and no others.
  fileprivate func begin(
    _ bytes: Bytes, _ manifest: Manifest, _ tier: Tier, _ guest: UnsafeMutablePointer<Guest>?,
    _ peripherals: UnsafeMutablePointer<Peripherals>
  ) throws(Refusal) -> Instance {
    let module: Module
    do throws(ModuleError) { module = try load(bytes.buffer, features: .supported) } catch { throw Refusal(error) }
    let imports = manifest.imports
    for index in module.imports.indices {
      let entry = module.imports[index]
      let isDeclared = imports.contains(module: Bytes(module.name(entry.module)), name: Bytes(module.name(entry.name)))
      guard entry.kind == .function, isDeclared else { throw Refusal(.undeclaredImport, at: index) }
    }
    fuel = UInt64(manifest.startFuel)
    var limit: Limit?
    do throws(InstantiationError) {
      return try instantiate(module, tier: tier, isMetered: true) { index in
        do throws(LimitError) {
          if let function = try device(module.imports[index], of: module, peripherals) { return function }
          guard let guest else { return nil }
          return try preview1(module.imports[index], of: module, guest: guest)
        } catch {
          limit = error.limit
          return nil
        }
      }
    } catch {
      if let limit { throw Refusal(.limit, UInt32(limit.rawValue)) }
      throw Refusal(error)
    }
  }
}

extension Instance {
  /// A hook, or nil where the module has none of that name.
  fileprivate func hook(_ hook: Hook) throws(Refusal) -> FunctionReference? {
    guard let export = export(hook.name) else { return nil }
    guard case .function(let function) = export, function.parameterCount == hook.parameterCount,
      function.resultCount == (hook.result == nil ? 0 : 1)
    else { throw Refusal(.wrongHook, hook.rawValue) }
    for index in 0..<function.parameterCount where function.parameter(index) != .i32 {
      throw Refusal(.wrongHook, hook.rawValue)
    }
    if let result = hook.result, function.result(0) != result { throw Refusal(.wrongHook, hook.rawValue) }
    return function
  }
}
