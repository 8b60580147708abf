import OpcodeTable

extension HandlerFiles {
  /// The threaded tier's handlers and their table.
  static func threaded(operations: [Operation]) -> [GeneratedFile] {
    []
  }
}
