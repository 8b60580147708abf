import Device
import Fuzzing

/// Flash memory whose power can be cut at any byte, and which notices what no flash allows.
///
/// Unsafe room. Invariant: `memory` is the object's own.
public final class SimulatedFlash: FlashMemory {
  private let memory: UnsafeMutableRawBufferPointer
  public let pageBytes: Int
  /// An erase takes so many steps; programming takes one a byte.
  static let eraseSteps = 8

  /// Steps that were done since it was made.
  public private(set) var steps = 0
  /// The power goes in this step.
  public var cut: Int?
  public private(set) var hasPower = true
  /// A unit was programmed twice, or at an odd place.
  public private(set) var misuses = 0
  /// Programs and erases that were begun.
  public private(set) var writes = 0
  private var numbers: RandomNumbers

  public init(byteCount: Int, pageBytes: Int, seed: UInt64) {
    memory = .allocate(byteCount: byteCount, alignment: 16)
    memory.initializeMemory(as: UInt8.self, repeating: 0xFF)
    self.pageBytes = pageBytes
    numbers = RandomNumbers(seed: seed)
  }

  deinit { memory.deallocate() }

  public var contents: UnsafeRawBufferPointer { UnsafeRawBufferPointer(memory) }

  public var image: [UInt8] {
    get { Array(memory) }
    set { memory.copyBytes(from: newValue) }
  }

  /// The power is back; nothing is to go wrong.
  public func restore() {
    hasPower = true
    cut = nil
  }

  /// False in the step in which the power goes, and ever after.
  private func step() -> Bool {
    if steps == cut { hasPower = false }
    if hasPower { steps += 1 }
    return hasPower
  }

  public func program(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    guard hasPower, offset >= 0, offset <= memory.count - bytes.count else { return false }
    writes += 1
    if offset % 8 != 0 || bytes.count % 8 != 0 { misuses += 1 }
    for index in bytes.indices where memory[offset + index] != 0xFF {
      misuses += 1
      break
    }
    for index in bytes.indices {
      guard step() else {
        // Some bits of this byte, and of those that are programmed with it.
        for torn in index..<min(bytes.count, index + 4) {
          memory[offset + torn] &= bytes[torn] | UInt8(truncatingIfNeeded: numbers.next())
        }
        return false
      }
      memory[offset + index] &= bytes[index]
    }
    return true
  }

  public func erase(at offset: Int) -> Bool {
    guard hasPower, offset >= 0, offset <= memory.count - pageBytes else { return false }
    writes += 1
    if offset % pageBytes != 0 { misuses += 1 }
    let part = pageBytes / SimulatedFlash.eraseSteps
    for stage in 0..<SimulatedFlash.eraseSteps {
      guard step() else {
        for index in offset..<offset + pageBytes { memory[index] |= UInt8(truncatingIfNeeded: numbers.next()) }
        return false
      }
      for index in offset + stage * part..<offset + (stage + 1) * part { memory[index] = 0xFF }
    }
    return true
  }
}
