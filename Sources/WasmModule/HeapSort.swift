/// Sorts `count` indices in place by `precedes`, in n log n steps and no further memory, whatever the input.
///
/// Unsafe room. Invariant: every position is below `count`.
@inline(__always)
func heapSort(
  _ items: UnsafeMutablePointer<UInt32>, count: Int, by precedes: (UInt32, UInt32) -> Bool
) {
  guard count > 1 else { return }
  var root = count / 2
  var size = count
  while true {
    let item: UInt32
    if root > 0 {
      root -= 1
      item = items[root]
    } else {
      size -= 1
      if size == 0 { return }
      item = items[size]
      items[size] = items[0]
    }
    // Sift `item` down from `root` in the heap of `size` items.
    var hole = root
    while true {
      var child = 2 * hole + 1
      if child >= size { break }
      if child + 1 < size, precedes(items[child], items[child + 1]) { child += 1 }
      if !precedes(item, items[child]) { break }
      items[hole] = items[child]
      hole = child
    }
    items[hole] = item
  }
}
