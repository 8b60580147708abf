import Testing

@testable import History

/// Expected values are those of SciPy 1.17 (`mannwhitneyu`) and NumPy (`percentile`), or counted by hand.
@Suite struct StatisticsTests {
  @Test func quartilesInterpolate() throws {
    let four = try #require(Quartiles(of: [4, 2, 3, 1]))
    #expect([four.lower, four.median, four.upper] == [1.75, 2.5, 3.25])
    let eight = try #require(Quartiles(of: [3, 1, 4, 1, 5, 9, 2, 6]))
    #expect([eight.lower, eight.median, eight.upper] == [1.75, 3.5, 5.25])
    #expect(eight.fence == -3.5...10.5)
    #expect(Quartiles(of: [10.5])?.fence == 10.5...10.5)
    #expect(Quartiles(of: []) == nil)
  }

  @Test(arguments: [
    ([19, 22, 16, 29, 24], [20, 11, 17, 12], 17, 0.1111111111111111),
    ([1, 2, 3, 4, 5], [6, 7, 8, 9, 10], 0, 0.007936507936507936),
    ([1, 2, 3], [4, 5, 6, 7, 8], 0, 0.03571428571428571),
    ([1.1, 2.2, 3.3], [2.5, 0.4, 9.9, 1.7], 6, 1),
    (
      (0..<20).map { Double($0) * 2 }, (0..<20).map { Double($0) * 1.9 + 0.05 }, 209,
      0.820148096319688
    ),
  ] as [([Double], [Double], Double, Double)])
  func theUTestIsExactWithoutTies(_ a: [Double], _ b: [Double], _ u: Double, _ p: Double) throws {
    let test = try #require(MannWhitney(a, b))
    #expect(test.isExact)
    #expect(test.u == u)
    #expect(abs(test.p - p) < 1e-12)
    let reverse = try #require(MannWhitney(b, a))
    #expect(reverse.u == Double(a.count * b.count) - u)
    #expect(abs(reverse.p - p) < 1e-12)
  }

  @Test(arguments: [
    ([1, 2, 2, 3, 5, 5, 5, 8], [2, 4, 5, 6, 7, 7, 9], 15.5, 0.15921654578553635),
    (
      (1...30).map(Double.init), (10..<40).map { Double($0) + 3.5 }, 153, 1.167436036255161e-05
    ),
    ([7, 7, 7], [7, 7], 3, 1),
  ] as [([Double], [Double], Double, Double)])
  func theUTestIsNormalWithTiesOrManyValues(
    _ a: [Double], _ b: [Double], _ u: Double, _ p: Double
  ) throws {
    let test = try #require(MannWhitney(a, b))
    #expect(!test.isExact)
    #expect(test.u == u)
    #expect(abs(test.p - p) < 1e-12)
  }

  @Test func anEmptySampleHasNoTest() {
    #expect(MannWhitney([], [1]) == nil)
    #expect(MannWhitney([1], []) == nil)
  }

  @Test func aFigureIsTheLeastOfItsSamples() {
    #expect(Figure.of([103, 100, 250, 101]) == 100)
    #expect(Figure.of([]) == nil)
  }

  @Test func aFigureBeyondTheFenceIsSuspect() {
    let preceding: [Double] = [100, 101, 102, 103, 104]
    // The quartiles are 101 and 103, the fence is 98 ... 106.
    #expect(Figure.isSuspect(106, after: preceding) == false)
    #expect(Figure.isSuspect(106.5, after: preceding) == true)
    #expect(Figure.isSuspect(97.5, after: preceding) == true)
    #expect(Figure.isSuspect(200, after: Array(preceding.dropLast())) == nil)
    // Only the latest ten count.
    let moved = [Double](repeating: 500, count: 30) + preceding + preceding
    #expect(Figure.isSuspect(106.5, after: moved) == true)
  }

  @Test func aSlowdownAndItsEndAreConfirmed() {
    var noise = Noise(seed: 7)
    let figures = (0..<15).map { 1e6 * (5..<10 ~= $0 ? 1.05 : 1) * noise.factor(0.01) }
    let changes = ChangePoint.all(in: figures)
    #expect(changes.map(\.index) == [5, 10])
    #expect(changes.allSatisfy { $0.isConfirmed })
    #expect(abs(changes[0].ratio - 1.05) < 0.02)
    #expect(abs(changes[1].ratio - 1 / 1.05) < 0.02)
    #expect(changes[0].p == 2.0 / 252)
  }

  @Test func tooFewFiguresOnlySuspect() {
    let changes = ChangePoint.all(in: [100, 100.2, 99.9, 110, 110.1, 109.8])
    #expect(changes.map(\.index) == [3])
    #expect(changes.map(\.isConfirmed) == [false])
    #expect(ChangePoint.all(in: [100, 100, 100, 200, 200]).isEmpty)
    #expect(ChangePoint.all(in: []).isEmpty)
  }

  @Test func aLoneOutlierIsNoLevel() {
    #expect(ChangePoint.all(in: [100, 100.5, 99.8, 100.2, 160, 100.1, 99.9, 100.4]).isEmpty)
  }

  /// Of series of one level hardly any has a change, and of those with a change of 5 % nearly all have it.
  @Test(arguments: [0.01, 0.02]) func changesAreFoundAndNotMadeUp(_ noise: Double) {
    var random = Noise(seed: 11)
    var made = 0
    var found = 0
    for _ in 0..<200 {
      let level = (0..<20).map { _ in random.figure(noise) }
      if ChangePoint.all(in: level).contains(where: \.isConfirmed) { made += 1 }
      let slower = level.enumerated().map { $0 < 10 ? $1 : $1 * 1.05 }
      if ChangePoint.all(in: slower).contains(where: { $0.isConfirmed && 9...11 ~= $0.index }) {
        found += 1
      }
    }
    #expect(made <= 10)
    #expect(found >= 190)
  }
}
