/// What a device gives to its modules, and whom it takes them from.
public struct DeviceProfile {
  /// The most that a manifest may ask for. Where it is silent (types, functions, ...), these are the limits themselves.
  public var limits: Limits
  public var tier: Tier
  /// The fuel that a tick, or a start, may ask for.
  public var fuel: UInt32 = 1 << 30
  /// Bytes that are hashed between two ticks.
  public var digestStep = 4096
  /// Failures one after the other that a module which has passed its probation is started anew after.
  public var restarts: UInt32 = 3
  /// What preview1 is about; nil where modules have none of it.
  public var platform: Platform?
  private(set) var keys = InlineArray<4, PublicKey>(repeating: PublicKey(InlineArray(repeating: 0)))
  private(set) var keyCount = 0

  public init(limits: Limits, tier: Tier = .automatic) {
    self.limits = limits
    self.tier = tier
  }

  /// False where there are four already.
  @discardableResult
  public mutating func add(_ key: PublicKey) -> Bool {
    guard keyCount < 4 else { return false }
    keys[keyCount] = key
    keyCount += 1
    return true
  }
}

/// Of a pointer, since a profile that is lent to a function is copied to the stack.
///
/// Unsafe room. Invariant: the profile is there for as long as the device.
extension UnsafePointer<DeviceProfile> {
  /// Begins to verify a manifest's signature by the next key that has its number.
  /// - Parameter index: of the first key that may be it.
  /// - Returns: the key's index.
  func beginVerification(of manifest: Manifest, from index: Int, _ cryptography: Cryptography) throws(Refusal) -> Int {
    for next in index..<pointee.keyCount where pointee.keys.span[next].hasNumber(manifest.keyNumber) {
      cryptography.beginVerification(of: manifest, by: pointee.keys.span[next])
      return next
    }
    throw Refusal(index == 0 ? .unknownKey : .wrongSignature)
  }

  /// Goes on with it.
  /// - Parameter index: of the key; where there are several of the same number, another one may follow.
  /// - Returns: whether the signature is valid; where it is not, there is more to do.
  func continueVerification(
    of manifest: Manifest, _ index: inout Int, _ cryptography: Cryptography
  ) throws(Refusal) -> Bool {
    guard let isValid = cryptography.continueVerification() else { return false }
    if !isValid { index = try beginVerification(of: manifest, from: index + 1, cryptography) }
    return isValid
  }

  /// Whether the manifest's signature is that of a key of the device, in one piece.
  func checkSignature(of manifest: Manifest, _ cryptography: Cryptography) throws(Refusal) {
    var index = try beginVerification(of: manifest, from: 0, cryptography)
    while try !continueVerification(of: manifest, &index, cryptography) {}
  }

  /// Whether the device can give what the manifest asks for.
  func checkBudget(of manifest: Manifest, halfBytes: Int) throws(Refusal) {
    func check(_ field: Int, _ value: Int, _ most: Int) throws(Refusal) {
      if value > most { throw Refusal(.overBudget, at: field) }
    }
    try check(Manifest.Field.arenaBytes, manifest.arenaBytes, halfBytes)
    try check(Manifest.Field.memoryPages, manifest.memoryPages, pointee.limits.memoryPages)
    try check(Manifest.Field.tableElements, manifest.tableElements, pointee.limits.tableElements)
    try check(Manifest.Field.stackSlots, manifest.stackSlots, pointee.limits.stackSlots)
    try check(Manifest.Field.codeBytes, manifest.codeBytes, pointee.limits.codeBytes)
    guard manifest.fuel <= pointee.fuel else { throw Refusal(.overBudget, at: Manifest.Field.fuel) }
    guard manifest.startFuel <= pointee.fuel else { throw Refusal(.overBudget, at: Manifest.Field.startFuel) }
  }

  func checkImports(of manifest: Manifest) throws(Refusal) {
    var imports = manifest.imports
    var index = 0
    while let entry = imports.next() {
      guard hasFunction(module: entry.module, name: entry.name, withWASI: pointee.platform != nil) else {
        throw Refusal(.unknownImport, at: index)
      }
      index += 1
    }
  }

  /// The limits that a module runs under.
  func limits(for manifest: Manifest) -> Limits {
    var result = pointee.limits
    result.memoryPages = manifest.memoryPages
    result.tableElements = manifest.tableElements
    result.stackSlots = manifest.stackSlots
    result.codeBytes = manifest.codeBytes
    return result
  }
}
