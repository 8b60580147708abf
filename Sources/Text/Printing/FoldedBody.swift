import WasmModule

/// A function as a forest: each instruction holds the instructions before it that make its operands, and each block what
/// is in it.
///
/// Folding moves parentheses only. Read from left to right with each instruction after what it holds, the text has the
/// instructions in their order, so that wrong numbers of operands, as after a branch, cost readability and nothing else.
struct FoldedBody {
  struct Node {
    /// Name and immediates, in `text`.
    var start: Int
    var end: Int
    /// What it leaves on the stack.
    var pushes: Int
    /// Columns on one line with all that it holds; saturating.
    var width: Int32
    /// Whether what it holds is a sequence of instructions, and not operands.
    var isBlock: Bool
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
  }

  /// A block whose end has not come: where its children begin in `pending`.
  struct Frame {
    var node: Int32
    var base: Int
  }

  var nodes: [Node] = []
  /// Nodes that nothing holds yet, of all open blocks.
  var pending: [Int32] = []
  var frames: [Frame] = []
  /// The names and immediates of all nodes.
  var text = TextBuffer(limit: .max)

  /// The widest line that a tree of operands may take, indentation included.
  static let lineWidth: Int32 = 100

  mutating func removeAll() {
    nodes.removeAll(keepingCapacity: true)
    pending.removeAll(keepingCapacity: true)
    frames.removeAll(keepingCapacity: true)
    text.removeAll()
  }

  mutating func add(_ range: Range<Int>, pops: Int, pushes: Int, isBlock: Bool) -> Int32 {
    let number = Int32(truncatingIfNeeded: nodes.count)
    let width = range.count < 1 << 20 ? Int32(range.count + 2) : .max
    nodes.append(
      Node(start: range.lowerBound, end: range.upperBound, pushes: pushes, width: width, isBlock: isBlock))
    let base = frames.last?.base ?? 0
    // Operands are what was left by the instructions before, if these leave as many as are taken, one by one.
    var taken = 0
    var first = pending.count
    while taken < pops, first > base, nodes[Int(pending[first - 1])].pushes > 0 {
      first -= 1
      taken += nodes[Int(pending[first])].pushes
    }
    if taken == pops, pops > 0 { hold(from: first, by: number) }
    pending.append(number)
    return number
  }

  /// Makes the pending nodes from a place on the children of a node.
  mutating func hold(from first: Int, by number: Int32) {
    var last: Int32 = -1
    var width = nodes[Int(number)].width
    for place in first..<pending.count {
      let child = pending[place]
      if last < 0 { nodes[Int(number)].firstChild = child } else { nodes[Int(last)].nextSibling = child }
      last = child
      let (sum, overflow) = width.addingReportingOverflow(nodes[Int(child)].width)
      width = overflow || sum == .max ? .max : sum + 1
    }
    nodes[Int(number)].width = width
    pending.removeSubrange(first...)
  }

  /// Opens a block, or a clause of one, whose node was added last. The operands that an `if` holds stay its first children.
  mutating func open(_ node: Int32) {
    frames.append(Frame(node: node, base: pending.count))
  }

  /// Ends the innermost block or clause.
  mutating func close() {
    guard let frame = frames.popLast() else { return }
    let operands = nodes[Int(frame.node)].firstChild
    if pending.count > frame.base {
      hold(from: frame.base, by: frame.node)
      if operands >= 0 {
        // An `if` holds one operand at most, and its clauses after it.
        nodes[Int(operands)].nextSibling = nodes[Int(frame.node)].firstChild
        nodes[Int(frame.node)].firstChild = operands
      }
    }
    if nodes[Int(frame.node)].firstChild >= 0 { nodes[Int(frame.node)].width = .max }
  }
}
