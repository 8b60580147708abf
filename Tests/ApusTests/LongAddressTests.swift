import Apus
import Testing

@Suite struct LongAddressTests {
  /// (module
  ///   (import "host" "memory" (memory i64 1))
  ///   (func (export "load") (param i64) (result i32) (i32.load (local.get 0)))
  ///   (func (export "grow") (param i64) (result i64) (memory.grow (local.get 0))))
  private static let module: [UInt8] = [
    0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00, 0x01, 0x0B, 0x02, 0x60, 0x01, 0x7E, 0x01, 0x7F, 0x60, 0x01, 0x7E,
    0x01, 0x7E, 0x02, 0x10, 0x01, 0x04, 0x68, 0x6F, 0x73, 0x74, 0x06, 0x6D, 0x65, 0x6D, 0x6F, 0x72, 0x79, 0x02, 0x04,
    0x01, 0x03, 0x03, 0x02, 0x00, 0x01, 0x07, 0x0F, 0x02, 0x04, 0x6C, 0x6F, 0x61, 0x64, 0x00, 0x00, 0x04, 0x67, 0x72,
    0x6F, 0x77, 0x00, 0x01, 0x0A, 0x10, 0x02, 0x07, 0x00, 0x20, 0x00, 0x28, 0x02, 0x00, 0x0B, 0x06, 0x00, 0x20, 0x00,
    0x40, 0x00, 0x0B,
  ]

  @Test(arguments: [Tier.inPlace, .threaded]) func aMemoryOfTheHostsHas64BitAddresses(tier: Tier) throws {
    var options = Store.Options()
    options.tier = tier
    let store = try Store(options)
    let memory = try Memory(in: store, pages: 1, maximum: 2, is64: true)
    try memory.view.store(0x0403_0201 as UInt32, at: UInt64(65_532))
    var imports = Imports()
    imports.define("host", "memory", memory)
    let instance = try store.instantiate(try store.load(bytes: Self.module), imports: imports)
    let load = try instance.function("load", ((UInt64) -> UInt32).self)
    #expect(try load(65_532) == 0x0403_0201)
    for address in [65_533, 1 << 32, 0 &- 4] as [UInt64] {
      let error = #expect(throws: TrapError.self) { try load(address) }
      #expect(error?.trap == .outOfBoundsMemoryAccess)
    }
    let grow = try instance.function("grow", ((UInt64) -> UInt64).self)
    #expect(try grow(1 << 32 + 1) == .max)
    #expect(try grow(1) == 1)
    #expect(memory.pages == 2)
  }

  @Test func anImportAsksForTheTypeOfAddresses() throws {
    let store = try Store()
    var imports = Imports()
    imports.define("host", "memory", try Memory(in: store, pages: 1))
    let module = try store.load(bytes: Self.module)
    #expect(throws: LinkError.self) { try store.instantiate(module, imports: imports) }
  }
}
