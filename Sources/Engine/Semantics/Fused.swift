/// Pairs of operations that real programs make one after the other, as one: the second operation's other operand and
/// the shift count come last.
extension Integer {
  @inline(__always) static func shlAdd(_ a: T, _ b: T, _ k: T) -> T { (a &<< k) &+ b }
  @inline(__always) static func shlOr(_ a: T, _ b: T, _ k: T) -> T { (a &<< k) | b }
  @inline(__always) static func shlXor(_ a: T, _ b: T, _ k: T) -> T { (a &<< k) ^ b }
  @inline(__always) static func shrAdd(_ a: T, _ b: T, _ k: T) -> T { (a &>> k) &+ b }
  @inline(__always) static func shrOr(_ a: T, _ b: T, _ k: T) -> T { (a &>> k) | b }
  @inline(__always) static func shrXor(_ a: T, _ b: T, _ k: T) -> T { (a &>> k) ^ b }
  @inline(__always) static func rotlAdd(_ a: T, _ b: T, _ k: T) -> T { rotl(a, k) &+ b }
  @inline(__always) static func rotlOr(_ a: T, _ b: T, _ k: T) -> T { rotl(a, k) | b }
  @inline(__always) static func rotlXor(_ a: T, _ b: T, _ k: T) -> T { rotl(a, k) ^ b }
  @inline(__always) static func xorRotl(_ a: T, _ b: T, _ k: T) -> T { rotl(a ^ b, k) }
  @inline(__always) static func shrAnd(_ a: T, _ k: T, _ mask: T) -> T { (a &>> k) & mask }
  @inline(__always) static func andShl(_ a: T, _ mask: T, _ k: T) -> T { (a & mask) &<< k }
  @inline(__always) static func mulAdd(_ a: T, _ b: T, _ c: T) -> T { a &* b &+ c }
}

extension Floating {
  // Two roundings, as two instructions have.
  @inline(__always) static func mulAdd(_ a: T, _ b: T, _ c: T) -> T {
    planted("mulAddRoundsOnce") ? c.addingProduct(a, b) : a * b + c
  }
  @inline(__always) static func mulSub(_ a: T, _ b: T, _ c: T) -> T { a * b - c }
  @inline(__always) static func subMul(_ a: T, _ b: T, _ c: T) -> T { c - a * b }
}
