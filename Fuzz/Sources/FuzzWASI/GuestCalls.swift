import Apus
import WASI

/// A guest's memory, and the calls that it makes.
///
/// Unsafe room. Invariant: `memory` has `byteCount` bytes from `init` to `deinit`; a call has more slots than any
/// function has parameters.
final class GuestCalls {
  static let byteCount = 16 << 10

  private let wasi: WASI
  private let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: byteCount, alignment: 16)

  init(_ configuration: WASIConfiguration) {
    do { wasi = try WASI(configuration) } catch { fatalError("\(error)") }
    memory.initializeMemory(as: UInt8.self, repeating: 0)
  }

  deinit { memory.deallocate() }

  var view: MemoryView {
    guard let base = memory.baseAddress else { fatalError("no memory") }
    return MemoryView(baseAddress: base, byteCount: memory.count)
  }

  /// Whether the call succeeded; nil where the guest has ended itself.
  func call(_ function: WASIFunction, _ arguments: [UInt64]) -> Bool? {
    var slots = arguments + [UInt64](repeating: 0, count: max(1, 16 - arguments.count))
    do {
      try slots.withUnsafeMutableBufferPointer { slots in
        if let base = slots.baseAddress { try function.call(wasi, view, base) }
      }
    } catch {
      return nil
    }
    return slots[0] == 0
  }

  func word(at address: Int) -> UInt64 { memory.load(fromByteOffset: address & ~7, as: UInt64.self) }

  /// Whether a word of this range has this value.
  func contains(_ word: UInt64, in range: Range<Int>) -> Bool {
    UnsafeRawBufferPointer(rebasing: memory[range]).bindMemory(to: UInt64.self).contains(word)
  }

  /// The bytes must fit.
  func put(_ bytes: [UInt8], at address: Int) {
    UnsafeMutableRawBufferPointer(rebasing: memory[address..<address + bytes.count]).copyBytes(from: bytes)
  }
}
