import Foundation
import Testing

@testable import Boards

@Suite struct FirmwareTests {
  private func words(_ numbers: [UInt32]) -> [UInt8] {
    numbers.flatMap { number in (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
  }

  /// An ELF file of nothing but section headers.
  /// - Parameter sections: type, flags, address, size.
  private func file(_ sections: [(UInt32, UInt32, UInt32, UInt32)]) -> Data {
    let identification: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 1, 1, 1] + [UInt8](repeating: 0, count: 9)
    // Type and machine, version, entry, program headers, section headers, flags, sizes.
    let header = identification + words([0x0028_0002, 1, 0, 0, 52, 0, 0x0020_0034, 0x0028_0000, UInt32(sections.count)])
    return Data(header + sections.flatMap { words([0, $0.0, $0.1, $0.2, 0, $0.3, 0, 0, 0, 0]) })
  }

  /// The linker calls a section writable that holds constants with relocations; it lies in flash nevertheless.
  @Test func whatLiesInFlashIsNoMemory() throws {
    let (program, noBits, write, alloc): (UInt32, UInt32, UInt32, UInt32) = (1, 8, 1, 2)
    let sections = try ELFSections(
      file([
        (program, write | alloc, 0, 1000), (program, write | alloc, 0x2000_0000, 100), (noBits, write | alloc, 0x2000_0064, 8),
        (program, 0, 0, 5000),
      ]), memoryStart: 0x2000_0000)
    #expect(sections.loaded == 1100)
    #expect(sections.variables == 108)
  }

  @Test func whatIsNoFirmwareIsAnError() {
    #expect(throws: BoardError("the firmware is no ELF file")) { try ELFSections(Data([1, 2, 3]), memoryStart: 0) }
  }

  /// Conditions that a profile has are taken away, others given.
  @Test func variantsTurnWhatTheProfileHas() throws {
    let board = try #require(Board.named("microbit"))
    let additions = FirmwareVariant.all(of: board).filter(\.isAddition).map(\.condition)
    #expect(additions == ["APUS_NO_THREADED", "APUS_NO_SWAP", "APUS_NO_SCRIPTS", "APUS_NO_ATOMICS", "APUS_SUPPORTED_ONLY"])
  }

  /// A late `ready` is no answer to anything else: the first hello may have been heard after all.
  @Test func lateGreetingsArePassedOver() throws {
    // In the emulator's place: answers as soon as anything comes, twice `ready` and then `answer`.
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-emulator-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let frames = folder.appendingPathComponent("frames")
    try Data(Emulator.frame(.ready, []) + Emulator.frame(.ready, []) + Emulator.frame(.answer, [7])).write(to: frames)
    let emulator = try Emulator(command: ["/bin/sh", "-c", "cat \(frames.path); exec cat >/dev/null"])
    emulator.timeout = 20
    #expect(try emulator.greet().type == .ready)
    #expect(try emulator.ask(.scriptGet) == Emulator.Answer(type: .answer, payload: [7]))
  }
}
