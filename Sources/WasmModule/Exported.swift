// Whoever has the view of a module has the instruction table as well.
@_exported import Opcodes
