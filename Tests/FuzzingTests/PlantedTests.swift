import Foundation
import Fuzzing
import Testing

@Suite struct PlantedTests {
  /// The names that the core's code asks for, by file.
  private func places() throws -> [(name: String, file: String)] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources")
    var places: [(String, String)] = []
    for module in try FileManager.default.contentsOfDirectory(atPath: root.path) where !module.hasPrefix(".") {
      let folder = root.appendingPathComponent(module)
      let walk = FileManager.default.enumerator(atPath: folder.path)
      while let path = walk?.nextObject() as? String {
        guard path.hasSuffix(".swift") else { continue }
        let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
        let code = text.split(separator: "\n").filter { !$0.contains(/^\s*\/\/\//) }.joined(separator: "\n")
        places += code.matches(of: /\bplanted\("([^"]*)"\)/).map { (String($0.1), "\(module)/\(path)") }
      }
    }
    return places
  }

  @Test func eachBugHasItsPlaceInTheCoreAndEachPlaceItsRow() throws {
    let places = try places()
    let asked = Set(places.map(\.name))
    let rows = PlantedBug.all.map(\.name)
    #expect(Set(rows).count == rows.count)
    #expect(asked.subtracting(rows).sorted() == [], "planted without a row")
    #expect(rows.filter { !asked.contains($0) } == [], "a row without a place")
    for (name, file) in places {
      #expect(file.hasPrefix("Engine/") || file.hasPrefix("WasmModule/"), "\(name) is asked for in \(file)")
    }
    #expect(rows.count >= 60)
  }

  @Test func aNameIsKnownByItsEndsAndItsLength() {
    let keys = PlantedBug.all.map { bug in
      #expect(bug.name.utf8.count >= 8, "\(bug.name) is too short")
      return "\(bug.name.prefix(8)) \(bug.name.suffix(8)) \(bug.name.utf8.count)"
    }
    #expect(Set(keys).count == keys.count)
  }

  @Test func eachRowSaysWhatIsWrong() {
    for bug in PlantedBug.all { #expect(!bug.category.isEmpty && !bug.what.isEmpty, "\(bug.name)") }
  }

  @Test func thisBuildHasNone() {
    #expect(!PlantedBug.areInThisBuild)
  }
}
