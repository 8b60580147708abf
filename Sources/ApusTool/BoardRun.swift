import Profiles
import WASISubset

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// `apus run --board`: a module under a board's limits, in an arena of its size, with the calls of preview1 that it has.
///
/// Records that hold addresses are larger here than on a board, so that what fits here fits there.
///
/// Unsafe room. Invariants: arena, module and guest stay where they are until the machine is closed.
struct BoardRun {
  let profile: Profile
  let file: String

  init(board: String, file: String) throws(Failure) {
    let boards = Profile.boards
    guard let index = boards.indices.first(where: { "\(boards[$0].name)" == board }) else {
      let names = boards.indices.map { "\(boards[$0].name)" }.joined(separator: ", ")
      throw Failure(64, "there is no board \(board); there are \(names)")
    }
    profile = boards[index]
    self.file = file
  }

  /// - Returns: the program's exit code.
  func callAsFunction(_ tier: Tier) throws -> Int32 {
    let bytes = try ModuleFile.contents(file).bytes
    let tier = profile.build.contains(.noThreaded) ? .inPlace : tier
    let arena = UnsafeMutableRawBufferPointer.allocate(byteCount: profile.arenaBytes, alignment: 16)
    let guest = UnsafeMutablePointer<Guest>.allocate(capacity: 1)
    guest.initialize(to: Guest(platform))
    defer {
      guest.deallocate()
      arena.deallocate()
    }
    return try bytes.withUnsafeBytes { bytes in
      let machine = try machine(in: arena)
      defer { machine.close() }
      return try run(try load(bytes, in: machine), in: machine, tier, guest)
    }
  }

  /// What lies beside the module in the board's flash. It is made in an arena that is larger than the board's: what the
  /// companion has, and larger records, need not fit there.
  func companion() throws -> [UInt8] {
    let bytes = try ModuleFile.contents(file).bytes
    let arena = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * profile.arenaBytes + 40 * bytes.count, alignment: 16)
    defer { arena.deallocate() }
    return try bytes.withUnsafeBytes { bytes in
      let machine = try machine(in: arena)
      defer { machine.close() }
      let module = try load(bytes, in: machine)
      return (0..<Companion.byteCount(of: module)).map { Companion.byte($0, of: module) }
    }
  }

  private var platform: Platform {
    var platform = Platform()
    if profile.wasi.contains(.standardStreams) {
      platform.write = { _, stream, bytes, count in write(stream, bytes, count) }
    }
    if profile.wasi.contains(.clocks) {
      platform.monotonicTime = { _ in
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
      }
    }
    return platform
  }

  private func machine(in arena: UnsafeMutableRawBufferPointer) throws(Failure) -> Machine {
    do throws(LimitError) {
      return try Machine(arena: arena, limits: profile.limits)
    } catch {
      throw exceeds(error.limit)
    }
  }

  private func load(_ bytes: UnsafeRawBufferPointer, in machine: Machine) throws(Failure) -> Module {
    do throws(ModuleError) {
      return try machine.load(bytes, features: profile.features)
    } catch {
      if let limit = error.limit { throw exceeds(limit) }
      let feature = error.feature.map { ": \($0)" } ?? ""
      throw Failure(ExitStatus.dataError, "\(profile.name) refuses \(file): \(error.reason.message)\(feature) (at byte \(error.offset))")
    }
  }

  private func exceeds(_ limit: Limit) -> Failure {
    Failure(ExitStatus.dataError, "\(file) exceeds the limit \(limit) of \(profile.name)")
  }

  private func run(
    _ module: Module, in machine: Machine, _ tier: Tier, _ guest: UnsafeMutablePointer<Guest>
  ) throws -> Int32 {
    do throws(InstantiationError) {
      let instance = try machine.instantiate(module, tier: tier, guest: guest)
      guard case .function(let start)? = instance.export("_start") else {
        throw InstantiationError.trap(.host)
      }
      do throws(Trap) {
        try machine.call(start, at: try machine.arguments(of: start))
        return 0
      } catch { throw .trap(error) }
    } catch {
      if case .trap(.host) = error, let code = guest.pointee.exitCode { return Int32(code & 0xFF) }
      switch error {
      case .trap(.host): throw Failure(ExitStatus.dataError, "\(file) has no _start; a board runs nothing else")
      case .trap(let trap): throw Failure(ExitStatus.trap, "\(trap.message)")
      case .limit(let limit): throw exceeds(limit)
      case .unknownImport(let index), .incompatibleImportType(let index):
        throw Failure(
          ExitStatus.dataError, "\(file): \(error.message) (import \(index)); boards have wasi_snapshot_preview1 only")
      case .unsupportedFeature(let use):
        throw Failure(ExitStatus.dataError, "\(file) needs the feature \(use.feature), which \(profile.name) has not")
      }
    }
  }
}
