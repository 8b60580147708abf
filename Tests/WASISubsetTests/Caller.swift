@testable import WASISubset

/// A module that imports every function of preview1 and exports it again, with a page of memory: so a test can be the
/// guest.
struct Caller {
  let board: Board
  let instance: Instance
  let memory: UnsafeMutableRawBufferPointer

  init(_ board: Board) throws {
    self.board = board
    instance = try board.instantiate(Caller.module)
    memory = instance.memory!.bytes
  }

  /// Calls a function of preview1; the errno, or what a call without a result leaves.
  @discardableResult
  func callAsFunction(_ name: StaticString, _ arguments: UInt64...) throws -> UInt64 {
    guard case .function(let function)? = instance.export(name) else { fatalError("\(name) is not exported") }
    let slots = try board.machine.arguments(of: function)
    precondition(arguments.count == function.parameterSlots)
    for (index, argument) in arguments.enumerated() { slots[index] = argument }
    try board.machine.call(function, at: slots, instance: instance)
    return slots[0]
  }

  func store(_ words: UInt32..., at address: Int) {
    for (index, word) in words.enumerated() {
      memory.storeBytes(of: word.littleEndian, toByteOffset: address + 4 * index, as: UInt32.self)
    }
  }

  func load<Value: FixedWidthInteger & BitwiseCopyable>(_ type: Value.Type = UInt32.self, at address: Int) -> Value {
    Value(littleEndian: memory.loadUnaligned(fromByteOffset: address, as: Value.self))
  }

  func text(at address: Int, count: Int) -> String {
    String(decoding: memory[address..<address + count], as: UTF8.self)
  }

  func put(_ text: String, at address: Int) {
    for (index, byte) in text.utf8.enumerated() { memory[address + index] = byte }
  }

  private static let rows = (0..<functionTable.count).map { functionTable[$0] }

  private static var module: [UInt8] {
    let types = rows.map { row in
      let letters = "\(row.parameters)".utf8.map { $0 == UInt8(ascii: "I") ? UInt8(0x7E) : 0x7F }
      return [0x60, UInt8(letters.count)] + letters + (row.hasResult ? [1, 0x7F] : [0])
    }
    let imports = rows.indices.map { index in
      name("wasi_snapshot_preview1") + name("\(rows[index].name)") + [0x00, UInt8(index)]
    }
    let exports = rows.indices.map { name("\(rows[$0].name)") + [0x00, UInt8($0)] }
    return [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
      + section(1, types) + section(2, imports) + section(5, [[0x00, 0x01]])
      + section(7, exports + [name("memory") + [0x02, 0x00]])
  }

  private static func section(_ id: UInt8, _ items: [[UInt8]]) -> [UInt8] {
    let contents = [UInt8(items.count)] + items.flatMap { $0 }
    return [id, UInt8(contents.count & 0x7F) | 0x80, UInt8(contents.count >> 7)] + contents
  }

  private static func name(_ text: String) -> [UInt8] { [UInt8(text.utf8.count)] + text.utf8 }
}
