import ArgumentParser

/// `apus-lab threads`: stores and programs over shared memories, for a time, on several threads.
struct ThreadsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "threads",
    abstract: "Make threads wait, wake, grow, spawn, interrupt and end each other for a time.",
    discussion: """
      Every round makes a memory and several threads over it, with whatever a number says, and \
      compares what they count. Built with --sanitize=thread, it finds races of the host's; the \
      guests have none, but with --race.
      """)

  @Option(help: "How long.")
  var seconds = 10

  @Option(help: "Threads of a round, besides those that they spawn.")
  var threads = 4

  @Option(help: "The number of the first round; those after it have the numbers after it.")
  var seed: UInt64 = 1

  @Option(help: "How many rounds at most.")
  var rounds = Int.max

  @Flag(help: "Let the guests race: does the sanitizer find it?")
  var race = false

  func validate() throws {
    if threads < 1 || threads > 64 { throw ValidationError("--threads is from 1 to 64") }
    if seconds < 1 || rounds < 1 { throw ValidationError("--seconds and --rounds are at least 1") }
  }

  func run() throws {
    let end = ContinuousClock.now + .seconds(seconds)
    var tally = TortureTally()
    var number = seed
    while ContinuousClock.now < end, tally.rounds < rounds {
      var torture = Torture(seed: number, threads: threads, isRacing: race)
      do {
        try torture.round(&tally)
      } catch {
        tally.failures += 1
        print("round \(number): \(error)")
      }
      tally.rounds += 1
      number += 1
    }
    print(
      """
      \(tally.rounds) rounds: \(tally.programs) programs, \(tally.spawned) threads spawned, \(tally.ended) programs ended \
      early, \(tally.waits) waits, \(tally.woken) woken, \(tally.interrupts) interrupts, \(tally.pages) pages grown
      """)
    print("threads: \(tally.rounds - tally.failures) passed, \(tally.failures) failed")
    if tally.failures > 0 { throw ExitCode.failure }
  }
}

/// What all rounds came to.
struct TortureTally {
  var rounds = 0
  var failures = 0
  var programs = 0
  var spawned = 0
  var ended = 0
  var waits = 0
  var woken = 0
  var interrupts = 0
  var pages = 0
}

/// A count that is not what it has to be.
struct TortureFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
