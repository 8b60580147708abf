import Fuzzing
import Opcodes
import WasmModule

/// A subject that gets something wrong: it runs other bytes than it was given, or tells something else than it saw.
struct LyingSubject: Subject {
  let truthful: any Subject
  /// Puts an instruction's bytes in the place of those of another one, as many. Nil leaves them as they are.
  var bytes: @Sendable (Opcode, ArraySlice<UInt8>) -> [UInt8]? = { _, _ in nil }
  /// Changes what was seen of the step of an index.
  var seen: @Sendable (inout Observation, Int) -> Void = { _, _ in }

  var name: String { truthful.name }
  var kind: SubjectKind { truthful.kind }

  func run(_ prepared: PreparedCase, _ settings: RunSettings) -> [Observation] {
    var fuzzCase = prepared.fuzzCase
    for index in fuzzCase.modules.indices { fuzzCase.modules[index].bytes = changed(fuzzCase.modules[index].bytes) }
    guard let other = PreparedCase(fuzzCase) else { return [] }
    var observations = truthful.run(other, settings)
    for index in observations.indices { seen(&observations[index], index) }
    return observations
  }

  private func changed(_ module: [UInt8]) -> [UInt8] {
    var module = module
    guard let section = MutationSource.codeSection(module) else { return module }
    var reader = WasmBytes(module, at: section.lowerBound)
    for _ in 0..<(reader.count() ?? 0) {
      guard let size = reader.count() else { return module }
      let end = reader.offset + size
      for _ in 0..<(reader.count() ?? 0) { _ = (reader.unsigned(), reader.unsigned()) }
      while reader.offset < end {
        let start = reader.offset
        guard let opcode = reader.opcode(), reader.skip(opcode.row.immediates) else { break }
        if let other = bytes(opcode, module[start..<reader.offset]) {
          precondition(other.count == reader.offset - start)
          module.replaceSubrange(start..<reader.offset, with: other)
        }
      }
      reader.offset = end
    }
    return module
  }
}

extension [UInt8] {
  /// Drops two operands, in as many bytes as there were.
  static func dropTwo(_ count: Int) -> [UInt8] {
    let drop = UInt8(Opcode.drop.rawValue)
    return [drop, drop] + [UInt8](repeating: UInt8(Opcode.nop.rawValue), count: count - 2)
  }
}
