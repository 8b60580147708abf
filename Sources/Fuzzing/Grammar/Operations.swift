import Opcodes
import WasmModule

/// The instructions whose rows say all that is needed to generate them. A new row is here by itself, as soon as its
/// feature is allowed and its types and immediates are among those that are known.
struct Operation {
  let opcode: Opcode
  let row: InstructionRow
  /// What there has to be in the module.
  let needs: Needs

  struct Needs: OptionSet {
    let rawValue: UInt8
    static let memory = Needs(rawValue: 1)
    static let table = Needs(rawValue: 2)
    static let data = Needs(rawValue: 4)
    static let elements = Needs(rawValue: 8)
  }

  static let all: [Operation] = (0..<Opcode.limit).compactMap { Operation(Opcode(rawValue: $0)) }

  private init?(_ opcode: Opcode) {
    let row = opcode.row
    guard row.isTyped, row.family != .control, let needs = Operation.needs(of: row.immediates) else { return nil }
    for index in 0..<row.popCount where !Operation.isKnown(row.pop(index)) { return nil }
    for index in 0..<row.pushCount where !Operation.isKnown(row.push(index)) { return nil }
    self.opcode = opcode
    self.row = row
    self.needs = needs
  }

  private static func isKnown(_ type: TypeCode) -> Bool {
    type == .address || ValueType(code: type.rawValue).ordinal != nil
  }

  /// Nil for immediates that have a generator of their own.
  private static func needs(of immediates: Immediates) -> Needs? {
    switch immediates {
    case .none, .lane, .lanes16, .zeroByte: []
    case .memarg, .memargLane, .memory: .memory
    case .dataMemory: [.memory, .data]
    case .data: .data
    case .table: .table
    case .elemTable: [.table, .elements]
    case .elem: .elements
    default: nil
    }
  }
}

/// The operations that a module may use, by what they leave.
struct OperationLists {
  /// By the ordinal of the type of the one result: those of values alone, and those of memories and tables.
  private(set) var pure = [[Opcode]](repeating: [], count: ValueType.generated.count)
  private(set) var stateful = [[Opcode]](repeating: [], count: ValueType.generated.count)
  private(set) var withoutResult: [Opcode] = []
  private(set) var pairs: [Opcode] = []

  init() {}

  /// - Parameters:
  ///   - indexTypes: of the memories and tables: what an address can be.
  ///   - thinning: 0, or what decides which third of the operations is left out.
  init(_ swarm: Swarm, available: Operation.Needs, memoryTypes: [ValueType], tableTypes: [ValueType]) {
    for operation in Operation.all {
      let row = operation.row
      guard swarm.features.contains(row.feature), available.isSuperset(of: operation.needs),
        swarm.keeps(operation.opcode), OperationLists.isUsable(row, swarm)
      else { continue }
      if row.pushCount == 0 { withoutResult.append(operation.opcode) }
      if row.pushCount == 2 { pairs.append(operation.opcode) }
      guard row.pushCount == 1 else { continue }
      if row.push(0) == .address {
        let types = operation.needs.contains(.memory) ? memoryTypes : tableTypes
        for (ordinal, type) in [ValueType.i32, .i64].enumerated() where types.contains(type) {
          stateful[ordinal].append(operation.opcode)
        }
      } else if let ordinal = ValueType(code: row.push(0).rawValue).ordinal {
        if operation.needs.isEmpty {
          pure[ordinal].append(operation.opcode)
        } else {
          stateful[ordinal].append(operation.opcode)
        }
      }
    }
  }

  /// All its types are in use. Constants are no operations.
  private static func isUsable(_ row: InstructionRow, _ swarm: Swarm) -> Bool {
    if row.popCount == 0, row.immediates == .none { return false }
    for index in 0..<row.popCount where !swarm.uses(row.pop(index)) { return false }
    for index in 0..<row.pushCount where !swarm.uses(row.push(index)) { return false }
    return true
  }
}
