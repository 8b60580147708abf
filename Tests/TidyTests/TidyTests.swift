import OpcodeTable
import Testing

/// The rules, applied to the checkout.
@Suite struct TidyTests {
  func expectNone(_ findings: [Finding]) {
    for finding in findings { Issue.record("\(finding)") }
  }

  /// Folders with sources of ours that are no tests.
  static let rooms = ["Sources", "boards", "Fuzz"]
  static let fuzz = "Fuzz/Package.swift"

  func manifest(_ path: String = "Package.swift") throws -> Manifest {
    Manifest(parsing: try Checkout.text(of: path))
  }

  func list(_ name: String) throws -> ReasonedList {
    let path = "Tests/TidyTests/\(name)"
    return ReasonedList(path: path, text: try Checkout.text(of: path))
  }

  @Test func thePackageFollowsTheTable() throws {
    let manifest = try manifest()
    #expect(manifest[House.lean] != nil, "the lean executable is a target")
    #expect(House.core.allSatisfy { manifest[$0] != nil }, "the core's modules are targets")
    expectNone(House.findings(manifest: manifest))
    let fuzz = try self.manifest(TidyTests.fuzz)
    #expect(!fuzz.targets.isEmpty)
    expectNone(House.findings(manifest: fuzz, of: TidyTests.fuzz))
  }

  @Test func importsFollowTheTable() throws {
    let files = try Checkout.swiftFiles(under: TidyTests.rooms)
    let hostRooms = try list("host-rooms.txt")
    #expect(!files.isEmpty)
    expectNone(House.findings(imports: files, manifest: try manifest(), hostRooms: hostRooms))
    expectNone(House.findings(staleHostRooms: hostRooms, files: files) + hostRooms.findings)
  }

  @Test func everyFileIsUsed() throws {
    let paths = Checkout.paths(under: ["Sources"], endingIn: [".swift"])
    expectNone(House.findings(unused: paths, manifest: try manifest()))
    let fuzz = Checkout.paths(under: ["Fuzz/Sources"], endingIn: [".swift"]).map { String($0.dropFirst("Fuzz/".count)) }
    expectNone(House.findings(unused: fuzz, manifest: try manifest(TidyTests.fuzz)))
  }

  @Test func filesAndFunctionsFitAScreen() throws {
    for file in try Checkout.swiftFiles(under: Checkout.folders) {
      expectNone(Lengths.findings(file))
    }
  }

  @Test func theTableIsTheOnlyPlaceOfOpcodes() throws {
    let table = try Table(parsing: Checkout.text(of: Table.path))
    let mnemonics = Set(table.rows.map(\.mnemonic))
    for file in try Checkout.swiftFiles(under: TidyTests.rooms) {
      expectNone(SingleTable.findings(file, mnemonics: mnemonics))
      expectNone(SingleTable.findings(opcodeNumbers: file))
    }
  }

  @Test func unsafeCodeIsInItsRooms() throws {
    let files = try Checkout.swiftFiles(under: TidyTests.rooms)
    expectNone(Rooms.findings(unsafe: files, listed: try list("unsafe-rooms.txt")))
  }

  @Test func theCoreIsEmbedded() throws {
    for file in try Checkout.swiftFiles(under: ["Sources"]) { expectNone(Core.findings(file)) }
  }

  @Test func noNotesAreLeft() throws {
    let endings = [".swift", ".md", ".txt", ".tsv", ".sh", ".py", ".ld"]
    let paths = Checkout.paths(under: Checkout.folders + ["docs"], endingIn: endings)
    for path in paths {
      expectNone(Words.findings(path: path, text: try Checkout.text(of: path)))
    }
  }

  @Test func generatedFilesAreFresh() throws {
    let table = try Table(parsing: Checkout.text(of: Table.path))
    for file in table.files {
      let isFresh = try Checkout.text(of: file.path) == file.text
      #expect(isFresh, "\(file.path): run `swift run OpcodeGenerator`")
    }
    let generated = try Checkout.swiftFiles(under: ["Sources/Opcodes"]).filter(\.isGenerated)
    let unknown = Set(generated.map(\.path)).subtracting(table.files.map(\.path))
    #expect(unknown.isEmpty, "nothing generates these files")
  }
}
