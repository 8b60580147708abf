import Apus
import Fuzzing
import Testing

/// What the engine makes of the cases: most calls have to come to an end that says something.
@Suite struct ExecutionTests {
  @Test func mostCallsReturn() throws {
    var calls = 0
    var returned = 0
    var outOfFuel = 0
    for seed in 0..<150 as Range<UInt64> {
      let fuzzCase = grammars[0].makeCase(seed: seed).fuzzCase
      if fuzzCase.mayExhaustStack { continue }
      var options = Store.Options()
      options.fuel = 100_000
      let store = try Store(options)
      var instances: [Instance?] = []
      var imports = hostImports()
      for step in fuzzCase.steps {
        store.fuel = 100_000
        switch step {
        case .instantiate(let number):
          let module = try store.load(bytes: fuzzCase.modules[number].bytes, features: fuzzCase.features)
          let instance = try? store.instantiate(module, imports: imports)
          if let instance { imports.define(fuzzCase.modules[number].name, instance) }
          instances.append(instance)
        case .call(let number, let name, let arguments):
          guard let instance = instances[number] else { continue }
          calls += 1
          do {
            _ = try instance.anyFunction(name).call(slots: arguments.flatMap(slots))
            returned += 1
          } catch let error as TrapError {
            if error.trap == .outOfFuel { outOfFuel += 1 }
          }
        default: break
        }
      }
    }
    #expect(calls > 500)
    #expect(returned * 2 > calls, "\(returned) of \(calls)")
    #expect(outOfFuel * 100 < calls, "\(outOfFuel) of \(calls)")
  }

  private func hostImports() -> Imports {
    var imports = Imports()
    for function in HostFunction.all {
      imports.define(HostFunction.module, function.name, Signature(function.parameters, function.results)) { _, place in
        var next = place
        let arguments = function.parameters.map { type in
          defer { next += type.slotCount }
          return value(type, next[0], high: type == .v128 ? next[1] : 0)
        }
        guard let results = function.call(arguments) else { throw Trap.host }
        next = place
        for slot in results.flatMap(slots) {
          next.pointee = slot
          next += 1
        }
      }
    }
    return imports
  }
}

@Suite struct HostFunctionTests {
  @Test func resultsAreOfTheirTypes() {
    for function in HostFunction.all {
      let results = function.call(function.parameters.map { value($0, 1) })
      #expect(results?.map(\.type) == function.results, "\(function.name)")
    }
  }

  @Test func bitsOfNaNsDoNotMatter() throws {
    let mix = try #require(HostFunction.all.first { $0.name == "mix" })
    let call = { (single: UInt32, double: UInt64) in mix.call([.i32(1), .i64(2), .f32(single), .f64(double)]) }
    #expect(call(0x7FC0_0000, 0x7FF8 << 48) == call(0xFFC0_0001, 0xFFF8 << 48 | 5))
    #expect(call(0x7FC0_0000, 0) != call(0x3F80_0000, 0))
  }

  @Test func someArgumentsAreRefused() throws {
    let refuse = try #require(HostFunction.all.first { $0.name == "refuse" })
    #expect(refuse.call([.i32(15)]) == nil)
    #expect(refuse.call([.i32(14)]) == [])
  }
}

/// The slots of a value; functions count as null.
private func slots(_ value: FuzzValue) -> [UInt64] {
  switch value {
  case .i32(let bits), .f32(let bits): [UInt64(bits)]
  case .i64(let bits), .f64(let bits), .external(let bits): [bits]
  case .v128(let low, let high): [low, high]
  case .null, .function: [0]
  }
}

private func value(_ type: ValueType, _ slot: UInt64, high: UInt64 = 0) -> FuzzValue {
  switch type {
  case .i32: .i32(UInt32(truncatingIfNeeded: slot))
  case .i64: .i64(slot)
  case .f32: .f32(UInt32(truncatingIfNeeded: slot))
  case .f64: .f64(slot)
  case .v128: .v128(low: slot, high: high)
  case .externref where slot != 0: .external(slot)
  default: .null(type)
  }
}
