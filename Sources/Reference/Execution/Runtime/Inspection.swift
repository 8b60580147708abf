/// What can be seen of a configuration between two steps, for those who explain a run.

/// What a step reduces.
public enum Redex {
  case instruction(Instruction)
  case administrative(Administrative)
  /// Only values are left in the context, and it is left.
  case exit
}

extension Context {
  /// What is reduced next in this context, once it is the innermost.
  public var redex: Redex { redex(next) }

  /// What comes after that.
  public var redexAfter: Redex { redex(next + 1) }

  /// The instruction of the module's that was reduced last in this context: the one that trapped, or that entered the
  /// context within.
  public var lastInstruction: Instruction? {
    guard next > 0, case .instruction(let instruction) = redex(next - 1) else { return nil }
    return instruction
  }

  private func redex(_ place: Int) -> Redex {
    switch code {
    case .sequence(let expression, let index):
      let instructions = expression.sequences[index]
      return place < instructions.count ? .instruction(instructions[place]) : .exit
    case .administrative(let instructions):
      return place < instructions.count ? .administrative(instructions[place]) : .exit
    }
  }
}

/// A call under way; with a frame of no function, an expression of the module's that instantiation evaluates.
public struct Call {
  public let frame: Frame
  /// The instruction that was reduced last: of an outer call, its call instruction.
  public let instruction: Instruction?
}

extension Configuration {
  /// The calls under way, the innermost first.
  public var calls: [Call] {
    var calls: [Call] = []
    var end = contexts.count
    for start in frameIndices.reversed() {
      let instruction = contexts[start..<end].reversed().lazy.compactMap(\.lastInstruction).first
      let frame = frame(around: start)
      if frame.function != nil || instruction != nil { calls.append(Call(frame: frame, instruction: instruction)) }
      end = start
    }
    return calls
  }
}

extension Frame {
  /// The index of the function in its module; nil for a frame of no function.
  public var functionIndex: Int? { function.flatMap { module.functions.firstIndex(of: $0) } }
}
