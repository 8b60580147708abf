/// Typed references to functions in the threaded tier (specification, 4.6.5 and 4.6.10).
///
/// Unsafe room. Invariant: a reference to a function that is not null is the address of a `Function`.
extension Registers {
  /// The function in the slot of the second field.
  @inline(__always)
  private var callee: UnsafeMutablePointer<Function>? {
    UnsafeMutablePointer<Function>(bitPattern: UInt(truncatingIfNeeded: slot(Field.second).pointee))
  }

  @inline(__always)
  func threadedCallRef() -> Int {
    if !FeatureSet.knows(.functionReferences) { return trap(.unreachable) }
    guard let function = callee else { return trap(.nullFunctionReference) }
    return callAny(function, length: Field.shortLength)
  }

  @inline(__always)
  func threadedReturnCallRef() -> Int { returnCallReference(isCounted: false) }

  /// The same where calls are counted: the frame that is replaced is one less.
  @inline(__always)
  func threadedReturnCallRefCounted() -> Int { returnCallReference(isCounted: true) }

  /// The frame of another instance does not replace this one: a call, and a return behind it.
  @inline(__always)
  private func returnCallReference(isCounted: Bool) -> Int {
    if !FeatureSet.knows(.functionReferences) { return trap(.unreachable) }
    guard let function = callee else { return trap(.nullFunctionReference) }
    if function.pointee.instance != Int(bitPattern: cx) { return callAny(function, length: Field.shortLength) }
    if isCounted { uncountCall() }
    return returnCall(function, link: Field.third)
  }

  @inline(__always)
  func threadedAsNonNull() -> Int {
    if !FeatureSet.knows(.functionReferences) { return trap(.unreachable) }
    if slot(Field.first).pointee == 0, !planted("nullPasses") { return trap(.nullReference) }
    return next(Field.shortLength)
  }
}
