/// What a new module does with the state of the one that it replaces.
public enum StateRule: UInt8, Sendable {
  /// It starts fresh.
  case fresh = 0
  /// It takes over the state; where that does not work it starts fresh.
  case handOverOrFresh = 1
  /// It takes over the state; where that does not work it does not take over at all.
  case handOverOrRefuse = 2
}

/// What is signed of a module: what it is, what it needs, and how it is to be let in. A view of the bytes, which are
/// checked through and through when it is made.
///
/// The layout (numbers little-endian; docs/Device.md has it as a table) is a head of 160 bytes, the imports, and the
/// signature of all that is before it.
public struct Manifest: Sendable {
  public static var headByteCount: Int { 160 }
  public static var signatureByteCount: Int { 64 }
  /// With the slot's header it fills 512 bytes.
  public static var maximumByteCount: Int { 496 }
  /// Bit 0 of the flags: the module may be older than what it replaces.
  public static var downgradeFlag: UInt8 { 1 }
  static var format: UInt8 { 1 }

  /// Offsets of the fields.
  public enum Field {
    public static let magic = 0, format = 4, flags = 5, stateRule = 6, importCount = 7
    public static let byteCount = 8, stateVersion = 10, oldestState = 12, newestState = 14
    public static let version = 16, oldestReplaced = 20, newestReplaced = 24, moduleBytes = 28
    public static let arenaBytes = 32, memoryPages = 36, tableElements = 40, stackSlots = 44, codeBytes = 48
    public static let fuel = 52, startFuel = 56, deadline = 60, probation = 64, stateBytes = 68
    public static let name = 72, key = 88, digest = 96
  }

  public let bytes: Bytes

  /// Checks that bytes are a manifest; not whether its signature holds, nor whether the device can do what it asks.
  public init(parsing bytes: Bytes) throws(ManifestError) {
    let least = Manifest.headByteCount + Manifest.signatureByteCount
    guard bytes.count >= least, bytes.count <= Manifest.maximumByteCount else {
      throw ManifestError(.byteCount, at: bytes.count)
    }
    self.bytes = bytes
    guard bytes.part(Field.magic, 4).equals("APUM") else { throw ManifestError(.magic, at: Field.magic) }
    guard bytes[Field.format] == Manifest.format else { throw ManifestError(.format, at: Field.format) }
    guard bytes[Field.flags] & ~Manifest.downgradeFlag == 0 else { throw ManifestError(.flags, at: Field.flags) }
    guard bytes[Field.stateRule] <= StateRule.handOverOrRefuse.rawValue else {
      throw ManifestError(.stateRule, at: Field.stateRule)
    }
    guard Int(bytes.u16(Field.byteCount)) == bytes.count else { throw ManifestError(.byteCount, at: Field.byteCount) }
    guard oldestState <= newestState else { throw ManifestError(.range, at: Field.oldestState) }
    guard oldestReplaced <= newestReplaced else { throw ManifestError(.range, at: Field.oldestReplaced) }
    // The header of a module alone is 8 bytes.
    guard bytes.u32(Field.moduleBytes) >= 8, bytes.u32(Field.moduleBytes) <= 1 << 30 else {
      throw ManifestError(.number, at: Field.moduleBytes)
    }
    // A number that an `Int` of 32 bits may not hold, or that no device can mean.
    for field in stride(from: Field.arenaBytes, through: Field.stateBytes, by: 4)
    where bytes.u32(field) > 1 << 30 { throw ManifestError(.number, at: field) }
    let positive: InlineArray<5, Int> = [
      Field.arenaBytes, Field.stackSlots, Field.fuel, Field.startFuel, Field.probation,
    ]
    for index in positive.indices where bytes.u32(positive[index]) == 0 {
      throw ManifestError(.number, at: positive[index])
    }
    try checkName()
    try checkImports()
  }

  /// Printable ASCII, then zeros.
  private func checkName() throws(ManifestError) {
    var isEnded = false
    for offset in Field.name..<Field.key {
      let letter = bytes[offset]
      if letter == 0 { isEnded = true }
      guard letter == 0 || (!isEnded && letter > 0x20 && letter < 0x7F) else { throw ManifestError(.name, at: offset) }
    }
    guard bytes[Field.name] != 0 else { throw ManifestError(.name, at: Field.name) }
  }

