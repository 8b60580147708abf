#if _pointerBitWidth(_64)
import Synchronization
#endif

/// Fuel and interrupts: how a run is stopped from outside, at a point from which it can go on.
///
/// One unit of fuel pays for entering a function, and for each time that the start of a loop is passed; code in
/// between is straight, so a unit buys a bounded amount of work. Both tiers charge alike. Only instances made with
/// `isMetered` charge; the others carry no trace of it.
///
/// Charges are taken off a small credit, one word that only the run itself writes; when that is used up, it is time to
/// look at the flag and for more fuel. A charge that is refused leaves everything as it was, so that the same handler
/// can be entered again with the same registers.
///
/// Calls are counted, for `Limits.callDepth`, only where that limit is reached before the value stack's end.
///
/// Unsafe room. Invariant: `flag` is a field of a `RunState`, aligned to 4 bytes; an `Atomic<UInt32>` is laid out as
/// a `UInt32`.
public struct InterruptFlag: @unchecked Sendable {
  let flag: UnsafeMutablePointer<UInt32>

  /// The flag that a wait was handed (`SharedMemoryRecord.Wait`).
  public init(address: UnsafeMutablePointer<UInt32>) { flag = address }

  /// What tells it from the flags of other machines.
  public var address: UnsafeMutablePointer<UInt32> { flag }

  /// Asks the run to stop; from any thread, at any time while the machine lives.
  public func raise() { store(1) }

  func lower() { store(0) }

  #if _pointerBitWidth(_64)
  private var atomic: UnsafeMutablePointer<Atomic<UInt32>> {
    UnsafeMutableRawPointer(flag).assumingMemoryBound(to: Atomic<UInt32>.self)
  }

  @inline(__always)
  public var isRaised: Bool { atomic.pointee.load(ordering: .relaxed) != 0 }

  private func store(_ value: UInt32) { atomic.pointee.store(value, ordering: .relaxed) }
  #else
  // Boards have one core: a word is stored whole.
  @inline(__always)
  public var isRaised: Bool { flag.pointee != 0 }

  private func store(_ value: UInt32) { flag.pointee = value }
  #endif
}

extension RunState {
  /// The most units that are charged before the next look at the flag.
  static var creditLimit: Int { 256 }

  var fuelLeft: UInt64 {
    get { fuel &+ UInt64(Swift.max(0, credit)) }
    set {
      fuel = newValue
      credit = 0
    }
  }

  /// Makes credit of fuel, where the last unit of credit is used up; false where there is no fuel.
  fileprivate mutating func giveCredit() -> Bool {
    credit = Int(truncatingIfNeeded: Swift.min(fuel, UInt64(RunState.creditLimit)))
    fuel &-= UInt64(credit)
    return credit > 0
  }

  /// Lets the next charge look at the flag.
  mutating func withdrawCredit() { fuelLeft = fuelLeft }
}

extension Registers {
  /// Takes a unit of fuel; false where the credit is used up.
  @inline(__always)
  func charge() -> Bool {
    let run = state.pointee.run
    run.pointee.credit &-= 1
    return run.pointee.credit >= 0
  }

  /// What a handler becomes that `charge` refused a unit: `handler` is entered with these registers, as soon as there
  /// is fuel.
  @inline(__always)
  func refuel(then handler: Handler) -> Int {
    state.pointee.run.pointee.resumption = address(handler)
    return jump(address(apus_refuel))
  }

  /// Whether there are as many calls as there may be.
  @inline(__always)
  var isDeepest: Bool { state.pointee.run.pointee.depth >= state.pointee.run.pointee.depthLimit }

  @inline(__always)
  func countCall() { state.pointee.run.pointee.depth &+= 1 }

  @inline(__always)
  func uncountCall() { state.pointee.run.pointee.depth &-= 1 }
}

extension Registers {
  /// Goes on with `RunState.resumption` after a charge that was refused: now, or, where there is no fuel or the run was
  /// asked to stop, when it is resumed.
  @inline(__always)
  func threadedRefuel() -> Int {
    let run = state.pointee.run
    // What was refused has been taken off the credit.
    run.pointee.credit = 0
    if run.interruptFlag.isRaised {
      run.interruptFlag.lower()
      return pause(.interrupted)
    }
    if !run.pointee.giveCredit() { return pause(.outOfFuel) }
    return jump(run.pointee.resumption)
  }
}

extension Registers {
  /// Pauses a wait that was interrupted; `handler` is entered with these registers when the run is resumed.
  @inline(__always)
  func pause(then handler: Int) -> Int {
    let run = state.pointee.run
    run.pointee.resumption = handler
    run.interruptFlag.lower()
    return pause(.interrupted)
  }

  /// Leaves with all registers saved, the accumulator too.
  @inline(__always)
  fileprivate func pause(_ reason: Trap) -> Int {
    state.pointee.run.pointee.saved = self
    if planted("pauseLosesTop") { state.pointee.run.pointee.saved.acc = 0 }
    return Int(reason.rawValue)
  }
}

extension UnsafeMutablePointer<RunState> {
  @inline(__always)
  var interruptFlag: InterruptFlag {
    let field = UnsafeMutableRawPointer(self) + RunState.interruptOffset
    return InterruptFlag(address: field.assumingMemoryBound(to: UInt32.self))
  }
}
