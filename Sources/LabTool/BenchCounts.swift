import Apus
import History
import WASI

/// What a kernel needs of an engine's memory: the same each time.
enum BenchCounts {
  /// Runs the module once, its output dropped.
  static func of(module path: String, tier: BenchTier) throws -> History.Counts {
    var options = Store.Options()
    options.tier = tier.engineTier
    let store = try Store(options)
    let module = try store.load(MappedFile(path: path))
    let wasi = try WASI(WASIConfiguration())
    let instance = try store.instantiate(module, imports: Imports(wasi, for: module))
    let start: Function<(), Void> = try instance.function("_start")
    do { try start() } catch let exit as WASIExit where exit.code == 0 {}
    return History.Counts(
      codeBytes: tier == .threaded ? store.codeBytesInUse : nil, arenaBytes: store.arenaBytesPeak)
  }
}

extension BenchTier {
  var engineTier: Tier {
    switch self {
    case .threaded: .threaded
    case .inplace: .inPlace
    }
  }
}
