import WasmModule

extension ModuleGenerator {
  /// An address of at most `room`, of the shapes that compilers make and an engine may fold into the access: a local plus
  /// a constant, plus another local, times the width, or plus another times the width. The sum wraps, mostly.
  mutating func shapedAddress(_ room: UInt64, _ width: UInt64) -> Instruction {
    let exponent = UInt32(choices.chance(65) ? width.trailingZeroBitCount : choices.below(4))
    let place = body.addLocal(.i32, .none)
    let read = Instruction.local(place, .i32)
    switch choices.below(4) {
    case 0:
      let numbers: [UInt32] = [.max, 1, 8, .max - 7, 0x7FFF, 0x8000, 0xFFFF, 0xFFFF_8000, 0xFFFF_7FFF, 0x1_0000]
      let amount = choices.chance(70) ? numbers[choices.below(numbers.count)] : choices.i32()
      let start = Instruction.setLocal(place, .simple(.i32Sub, masked(room, .i32), .i32(amount)))
      return choices.chance(40) ? sum(start, read, .i32(amount)) : sum(start, another(), read, .i32(amount))
    case 1:
      let index = Instruction.setLocal(place, masked(room >> UInt64(exponent), .i32))
      let code = choices.chance(40) ? [index] : [index, another()]
      return Instruction(.i32Shl, .none, code + [read, .i32(exponent)], results: ValueType.i32.alone)
    case 2:
      let other = body.addLocal(.i32, .none)
      let step = Instruction.setLocal(other, value(.i32))
      let rest = Instruction.simple(.i32Sub, masked(room, .i32), .local(other, .i32))
      switch choices.below(3) {
      case 0: return sum(step, .local(other, .i32), rest)
      case 1: return sum(step, .setLocal(place, rest), read, .local(other, .i32))
      default: return sum(step, .setLocal(place, rest), another(), read, .local(other, .i32))
      }
    default:
      let other = body.addLocal(.i32, .none)
      let step = Instruction.setLocal(other, value(.i32))
      let scaled = Instruction.simple(.i32Shl, .local(other, .i32), .i32(exponent))
      if choices.chance(60) {
        return sum(step, .setLocal(place, .simple(.i32Sub, masked(room, .i32), scaled)), read, scaled)
      }
      // The index was computed last.
      let few = min(room >> UInt64(exponent), 15)
      let start = Instruction.setLocal(place, masked(room - few << UInt64(exponent), .i32))
      return sum(start, .setLocal(other, masked(few, .i32)), read, scaled)
    }
  }

  /// A place, a length or a growth to take a risk with: anything; of 64 bits, rather a number of which the lower 32 would
  /// do, for those who forget the others.
  mutating func risky(_ number: UInt64, _ type: ValueType) -> Instruction {
    guard type == .i64, choices.chance(50) else { return value(type) }
    return .i64(number | 1 << UInt64(32 + choices.below(32)))
  }

  /// Another result, so that the one before it is in its local's slot alone.
  private mutating func another() -> Instruction {
    let local = body.addLocal(.i32, .none)
    return .setLocal(local, .simple(.i32Xor, .local(local, .i32), .i32(1)))
  }

  /// The sum of the last two, after what comes before them.
  private func sum(_ operands: Instruction...) -> Instruction {
    Instruction(.i32Add, .none, operands, results: ValueType.i32.alone)
  }
}
