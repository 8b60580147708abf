import Apus
import Testing

@Suite struct VectorTests {
  @Test(arguments: [Tier.inPlace, .threaded]) func vectorsGoThroughGuestAndHost(tier: Tier) throws {
    var options = Store.Options()
    options.tier = tier
    let store = try Store(options)
    var imports = Imports()
    imports.define("env", "turn") { (number: Int32, vector: V128) in
      (V128(low: vector.high, high: vector.low), number + 1)
    }
    let instance = try store.instantiate(try store.load(bytes: Modules.vectors), imports: imports)
    let through: Function<(V128, Int32), (Int32, V128)> = try instance.function("through")
    let (number, vector) = try through(V128(SIMD16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)), 41)
    #expect(number == 42)
    #expect(vector.bytes == SIMD16(16, 18, 20, 22, 24, 26, 28, 30, 0, 2, 4, 6, 8, 10, 12, 14))
    let last = try instance.global("last")
    #expect(try last.value == .v128(vector))
    #expect(last.set(.v128(V128(low: 5, high: 6))))
    #expect(last.slots == [5, 6])
    #expect(!last.set(.i64(1)))
    let untyped = try instance.anyFunction("through")
    #expect(try untyped([.v128(V128(low: 1, high: 2)), .i32(1)]) == [.i32(2), .v128(V128(low: 4, high: 2))])
    #expect(throws: ExportError.self) { try untyped([.i64(1), .i32(1)]) }
  }

  @Test func aGlobalOfTheHostsHoldsAVector() throws {
    let global = try Global(in: try Store(), .v128(V128(low: 7, high: 8)), isMutable: true)
    #expect(global.type == .v128)
    #expect(try global.value == .v128(V128(low: 7, high: 8)))
  }
}
