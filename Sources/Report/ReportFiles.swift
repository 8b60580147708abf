import Foundation

extension RunReport {
  /// Writes `report.html`, `junit.xml` and `summary.md` into a folder, which is made where it is missing.
  public func write(to folder: String) throws {
    let folder = URL(fileURLWithPath: folder, isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let files = [
      ("report.html", Page(self).html), ("junit.xml", JUnitReport(self).xml),
      ("summary.md", Summary(self).markdown),
    ]
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name), options: .atomic)
    }
  }
}
