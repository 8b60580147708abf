/// What follows an opcode in the binary format, in order. Indices are `u32` in LEB128.
public enum Immediates: UInt8, Sendable {
  /// The code is not an instruction.
  case unknown = 0
  /// The byte is a prefix: a `u32` follows that selects the instruction.
  case prefix = 1
  /// Nothing.
  case none = 2
  /// A block type: empty, a value type, or a type index as `s33`.
  case blockType = 3
  /// A label index.
  case label = 4
  /// A vector of label indices, then the default label index.
  case labelTable = 5
  /// A function index.
  case `func` = 6
  /// A type index.
  case type = 7
  /// A type index, then a table index.
  case typeTable = 8
  /// A local index.
  case local = 9
  /// A global index.
  case global = 10
  /// A table index.
  case table = 11
  /// The destination table index, then the source table index.
  case tableTable = 12
  /// An element segment index.
  case elem = 13
  /// An element segment index, then a table index.
  case elemTable = 14
  /// A memory index.
  case memory = 15
  /// The destination memory index, then the source memory index.
  case memoryMemory = 16
  /// A data segment index.
  case data = 17
  /// A data segment index, then a memory index.
  case dataMemory = 18
  /// Alignment exponent (bit 6: a memory index follows) as `u32`, then the offset as `u64`.
  case memarg = 19
  /// As `memarg`, then a lane index of one byte.
  case memargLane = 20
  /// A lane index of one byte.
  case lane = 21
  /// Sixteen lane indices of one byte each, all below 32.
  case lanes16 = 22
  /// An `s32` in LEB128.
  case i32 = 23
  /// An `s64` in LEB128.
  case i64 = 24
  /// Four bytes, little-endian.
  case f32 = 25
  /// Eight bytes, little-endian.
  case f64 = 26
  /// Sixteen bytes, little-endian.
  case v128 = 27
  /// A heap type.
  case heapType = 28
  /// A vector of value types.
  case valueTypes = 29
  /// A structure type index, then a field index.
  case field = 30
  /// An array type index, then a length as `u32`.
  case typeLength = 31
  /// An array type index, then a data segment index.
  case typeData = 32
  /// An array type index, then an element segment index.
  case typeElem = 33
  /// The destination array type index, then the source array type index.
  case typeType = 34
  /// One byte of nullability flags, a label index, the source and then the target heap type.
  case cast = 35
  /// A block type, then a vector of catch clauses.
  case tryTable = 36
  /// A tag index.
  case tag = 37
  /// One byte that must be zero.
  case zeroByte = 38
}
