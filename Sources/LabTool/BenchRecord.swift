import Foundation

/// Everything that a bench measured, as JSON.
struct BenchRecord: Codable {
  struct Engine: Codable {
    let name: String
    let command: [String]
  }

  let date: String
  let system: String
  let processors: Int
  let base: String
  let runs: Int
  let engines: [Engine]
  /// Times are in seconds.
  let results: [BenchResult]

  init(results: [BenchResult], engines: [BenchEngine], base: String, runs: Int) {
    date = ISO8601DateFormatter().string(from: Date())
    system = ProcessInfo.processInfo.operatingSystemVersionString
    processors = ProcessInfo.processInfo.activeProcessorCount
    self.base = base
    self.runs = runs
    self.engines = engines.map { Engine(name: $0.name, command: $0.command) }
    self.results = results
  }

  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }
}
