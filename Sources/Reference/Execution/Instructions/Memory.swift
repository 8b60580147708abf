/// Memories (specification, 4.6.8).
extension Configuration {
  func reduceMemory(_ form: Instruction.Form) throws(Interruption) {
    switch form {
    // load-num-oob, load-num-val, load-pack-oob, load-pack-val: (at.const i) (t.load x ao) ↪ trap if
    // i + ao.offset + N/8 > |z.mems[x].bytes|, else (t.const c), where bytes_N(c) = z.mems[x].bytes[i + ao.offset : N/8]
    case .load(let type, let bits, let isSigned, let argument):
      let number = try read(bits / 8, at: popAddress(), argument)
      push(Value(type, number, bits: bits, isSigned: isSigned))
    // store-num-oob, store-num-val, store-pack-oob, store-pack-val
    case .store(let type, let bits, let argument):
      let number = number(pop(), type)
      try write(UInt128(number), bits / 8, at: popAddress(), argument)
    case .vectorLoad(let kind, let argument): try loadVector(kind, argument)
    // vstore-oob, vstore-val
    case .vectorStore(let argument):
      let vector = bits(pop().v128)
      try write(vector, 16, at: popAddress(), argument)
    // vstore_lane-oob, vstore_lane-val
    case .vectorStoreLane(let width, let argument, let lane):
      let lanes = Vector(bits: bits(pop().v128), laneWidth: width).lanes
      try write(UInt128(lanes[lane].representative), width / 8, at: popAddress(), argument)
    // memory.size: (memory.size x) ↪ (at.const n), where n pages are |z.mems[x].bytes|
    case .memorySize(let index):
      let memory = store.memories[memory(index)]
      push(memory.type.address.value(memory.bytes.count / memory.type.pageSize))
    // memory.grow-succeed, memory.grow-fail
    case .memoryGrow(let index): push(store.growMemory(memory(index), by: popAddress()))
    // memory.fill-oob, -zero, -succ
    case .memoryFill(let index):
      let count = popAddress()
      let byte = UInt8(truncatingIfNeeded: popI32())
      try fill(memory(index), from: popAddress(), count, byte)
    // memory.copy-oob, -zero, -le, -gt
    case .memoryCopy(let target, let source): try copyMemory(memory(target), memory(source))
    // memory.init-oob, -zero, -succ
    case .memoryInit(let index, let segment):
      let count = UInt64(popI32())
      let source = UInt64(popI32())
      try initialize(memory(index), at: popAddress(), frame.module.data[segment], source, count)
    // data.drop: z; (data.drop x) ↪ z[.datas[x].bytes = ε]; ε
    case .dataDrop(let segment): store.data[frame.module.data[segment]].bytes = []
    default: preconditionFailure("not an instruction of this chapter")
    }
  }

  func memory(_ index: Int) -> Address { frame.module.memories[index] }

  // MARK: Bytes

  /// The effective address: i + ao.offset, without wrapping around. Traps where i + ao.offset + N/8 > |z.mems[x].bytes|.
  func effectiveAddress(_ address: UInt64, _ argument: MemoryArgument, bytes: Int) throws(Interruption) -> UInt64 {
    let memory = store.memories[memory(argument.memory)]
    let (sum, isBeyond) = address.addingReportingOverflow(argument.offset)
    guard !isBeyond, memory.bytes.contains(sum, UInt64(bytes)) else { throw .trap(.outOfBoundsMemoryAccess) }
    return sum
  }

  /// Bytes of memory as an integer, the lowest first (bytes_N⁻¹, 4.3.1).
  func read(_ count: Int, at address: UInt64, _ argument: MemoryArgument) throws(Interruption) -> UInt128 {
    let start = try effectiveAddress(address, argument, bytes: count)
    let bytes = store.memories[memory(argument.memory)].bytes
    return (0..<UInt64(count)).reduce(0) { $0 | UInt128(bytes[start + $1]) << UInt128(8 * $1) }
  }

  /// An integer as bytes of memory (bytes_N): all of them, or none where one would be out of bounds.
  func write(_ number: UInt128, _ count: Int, at address: UInt64, _ argument: MemoryArgument) throws(Interruption) {
    let start = try effectiveAddress(address, argument, bytes: count)
    for index in 0..<UInt64(count) {
      store.memories[memory(argument.memory)].bytes[start + index] = UInt8(truncatingIfNeeded: number >> UInt128(8 * index))
    }
  }

  /// The bits of a number.
  private func number(_ value: Value, _ type: NumberType) -> UInt64 {
    switch type {
    case .i32: UInt64(value.i32)
    case .i64: value.i64
    case .f32: bits(value.f32)
    case .f64: bits(value.f64)
    }
  }

  // MARK: Vectors

