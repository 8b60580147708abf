/// Room for a manifest of any length that is allowed.
public typealias ManifestBuffer = ByteBuffer<496>

/// Taking a new module over the line into the idle slot.
extension Supervisor {
  /// A manifest: all that can be known without the module is checked before a byte of the slot changes, the signature last
  /// and in steps.
  mutating func begin(_ payload: Bytes) throws(Refusal) {
    let manifest: Manifest
    do throws(ManifestError) { manifest = try Manifest(parsing: payload) } catch {
      throw Refusal(.malformedManifest, at: error.offset)
    }
    let buffer = pending
    if transfer == .erasing || transfer == .authenticating, buffer.pointee.withBytes({ $0.equals(payload) }) { return }
    guard probation == 0, transfer == .none || transfer == .receiving else { throw Refusal(.busy) }
    try check(manifest)
    keyIndex = try profile.beginVerification(of: manifest, from: 0, cryptography)
    buffer.pointee.removeAll()
    buffer.pointee.append(payload)
    former = transfer
    transfer = .authenticating
  }

  /// Goes on with the signature of the manifest that is pending. Where it is not valid, the transfer before goes on.
  @inline(never)
  private mutating func authenticateStep() throws(Refusal) {
    let begin = now()
    let buffer = pending
    let outcome = buffer.pointee.withBytes { bytes in authenticate(bytes) }
    pauses.signature = max(pauses.signature, since(begin))
    if case .refused(let refusal) = outcome {
      transfer = former
      answer(.pushBegin, refusal)
    }
  }

  private enum Authentication {
    case underWay, passed
    case refused(Refusal)
  }

  private mutating func authenticate(_ payload: Bytes) -> Authentication {
    do throws(ManifestError) {
      let manifest = try Manifest(parsing: payload)
      do throws(Refusal) {
        guard try profile.continueVerification(of: manifest, &keyIndex, cryptography) else { return .underWay }
        try accept(manifest)
        return .passed
      } catch { return .refused(error) }
    } catch { return .refused(Refusal(.malformedManifest, at: error.offset)) }
  }

  /// The manifest of a key that the device knows: the transfer into the slot begins, or goes on where it was cut.
  private mutating func accept(_ manifest: Manifest) throws(Refusal) {
    former = .none
    transfer = .none
    target = active?.slot.other ?? .first
    total = manifest.moduleBytes
    // What is in the slot is no longer something to go back to.
    if journal.last.hasFallback {
      try append(.receiving, Refusal(.none), version: manifest.version) { $0.hasFallback = false }
    }
    if let present = slot(target).manifest, present.bytes.equals(manifest.bytes) {
      progress = try slot(target).resume(present)
      if progress > 0 {
        transfer = .receiving
        answer(.pushBegin, Refusal(.none, UInt32(truncatingIfNeeded: progress)))
        return
      }
    }
    progress = 0
    transfer = .erasing
  }

  /// Whether the device could let such a module in.
  private mutating func check(_ manifest: Manifest) throws(Refusal) {
    if let current = active?.manifest.version {
      guard current >= manifest.oldestReplaced, current <= manifest.newestReplaced else {
        throw Refusal(.wrongPredecessor, current)
      }
    }
    let current = active?.manifest.version ?? journal.last.floor
    guard manifest.version > current || manifest.mayBeOlder else { throw Refusal(.downgrade, current) }
    let room = slot(.first).capacity
    guard manifest.moduleBytes <= room else { throw Refusal(.noRoom, at: room) }
    try profile.checkBudget(of: manifest, halfBytes: machineBytes)
    try profile.checkImports(of: manifest)
  }

