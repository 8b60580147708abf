/// Which tier runs a function.
public enum Tier: UInt8, Sendable {
  /// The bytecode is interpreted where it lies.
  case inPlace
  /// A function is translated on its first call, and runs in place only where the code area is full.
  case threaded
  /// What suits the profile: today as `threaded`.
  case automatic

  /// The handler's word for the stub of a module's function.
  var stub: Int {
    switch self {
    case .inPlace: address(apus_i_enter)
    case .threaded, .automatic: Tier.hasThreaded ? address(apus_t_translate) : address(apus_i_enter)
    }
  }

  #if APUS_NO_THREADED
  /// Left out of this build: nothing leads to the threaded tier's handlers and translator, and so the linker drops
  /// them. Whatever tier is asked for, everything runs in place.
  @inline(__always) public static var hasThreaded: Bool { false }
  #else
  /// Whether this build has the threaded tier.
  @inline(__always) public static var hasThreaded: Bool { true }
  #endif
}

extension InstanceState {
  /// Takes the in-place tier's handlers by opcode byte.
  @export(interface) @inline(never)
  mutating func takeHandlersInPlace() {
    for opcode in 0..<256 { dispatch[opcode] = address(inPlaceHandlers[opcode]) }
  }

  /// Chooses among the in-place tier's handlers for this instance: where block types may be of two parts, and where fuel is
  /// charged or calls are counted, the instructions concerned have handlers of their own.
  mutating func chooseHandlers() {
    if FeatureSet.knows(.functionReferences), module.features.contains(.functionReferences) {
      handle(.block, by: apus_i_block_wide)
      handle(.loop, by: apus_i_block_wide)
      handle(.if, by: apus_i_if_typed)
    }
    #if !APUS_NO_GC
    if module.features.contains(.gc) {
      handle(.refEq, by: apus_i_ref_eq)
      // Any of the instructions with its prefix.
      handle(Opcode(byte: Opcode.structNew.prefix), by: apus_i_aggregate_prefix)
    }
    #endif
    #if !APUS_NO_ATOMICS
    // Any of the instructions with its prefix.
    if module.features.contains(.threads) { dispatch[Int(Opcode.atomicFence.prefix)] = inPlaceAtomicPrefixHandler() }
    #endif
    if isMetered {
      handle(.loop, by: apus_i_loop_metered)
      handle(.br, by: apus_i_br_metered)
      handle(.brIf, by: apus_i_br_if_metered)
      handle(.brTable, by: apus_i_br_table_metered)
      handle(.call, by: apus_i_call_metered)
      handle(.callIndirect, by: apus_i_call_indirect_metered)
      handle(.callRef, by: apus_i_call_ref_metered)
      handle(.brOnNull, by: apus_i_br_on_null_metered)
      handle(.brOnNonNull, by: apus_i_br_on_non_null_metered)
    }
    if countsCalls {
      handle(.end, by: apus_i_end_counted)
      handle(.return, by: apus_i_return_counted)
      handle(.returnCall, by: apus_i_return_call_counted)
      handle(.returnCallIndirect, by: apus_i_return_call_indirect_counted)
      handle(.returnCallRef, by: apus_i_return_call_ref_counted)
    }
  }

  #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_MEMORY64)
  /// The handlers in place that know of 64-bit addresses, if a memory or table has them; after all others are chosen.
  mutating func handle64BitAddressesInPlace() {
    if module.memories.contains(where: { $0.size.is64 }) {
      for opcode in 0..<256 {
        let handler = longInPlaceHandler(opcode)
        if handler != address(apus_i_unreachable) { dispatch[opcode] = handler }
      }
      #if !APUS_NO_VECTORS
      if module.hasVectors { dispatch[Int(Opcode.v128Load.prefix)] = address(apus_i_vector_prefix64) }
      #endif
    }
    if module.tables.contains(where: { $0.size.is64 }) { handle(.callIndirect, by: apus_i_call_indirect_any) }
  }
  #endif

  private mutating func handle(_ opcode: Opcode, by handler: Handler) {
    dispatch[Int(opcode.rawValue)] = address(handler)
  }
}
