extension Registers {
  /// The stub of a function that has not been translated yet: translates it into the code part of the arena and enters
  /// the code, or, where that is not possible, lets the function stay in place from now on.
  @inline(__always)
  func threadedTranslate() -> Int {
    var r = self
    let function = (pc - Function.stubOffset).assumingMemoryBound(to: Function.self)
    translate(function, r.state, scratch: Address(fp + Int(function.pointee.frameSlots)))
    r.pc = function.pointee.entry
    return r.dispatch()
  }
/// The bytecode instruction that a place in a function's threaded code was made from, as an offset in the module's
/// bytes: the function is translated once more, into the free part of the code area, which keeps nothing of it. Nil
/// where there is too little room for that.
///
/// - Parameters:
///   - place: in bytes from the start of the function's code.
///   - scratch: the start of the free part of the value stack.
}

@inline(never)
func bytecodeOffset(
  of place: Int, in function: UnsafeMutablePointer<Function>, _ state: UnsafeMutablePointer<InstanceState>,
  scratch: Address
) -> Int? {
  let area = state.pointee.run.pointee.code
  let writer = CodeWriter(start: area.base + area.used, limit: area.limit)
  guard
    var translator = Translator(
      function, of: state, into: writer, scratch: scratch, scratchEnd: Address(state.pointee.stackLimit))
  else { return nil }
  translator.searched = place
  guard translator.translate(), let found = translator.found, let bytes = state.pointee.module.bytes.baseAddress
  else { return nil }
  return found - bytes
}

/// Gives `function` threaded code, or else the stub that enters it in place.
///
/// - Parameter scratch: the start of the free part of the value stack.
@inline(never)
func translate(
  _ function: UnsafeMutablePointer<Function>, _ state: UnsafeMutablePointer<InstanceState>, scratch: Address
) {
  let area = state.pointee.run.pointee.code
  let writer = CodeWriter(start: area.base + area.used, limit: area.limit)
  if var translator = Translator(
    function, of: state, into: writer, scratch: scratch, scratchEnd: Address(state.pointee.stackLimit)),
    translator.translate() {
    function.pointee.entry = translator.code.start
    let used = translator.code.position - area.base
    state.pointee.run.pointee.code.used = min((used + 15) & ~15, area.capacity)
    state.pointee.run.pointee.code.list(function, regions: translator.regions)
    state.pointee.run.pointee.code.translated += function.pointee.end - function.pointee.start
    state.pointee.run.pointee.code.functions += 1
    return
  }
  state.pointee.run.pointee.code.functionsLeft += 1
  function.runInPlace()
}
