import Engine
import Fuzzing
import Opcodes

/// Rewrites a module so that no instruction's result depends on which NaN it chose.
///
/// The specification leaves the payload of an arithmetic NaN open (4.3.3, "NaN propagation"), and the tiers choose
/// differently: the machine gives that of the first operand, and a compiler may exchange the operands of an addition.
/// After each instruction that may make a NaN, this one puts the canonical NaN in its place. What still differs
/// between the tiers is a fault.
enum CanonicalNaNs {
  /// - Parameters:
  ///   - bytes: a valid module's.
  ///   - module: the same, loaded.
  static func rewritten(_ bytes: [UInt8], _ module: Module) -> [UInt8]? {
    guard let section = MutationSource.codeSection(bytes) else { return nil }
    let functions = module.functions.indices.dropFirst(module.importedFunctions)
    var content = unsigned(functions.count)
    for index in functions {
      let record = module.functions[index]
      let parameters = Int(module.types[Int(record.typeIndex)].parameterCount)
      guard let body = rewrittenBody(bytes, record, parameters) else { return nil }
      content += unsigned(body.count) + body
    }
    // The section's number, before its size.
    guard let start = sectionStart(bytes, section) else { return nil }
    return bytes[...start] + unsigned(content.count) + content + bytes[section.upperBound...]
  }

  /// Where the byte is that numbers the section.
  private static func sectionStart(_ bytes: [UInt8], _ section: Range<Int>) -> Int? {
    var reader = WasmBytes(bytes, at: 8)
    while reader.offset < section.lowerBound {
      let start = reader.offset
      guard reader.byte() != nil, let count = reader.unsigned() else { return nil }
      if reader.offset == section.lowerBound { return start }
      reader.offset += Int(count)
    }
    return nil
  }

  private static func rewrittenBody(_ bytes: [UInt8], _ record: FunctionRecord, _ parameters: Int) -> [UInt8]? {
    var reader = WasmBytes(bytes, at: Int(record.bodyOffset))
    guard let groups = reader.unsigned() else { return nil }
    let declared = reader.offset
    var locals = parameters
    for _ in 0..<groups {
      guard let count = reader.unsigned(), reader.unsigned() != nil else { return nil }
      locals += Int(count)
    }
    // A reference type of two parts takes more bytes; the first instruction tells where they end.
    var out = unsigned(Int(groups) + 2) + bytes[declared..<Int(record.codeOffset)]
    out += [1, ValueType.f32.code, 1, ValueType.f64.code]
    reader.offset = Int(record.codeOffset)
    while reader.offset < Int(record.endOffset) {
      let start = reader.offset
      guard let opcode = reader.opcode(), reader.skip(opcode.row.immediates) else { return nil }
      out += bytes[start..<reader.offset]
      if mayMakeNaN(opcode) { out += canonical(ValueType(code: opcode.row.push(0).rawValue), locals) }
    }
    return out
  }

  /// Arithmetic from floating-point numbers to floating-point numbers; what only changes the sign keeps the NaN.
  private static func mayMakeNaN(_ opcode: Opcode) -> Bool {
    let row = opcode.row
    guard row.isSimple, row.pushCount == 1, row.popCount > 0, isFloat(row.push(0)), isFloat(row.pop(0)) else {
      return false
    }
    return ![Opcode.f32Abs, .f32Neg, .f32Copysign, .f64Abs, .f64Neg, .f64Copysign].contains(opcode)
  }

  private static func isFloat(_ type: TypeCode) -> Bool { type == .f32 || type == .f64 }

  /// Leaves the number on the stack, or the canonical NaN in the place of any.
  private static func canonical(_ type: ValueType, _ locals: Int) -> [UInt8] {
    let isDouble = type == .f64
    let local = unsigned(isDouble ? locals + 1 : locals)
    let nan: [UInt8] = isDouble ? [0, 0, 0, 0, 0, 0, 0xF8, 0x7F] : [0, 0, 0xC0, 0x7F]
    func byte(_ opcode: Opcode) -> [UInt8] { [UInt8(opcode.rawValue)] }
    let parts = [
      byte(.localTee), local, byte(isDouble ? .f64Const : .f32Const), nan, byte(.localGet), local, byte(.localGet),
      local, byte(isDouble ? .f64Eq : .f32Eq), byte(.select),
    ]
    return parts.flatMap { $0 }
  }

  static func unsigned(_ value: Int) -> [UInt8] {
    var out: [UInt8] = []
    var rest = value
    while rest > 0x7F {
      out.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    return out + [UInt8(rest)]
  }
}