  private func loadVector(_ kind: VectorLoad, _ argument: MemoryArgument) throws(Interruption) {
    switch kind {
    // vload-oob, vload-val
    case .all: push(.v128(Vector(bits: try read(16, at: popAddress(), argument))))
    // vload-pack-oob, vload-pack-val: each part of M bits becomes a lane of 2M
    case .extend(let width, let isSigned):
      let parts = Vector(bits: try read(8, at: popAddress(), argument), laneWidth: width).lanes.prefix(64 / width)
      let lanes = parts.map { Allowed.only(extend($0.representative, from: width, to: 2 * width, isSigned: isSigned)) }
      push(.v128(Vector(laneWidth: 2 * width, lanes: lanes)))
    // vload-splat-oob, vload-splat-val
    case .splat(let width):
      let number = UInt64(try read(width / 8, at: popAddress(), argument))
      push(.v128(Vector(laneWidth: width, lanes: [Allowed](repeating: .only(number), count: 128 / width))))
    // vload-zero-oob, vload-zero-val
    case .zero(let width): push(.v128(Vector(bits: try read(width / 8, at: popAddress(), argument))))
    // vload_lane-oob, vload_lane-val
    case .lane(let width, let lane):
      var lanes = pop().v128.lanes(of: width)
      lanes[lane] = .only(UInt64(try read(width / 8, at: popAddress(), argument)))
      push(.v128(Vector(laneWidth: width, lanes: lanes)))
    }
  }

  // MARK: Whole ranges

  private func range(_ start: UInt64, _ count: UInt64, in length: UInt64) throws(Interruption) -> Range<UInt64> {
    guard start <= length, count <= length - start else { throw .trap(.outOfBoundsMemoryAccess) }
    return start..<start + count
  }

  private func fill(_ memory: Address, from start: UInt64, _ count: UInt64, _ byte: UInt8) throws(Interruption) {
    for address in try range(start, count, in: store.memories[memory].bytes.count) {
      store.memories[memory].bytes[address] = byte
    }
  }

  private func copyMemory(_ target: Address, _ source: Address) throws(Interruption) {
    let count = popAddress()
    let from = popAddress()
    let to = popAddress()
    let read = try range(from, count, in: store.memories[source].bytes.count)
    let written = try range(to, count, in: store.memories[target].bytes.count)
    // As if all bytes were read before the first is written.
    let pairs = zip(read, written)
    for (from, to) in to <= from ? Array(pairs) : pairs.reversed() {
      store.memories[target].bytes[to] = store.memories[source].bytes[from]
    }
  }

  private func initialize(
    _ memory: Address, at start: UInt64, _ segment: Address, _ source: UInt64, _ count: UInt64
  ) throws(Interruption) {
    let contents = store.data[segment].bytes
    let read = try range(source, count, in: UInt64(contents.count))
    let written = try range(start, count, in: store.memories[memory].bytes.count)
    for (from, to) in zip(read, written) { store.memories[memory].bytes[to] = contents[Int(from)] }
  }
}

extension Value {
  /// A number of `bits` bits, widened where the type has more.
  init(_ type: NumberType, _ number: UInt128, bits: Int, isSigned: Bool = false) {
    let number = UInt64(truncatingIfNeeded: number)
    switch type {
    case .i32: self = .i32(UInt32(extend(number, from: bits, to: 32, isSigned: isSigned)))
    case .i64: self = .i64(extend(number, from: bits, to: 64, isSigned: isSigned))
    case .f32: self = .f32(.only(number))
    case .f64: self = .f64(.only(number))
    }
  }
}

/// extend_{M,N}^sx (4.3.4): the integer of M bits in N bits, by its sign or with zeros.
func extend(_ number: UInt64, from m: Int, to n: Int, isSigned: Bool) -> UInt64 {
  UInt64(isSigned ? extendS(m, n, Integer(number)) : extendU(m, n, Integer(number)))
}

extension Store {
  /// growmem (4.7.1): the old size in pages, or -1 where the memory does not grow. That it grows is never certain:
  /// here it does where the limits of the memory and of the store have room.
  public func growMemory(_ memory: Address, by pages: UInt64) -> Value {
    let type = memories[memory].type
    let old = memories[memory].bytes.count / type.pageSize
    // All bytes have an address.
    let addresses: UInt128 = type.address == .i32 ? 1 << 32 : 1 << 64
    let most = UInt128(type.limits.maximum ?? .max) * UInt128(type.pageSize)
    let bytes = (UInt128(old) + UInt128(pages)) * UInt128(type.pageSize)
    guard bytes <= Swift.min(most, addresses), memoryBytes + (bytes - UInt128(memories[memory].bytes.count)) <= UInt128(bounds.memoryBytes)
    else { return type.address.value(.max) }
    guard memories[memory].bytes.grow(to: UInt64(bytes)) else { return type.address.value(.max) }
    memories[memory].type.limits.minimum = old + pages
    return type.address.value(old)
  }

  /// Bytes of all memories.
  var memoryBytes: UInt128 { memories.reduce(0) { $0 + UInt128($1.bytes.count) } }
}
