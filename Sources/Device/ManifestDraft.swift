import Apus

/// A manifest in the making: what is to be signed of a module.
public struct ManifestDraft: Equatable, Sendable {
  public var name = "logic"
  public var version: UInt32 = 1
  public var mayBeOlder = false
  /// The versions that it may replace.
  public var replaces: ClosedRange<UInt32> = 0...UInt32.max
  public var stateRule = StateRule.fresh
  public var stateVersion: UInt16 = 0
  /// The versions of state that it takes.
  public var states: ClosedRange<UInt16> = 0...0
  public var stateBytes: UInt32 = 0
  public var arenaBytes: UInt32 = 0
  public var memoryPages: UInt32 = 0
  public var tableElements: UInt32 = 0
  public var stackSlots: UInt32 = 512
  public var codeBytes: UInt32 = 0
  public var fuel: UInt32 = 100_000
  public var startFuel: UInt32 = 1_000_000
  /// Microseconds; 0 for none.
  public var deadline: UInt32 = 0
  /// Ticks.
  public var probation: UInt32 = 50
  /// Module and name of each function that it needs of the device.
  public var imports: [Name] = []

  public struct Name: Equatable, Hashable, Sendable {
    public var module: String
    public var name: String

    public init(_ module: String, _ name: String) {
      self.module = module
      self.name = name
    }
  }

  public init() {}

  /// What can be read off a module: its imports, its pages, and an arena in which it has room.
  ///
  /// - Parameters:
  ///   - module: its bytes.
  ///   - pages: as many as its memory may grow to; nil for what it begins with.
  ///   - stackSlots, codeBytes: as many as it shall have.
  public init(of module: [UInt8], pages: UInt32? = nil, stackSlots: UInt32 = 512, codeBytes: UInt32 = 0) throws {
    self.stackSlots = stackSlots
    self.codeBytes = codeBytes
    var options = Store.Options()
    options.limits.codeBytes = 0
    options.limits.stackSlots = 64
    let store = try Store(options)
    let loaded = try store.load(bytes: module)
    for entry in loaded.imports {
      let name = Name(entry.module, entry.name)
      if !imports.contains(name) { imports.append(name) }
    }
    // The limit is in pages of 64 KiB, whatever the module's own are.
    let bytes = ModuleSizes(module)
    memoryPages = pages ?? UInt32(clamping: (bytes.memoryBytes + 0xFFFF) >> 16)
    tableElements = UInt32(clamping: bytes.tableElements)
    let memory = pages.map { UInt64($0) << 16 } ?? bytes.memoryBytes
    let records = UInt64(store.arenaBytesInUse) + 4096 + UInt64(bytes.tableElements) * 8
    arenaBytes = UInt32(clamping: (records + memory + UInt64(stackSlots) * 8 + UInt64(codeBytes) + 15) & ~15)
  }

  /// The bytes of the manifest, signed.
  public func signed(_ module: [UInt8], by key: SigningKey) throws -> [UInt8] {
    let message = try bytes(module, keyNumber: Array(key.publicBytes.prefix(8)))
    return message + (try key.signature(of: message))
  }

  /// What is wrong with a draft.
  public enum Problem: Error, Equatable {
    /// More than 16 letters, or other letters than printable ASCII ones.
    case name(String)
    case tooManyImports
    /// The manifest would be refused.
    case refused(ManifestError)
  }

  /// All but the signature.
  func bytes(_ module: [UInt8], keyNumber: [UInt8]) throws -> [UInt8] {
    guard (1...16).contains(name.utf8.count) else { throw Problem.name(name) }
    var list: [UInt8] = []
    for entry in imports {
      guard entry.module.utf8.count < 256, entry.name.utf8.count < 256 else { throw Problem.tooManyImports }
      list += [UInt8(entry.module.utf8.count), UInt8(entry.name.utf8.count)] + entry.module.utf8 + entry.name.utf8
    }
    let count = Manifest.headByteCount + list.count + Manifest.signatureByteCount
    guard count <= Manifest.maximumByteCount, imports.count < 256 else { throw Problem.tooManyImports }
    var bytes = Array("APUM".utf8)
    bytes += [1, mayBeOlder ? Manifest.downgradeFlag : 0, stateRule.rawValue, UInt8(imports.count)]
    for field in [UInt16(count), stateVersion, states.lowerBound, states.upperBound] {
      bytes += [UInt8(truncatingIfNeeded: field), UInt8(field >> 8)]
    }
    for field in [
      version, replaces.lowerBound, replaces.upperBound, UInt32(module.count), arenaBytes, memoryPages, tableElements,
      stackSlots, codeBytes, fuel, startFuel, deadline, probation, stateBytes,
    ] {
      bytes += (0..<4).map { UInt8(truncatingIfNeeded: field >> ($0 * 8)) }
    }
    bytes += Array(name.utf8) + [UInt8](repeating: 0, count: 16 - name.utf8.count)
    bytes += keyNumber + sha512(module) + list
    if let error = ManifestDraft.error(bytes + [UInt8](repeating: 0, count: 64)) { throw Problem.refused(error) }
    return bytes
  }

  /// What a device would say of the form of a manifest.
  public static func error(_ bytes: [UInt8]) -> ManifestError? {
    bytes.withBytes { bytes in
      do throws(ManifestError) { _ = try Manifest(parsing: bytes) } catch { return error }
      return nil
    }
  }
}
