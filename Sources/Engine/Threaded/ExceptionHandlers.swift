/// Exceptions in the threaded tier (specification, 4.6.8).
extension Registers {
  /// The first field is the slot of the first value.
  @inline(__always)
  func threadedThrow() -> Int {
    throwing(pointer(Field.wide, TagInstance.self), values: slot(Field.first))
  }

  @inline(__always)
  func threadedThrowRef() -> Int {
    let reference = slot(Field.first).pointee
    if reference == 0 { return trap(.nullExceptionReference) }
    return throwing(reference)
  }
}
