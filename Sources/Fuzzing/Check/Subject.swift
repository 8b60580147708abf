/// What runs cases and shows what came of them: a tier of the engine, in one of the ways in which it can run, or the
/// reference.
public protocol Subject {
  var name: String { get }
  var kind: SubjectKind { get }
  /// Runs a case from its first step on. There is one observation for each step, in order.
  func run(_ fuzzCase: PreparedCase, _ settings: RunSettings) -> [Observation]
}

/// What a subject can be compared in.
public enum SubjectKind: Equatable, Sendable {
  /// The oracle: sets of allowed results, a budget of steps instead of fuel.
  case reference
  /// An engine without fuel. It must not be given what may run without end.
  case unmetered
  /// An engine with fuel. All of these stop at the same place.
  case metered
}

/// How a case is run, alike for all subjects.
public struct RunSettings: Sendable {
  /// Of each step that runs code.
  public var fuel: UInt64 = 20_000
  /// The most reductions of the reference in a step.
  public var referenceSteps = 300_000
  /// Steps of the case that are run; all where nil.
  public var mostSteps: Int?
  /// Whether memories are looked at after every step, or only after traps and at the case's end. That takes half of
  /// the time.
  public var looksAtMemories = LookingAtMemories.always
  /// Of the portions in which fuel is given.
  public var seed: UInt64 = 0

  public init() {}

  public enum LookingAtMemories: Sendable {
    case always, late
  }

  /// Whether memories are looked at after a step that ended so.
  func looksAtMemories(_ outcome: StepOutcome, isLast: Bool) -> Bool {
    if isLast || looksAtMemories == .always { return true }
    if case .trap = outcome { return true }
    return false
  }

  func steps(of fuzzCase: FuzzCase) -> ArraySlice<FuzzStep> {
    fuzzCase.steps.prefix(mostSteps ?? .max)
  }
}
