/// Writes threaded code into the free part of the code area.
///
/// Unsafe room. Invariants: `start <= position <= limit`; when the room runs out, `isFull` is set and writing
/// starts over at `start`, which keeps it inside: what was written is then given up as a whole.
struct CodeWriter {
  let start: Address
  var position: Address
  let limit: Address
  private(set) var isFull = false
  /// Where writing began for the current bytecode instruction, or was taken back to.
  private var lowest: Address
  /// The instruction written last, or nil where the next one may be reached by a branch.
  var last: Address?
  /// That instruction's first field is the slot of its result.
  var lastHasResult = false

  /// The longest instruction but for `br_table`.
  static let longest = 8 * 8

  init(start: Address, limit: Address) {
    self.start = start
    self.limit = limit
    position = start
    lowest = start
    isFull = limit - start < CodeWriter.longest
  }

  /// Begins an instruction of `length` bytes.
  @inline(never)
  mutating func emit(_ handler: Int, _ length: Int) -> Address {
    if limit - position < length { startOver() }
    let at = position
    at.assumingMemoryBound(to: Int.self).pointee = handler
    position = at + length
    last = at
    lastHasResult = false
    return at
  }

  /// Room for `bytes` more behind the last instruction.
  mutating func reserve(_ bytes: Int) -> Address? {
    if limit - position < bytes {
      startOver()
      return nil
    }
    let at = position
    position = at + bytes
    return at
  }

  /// The function cannot be translated after all.
  mutating func giveUp() { startOver() }

  @inline(never)
  private mutating func startOver() {
    isFull = true
    position = start
  }

  /// Takes the instruction at `address`, the last one, back.
  mutating func rewind(to address: Address) {
    position = address
    if address < lowest { lowest = address }
    last = nil
    lastHasResult = false
  }

  mutating func beginInstruction() { lowest = position }

  /// Whether the place, in bytes from the start, was written since `beginInstruction`.
  func covers(_ place: Int) -> Bool { start + place >= lowest && start + place < position }
}

extension Address {
  @inline(__always) func set16(_ field: Int, _ value: Int) {
    (self + field).assumingMemoryBound(to: UInt16.self).pointee = UInt16(truncatingIfNeeded: value)
  }
  @inline(__always) func set32(_ field: Int, _ value: UInt32) {
    (self + field).assumingMemoryBound(to: UInt32.self).pointee = value
  }
  @inline(__always) func set64(_ field: Int, _ value: UInt64) {
    (self + field).assumingMemoryBound(to: UInt64.self).pointee = value
  }
  @inline(__always) func setWord(_ field: Int, _ value: Int) {
    (self + field).assumingMemoryBound(to: Int.self).pointee = value
  }
  @inline(__always) func get16(_ field: Int) -> Int {
    Int((self + field).assumingMemoryBound(to: UInt16.self).pointee)
  }
  @inline(__always) func get32(_ field: Int) -> UInt32 {
    (self + field).assumingMemoryBound(to: UInt32.self).pointee
  }
}
