import OpcodeTable

extension HandlerFiles {
  /// The in-place tier's handlers and its dispatch table.
  static func inPlace(opcodes: Table, operations: [Operation]) -> [GeneratedFile] {
    []
  }
}
