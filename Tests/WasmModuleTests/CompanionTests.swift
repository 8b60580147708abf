import Opcodes
import Testing

@testable import WasmModule

@Suite struct CompanionTests {
  /// Three functions: one with branches, one without, one that drops more than an entry has room for.
  private var module: [UInt8] {
    let many = (0..<300).flatMap { _ in op(.i32Const, 1) }
    return ModuleBuilder()
      .types(type([], []), type([], [Code.i32]))
      .functions(0, 0, 1)
      .code(
        body(op(.loop, Code.empty), op(.i32Const, 0), op(.brIf, 0), op(.end), op(.block, Code.empty), op(.br, 0), op(.end)),
        body(op(.nop)), body(many, op(.br, 0)))
      .bytes
  }

  /// Loads a module with a companion, into an arena of so many bytes.
  private func load<Result>(
    _ bytes: [UInt8], companion: [UInt8]?, arena byteCount: Int = 1 << 16, _ look: (Module, Arena) -> Result
  ) throws -> Result {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: byteCount, alignment: 16)
    let flash = UnsafeMutableRawBufferPointer.allocate(byteCount: max(8, companion?.count ?? 0), alignment: 8)
    defer {
      memory.deallocate()
      flash.deallocate()
    }
    flash.copyBytes(from: companion ?? [])
    let given = UnsafeRawBufferPointer(rebasing: flash[..<(companion?.count ?? 0)])
    var parsed: Companion?
    if companion != nil {
      parsed = Companion(parsing: given)
      guard parsed != nil else { throw ModuleError(.companionDiffers, at: 0) }
    }
    return try bytes.withUnsafeBytes { bytes in
      var arena = Arena(memory)
      return look(try Module(parsing: bytes, into: &arena, limits: Limits(), companion: parsed), arena)
    }
  }

  private func companion(of bytes: [UInt8]) throws -> [UInt8] {
    try load(bytes, companion: nil) { module, _ in
      (0..<Companion.byteCount(of: module)).map { Companion.byte($0, of: module) }
    }
  }

  private func table(_ module: Module) -> [UInt64] { module.sideTable.map { unsafeBitCast($0, to: UInt64.self) } }

  /// The table is the same one, and the arena has as many bytes less in use.
  @Test func theSideTableStaysInFlash() throws {
    let plain = try load(module, companion: nil) { (table($0), $1.low) }
    let given = try load(module, companion: try companion(of: module)) { (table($0), $1.low) }
    // Two near entries, one far one, one to fill up, and two that a far branch takes.
    #expect(plain.0.count == 6)
    #expect(given.0 == plain.0)
    #expect(plain.1 - given.1 == 8 * plain.0.count)
  }

  /// Far branches are found where the table is.
  @Test func farBranchesAreInTheCompanion() throws {
    let dropped = try load(module, companion: try companion(of: module)) { module, _ in
      module.sideTable.filter(\.isFar).map { module.farBranches[Int($0.programDelta)].droppedSlots }
    }
    #expect(dropped == [299])
  }

  /// Whichever byte of it is another one, it is refused; so are one that is cut short, and one that goes on.
  @Test func whatDiffersIsRefused() throws {
    let good = try companion(of: module)
    for index in good.indices {
      var bad = good
      bad[index] ^= 1
      #expect(throws: (any Error).self, "byte \(index)") { try load(module, companion: bad) { _, _ in } }
    }
    for bad in [Array(good.dropLast(8)), Array(good.dropLast()), good + good.suffix(8), [], Array(good.prefix(12))] {
      #expect(throws: (any Error).self, "\(bad.count) bytes") { try load(module, companion: bad) { _, _ in } }
    }
    // A companion that says itself that it has an entry more, or less.
    for change in [-1, 1] {
      var bad = change < 0 ? Array(good.dropLast(8)) : good + good.suffix(8)
      bad[12] = UInt8(Int(bad[12]) + change)
      #expect(throws: (any Error).self) { try load(module, companion: bad) { _, _ in } }
    }
  }

  @Test func thatOfAnotherModuleIsRefused() throws {
    let other = ModuleBuilder.function([], [], op(.block, Code.empty), op(.br, 0), op(.end)).bytes
    #expect(throws: (any Error).self) { try load(other, companion: try companion(of: module)) { _, _ in } }
    let empty = ModuleBuilder().bytes
    #expect(throws: (any Error).self) { try load(empty, companion: try companion(of: other)) { _, _ in } }
    #expect(try load(empty, companion: try companion(of: empty)) { module, _ in module.sideTable.count } == 0)
  }
}
