import Profiles
import SerialLine
import Startup
import WASISubset

/// Runs the module in the slot from its `_start`, and tells how it ended.
///
/// Unsafe room. Invariants: `memory` is this machine's alone until it is closed; `guest` outlives it.
struct RunModule {
  let profile: UnsafePointer<Profile>
  let memory: UnsafeMutableRawBufferPointer
  /// As `Platform` has them.
  let arguments: UnsafeRawBufferPointer

  func run(_ tier: Tier) {
    let start = board_nanoseconds()
    var arenaBytes = 0
    let (ending, number) = end(tier, &arenaBytes)
    let time = board_nanoseconds() - start
    var frame = Line().frame(.ended, count: 17)
    frame.add(ending.rawValue)
    frame.add(number)
    frame.add(UInt32(truncatingIfNeeded: arenaBytes))
    frame.add(time)
    frame.finish()
  }

  @inline(never)
  private func end(_ tier: Tier, _ arenaBytes: inout Int) -> (Ending, UInt32) {
    guard let bytes = Image.module else { return (.empty, 0) }
    let machine: Machine
    do throws(LimitError) {
      machine = try Machine(arena: memory, limits: profile.pointee.limits)
    } catch {
      return (.notInstantiated, 3 | UInt32(error.limit.rawValue) << 8)
    }
    defer {
      arenaBytes = machine.arenaBytesPeak
      machine.close()
    }
    var companion: Companion?
    if let bytes = Image.companion {
      companion = Companion(parsing: bytes)
      if companion == nil { return (.refused, UInt32(ModuleError.Reason.companionDiffers.rawValue)) }
    }
    let module: Module
    do throws(ModuleError) {
      module = try machine.load(bytes, features: profile.pointee.features, companion: companion)
    } catch {
      return (.refused, UInt32(error.reason.rawValue))
    }
    var platform = Platform.board(profile.pointee)
    platform.arguments = arguments
    var guest = Guest(platform)
    return withUnsafeMutablePointer(to: &guest) { guest in
      do throws(InstantiationError) {
        let instance = try machine.instantiate(module, tier: tier, guest: guest)
        guard case .function(let function)? = instance.export("_start") else { return (.exited, 0) }
        return call(function, of: machine, guest)
      } catch {
        return ending(error, guest)
      }
    }
  }

  @inline(never)
  private func call(_ function: FunctionReference, of machine: Machine, _ guest: UnsafeMutablePointer<Guest>) -> (Ending, UInt32) {
    do throws(Trap) {
      try machine.call(function, at: try machine.arguments(of: function))
      return (.exited, 0)
    } catch {
      return ending(error, guest)
    }
  }

  private func ending(_ trap: Trap, _ guest: UnsafeMutablePointer<Guest>) -> (Ending, UInt32) {
    if trap == .host, let code = guest.pointee.exitCode { return (.exited, code) }
    return (.trapped, UInt32(trap.rawValue))
  }

  private func ending(_ error: InstantiationError, _ guest: UnsafeMutablePointer<Guest>) -> (Ending, UInt32) {
    switch error {
    case .trap(let trap): ending(trap, guest)
    case .unknownImport(let index): (.notInstantiated, UInt32(truncatingIfNeeded: index) << 8)
    case .incompatibleImportType(let index): (.notInstantiated, 1 | UInt32(truncatingIfNeeded: index) << 8)
    case .unsupportedFeature(let use): (.notInstantiated, 2 | UInt32(use.feature.rawValue) << 8)
    case .limit(let limit): (.notInstantiated, 3 | UInt32(limit.rawValue) << 8)
    }
  }
}
