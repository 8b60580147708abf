/// Times of a machine that is never quite quiet, the same for the same seed.
struct Noise {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64 (Steele, Lea and Flood, 2014).
  mutating func bits() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
    return bits ^ bits >> 31
  }

  /// From 0 to 1.
  mutating func uniform() -> Double { Double(bits() >> 11) / 0x1p53 }

  /// Around 1, with a standard deviation: the sum of twelve uniform numbers is nearly normal.
  mutating func factor(_ deviation: Double) -> Double {
    1 + deviation * ((0..<12).reduce(-6.0) { sum, _ in sum + uniform() })
  }

  /// Ten samples, with a standard deviation.
  mutating func samples(_ level: Double, _ deviation: Double) -> [Int] {
    (0..<10).map { _ in Int(level * factor(deviation)) }
  }

  /// Ten samples of a run that is off by half a percent (standard deviation) as a whole, each of which is disturbed,
  /// and that is always longer, by three percent.
  mutating func disturbed(_ level: Double) -> [Int] {
    let here = level * factor(0.005)
    return (0..<10).map { _ in Int(here * (1 + abs(factor(0.03) - 1))) }
  }

  /// The figure of a run of one second whose samples are noisy both ways.
  mutating func figure(_ deviation: Double) -> Double {
    Double(samples(1e9, deviation).min() ?? 0)
  }
}
