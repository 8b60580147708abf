import Boards
import Foundation
import Profiles
import Testing

@Suite struct ProfileTests {
  var root: String { URL(fileURLWithPath: #filePath + "/../../..").standardizedFileURL.path }

  func memory(of board: Board) throws -> String {
    try String(contentsOfFile: "\(root)/boards/\(board.name)/memory.ld", encoding: .utf8)
  }

  /// Bytes of a region of a linker script: its origin and its length.
  func region(_ name: String, of script: String) throws -> (origin: Int, length: Int) {
    let pattern = try Regex(name + #" \(\w+\) : ORIGIN = 0x([0-9A-F]+), LENGTH = (\d+)([KM])"#, as: (Substring, Substring, Substring, Substring).self)
    let match = try #require(script.firstMatch(of: pattern))
    let unit = match.3 == "K" ? 1 << 10 : 1 << 20
    return (try #require(Int(match.1, radix: 16)), try #require(Int(match.2)) * unit)
  }

  @Test func everyProfileIsABoard() {
    let profiles = Profile.boards
    #expect(profiles.indices.map { "\(profiles[$0].name)" } == Board.all.map(\.name))
  }

  @Test func aMachineFitsTheMemory() throws {
    for board in Board.all {
      let script = try memory(of: board)
      let stack = try #require(script.firstMatch(of: #/STACK = (\d+)K/#).flatMap { Int($0.1) }) << 10
      let room = try region("RAM", of: script).length - stack
      // The firmware's own variables are some hundred bytes.
      #expect(board.profile.arenaBytes + board.profile.frameBytes + 256 <= room, "\(board.name)")
    }
  }

  @Test func slotAndKeysAreWhereTheLinkerScriptHasThem() throws {
    for board in Board.all {
      let slot = try region("SLOT", of: try memory(of: board))
      #expect(board.slot == slot.origin ..< slot.origin + slot.length, "\(board.name)")
      let keys = try region("KEYS", of: try memory(of: board))
      #expect(board.keys == keys.origin ..< keys.origin + keys.length, "\(board.name)")
    }
  }

  /// No region of a linker script reaches into another.
  @Test func regionsAreApart() throws {
    for board in Board.all {
      let script = try memory(of: board)
      let regions = try ["FLASH", "KEYS", "STORE", "SLOT", "RAM"].map { try region($0, of: script) }
        .sorted { $0.origin < $1.origin }
      for (one, next) in zip(regions, regions.dropFirst()) {
        #expect(one.origin + one.length <= next.origin, "\(board.name)")
      }
    }
  }

  @Test func theSlotsImageHasAHeader() {
    #expect(SlotImage.bytes(of: [1, 2, 3]) == Array("APUSMODL".utf8) + [3, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3])
  }

  @Test func theKeysHaveAHeader() {
    let bytes = SlotImage.bytes(ofKeys: [[UInt8](repeating: 7, count: 32), [UInt8](repeating: 8, count: 32)])
    #expect(bytes.prefix(16) == Array("APUSKEYS".utf8) + [2, 0, 0, 0, 0, 0, 0, 0] && bytes.count == 80)
  }

  /// Each condition of a profile is one that the sources know.
  @Test func conditionsMeanSomething() throws {
    let places = [
      "LOOP_DISPATCH": "Sources/Engine/Machine/Dispatch.swift",
      "APUS_NO_THREADED": "Sources/Engine/Instances/Tiers.swift",
      "APUS_SUPPORTED_ONLY": "Sources/WasmModule/FeatureSet.swift",
      "APUS_NO_GC": "Sources/WasmModule/FeatureSet.swift",
      "APUS_NO_ATOMICS": "Sources/WasmModule/FeatureSet.swift",
      "APUS_NO_SWAP": "boards/Sources/Firmware/Device/NoDevice.swift",
      "APUS_NO_SCRIPTS": "boards/Sources/Firmware/NoScripts.swift",
    ]
    for board in Board.all {
      for condition in board.conditions {
        let path = places[condition] ?? "boards/Sources/Firmware/ThisBoard.swift"
        let text = try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
        #expect(text.contains(condition), "\(condition) of \(board.name)")
      }
    }
  }

  /// It lies beside the one that has no commands of scripts.
  @Test func aFirmwareForScriptsIsAnother() {
    for board in Board.all {
      let build = FirmwareBuild.forScripts(board, root: root)
      #expect(build.variant?.condition == "APUS_NO_SCRIPTS" && build.variant?.isAddition == true)
      #expect(build.image != FirmwareBuild(board, root: root).image)
    }
  }
}
