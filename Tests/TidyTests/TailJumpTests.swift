import Foundation
import Testing

/// `.ci/tail-jumps` judges the release build, which `swift test` does not make. Here it judges
/// disassemblies of known worth, as binutils and LLVM write them.
@Suite struct TailJumpTests {
  /// Runs the script on a disassembly, and gives what it found, without the line that sums up.
  func findings(in disassembly: String, listed: String = "") throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tail-jumps-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let sample = folder.appendingPathComponent("disassembly")
    let list = folder.appendingPathComponent("list")
    try disassembly.write(to: sample, atomically: true, encoding: .utf8)
    try listed.write(to: list, atomically: true, encoding: .utf8)

    let process = Process()
    process.executableURL = Checkout.root.appendingPathComponent(".ci/tail-jumps")
    process.arguments = ["--disassembly", sample.path, "--list", list.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let lines = text.split(separator: "\n").map { $0.replacing("tail-jumps: ", with: "") }
    #expect(lines.last?.contains("handlers") == true)
    #expect((process.terminationStatus == 0) == (lines.count == 1))
    return lines.dropLast().map { String($0) }
  }

  static let jump = """
    0000000000000000 <apus_t_jump>:
       0:\tmov    (%rdi),%rax
       3:\tjmp    *%rax

    """

  static let returning = """
    0000000000000000 <apus_i_return>:
       0:\tmov    %rsi,%rax
       3:\tret

    """

  @Test func aJumpIsRight() throws {
    #expect(try findings(in: Self.jump) == [])
    let llvm = "0000000000000000 <apus_i_a>:\n       0:      \tldr\tx8, [x0]\n       4:      \tbr\tx8\n"
    #expect(try findings(in: llvm) == [])
  }

  @Test func boardsAreJudgedToo() throws {
    let thumb = """
      00005ae4 <apus_t_jump>:
          5ae4:      \tldr\tr12, [r0, #12]!
          5ae8:      \tpop.w\t{r4, lr}
          5aec:      \tbx\tr12
      00005af0 <apus_t_merged>:
          5af0:      \tpush\t{r7, lr}
          5af2:      \tblx\tr6
          5af4:      \tpop\t{r7, pc}
      00005b00 <apus_t_caller>:
          5b00:      \tbl\t0x5ae4 <apus_t_jump> @ imm = #-32
          5b04:      \tb.w\t0x5ae4 <apus_t_jump> @ imm = #-36
      """
    #expect(
      try findings(in: thumb) == [
        "apus_t_caller: calls the handler apus_t_jump", "apus_t_merged: does not end in a jump",
        "apus_t_merged: calls indirectly",
      ])
    let riscv = """
      80005ae4 <apus_t_jump>:
      80005ae4:      \tlw\ta5, 0xc(a0)
      80005ae8:      \tjr\ta5
      80005aec <apus_t_merged>:
      80005aec:      \tjalr\ta5
      80005aee:      \tret
      """
    #expect(
      try findings(in: riscv) == ["apus_t_merged: does not end in a jump", "apus_t_merged: calls indirectly"])
  }

  @Test func anIndirectCallIsFound() throws {
    let call = """
      0000000000000000 <apus_t_call>:
         0:\tpush   %rax
         1:\tje     10 <apus_t_call+0x10>
         2:\tcall   *%rax
         8:\tpop    %rcx
         a:\tret
        10:\tjmp    *%rcx

      """
    #expect(try findings(in: call) == ["apus_t_call: calls indirectly"])
    #expect(try findings(in: call, listed: "apus_t_call  calls the host\n") == [])
    #expect(
      try findings(in: call, listed: "apus_t_call\n") == ["apus_t_call: listed without a reason"])
  }

  @Test func aReturnIsFound() throws {
    #expect(try findings(in: Self.returning) == ["apus_i_return: does not end in a jump"])
    #expect(try findings(in: Self.returning, listed: "apus_i_return  leaves the run\n") == [])
  }

  @Test func whatAHandlerGoesOnInIsFollowed() throws {
    let text = """
      0000000000000000 <apus_t_a>:
         0:\tjmp    5 <apus_t_a+0x5>
      \t\t\t1: R_X86_64_PLT32\tmerged-0x4

      0000000000000000 <merged>:
         0:\tpush   %rax
         1:\tcall   *%rax
         3:\tret

      """
    #expect(try findings(in: text) == ["apus_t_a: goes on in merged, which calls indirectly"])
  }

  @Test func aCallOfAHandlerIsFoundAndOfALeafIsNot() throws {
    let text = """
      0000000000000000 <apus_t_a>:
         0:\tcall   5 <apus_t_a+0x5>
      \t\t\t1: R_X86_64_PLT32\tfloor-0x4
         5:\tcall   a <apus_t_a+0xa>
      \t\t\t6: R_X86_64_PLT32\tapus_t_jump-0x4
         a:\tjmp    *%rax

      """
    #expect(try findings(in: Self.jump + text) == ["apus_t_a: calls the handler apus_t_jump"])
  }

  @Test func anExceptionThatIsNotNeededIsFound() throws {
    let listed = "# comment\napus_t_jump  calls the host\napus_t_gone  calls the host\n"
    #expect(
      try findings(in: Self.jump, listed: listed) == [
        "apus_t_jump: listed as calling, and does not", "apus_t_gone: listed, and not there",
      ])
  }

  @Test func nothingToJudgeIsAFinding() throws {
    let text = "0000000000000000 <main>:\n   0:\tret\n"
    #expect(try findings(in: text) == ["there are no handlers in what was disassembled"])
  }
}
