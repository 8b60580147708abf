import WasmModule

/// What an instruction is in, from the function's body inwards. The parser keeps frames on a stack of its own, so that no
/// depth of nesting is too great.
struct Frame {
  enum Kind: UInt8 {
    /// `(instr operand*`
    case folded
    /// `(call_indirect operand*`, whose type is not in the module yet.
    case foldedIndirect
    /// `(block instr*`, `(loop instr*` or `(try_table instr*`
    case foldedBlock
    /// `(if operand*`, before `(then`
    case condition
    /// `(then instr*`, `(else instr*`, and between and after them
    case then, afterThen, otherwise, afterElse
    /// `(try`, before `(do`
    case foldedTry
    /// `(do instr*`, `(catch x instr*`, `(catch_all instr*`, and after them
    case body, afterBody, foldedHandler, afterHandler, foldedLastHandler, afterLastHandler
    /// After `(delegate l`, in `(try`.
    case afterDelegate
    /// `block instr*` or the like, up to `end`
    case block
    /// `if instr*`, up to `else` or `end`
    case conditional
    /// `try instr*` or `catch x instr*`, up to the next handler or `end`; `try` may also go on with `delegate`
    case tried, handler
  }

  var kind: Kind
  /// Where the bytes of the instruction begin in `ModuleParser.pending`.
  var start = 0
  /// The instruction that waits for its operands, and its table, where `foldedIndirect`.
  var opcode = Token.noOpcode
  var table: UInt32 = 0
  /// Whether `pending` holds a function type, and not the encoded instruction.
  var isDeferred = false
  /// The label of an `if`, which its condition is outside of.
  var label: Name?
  var hint: UInt8?

  /// Whether instructions that are not folded may be here.
  var allowsPlain: Bool {
    switch kind {
    case .folded, .foldedIndirect, .condition, .afterThen, .afterElse, .foldedTry, .afterBody, .afterHandler,
      .afterLastHandler, .afterDelegate:
      false
    default: true
    }
  }
}

/// The opcode in the binary format (specification, 5.4).
func appendOpcode(_ opcode: Opcode, to bytes: inout [UInt8]) {
  if opcode.rawValue < 0x100 {
    bytes.append(UInt8(truncatingIfNeeded: opcode.rawValue))
  } else {
    bytes.append(opcode.prefix)
    bytes.appendIndex(opcode.code)
  }
}
