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
    let most = provider.reserve == nil ? arena.freeBytes / 4 : Int.max
    let objects = min(limits.heapBytes, most) & ~(Heap.granuleBytes - 1)
    guard objects >= 256 else { throw LimitError(.heapBytes) }
    let exceptions = try makeExceptionType()
    let constants = try arena.allocate(MachineState.constantSlots, of: UInt64.self)
    constants.initialize(repeating: 0, count: MachineState.constantSlots)
    let bytes = UInt64(Heap.byteCount(objects: objects) + 15) & ~15
    let room = try provide(minimum: bytes, preferred: bytes, unit: 16)
    guard let base = room.baseAddress else { throw LimitError(.heapBytes) }
    let heap = try arena.allocate(1, of: Heap.self)
    heap.initialize(to: Heap(base, objects: objects, types: arena.base, exceptionMark: mark(of: exceptions)))
    self.heap = heap
    constantStack = constants
    try addRoot(.slots(constants, count: MachineState.constantSlots))
  }

  /// Slots of the operands of a constant expression: a vector takes two.
  static var constantSlots: Int { 2 * constantExpressionDepth }

  /// Room for an object, after a collection where that helps; nil where the heap is full.
  ///
  /// - Parameter top: the first slot of the value stack that is not in use.
  @inline(__always)
  mutating func takeObject(_ byteCount: Int, upTo top: Slots) -> Address? {
    guard let heap else { return nil }
    if !collectsAlways, let room = heap.pointee.takeFromRun(byteCount) { return room }
    return searchRoom(byteCount, upTo: top)
  }

  @inline(never)
  private mutating func searchRoom(_ byteCount: Int, upTo top: Slots) -> Address? {
    guard let heap else { return nil }
    if collectsAlways { collect(upTo: top) }
    if let room = heap.pointee.take(byteCount) { return room }
    let worth = heap.pointee.isCollectionWorth
    if worth { collect(upTo: top) }
    while true {
      if let room = heap.pointee.take(byteCount) { return room }
      if heap.pointee.extend() { continue }
      if worth { return nil }
      collect(upTo: top)
      return heap.pointee.take(byteCount)
    }
  }

  /// Gives up the objects that nothing refers to.
  ///
  /// - Parameter top: the first slot of the value stack that is not in use.
  mutating func collect(upTo top: Slots) {
    guard let heap else { return }
    heap.pointee.beginCollection()
    // Frames of a paused call are above, nobody knows how far.
    heap.pointee.reach(stack, count: (paused == nil ? top : stackLimit) - stack - (planted("topUnmarked") ? 1 : 0))
    heap.pointee.reach(run.saved.acc)
    heap.pointee.reach(uncaught)
    var next = roots
    while let range = next {
      switch range.pointee.place {
      case .slots(let slots, let count): heap.pointee.reach(slots, count: count)
      case .table where planted("tablesUnmarked"): break
      case .table(let table): heap.pointee.reach(table.pointee.elements, count: Int(bitPattern: table.pointee.count))
      }
      next = range.pointee.next
    }
    heap.pointee.reachAll()
    heap.pointee.endCollection()
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
  public var heapStatistics: HeapStatistics? { state.pointee.heap?.pointee.statistics }

  /// Whether a collection goes before each object that is made, which shows what is given up too early.
  public var collectsAlways: Bool {
    get { state.pointee.collectsAlways }
    nonmutating set { state.pointee.collectsAlways = newValue }
  }
}
