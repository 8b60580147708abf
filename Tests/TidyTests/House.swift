/// Who may import whom: the table of modules, and the modules of the system.
enum House {
  /// Every target under `Sources` and `Fuzz/Sources`, and the targets that it may import.
  static let rooms: [String: Set<String>] = [
    "Opcodes": [],
    "OpcodeTable": ["Opcodes"],
    "OpcodeGenerator": ["OpcodeTable"],
    "HandlerTable": ["OpcodeTable"],
    "HandlerGenerator": ["HandlerTable", "OpcodeTable"],
    "WasmModule": ["Opcodes"],
    "Engine": ["WasmModule"],
    "HandlerProof": ["Engine", "Opcodes"],
    "WASISubset": ["Engine"],
    "Signature": [],
    "Supervisor": ["SerialLine", "Signature", "WASISubset"],
    "Profiles": ["WasmModule"],
    "SerialLine": [],
    // The package in `boards`, with start-up code in C.
    "Firmware": ["Engine", "WASISubset", "Profiles", "SerialLine", "Signature", "Startup", "Supervisor"],
    "Startup": [],
    "Entry": ["Firmware"],
    "Apus": ["Engine"],
    "WASI": ["Apus"],
    "Text": ["WasmModule"],
    "Reference": ["Opcodes", "WasmModule"],
    "Conformance": ["Apus", "Reference", "Text", "WASI", "Boards", "Profiles", "SerialLine"],
    "Fuzzing": ["Opcodes", "WasmModule", "Engine", "Reference", "Text", "Conformance"],
    "History": [],
    "Report": ["History"],
    "Boards": ["Profiles", "SerialLine"],
    "Device": ["Apus", "Supervisor"],
    "DeviceProof": ["Boards", "Device", "Fuzzing", "Text"],
    "ApusTool": ["Apus", "WASI", "WASISubset", "Text", "Device", "Reference", "Profiles"],
    "LabTool": [
      "Opcodes", "WasmModule", "Engine", "WASISubset", "Apus", "WASI", "Text", "Reference",
      "Conformance", "Fuzzing", "History", "Report", "Boards", "Profiles", "Device", "DeviceProof", "HandlerProof",
      "Supervisor",
    ],
    // The package in `Fuzz`.
    "FuzzEntry": ["LibFuzzer"],
    "FuzzLoader": ["FuzzEntry", "Apus", "Fuzzing", "Text"],
    "FuzzText": ["FuzzEntry", "Apus", "Fuzzing", "Text"],
    "FuzzDifferential": ["FuzzEntry", "Fuzzing"],
    "FuzzWASI": ["FuzzEntry", "Apus", "Fuzzing", "WASI"],
    "FuzzDevice": ["FuzzEntry", "Device", "DeviceProof", "Fuzzing"],
    "FuzzHistory": ["FuzzEntry", "Fuzzing", "History", "Report"],
  ]

  /// What compiles unchanged as Embedded Swift.
  static let core: Set<String> = [
    "Opcodes", "WasmModule", "Engine", "WASISubset", "Signature", "Supervisor", "Profiles", "SerialLine",
  ]

  /// The executable that links no Foundation, and so neither does anything it is built from.
  static let lean = "ApusTool"

  static let foundation: Set<String> = [
    "Foundation", "FoundationEssentials", "FoundationNetworking", "FoundationXML",
  ]

  /// Edges of the package that the table does not have.
  static func findings(manifest: Manifest, of path: String = "Package.swift") -> [Finding] {
    var findings: [Finding] = []
    func report(_ message: String) {
      findings.append(Finding(path: path, line: 1, message: message))
    }
    for target in manifest.targets where !target.isTest {
      guard let allowed = rooms[target.name] else {
        report("\(target.name) is not in the table of modules")
        continue
      }
      let products = target.products.filter { rooms[$0] != nil }
      for dependency in target.dependencies + products where !allowed.contains(dependency) {
        report("\(target.name) may not depend on \(dependency)")
      }
    }
    return findings
  }

  /// Imports that the table, the package or the place of a module does not allow. Files of
  /// `hostRooms` may import the modules of the system although they are in the core.
  static func findings(
    imports files: [SwiftFile], manifest: Manifest, hostRooms: ReasonedList
  ) -> [Finding] {
    let lean = manifest.closure(of: lean)
    var findings: [Finding] = []
    for file in files {
      guard let module = file.module else { continue }
      for (line, imported) in imports(of: file) {
        let problem = problem(
          of: imported, in: module, lean: lean, manifest: manifest,
          isHostRoom: hostRooms.contains(file.path))
        if let problem {
          findings.append(Finding(path: file.path, line: line, message: problem))
        }
      }
    }
    return findings
  }

  private static func problem(
    of imported: String, in module: String, lean: Set<String>, manifest: Manifest, isHostRoom: Bool
  ) -> String? {
    if rooms[imported] != nil || manifest[imported] != nil {
      if rooms[module]?.contains(imported) != true { return "\(module) may not import \(imported)" }
      if let target = manifest[module], !target.dependencies.contains(imported) {
        return "\(module) imports \(imported) without depending on it"
      }
      return nil
    }
    if foundation.contains(imported), lean.contains(module) || core.contains(module) {
      return "\(module) may not import \(imported)"
    }
    if core.contains(module), !isHostRoom {
      return "\(module) may import \(imported) only in a host room"
    }
    return nil
  }

  /// The modules that a file imports, with the lines.
  static func imports(of file: SwiftFile) -> [(line: Int, module: String)] {
    let pattern =
      /^\s*(?:#if\b.*)?(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/
    return file.lines.enumerated().compactMap { index, line in
      line.firstMatch(of: pattern).map { (index + 1, String($0.1)) }
    }
  }

  /// Host rooms that import nothing of the system, or are not there.
  static func findings(staleHostRooms rooms: ReasonedList, files: [SwiftFile]) -> [Finding] {
    rooms.entries.compactMap { entry in
      let file = files.first { $0.path == entry.name }
      if let file, imports(of: file).contains(where: { House.rooms[$0.module] == nil }) {
        return nil
      }
      return Finding(
        path: rooms.path, line: entry.line, message: "\(entry.name) imports nothing of the system")
    }
  }

  /// Swift files that no target compiles.
  static func findings(unused paths: [String], manifest: Manifest) -> [Finding] {
    paths.compactMap { path in
      let isUsed = manifest.targets.contains { target in
        path.hasPrefix(target.path + "/")
          && !target.excluded.contains { path.hasPrefix("\(target.path)/\($0)") }
      }
      return isUsed ? nil : Finding(path: path, line: 1, message: "no target compiles this file")
    }
  }
}
