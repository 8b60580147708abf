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

/// A call under way.
public struct Call: Sendable {
  /// Nil for an expression of the module's that instantiation evaluates.
  public let function: Address?
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
      let function = frame(around: start).function
      if function != nil || instruction != nil { calls.append(Call(function: function, instruction: instruction)) }
      end = start
    }
    return calls
  }
}

extension FunctionInstance {
  /// Nil for a function of the host's.
  public var definition: FunctionDefinition? {
    guard case .module(_, let definition) = code else { return nil }
    return definition
  }
}
