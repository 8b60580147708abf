/// A block that is open at the instruction under validation (specification, appendix A.3).
///
/// Unsafe room. Invariants: the lists lead into the module's pool of types, or to `single` of this very frame, which
/// does not move while the block is open; `height` is in the operand stack.
struct ControlFrame {
  enum Kind: UInt8 {
    case function, block, loop, `if`, `else`, tryTable
  }

  /// The result of a block type that is a value type. The first property, so that its address is the frame's.
  var single: ValueType
  var kind: Kind
  /// The rest of the block cannot be reached, so its operand stack has any types.
  var isUnreachable = false
  var parameterCount: UInt16
  var resultCount: UInt16
  /// The first parameter; the results follow the parameters, unless there is a `single` result.
  var types: UnsafePointer<ValueType>?
  /// The operand stack's height below the parameters.
  var height: UnsafeMutablePointer<ValueType>
  /// Local variables without a default value that were set before the block.
  var initializedLocals: UInt32
  /// The chain of the branches that wait for the block's end: one more than an entry's index, or 0.
  var chain: UInt32 = 0
  /// For an `if` without an `else` so far: the chain of its own entry, taken when the condition is false.
  var falseChain: UInt32 = 0
  /// For a loop: the offset of its first instruction, and the index of the next entry there.
  var loopStart: UInt32 = 0
  var loopEntry: UInt32 = 0
}

/// Where an open block's frame is.
typealias FramePointer = UnsafeMutablePointer<ControlFrame>

extension FramePointer {
  @inline(__always)
  var parameters: TypeList {
    TypeList(base: pointee.types ?? singleResult, count: Int(pointee.parameterCount))
  }

  @inline(__always)
  var results: TypeList {
    guard let types = pointee.types else { return TypeList(base: singleResult, count: Int(pointee.resultCount)) }
    return TypeList(base: types + Int(pointee.parameterCount), count: Int(pointee.resultCount))
  }

  /// The types that a branch to this block carries.
  @inline(__always)
  var labelTypes: TypeList { pointee.kind == .loop ? parameters : results }

  /// Whether an operand stack up to `top`, and its slack, ends below this frame.
  @inline(__always)
  func isClear(of top: UnsafeMutablePointer<ValueType>) -> Bool {
    UnsafeMutableRawPointer(self) - UnsafeMutableRawPointer(top) >= FunctionValidator.slackBytes
  }

  @inline(__always)
  private var singleResult: UnsafePointer<ValueType> {
    UnsafeRawPointer(self).assumingMemoryBound(to: ValueType.self)
  }
}
