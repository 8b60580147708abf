import Opcodes
