// Shortest paths over a grid in Embedded Swift: arrays with bounds checks, a generic heap, a class.

struct PriorityQueue<Element: Comparable> {
  private var elements: [Element] = []

  init(capacity: Int) { elements.reserveCapacity(capacity) }

  mutating func insert(_ element: Element) {
    elements.append(element)
    var child = elements.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      if elements[parent] <= elements[child] { break }
      elements.swapAt(parent, child)
      child = parent
    }
  }

  mutating func popLeast() -> Element? {
    guard let least = elements.first else { return nil }
    let last = elements.removeLast()
    if elements.isEmpty { return least }
    elements[0] = last
    var parent = 0
    while true {
      var child = 2 * parent + 1
      if child >= elements.count { break }
      if child + 1 < elements.count, elements[child + 1] < elements[child] { child += 1 }
      if elements[parent] <= elements[child] { break }
      elements.swapAt(parent, child)
      parent = child
    }
    return least
  }
}

struct Visit: Comparable {
  var distance: UInt32
  var place: Int

  static func < (left: Visit, right: Visit) -> Bool { left.distance < right.distance }
}

final class Grid {
  let width: Int
  var costs: [UInt32]
  var distances: [UInt32]
  var queue: PriorityQueue<Visit>

  init(width: Int) {
    self.width = width
    costs = Array(repeating: 0, count: width * width)
    distances = Array(repeating: .max, count: width * width)
    queue = PriorityQueue(capacity: width * width * 4)
  }

  @inline(never)
  func walk(from start: Int) -> UInt64 {
    for place in distances.indices { distances[place] = .max }
    distances[start] = 0
    queue.insert(Visit(distance: 0, place: start))
    var sum: UInt64 = 0
    while let visit = queue.popLeast() {
      if visit.distance > distances[visit.place] { continue }
      sum += UInt64(visit.distance)
      let (row, column) = (visit.place / width, visit.place % width)
      if row > 0 { step(to: visit.place - width, from: visit) }
      if row < width - 1 { step(to: visit.place + width, from: visit) }
      if column > 0 { step(to: visit.place - 1, from: visit) }
      if column < width - 1 { step(to: visit.place + 1, from: visit) }
    }
    return sum
  }

  func step(to place: Int, from visit: Visit) {
    let distance = visit.distance + costs[place]
    if distance < distances[place] {
      distances[place] = distance
      queue.insert(Visit(distance: distance, place: place))
    }
  }
}

let kernelName: StaticString = "routes "

func kernel() -> UInt64 {
  let grid = Grid(width: 90)
  var state: UInt32 = 2_463_534_242
  var checksum: UInt64 = 0
  for round in 0..<100 {
    for place in grid.costs.indices {
      state ^= state << 13
      state ^= state >> 17
      state ^= state << 5
      grid.costs[place] = (state >> 24) + 1
    }
    checksum = checksum &* 1_000_003 &+ grid.walk(from: round * 80)
  }
  return checksum
}
