/// What a script has named: its modules, or its instances. The latest one has the name nil.
struct ScriptNames<Value> {
  /// What a name stands for: a value, or why there is none.
  typealias Binding = Result<Value, Stop>

  private var bindings: [String?: Binding] = [:]

  mutating func bind(_ binding: Binding, to name: String?) {
    bindings[nil] = binding
    if let name { bindings[name] = binding }
  }

  /// - Parameter kind: what there is none of, for the message.
  func find(_ name: String?, _ kind: String) throws(Stop) -> Value {
    guard let binding = bindings[name] else { throw .misuse("no \(kind) " + (name.map { "$\($0)" } ?? "so far")) }
    return try binding.get()
  }
}

extension Stop {
  /// What commands come to that need what could not be had.
  /// - Parameter line: of the command that should have made it.
  func ofDependents(line: Int) -> Stop {
    if case .unsupported = self { return self }
    return .misuse("the module of line \(line) is not there: \(self)")
  }
}
