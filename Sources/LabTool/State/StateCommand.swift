import ArgumentParser
import Foundation

/// `apus-lab state`: what calls come to on an executor, and what state they leave, for a comparison with other engines.
struct StateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "state",
    abstract: "Run modules as a plan says, and tell what each call came to.",
    discussion: """
      A plan has an object of JSON a line: {"module": PATH, "runs": [[{"function": NAME, "arguments": [VALUE, ...]}, \
      ...], ...]}. Each run is an instance of its own, with imports that the host makes up. For each module one line \
      comes out, with the outcome of each call, and with the globals, memories and tables that the module exports after \
      it. docs/Lab.md has the words.
      """)

  @Option(help: "What runs the modules: reference, inplace or threaded.")
  var executor = "reference"

  @Option(help: "The plan; - is the standard input.")
  var calls = "-"

  @Option(help: "The most that a call takes: reductions of the reference, units of fuel of the engine.")
  var fuel = 20_000

  func validate() throws {
    if fuel < 1 { throw ValidationError("--fuel is at least 1") }
    _ = try subject()
  }

  func run() throws {
    let subject = try subject()
    guard let plan = calls == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: calls) else {
      throw ValidationError("\(calls) cannot be read")
    }
    let decoder = JSONDecoder()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for line in String(decoding: plan.readDataToEndOfFile(), as: UTF8.self).split(separator: "\n") {
      let plan = try decoder.decode(StatePlan.self, from: Data(line.utf8))
      var record = StateRecord(module: plan.module, refused: "cannot be read")
      if let bytes = FileManager.default.contents(atPath: plan.module) { record = subject.run(plan, [UInt8](bytes)) }
      // Not buffered: the next module may stop the process.
      FileHandle.standardOutput.write(try encoder.encode(record) + Data("\n".utf8))
    }
  }

  func subject() throws -> any StateSubject {
    switch executor {
    case "reference": return ReferenceSubject(steps: fuel)
    case "inplace": return EngineSubject(.inPlace, fuel: UInt64(fuel))
    case "threaded": return EngineSubject(.threaded, fuel: UInt64(fuel))
    default: throw ValidationError("no executor \(executor); there are reference, inplace, threaded")
    }
  }
}
