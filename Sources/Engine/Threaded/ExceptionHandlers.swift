/// Exceptions in the threaded tier (specification, 4.6.8).
extension Registers {
  /// The first field is the slot of the first value.
  @inline(__always)
  func threadedThrow() -> Int {
    if !FeatureSet.knows(.exceptions) { return trap(.unreachable) }
    return throwing(pointer(Field.wide, TagInstance.self), values: slot(Field.first))
  }

  @inline(__always)
  func threadedThrowRef() -> Int {
    if !FeatureSet.knows(.exceptions) { return trap(.unreachable) }
    let reference = slot(Field.first).pointee
    if reference == 0 { return trap(.nullExceptionReference) }
    return throwing(reference)
  }
}
