/// Makes findings of a run small, each in a child process, and keeps them in a folder.
struct FuzzShrinking {
  let executable: String
  /// What cases are generated with, as arguments.
  let options: [String]
  /// The folder of findings.
  let output: String
  /// Of each signature.
  var most = 2

  /// Seconds for one.
  static let timeout = 600.0

  /// - Parameter say: gets lines that tell what was found and how small it became.
  /// - Returns: the folders of the findings.
  func run(_ found: [FuzzRun.Found], say: (String) -> Void) -> [String] {
    var folders: Set<String> = []
    let groups = Dictionary(grouping: found, by: \.signature)
    for (signature, members) in groups.sorted(by: { $0.value[0].seed < $1.value[0].seed }) {
      let seeds = members.prefix(5).map { "\($0.seed)" }.joined(separator: ", ")
      say("\(members.count) times \(signature): seeds \(seeds)")
      for member in members.prefix(most) {
        var words = [executable, "fuzz", "shrink", "--seed", "\(member.seed)", "--output", output]
        if member.isFatal { words.append("--fatal") }
        let outcome = ChildProcess.run(words + options, timeout: Self.timeout, showsErrors: true)
        let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
        for line in lines { say("  \(line)") }
        for line in lines where line.hasPrefix("kept in ") { folders.insert(String(line.dropFirst(8))) }
        if outcome.ending != .exit(0) {
          say("  seed \(member.seed) was not made small: \(FuzzRun.text(outcome.ending))")
        }
      }
    }
    return folders.sorted()
  }
}
