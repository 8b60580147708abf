@testable import WASISubset

/// A board as a script has it: what it is given to read, and what was written to it.
final class Board {
  var output: [UInt8] = []
  var errors: [UInt8] = []
  var input: [UInt8] = []
  /// The most bytes that one write takes; a negative number fails.
  var room = Int.max
  /// There may be input later.
  var isInputOpen = false
  var yields = 0
  private let arguments: UnsafeMutableRawBufferPointer
  private let environment: UnsafeMutableRawBufferPointer
  private let arena: UnsafeMutableRawBufferPointer
  private var modules: [UnsafeMutableRawBufferPointer] = []
  let guest: UnsafeMutablePointer<Guest>
  let machine: Machine

  init(arguments: [String] = [], environment: [String] = [], arena byteCount: Int = 8 << 20) throws {
    self.arguments = copy(arguments.flatMap { Array($0.utf8) + [0] })
    self.environment = copy(environment.flatMap { Array($0.utf8) + [0] })
    arena = .allocate(byteCount: byteCount, alignment: 16)
    var limits = Limits()
    limits.stackSlots = 1 << 14
    limits.codeBytes = 1 << 18
    machine = try Machine(arena: arena, limits: limits)
    guest = .allocate(capacity: 1)
    guest.initialize(to: Guest(Platform()))
    guest.pointee.platform = platform()
  }

  deinit {
    machine.close()
    guest.deallocate()
    for bytes in modules + [arena, arguments, environment] { bytes.deallocate() }
  }

  private func platform() -> Platform {
    var platform = Platform(context: Unmanaged.passUnretained(self).toOpaque())
    platform.write = { Board.at($0).write(to: $1, UnsafeRawBufferPointer(start: $2, count: $3)) }
    platform.read = { Board.at($0).read(UnsafeMutableRawBufferPointer(start: $1, count: $2)) }
    platform.realTime = { _ in 1_700_000_000_000_000_000 }
    platform.monotonicTime = { _ in 42 }
    platform.clockResolution = 1000
    platform.random = { _, bytes, count in
      bytes.initializeMemory(as: UInt8.self, repeating: 7, count: count)
      return 0
    }
    platform.yield = { Board.at($0).yields += 1 }
    platform.arguments = UnsafeRawBufferPointer(arguments)
    platform.environment = UnsafeRawBufferPointer(environment)
    return platform
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> Board {
    Unmanaged<Board>.fromOpaque(context!).takeUnretainedValue()
  }

  private func write(to stream: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    let taken = min(room, bytes.count)
    if taken > 0, stream == 1 { output += bytes.prefix(taken) }
    if taken > 0, stream == 2 { errors += bytes.prefix(taken) }
    return taken
  }

  private func read(_ bytes: UnsafeMutableRawBufferPointer) -> Int {
    if input.isEmpty { return isInputOpen ? -1 : 0 }
    let count = min(bytes.count, input.count)
    bytes.copyBytes(from: input.prefix(count))
    input.removeFirst(count)
    return count
  }

  func instantiate(_ bytes: [UInt8], tier: Tier = .threaded) throws -> Instance {
    let owned = copy(bytes)
    modules.append(owned)
    return try machine.instantiate(machine.load(UnsafeRawBufferPointer(owned)), tier: tier, guest: guest)
  }
}

private func copy(_ bytes: [UInt8]) -> UnsafeMutableRawBufferPointer {
  let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
  buffer.copyBytes(from: bytes)
  return buffer
}
