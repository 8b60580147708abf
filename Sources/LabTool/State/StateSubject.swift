/// What can run modules for `apus-lab state`: the reference, or a tier of the engine.
protocol StateSubject {
  /// Runs a module as the plan says, each run in a store of its own, with imports that the host makes up:
  ///
  /// - a function answers, in the place of each number or vector, how many functions of the host have been called in
  ///   the run, and null for a reference; where a result may not be null, it traps as `unreachable` does;
  /// - a global is 0 or null, a table full of nulls and a memory of zeros; both have their least size.
  func run(_ plan: StatePlan, _ bytes: [UInt8]) -> StateRecord
}
