import Apus
import Testing
import Text

@Suite struct ObjectTests {
  private static let guest = """
    (module
      (type $node (struct (field $value (mut i32)) (field $next (mut (ref null $node)))))
      (type $other (struct (field f64)))
      (type $bytes (array (mut i8)))
      (func (export "node") (param i32 (ref null $node)) (result (ref $node))
        (struct.new $node (local.get 0) (local.get 1)))
      (func (export "other") (result (ref $other)) (struct.new $other (f64.const 1)))
      (func (export "sum") (param $list (ref null $node)) (result i32) (local $sum i32)
        (block $end
          (loop $again
            (local.set $sum
              (i32.add (local.get $sum) (struct.get $node $value (br_on_null $end (local.get $list)))))
            (local.set $list (struct.get $node $next (local.get $list)))
            (br $again)))
        (local.get $sum))
      (func (export "any") (param i32) (result anyref)
        (if (result anyref) (local.get 0)
          (then (ref.i31 (local.get 0)))
          (else (array.new $bytes (i32.const 1) (i32.const 3)))))
      (func (export "same") (param anyref) (result anyref) (local.get 0))
      (func (export "out") (param externref) (result anyref) (any.convert_extern (local.get 0)))
      (func (export "back") (param anyref) (result externref) (extern.convert_any (local.get 0)))
      (func (export "litter") (param $n i32)
        (loop $again
          (drop (array.new_default $bytes (i32.const 1000)))
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
      (global (export "kept") (mut (ref null $node)) (ref.null $node))
      (table (export "nodes") 4 (ref null $node)))
    """

  private func instance(_ tier: Tier = .automatic, heapBytes: Int = 1 << 16) throws -> Instance {
    var options = Store.Options()
    options.tier = tier
    options.limits.heapBytes = heapBytes
    let store = try Store(options)
    return try store.instantiate(try store.load(bytes: try parseModule(Array(Self.guest.utf8))), imports: Imports())
  }

  @Test(arguments: [Tier.inPlace, .threaded]) func whatTheHostHoldsStays(tier: Tier) throws {
    let instance = try instance(tier)
    let node = try instance.anyFunction("node")
    var list = try node([.i32(1), .object(.anyref, nil)])[0]
    for number in 2...50 {
      list = try node([.i32(Int32(number)), list])[0]
      _ = try instance.anyFunction("litter")([.i32(40)])
    }
    #expect(try instance.anyFunction("sum")([list]) == [.i32(1275)])
    guard case .object(_, let object?) = list else { throw ExportError.incompatibleArguments(expected: "an object") }
    #expect(object.referent == .structure)
    #expect(instance.store.heapStatistics.map { $0.collections > 10 } == true)
  }

  @Test func whatTheHostLetsGoIsGivenUp() throws {
    let instance = try instance()
    let node = try instance.anyFunction("node")
    for _ in 0..<20_000 { _ = try node([.i32(1), .object(.anyref, nil)]) }
    let kept = try (0..<500).map { try node([.i32(Int32($0)), .object(.anyref, nil)])[0] }
    _ = try instance.anyFunction("litter")([.i32(500)])
    for (index, value) in kept.enumerated() {
      #expect(try instance.anyFunction("sum")([value]) == [.i32(Int32(index))])
    }
    #expect(instance.store.heapStatistics.map { $0.kept < 600 } == true)
  }

  @Test func anArgumentOfAnotherTypeIsRefused() throws {
    let instance = try instance()
    let other = try instance.anyFunction("other")()[0]
    #expect(throws: ExportError.self) { try instance.anyFunction("sum")([other]) }
    let number = try instance.anyFunction("any")([.i32(5)])[0]
    #expect(throws: ExportError.self) { try instance.anyFunction("sum")([number]) }
    // An object of another store.
    let stranger = try self.instance().anyFunction("node")([.i32(1), .object(.anyref, nil)])[0]
    #expect(throws: ExportError.self) { try instance.anyFunction("sum")([stranger]) }
  }

  /// A value says of which type it is; what it refers to counts.
  @Test func globalsAndTablesTakeWhatTheirTypeAdmits() throws {
    let instance = try instance()
    let (global, table) = (try instance.global("kept"), try instance.table("nodes"))
    let node = try instance.anyFunction("node")([.i32(7), .object(.anyref, nil)])[0]
    #expect(global.set(node))
    try table.set(2, node)
    #expect(table.grow(by: 1, node) == 4)
    _ = try instance.anyFunction("litter")([.i32(500)])
    #expect(try instance.anyFunction("sum")([try global.value]) == [.i32(7)])
    #expect(try instance.anyFunction("sum")([try table.get(4)]) == [.i32(7)])
    let other = try instance.anyFunction("other")()[0]
    let stranger = try self.instance().anyFunction("node")([.i32(1), .object(.anyref, nil)])[0]
    let number = try instance.anyFunction("any")([.i32(5)])[0]
    guard case .object(_, let object?) = other else { throw ExportError.incompatibleArguments(expected: "an object") }
    for value in [other, stranger, number, .object(global.type, object), .funcref(nil), .i32(1)] {
      #expect(!global.set(value))
      #expect(throws: Trap.indirectCallTypeMismatch) { try table.set(1, value) }
      #expect(table.grow(by: 1, value) == nil)
    }
    #expect(try global.value == node)
    #expect(global.set(.object(global.type, nil)))
    #expect(global.slots == [0])
    let host = try Global(in: instance.store, node, isMutable: true)
    #expect(host.type == .anyref && host.set(number))
  }

  @Test func referencesTellWhatTheyAreTo() throws {
    let instance = try instance()
    func referent(_ value: Value) -> Referent? { if case .object(_, let object) = value { object?.referent } else { nil } }
    #expect(referent(try instance.anyFunction("any")([.i32(5)])[0]) == .i31(5))
    #expect(referent(try instance.anyFunction("any")([.i32(-1)])[0]) == .i31(-1))
    #expect(referent(try instance.anyFunction("any")([.i32(0)])[0]) == .array)
    let array = try instance.anyFunction("any")([.i32(0)])[0]
    #expect(try instance.anyFunction("same")([array]) == [array])
  }

  /// To the other hierarchy and back, references are what they were.
  @Test func conversionsGoBothWays() throws {
    let instance = try instance()
    let host = Value.externref(ExternReference(bits: 77))
    let inner = try instance.anyFunction("out")([host])[0]
    guard case .object(_, let object?) = inner else { throw ExportError.incompatibleArguments(expected: "a reference") }
    #expect(object.referent == .host(77))
    #expect(try instance.anyFunction("back")([inner]) == [host])
    let array = try instance.anyFunction("any")([.i32(0)])[0]
    let outer = try instance.anyFunction("back")([array])[0]
    guard case .object(_, let hidden?) = outer else { throw ExportError.incompatibleArguments(expected: "a reference") }
    #expect(hidden.referent == .array)
    _ = try instance.anyFunction("litter")([.i32(500)])
    #expect(try instance.anyFunction("out")([outer]) == [array])
    #expect(ExternReference(bits: 1 << 63) == nil)
  }

  @Test func aFullHeapIsATrap() throws {
    let instance = try instance(heapBytes: 1 << 12)
    let node = try instance.anyFunction("node")
    var list = Value.object(.anyref, nil)
    #expect(throws: TrapError.self) { while true { list = try node([.i32(1), list])[0] } }
    list = .object(.anyref, nil)
    #expect(try instance.anyFunction("sum")([try node([.i32(8), list])[0]]) == [.i32(8)])
  }
}
