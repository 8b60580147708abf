/// What is wrong, and where: a `TextError` before its line is known.
struct Fault: Error {
  var message: String
  /// The byte in the source.
  var offset: Int

  init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
  }
}
