import Testing

/// Each rule finds a bad sample, and lets a good one through.
@Suite struct RuleTests {
  func file(_ text: String, at path: String = "Sources/Engine/Sample.swift") -> SwiftFile {
    SwiftFile(path: path, text: text)
  }

  static let package = """
    let package = Package(
      products: [.library(name: "Apus", targets: ["Apus"])],
      targets: [
        // .target(name: "Gone"),
        .target(name: "Opcodes", exclude: ["opcodes.tsv", "Old"]),
        .target(name: "WasmModule", dependencies: ["Opcodes"]),
        .target(name: "Engine", dependencies: ["WasmModule"]),
        .executableTarget(
          name: "ApusTool",
          dependencies: [
            "Engine",
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
          ]),
        .target(name: "LabTool", dependencies: ["Engine"], path: "Lab"),
        .testTarget(name: "EngineTests", dependencies: ["Engine"]),
      ]
    )
    """

  let manifest = Manifest(parsing: RuleTests.package)
  let noRooms = ReasonedList(path: "host-rooms.txt", text: "")

  @Test func theManifestIsRead() throws {
    #expect(
      manifest.targets.map(\.name) == [
        "Opcodes", "WasmModule", "Engine", "ApusTool", "LabTool", "EngineTests",
      ])
    let tool = try #require(manifest["ApusTool"])
    #expect(tool.dependencies == ["Engine"])
    #expect(tool.products == ["ArgumentParser"])
    #expect(tool.path == "Sources/ApusTool")
    #expect(manifest["LabTool"]?.path == "Lab")
    #expect(manifest["Opcodes"]?.excluded == ["opcodes.tsv", "Old"])
    #expect(manifest["EngineTests"]?.isTest == true)
    #expect(manifest.closure(of: "ApusTool") == ["ApusTool", "Engine", "WasmModule", "Opcodes"])
  }

  @Test func anEdgeThatTheTableLacksIsFound() {
    let messages = House.findings(manifest: manifest).map(\.message)
    #expect(messages == ["ApusTool may not depend on Engine"])
    let stranger = Manifest(parsing: #".target(name: "Utils", dependencies: [])"#)
    #expect(House.findings(manifest: stranger).count == 1)
    let product = #".target(name: "FuzzText", dependencies: [.product(name: "WASI", package: "Apus")])"#
    let findings = House.findings(manifest: Manifest(parsing: product), of: "Fuzz/Package.swift")
    #expect(findings.map(\.description) == ["Fuzz/Package.swift:1: FuzzText may not depend on WASI"])
  }

  @Test(arguments: [
    ("Engine", "import WasmModule", true),
    ("Engine", "@_exported public import WasmModule", true),
    ("Engine", "import Apus", false),
    ("Engine", "  import struct Apus.Module", false),
    ("Engine", "@testable import Apus", false),
    ("Engine", "import Glibc", false),
    ("WasmModule", "import Foundation", false),
    ("WasmModule", "// import Foundation", true),
    ("ApusTool", "import ArgumentParser", true),
    ("ApusTool", "import FoundationEssentials", false),
    ("ApusTool", "import WASI", false),
    ("LabTool", "import Foundation", true),
    ("LabTool", "import WasmModule", false),
    ("Opcodes", "import WasmModule", false),
  ])
  func importsAreJudged(module: String, line: String, isGood: Bool) {
    let sample = file("// A sample.\n\(line)\n", at: "Sources/\(module)/Sample.swift")
    let findings = House.findings(imports: [sample], manifest: manifest, hostRooms: noRooms)
    #expect(findings.isEmpty == isGood)
    #expect(findings.allSatisfy { $0.line == 2 })
  }

  @Test func boardsFollowTheTableToo() {
    let path = "boards/Firmware/Sources/Firmware/Main.swift"
    let good = file("import Engine\nimport Platform\n", at: path)
    let bad = file("import WasmModule\n", at: path)
    let findings = House.findings(imports: [good, bad], manifest: manifest, hostRooms: noRooms)
    #expect(findings.map(\.message) == ["Firmware may not import WasmModule"])
  }

  @Test func hostRoomsMayImportTheSystemAndMustNeedTo() {
    let sample = file("import Glibc\n")
    let rooms = ReasonedList(path: "host-rooms.txt", text: "# rooms\n\(sample.path)  maps files\n")
    #expect(House.findings(imports: [sample], manifest: manifest, hostRooms: rooms).isEmpty)
    #expect(House.findings(staleHostRooms: rooms, files: [sample]).isEmpty)
    #expect(House.findings(staleHostRooms: rooms, files: [file("import WasmModule")]).count == 1)
    #expect(House.findings(staleHostRooms: rooms, files: []).count == 1)
    let foundation = [file("import Foundation\n")]
    #expect(House.findings(imports: foundation, manifest: manifest, hostRooms: rooms).count == 1)
  }

  @Test func aFileThatNoTargetCompilesIsFound() {
    let paths = [
      "Sources/Engine/A/B.swift", "Sources/Gone/C.swift", "Sources/Opcodes/Old/D.swift",
      "Sources/EngineRoom/E.swift", "Lab/F.swift",
    ]
    let unused = House.findings(unused: paths, manifest: manifest).map(\.path)
    #expect(unused == [paths[1], paths[2], paths[3]])
  }

  @Test func longFilesAreFound() {
    let lines = String(repeating: "let a = 1\n", count: 401)
    #expect(Lengths.findings(file(lines)).count == 1)
    #expect(Lengths.findings(file(String(lines.dropFirst(10)))).isEmpty)
    #expect(Lengths.findings(file(lines, at: "Sources/Engine/Generated/A.swift")).isEmpty)
  }

  @Test(arguments: [
    "func a()", "public static func a(_ b: () -> Void = {}) throws(E) -> Int", "init?(a: Int)",
    "@inlinable public subscript(a: Int) -> Int", "  private mutating func a<T>(b: T)\n  where T: B",
  ])
  func longFunctionsAreFound(signature: String) {
    func body(_ count: Int) -> String {
      "struct S {\n\(signature) {\n" + String(repeating: "  if b { c() }\n", count: count) + "}\n}\n"
    }
    #expect(Lengths.findings(file(body(69))).map(\.line) == [2])
    #expect(Lengths.findings(file(body(66))).isEmpty)
  }

  @Test func aRequirementHasNoBody() {
    let requirements = "protocol P {\n  func a()\n  init(b: Int)\n}\n"
    let text = requirements + String(repeating: "let a = { 1 }\n", count: 100)
    #expect(Lengths.functions(of: file(text)).isEmpty)
  }

  @Test func aMnemonicElsewhereIsFound() {
    let text = "let a = \"i32.add\" // \"i32.sub\"\nlet b = \"drop\"\nlet c = \"\"\"\n  i32.mul\n  \"\"\"\n"
    let mnemonics: Set = ["i32.add", "i32.sub", "i32.mul", "drop"]
    #expect(SingleTable.findings(file(text), mnemonics: mnemonics).map(\.line) == [1])
    let owner = file(text, at: "Sources/OpcodeTable/Sample.swift")
    #expect(SingleTable.findings(owner, mnemonics: mnemonics).isEmpty)
  }

  @Test func anOpcodeNumberElsewhereIsFound() {
    let text = "switch opcode {\ncase 0x6A: add()\ncase .i32Sub: sub()\n}\n"
    #expect(SingleTable.findings(opcodeNumbers: file(text)).map(\.line) == [2])
    let sections = "switch section {\ncase 0x01: types()\n}\n"
    #expect(SingleTable.findings(opcodeNumbers: file(sections)).isEmpty)
  }

  @Test func unsafeCodeOutsideItsRoomsIsFound() {
    let unsafe = file("// Safe.\nlet a: UnsafeRawPointer\nlet b: UnsafeRawPointer\n")
    let safe = file("// Unsafe in words only.\nlet a = 1\n")
    let empty = ReasonedList(path: "rooms", text: "# none\n")
    let listed = ReasonedList(path: "rooms", text: "\(unsafe.path)  a reason\n")
    let unreasoned = ReasonedList(path: "rooms", text: "\(unsafe.path)\n")
    #expect(Rooms.findings(unsafe: [unsafe], listed: empty).map(\.line) == [2])
    #expect(Rooms.findings(unsafe: [unsafe], listed: listed).isEmpty)
    #expect(Rooms.findings(unsafe: [unsafe], listed: unreasoned).count == 1)
    #expect(Rooms.findings(unsafe: [safe], listed: empty).isEmpty)
    #expect(Rooms.findings(unsafe: [safe], listed: listed).count == 1)
    #expect(Rooms.findings(unsafe: [], listed: listed).count == 1)
  }

  @Test(arguments: [
    ("func a() throws(E) {}", 0), ("func a() throws {}", 1), ("func a(_ b: () throws -> Int)", 1),
    ("func a() rethrows {}", 1), ("let a: any P", 1), ("let a: [any P & Q]", 1),
    ("let any = 1", 0), ("let a: String", 1), ("let a: StaticString", 0), ("let a: Substring", 1),
    ("let a = \"String\" // String", 0),
    ("#if !hasFeature(Embedded)\n  let a: String\n#endif", 0),
    ("#if !hasFeature(Embedded)\n#else\n  let a: String\n#endif", 1),
    ("#if A\n  #if !hasFeature(Embedded)\n  #endif\n  let a: String\n#endif", 1),
  ])
  func whatEmbeddedSwiftHasNotIsFound(text: String, count: Int) {
    #expect(Core.findings(file(text)).count == count)
    #expect(Core.findings(file(text, at: "Sources/Apus/Sample.swift")).isEmpty)
  }

  @Test func notesToOneselfAreFound() {
    let note = "// " + "TO" + "DO: later\n"
    #expect(Words.findings(path: "a", text: "fine\n" + note).map(\.line) == [2])
    #expect(Words.findings(path: "a", text: "todo is Spanish, FIXMES is nothing\n").isEmpty)
  }

  @Test func codeIsToldFromCommentsAndStrings() {
    let text = ##"a /* b /* c */ d */ "e \(f("g")) \" h" + #"i " j"# + k // l"## + "\n"
    let code = file(text).code
    for word in ["a", "k"] { #expect(code.contains(word)) }
    for word in ["b", "c", "d", "e", "f", "g", "h", "i", "j", "l"] {
      #expect(!code.contains(word), "\(word)")
    }
    #expect(code.utf8.count == text.utf8.count)
  }
}
