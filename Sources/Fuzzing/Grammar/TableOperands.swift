import Opcodes
import WasmModule

extension ModuleGenerator {
  /// `table.size`, `table.init`: what names a table, and is in the rows.
  mutating func tableOperation(_ opcode: Opcode, _ row: InstructionRow, _ wanted: ValueType?) -> Instruction {
    if row.immediates == .elemTable { return initializeTable(opcode) }
    let index = choices.index(in: tables.count) { wanted == nil || tables[$0].indexType == wanted }
    guard let index else { preconditionFailure("the lists hold what there is a table for") }
    return Instruction(opcode, .index(UInt32(index)), results: tables[index].indexType.alone)
  }

  /// Where no table and segment fit each other, a segment is dropped instead.
  private mutating func initializeTable(_ opcode: Opcode) -> Instruction {
    let segment = choices.below(elements.count)
    let fitting = choices.index(in: tables.count) { tables[$0].table.element == elements[segment].type }
    guard let fitting else { return Instruction(.elemDrop, .index(UInt32(segment))) }
    let type = tables[fitting].indexType
    let (start, count) = range(in: UInt64(min(elements[segment].count, tables[fitting].minimum)))
    let place = takesRisk() ? risky(start, type) : freePlace(of: count, in: fitting)
    return Instruction(
      opcode, .indices(UInt32(segment), UInt32(fitting)), [place, .address(start, .i32), .address(count, .i32)])
  }

  /// A place that is rather not among the functions that calls go to.
  private mutating func freePlace(of count: UInt64, in table: Int) -> Instruction {
    let facts = tables[table]
    let room = UInt64(facts.minimum)
    guard count <= room else { return .address(0, facts.indexType) }
    let free = min(room - count, UInt64(facts.free))
    let place = choices.chance(20) ? self.place(of: count, in: room) : room - count - UInt64(choices.below(Int(room - count - free) + 1))
    return .address(place, facts.indexType)
  }

  /// An index that is in bounds, mostly.
  private mutating func element(of table: Int) -> Instruction {
    let facts = tables[table]
    guard facts.minimum > 0, !takesRisk() else { return risky(0, facts.indexType) }
    switch choices.below(3) {
    case 0: return .address(UInt64(choices.below(facts.minimum)), facts.indexType)
    case 1: return .address(UInt64(facts.minimum - 1), facts.indexType)
    default:
      let is64 = facts.indexType == .i64
      return .simple(
        is64 ? .i64RemU : .i32RemU, value(facts.indexType), .address(UInt64(facts.minimum), facts.indexType))
    }
  }

  /// A table's element, or the answer of its growing.
  mutating func tableValue(_ type: ValueType) -> Instruction? {
    if type.isReference {
      let index = choices.index(in: tables.count) { tables[$0].table.element == type }
      guard let index else { return nil }
      return Instruction(.tableGet, .index(UInt32(index)), [element(of: index)], results: type.alone)
    }
    let index = choices.index(in: tables.count) { tables[$0].indexType == type }
    guard let index else { return nil }
    let count = takesRisk() ? risky(1, type) : .address(UInt64(choices.below(3)), type)
    let filler = tableElement(tables[index].table.element)
    return Instruction(.tableGrow, .index(UInt32(index)), [filler, count], results: type.alone)
  }

  /// A reference to put into a table, though its type may not be in use otherwise.
  private mutating func tableElement(_ type: ValueType) -> Instruction {
    type.ordinal == nil || swarm.uses(type) ? value(type) : .null(type)
  }

  /// Sets, fills or copies elements.
  mutating func changeTable(_ code: inout [Instruction]) {
    let table = choices.below(tables.count)
    let facts = tables[table]
    let type = facts.table.element
    let hasReferences = supports(.referenceTypes)
    let kind = hasReferences ? choices.below(supports(.bulkMemory) ? 3 : 2) : 2
    switch kind {
    case 0:
      let place = choices.chance(60) ? freePlace(of: 1, in: table) : element(of: table)
      code.append(Instruction(.tableSet, .index(UInt32(table)), [place, tableElement(type)]))
    case 1:
      let (_, count) = range(in: UInt64(facts.minimum))
      let length = takesRisk() ? risky(count, facts.indexType) : .address(count, facts.indexType)
      let operands = [freePlace(of: count, in: table), tableElement(type), length]
      code.append(Instruction(.tableFill, .index(UInt32(table)), operands))
    default: copyTable(to: table, &code)
    }
  }

  private mutating func copyTable(to table: Int, _ code: inout [Instruction]) {
    let facts = tables[table]
    let source = choices.index(in: tables.count) { tables[$0].table.element == facts.table.element } ?? table
    let from = tables[source]
    let (start, count) = range(in: UInt64(min(facts.minimum, from.minimum)))
    let countType: ValueType = facts.indexType == .i64 && from.indexType == .i64 ? .i64 : .i32
    let place = takesRisk() ? risky(start, facts.indexType) : freePlace(of: count, in: table)
    let length = takesRisk() ? risky(count, countType) : .address(count, countType)
    code.append(Instruction(
      .tableCopy, .indices(UInt32(table), UInt32(source)),
      [place, .address(start, from.indexType), length]))
  }
}
