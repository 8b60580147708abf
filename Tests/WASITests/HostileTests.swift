import Apus
import Foundation
import Testing

@testable import WASI

/// Nothing that a guest hands over ends the host: every address, length, count and descriptor is
/// anything at all.
@Suite struct HostileTests {
  /// SplitMix64: a failure is a seed.
  struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var z = state
      z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
      return z ^ (z >> 31)
    }
  }

  private static let size = UInt64(Guest.memorySize)
  private static let words: [UInt64] = [
    0, 1, 2, 3, 4, 5, 7, 8, 15, 16, 63, 64, 1024, 4096, size - 64, size - 8, size - 4, size - 1,
    size, size + 1, 0x7fff_ffff, 0x8000_0000, 0xffff_fff8, 0xffff_fffe, 0xffff_ffff,
  ]
  private static let longs: [UInt64] = [
    0, 1, 2, 100, 1 << 31, 1 << 32, UInt64(Int64.max) - 1, UInt64(Int64.max), 1 << 63,
    UInt64.max - 1, UInt64.max, Rights.all.rawValue,
  ]

  /// A guest with something at 0 ... 6, on which nothing can block or fill the disk.
  private func guest(_ scratch: Scratch) throws -> Guest {
    let guest = try scratch.guest {
      $0.arguments = ["a", "b"]
      $0.environment = [("k", "v")]
      $0.standardInput = .bytes([1, 2, 3])
      $0.maximumDescriptors = 12
      $0.clocks = .init(now: { _ in 10 }, sleep: { _ in })
    }
    _ = try guest.opened("f", oflags: .creat, rights: Rights.all.subtracting(.fdAllocate))
    _ = try guest.onPath("path_create_directory", "d")
    _ = try guest.opened("d", oflags: .directory)
    _ = try guest.symlink("../..", "d/l")
    return guest
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func anyArgumentsToAnyFunction(seed: UInt64) throws {
    var random = Generator(state: seed)
    let scratch = try Scratch()
    var guest = try guest(scratch)
    for round in 0..<4000 {
      if round % 500 == 0 { guest = try self.guest(scratch) }
      if round % 20 == 0 {
        // Paths, vectors and subscriptions made of the same few values and of anything.
        for address in stride(from: 0, to: Guest.memorySize, by: 8) {
          let value = Bool.random(using: &random)
            ? (HostileTests.words.randomElement(using: &random) ?? 0) : random.next()
          guest.store(value, address)
        }
        _ = guest.place("d/../f/./d/l", 4096)
      }
      let function = try #require(WASIFunction.table.randomElement(using: &random))
      let arguments = function.parameters.map { letter in
        (letter == "i" ? HostileTests.words : HostileTests.longs)
          .randomElement(using: &random) ?? 0
      }
      if function.name == "fd_allocate" { continue }
      do { _ = try guest.call(function.name, arguments: arguments) } catch is WASIExit {}
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.outside) == ["secret"])
  }

  @Test func everyFunctionMeetsTheSameWord() throws {
    let scratch = try Scratch()
    for word in HostileTests.words + HostileTests.longs {
      let guest = try guest(scratch)
      for function in WASIFunction.table where function.name != "fd_allocate" {
        let arguments = [UInt64](repeating: word, count: function.parameters.count)
        do { _ = try guest.call(function.name, arguments: arguments) } catch is WASIExit {}
      }
    }
  }

  @Test func aFaultHasNoEffect() throws {
    let scratch = try Scratch()
    let guest = try guest(scratch)
    let outOfBounds = HostileTests.size
    guest.store(UInt32(4096), 256)
    guest.store(UInt32(4), 260)
    #expect(try guest.call("fd_write", 4, 256, 1, outOfBounds) == .fault)
    #expect(scratch.read("root/f") == "")
    #expect(try guest.call("fd_read", 0, 256, 1, outOfBounds) == .fault)
    #expect(try guest.read(0).1.utf8.count == 3)
    guest.store(UInt32(0xffff_ffff), 260)
    #expect(try guest.call("fd_write", 4, 256, 1, 0) == .fault)
    #expect(try guest.call("fd_read", 4, 256, 1, 0) == .fault)
    #expect(try guest.call("fd_pread", 4, 0xffff_fff9, 1, 0, 0) == .fault)
  }
}
