/// What an object is, and all that it leads to, in a few bits: forms, lengths, numbers, and which references are to the
/// same object. Subjects walk in the same order, so that equal graphs have equal digests.
struct ObjectDigest {
  private var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var numbers: [UInt64: UInt64] = [:]
  /// Objects that were met and not looked into yet.
  private var pending: [UInt64] = []
  private var next = 0
  /// Whether numbers count: where NaNs are open, they don't.
  let seesNumbers: Bool

  /// Objects that are looked into, at most.
  private static let most = 100

  init(seesNumbers: Bool) { self.seesNumbers = seesNumbers }

  enum Form: UInt64 { case structure = 1, array, exception }

  var sum: UInt64 { hash >> 4 }

  private mutating func mix(_ word: UInt64) {
    var z = hash ^ word &* 0xD6E8_FEB8_6659_FD93
    z = (z ^ z >> 32) &* 0xBF58_476D_1CE4_E5B9
    hash = z ^ z >> 29
  }

  mutating func begin(_ form: Form, count: Int) { mix(form.rawValue << 32 | UInt64(count)) }

  mutating func number(_ bits: UInt64) { if seesNumbers { mix(bits) } }

  /// A reference that leads to no object, however the subject tells it.
  mutating func plain(_ bits: UInt64) { mix(bits) }

  /// A reference to an object, by what tells it from others.
  mutating func object(_ key: UInt64, isExternal: Bool = false) {
    let number = numbers[key] ?? UInt64(numbers.count)
    if numbers[key] == nil {
      numbers[key] = number
      pending.append(key)
    }
    mix(1 << 48 | number << 1 | (isExternal ? 1 : 0))
  }

  /// The next object to look into.
  mutating func take() -> UInt64? {
    guard next < pending.count, next < ObjectDigest.most else { return nil }
    next += 1
    return pending[next - 1]
  }

  /// How a number of 31 bits, a reference of the host's, and a function are told within objects.
  static func small(_ bits: UInt32) -> UInt64 { UInt64(bits << 1 | 1) }
  static let internalBit: UInt64 = 1 << 63
}
