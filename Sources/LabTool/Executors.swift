import ArgumentParser
import Conformance

/// What can run scripts, by name.
enum Executors {
  static let all: [any Executor] = [EngineExecutor.inPlace, EngineExecutor.threaded, ReferenceExecutor()]

  /// Those in a list of names with commas between them.
  static func named(_ names: String) throws -> [any Executor] {
    try names.split(separator: ",").map { name in
      guard let executor = all.first(where: { $0.name == name }) else {
        throw ValidationError("no executor \(name); there are \(all.map(\.name).joined(separator: ", "))")
      }
      return executor
    }
  }
}
