import WasmModule

/// The words of the grammar that name no instruction.
enum Keyword: String, CaseIterable {
  case none = ""
  // Modules and their fields.
  case module, definition, instance, binary, quote
  case type, rec, sub, final, describes, descriptor
  case `func`, table, memory, tag, global, elem, data, start, `import`, export
  case param, result, local, mut, field, declare, offset, item, shared, pagesize
  // Parts of instructions.
  case then, `do`
  case catchRef = "catch_ref"
  case catchAllRef = "catch_all_ref"
  // Types.
  case i8, i16, i32, i64, f32, f64, v128
  case i8x16, i16x8, i32x4, i64x2, f32x4, f64x2
  case ref, null, exact
  case any, eq, i31, `struct`, array, nofunc, extern, noextern, exn, noexn
  case bottom = "none"
  case anyref, eqref, i31ref, structref, arrayref, funcref, externref, exnref
  case nullref, nullfuncref, nullexternref, nullexnref
  // Scripts.
  case register, invoke, get, either, thread, wait
  case assertReturn = "assert_return"
  case assertTrap = "assert_trap"
  case assertExhaustion = "assert_exhaustion"
  case assertException = "assert_exception"
  case assertMalformed = "assert_malformed"
  case assertMalformedCustom = "assert_malformed_custom"
  case assertInvalid = "assert_invalid"
  case assertInvalidCustom = "assert_invalid_custom"
  case assertUnlinkable = "assert_unlinkable"
  case canonicalNaN = "nan:canonical"
  case arithmeticNaN = "nan:arithmetic"
  case refExtern = "ref.extern"
  case refHost = "ref.host"
  case refStruct = "ref.struct"
  case refArray = "ref.array"
  case refExn = "ref.exn"
  case refAny = "ref.any"
}

/// Every keyword and mnemonic by its characters: a hash table with open addressing, made once.
struct Vocabulary: Sendable {
  struct Word {
    var hash: UInt32 = 0
    /// Where the characters begin in `characters`.
    var start: UInt32 = 0
    /// The number of characters, 0 for an empty slot.
    var count: UInt8 = 0
    var keyword = Keyword.none
    var opcode = Token.noOpcode
  }

  /// A power of two, more than twice the number of words.
  private static let capacity = 2048
  private var words = [Word](repeating: Word(), count: capacity)
  private var characters: [UInt8] = []

  static let shared = Vocabulary()

  private init() {
    for keyword in Keyword.allCases where keyword != .none {
      insert(Array(keyword.rawValue.utf8), Word(keyword: keyword))
    }
    // Where two instructions share a mnemonic, the first one stands for both.
    for number in 0..<Opcode.limit {
      let opcode = Opcode(rawValue: number)
      guard opcode.row.immediates != .unknown, opcode.row.immediates != .prefix else { continue }
      let mnemonic = Mnemonic(opcode)
      insert((0..<mnemonic.count).map { mnemonic[$0] }, Word(opcode: opcode))
    }
  }

  private mutating func insert(_ name: [UInt8], _ word: Word) {
    var hash = Hash()
    for byte in name { hash.add(byte) }
    var slot = Int(hash.value) & (Vocabulary.capacity - 1)
    while words[slot].count != 0 {
      let other = Int(words[slot].start)..<Int(words[slot].start) + Int(words[slot].count)
      if characters[other] == name[...] { return }
      slot = (slot + 1) & (Vocabulary.capacity - 1)
    }
    words[slot] = word
    words[slot].hash = hash.value
    words[slot].start = UInt32(characters.count)
    words[slot].count = UInt8(name.count)
    characters += name
  }

  /// The word that stands in a range of the source, whose hash is known.
  func find(_ source: Source, _ start: Int, _ end: Int, hash: UInt32) -> Word? {
    var slot = Int(hash) & (Vocabulary.capacity &- 1)
    while words[slot].count != 0 {
      let word = words[slot]
      if word.hash == hash, Int(word.count) == end &- start {
        var index = 0
        while index < Int(word.count), characters[Int(word.start) &+ index] == source[start &+ index] {
          index &+= 1
        }
        if index == Int(word.count) { return word }
      }
      slot = (slot &+ 1) & (Vocabulary.capacity &- 1)
    }
    return nil
  }
}
