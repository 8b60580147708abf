/// How long a run may take, and what fits.
struct NightlyBudget: Equatable {
  /// Seconds.
  let total: Double

  /// What scripts may use of it: the fuzzer and the benchmarks are to have a part.
  static let scriptShare = 0.6
  /// When the fuzzer ends, which comes after the scripts.
  static let fuzzEndShare = 0.75
  /// What stays for recording the last results and writing the report, in seconds, and at most as a share.
  static let closing = 5.0
  static let mostClosing = 0.1

  /// When the last measurement has to be done, in seconds from the beginning.
  var deadline: Double { total - min(Self.closing, total * Self.mostClosing) }
  /// When no further scripts are begun.
  var scriptDeadline: Double { total * Self.scriptShare }
  /// When the fuzzer begins no further cases.
  var fuzzDeadline: Double { total * Self.fuzzEndShare }

  /// Which benchmarks are measured, and with how many samples.
  struct BenchPlan: Equatable {
    var samples: Int
    /// In the order in which they were given.
    var kernels: [String]
    /// What there is no time for.
    var leftOut: [String]
  }

  /// As many samples as fit, up to `most`, of all; where not even `least` of all fit, the longest kernels are left
  /// out until they do.
  ///
  /// - Parameters:
  ///   - costs: of each kernel, the seconds of one sample on all engines together. One has been taken already; what
  ///     is counted besides takes about as long.
  ///   - left: seconds.
  static func plan(costs: [(kernel: String, seconds: Double)], left: Double, least: Int, most: Int) -> BenchPlan {
    var kept = costs
    func fits(_ samples: Int) -> Bool { kept.reduce(0) { $0 + $1.seconds } * Double(samples) <= left }
    while !fits(least), let longest = kept.indices.max(by: { kept[$0].seconds < kept[$1].seconds }) {
      kept.remove(at: longest)
    }
    let samples = kept.isEmpty ? 0 : (least...most).last(where: fits) ?? least
    let names = Set(kept.map(\.kernel))
    return BenchPlan(
      samples: samples, kernels: kept.map(\.kernel), leftOut: costs.map(\.kernel).filter { !names.contains($0) })
  }
}
