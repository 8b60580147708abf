/// What can leave a value on the stack.
enum ValueKind: Int, CaseIterable, Sendable {
  case constant, local, operation, stateful, global, tee, select, conditional, block, loop, call, indirectCall
  /// A value that a conditional branch passes through.
  case branch
  /// A reference, or what is known of one.
  case reference
  /// A table's element, or its growing.
  case table
  /// An operation with two results, of which one is taken.
  case pair
  /// A number that an object holds, or that is known of a reference.
  case object
  /// What a `try_table` leaves, or who catches its exceptions.
  case handler
  /// A branch that is always taken.
  case escape

  /// How likely it is, before a case's own taste.
  var weight: Int {
    switch self {
    case .constant: 12
    case .local: 26
    case .operation: 50
    case .stateful: 16
    case .global: 8
    case .tee: 5
    case .select: 5
    case .conditional: 5
    case .block: 4
    case .loop: 2
    case .call: 10
    case .indirectCall: 6
    case .branch: 4
    case .reference: 5
    case .table: 5
    case .pair: 3
    case .object: 22
    case .handler: 3
    case .escape: 1
    }
  }
}

/// What can stand in a sequence and leaves nothing.
enum StatementKind: Int, CaseIterable, Sendable {
  case nothing, setLocal, drop, operation, setGlobal, conditional, block, loop, branch, nextRound, call, indirectCall
  case copyMemory, changeTable, pair
  case changeObject, handler, throwing, referenceBranch, callReference
  /// A branch that is always taken, a return, a tail call.
  case exit

  var weight: Int {
    switch self {
    case .nothing: 2
    case .setLocal: 30
    case .drop: 4
    case .operation: 24
    case .setGlobal: 10
    case .conditional: 14
    case .block: 7
    case .loop: 10
    case .branch: 7
    case .nextRound: 5
    case .call: 12
    case .indirectCall: 8
    case .copyMemory: 3
    case .changeTable: 8
    case .pair: 2
    case .changeObject: 20
    case .handler: 8
    case .throwing: 8
    case .referenceBranch: 6
    case .callReference: 5
    case .exit: 3
    }
  }
}
