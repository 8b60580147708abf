import OpcodeTable

/// All files that `HandlerGenerator` writes.
public enum HandlerFiles {
  public static func all(opcodes: Table, operations: [Operation]) -> [GeneratedFile] {
    threaded(opcodes: opcodes, operations: operations) + inPlace(opcodes: opcodes, operations: operations)
  }
}
