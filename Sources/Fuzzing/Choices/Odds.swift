/// How likely the cases of an enumeration are. Case 0 is the simplest one, and always possible.
struct Odds<Choice: CaseIterable> {
  let choices: [Choice]
  /// The sums of the weights up to and including each choice.
  private var sums: [Int32]

  /// - Parameter weight: 0 for what must not be chosen.
  init(_ weight: (Choice) -> Int) {
    choices = Array(Choice.allCases)
    sums = []
    sums.reserveCapacity(choices.count)
    var sum: Int32 = 0
    for choice in choices {
      sum += Int32(weight(choice))
      sums.append(sum)
    }
  }

  var count: Int { choices.count }
  var total: Int { Int(sums.last ?? 0) }

  func isPossible(_ number: Int) -> Bool { sums[number] > (number == 0 ? 0 : sums[number - 1]) }

  /// The number of the choice whose share holds `point`, which is below `total`.
  func choice(at point: Int) -> Int {
    var number = 0
    while sums[number] <= point { number += 1 }
    return number
  }
}
