/// Where linear memories and growable tables get their bytes.
///
/// On a board it is the machine's arena. A host reserves ranges of addresses that take up no memory until they are
/// touched, so that a memory can grow in place.
public struct MemoryProvider {
  /// Answers `byteCount` bytes that are zero and aligned to at least 16 bytes, or nil.
  public typealias Reserve = @convention(c) (
    _ context: UnsafeMutableRawPointer?, _ byteCount: UInt
  ) -> UnsafeMutableRawPointer?
  /// Takes back what `Reserve` gave.
  public typealias Release = @convention(c) (
    _ context: UnsafeMutableRawPointer?, _ base: UnsafeMutableRawPointer, _ byteCount: UInt
  ) -> Void

  let context: UnsafeMutableRawPointer?
  let reserve: Reserve?
  let release: Release?

  public init(context: UnsafeMutableRawPointer?, reserve: @escaping Reserve, release: @escaping Release) {
    self.context = context
    self.reserve = reserve
    self.release = release
  }

  private init() {
    context = nil
    reserve = nil
    release = nil
  }

  /// The machine's own arena.
  public static var arena: MemoryProvider { MemoryProvider() }
}

/// A range that a provider gave, in the list of all that a machine has.
///
/// Unsafe room. Invariant: `base` and `byteCount` are as the provider gave them, and are given back once.
struct Reservation {
  var base: UnsafeMutableRawPointer
  var byteCount: UInt
  var next: UnsafeMutablePointer<Reservation>?
}

extension MachineState {
  /// Takes zeroed bytes that stay where they are: as many as `preferred` if there are so many, never fewer than
  /// `minimum`. Both are multiples of `unit`, and so is what it answers.
  mutating func provide(
    minimum: UInt64, preferred: UInt64, unit: UInt64
  ) throws(LimitError) -> UnsafeMutableRawBufferPointer {
    let most = min(preferred, UInt64(Int.max) & ~(unit - 1))
    guard minimum <= most else { throw LimitError(.arenaBytes) }
    if most == 0 { return UnsafeMutableRawBufferPointer(start: arena.base, count: 0) }
    guard provider.reserve != nil else { return try provideFromArena(minimum, most, unit) }
    let record = try arena.allocate(1, of: Reservation.self)
    var count = most
    while true {
      if let base = provider.reserve?(provider.context, UInt(truncatingIfNeeded: count)) {
        let size = UInt(truncatingIfNeeded: count)
        record.initialize(to: Reservation(base: base, byteCount: size, next: reservations))
        reservations = record
        return UnsafeMutableRawBufferPointer(start: base, count: Int(truncatingIfNeeded: count))
      }
      guard count > minimum else { throw LimitError(.arenaBytes) }
      count = max(minimum, (count / 2) & ~(unit - 1))
    }
  }

  private mutating func provideFromArena(
    _ minimum: UInt64, _ most: UInt64, _ unit: UInt64
  ) throws(LimitError) -> UnsafeMutableRawBufferPointer {
    let free = UInt64(truncatingIfNeeded: max(0, arena.freeBytes - 16)) & ~(unit - 1)
    let count = Int(truncatingIfNeeded: max(minimum, min(most, free)))
    let base = try arena.allocateBytes(count, alignment: 16)
    base.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    return UnsafeMutableRawBufferPointer(start: base, count: count)
  }

  /// Gives back every range taken after `mark` was the latest.
  mutating func releaseReservations(to mark: UnsafeMutablePointer<Reservation>?) {
    while let latest = reservations, latest != mark {
      provider.release?(provider.context, latest.pointee.base, latest.pointee.byteCount)
      reservations = latest.pointee.next
    }
  }
}
