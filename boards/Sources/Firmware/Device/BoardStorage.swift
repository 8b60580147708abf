import Startup
import Supervisor

/// The flash that a device keeps its modules in.
///
/// Unsafe room. Invariant: the linker script's region is readable in its whole length, and the board's functions change
/// nothing else.
extension Storage {
  /// Nil where the board has too little of it.
  static var board: Storage? {
    Storage(
      contents: UnsafeRawBufferPointer(start: board_store(), count: board_store_size()),
      pageBytes: board_store_page_size(), context: nil,
      program: { _, offset, bytes, count in
        Int(board_store_program(offset, bytes.assumingMemoryBound(to: UInt8.self), count))
      },
      erase: { _, offset in Int(board_store_erase(offset)) })
  }
}
