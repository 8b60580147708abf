/// What makes a module invalid or malformed, whatever else is in it (specification, chapters 3 and 5).
public enum Invalidity: Int, CaseIterable, Sendable {
  // Code.
  case operandType, alignment, branchOperand, tableArity, missingElse, residue, emptyElse, selectedReferences
  case immutableGlobal, localType, index, undeclaredReference, tableTypes, noDataCount, argumentType, tailCallResults
  // The rest of a module.
  case mutableInitializer, initializerType, duplicateExport, startType, sizes
  // Bytes.
  case unusedBits, name
}
