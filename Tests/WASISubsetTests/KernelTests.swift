import Foundation
import Testing

@testable import WASISubset

@Suite struct KernelTests {
  /// A program as compilers make it. (It is the kernel with the least to do: a build for debugging takes its time.)
  @Test func aKernelPrintsItsLine() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../conformance/bench")
    let expected = try String(contentsOf: folder.appendingPathComponent("expected.tsv"), encoding: .utf8)
      .split(separator: "\n").first { $0.hasPrefix("fib\t") }.map { $0.dropFirst(4) + "\n" }
    let board = try Board()
    let instance = try board.instantiate([UInt8](Data(contentsOf: folder.appendingPathComponent("fib.wasm"))))
    guard case .function(let start)? = instance.export("_start") else {
      Issue.record("there is no _start")
      return
    }
    try board.machine.call(start, at: board.machine.arguments(of: start))
    #expect(String(decoding: board.output, as: UTF8.self) == expected.map { String($0) })
    #expect(board.guest.pointee.exitCode == nil)
  }
}
