/// The rooms of unsafe code: each file that has some is listed with a reason.
enum Rooms {
  static func findings(unsafe files: [SwiftFile], listed: ReasonedList) -> [Finding] {
    var findings = listed.findings
    for file in files {
      let places = file.findings(/[Uu]nsafe/, "unsafe code outside the rooms of \(listed.path)")
      if !listed.contains(file.path), let first = places.first { findings.append(first) }
      if listed.contains(file.path), places.isEmpty {
        findings.append(Finding(path: file.path, line: 1, message: "listed as unsafe, and has none"))
      }
    }
    for entry in listed.entries where !files.contains(where: { $0.path == entry.name }) {
      findings.append(
        Finding(path: listed.path, line: entry.line, message: "\(entry.name) is not there"))
    }
    return findings
  }
}
