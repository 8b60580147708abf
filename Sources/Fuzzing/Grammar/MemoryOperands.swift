import Opcodes
import WasmModule

extension ModuleGenerator {
  // MARK: Loads and stores

  /// A load or a store, plain or atomic, of scalars, vectors or lanes.
  mutating func access(_ opcode: Opcode, _ row: InstructionRow) -> Instruction {
    let natural = row.alignment
    let width = UInt64(1) << UInt64(natural)
    let memory = choices.index(in: memories.count) {
      memories[$0].byteCount >= width && (!waits(opcode) || memories[$0].memory.limits.isShared)
    } ?? choices.below(memories.count)
    let alignment = OperandRules.needsAlignment(row) ? natural : natural - UInt8(choices.smallBelow(Int(natural) + 1))
    var (address, offset) = place(width, in: memories[memory])
    if OperandRules.needsAlignment(row), !takesRisk() {
      (address, offset) = aligned(natural, in: memories[memory])
    }
    var operands = [address]
    for index in 1..<max(1, row.popCount) {
      // Nothing waits: the third operand of a wait is the time that it may take.
      operands.append(index == 2 && waits(opcode) ? .i64(0) : value(ValueType(code: row.pop(index).rawValue)))
    }
    let argument = MemoryArgument(memory: UInt32(memory), alignment: alignment, offset: offset)
    let immediate: Immediate = row.immediates == .memarg
      ? .memory(argument) : .memoryLane(argument, lane: UInt8(choices.below(Int(row.laneCount))))
    return Instruction(opcode, immediate, operands, results: results(row))
  }

  private func waits(_ opcode: Opcode) -> Bool { opcode == .memoryAtomicWait32 || opcode == .memoryAtomicWait64 }

  /// An address and an offset at which `width` bytes are in bounds, mostly.
  private mutating func place(_ width: UInt64, in memory: MemoryFacts) -> (Instruction, offset: UInt64) {
    let type = memory.indexType
    guard memory.byteCount >= width, !takesRisk() else { return wildPlace(width, in: memory) }
    /// The greatest address.
    let room = memory.byteCount - width
    if type == .i32, body.budget > 0, choices.chance(20) {
      let offset = min(room, [0, 0, 4, 0x1_0000][choices.below(4)])
      return (shapedAddress(room - offset, width), offset)
    }
    switch choices.below(5) {
    case 0: return (.address(min(room, UInt64(choices.smallBelow(33))), type), 0)
    case 1, 2:
      let offset = min(room, [0, 0, 1, 4, 8, 100, room / 2, room][choices.below(8)])
      return (masked(room - offset, type), offset)
    case 3:
      // The last bytes, by address or by offset.
      let place = room - min(room, UInt64(choices.smallBelow(9)))
      return choices.chance(50) ? (.address(place, type), 0) : (.address(0, type), place)
    default:
      let page = memory.pageBytes * UInt64(choices.below(Int(min(memory.memory.limits.minimum, 3)) + 1))
      let near = page &- UInt64(choices.below(9))
      return (.address(near <= room ? near : room, type), 0)
    }
  }

  /// A place at a multiple of the width.
  private mutating func aligned(_ exponent: UInt8, in memory: MemoryFacts) -> (Instruction, offset: UInt64) {
    let width = UInt64(1) << UInt64(exponent)
    let slots = memory.byteCount / width
    guard slots > 0 else { return (.address(0, memory.indexType), 0) }
    let slot = choices.chance(50) ? UInt64(choices.smallBelow(Int(min(slots, 16)))) : slots - 1
    return (.address(slot * width, memory.indexType), 0)
  }

  /// What is mostly out of bounds, or so only just, or because address and offset come to more than 32 bits.
  private mutating func wildPlace(_ width: UInt64, in memory: MemoryFacts) -> (Instruction, offset: UInt64) {
    let type = memory.indexType
    let size = memory.byteCount
    let end = size &- width &+ 1
    if type == .i64, choices.chance(40) { return placeBeyond32Bits(end, size) }
    switch choices.below(6) {
    case 0: return (.address(end, type), 0)
    case 1: return (.address(UInt64(choices.below(3)), type), min(end & 0xFFFF_FFFF, 0xFFFF_FFFF))
    case 2: return (.address(UInt64.max - UInt64(choices.below(17)), type), UInt64(choices.below(34)))
    case 3: return (value(type), [0, 1, 0xFFFF_FFFF, 0x8000_0000, size][choices.below(5)])
    case 4: return (.address(size, type), 0)
    default: return (value(type), UInt64(choices.i32()))
    }
  }

