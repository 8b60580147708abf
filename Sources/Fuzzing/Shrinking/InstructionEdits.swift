import Opcodes
import WasmModule

/// Simpler trees in the place of an instruction. Some of them don't fit where it stands; the validator tells.
extension Instruction {
  /// What may take its place, the simplest first.
  var simpler: [[Instruction]] {
    var candidates: [[Instruction]] = []
    if results.isEmpty { candidates.append([]) }
    if !isConstant, !results.isEmpty { candidates.append(results.map { Instruction.zero($0) }) }
    candidates += operands.filter { $0.results == results && !results.isEmpty }.map { [$0] }
    if immediate.opensBlock { candidates += unwrapped }
    candidates += simplerImmediates.map { immediate in
      var copy = self
      copy.immediate = immediate
      return [copy]
    }
    if otherwise != nil, results.isEmpty {
      var copy = self
      copy.otherwise = nil
      candidates.append([copy])
    }
    return candidates
  }

  var isConstant: Bool {
    switch opcode {
    case .i32Const, .i64Const, .f32Const, .f64Const, .v128Const, .refNull: true
    default: false
    }
  }

  static func zero(_ type: ValueType) -> Instruction {
    switch type {
    case .i32: .i32(0)
    case .i64: .i64(0)
    case .f32: .f32(bits: 0)
    case .f64: .f64(bits: 0)
    case .v128: .v128(low: 0, high: 0)
    default: .null(type)
    }
  }

  private var simplerImmediates: [Immediate] {
    switch immediate {
    case .i32(let value): Instruction.lesser(Int64(value)).map { .i32(Int32(truncatingIfNeeded: $0)) }
    case .i64(let value): Instruction.lesser(value).map { .i64($0) }
    case .f32(let bits): [0, 0x3F80_0000].filter { $0 < bits }.map { .f32($0) }
    case .f64(let bits): [0, 0x3FF0 << 48].filter { $0 < bits }.map { .f64($0) }
    case .v128(let low, let high): low == 0 && high == 0 ? [] : [.v128(low: low, high: 0), .v128(low: 0, high: high)]
    case .memory(let argument) where argument.offset != 0 || argument.memory != 0:
      [.memory(MemoryArgument(memory: 0, alignment: argument.alignment, offset: 0))]
    case .labels(let labels, let last) where !labels.isEmpty: [.labels([], default: last)]
    case .tryTable(let type, let clauses) where clauses.count > 1:
      clauses.indices.map { index in
        var fewer = clauses
        fewer.remove(at: index)
        return .tryTable(type, fewer)
      }
    default: []
    }
  }

  private static func lesser(_ value: Int64) -> [Int64] {
    [0, 1, -1, value / 2].filter { $0.magnitude < value.magnitude || value == -1 && $0 == 1 }
  }

  // MARK: Blocks

  /// What the block holds, without it.
  private var unwrapped: [[Instruction]] {
    var candidates: [[Instruction]] = []
    if let inner = Instruction.lifted(body, by: 0) { candidates.append(operandsOfBlock + inner) }
    if let otherwise, let inner = Instruction.lifted(otherwise, by: 0) { candidates.append(operandsOfBlock + inner) }
    return candidates
  }

  /// Without an `if`'s condition.
  private var operandsOfBlock: [Instruction] { opcode == .if ? Array(operands.dropLast()) : operands }

  /// The instructions with one label less around them; nil where one of them branches to it.
  private static func lifted(_ instructions: [Instruction], by depth: UInt32) -> [Instruction]? {
    var lifted: [Instruction] = []
    for instruction in instructions {
      guard let instruction = instruction.lifted(depth) else { return nil }
      lifted.append(instruction)
    }
    return lifted
  }

  private func lifted(_ depth: UInt32) -> Instruction? {
    var copy = self
    guard let operands = Instruction.lifted(operands, by: depth) else { return nil }
    copy.operands = operands
    switch immediate {
    case .index(let label) where opcode.row.immediates == .label:
      if label == depth { return nil }
      if label > depth { copy.immediate = .index(label - 1) }
    case .labels(let labels, let last):
      if labels.contains(depth) || last == depth { return nil }
      copy.immediate = .labels(labels.map { $0 > depth ? $0 - 1 : $0 }, default: last > depth ? last - 1 : last)
    case .cast(let label, let source, let target):
      if label == depth { return nil }
      if label > depth { copy.immediate = .cast(label: label - 1, from: source, to: target) }
    case .tryTable(let type, let clauses):
      if clauses.contains(where: { $0.label == depth }) { return nil }
      copy.immediate = .tryTable(type, clauses.map { clause in
        var clause = clause
        if clause.label > depth { clause.label -= 1 }
        return clause
      })
    default: break
    }
    guard let body = Instruction.lifted(body, by: depth + 1) else { return nil }
    copy.body = body
    if let otherwise {
      guard let inner = Instruction.lifted(otherwise, by: depth + 1) else { return nil }
      copy.otherwise = inner
    }
    return copy
  }
}

extension [Instruction] {
  /// The number of instructions in the trees.
  var treeCount: Int { reduce(0) { $0 + $1.count } }

  /// The instruction of a number: each before its operands, and these before what it holds.
  func tree(at number: Int) -> Instruction? {
    var left = number
    for instruction in self {
      if left < instruction.count {
        if left == 0 { return instruction }
        return (instruction.operands + instruction.body + (instruction.otherwise ?? [])).tree(at: left - 1)
      }
      left -= instruction.count
    }
    return nil
  }

  /// Puts others in the place of the instruction of a number.
  mutating func replaceTree(at number: Int, with others: [Instruction]) {
    var left = number
    for index in indices {
      let count = self[index].count
      if left >= count {
        left -= count
        continue
      }
      if left == 0 {
        replaceSubrange(index...index, with: others)
      } else {
        self[index].replacePart(at: left - 1, with: others)
      }
      return
    }
  }
}

extension Instruction {
  fileprivate mutating func replacePart(at number: Int, with others: [Instruction]) {
    let first = operands.treeCount
    let second = first + body.treeCount
    if number < first {
      operands.replaceTree(at: number, with: others)
    } else if number < second {
      body.replaceTree(at: number - first, with: others)
    } else {
      otherwise?.replaceTree(at: number - second, with: others)
    }
  }

  /// Calls `change` with the index of each local in the tree.
  mutating func mapLocals(_ change: (inout UInt32) -> Void) {
    if opcode.row.immediates == .local, case .index(var index) = immediate {
      change(&index)
      immediate = .index(index)
    }
    for index in operands.indices { operands[index].mapLocals(change) }
    for index in body.indices { body[index].mapLocals(change) }
    for index in (otherwise ?? []).indices { otherwise?[index].mapLocals(change) }
  }
}
