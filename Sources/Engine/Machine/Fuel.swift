#if _pointerBitWidth(_64)
import Synchronization
#endif

/// Fuel and interrupts: how a run is stopped from outside, at a point from which it can go on.
///
/// One unit of fuel pays for entering a function, and for each time that the start of a loop is passed; code in
/// between is straight, so a unit buys a bounded amount of work. Both tiers charge alike. Only instances made with
/// `isMetered` charge; the others carry no trace of it.
///
/// Calls are counted, for `Limits.callDepth`, only where that limit is reached before the value stack's end.
///
/// Unsafe room. Invariant: `flag` is a field of a `RunState`, aligned to 4 bytes; an `Atomic<UInt32>` is laid out as
/// a `UInt32`.
public struct InterruptFlag: @unchecked Sendable {
  let flag: UnsafeMutablePointer<UInt32>

  /// Asks the run to stop; from any thread, at any time while the machine lives.
  public func raise() { store(1) }

  func lower() { store(0) }

  #if _pointerBitWidth(_64)
  private var atomic: UnsafeMutablePointer<Atomic<UInt32>> {
    UnsafeMutableRawPointer(flag).assumingMemoryBound(to: Atomic<UInt32>.self)
  }

  @inline(__always)
  var isRaised: Bool { atomic.pointee.load(ordering: .relaxed) != 0 }

  private func store(_ value: UInt32) { atomic.pointee.store(value, ordering: .relaxed) }
  #else
  // Boards have one core: a word is stored whole.
  @inline(__always)
  var isRaised: Bool { flag.pointee != 0 }

  private func store(_ value: UInt32) { flag.pointee = value }
  #endif
}

extension Registers {
  /// Takes a unit of fuel; false where there is none, or where the run was asked to stop.
  @inline(__always)
  func charge() -> Bool {
    let run = state.pointee.run
    let fuel = run.pointee.fuel
    if fuel == 0 || run.interruptFlag.isRaised { return false }
    run.pointee.fuel = fuel &- 1
    return true
  }

  /// Counts a call; false where there are as many as there may be.
  @inline(__always)
  func countCall() -> Bool {
    let run = state.pointee.run
    if run.pointee.depth >= run.pointee.depthLimit { return false }
    run.pointee.depth &+= 1
    return true
  }

  @inline(__always)
  func uncountCall() { state.pointee.run.pointee.depth &-= 1 }

  /// Why `charge` refused. An interrupt is then over.
  @inline(__always)
  func pauseReason() -> Trap {
    let flag = state.pointee.run.interruptFlag
    if !flag.isRaised { return .outOfFuel }
    flag.lower()
    return .interrupted
  }
}

extension UnsafeMutablePointer<RunState> {
  @inline(__always)
  var interruptFlag: InterruptFlag {
    let field = UnsafeMutableRawPointer(self) + RunState.interruptOffset
    return InterruptFlag(flag: field.assumingMemoryBound(to: UInt32.self))
  }
}
