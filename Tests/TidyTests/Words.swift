/// Notes to oneself belong to a list of work, not to the text.
enum Words {
  static func findings(path: String, text: String) -> [Finding] {
    // Written in halves, so that the rule does not find itself.
    let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]
    var findings: [Finding] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      for word in line.split(whereSeparator: { !$0.isLetter }) where words.contains(String(word)) {
        findings.append(Finding(path: path, line: index + 1, message: "the word \(word)"))
      }
    }
    return findings
  }
}
