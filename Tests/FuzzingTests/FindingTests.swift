import Foundation
import Fuzzing
import Testing
import WasmModule

struct FindingTests {
  /// The findings of the project: an open one shows itself still, a closed one does not come back.
  @Test func findingsAreAsTheySay() throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = FindingFolder(package.appendingPathComponent("Fuzz/findings").path)
    for name in try folder.names() {
      let finding = try folder.read(name)
      // What is open and ends the process is replayed by `apus-lab fuzz replay`, in a process of its own.
      let isFatal = ["crash", "hang", "exit"].contains { finding.difference.signature.what.hasPrefix($0) }
      if isFatal && finding.state == .open { continue }
      let difference =
        DifferentialCheck().check(finding.fuzzCase, seed: finding.seed).difference
        ?? FaultInjection().run(finding.fuzzCase, seed: finding.seed).difference
      switch finding.state {
      case .open: #expect(difference != nil, "\(name) shows no more: close it")
      case .closed: #expect(difference == nil, "\(name) is back")
      }
    }
  }

  @Test func aFindingIsReadAsItWasWritten() throws {
    let fuzzCase = FuzzCase(
      modules: [FuzzModule(name: "m0", bytes: [0, 97, 115, 109, 1, 0, 0, 0])],
      steps: [
        .instantiate(module: 0), .call(instance: 0, export: "f0", arguments: []),
        .call(
          instance: 0, export: "f1",
          arguments: [
            .i32(7), .i64(.max), .f32(0x7FC0_0001), .f64(1 << 63), .v128(low: 1, high: 2), .null(.externref),
            .external(9), .function(instance: 0, export: "f0"),
          ]), .growMemory(instance: 0, export: "m0", pages: 3),
        .growTable(instance: 0, export: "t0", count: 2, value: .null(.funcref)),
        .readMemory(instance: 0, export: "m0", address: 8, count: 4),
        .writeMemory(instance: 0, export: "m0", address: 8, bytes: []),
        .writeMemory(instance: 0, export: "m0", address: 9, bytes: [1, 255]), .readGlobal(instance: 0, export: "g0"),
        .writeGlobal(instance: 0, export: "g0", value: .i64(5)), .readTable(instance: 0, export: "t0", index: 1),
        .writeTable(instance: 0, export: "t0", index: 1, value: .function(instance: 0, export: "f1")),
      ], features: .supported, nans: .any, mayExhaustStack: true)
    let signature = Difference.Signature(what: "result i32", subject: "threaded", oracle: "reference")
    let difference = Difference(signature: signature, step: 1, expected: "i32 1", actual: "i32 2")
    var finding = Finding(
      difference: difference, fuzzCase: fuzzCase, seed: .max, commit: "abc",
      recording: Recording(values: [0, 300, .max]))
    finding.state = .closed
    let folder = FindingFolder(NSTemporaryDirectory() + "apus-findings-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    #expect(try folder.names() == [])
    try folder.write(finding, as: "one")
    #expect(try folder.names() == ["one"])
    #expect(try folder.read("one") == finding)
    #expect(FileManager.default.fileExists(atPath: folder.path + "/one/m0.wat"))
  }

  @Test func aDamagedFindingIsRefused() throws {
    let fuzzCase = FuzzCase(
      modules: [], steps: [.readGlobal(instance: 0, export: "g")], features: .supported, nans: .canonical)
    let signature = Difference.Signature(what: "w", subject: "s", oracle: "")
    let finding = Finding(
      difference: Difference(signature: signature, step: 0, expected: "", actual: ""), fuzzCase: fuzzCase, seed: 1,
      commit: "", recording: Recording(values: []))
    #expect(try Finding(text: finding.text) { _ in [] } == finding)
    let damaged = [
      finding.text.replacingOccurrences(of: "state open", with: "state ajar"),
      finding.text.replacingOccurrences(of: "seed 1", with: "seed x"),
      finding.text.replacingOccurrences(of: "read-global", with: "read"),
      finding.text.replacingOccurrences(of: "choices ", with: "choices 0"),
      finding.text.replacingOccurrences(of: "do ", with: "do instantiate 4\ndo "), "",
    ]
    for text in damaged { #expect(throws: FindingError.self) { try Finding(text: text) { _ in [] } } }
  }

  @Test func namesOfFindingsTellThemApart() {
    let signature = Difference.Signature(what: "result i32", subject: "threaded", oracle: "reference")
    let one = Finding.bucket(signature, ["i32.rotl", "i32.const", "local.get"])
    #expect(one == "result i32: threaded against reference i32.rotl")
    let name = Finding.name(bucket: one)
    #expect(name.hasPrefix("result-i32-threaded-against-reference"))
    #expect(name != Finding.name(bucket: Finding.bucket(signature, ["i32.rotr"])))
    #expect(!name.contains("/") && !name.contains(" "))
  }
}
