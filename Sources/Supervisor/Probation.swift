/// Letting a module take over, watching it, and going back.
extension Supervisor {
  /// What came of a tick.
  public enum Outcome: UInt8, Sendable {
    /// There is no module.
    case idle
    case ticked
    /// It was the last tick of a probation, which is passed.
    case confirmed
    /// The new module misbehaved; the old one, where there was one, has ticked in its place.
    case rolledBack
    /// A module that had passed its probation misbehaved, and was started anew.
    case restarted
    /// It did so too often: the one before it is back, or nothing runs.
    case fellBack
    case stopped
  }

  /// Adds a record to the journal.
  mutating func append(
    _ event: Event, _ reason: Refusal, version: UInt32, _ change: (inout Record) -> Void
  ) throws(Refusal) {
    var record = journal.last
    record.event = event
    record.reason = reason.reason
    record.detail = reason.detail
    record.version = version
    record.tick = ticks
    change(&record)
    try journal.append(record)
  }

  @inline(never)
  private mutating func load(_ name: SlotName, _ manifest: Manifest, in half: Int) throws(Refusal) -> Resident {
    try Resident(slot(name), manifest, in: self.half(half), profile, peripherals)
  }

  // MARK: Starting the device

  /// Brings the module in force to life: it is checked as if it had just come. One that was on probation when the device
  /// stopped has not passed it. To be called once, before anything else; it throws only what is wrong with the storage.
  @inline(never)
  public mutating func start() throws(Refusal) {
    if journal.last.isTrial {
      let version = journal.last.version
      try append(.rolledBack, Refusal(.restarted), version: version) { record in
        record.active = record.hasFallback ? record.active?.other : nil
        record.isTrial = false
        record.hasFallback = false
      }
    }
    guard let name = journal.last.active else { return }
    do throws(Refusal) { try resume(name) } catch { try fallBack(error) }
  }

  private mutating func resume(_ name: SlotName) throws(Refusal) {
    active = try load(name, try verified(slot(name)), in: 0)
    activeHalf = 0
  }

  /// The module in force cannot go on: the one before it takes its place, or none does.
  @discardableResult
  private mutating func fallBack(_ reason: Refusal) throws(Refusal) -> Outcome {
    let version = active?.manifest.version ?? journal.last.floor
    active?.close()
    active = nil
    failures = 0
    goodTicks = 0
    if journal.last.hasFallback, let name = journal.last.active?.other {
      do throws(Refusal) {
        try resume(name)
        let floor = active?.manifest.version ?? 0
        try append(.fellBack, reason, version: version) { record in
          record.active = name
          record.hasFallback = false
          record.floor = floor
        }
        return .fellBack
      } catch {
        active?.close()
        active = nil
      }
    }
    try append(.stopped, reason, version: version) { record in
      record.active = nil
      record.hasFallback = false
    }
    return .stopped
  }

  // MARK: Taking over

  /// The module in the target slot takes over. Until the record is in the journal nothing has changed.
  @inline(never)
  mutating func activate() throws(Refusal) {
    var begin = now()
    guard let manifest = slot(target).manifest else { throw Refusal(.emptySlot) }
    let half = active == nil ? 0 : 1 - activeHalf
    var new = try load(target, manifest, in: half)
    pauses.load = max(pauses.load, since(begin))
    begin = now()
    if let old = active, manifest.stateRule != .fresh {
      do throws(Refusal) { try Supervisor.handOver(from: old, to: new) } catch {
        new.close()
        if manifest.stateRule == .handOverOrRefuse { throw error }
        // What it has of the state so far is gone with the half.
        new = try load(target, manifest, in: half)
      }
    }
    let name = target
    let hasOld = active != nil
    do throws(Refusal) {
      try append(.committed, Refusal(.none), version: manifest.version) { record in
        record.active = name
        record.isTrial = true
        record.hasFallback = hasOld
      }
    } catch {
      new.close()
      throw error
    }
    old = active
    active = new
    activeHalf = half
    probation = manifest.probation
    oldMilliseconds = 0
    failures = 0
    goodTicks = 0
    pauses.switchOver = max(pauses.switchOver, since(begin))
  }

  private static func handOver(from old: Resident, to new: Resident) throws(Refusal) {
    let version = old.manifest.stateVersion
    guard version >= new.manifest.oldestState, version <= new.manifest.newestState else {
      throw Refusal(.stateRefused, UInt32(version))
    }
    try new.restore(try old.savedState(), version: version)
  }

  // MARK: Ticking

  /// Ticks the module in force.
  /// - Parameter milliseconds: since the last tick.
  @inline(never)
  public mutating func tick(milliseconds: UInt32) -> Outcome {
    ticks &+= 1
    oldMilliseconds &+= milliseconds
    guard let current = active else { return .idle }
    let failure = tick(current, milliseconds)
    guard let failure else { return passed(current) }
    if probation > 0 { return rollBack(failure) }
    guard failure.reason != .missedDeadline else {
      missedDeadlines &+= 1
      return .ticked
    }
    return restart(failure)
  }

  private mutating func tick(_ resident: Resident, _ milliseconds: UInt32) -> Refusal? {
    let begin = now()
    do throws(Trap) { try resident.tick(milliseconds: milliseconds) } catch { return Refusal(error) }
    let deadline = resident.manifest.deadline
    if deadline == 0 { return nil }
    let time = since(begin)
    return time > deadline ? Refusal(.missedDeadline, time) : nil
  }

  private mutating func passed(_ current: Resident) -> Outcome {
    if probation == 0 {
      goodTicks &+= 1
      // It takes longer to be trusted again: each failure is a record in flash memory.
      if goodTicks / 16 >= current.manifest.probation { failures = 0 }
      return .ticked
    }
    if probation > 1 {
      probation -= 1
      return .ticked
    }
    let version = current.manifest.version
    // Where the storage fails, the probation goes on.
    do throws(Refusal) {
      try append(.confirmed, Refusal(.none), version: version) { record in
        record.isTrial = false
        record.floor = version
      }
    } catch { return .ticked }
    probation = 0
    old?.close()
    old = nil
    return .confirmed
  }

  /// The old module comes back, and ticks. Where its record cannot be written, a start of the device finds the new one on
  /// probation and does the same.
  @inline(never)
  private mutating func rollBack(_ failure: Refusal) -> Outcome {
    let begin = now()
    let version = active?.manifest.version ?? 0
    let former = old?.slot
    try? append(.rolledBack, failure, version: version) { record in
      record.active = former
      record.isTrial = false
      record.hasFallback = false
    }
    active?.close()
    active = old
    if old != nil { activeHalf = 1 - activeHalf }
    old = nil
    probation = 0
    pauses.rollBack = max(pauses.rollBack, since(begin))
    if let active, let failure = tick(active, oldMilliseconds), failure.reason != .missedDeadline {
      return restart(failure)
    }
    return .rolledBack
  }

  /// A module that has passed its probation is started anew, fresh, a few times.
  @inline(never)
  private mutating func restart(_ failure: Refusal) -> Outcome {
    guard let current = active else { return .idle }
    failures &+= 1
    goodTicks = 0
    do throws(Refusal) {
      guard failures <= profile.pointee.restarts else { return try fallBack(failure) }
      let version = current.manifest.version
      try append(.restarted, failure, version: version) { _ in }
      current.close()
      active = nil
      active = try load(current.slot, current.manifest, in: activeHalf)
      return .restarted
    } catch {
      do throws(Refusal) { return try fallBack(error) } catch { return .stopped }
    }
  }
}
