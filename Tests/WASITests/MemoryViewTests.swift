import Apus
import Testing

@Suite struct MemoryViewTests {
  private func withMemory(_ count: Int, _ body: (MemoryView) throws -> Void) rethrows {
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, count), alignment: 8)
    defer { bytes.deallocate() }
    bytes.initializeMemory(as: UInt8.self, repeating: 0)
    try body(MemoryView(baseAddress: bytes.baseAddress!, byteCount: count))
  }

  @Test func integersAreLittleEndianAtAnyAlignment() throws {
    try withMemory(16) { memory in
      try memory.store(UInt32(0x0102_0304), at: UInt32(3))
      #expect(try memory.load(UInt8.self, at: UInt32(3)) == 4)
      #expect(try memory.load(UInt8.self, at: UInt64(6)) == 1)
      #expect(try memory.load(UInt32.self, at: UInt64(3)) == 0x0102_0304)
      #expect(try memory.load(Int16.self, at: UInt32(5)) == 0x0102)
    }
  }

  @Test func theLastByteIsInAndTheNextIsOut() throws {
    try withMemory(8) { memory in
      try memory.store(UInt64.max, at: UInt32(0))
      #expect(try memory.load(UInt8.self, at: UInt32(7)) == 255)
      let error = MemoryAccessError.outOfBounds(address: 1, byteCount: 8, memoryByteCount: 8)
      #expect(throws: error) { try memory.load(UInt64.self, at: UInt32(1)) }
      #expect(throws: MemoryAccessError.self) { try memory.store(UInt8(0), at: UInt64(8)) }
      #expect(try memory.bytes(at: UInt32(8), count: 0).isEmpty)
    }
  }

  @Test(arguments: [UInt64.max, UInt64(1) << 63, UInt64(Int.max), 9])
  func noAddressOrCountWraps(_ value: UInt64) {
    withMemory(8) { memory in
      #expect(throws: MemoryAccessError.self) { try memory.load(UInt32.self, at: value) }
      #expect(throws: MemoryAccessError.self) { try memory.bytes(at: value, count: 1) }
      #expect(throws: MemoryAccessError.self) { try memory.bytes(at: 1, count: value) }
      #expect(throws: MemoryAccessError.self) { try memory.bytes(at: value, count: value) }
      #expect(throws: MemoryAccessError.self) { try memory.string(at: value, count: 1) }
    }
  }

  @Test func anEmptyMemoryHasNoByte() {
    withMemory(0) { memory in
      #expect(throws: MemoryAccessError.self) { try memory.load(UInt8.self, at: UInt32(0)) }
      #expect((try? memory.string(at: 0, count: 0)) == "")
    }
    withMemory(-1) { #expect($0.byteCount == 0) }
  }

  @Test func textIsUTF8OrAnError() throws {
    try withMemory(8) { memory in
      let bytes: [UInt8] = [0x63, 0xc3, 0xa9]
      try bytes.withUnsafeBytes { try memory.copy($0, to: 2) }
      #expect(try memory.string(at: 2, count: 3) == "cé")
      let error = MemoryAccessError.invalidUTF8(address: 2, byteCount: 2)
      #expect(throws: error) { try memory.string(at: 2, count: 2) }
      let sum = try memory.withBytes(at: 2, count: 3) { $0.reduce(0) { $0 + Int($1) } }
      #expect(sum == 0x63 + 0xc3 + 0xa9)
      #expect(throws: MemoryAccessError.self) { try bytes.withUnsafeBytes { try memory.copy($0, to: 6) } }
    }
  }
}
