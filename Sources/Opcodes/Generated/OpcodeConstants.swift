// Generated from Sources/Opcodes/opcodes.tsv by `swift run OpcodeGenerator`. Edit the table instead.

extension Opcode {
  /// One more than the greatest number of an instruction.
  @inlinable public static var limit: UInt16 { 0x054F }

  /// `unreachable`, mvp
  @inlinable public static var unreachable: Opcode { Opcode(rawValue: 0x00) }
  /// `nop`, mvp
  @inlinable public static var nop: Opcode { Opcode(rawValue: 0x01) }
  /// `block`, mvp
  @inlinable public static var block: Opcode { Opcode(rawValue: 0x02) }
  /// `loop`, mvp
  @inlinable public static var loop: Opcode { Opcode(rawValue: 0x03) }
  /// `if`, mvp
  @inlinable public static var `if`: Opcode { Opcode(rawValue: 0x04) }
  /// `else`, mvp
  @inlinable public static var `else`: Opcode { Opcode(rawValue: 0x05) }
  /// `try`, legacyExceptions
  @inlinable public static var `try`: Opcode { Opcode(rawValue: 0x06) }
  /// `catch`, legacyExceptions
  @inlinable public static var `catch`: Opcode { Opcode(rawValue: 0x07) }
  /// `throw`, exceptions
  @inlinable public static var `throw`: Opcode { Opcode(rawValue: 0x08) }
  /// `rethrow`, legacyExceptions
  @inlinable public static var `rethrow`: Opcode { Opcode(rawValue: 0x09) }
  /// `throw_ref`, exceptions
  @inlinable public static var throwRef: Opcode { Opcode(rawValue: 0x0A) }
  /// `end`, mvp
  @inlinable public static var end: Opcode { Opcode(rawValue: 0x0B) }
  /// `br`, mvp
  @inlinable public static var br: Opcode { Opcode(rawValue: 0x0C) }
  /// `br_if`, mvp
  @inlinable public static var brIf: Opcode { Opcode(rawValue: 0x0D) }
  /// `br_table`, mvp
  @inlinable public static var brTable: Opcode { Opcode(rawValue: 0x0E) }
  /// `return`, mvp
  @inlinable public static var `return`: Opcode { Opcode(rawValue: 0x0F) }
  /// `call`, mvp
  @inlinable public static var call: Opcode { Opcode(rawValue: 0x10) }
  /// `call_indirect`, mvp
  @inlinable public static var callIndirect: Opcode { Opcode(rawValue: 0x11) }
  /// `return_call`, tailCall
  @inlinable public static var returnCall: Opcode { Opcode(rawValue: 0x12) }
  /// `return_call_indirect`, tailCall
  @inlinable public static var returnCallIndirect: Opcode { Opcode(rawValue: 0x13) }
  /// `call_ref`, functionReferences
  @inlinable public static var callRef: Opcode { Opcode(rawValue: 0x14) }
  /// `return_call_ref`, functionReferences
  @inlinable public static var returnCallRef: Opcode { Opcode(rawValue: 0x15) }
  /// `delegate`, legacyExceptions
  @inlinable public static var delegate: Opcode { Opcode(rawValue: 0x18) }
  /// `catch_all`, legacyExceptions
  @inlinable public static var catchAll: Opcode { Opcode(rawValue: 0x19) }
  /// `drop`, mvp
  @inlinable public static var drop: Opcode { Opcode(rawValue: 0x1A) }
  /// `select`, mvp
  @inlinable public static var select: Opcode { Opcode(rawValue: 0x1B) }
  /// `select typed`, referenceTypes
  @inlinable public static var selectTyped: Opcode { Opcode(rawValue: 0x1C) }
  /// `try_table`, exceptions
  @inlinable public static var tryTable: Opcode { Opcode(rawValue: 0x1F) }
  /// `local.get`, mvp
  @inlinable public static var localGet: Opcode { Opcode(rawValue: 0x20) }
  /// `local.set`, mvp
  @inlinable public static var localSet: Opcode { Opcode(rawValue: 0x21) }
  /// `local.tee`, mvp
  @inlinable public static var localTee: Opcode { Opcode(rawValue: 0x22) }
  /// `global.get`, mvp
  @inlinable public static var globalGet: Opcode { Opcode(rawValue: 0x23) }
  /// `global.set`, mvp
  @inlinable public static var globalSet: Opcode { Opcode(rawValue: 0x24) }
  /// `table.get`, referenceTypes
  @inlinable public static var tableGet: Opcode { Opcode(rawValue: 0x25) }
  /// `table.set`, referenceTypes
  @inlinable public static var tableSet: Opcode { Opcode(rawValue: 0x26) }
  /// `i32.load`, mvp
  @inlinable public static var i32Load: Opcode { Opcode(rawValue: 0x28) }
  /// `i64.load`, mvp
  @inlinable public static var i64Load: Opcode { Opcode(rawValue: 0x29) }
  /// `f32.load`, mvp
  @inlinable public static var f32Load: Opcode { Opcode(rawValue: 0x2A) }
  /// `f64.load`, mvp
  @inlinable public static var f64Load: Opcode { Opcode(rawValue: 0x2B) }
  /// `i32.load8_s`, mvp
  @inlinable public static var i32Load8S: Opcode { Opcode(rawValue: 0x2C) }
  /// `i32.load8_u`, mvp
  @inlinable public static var i32Load8U: Opcode { Opcode(rawValue: 0x2D) }
  /// `i32.load16_s`, mvp
  @inlinable public static var i32Load16S: Opcode { Opcode(rawValue: 0x2E) }
  /// `i32.load16_u`, mvp
  @inlinable public static var i32Load16U: Opcode { Opcode(rawValue: 0x2F) }
  /// `i64.load8_s`, mvp
  @inlinable public static var i64Load8S: Opcode { Opcode(rawValue: 0x30) }
  /// `i64.load8_u`, mvp
  @inlinable public static var i64Load8U: Opcode { Opcode(rawValue: 0x31) }
  /// `i64.load16_s`, mvp
  @inlinable public static var i64Load16S: Opcode { Opcode(rawValue: 0x32) }
  /// `i64.load16_u`, mvp
  @inlinable public static var i64Load16U: Opcode { Opcode(rawValue: 0x33) }
  /// `i64.load32_s`, mvp
  @inlinable public static var i64Load32S: Opcode { Opcode(rawValue: 0x34) }
  /// `i64.load32_u`, mvp
  @inlinable public static var i64Load32U: Opcode { Opcode(rawValue: 0x35) }
  /// `i32.store`, mvp
  @inlinable public static var i32Store: Opcode { Opcode(rawValue: 0x36) }
  /// `i64.store`, mvp
  @inlinable public static var i64Store: Opcode { Opcode(rawValue: 0x37) }
  /// `f32.store`, mvp
  @inlinable public static var f32Store: Opcode { Opcode(rawValue: 0x38) }
  /// `f64.store`, mvp
  @inlinable public static var f64Store: Opcode { Opcode(rawValue: 0x39) }
  /// `i32.store8`, mvp
  @inlinable public static var i32Store8: Opcode { Opcode(rawValue: 0x3A) }
  /// `i32.store16`, mvp
  @inlinable public static var i32Store16: Opcode { Opcode(rawValue: 0x3B) }
  /// `i64.store8`, mvp
  @inlinable public static var i64Store8: Opcode { Opcode(rawValue: 0x3C) }
  /// `i64.store16`, mvp
  @inlinable public static var i64Store16: Opcode { Opcode(rawValue: 0x3D) }
  /// `i64.store32`, mvp
  @inlinable public static var i64Store32: Opcode { Opcode(rawValue: 0x3E) }
  /// `memory.size`, mvp
  @inlinable public static var memorySize: Opcode { Opcode(rawValue: 0x3F) }
  /// `memory.grow`, mvp
  @inlinable public static var memoryGrow: Opcode { Opcode(rawValue: 0x40) }
  /// `i32.const`, mvp
  @inlinable public static var i32Const: Opcode { Opcode(rawValue: 0x41) }
  /// `i64.const`, mvp
  @inlinable public static var i64Const: Opcode { Opcode(rawValue: 0x42) }
  /// `f32.const`, mvp
  @inlinable public static var f32Const: Opcode { Opcode(rawValue: 0x43) }
  /// `f64.const`, mvp
  @inlinable public static var f64Const: Opcode { Opcode(rawValue: 0x44) }
  /// `i32.eqz`, mvp
  @inlinable public static var i32Eqz: Opcode { Opcode(rawValue: 0x45) }
  /// `i32.eq`, mvp
  @inlinable public static var i32Eq: Opcode { Opcode(rawValue: 0x46) }
  /// `i32.ne`, mvp
  @inlinable public static var i32Ne: Opcode { Opcode(rawValue: 0x47) }
  /// `i32.lt_s`, mvp
  @inlinable public static var i32LtS: Opcode { Opcode(rawValue: 0x48) }
  /// `i32.lt_u`, mvp
  @inlinable public static var i32LtU: Opcode { Opcode(rawValue: 0x49) }
  /// `i32.gt_s`, mvp
  @inlinable public static var i32GtS: Opcode { Opcode(rawValue: 0x4A) }
  /// `i32.gt_u`, mvp
  @inlinable public static var i32GtU: Opcode { Opcode(rawValue: 0x4B) }
  /// `i32.le_s`, mvp
  @inlinable public static var i32LeS: Opcode { Opcode(rawValue: 0x4C) }
  /// `i32.le_u`, mvp
  @inlinable public static var i32LeU: Opcode { Opcode(rawValue: 0x4D) }
  /// `i32.ge_s`, mvp
  @inlinable public static var i32GeS: Opcode { Opcode(rawValue: 0x4E) }
  /// `i32.ge_u`, mvp
  @inlinable public static var i32GeU: Opcode { Opcode(rawValue: 0x4F) }
  /// `i64.eqz`, mvp
  @inlinable public static var i64Eqz: Opcode { Opcode(rawValue: 0x50) }
  /// `i64.eq`, mvp
  @inlinable public static var i64Eq: Opcode { Opcode(rawValue: 0x51) }
  /// `i64.ne`, mvp
  @inlinable public static var i64Ne: Opcode { Opcode(rawValue: 0x52) }
  /// `i64.lt_s`, mvp
  @inlinable public static var i64LtS: Opcode { Opcode(rawValue: 0x53) }
  /// `i64.lt_u`, mvp
  @inlinable public static var i64LtU: Opcode { Opcode(rawValue: 0x54) }
  /// `i64.gt_s`, mvp
  @inlinable public static var i64GtS: Opcode { Opcode(rawValue: 0x55) }
  /// `i64.gt_u`, mvp
  @inlinable public static var i64GtU: Opcode { Opcode(rawValue: 0x56) }
  /// `i64.le_s`, mvp
  @inlinable public static var i64LeS: Opcode { Opcode(rawValue: 0x57) }
  /// `i64.le_u`, mvp
  @inlinable public static var i64LeU: Opcode { Opcode(rawValue: 0x58) }
  /// `i64.ge_s`, mvp
  @inlinable public static var i64GeS: Opcode { Opcode(rawValue: 0x59) }
  /// `i64.ge_u`, mvp
  @inlinable public static var i64GeU: Opcode { Opcode(rawValue: 0x5A) }
  /// `f32.eq`, mvp
  @inlinable public static var f32Eq: Opcode { Opcode(rawValue: 0x5B) }
  /// `f32.ne`, mvp
  @inlinable public static var f32Ne: Opcode { Opcode(rawValue: 0x5C) }
  /// `f32.lt`, mvp
  @inlinable public static var f32Lt: Opcode { Opcode(rawValue: 0x5D) }
  /// `f32.gt`, mvp
  @inlinable public static var f32Gt: Opcode { Opcode(rawValue: 0x5E) }
  /// `f32.le`, mvp
  @inlinable public static var f32Le: Opcode { Opcode(rawValue: 0x5F) }
  /// `f32.ge`, mvp
  @inlinable public static var f32Ge: Opcode { Opcode(rawValue: 0x60) }
  /// `f64.eq`, mvp
  @inlinable public static var f64Eq: Opcode { Opcode(rawValue: 0x61) }
  /// `f64.ne`, mvp
  @inlinable public static var f64Ne: Opcode { Opcode(rawValue: 0x62) }
  /// `f64.lt`, mvp
  @inlinable public static var f64Lt: Opcode { Opcode(rawValue: 0x63) }
  /// `f64.gt`, mvp
  @inlinable public static var f64Gt: Opcode { Opcode(rawValue: 0x64) }
  /// `f64.le`, mvp
  @inlinable public static var f64Le: Opcode { Opcode(rawValue: 0x65) }
  /// `f64.ge`, mvp
  @inlinable public static var f64Ge: Opcode { Opcode(rawValue: 0x66) }
  /// `i32.clz`, mvp
  @inlinable public static var i32Clz: Opcode { Opcode(rawValue: 0x67) }
  /// `i32.ctz`, mvp
  @inlinable public static var i32Ctz: Opcode { Opcode(rawValue: 0x68) }
  /// `i32.popcnt`, mvp
  @inlinable public static var i32Popcnt: Opcode { Opcode(rawValue: 0x69) }
  /// `i32.add`, mvp
  @inlinable public static var i32Add: Opcode { Opcode(rawValue: 0x6A) }
  /// `i32.sub`, mvp
  @inlinable public static var i32Sub: Opcode { Opcode(rawValue: 0x6B) }
  /// `i32.mul`, mvp
  @inlinable public static var i32Mul: Opcode { Opcode(rawValue: 0x6C) }
  /// `i32.div_s`, mvp
  @inlinable public static var i32DivS: Opcode { Opcode(rawValue: 0x6D) }
  /// `i32.div_u`, mvp
  @inlinable public static var i32DivU: Opcode { Opcode(rawValue: 0x6E) }
  /// `i32.rem_s`, mvp
  @inlinable public static var i32RemS: Opcode { Opcode(rawValue: 0x6F) }
  /// `i32.rem_u`, mvp
  @inlinable public static var i32RemU: Opcode { Opcode(rawValue: 0x70) }
  /// `i32.and`, mvp
  @inlinable public static var i32And: Opcode { Opcode(rawValue: 0x71) }
  /// `i32.or`, mvp
  @inlinable public static var i32Or: Opcode { Opcode(rawValue: 0x72) }
  /// `i32.xor`, mvp
  @inlinable public static var i32Xor: Opcode { Opcode(rawValue: 0x73) }
  /// `i32.shl`, mvp
  @inlinable public static var i32Shl: Opcode { Opcode(rawValue: 0x74) }
  /// `i32.shr_s`, mvp
  @inlinable public static var i32ShrS: Opcode { Opcode(rawValue: 0x75) }
  /// `i32.shr_u`, mvp
  @inlinable public static var i32ShrU: Opcode { Opcode(rawValue: 0x76) }
  /// `i32.rotl`, mvp
  @inlinable public static var i32Rotl: Opcode { Opcode(rawValue: 0x77) }
  /// `i32.rotr`, mvp
  @inlinable public static var i32Rotr: Opcode { Opcode(rawValue: 0x78) }
  /// `i64.clz`, mvp
  @inlinable public static var i64Clz: Opcode { Opcode(rawValue: 0x79) }
  /// `i64.ctz`, mvp
  @inlinable public static var i64Ctz: Opcode { Opcode(rawValue: 0x7A) }
  /// `i64.popcnt`, mvp
  @inlinable public static var i64Popcnt: Opcode { Opcode(rawValue: 0x7B) }
  /// `i64.add`, mvp
  @inlinable public static var i64Add: Opcode { Opcode(rawValue: 0x7C) }
  /// `i64.sub`, mvp
  @inlinable public static var i64Sub: Opcode { Opcode(rawValue: 0x7D) }
  /// `i64.mul`, mvp
  @inlinable public static var i64Mul: Opcode { Opcode(rawValue: 0x7E) }
  /// `i64.div_s`, mvp
  @inlinable public static var i64DivS: Opcode { Opcode(rawValue: 0x7F) }
  /// `i64.div_u`, mvp
  @inlinable public static var i64DivU: Opcode { Opcode(rawValue: 0x80) }
  /// `i64.rem_s`, mvp
  @inlinable public static var i64RemS: Opcode { Opcode(rawValue: 0x81) }
  /// `i64.rem_u`, mvp
  @inlinable public static var i64RemU: Opcode { Opcode(rawValue: 0x82) }
  /// `i64.and`, mvp
  @inlinable public static var i64And: Opcode { Opcode(rawValue: 0x83) }
  /// `i64.or`, mvp
  @inlinable public static var i64Or: Opcode { Opcode(rawValue: 0x84) }
  /// `i64.xor`, mvp
  @inlinable public static var i64Xor: Opcode { Opcode(rawValue: 0x85) }
  /// `i64.shl`, mvp
  @inlinable public static var i64Shl: Opcode { Opcode(rawValue: 0x86) }
  /// `i64.shr_s`, mvp
  @inlinable public static var i64ShrS: Opcode { Opcode(rawValue: 0x87) }
  /// `i64.shr_u`, mvp
  @inlinable public static var i64ShrU: Opcode { Opcode(rawValue: 0x88) }
  /// `i64.rotl`, mvp
  @inlinable public static var i64Rotl: Opcode { Opcode(rawValue: 0x89) }
  /// `i64.rotr`, mvp
  @inlinable public static var i64Rotr: Opcode { Opcode(rawValue: 0x8A) }
  /// `f32.abs`, mvp
  @inlinable public static var f32Abs: Opcode { Opcode(rawValue: 0x8B) }
  /// `f32.neg`, mvp
  @inlinable public static var f32Neg: Opcode { Opcode(rawValue: 0x8C) }
  /// `f32.ceil`, mvp
  @inlinable public static var f32Ceil: Opcode { Opcode(rawValue: 0x8D) }
  /// `f32.floor`, mvp
  @inlinable public static var f32Floor: Opcode { Opcode(rawValue: 0x8E) }
  /// `f32.trunc`, mvp
  @inlinable public static var f32Trunc: Opcode { Opcode(rawValue: 0x8F) }
  /// `f32.nearest`, mvp
  @inlinable public static var f32Nearest: Opcode { Opcode(rawValue: 0x90) }
  /// `f32.sqrt`, mvp
  @inlinable public static var f32Sqrt: Opcode { Opcode(rawValue: 0x91) }
  /// `f32.add`, mvp
  @inlinable public static var f32Add: Opcode { Opcode(rawValue: 0x92) }
  /// `f32.sub`, mvp
  @inlinable public static var f32Sub: Opcode { Opcode(rawValue: 0x93) }
  /// `f32.mul`, mvp
  @inlinable public static var f32Mul: Opcode { Opcode(rawValue: 0x94) }
  /// `f32.div`, mvp
  @inlinable public static var f32Div: Opcode { Opcode(rawValue: 0x95) }
  /// `f32.min`, mvp
  @inlinable public static var f32Min: Opcode { Opcode(rawValue: 0x96) }
  /// `f32.max`, mvp
  @inlinable public static var f32Max: Opcode { Opcode(rawValue: 0x97) }
  /// `f32.copysign`, mvp
  @inlinable public static var f32Copysign: Opcode { Opcode(rawValue: 0x98) }
  /// `f64.abs`, mvp
  @inlinable public static var f64Abs: Opcode { Opcode(rawValue: 0x99) }
  /// `f64.neg`, mvp
  @inlinable public static var f64Neg: Opcode { Opcode(rawValue: 0x9A) }
  /// `f64.ceil`, mvp
  @inlinable public static var f64Ceil: Opcode { Opcode(rawValue: 0x9B) }
  /// `f64.floor`, mvp
  @inlinable public static var f64Floor: Opcode { Opcode(rawValue: 0x9C) }
  /// `f64.trunc`, mvp
  @inlinable public static var f64Trunc: Opcode { Opcode(rawValue: 0x9D) }
  /// `f64.nearest`, mvp
  @inlinable public static var f64Nearest: Opcode { Opcode(rawValue: 0x9E) }
  /// `f64.sqrt`, mvp
  @inlinable public static var f64Sqrt: Opcode { Opcode(rawValue: 0x9F) }
  /// `f64.add`, mvp
  @inlinable public static var f64Add: Opcode { Opcode(rawValue: 0xA0) }
  /// `f64.sub`, mvp
  @inlinable public static var f64Sub: Opcode { Opcode(rawValue: 0xA1) }
  /// `f64.mul`, mvp
  @inlinable public static var f64Mul: Opcode { Opcode(rawValue: 0xA2) }
  /// `f64.div`, mvp
  @inlinable public static var f64Div: Opcode { Opcode(rawValue: 0xA3) }
  /// `f64.min`, mvp
  @inlinable public static var f64Min: Opcode { Opcode(rawValue: 0xA4) }
  /// `f64.max`, mvp
  @inlinable public static var f64Max: Opcode { Opcode(rawValue: 0xA5) }
  /// `f64.copysign`, mvp
  @inlinable public static var f64Copysign: Opcode { Opcode(rawValue: 0xA6) }
  /// `i32.wrap_i64`, mvp
  @inlinable public static var i32WrapI64: Opcode { Opcode(rawValue: 0xA7) }
  /// `i32.trunc_f32_s`, mvp
  @inlinable public static var i32TruncF32S: Opcode { Opcode(rawValue: 0xA8) }
  /// `i32.trunc_f32_u`, mvp
  @inlinable public static var i32TruncF32U: Opcode { Opcode(rawValue: 0xA9) }
  /// `i32.trunc_f64_s`, mvp
  @inlinable public static var i32TruncF64S: Opcode { Opcode(rawValue: 0xAA) }
  /// `i32.trunc_f64_u`, mvp
  @inlinable public static var i32TruncF64U: Opcode { Opcode(rawValue: 0xAB) }
  /// `i64.extend_i32_s`, mvp
  @inlinable public static var i64ExtendI32S: Opcode { Opcode(rawValue: 0xAC) }
  /// `i64.extend_i32_u`, mvp
  @inlinable public static var i64ExtendI32U: Opcode { Opcode(rawValue: 0xAD) }
  /// `i64.trunc_f32_s`, mvp
  @inlinable public static var i64TruncF32S: Opcode { Opcode(rawValue: 0xAE) }
  /// `i64.trunc_f32_u`, mvp
  @inlinable public static var i64TruncF32U: Opcode { Opcode(rawValue: 0xAF) }
  /// `i64.trunc_f64_s`, mvp
  @inlinable public static var i64TruncF64S: Opcode { Opcode(rawValue: 0xB0) }
  /// `i64.trunc_f64_u`, mvp
  @inlinable public static var i64TruncF64U: Opcode { Opcode(rawValue: 0xB1) }
  /// `f32.convert_i32_s`, mvp
  @inlinable public static var f32ConvertI32S: Opcode { Opcode(rawValue: 0xB2) }
  /// `f32.convert_i32_u`, mvp
  @inlinable public static var f32ConvertI32U: Opcode { Opcode(rawValue: 0xB3) }
  /// `f32.convert_i64_s`, mvp
  @inlinable public static var f32ConvertI64S: Opcode { Opcode(rawValue: 0xB4) }
  /// `f32.convert_i64_u`, mvp
  @inlinable public static var f32ConvertI64U: Opcode { Opcode(rawValue: 0xB5) }
  /// `f32.demote_f64`, mvp
  @inlinable public static var f32DemoteF64: Opcode { Opcode(rawValue: 0xB6) }
  /// `f64.convert_i32_s`, mvp
  @inlinable public static var f64ConvertI32S: Opcode { Opcode(rawValue: 0xB7) }
  /// `f64.convert_i32_u`, mvp
  @inlinable public static var f64ConvertI32U: Opcode { Opcode(rawValue: 0xB8) }
  /// `f64.convert_i64_s`, mvp
  @inlinable public static var f64ConvertI64S: Opcode { Opcode(rawValue: 0xB9) }
  /// `f64.convert_i64_u`, mvp
  @inlinable public static var f64ConvertI64U: Opcode { Opcode(rawValue: 0xBA) }
  /// `f64.promote_f32`, mvp
  @inlinable public static var f64PromoteF32: Opcode { Opcode(rawValue: 0xBB) }
  /// `i32.reinterpret_f32`, mvp
  @inlinable public static var i32ReinterpretF32: Opcode { Opcode(rawValue: 0xBC) }
  /// `i64.reinterpret_f64`, mvp
  @inlinable public static var i64ReinterpretF64: Opcode { Opcode(rawValue: 0xBD) }
  /// `f32.reinterpret_i32`, mvp
  @inlinable public static var f32ReinterpretI32: Opcode { Opcode(rawValue: 0xBE) }
  /// `f64.reinterpret_i64`, mvp
  @inlinable public static var f64ReinterpretI64: Opcode { Opcode(rawValue: 0xBF) }
  /// `i32.extend8_s`, signExtension
  @inlinable public static var i32Extend8S: Opcode { Opcode(rawValue: 0xC0) }
  /// `i32.extend16_s`, signExtension
  @inlinable public static var i32Extend16S: Opcode { Opcode(rawValue: 0xC1) }
  /// `i64.extend8_s`, signExtension
  @inlinable public static var i64Extend8S: Opcode { Opcode(rawValue: 0xC2) }
  /// `i64.extend16_s`, signExtension
  @inlinable public static var i64Extend16S: Opcode { Opcode(rawValue: 0xC3) }
  /// `i64.extend32_s`, signExtension
  @inlinable public static var i64Extend32S: Opcode { Opcode(rawValue: 0xC4) }
  /// `ref.null`, referenceTypes
  @inlinable public static var refNull: Opcode { Opcode(rawValue: 0xD0) }
  /// `ref.is_null`, referenceTypes
  @inlinable public static var refIsNull: Opcode { Opcode(rawValue: 0xD1) }
  /// `ref.func`, referenceTypes
  @inlinable public static var refFunc: Opcode { Opcode(rawValue: 0xD2) }
  /// `ref.eq`, gc
  @inlinable public static var refEq: Opcode { Opcode(rawValue: 0xD3) }
  /// `ref.as_non_null`, functionReferences
  @inlinable public static var refAsNonNull: Opcode { Opcode(rawValue: 0xD4) }
  /// `br_on_null`, functionReferences
  @inlinable public static var brOnNull: Opcode { Opcode(rawValue: 0xD5) }
  /// `br_on_non_null`, functionReferences
  @inlinable public static var brOnNonNull: Opcode { Opcode(rawValue: 0xD6) }
  /// `struct.new`, gc
  @inlinable public static var structNew: Opcode { Opcode(rawValue: 0x0100) }
  /// `struct.new_default`, gc
  @inlinable public static var structNewDefault: Opcode { Opcode(rawValue: 0x0101) }
  /// `struct.get`, gc
  @inlinable public static var structGet: Opcode { Opcode(rawValue: 0x0102) }
  /// `struct.get_s`, gc
  @inlinable public static var structGetS: Opcode { Opcode(rawValue: 0x0103) }
  /// `struct.get_u`, gc
  @inlinable public static var structGetU: Opcode { Opcode(rawValue: 0x0104) }
  /// `struct.set`, gc
  @inlinable public static var structSet: Opcode { Opcode(rawValue: 0x0105) }
  /// `array.new`, gc
  @inlinable public static var arrayNew: Opcode { Opcode(rawValue: 0x0106) }
  /// `array.new_default`, gc
  @inlinable public static var arrayNewDefault: Opcode { Opcode(rawValue: 0x0107) }
  /// `array.new_fixed`, gc
  @inlinable public static var arrayNewFixed: Opcode { Opcode(rawValue: 0x0108) }
  /// `array.new_data`, gc
  @inlinable public static var arrayNewData: Opcode { Opcode(rawValue: 0x0109) }
  /// `array.new_elem`, gc
  @inlinable public static var arrayNewElem: Opcode { Opcode(rawValue: 0x010A) }
  /// `array.get`, gc
  @inlinable public static var arrayGet: Opcode { Opcode(rawValue: 0x010B) }
  /// `array.get_s`, gc
  @inlinable public static var arrayGetS: Opcode { Opcode(rawValue: 0x010C) }
  /// `array.get_u`, gc
  @inlinable public static var arrayGetU: Opcode { Opcode(rawValue: 0x010D) }
  /// `array.set`, gc
  @inlinable public static var arraySet: Opcode { Opcode(rawValue: 0x010E) }
  /// `array.len`, gc
  @inlinable public static var arrayLen: Opcode { Opcode(rawValue: 0x010F) }
  /// `array.fill`, gc
  @inlinable public static var arrayFill: Opcode { Opcode(rawValue: 0x0110) }
  /// `array.copy`, gc
  @inlinable public static var arrayCopy: Opcode { Opcode(rawValue: 0x0111) }
  /// `array.init_data`, gc
  @inlinable public static var arrayInitData: Opcode { Opcode(rawValue: 0x0112) }
  /// `array.init_elem`, gc
  @inlinable public static var arrayInitElem: Opcode { Opcode(rawValue: 0x0113) }
  /// `ref.test`, gc
  @inlinable public static var refTest: Opcode { Opcode(rawValue: 0x0114) }
  /// `ref.test null`, gc
  @inlinable public static var refTestNull: Opcode { Opcode(rawValue: 0x0115) }
  /// `ref.cast`, gc
  @inlinable public static var refCast: Opcode { Opcode(rawValue: 0x0116) }
  /// `ref.cast null`, gc
  @inlinable public static var refCastNull: Opcode { Opcode(rawValue: 0x0117) }
  /// `br_on_cast`, gc
  @inlinable public static var brOnCast: Opcode { Opcode(rawValue: 0x0118) }
  /// `br_on_cast_fail`, gc
  @inlinable public static var brOnCastFail: Opcode { Opcode(rawValue: 0x0119) }
  /// `any.convert_extern`, gc
  @inlinable public static var anyConvertExtern: Opcode { Opcode(rawValue: 0x011A) }
  /// `extern.convert_any`, gc
  @inlinable public static var externConvertAny: Opcode { Opcode(rawValue: 0x011B) }
  /// `ref.i31`, gc
  @inlinable public static var refI31: Opcode { Opcode(rawValue: 0x011C) }
  /// `i31.get_s`, gc
  @inlinable public static var i31GetS: Opcode { Opcode(rawValue: 0x011D) }
  /// `i31.get_u`, gc
  @inlinable public static var i31GetU: Opcode { Opcode(rawValue: 0x011E) }
  /// `struct.new_desc`, customDescriptors
  @inlinable public static var structNewDesc: Opcode { Opcode(rawValue: 0x0120) }
  /// `struct.new_default_desc`, customDescriptors
  @inlinable public static var structNewDefaultDesc: Opcode { Opcode(rawValue: 0x0121) }
  /// `ref.get_desc`, customDescriptors
  @inlinable public static var refGetDesc: Opcode { Opcode(rawValue: 0x0122) }
  /// `ref.cast_desc_eq`, customDescriptors
  @inlinable public static var refCastDescEq: Opcode { Opcode(rawValue: 0x0123) }
  /// `ref.cast_desc_eq null`, customDescriptors
  @inlinable public static var refCastDescEqNull: Opcode { Opcode(rawValue: 0x0124) }
  /// `br_on_cast_desc_eq`, customDescriptors
  @inlinable public static var brOnCastDescEq: Opcode { Opcode(rawValue: 0x0125) }
  /// `br_on_cast_desc_eq_fail`, customDescriptors
  @inlinable public static var brOnCastDescEqFail: Opcode { Opcode(rawValue: 0x0126) }
  /// `i32.trunc_sat_f32_s`, saturatingFloatToInt
  @inlinable public static var i32TruncSatF32S: Opcode { Opcode(rawValue: 0x0200) }
  /// `i32.trunc_sat_f32_u`, saturatingFloatToInt
  @inlinable public static var i32TruncSatF32U: Opcode { Opcode(rawValue: 0x0201) }
  /// `i32.trunc_sat_f64_s`, saturatingFloatToInt
  @inlinable public static var i32TruncSatF64S: Opcode { Opcode(rawValue: 0x0202) }
  /// `i32.trunc_sat_f64_u`, saturatingFloatToInt
  @inlinable public static var i32TruncSatF64U: Opcode { Opcode(rawValue: 0x0203) }
  /// `i64.trunc_sat_f32_s`, saturatingFloatToInt
  @inlinable public static var i64TruncSatF32S: Opcode { Opcode(rawValue: 0x0204) }
  /// `i64.trunc_sat_f32_u`, saturatingFloatToInt
  @inlinable public static var i64TruncSatF32U: Opcode { Opcode(rawValue: 0x0205) }
  /// `i64.trunc_sat_f64_s`, saturatingFloatToInt
  @inlinable public static var i64TruncSatF64S: Opcode { Opcode(rawValue: 0x0206) }
  /// `i64.trunc_sat_f64_u`, saturatingFloatToInt
  @inlinable public static var i64TruncSatF64U: Opcode { Opcode(rawValue: 0x0207) }
  /// `memory.init`, bulkMemory
  @inlinable public static var memoryInit: Opcode { Opcode(rawValue: 0x0208) }
  /// `data.drop`, bulkMemory
  @inlinable public static var dataDrop: Opcode { Opcode(rawValue: 0x0209) }
  /// `memory.copy`, bulkMemory
  @inlinable public static var memoryCopy: Opcode { Opcode(rawValue: 0x020A) }
  /// `memory.fill`, bulkMemory
  @inlinable public static var memoryFill: Opcode { Opcode(rawValue: 0x020B) }
  /// `table.init`, bulkMemory
  @inlinable public static var tableInit: Opcode { Opcode(rawValue: 0x020C) }
  /// `elem.drop`, bulkMemory
  @inlinable public static var elemDrop: Opcode { Opcode(rawValue: 0x020D) }
  /// `table.copy`, bulkMemory
  @inlinable public static var tableCopy: Opcode { Opcode(rawValue: 0x020E) }
  /// `table.grow`, referenceTypes
  @inlinable public static var tableGrow: Opcode { Opcode(rawValue: 0x020F) }
  /// `table.size`, referenceTypes
  @inlinable public static var tableSize: Opcode { Opcode(rawValue: 0x0210) }
  /// `table.fill`, referenceTypes
  @inlinable public static var tableFill: Opcode { Opcode(rawValue: 0x0211) }
  /// `i64.add128`, wideArithmetic
  @inlinable public static var i64Add128: Opcode { Opcode(rawValue: 0x0213) }
  /// `i64.sub128`, wideArithmetic
  @inlinable public static var i64Sub128: Opcode { Opcode(rawValue: 0x0214) }
  /// `i64.mul_wide_s`, wideArithmetic
  @inlinable public static var i64MulWideS: Opcode { Opcode(rawValue: 0x0215) }
  /// `i64.mul_wide_u`, wideArithmetic
  @inlinable public static var i64MulWideU: Opcode { Opcode(rawValue: 0x0216) }
  /// `v128.load`, simd
  @inlinable public static var v128Load: Opcode { Opcode(rawValue: 0x0300) }
  /// `v128.load8x8_s`, simd
  @inlinable public static var v128Load8x8S: Opcode { Opcode(rawValue: 0x0301) }
  /// `v128.load8x8_u`, simd
  @inlinable public static var v128Load8x8U: Opcode { Opcode(rawValue: 0x0302) }
  /// `v128.load16x4_s`, simd
  @inlinable public static var v128Load16x4S: Opcode { Opcode(rawValue: 0x0303) }
  /// `v128.load16x4_u`, simd
  @inlinable public static var v128Load16x4U: Opcode { Opcode(rawValue: 0x0304) }
  /// `v128.load32x2_s`, simd
  @inlinable public static var v128Load32x2S: Opcode { Opcode(rawValue: 0x0305) }
  /// `v128.load32x2_u`, simd
  @inlinable public static var v128Load32x2U: Opcode { Opcode(rawValue: 0x0306) }
  /// `v128.load8_splat`, simd
  @inlinable public static var v128Load8Splat: Opcode { Opcode(rawValue: 0x0307) }
  /// `v128.load16_splat`, simd
  @inlinable public static var v128Load16Splat: Opcode { Opcode(rawValue: 0x0308) }
  /// `v128.load32_splat`, simd
  @inlinable public static var v128Load32Splat: Opcode { Opcode(rawValue: 0x0309) }
  /// `v128.load64_splat`, simd
  @inlinable public static var v128Load64Splat: Opcode { Opcode(rawValue: 0x030A) }
  /// `v128.store`, simd
  @inlinable public static var v128Store: Opcode { Opcode(rawValue: 0x030B) }
  /// `v128.const`, simd
  @inlinable public static var v128Const: Opcode { Opcode(rawValue: 0x030C) }
  /// `i8x16.shuffle`, simd
  @inlinable public static var i8x16Shuffle: Opcode { Opcode(rawValue: 0x030D) }
  /// `i8x16.swizzle`, simd
  @inlinable public static var i8x16Swizzle: Opcode { Opcode(rawValue: 0x030E) }
  /// `i8x16.splat`, simd
  @inlinable public static var i8x16Splat: Opcode { Opcode(rawValue: 0x030F) }
  /// `i16x8.splat`, simd
  @inlinable public static var i16x8Splat: Opcode { Opcode(rawValue: 0x0310) }
  /// `i32x4.splat`, simd
  @inlinable public static var i32x4Splat: Opcode { Opcode(rawValue: 0x0311) }
  /// `i64x2.splat`, simd
  @inlinable public static var i64x2Splat: Opcode { Opcode(rawValue: 0x0312) }
  /// `f32x4.splat`, simd
  @inlinable public static var f32x4Splat: Opcode { Opcode(rawValue: 0x0313) }
  /// `f64x2.splat`, simd
  @inlinable public static var f64x2Splat: Opcode { Opcode(rawValue: 0x0314) }
  /// `i8x16.extract_lane_s`, simd
  @inlinable public static var i8x16ExtractLaneS: Opcode { Opcode(rawValue: 0x0315) }
  /// `i8x16.extract_lane_u`, simd
  @inlinable public static var i8x16ExtractLaneU: Opcode { Opcode(rawValue: 0x0316) }
  /// `i8x16.replace_lane`, simd
  @inlinable public static var i8x16ReplaceLane: Opcode { Opcode(rawValue: 0x0317) }
  /// `i16x8.extract_lane_s`, simd
  @inlinable public static var i16x8ExtractLaneS: Opcode { Opcode(rawValue: 0x0318) }
  /// `i16x8.extract_lane_u`, simd
  @inlinable public static var i16x8ExtractLaneU: Opcode { Opcode(rawValue: 0x0319) }
  /// `i16x8.replace_lane`, simd
  @inlinable public static var i16x8ReplaceLane: Opcode { Opcode(rawValue: 0x031A) }
  /// `i32x4.extract_lane`, simd
  @inlinable public static var i32x4ExtractLane: Opcode { Opcode(rawValue: 0x031B) }
  /// `i32x4.replace_lane`, simd
  @inlinable public static var i32x4ReplaceLane: Opcode { Opcode(rawValue: 0x031C) }
  /// `i64x2.extract_lane`, simd
  @inlinable public static var i64x2ExtractLane: Opcode { Opcode(rawValue: 0x031D) }
  /// `i64x2.replace_lane`, simd
  @inlinable public static var i64x2ReplaceLane: Opcode { Opcode(rawValue: 0x031E) }
  /// `f32x4.extract_lane`, simd
  @inlinable public static var f32x4ExtractLane: Opcode { Opcode(rawValue: 0x031F) }
  /// `f32x4.replace_lane`, simd
  @inlinable public static var f32x4ReplaceLane: Opcode { Opcode(rawValue: 0x0320) }
  /// `f64x2.extract_lane`, simd
  @inlinable public static var f64x2ExtractLane: Opcode { Opcode(rawValue: 0x0321) }
  /// `f64x2.replace_lane`, simd
  @inlinable public static var f64x2ReplaceLane: Opcode { Opcode(rawValue: 0x0322) }
  /// `i8x16.eq`, simd
  @inlinable public static var i8x16Eq: Opcode { Opcode(rawValue: 0x0323) }
  /// `i8x16.ne`, simd
  @inlinable public static var i8x16Ne: Opcode { Opcode(rawValue: 0x0324) }
  /// `i8x16.lt_s`, simd
  @inlinable public static var i8x16LtS: Opcode { Opcode(rawValue: 0x0325) }
  /// `i8x16.lt_u`, simd
  @inlinable public static var i8x16LtU: Opcode { Opcode(rawValue: 0x0326) }
  /// `i8x16.gt_s`, simd
  @inlinable public static var i8x16GtS: Opcode { Opcode(rawValue: 0x0327) }
  /// `i8x16.gt_u`, simd
  @inlinable public static var i8x16GtU: Opcode { Opcode(rawValue: 0x0328) }
  /// `i8x16.le_s`, simd
  @inlinable public static var i8x16LeS: Opcode { Opcode(rawValue: 0x0329) }
  /// `i8x16.le_u`, simd
  @inlinable public static var i8x16LeU: Opcode { Opcode(rawValue: 0x032A) }
  /// `i8x16.ge_s`, simd
  @inlinable public static var i8x16GeS: Opcode { Opcode(rawValue: 0x032B) }
  /// `i8x16.ge_u`, simd
  @inlinable public static var i8x16GeU: Opcode { Opcode(rawValue: 0x032C) }
  /// `i16x8.eq`, simd
  @inlinable public static var i16x8Eq: Opcode { Opcode(rawValue: 0x032D) }
  /// `i16x8.ne`, simd
  @inlinable public static var i16x8Ne: Opcode { Opcode(rawValue: 0x032E) }
  /// `i16x8.lt_s`, simd
  @inlinable public static var i16x8LtS: Opcode { Opcode(rawValue: 0x032F) }
  /// `i16x8.lt_u`, simd
  @inlinable public static var i16x8LtU: Opcode { Opcode(rawValue: 0x0330) }
  /// `i16x8.gt_s`, simd
  @inlinable public static var i16x8GtS: Opcode { Opcode(rawValue: 0x0331) }
  /// `i16x8.gt_u`, simd
  @inlinable public static var i16x8GtU: Opcode { Opcode(rawValue: 0x0332) }
  /// `i16x8.le_s`, simd
  @inlinable public static var i16x8LeS: Opcode { Opcode(rawValue: 0x0333) }
  /// `i16x8.le_u`, simd
  @inlinable public static var i16x8LeU: Opcode { Opcode(rawValue: 0x0334) }
  /// `i16x8.ge_s`, simd
  @inlinable public static var i16x8GeS: Opcode { Opcode(rawValue: 0x0335) }
  /// `i16x8.ge_u`, simd
  @inlinable public static var i16x8GeU: Opcode { Opcode(rawValue: 0x0336) }
  /// `i32x4.eq`, simd
  @inlinable public static var i32x4Eq: Opcode { Opcode(rawValue: 0x0337) }
  /// `i32x4.ne`, simd
  @inlinable public static var i32x4Ne: Opcode { Opcode(rawValue: 0x0338) }
  /// `i32x4.lt_s`, simd
  @inlinable public static var i32x4LtS: Opcode { Opcode(rawValue: 0x0339) }
  /// `i32x4.lt_u`, simd
  @inlinable public static var i32x4LtU: Opcode { Opcode(rawValue: 0x033A) }
  /// `i32x4.gt_s`, simd
  @inlinable public static var i32x4GtS: Opcode { Opcode(rawValue: 0x033B) }
  /// `i32x4.gt_u`, simd
  @inlinable public static var i32x4GtU: Opcode { Opcode(rawValue: 0x033C) }
  /// `i32x4.le_s`, simd
  @inlinable public static var i32x4LeS: Opcode { Opcode(rawValue: 0x033D) }
  /// `i32x4.le_u`, simd
  @inlinable public static var i32x4LeU: Opcode { Opcode(rawValue: 0x033E) }
  /// `i32x4.ge_s`, simd
  @inlinable public static var i32x4GeS: Opcode { Opcode(rawValue: 0x033F) }
  /// `i32x4.ge_u`, simd
  @inlinable public static var i32x4GeU: Opcode { Opcode(rawValue: 0x0340) }
  /// `f32x4.eq`, simd
  @inlinable public static var f32x4Eq: Opcode { Opcode(rawValue: 0x0341) }
  /// `f32x4.ne`, simd
  @inlinable public static var f32x4Ne: Opcode { Opcode(rawValue: 0x0342) }
  /// `f32x4.lt`, simd
  @inlinable public static var f32x4Lt: Opcode { Opcode(rawValue: 0x0343) }
  /// `f32x4.gt`, simd
  @inlinable public static var f32x4Gt: Opcode { Opcode(rawValue: 0x0344) }
  /// `f32x4.le`, simd
  @inlinable public static var f32x4Le: Opcode { Opcode(rawValue: 0x0345) }
  /// `f32x4.ge`, simd
  @inlinable public static var f32x4Ge: Opcode { Opcode(rawValue: 0x0346) }
  /// `f64x2.eq`, simd
  @inlinable public static var f64x2Eq: Opcode { Opcode(rawValue: 0x0347) }
  /// `f64x2.ne`, simd
  @inlinable public static var f64x2Ne: Opcode { Opcode(rawValue: 0x0348) }
  /// `f64x2.lt`, simd
  @inlinable public static var f64x2Lt: Opcode { Opcode(rawValue: 0x0349) }
  /// `f64x2.gt`, simd
  @inlinable public static var f64x2Gt: Opcode { Opcode(rawValue: 0x034A) }
  /// `f64x2.le`, simd
  @inlinable public static var f64x2Le: Opcode { Opcode(rawValue: 0x034B) }
  /// `f64x2.ge`, simd
  @inlinable public static var f64x2Ge: Opcode { Opcode(rawValue: 0x034C) }
  /// `v128.not`, simd
  @inlinable public static var v128Not: Opcode { Opcode(rawValue: 0x034D) }
  /// `v128.and`, simd
  @inlinable public static var v128And: Opcode { Opcode(rawValue: 0x034E) }
  /// `v128.andnot`, simd
  @inlinable public static var v128Andnot: Opcode { Opcode(rawValue: 0x034F) }
  /// `v128.or`, simd
  @inlinable public static var v128Or: Opcode { Opcode(rawValue: 0x0350) }
  /// `v128.xor`, simd
  @inlinable public static var v128Xor: Opcode { Opcode(rawValue: 0x0351) }
  /// `v128.bitselect`, simd
  @inlinable public static var v128Bitselect: Opcode { Opcode(rawValue: 0x0352) }
  /// `v128.any_true`, simd
  @inlinable public static var v128AnyTrue: Opcode { Opcode(rawValue: 0x0353) }
  /// `v128.load8_lane`, simd
  @inlinable public static var v128Load8Lane: Opcode { Opcode(rawValue: 0x0354) }
  /// `v128.load16_lane`, simd
  @inlinable public static var v128Load16Lane: Opcode { Opcode(rawValue: 0x0355) }
  /// `v128.load32_lane`, simd
  @inlinable public static var v128Load32Lane: Opcode { Opcode(rawValue: 0x0356) }
  /// `v128.load64_lane`, simd
  @inlinable public static var v128Load64Lane: Opcode { Opcode(rawValue: 0x0357) }
  /// `v128.store8_lane`, simd
  @inlinable public static var v128Store8Lane: Opcode { Opcode(rawValue: 0x0358) }
  /// `v128.store16_lane`, simd
  @inlinable public static var v128Store16Lane: Opcode { Opcode(rawValue: 0x0359) }
  /// `v128.store32_lane`, simd
  @inlinable public static var v128Store32Lane: Opcode { Opcode(rawValue: 0x035A) }
  /// `v128.store64_lane`, simd
  @inlinable public static var v128Store64Lane: Opcode { Opcode(rawValue: 0x035B) }
  /// `v128.load32_zero`, simd
  @inlinable public static var v128Load32Zero: Opcode { Opcode(rawValue: 0x035C) }
  /// `v128.load64_zero`, simd
  @inlinable public static var v128Load64Zero: Opcode { Opcode(rawValue: 0x035D) }
  /// `f32x4.demote_f64x2_zero`, simd
  @inlinable public static var f32x4DemoteF64x2Zero: Opcode { Opcode(rawValue: 0x035E) }
  /// `f64x2.promote_low_f32x4`, simd
  @inlinable public static var f64x2PromoteLowF32x4: Opcode { Opcode(rawValue: 0x035F) }
  /// `i8x16.abs`, simd
  @inlinable public static var i8x16Abs: Opcode { Opcode(rawValue: 0x0360) }
  /// `i8x16.neg`, simd
  @inlinable public static var i8x16Neg: Opcode { Opcode(rawValue: 0x0361) }
  /// `i8x16.popcnt`, simd
  @inlinable public static var i8x16Popcnt: Opcode { Opcode(rawValue: 0x0362) }
  /// `i8x16.all_true`, simd
  @inlinable public static var i8x16AllTrue: Opcode { Opcode(rawValue: 0x0363) }
  /// `i8x16.bitmask`, simd
  @inlinable public static var i8x16Bitmask: Opcode { Opcode(rawValue: 0x0364) }
  /// `i8x16.narrow_i16x8_s`, simd
  @inlinable public static var i8x16NarrowI16x8S: Opcode { Opcode(rawValue: 0x0365) }
  /// `i8x16.narrow_i16x8_u`, simd
  @inlinable public static var i8x16NarrowI16x8U: Opcode { Opcode(rawValue: 0x0366) }
  /// `f32x4.ceil`, simd
  @inlinable public static var f32x4Ceil: Opcode { Opcode(rawValue: 0x0367) }
  /// `f32x4.floor`, simd
  @inlinable public static var f32x4Floor: Opcode { Opcode(rawValue: 0x0368) }
  /// `f32x4.trunc`, simd
  @inlinable public static var f32x4Trunc: Opcode { Opcode(rawValue: 0x0369) }
  /// `f32x4.nearest`, simd
  @inlinable public static var f32x4Nearest: Opcode { Opcode(rawValue: 0x036A) }
  /// `i8x16.shl`, simd
  @inlinable public static var i8x16Shl: Opcode { Opcode(rawValue: 0x036B) }
  /// `i8x16.shr_s`, simd
  @inlinable public static var i8x16ShrS: Opcode { Opcode(rawValue: 0x036C) }
  /// `i8x16.shr_u`, simd
  @inlinable public static var i8x16ShrU: Opcode { Opcode(rawValue: 0x036D) }
  /// `i8x16.add`, simd
  @inlinable public static var i8x16Add: Opcode { Opcode(rawValue: 0x036E) }
  /// `i8x16.add_sat_s`, simd
  @inlinable public static var i8x16AddSatS: Opcode { Opcode(rawValue: 0x036F) }
  /// `i8x16.add_sat_u`, simd
  @inlinable public static var i8x16AddSatU: Opcode { Opcode(rawValue: 0x0370) }
  /// `i8x16.sub`, simd
  @inlinable public static var i8x16Sub: Opcode { Opcode(rawValue: 0x0371) }
  /// `i8x16.sub_sat_s`, simd
  @inlinable public static var i8x16SubSatS: Opcode { Opcode(rawValue: 0x0372) }
  /// `i8x16.sub_sat_u`, simd
  @inlinable public static var i8x16SubSatU: Opcode { Opcode(rawValue: 0x0373) }
  /// `f64x2.ceil`, simd
  @inlinable public static var f64x2Ceil: Opcode { Opcode(rawValue: 0x0374) }
  /// `f64x2.floor`, simd
  @inlinable public static var f64x2Floor: Opcode { Opcode(rawValue: 0x0375) }
  /// `i8x16.min_s`, simd
  @inlinable public static var i8x16MinS: Opcode { Opcode(rawValue: 0x0376) }
  /// `i8x16.min_u`, simd
  @inlinable public static var i8x16MinU: Opcode { Opcode(rawValue: 0x0377) }
  /// `i8x16.max_s`, simd
  @inlinable public static var i8x16MaxS: Opcode { Opcode(rawValue: 0x0378) }
  /// `i8x16.max_u`, simd
  @inlinable public static var i8x16MaxU: Opcode { Opcode(rawValue: 0x0379) }
  /// `f64x2.trunc`, simd
  @inlinable public static var f64x2Trunc: Opcode { Opcode(rawValue: 0x037A) }
  /// `i8x16.avgr_u`, simd
  @inlinable public static var i8x16AvgrU: Opcode { Opcode(rawValue: 0x037B) }
  /// `i16x8.extadd_pairwise_i8x16_s`, simd
  @inlinable public static var i16x8ExtaddPairwiseI8x16S: Opcode { Opcode(rawValue: 0x037C) }
  /// `i16x8.extadd_pairwise_i8x16_u`, simd
  @inlinable public static var i16x8ExtaddPairwiseI8x16U: Opcode { Opcode(rawValue: 0x037D) }
  /// `i32x4.extadd_pairwise_i16x8_s`, simd
  @inlinable public static var i32x4ExtaddPairwiseI16x8S: Opcode { Opcode(rawValue: 0x037E) }
  /// `i32x4.extadd_pairwise_i16x8_u`, simd
  @inlinable public static var i32x4ExtaddPairwiseI16x8U: Opcode { Opcode(rawValue: 0x037F) }
  /// `i16x8.abs`, simd
  @inlinable public static var i16x8Abs: Opcode { Opcode(rawValue: 0x0380) }
  /// `i16x8.neg`, simd
  @inlinable public static var i16x8Neg: Opcode { Opcode(rawValue: 0x0381) }
  /// `i16x8.q15mulr_sat_s`, simd
  @inlinable public static var i16x8Q15mulrSatS: Opcode { Opcode(rawValue: 0x0382) }
  /// `i16x8.all_true`, simd
  @inlinable public static var i16x8AllTrue: Opcode { Opcode(rawValue: 0x0383) }
  /// `i16x8.bitmask`, simd
  @inlinable public static var i16x8Bitmask: Opcode { Opcode(rawValue: 0x0384) }
  /// `i16x8.narrow_i32x4_s`, simd
  @inlinable public static var i16x8NarrowI32x4S: Opcode { Opcode(rawValue: 0x0385) }
  /// `i16x8.narrow_i32x4_u`, simd
  @inlinable public static var i16x8NarrowI32x4U: Opcode { Opcode(rawValue: 0x0386) }
  /// `i16x8.extend_low_i8x16_s`, simd
  @inlinable public static var i16x8ExtendLowI8x16S: Opcode { Opcode(rawValue: 0x0387) }
  /// `i16x8.extend_high_i8x16_s`, simd
  @inlinable public static var i16x8ExtendHighI8x16S: Opcode { Opcode(rawValue: 0x0388) }
  /// `i16x8.extend_low_i8x16_u`, simd
  @inlinable public static var i16x8ExtendLowI8x16U: Opcode { Opcode(rawValue: 0x0389) }
  /// `i16x8.extend_high_i8x16_u`, simd
  @inlinable public static var i16x8ExtendHighI8x16U: Opcode { Opcode(rawValue: 0x038A) }
  /// `i16x8.shl`, simd
  @inlinable public static var i16x8Shl: Opcode { Opcode(rawValue: 0x038B) }
  /// `i16x8.shr_s`, simd
  @inlinable public static var i16x8ShrS: Opcode { Opcode(rawValue: 0x038C) }
  /// `i16x8.shr_u`, simd
  @inlinable public static var i16x8ShrU: Opcode { Opcode(rawValue: 0x038D) }
  /// `i16x8.add`, simd
  @inlinable public static var i16x8Add: Opcode { Opcode(rawValue: 0x038E) }
  /// `i16x8.add_sat_s`, simd
  @inlinable public static var i16x8AddSatS: Opcode { Opcode(rawValue: 0x038F) }
  /// `i16x8.add_sat_u`, simd
  @inlinable public static var i16x8AddSatU: Opcode { Opcode(rawValue: 0x0390) }
  /// `i16x8.sub`, simd
  @inlinable public static var i16x8Sub: Opcode { Opcode(rawValue: 0x0391) }
  /// `i16x8.sub_sat_s`, simd
  @inlinable public static var i16x8SubSatS: Opcode { Opcode(rawValue: 0x0392) }
  /// `i16x8.sub_sat_u`, simd
  @inlinable public static var i16x8SubSatU: Opcode { Opcode(rawValue: 0x0393) }
  /// `f64x2.nearest`, simd
  @inlinable public static var f64x2Nearest: Opcode { Opcode(rawValue: 0x0394) }
  /// `i16x8.mul`, simd
  @inlinable public static var i16x8Mul: Opcode { Opcode(rawValue: 0x0395) }
  /// `i16x8.min_s`, simd
  @inlinable public static var i16x8MinS: Opcode { Opcode(rawValue: 0x0396) }
  /// `i16x8.min_u`, simd
  @inlinable public static var i16x8MinU: Opcode { Opcode(rawValue: 0x0397) }
  /// `i16x8.max_s`, simd
  @inlinable public static var i16x8MaxS: Opcode { Opcode(rawValue: 0x0398) }
  /// `i16x8.max_u`, simd
  @inlinable public static var i16x8MaxU: Opcode { Opcode(rawValue: 0x0399) }
  /// `i16x8.avgr_u`, simd
  @inlinable public static var i16x8AvgrU: Opcode { Opcode(rawValue: 0x039B) }
  /// `i16x8.extmul_low_i8x16_s`, simd
  @inlinable public static var i16x8ExtmulLowI8x16S: Opcode { Opcode(rawValue: 0x039C) }
  /// `i16x8.extmul_high_i8x16_s`, simd
  @inlinable public static var i16x8ExtmulHighI8x16S: Opcode { Opcode(rawValue: 0x039D) }
  /// `i16x8.extmul_low_i8x16_u`, simd
  @inlinable public static var i16x8ExtmulLowI8x16U: Opcode { Opcode(rawValue: 0x039E) }
  /// `i16x8.extmul_high_i8x16_u`, simd
  @inlinable public static var i16x8ExtmulHighI8x16U: Opcode { Opcode(rawValue: 0x039F) }
  /// `i32x4.abs`, simd
  @inlinable public static var i32x4Abs: Opcode { Opcode(rawValue: 0x03A0) }
  /// `i32x4.neg`, simd
  @inlinable public static var i32x4Neg: Opcode { Opcode(rawValue: 0x03A1) }
  /// `i32x4.all_true`, simd
  @inlinable public static var i32x4AllTrue: Opcode { Opcode(rawValue: 0x03A3) }
  /// `i32x4.bitmask`, simd
  @inlinable public static var i32x4Bitmask: Opcode { Opcode(rawValue: 0x03A4) }
  /// `i32x4.extend_low_i16x8_s`, simd
  @inlinable public static var i32x4ExtendLowI16x8S: Opcode { Opcode(rawValue: 0x03A7) }
  /// `i32x4.extend_high_i16x8_s`, simd
  @inlinable public static var i32x4ExtendHighI16x8S: Opcode { Opcode(rawValue: 0x03A8) }
  /// `i32x4.extend_low_i16x8_u`, simd
  @inlinable public static var i32x4ExtendLowI16x8U: Opcode { Opcode(rawValue: 0x03A9) }
  /// `i32x4.extend_high_i16x8_u`, simd
  @inlinable public static var i32x4ExtendHighI16x8U: Opcode { Opcode(rawValue: 0x03AA) }
  /// `i32x4.shl`, simd
  @inlinable public static var i32x4Shl: Opcode { Opcode(rawValue: 0x03AB) }
  /// `i32x4.shr_s`, simd
  @inlinable public static var i32x4ShrS: Opcode { Opcode(rawValue: 0x03AC) }
  /// `i32x4.shr_u`, simd
  @inlinable public static var i32x4ShrU: Opcode { Opcode(rawValue: 0x03AD) }
  /// `i32x4.add`, simd
  @inlinable public static var i32x4Add: Opcode { Opcode(rawValue: 0x03AE) }
  /// `i32x4.sub`, simd
  @inlinable public static var i32x4Sub: Opcode { Opcode(rawValue: 0x03B1) }
  /// `i32x4.mul`, simd
  @inlinable public static var i32x4Mul: Opcode { Opcode(rawValue: 0x03B5) }
  /// `i32x4.min_s`, simd
  @inlinable public static var i32x4MinS: Opcode { Opcode(rawValue: 0x03B6) }
  /// `i32x4.min_u`, simd
  @inlinable public static var i32x4MinU: Opcode { Opcode(rawValue: 0x03B7) }
  /// `i32x4.max_s`, simd
  @inlinable public static var i32x4MaxS: Opcode { Opcode(rawValue: 0x03B8) }
  /// `i32x4.max_u`, simd
  @inlinable public static var i32x4MaxU: Opcode { Opcode(rawValue: 0x03B9) }
  /// `i32x4.dot_i16x8_s`, simd
  @inlinable public static var i32x4DotI16x8S: Opcode { Opcode(rawValue: 0x03BA) }
  /// `i32x4.extmul_low_i16x8_s`, simd
  @inlinable public static var i32x4ExtmulLowI16x8S: Opcode { Opcode(rawValue: 0x03BC) }
  /// `i32x4.extmul_high_i16x8_s`, simd
  @inlinable public static var i32x4ExtmulHighI16x8S: Opcode { Opcode(rawValue: 0x03BD) }
  /// `i32x4.extmul_low_i16x8_u`, simd
  @inlinable public static var i32x4ExtmulLowI16x8U: Opcode { Opcode(rawValue: 0x03BE) }
  /// `i32x4.extmul_high_i16x8_u`, simd
  @inlinable public static var i32x4ExtmulHighI16x8U: Opcode { Opcode(rawValue: 0x03BF) }
  /// `i64x2.abs`, simd
  @inlinable public static var i64x2Abs: Opcode { Opcode(rawValue: 0x03C0) }
  /// `i64x2.neg`, simd
  @inlinable public static var i64x2Neg: Opcode { Opcode(rawValue: 0x03C1) }
  /// `i64x2.all_true`, simd
  @inlinable public static var i64x2AllTrue: Opcode { Opcode(rawValue: 0x03C3) }
  /// `i64x2.bitmask`, simd
  @inlinable public static var i64x2Bitmask: Opcode { Opcode(rawValue: 0x03C4) }
  /// `i64x2.extend_low_i32x4_s`, simd
  @inlinable public static var i64x2ExtendLowI32x4S: Opcode { Opcode(rawValue: 0x03C7) }
  /// `i64x2.extend_high_i32x4_s`, simd
  @inlinable public static var i64x2ExtendHighI32x4S: Opcode { Opcode(rawValue: 0x03C8) }
  /// `i64x2.extend_low_i32x4_u`, simd
  @inlinable public static var i64x2ExtendLowI32x4U: Opcode { Opcode(rawValue: 0x03C9) }
  /// `i64x2.extend_high_i32x4_u`, simd
  @inlinable public static var i64x2ExtendHighI32x4U: Opcode { Opcode(rawValue: 0x03CA) }
  /// `i64x2.shl`, simd
  @inlinable public static var i64x2Shl: Opcode { Opcode(rawValue: 0x03CB) }
  /// `i64x2.shr_s`, simd
  @inlinable public static var i64x2ShrS: Opcode { Opcode(rawValue: 0x03CC) }
  /// `i64x2.shr_u`, simd
  @inlinable public static var i64x2ShrU: Opcode { Opcode(rawValue: 0x03CD) }
  /// `i64x2.add`, simd
  @inlinable public static var i64x2Add: Opcode { Opcode(rawValue: 0x03CE) }
  /// `i64x2.sub`, simd
  @inlinable public static var i64x2Sub: Opcode { Opcode(rawValue: 0x03D1) }
  /// `i64x2.mul`, simd
  @inlinable public static var i64x2Mul: Opcode { Opcode(rawValue: 0x03D5) }
  /// `i64x2.eq`, simd
  @inlinable public static var i64x2Eq: Opcode { Opcode(rawValue: 0x03D6) }
  /// `i64x2.ne`, simd
  @inlinable public static var i64x2Ne: Opcode { Opcode(rawValue: 0x03D7) }
  /// `i64x2.lt_s`, simd
  @inlinable public static var i64x2LtS: Opcode { Opcode(rawValue: 0x03D8) }
  /// `i64x2.gt_s`, simd
  @inlinable public static var i64x2GtS: Opcode { Opcode(rawValue: 0x03D9) }
  /// `i64x2.le_s`, simd
  @inlinable public static var i64x2LeS: Opcode { Opcode(rawValue: 0x03DA) }
  /// `i64x2.ge_s`, simd
  @inlinable public static var i64x2GeS: Opcode { Opcode(rawValue: 0x03DB) }
  /// `i64x2.extmul_low_i32x4_s`, simd
  @inlinable public static var i64x2ExtmulLowI32x4S: Opcode { Opcode(rawValue: 0x03DC) }
  /// `i64x2.extmul_high_i32x4_s`, simd
  @inlinable public static var i64x2ExtmulHighI32x4S: Opcode { Opcode(rawValue: 0x03DD) }
  /// `i64x2.extmul_low_i32x4_u`, simd
  @inlinable public static var i64x2ExtmulLowI32x4U: Opcode { Opcode(rawValue: 0x03DE) }
  /// `i64x2.extmul_high_i32x4_u`, simd
  @inlinable public static var i64x2ExtmulHighI32x4U: Opcode { Opcode(rawValue: 0x03DF) }
  /// `f32x4.abs`, simd
  @inlinable public static var f32x4Abs: Opcode { Opcode(rawValue: 0x03E0) }
  /// `f32x4.neg`, simd
  @inlinable public static var f32x4Neg: Opcode { Opcode(rawValue: 0x03E1) }
  /// `f32x4.sqrt`, simd
  @inlinable public static var f32x4Sqrt: Opcode { Opcode(rawValue: 0x03E3) }
  /// `f32x4.add`, simd
  @inlinable public static var f32x4Add: Opcode { Opcode(rawValue: 0x03E4) }
  /// `f32x4.sub`, simd
  @inlinable public static var f32x4Sub: Opcode { Opcode(rawValue: 0x03E5) }
  /// `f32x4.mul`, simd
  @inlinable public static var f32x4Mul: Opcode { Opcode(rawValue: 0x03E6) }
  /// `f32x4.div`, simd
  @inlinable public static var f32x4Div: Opcode { Opcode(rawValue: 0x03E7) }
  /// `f32x4.min`, simd
  @inlinable public static var f32x4Min: Opcode { Opcode(rawValue: 0x03E8) }
  /// `f32x4.max`, simd
  @inlinable public static var f32x4Max: Opcode { Opcode(rawValue: 0x03E9) }
  /// `f32x4.pmin`, simd
  @inlinable public static var f32x4Pmin: Opcode { Opcode(rawValue: 0x03EA) }
  /// `f32x4.pmax`, simd
  @inlinable public static var f32x4Pmax: Opcode { Opcode(rawValue: 0x03EB) }
  /// `f64x2.abs`, simd
  @inlinable public static var f64x2Abs: Opcode { Opcode(rawValue: 0x03EC) }
  /// `f64x2.neg`, simd
  @inlinable public static var f64x2Neg: Opcode { Opcode(rawValue: 0x03ED) }
  /// `f64x2.sqrt`, simd
  @inlinable public static var f64x2Sqrt: Opcode { Opcode(rawValue: 0x03EF) }
  /// `f64x2.add`, simd
  @inlinable public static var f64x2Add: Opcode { Opcode(rawValue: 0x03F0) }
  /// `f64x2.sub`, simd
  @inlinable public static var f64x2Sub: Opcode { Opcode(rawValue: 0x03F1) }
  /// `f64x2.mul`, simd
  @inlinable public static var f64x2Mul: Opcode { Opcode(rawValue: 0x03F2) }
  /// `f64x2.div`, simd
  @inlinable public static var f64x2Div: Opcode { Opcode(rawValue: 0x03F3) }
  /// `f64x2.min`, simd
  @inlinable public static var f64x2Min: Opcode { Opcode(rawValue: 0x03F4) }
  /// `f64x2.max`, simd
  @inlinable public static var f64x2Max: Opcode { Opcode(rawValue: 0x03F5) }
  /// `f64x2.pmin`, simd
  @inlinable public static var f64x2Pmin: Opcode { Opcode(rawValue: 0x03F6) }
  /// `f64x2.pmax`, simd
  @inlinable public static var f64x2Pmax: Opcode { Opcode(rawValue: 0x03F7) }
  /// `i32x4.trunc_sat_f32x4_s`, simd
  @inlinable public static var i32x4TruncSatF32x4S: Opcode { Opcode(rawValue: 0x03F8) }
  /// `i32x4.trunc_sat_f32x4_u`, simd
  @inlinable public static var i32x4TruncSatF32x4U: Opcode { Opcode(rawValue: 0x03F9) }
  /// `f32x4.convert_i32x4_s`, simd
  @inlinable public static var f32x4ConvertI32x4S: Opcode { Opcode(rawValue: 0x03FA) }
  /// `f32x4.convert_i32x4_u`, simd
  @inlinable public static var f32x4ConvertI32x4U: Opcode { Opcode(rawValue: 0x03FB) }
  /// `i32x4.trunc_sat_f64x2_s_zero`, simd
  @inlinable public static var i32x4TruncSatF64x2SZero: Opcode { Opcode(rawValue: 0x03FC) }
  /// `i32x4.trunc_sat_f64x2_u_zero`, simd
  @inlinable public static var i32x4TruncSatF64x2UZero: Opcode { Opcode(rawValue: 0x03FD) }
  /// `f64x2.convert_low_i32x4_s`, simd
  @inlinable public static var f64x2ConvertLowI32x4S: Opcode { Opcode(rawValue: 0x03FE) }
  /// `f64x2.convert_low_i32x4_u`, simd
  @inlinable public static var f64x2ConvertLowI32x4U: Opcode { Opcode(rawValue: 0x03FF) }
  /// `i8x16.relaxed_swizzle`, relaxedSimd
  @inlinable public static var i8x16RelaxedSwizzle: Opcode { Opcode(rawValue: 0x0400) }
  /// `i32x4.relaxed_trunc_f32x4_s`, relaxedSimd
  @inlinable public static var i32x4RelaxedTruncF32x4S: Opcode { Opcode(rawValue: 0x0401) }
  /// `i32x4.relaxed_trunc_f32x4_u`, relaxedSimd
  @inlinable public static var i32x4RelaxedTruncF32x4U: Opcode { Opcode(rawValue: 0x0402) }
  /// `i32x4.relaxed_trunc_f64x2_s_zero`, relaxedSimd
  @inlinable public static var i32x4RelaxedTruncF64x2SZero: Opcode { Opcode(rawValue: 0x0403) }
  /// `i32x4.relaxed_trunc_f64x2_u_zero`, relaxedSimd
  @inlinable public static var i32x4RelaxedTruncF64x2UZero: Opcode { Opcode(rawValue: 0x0404) }
  /// `f32x4.relaxed_madd`, relaxedSimd
  @inlinable public static var f32x4RelaxedMadd: Opcode { Opcode(rawValue: 0x0405) }
  /// `f32x4.relaxed_nmadd`, relaxedSimd
  @inlinable public static var f32x4RelaxedNmadd: Opcode { Opcode(rawValue: 0x0406) }
  /// `f64x2.relaxed_madd`, relaxedSimd
  @inlinable public static var f64x2RelaxedMadd: Opcode { Opcode(rawValue: 0x0407) }
  /// `f64x2.relaxed_nmadd`, relaxedSimd
  @inlinable public static var f64x2RelaxedNmadd: Opcode { Opcode(rawValue: 0x0408) }
  /// `i8x16.relaxed_laneselect`, relaxedSimd
  @inlinable public static var i8x16RelaxedLaneselect: Opcode { Opcode(rawValue: 0x0409) }
  /// `i16x8.relaxed_laneselect`, relaxedSimd
  @inlinable public static var i16x8RelaxedLaneselect: Opcode { Opcode(rawValue: 0x040A) }
  /// `i32x4.relaxed_laneselect`, relaxedSimd
  @inlinable public static var i32x4RelaxedLaneselect: Opcode { Opcode(rawValue: 0x040B) }
  /// `i64x2.relaxed_laneselect`, relaxedSimd
  @inlinable public static var i64x2RelaxedLaneselect: Opcode { Opcode(rawValue: 0x040C) }
  /// `f32x4.relaxed_min`, relaxedSimd
  @inlinable public static var f32x4RelaxedMin: Opcode { Opcode(rawValue: 0x040D) }
  /// `f32x4.relaxed_max`, relaxedSimd
  @inlinable public static var f32x4RelaxedMax: Opcode { Opcode(rawValue: 0x040E) }
  /// `f64x2.relaxed_min`, relaxedSimd
  @inlinable public static var f64x2RelaxedMin: Opcode { Opcode(rawValue: 0x040F) }
  /// `f64x2.relaxed_max`, relaxedSimd
  @inlinable public static var f64x2RelaxedMax: Opcode { Opcode(rawValue: 0x0410) }
  /// `i16x8.relaxed_q15mulr_s`, relaxedSimd
  @inlinable public static var i16x8RelaxedQ15mulrS: Opcode { Opcode(rawValue: 0x0411) }
  /// `i16x8.relaxed_dot_i8x16_i7x16_s`, relaxedSimd
  @inlinable public static var i16x8RelaxedDotI8x16I7x16S: Opcode { Opcode(rawValue: 0x0412) }
  /// `i32x4.relaxed_dot_i8x16_i7x16_add_s`, relaxedSimd
  @inlinable public static var i32x4RelaxedDotI8x16I7x16AddS: Opcode { Opcode(rawValue: 0x0413) }
  /// `memory.atomic.notify`, threads
  @inlinable public static var memoryAtomicNotify: Opcode { Opcode(rawValue: 0x0500) }
  /// `memory.atomic.wait32`, threads
  @inlinable public static var memoryAtomicWait32: Opcode { Opcode(rawValue: 0x0501) }
  /// `memory.atomic.wait64`, threads
  @inlinable public static var memoryAtomicWait64: Opcode { Opcode(rawValue: 0x0502) }
  /// `atomic.fence`, threads
  @inlinable public static var atomicFence: Opcode { Opcode(rawValue: 0x0503) }
  /// `i32.atomic.load`, threads
  @inlinable public static var i32AtomicLoad: Opcode { Opcode(rawValue: 0x0510) }
  /// `i64.atomic.load`, threads
  @inlinable public static var i64AtomicLoad: Opcode { Opcode(rawValue: 0x0511) }
  /// `i32.atomic.load8_u`, threads
  @inlinable public static var i32AtomicLoad8U: Opcode { Opcode(rawValue: 0x0512) }
  /// `i32.atomic.load16_u`, threads
  @inlinable public static var i32AtomicLoad16U: Opcode { Opcode(rawValue: 0x0513) }
  /// `i64.atomic.load8_u`, threads
  @inlinable public static var i64AtomicLoad8U: Opcode { Opcode(rawValue: 0x0514) }
  /// `i64.atomic.load16_u`, threads
  @inlinable public static var i64AtomicLoad16U: Opcode { Opcode(rawValue: 0x0515) }
  /// `i64.atomic.load32_u`, threads
  @inlinable public static var i64AtomicLoad32U: Opcode { Opcode(rawValue: 0x0516) }
  /// `i32.atomic.store`, threads
  @inlinable public static var i32AtomicStore: Opcode { Opcode(rawValue: 0x0517) }
  /// `i64.atomic.store`, threads
  @inlinable public static var i64AtomicStore: Opcode { Opcode(rawValue: 0x0518) }
  /// `i32.atomic.store8`, threads
  @inlinable public static var i32AtomicStore8: Opcode { Opcode(rawValue: 0x0519) }
  /// `i32.atomic.store16`, threads
  @inlinable public static var i32AtomicStore16: Opcode { Opcode(rawValue: 0x051A) }
  /// `i64.atomic.store8`, threads
  @inlinable public static var i64AtomicStore8: Opcode { Opcode(rawValue: 0x051B) }
  /// `i64.atomic.store16`, threads
  @inlinable public static var i64AtomicStore16: Opcode { Opcode(rawValue: 0x051C) }
  /// `i64.atomic.store32`, threads
  @inlinable public static var i64AtomicStore32: Opcode { Opcode(rawValue: 0x051D) }
  /// `i32.atomic.rmw.add`, threads
  @inlinable public static var i32AtomicRmwAdd: Opcode { Opcode(rawValue: 0x051E) }
  /// `i64.atomic.rmw.add`, threads
  @inlinable public static var i64AtomicRmwAdd: Opcode { Opcode(rawValue: 0x051F) }
  /// `i32.atomic.rmw8.add_u`, threads
  @inlinable public static var i32AtomicRmw8AddU: Opcode { Opcode(rawValue: 0x0520) }
  /// `i32.atomic.rmw16.add_u`, threads
  @inlinable public static var i32AtomicRmw16AddU: Opcode { Opcode(rawValue: 0x0521) }
  /// `i64.atomic.rmw8.add_u`, threads
  @inlinable public static var i64AtomicRmw8AddU: Opcode { Opcode(rawValue: 0x0522) }
  /// `i64.atomic.rmw16.add_u`, threads
  @inlinable public static var i64AtomicRmw16AddU: Opcode { Opcode(rawValue: 0x0523) }
  /// `i64.atomic.rmw32.add_u`, threads
  @inlinable public static var i64AtomicRmw32AddU: Opcode { Opcode(rawValue: 0x0524) }
  /// `i32.atomic.rmw.sub`, threads
  @inlinable public static var i32AtomicRmwSub: Opcode { Opcode(rawValue: 0x0525) }
  /// `i64.atomic.rmw.sub`, threads
  @inlinable public static var i64AtomicRmwSub: Opcode { Opcode(rawValue: 0x0526) }
  /// `i32.atomic.rmw8.sub_u`, threads
  @inlinable public static var i32AtomicRmw8SubU: Opcode { Opcode(rawValue: 0x0527) }
  /// `i32.atomic.rmw16.sub_u`, threads
  @inlinable public static var i32AtomicRmw16SubU: Opcode { Opcode(rawValue: 0x0528) }
  /// `i64.atomic.rmw8.sub_u`, threads
  @inlinable public static var i64AtomicRmw8SubU: Opcode { Opcode(rawValue: 0x0529) }
  /// `i64.atomic.rmw16.sub_u`, threads
  @inlinable public static var i64AtomicRmw16SubU: Opcode { Opcode(rawValue: 0x052A) }
  /// `i64.atomic.rmw32.sub_u`, threads
  @inlinable public static var i64AtomicRmw32SubU: Opcode { Opcode(rawValue: 0x052B) }
  /// `i32.atomic.rmw.and`, threads
  @inlinable public static var i32AtomicRmwAnd: Opcode { Opcode(rawValue: 0x052C) }
  /// `i64.atomic.rmw.and`, threads
  @inlinable public static var i64AtomicRmwAnd: Opcode { Opcode(rawValue: 0x052D) }
  /// `i32.atomic.rmw8.and_u`, threads
  @inlinable public static var i32AtomicRmw8AndU: Opcode { Opcode(rawValue: 0x052E) }
  /// `i32.atomic.rmw16.and_u`, threads
  @inlinable public static var i32AtomicRmw16AndU: Opcode { Opcode(rawValue: 0x052F) }
  /// `i64.atomic.rmw8.and_u`, threads
  @inlinable public static var i64AtomicRmw8AndU: Opcode { Opcode(rawValue: 0x0530) }
  /// `i64.atomic.rmw16.and_u`, threads
  @inlinable public static var i64AtomicRmw16AndU: Opcode { Opcode(rawValue: 0x0531) }
  /// `i64.atomic.rmw32.and_u`, threads
  @inlinable public static var i64AtomicRmw32AndU: Opcode { Opcode(rawValue: 0x0532) }
  /// `i32.atomic.rmw.or`, threads
  @inlinable public static var i32AtomicRmwOr: Opcode { Opcode(rawValue: 0x0533) }
  /// `i64.atomic.rmw.or`, threads
  @inlinable public static var i64AtomicRmwOr: Opcode { Opcode(rawValue: 0x0534) }
  /// `i32.atomic.rmw8.or_u`, threads
  @inlinable public static var i32AtomicRmw8OrU: Opcode { Opcode(rawValue: 0x0535) }
  /// `i32.atomic.rmw16.or_u`, threads
  @inlinable public static var i32AtomicRmw16OrU: Opcode { Opcode(rawValue: 0x0536) }
  /// `i64.atomic.rmw8.or_u`, threads
  @inlinable public static var i64AtomicRmw8OrU: Opcode { Opcode(rawValue: 0x0537) }
  /// `i64.atomic.rmw16.or_u`, threads
  @inlinable public static var i64AtomicRmw16OrU: Opcode { Opcode(rawValue: 0x0538) }
  /// `i64.atomic.rmw32.or_u`, threads
  @inlinable public static var i64AtomicRmw32OrU: Opcode { Opcode(rawValue: 0x0539) }
  /// `i32.atomic.rmw.xor`, threads
  @inlinable public static var i32AtomicRmwXor: Opcode { Opcode(rawValue: 0x053A) }
  /// `i64.atomic.rmw.xor`, threads
  @inlinable public static var i64AtomicRmwXor: Opcode { Opcode(rawValue: 0x053B) }
  /// `i32.atomic.rmw8.xor_u`, threads
  @inlinable public static var i32AtomicRmw8XorU: Opcode { Opcode(rawValue: 0x053C) }
  /// `i32.atomic.rmw16.xor_u`, threads
  @inlinable public static var i32AtomicRmw16XorU: Opcode { Opcode(rawValue: 0x053D) }
  /// `i64.atomic.rmw8.xor_u`, threads
  @inlinable public static var i64AtomicRmw8XorU: Opcode { Opcode(rawValue: 0x053E) }
  /// `i64.atomic.rmw16.xor_u`, threads
  @inlinable public static var i64AtomicRmw16XorU: Opcode { Opcode(rawValue: 0x053F) }
  /// `i64.atomic.rmw32.xor_u`, threads
  @inlinable public static var i64AtomicRmw32XorU: Opcode { Opcode(rawValue: 0x0540) }
  /// `i32.atomic.rmw.xchg`, threads
  @inlinable public static var i32AtomicRmwXchg: Opcode { Opcode(rawValue: 0x0541) }
  /// `i64.atomic.rmw.xchg`, threads
  @inlinable public static var i64AtomicRmwXchg: Opcode { Opcode(rawValue: 0x0542) }
  /// `i32.atomic.rmw8.xchg_u`, threads
  @inlinable public static var i32AtomicRmw8XchgU: Opcode { Opcode(rawValue: 0x0543) }
  /// `i32.atomic.rmw16.xchg_u`, threads
  @inlinable public static var i32AtomicRmw16XchgU: Opcode { Opcode(rawValue: 0x0544) }
  /// `i64.atomic.rmw8.xchg_u`, threads
  @inlinable public static var i64AtomicRmw8XchgU: Opcode { Opcode(rawValue: 0x0545) }
  /// `i64.atomic.rmw16.xchg_u`, threads
  @inlinable public static var i64AtomicRmw16XchgU: Opcode { Opcode(rawValue: 0x0546) }
  /// `i64.atomic.rmw32.xchg_u`, threads
  @inlinable public static var i64AtomicRmw32XchgU: Opcode { Opcode(rawValue: 0x0547) }
  /// `i32.atomic.rmw.cmpxchg`, threads
  @inlinable public static var i32AtomicRmwCmpxchg: Opcode { Opcode(rawValue: 0x0548) }
  /// `i64.atomic.rmw.cmpxchg`, threads
  @inlinable public static var i64AtomicRmwCmpxchg: Opcode { Opcode(rawValue: 0x0549) }
  /// `i32.atomic.rmw8.cmpxchg_u`, threads
  @inlinable public static var i32AtomicRmw8CmpxchgU: Opcode { Opcode(rawValue: 0x054A) }
  /// `i32.atomic.rmw16.cmpxchg_u`, threads
  @inlinable public static var i32AtomicRmw16CmpxchgU: Opcode { Opcode(rawValue: 0x054B) }
  /// `i64.atomic.rmw8.cmpxchg_u`, threads
  @inlinable public static var i64AtomicRmw8CmpxchgU: Opcode { Opcode(rawValue: 0x054C) }
  /// `i64.atomic.rmw16.cmpxchg_u`, threads
  @inlinable public static var i64AtomicRmw16CmpxchgU: Opcode { Opcode(rawValue: 0x054D) }
  /// `i64.atomic.rmw32.cmpxchg_u`, threads
  @inlinable public static var i64AtomicRmw32CmpxchgU: Opcode { Opcode(rawValue: 0x054E) }
}