  /// Of 64 bits: what is in bounds if somebody forgets the upper half of the address or of the offset, or a carry.
  private mutating func placeBeyond32Bits(_ end: UInt64, _ size: UInt64) -> (Instruction, offset: UInt64) {
    let low = UInt64(choices.smallBelow(33))
    switch choices.below(4) {
    case 0: return (risky(low, .i64), 0)
    case 1: return (.i64(low), low | 1 << UInt64(32 + choices.below(32)))
    case 2: return (.i64(0 &- low), low &+ [0, 1, 8, end / 2][choices.below(4)])
    default: return (masked(size, .i64), [1 << 32, 1 << 63, .max, .max - size][choices.below(4)])
    }
  }

  /// A computed number of at most `greatest`.
  mutating func masked(_ greatest: UInt64, _ type: ValueType) -> Instruction {
    let mask = greatest == .max ? greatest : ((1 as UInt64) << UInt64(63 - (greatest + 1).leadingZeroBitCount)) - 1
    let number = value(type)
    return .simple(type == .i64 ? .i64And : .i32And, number, .address(mask, type))
  }

  // MARK: Whole ranges

  /// `memory.size`, `memory.grow`, `memory.fill`, `memory.init`: what names a memory, and is in the rows.
  mutating func memoryOperation(_ opcode: Opcode, _ row: InstructionRow, _ wanted: ValueType?) -> Instruction {
    let index = choices.index(in: memories.count) { wanted == nil || memories[$0].indexType == wanted }
    guard let index else { preconditionFailure("the lists hold what there is a memory for") }
    let memory = memories[index]
    let type = memory.indexType
    let named = Immediate.index(UInt32(index))
    if row.immediates == .dataMemory {
      let segment = choices.index(in: data.count) { data[$0].isPassive } ?? choices.below(data.count)
      let room = data[segment].isPassive || takesRisk() ? min(UInt64(data[segment].count), memory.byteCount) : 0
      let (start, count) = range(in: room)
      let place = takesRisk() ? risky(start, type) : .address(self.place(of: count, in: memory.byteCount), type)
      return Instruction(
        opcode, .indices(UInt32(segment), UInt32(index)), [place, .address(start, .i32), .address(count, .i32)])
    }
    switch row.popCount {
    case 0: return Instruction(opcode, named, results: type.alone)
    case 1:
      let pages = takesRisk() ? risky(1, type) : .address(UInt64(choices.below(4)), type)
      return Instruction(opcode, named, [pages], results: type.alone)
    default:
      let (start, count) = rangeOperands(in: memory.byteCount, type)
      return Instruction(opcode, named, [start, value(.i32), count])
    }
  }

  /// Copies within a memory or from one to another.
  mutating func copyMemory(_ code: inout [Instruction]) {
    let target = choices.below(memories.count)
    let source = choices.below(memories.count)
    let (to, from) = (memories[target], memories[source])
    let (place, count) = range(in: min(to.byteCount, from.byteCount))
    let countType: ValueType = to.indexType == .i64 && from.indexType == .i64 ? .i64 : .i32
    var operands = [
      Instruction.address(self.place(of: count, in: to.byteCount), to.indexType), .address(place, from.indexType),
      .address(count, countType),
    ]
    if target == source, count > 0, choices.chance(40) {
      // From a little above or below.
      let distance = 1 + UInt64(choices.below(Int(min(count, 64))))
      let above = place + distance + count <= to.byteCount
      operands[0] = .address(above && choices.chance(70) ? place + distance : place - min(place, distance), to.indexType)
    }
    if takesRisk() {
      let side = choices.below(2)
      operands[side] = risky(place, side == 0 ? to.indexType : from.indexType)
      if choices.chance(20) { operands[2] = risky(count, countType) }
    }
    code.append(Instruction(.memoryCopy, .indices(UInt32(target), UInt32(source)), operands))
  }

  /// A place and a length within `room`: mostly short, at the end sometimes, all of it or nothing at its very end now
  /// and then.
  func range(in room: UInt64) -> (start: UInt64, count: UInt64) {
    switch choices.below(8) {
    case 0: return (room, 0)
    case 1 where room <= 1 << 16: return (0, room)
    case 2:
      let count = min(room, UInt64(choices.below(65)))
      return (room - count, count)
    default:
      let count = min(room, UInt64(choices.smallBelow(65)))
      return (min(room - count, UInt64(choices.smallBelow(300))), count)
    }
  }

  private mutating func rangeOperands(in room: UInt64, _ type: ValueType) -> (Instruction, Instruction) {
    let (start, count) = range(in: room)
    if takesRisk(), choices.chance(60) {
      // The beginning is in bounds, mostly, and the end is not.
      return (.address(room &- count &+ 1 &+ UInt64(choices.below(4)), type), .address(count, type))
    }
    if takesRisk() { return (.address(start, type), risky(count, type)) }
    if takesRisk() { return (risky(start, type), .address(count, type)) }
    if choices.chance(30), room - count > 0 {
      return (masked(room - count, type), .address(count, type))
    }
    return (.address(start, type), .address(count, type))
  }
}
