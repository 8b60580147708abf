import WasmModule

/// What may refer to objects from outside of the heap: globals, tables. The value stack is looked through word by word; a word
/// that only looks like a reference keeps an object for longer, and does no harm.
///
/// Unsafe room. Invariant: what a range leads to lies in the machine's arena or in its reserved memory, as long as the
/// range is in the list.
struct RootRange {
  enum Place {
    case slots(Slots, count: Int)
    case table(UnsafeMutablePointer<TableInstance>)
  }
  let place: Place
  let next: UnsafeMutablePointer<RootRange>?
}

extension MachineState {
  /// Adds what may refer to objects.
  mutating func addRoot(_ place: RootRange.Place) throws(LimitError) {
    let range = try arena.allocate(1, of: RootRange.self)
    range.initialize(to: RootRange(place: place, next: roots))
    roots = range
  }

  /// Makes the heap, unless it is there.
  mutating func makeHeap() throws(LimitError) {
    if heap != nil { return }
    run.code.isIndexed = true
    let most = provider.reserve == nil ? arena.freeBytes / 4 : Int.max
    let objects = min(limits.heapBytes, most) & ~(Heap.granuleBytes - 1)
    guard objects >= 256 else { throw LimitError(.heapBytes) }
    let bytes = UInt64(Heap.byteCount(objects: objects) + 15) & ~15
    let room = try provide(minimum: bytes, preferred: bytes, unit: 16)
    guard let base = room.baseAddress else { throw LimitError(.heapBytes) }
    heap = Heap(base, objects: objects)
  }

  /// Room for an object, after a collection where that helps; nil where the heap is full.
  ///
  /// - Parameter top: the first slot of the value stack that is not in use.
  mutating func takeObject(_ byteCount: Int, upTo top: Slots) -> Address? {
    if let room = heap?.take(byteCount) { return room }
    let worth = heap?.isCollectionWorth ?? false
    if worth { collect(upTo: top) }
    while true {
      if let room = heap?.take(byteCount) { return room }
      if heap?.extend() ?? false { continue }
      if worth { return nil }
      collect(upTo: top)
      return heap?.take(byteCount)
    }
  }

  /// Gives up the objects that nothing refers to.
  ///
  /// - Parameter top: the first slot of the value stack that is not in use.
  mutating func collect(upTo top: Slots) {
    guard var heap else { return }
    heap.beginCollection()
    heap.reach(stack, count: top - stack)
    heap.reach(uncaught)
    var next = roots
    while let range = next {
      switch range.pointee.place {
      case .slots(let slots, let count): heap.reach(slots, count: count)
      case .table(let table): heap.reach(table.pointee.elements, count: Int(bitPattern: table.pointee.count))
      }
      next = range.pointee.next
    }
    heap.reachAll()
    heap.endCollection()
    self.heap = heap
  }
}

extension Module {
  /// A value of the type may refer to an object of the heap: any reference but those to functions.
  func mayHoldObject(_ type: ValueType) -> Bool {
    guard FeatureSet.knows(.exceptions), type.isReference else { return false }
    return type.isDefined ? definition(Int(type.index)).form != .function : type.mayHoldObject
  }
}

extension ValueType {
  /// The same of a type that no module defines.
  var mayHoldObject: Bool {
    FeatureSet.knows(.exceptions) && isReference && code != ValueType.funcref.code
  }
}

extension Machine {
  /// What the heap has done; nil where there is none.
  public var heapStatistics: HeapStatistics? { state.pointee.heap?.statistics }
}
