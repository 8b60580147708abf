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
  /// The declarations; their ends ascend.
  var runs = Records<Run>.none

  /// The type of a local beyond the flat ones; nil if there is none of that index.
  @inline(never)
  func beyondFlat(_ index: UInt32) -> ValueType? {
    guard index < count else { return nil }
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
  private mutating func local(_ at: inout Position) throws(ModuleError) -> ValueType {
    let index = try index(&at)
    if isIndex(index, locals.flat.count) { return locals.flat[Int(truncatingIfNeeded: index)] }
    guard let type = locals.beyondFlat(index) else { throw invalid(.unknownLocal) }
    return type
  }

  @inline(__always)
  mutating func localGet(_ at: inout Position) throws(ModuleError) {
    try push(try local(&at), &at)
  }

  @inline(__always)
  mutating func localSet(_ at: inout Position) throws(ModuleError) {
    try pop(try local(&at), &at)
  }

  @inline(__always)
  mutating func localTee(_ at: inout Position) throws(ModuleError) {
    let type = try local(&at)
    try pop(type, &at)
    try push(type, &at)
  }

  @inline(__always)
  private mutating func global(_ at: inout Position) throws(ModuleError) -> GlobalType {
    let index = try index(&at)
    guard isIndex(index, module.globals.count) else { throw invalid(.unknownGlobal) }
    return module.globals[Int(truncatingIfNeeded: index)]
  }

  @inline(__always)
  mutating func globalGet(_ at: inout Position) throws(ModuleError) {
    try push(try global(&at).type, &at)
  }

  @inline(__always)
  mutating func globalSet(_ at: inout Position) throws(ModuleError) {
    let global = try global(&at)
    guard global.isMutable else { throw invalid(.immutableGlobal) }
    try pop(global.type, &at)
  }
}
