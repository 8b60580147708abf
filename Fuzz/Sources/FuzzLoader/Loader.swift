import Apus
import FuzzEntry
import Text

/// What has to hold of any bytes that are given to the loader.
enum Loader {
  /// The most that a call may use up.
  private static let fuel: UInt64 = 2_000

  private static let options: Store.Options = {
    var options = Store.Options()
    options.arenaByteCount = 4 << 20
    options.limits.memoryPages = 64
    options.limits.tableElements = 10_000
    options.limits.stackSlots = 1 << 12
    options.limits.codeBytes = 1 << 18
    options.fuel = fuel
    return options
  }()

  static func test(_ bytes: [UInt8]) {
    guard let module = load(bytes) else { return }
    inspect(module)
    checkPrinting(of: module, bytes)
    run(module)
    var options = options
    options.tier = .inPlace
    if let module = load(bytes, options) { run(module) }
  }

  /// Nil for bytes that are refused, with an error that says where.
  private static func load(_ bytes: [UInt8], _ options: Store.Options = options) -> Module? {
    do {
      return try Store(options).load(bytes: bytes, features: .all)
    } catch let error as LoadError {
      check((0...bytes.count).contains(error.offset), "\(error) of \(bytes.count)")
      check(!error.message.isEmpty, "an error without a message")
    } catch {
      fatalError("\(error)")
    }
    return nil
  }

  /// All that a module says of itself.
  private static func inspect(_ module: Module) {
    _ = (module.imports, module.exports, module.features, module.sideTableByteCount)
    let ends = module.sections.map { $0.offset + $0.byteCount }
    check(ends.allSatisfy { $0 <= module.byteCount }, "a section beyond the end: \(ends)")
    for function in module.functions {
      var last = function.offset - 1
      var depth = 0
      module.disassemble(function) { instruction in
        check(instruction.offset > last, "instructions go back: \(instruction)")
        last = instruction.offset
        depth = max(depth, instruction.depth)
        check(instruction.depth >= 0 || last + 1 == function.offset + function.byteCount, "\(instruction)")
        plantedCrash(module, instruction, depth)
      }
      check(last < function.offset + function.byteCount, "an instruction beyond the end")
    }
  }

  // MARK: Printing

  /// A module is printed, and parsed again: what comes out is an equal module, and its text is the same.
  private static func checkPrinting(of module: Module, _ bytes: [UInt8]) {
    guard let text = print(bytes), let again = parse(text) else { return }
    guard let second = load(again) else { fatalError("the printed module is refused:\n\(string(text))") }
    // A longer encoding may need a feature that the shorter one does not.
    let features = (module.features.bits, second.features.bits)
    check(features.1 & ~features.0 == 0, "features \(features.0), then \(features.1)")
    check(second.exports.map(\.name) == module.exports.map(\.name), "exports differ")
    check(second.exports.map(\.type) == module.exports.map(\.type), "types of exports differ")
    check(second.imports.map(\.type) == module.imports.map(\.type), "types of imports differ")
    check(second.functions.map(\.signature) == module.functions.map(\.signature), "types of functions differ")
    check(print(again) == text, "the text of the text differs:\n\(string(text))")
    var folded = PrintOptions()
    folded.isFolded = true
    if let text = print(bytes, folded) { check(parse(text) == again, "folded:\n\(string(text))") }
  }

  /// Nil where the text would be far longer than the module.
  private static func print(_ bytes: [UInt8], _ options: PrintOptions = PrintOptions()) -> [UInt8]? {
    do throws(PrintError) { return try printModule(bytes, options: options) } catch {
      check(error.message.contains("too long"), "a valid module is not printed: \(error)")
      return nil
    }
  }

  private static func parse(_ text: [UInt8]) -> [UInt8]? {
    do throws(TextError) { return try parseModule(text) } catch {
      fatalError("printed text is not parsed: \(error)\n\(string(text))")
    }
  }

  private static func string(_ text: [UInt8]) -> String { String(decoding: text, as: UTF8.self) }

  // MARK: Running

  /// Makes an instance where nothing is imported, and calls every function that it exports, with zeros.
  private static func run(_ module: Module) {
    guard let instance = try? module.store.instantiate(module) else { return }
    for export in module.exports {
      guard let function = try? instance.anyFunction(export.name) else { continue }
      module.store.fuel = fuel
      let slots = function.signature.parameters.reduce(0) { $0 + ($1 == .v128 ? 2 : 1) }
      do {
        _ = try function.call(slots: [UInt64](repeating: 0, count: slots))
      } catch {
        check(error is TrapError, "\(export.name): \(error)")
      }
    }
  }
}

/// A planted crash is on the way of a module that is valid and does something unusual.
private func plantedCrash(_ module: Module, _ instruction: InstructionDescription, _ depth: Int) {
  #if PLANTED_CRASH
  if depth > 2, instruction.text.hasPrefix("br_table"), module.exports.contains(where: { $0.type.hasPrefix("memory") }) {
    fatalError("planted: a jump by a table, in three blocks, beside an exported memory")
  }
  #endif
}
