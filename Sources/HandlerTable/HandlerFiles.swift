import OpcodeTable

/// All files that `HandlerGenerator` writes.
public enum HandlerFiles {
  public static func all(
    opcodes: Table, operations: [Operation], vectors: [VectorOperation]
  ) -> [GeneratedFile] {
    threaded(opcodes: opcodes, operations: operations) + [long(opcodes: opcodes, operations: operations)]
      + inPlace(opcodes: opcodes, operations: operations)
      + self.vectors(opcodes: opcodes, operations: operations, vectors: vectors)
      + aggregates(opcodes: opcodes) + atomics(opcodes: opcodes)
  }
}
