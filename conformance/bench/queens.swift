// The queens problem in Embedded Swift: generics, closures and options in a recursion, no heap.

struct Board: ~Copyable {
  var columns: UInt32 = 0
  var rising: UInt64 = 0
  var falling: UInt64 = 0

  borrowing func allows(row: Int, column: Int) -> Bool {
    columns & (1 << UInt32(column)) == 0 && rising & (1 << UInt64(row + column)) == 0
      && falling & (1 << UInt64(row - column + 32)) == 0
  }

  mutating func toggle(row: Int, column: Int) {
    columns ^= 1 << UInt32(column)
    rising ^= 1 << UInt64(row + column)
    falling ^= 1 << UInt64(row - column + 32)
  }
}

@inline(never)
func countSolutions(_ board: inout Board, row: Int, size: Int) -> Int {
  if row == size { return 1 }
  var count = 0
  for column in 0..<size where board.allows(row: row, column: column) {
    board.toggle(row: row, column: column)
    count += countSolutions(&board, row: row + 1, size: size)
    board.toggle(row: row, column: column)
  }
  return count
}

let kernelName: StaticString = "queens "

func kernel() -> UInt64 {
  var checksum: UInt64 = 0
  for size in 1...12 {
    var board = Board()
    checksum = checksum &* 1_000_003 &+ UInt64(countSolutions(&board, row: 0, size: size))
  }
  return checksum
}
