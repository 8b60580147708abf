import Opcodes
func numericOperation(_ opcode: Opcode) -> Operation? { nil }
func vectorOperation(_ opcode: Opcode, lanes: [UInt8]) -> Operation? { nil }
