/// How likely the cases of an enumeration are, whose raw values count from 0. Case 0 is the simplest one, and always
/// legal.
struct Odds<Choice: RawRepresentable & CaseIterable & Sendable>: Sendable where Choice.RawValue == Int {
  /// The sums of the weights up to and including each choice.
  private var sums: [Int32] = []
  let first: Choice

  /// - Parameter weight: 0 for what must not be chosen.
  init(first: Choice, _ weight: (Choice) -> Int) {
    self.first = first
    var sum: Int32 = 0
    sums.reserveCapacity(24)
    for choice in Choice.allCases {
      sum += Int32(weight(choice))
      sums.append(sum)
    }
  }

  var count: Int { sums.count }
  var total: Int { Int(sums.last ?? 0) }

  func isPossible(_ number: Int) -> Bool { sums[number] > (number == 0 ? 0 : sums[number - 1]) }

  /// The number of the choice whose share holds `point`, which is below `total`.
  func choice(at point: Int) -> Int {
    var number = 0
    while sums[number] <= point { number += 1 }
    return number
  }

  subscript(number: Int) -> Choice { Choice(rawValue: number) ?? first }
}
