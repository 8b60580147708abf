/// Runs a case on all subjects, and compares them step by step.
public struct DifferentialCheck {
  /// Takes fuel, so it ends; it says how far the others may go.
  let pilot: any Subject
  let others: [any Subject]
  let reference: (any Subject)?
  public var settings = RunSettings()

  /// Every way in which the engine can run, and the reference.
  public init() { self.init(EngineSubject.all(), reference: ReferenceSubject()) }

  /// - Parameter subjects: of which one takes fuel at least.
  public init(_ subjects: [any Subject], reference: (any Subject)?) {
    let index = subjects.firstIndex { $0.kind == .metered }
    guard let index else { preconditionFailure("no subject takes fuel") }
    pilot = subjects[index]
    others = Array(subjects[..<index] + subjects[(index + 1)...])
    self.reference = reference
  }

  /// The subjects that a difference is about, and those that it takes to run them: a shrinker asks often.
  public func narrowed(to signature: Difference.Signature) -> DifferentialCheck {
    let names = [signature.subject, signature.oracle]
    var check = DifferentialCheck([pilot] + others.filter { names.contains($0.name) }, reference: reference)
    check.settings = settings
    return check
  }

  /// What a case came to.
  public struct Verdict: Sendable {
    public var difference: Difference?
    /// How the steps ended on the pilot.
    public var outcomes: [StepOutcome] = []
    public var comparison = Comparison.withoutReference
  }

  /// How far the reference was of use.
  public enum Comparison: String, CaseIterable, Sendable {
    case withoutReference
    case complete
    /// Up to a step in which something ran out.
    case untilExhaustion
    /// Up to a step in which the reference chose one of several allowed results and another subject another.
    case untilChoice
  }

  /// - Parameters:
  ///   - usesReference: the case is run on the reference too.
  ///   - seed: of the portions in which some subjects are given fuel.
  public func check(_ fuzzCase: FuzzCase, usesReference: Bool = true, seed: UInt64 = 0) -> Verdict {
    guard let prepared = PreparedCase(fuzzCase) else { return Verdict() }
    var settings = settings
    settings.seed = seed
    var verdict = check(prepared, settings, usesReference)
    if verdict.difference != nil, fuzzCase.nans == .any, !usesReference, reference != nil {
      // Only the reference knows which results hang on the choice of a NaN.
      verdict = check(prepared, settings, true)
    }
    if settings.looksAtMemories == .late, verdict.difference?.signature.what == "memory bytes" {
      // Now by the step in which it came about.
      settings.looksAtMemories = .always
      verdict.difference = check(prepared, settings, true).difference ?? verdict.difference
    }
    return verdict
  }

  private func check(_ prepared: PreparedCase, _ settings: RunSettings, _ usesReference: Bool) -> Verdict {
    var settings = settings
    let fuzzCase = prepared.fuzzCase
    let observations = pilot.run(prepared, settings)
    var verdict = Verdict(outcomes: observations.map(\.outcome))
    // What it broke by itself.
    if let difference = compare(observations, observations, pilot, pilot, fuzzCase, &verdict) {
      verdict.difference = difference
      return verdict
    }
    // Whoever has no fuel would not come to an end where the pilot ran out of it.
    let fuelEnd = observations.firstIndex { $0.outcome == .exhausted(.fuel) } ?? observations.count
    var expected: [Observation]?
    if usesReference, let reference {
      let end = observations.firstIndex(where: \.isExhausted) ?? observations.count
      settings.mostSteps = end
      let (common, comparison) = DifferentialCheck.common(reference.run(prepared, settings))
      expected = common
      verdict.comparison = end < observations.count && comparison == .complete ? .untilExhaustion : comparison
      if let difference = compare(common, observations, reference, pilot, fuzzCase, &verdict) {
        verdict.difference = difference
        return verdict
      }
    }
    for subject in others {
      settings.mostSteps = subject.kind == .unmetered ? fuelEnd : nil
      let actual = subject.run(prepared, settings)
      if let expected, let reference,
        let difference = compare(expected, actual, reference, subject, fuzzCase, &verdict) {
        verdict.difference = difference
        return verdict
      }
      if verdict.comparison == .untilChoice { continue }
      if let difference = compare(observations, actual, pilot, subject, fuzzCase, &verdict) {
        verdict.difference = difference
        return verdict
      }
    }
    return verdict
  }

  /// The observations of the reference that others can be compared with.
  private static func common(_ observations: [Observation]) -> ([Observation], Comparison) {
    let end = observations.firstIndex(where: \.isExhausted)
    return end.map { (Array(observations[..<$0]), .untilExhaustion) } ?? (observations, .complete)
  }

  private func compare(
    _ expected: [Observation], _ actual: [Observation], _ oracle: any Subject, _ subject: any Subject,
    _ fuzzCase: FuzzCase, _ verdict: inout Verdict
  ) -> Difference? {
    let comparesFuel = oracle.kind == .metered && subject.kind == .metered
    for (step, (expected, actual)) in zip(expected, actual).enumerated() {
      if expected.outcome == .exhausted(.heap) || actual.outcome == .exhausted(.heap) {
        // One may have more room left than the other, and what comes after differs.
        verdict.comparison = .untilExhaustion
        return nil
      }
      guard let mismatch = expected.mismatch(actual, fuzzCase.nans, comparesFuel: comparesFuel) else { continue }
      if expected.choices > 0 {
        verdict.comparison = .untilChoice
        return nil
      }
      return Difference(
        signature: Difference.Signature(what: mismatch.what, subject: subject.name, oracle: oracle.name), step: step,
        expected: mismatch.expected, actual: mismatch.actual)
    }
    return nil
  }
}

extension Observation {
  /// What follows depends on how much the subject has or can: it ran out of something, or knows a feature too few.
  var isExhausted: Bool {
    if case .exhausted = outcome { return true }
    return outcome == .refused("unsupported")
  }
}
