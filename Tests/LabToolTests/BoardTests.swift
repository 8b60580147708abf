import Boards
import Testing

@testable import LabTool

@Suite struct BoardTests {
  // MARK: Running a module

  /// Options stand before the board or behind it; what follows the module is the program's.
  @Test func optionsStandOnEitherSideOfTheBoard() throws {
    for words in [
      ["--verbose", "--timeout", "5", "microbit", "a.wasm", "--in-place", "x"],
      ["microbit", "--verbose", "--timeout", "5", "a.wasm", "--in-place", "x"],
      ["--timeout=9", "microbit", "--timeout=5", "--verbose", "--", "a.wasm", "--in-place", "x"],
    ] {
      let command = try BoardRunCommand.parse(words)
      let (options, module, arguments) = try command.request()
      #expect(command.name == "microbit" && module == "a.wasm" && arguments == ["--in-place", "x"], "\(words)")
      #expect(options.verbose && options.timeout == 5 && !options.inPlace && !options.instructions, "\(words)")
    }
  }

  @Test func whatIsNoOptionIsRefused() {
    #expect(throws: (any Error).self) { try BoardRunCommand.parse(["microbit", "--fast", "a.wasm"]) }
    #expect(throws: (any Error).self) { try BoardRunCommand.parse(["microbit", "--verbose"]) }
    #expect(throws: (any Error).self) { try BoardRunCommand.parse(["microbit"]) }
  }

  // MARK: A night's boards

  /// Each board that can run does; for each other there is a note that says why.
  @Test func whatLacksToolsOrDoesNotBuildIsSaid() {
    let boards = NightlyBoards(
      missing: { $0.name == "rv32-virt" ? ["qemu-system-misc"] : [] },
      build: { if $0.name == "microbit" { throw BoardError("microbit does not build:\nmuch") } })
    #expect(boards.names == ["mps2-an386", "mps2-an500", "netduinoplus2"])
    #expect(
      boards.notes == [
        "left out: the board microbit: microbit does not build:",
        "left out: the board rv32-virt, for want of tools: apt-get install qemu-system-misc",
      ])
  }
}
