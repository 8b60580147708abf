/// A configuration (specification, 4.2.19): the store, and what is still to be reduced.
///
/// The specification nests frames, labels and handlers in the instruction sequence, and reduces inside of the innermost
/// (evaluation contexts, 4.2.19). Here they lie in a list, the innermost last, each with the values and the instructions
/// that it encloses; so a step takes as long in the depth of a recursion as at its start, and no native stack.
public final class Configuration {
  public let store: Store
  public internal(set) var contexts: [Context]
  /// Where in the list the frames are.
  var frameIndices = [0]
  /// The reductions so far.
  public private(set) var steps = 0
  /// Set where the thread waits at an address: what it waits for is in the store's list.
  public internal(set) var isWaiting = false
  /// How it ended, once it has.
  public private(set) var outcome: Outcome?

  /// A configuration that calls a function.
  /// - Parameter module: whose export it is: what a function of the host's finds as its caller.
  public convenience init(
    _ store: Store, calling function: Address, of module: ModuleInstance? = nil, _ arguments: [Value]
  ) {
    let results = store.types.function(store.functions[function].type).results.count
    self.init(store, module, [.call(function)], values: arguments, results: results)
  }

  /// A configuration that reduces instructions in a module instance's frame: those of the specification's
  /// instantiation, for instance.
  init(
    _ store: Store, _ module: ModuleInstance?, _ instructions: [Administrative], values: [Value] = [], results: Int = 0
  ) {
    self.store = store
    let frame = Frame(module: module ?? ModuleInstance(types: []), locals: [])
    contexts = [Context(kind: .frame(results: results, frame), values: values, code: .administrative(instructions))]
  }

  /// The place of the innermost frame in the list.
  public var frameIndex: Int { frameIndices[frameIndices.count - 1] }

  /// The innermost frame: the F of the rules.
  public var frame: Frame { frame(around: contexts.count - 1) }

  /// The innermost frame around a context, or the context itself.
  public func frame(around index: Int) -> Frame {
    guard let place = frameIndices.last(where: { $0 <= index }), case .frame(_, let frame) = contexts[place].kind else {
      preconditionFailure("no frame around a context")
    }
    return frame
  }

  /// Leaves a context and all that are in it.
  func leave(from index: Int) {
    contexts.removeLast(contexts.count - index)
    while let frame = frameIndices.last, frame >= index { frameIndices.removeLast() }
  }

  /// Reduces once.
  /// - Returns: nil as long as there is more to do.
  @discardableResult
  public func step() -> Outcome? {
    if let outcome { return outcome }
    steps += 1
    do throws(Interruption) {
      try reduce()
    } catch {
      outcome = Outcome(error)
    }
    return outcome
  }

  /// Reduces until there is no more to do.
  /// - Parameters:
  ///   - budget: the most steps.
  ///   - look: sees the configuration before each of them.
  public func run(steps budget: Int = .max, before look: ((Configuration) -> Void)? = nil) -> Outcome {
    var left = budget
    while left > 0 {
      look?(self)
      if let outcome = step() { return outcome }
      // Nobody else runs who could wake it: only time can.
      if isWaiting, !store.expire(self) { return .blocked }
      left -= 1
    }
    return .exhausted(.steps)
  }

  func end(_ outcome: Outcome) { self.outcome = outcome }
}

/// How a run ended.
public enum Outcome: Sendable {
  case returned([Value])
  case trapped(Trap)
  /// An exception that nobody caught.
  case threw(Address)
  case exhausted(Resource)
  /// Everyone who could go on waits to be notified.
  case blocked
  /// A host function's error.
  case failed(any Error)

  init(_ interruption: Interruption) {
    switch interruption {
    case .trap(let trap): self = .trapped(trap)
    case .exhausted(let resource): self = .exhausted(resource)
    case .host(let error): self = .failed(error)
    }
  }
}

/// One of the nested contexts, with what is in it (4.2.17, 4.2.18).
public struct Context {
  public enum Kind {
    /// frame_n {F}
    case frame(results: Int, Frame)
    /// label_n {instr*}
    case label(arity: Int, Continuation)
    /// handler_n {catch*}
    case handler([Catch])
  }

  /// Where a branch to a label goes on.
  public enum Continuation {
    /// Behind the block.
    case end
    /// At the start of the loop.
    case loop(BlockType, SequenceIndex)
  }

  /// The instructions of a context.
  public enum Code {
    /// A sequence of an expression.
    case sequence(Expression, SequenceIndex)
    case administrative([Administrative])
  }

  public let kind: Kind
  public internal(set) var values: [Value]
  let code: Code
  /// The first of the code's instructions that is not reduced yet.
  public internal(set) var next = 0

  init(kind: Kind, values: [Value], code: Code) {
    self.kind = kind
    self.values = values
    self.code = code
  }
}

/// A call's frame (4.2.17).
public final class Frame {
  public let module: ModuleInstance
  /// The function that was called; nil for the frame around everything.
  public let function: Address?
  /// Nil where a local has no value yet.
  public internal(set) var locals: [Value?]

  init(module: ModuleInstance, function: Address? = nil, locals: [Value?]) {
    self.module = module
    self.function = function
    self.locals = locals
  }
}

/// Instructions of the specification's own, which no module contains (4.2.18), and what instantiation reduces.
public enum Administrative {
  /// `ref.func a; call_ref`: calls the function at an address.
  case call(Address)
  /// `ref.exn a; throw_ref`.
  case throwException(Address)
  case plain(Instruction.Form)
  /// The value of an expression.
  case evaluate(Expression)
}

// MARK: Values

extension Configuration {
  func push(_ value: Value) {
    contexts[contexts.count - 1].values.append(value)
  }

  func push(_ values: [Value]) {
    contexts[contexts.count - 1].values += values
  }

  /// Validation ensures that it is there.
  func pop() -> Value {
    guard let value = contexts[contexts.count - 1].values.popLast() else { preconditionFailure("no value is left") }
    return value
  }

  /// The topmost n values, the deepest first.
  func pop(_ count: Int) -> [Value] {
    let values = contexts[contexts.count - 1].values.suffix(count)
    precondition(values.count == count, "too few values are left")
    contexts[contexts.count - 1].values.removeLast(count)
    return Array(values)
  }

  func popI32() -> UInt32 { pop().i32 }
  func popReference() -> ReferenceValue { pop().reference }

  /// An address, a size or an index of a memory or table: an i32 or an i64.
  func popAddress() -> UInt64 {
    switch pop() {
    case .i32(let value): UInt64(value)
    case .i64(let value): value
    default: preconditionFailure("not an address")
    }
  }

  /// The bits of a value, where they are looked at: one member stands for all that are allowed.
  func bits(_ set: Allowed) -> UInt64 {
    if !set.isOne { store.choices += 1 }
    return set.representative
  }

  func bits(_ vector: Vector) -> UInt128 {
    if !vector.isOne { store.choices += 1 }
    return vector.representative
  }
}
