/// The types of the local variables of one function, parameters first.
struct Locals {
  /// A number of neighbouring locals of one type, as they are declared.
  struct Run {
    var end: UInt32
    var type: ValueType
  }

  var count: UInt32 = 0
  /// The types of the first locals, one each: no more of them than the body has bytes.
  var flat = Records<ValueType>.none
  /// How many of those, from the first on, have a default value and take one slot.
  var plainCount = 0
  /// One bit a local: it is set, or has a default value (3.1.4). None where all have one.
  var isSet = Records<UInt32>.none
  /// The locals without a default value that are set, in the order in which they were.
  var initialized = Records<UInt32>.none
  /// The declarations; their ends ascend.
  var runs = Records<Run>.none

  /// The type of a local; nil if there is none of that index.
  func type(_ index: UInt32) -> ValueType? {
    guard index < count else { return nil }
    if isIndex(index, flat.count) { return flat[Int(index)] }
    // The first run that ends above the index.
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].end > index { high = middle } else { low = middle + 1 }
    }
    return low < runs.count ? runs[low].type : nil
  }
}

extension FunctionValidator {
  @inline(__always)
  mutating func localGet(_ at: inout Position) throws(ModuleError) {
    let index = try index(&at)
    if isIndex(index, locals.plainCount) {
      try push(locals.flat[Int(truncatingIfNeeded: index)], &at)
    } else {
      at = try otherLocalGet(index, at)
    }
  }

  @inline(__always)
  mutating func localSet(_ at: inout Position) throws(ModuleError) {
    let index = try index(&at)
    if isIndex(index, locals.plainCount) {
      try pop(locals.flat[Int(truncatingIfNeeded: index)], &at)
    } else {
      at = try otherLocalSet(index, at)
    }
  }

  @inline(__always)
  mutating func localTee(_ at: inout Position) throws(ModuleError) {
    let index = try index(&at)
    if isIndex(index, locals.plainCount) {
      let type = locals.flat[Int(truncatingIfNeeded: index)]
      try pop(type, &at)
      try push(type, &at)
    } else {
      at = try otherLocalSet(index, at)
      at = try otherLocalGet(index, at)
    }
  }

  /// A local that is a vector, has no default value, or comes after one of those, or after many.
  @inline(never)
  private mutating func otherLocalGet(_ index: UInt32, _ position: Position) throws(ModuleError) -> Position {
    var at = position
    guard let type = locals.type(index) else { throw invalid(.unknownLocal) }
    if !type.isDefaultable, index >= parameterCount, locals.isSet[Int(index >> 5)] & (1 &<< (index & 31)) == 0 {
      throw invalid(.uninitializedLocal)
    }
    try pushOperand(type, &at)
    return at
  }

  @inline(never)
  private mutating func otherLocalSet(_ index: UInt32, _ position: Position) throws(ModuleError) -> Position {
    var at = position
    guard let type = locals.type(index) else { throw invalid(.unknownLocal) }
    try popOperand(type, &at)
    if !type.isDefaultable, index >= parameterCount, locals.isSet[Int(index >> 5)] & (1 &<< (index & 31)) == 0 {
      locals.isSet[Int(index >> 5)] |= 1 &<< (index & 31)
      locals.initialized.append(index)
      initializedLocals += 1
    }
    return at
  }

  /// What was set in a block counts as unset behind it.
  @inline(never)
  mutating func forgetLocals() {
    while initializedLocals > frame.pointee.initializedLocals {
      initializedLocals -= 1
      let index = locals.initialized[Int(initializedLocals)]
      locals.isSet[Int(index >> 5)] &= ~(1 &<< (index & 31))
      locals.initialized.removeLast()
    }
  }

  @inline(__always)
  private mutating func global(_ at: inout Position) throws(ModuleError) -> GlobalType {
    let index = try index(&at)
    guard isIndex(index, module.globals.count) else { throw invalid(.unknownGlobal) }
    return module.globals[Int(truncatingIfNeeded: index)]
  }

  @inline(__always)
  mutating func globalGet(_ at: inout Position) throws(ModuleError) {
    try pushOperand(try global(&at).type, &at)
  }

  @inline(__always)
  mutating func globalSet(_ at: inout Position) throws(ModuleError) {
    let global = try global(&at)
    guard global.isMutable || planted("immutableGlobalSet") else { throw invalid(.immutableGlobal) }
    try popOperand(global.type, &at)
  }
}
