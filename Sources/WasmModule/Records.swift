/// Room for a known number of records in the arena, filled from the start.
///
/// Unsafe room. Invariants: `0 <= count <= capacity`; the first `count` records are initialised, and only those are
/// read. The arena outlives the value.
struct Records<Element> {
  private let base: UnsafeMutablePointer<Element>
  let capacity: Int
  private(set) var count = 0

  init(base: UnsafeMutablePointer<Element>, capacity: Int) {
    self.base = base
    self.capacity = capacity
  }

  /// No room: for what is not known yet.
  static var none: Records {
    Records(base: UnsafeMutablePointer(bitPattern: MemoryLayout<Element>.alignment).unsafelyUnwrapped, capacity: 0)
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    precondition(count < capacity, "a record too many")
    (base + count).initialize(to: element)
    count += 1
  }

  mutating func removeLast() {
    precondition(count > 0, "no record")
    count -= 1
  }

  /// Appends equal records up to a count.
  mutating func append(_ element: Element, upTo end: Int) {
    precondition(end <= capacity, "records too many")
    if end <= count { return }
    (base + count).initialize(repeating: element, count: end - count)
    count = end
  }

  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    nonmutating set {
      assert(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  /// The first `count` of what was allocated from this place on, in several steps.
  func buffer(count: Int) -> UnsafeMutableBufferPointer<Element> {
    UnsafeMutableBufferPointer(start: base, count: count)
  }

  /// A record at a place of what was allocated from this place on, in several steps: it was initialised by another
  /// value of this type.
  @inline(__always)
  func raw(_ index: Int) -> Element { base[index] }
  @inline(__always)
  func setRaw(_ index: Int, _ element: Element) { base[index] = element }

  /// The records so far.
  var buffer: UnsafeMutableBufferPointer<Element> { UnsafeMutableBufferPointer(start: base, count: count) }
}

/// Records in scratch of which nobody knows how many there will be: each is below the one before.
///
/// Unsafe room. Invariants: the records 0..<count lie at `top - 1` downwards and are initialised.
struct DescendingRecords<Element> {
  private let top: UnsafeMutablePointer<Element>
  private(set) var count = 0

  /// - Parameter place: an allocation of nothing, where the first one ends.
  init(_ place: Records<Element>) { top = place.buffer.baseAddress.unsafelyUnwrapped }

  /// - Parameter room: for one record, the next scratch that was taken.
  mutating func append(_ element: Element, in room: Records<Element>) {
    let place = top - (count + 1)
    precondition(room.buffer.baseAddress == place, "other scratch was taken meanwhile")
    place.initialize(to: element)
    count += 1
  }

  subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < count)
      return top[-1 - index]
    }
    nonmutating _modify {
      assert(index >= 0 && index < count)
      yield &top[-1 - index]
    }
  }
}

extension Records<UInt32> {
  /// The numbers below the capacity, in order.
  mutating func fillAscending() {
    while count < capacity { append(UInt32(truncatingIfNeeded: count)) }
  }

  /// Sorts indices in place by `precedes`, in n log n steps and no further memory, whatever the input.
  @inline(__always)
  func heapSort(by precedes: (UInt32, UInt32) -> Bool) {
    guard count > 1 else { return }
    var root = count / 2
    var size = count
    while true {
      let item: UInt32
      if root > 0 {
        root -= 1
        item = self[root]
      } else {
        size -= 1
        if size == 0 { return }
        item = self[size]
        self[size] = self[0]
      }
      // Sift `item` down from `root` in the heap of `size` items.
      var hole = root
      while true {
        var child = 2 * hole + 1
        if child >= size { break }
        if child + 1 < size, precedes(self[child], self[child + 1]) { child += 1 }
        if !precedes(item, self[child]) { break }
        self[hole] = self[child]
        hole = child
      }
      self[hole] = item
    }
  }
}