  /// A part of the module. One that is there already, since its answer was lost, is answered again.
  mutating func chunk(_ payload: Bytes) throws(Refusal) {
    guard transfer == .receiving else { throw Refusal(.noTransfer) }
    guard payload.count > 4 else { throw Refusal(.malformedFrame) }
    let count = payload.count - 4
    let offset = Int(clamping: payload.u32(0))
    guard offset <= progress else { throw Refusal(.outOfOrder, at: progress) }
    if offset == progress {
      guard count <= total - offset, count % Storage.unit == 0 || count == total - offset else {
        throw Refusal(.malformedFrame, at: progress)
      }
      do throws(Refusal) { try slot(target).write(payload.part(4, count), at: offset) } catch {
        transfer = .none
        throw error
      }
      progress += count
    }
    answer(.pushChunk, Refusal(.none, UInt32(truncatingIfNeeded: progress)))
  }

  mutating func finish() throws(Refusal) {
    if transfer == .verifying || transfer == .reauthenticating || transfer == .activating { return }
    guard transfer == .receiving else { throw Refusal(.noTransfer) }
    guard progress == total else { throw Refusal(.outOfOrder, at: progress) }
    progress = 0
    cryptography.begin()
    transfer = .verifying
  }

  /// A bounded piece of work, to be called between two ticks, and as often as there is time.
  @inline(never)
  public mutating func step() {
    let type: FrameType = transfer == .erasing ? .pushBegin : .pushFinish
    do throws(Refusal) {
      switch transfer {
      case .none, .receiving: break
      case .authenticating: try authenticateStep()
      case .erasing: try eraseStep()
      case .verifying: try verifyStep()
      case .reauthenticating: try reauthenticateStep()
      case .activating:
        try activate()
        transfer = .none
        answer(.pushFinish)
      }
    } catch {
      transfer = .none
      if type == .pushFinish { try? append(.refused, error, version: slot(target).manifest?.version ?? 0) { _ in } }
      answer(type, error)
    }
  }

  @inline(never)
  private mutating func eraseStep() throws(Refusal) {
    let begin = now()
    let slot = slot(target)
    if progress < slot.pages(for: total) {
      try slot.erase(progress)
      progress += 1
    } else {
      let buffer = pending
      let failure: Refusal? = buffer.pointee.withBytes { bytes in
        do throws(Refusal) { try slot.write(manifest: bytes) } catch { return error }
        return nil
      }
      if let failure { throw failure }
      progress = 0
      transfer = .receiving
      answer(.pushBegin)
    }
    pauses.erase = max(pauses.erase, since(begin))
  }

  @inline(never)
  private mutating func verifyStep() throws(Refusal) {
    let begin = now()
    guard let manifest = slot(target).manifest else { throw Refusal(.emptySlot) }
    let count = min(profile.pointee.digestStep, manifest.moduleBytes - progress)
    cryptography.update(slot(target).module(manifest).part(progress, count))
    progress += count
    if progress == manifest.moduleBytes {
      guard cryptography.finish(equals: manifest.digest) else { throw Refusal(.wrongDigest) }
      keyIndex = try profile.beginVerification(of: manifest, from: 0, cryptography)
      transfer = .reauthenticating
    }
    pauses.digest = max(pauses.digest, since(begin))
  }

  /// Goes on with the signature of the manifest that is in flash.
  @inline(never)
  private mutating func reauthenticateStep() throws(Refusal) {
    let begin = now()
    guard let manifest = slot(target).manifest else { throw Refusal(.emptySlot) }
    if try profile.continueVerification(of: manifest, &keyIndex, cryptography) { transfer = .activating }
    pauses.signature = max(pauses.signature, since(begin))
  }

  /// The manifest of a slot whose module is whole and signed by a key of the device.
  mutating func verified(_ slot: Slot) throws(Refusal) -> Manifest {
    guard let manifest = slot.manifest else { throw Refusal(.emptySlot) }
    try profile.checkSignature(of: manifest, cryptography)
    cryptography.begin()
    cryptography.update(slot.module(manifest))
    guard cryptography.finish(equals: manifest.digest) else { throw Refusal(.wrongDigest) }
    return manifest
  }
}
