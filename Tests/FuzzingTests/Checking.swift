import Apus
import Fuzzing
import Opcodes
import Testing

/// Loads the modules of a case in one store after the other.
func expectValid(_ fuzzCase: FuzzCase, _ what: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  var options = Store.Options()
  options.arenaByteCount = 16 << 20
  options.limits.codeBytes = 0
  let store = try Store(options)
  for module in fuzzCase.modules {
    do { _ = try store.load(bytes: module.bytes, features: fuzzCase.features) } catch {
      Issue.record("\(what), \(module.name): \(error)", sourceLocation: sourceLocation)
    }
  }
}

/// Grammars of what this build runs, and of all that a row can say.
let grammars: [Grammar] = [FeatureSet.supported, .standard].map { features in
  var options = GrammarOptions()
  options.features = features
  return Grammar(options)
}

extension GeneratedCase {
  /// Calls `visit` with every instruction of the functions.
  func forEachInstruction(_ visit: (Instruction) -> Void) {
    for module in modules {
      for function in module.functions {
        for instruction in function.body { instruction.forEach(visit) }
      }
    }
  }
}