  /// As many as the head says, none of them beyond the signature, and nothing between.
  private func checkImports() throws(ManifestError) {
    let end = bytes.count - Manifest.signatureByteCount
    var offset = Manifest.headByteCount
    for _ in 0..<Int(bytes[Field.importCount]) {
      guard end - offset >= 2 else { throw ManifestError(.imports, at: offset) }
      let length = Int(bytes[offset]) + Int(bytes[offset + 1])
      guard bytes[offset] > 0, length <= end - offset - 2 else { throw ManifestError(.imports, at: offset) }
      offset += 2 + length
    }
    guard offset == end else { throw ManifestError(.imports, at: offset) }
  }

  private func number(_ field: Int) -> Int { Int(truncatingIfNeeded: bytes.u32(field)) }

  public var mayBeOlder: Bool { bytes[Field.flags] & Manifest.downgradeFlag != 0 }
  public var stateRule: StateRule { StateRule(rawValue: bytes[Field.stateRule]) ?? .fresh }
  public var version: UInt32 { bytes.u32(Field.version) }
  /// The versions that it may replace.
  public var oldestReplaced: UInt32 { bytes.u32(Field.oldestReplaced) }
  public var newestReplaced: UInt32 { bytes.u32(Field.newestReplaced) }
  /// The version of what its `save` writes, and those of what its `restore` takes.
  public var stateVersion: UInt16 { bytes.u16(Field.stateVersion) }
  public var oldestState: UInt16 { bytes.u16(Field.oldestState) }
  public var newestState: UInt16 { bytes.u16(Field.newestState) }
  /// The most bytes of state that it takes.
  public var stateBytes: Int { number(Field.stateBytes) }
  public var moduleBytes: Int { number(Field.moduleBytes) }
  // The budget.
  public var arenaBytes: Int { number(Field.arenaBytes) }
  public var memoryPages: Int { number(Field.memoryPages) }
  public var tableElements: Int { number(Field.tableElements) }
  public var stackSlots: Int { number(Field.stackSlots) }
  public var codeBytes: Int { number(Field.codeBytes) }
  /// Fuel for a tick; fuel for what runs when it takes over, and for `save`.
  public var fuel: UInt32 { bytes.u32(Field.fuel) }
  public var startFuel: UInt32 { bytes.u32(Field.startFuel) }
  /// The longest that a tick may take, in microseconds; 0 where it may take any time.
  public var deadline: UInt32 { bytes.u32(Field.deadline) }
  /// Ticks of probation.
  public var probation: UInt32 { bytes.u32(Field.probation) }
  /// 16 bytes, with zeros after the name.
  public var name: Bytes { bytes.part(Field.name, 16) }
  public var keyNumber: Bytes { bytes.part(Field.key, 8) }
  /// SHA-512 of the module.
  public var digest: Bytes { bytes.part(Field.digest, 64) }
  public var signature: Bytes {
    bytes.part(bytes.count - Manifest.signatureByteCount, Manifest.signatureByteCount)
  }
  /// What is signed.
  public var message: Bytes { bytes.part(0, bytes.count - Manifest.signatureByteCount) }
  public var imports: ManifestImports { ManifestImports(self) }
}

/// Walks over the imports of a manifest.
public struct ManifestImports {
  private let bytes: Bytes
  private var left: Int
  private var offset = Manifest.headByteCount

  init(_ manifest: Manifest) {
    bytes = manifest.bytes
    left = Int(manifest.bytes[Manifest.Field.importCount])
  }

  public mutating func next() -> (module: Bytes, name: Bytes)? {
    guard left > 0 else { return nil }
    left -= 1
    let lengths = (Int(bytes[offset]), Int(bytes[offset + 1]))
    let module = bytes.part(offset + 2, lengths.0)
    let name = bytes.part(offset + 2 + lengths.0, lengths.1)
    offset += 2 + lengths.0 + lengths.1
    return (module, name)
  }

  /// Whether there is such an import among those that are left.
  func contains(module: Bytes, name: Bytes) -> Bool {
    var walk = self
    while let entry = walk.next() {
      if entry.module.equals(module) && entry.name.equals(name) { return true }
    }
    return false
  }
}

/// What is wrong with the bytes of a manifest, and where.
public struct ManifestError: Error, Equatable, Sendable {
  public enum Kind: UInt8, Sendable {
    /// There are too few or too many bytes, or not as many as the manifest says.
    case byteCount
    case magic, format, flags, stateRule, range, number, name, imports
  }

  public let kind: Kind
  /// Offset of the wrong byte, or of the field, from the manifest's start.
  public let offset: Int

  init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}
