import Apus
import Reference
import WASI

/// A program that runs on the reference.
final class ReferenceProgram {
  let file: String
  let bytes: [UInt8]
  /// The module as the engine's library describes it: names and types for messages.
  let description: Apus.Module
  let store: Reference.Store
  private let module: Reference.Module
  private var instance: ModuleInstance?
  /// The most reductions.
  private let fuel: Int
  /// The reductions so far.
  private(set) var steps = 0
  /// What was run last.
  private var configuration: Configuration?
  /// Sees each configuration before each of its steps.
  var look: ((Configuration) -> Void)?

  /// Reads and validates a file.
  /// - Parameters:
  ///   - fuel: the most reductions, of instantiation too.
  ///   - memoryPages: pages of 64 KiB of all memories together.
  init(_ file: String, fuel: UInt64?, memoryPages: Int?) throws(Failure) {
    self.file = file
    self.fuel = fuel.map { Int(clamping: $0) } ?? .max
    (bytes, description) = try ModuleFile.contents(file)
    var bounds = Bounds()
    if let memoryPages {
      let (byteCount, isBeyond) = UInt64(memoryPages).multipliedReportingOverflow(by: 65_536)
      bounds.memoryBytes = isBeyond ? .max : byteCount
    }
    store = Reference.Store(bounds)
    do throws(Reference.ModuleError) {
      module = try Reference.Module(bytes: bytes, in: store, features: .reference)
    } catch {
      throw Failure(ExitStatus.dataError, "\(file) \(error.text); the reference does not run it")
    }
  }

  // MARK: Names

  /// The first name that each function is exported by.
  var exportNames: [Int: String] {
    let functions = description.exports.filter { $0.type.hasPrefix("function") }
    return Dictionary(functions.map { ($0.index, $0.name) }) { first, _ in first }
  }

  /// A function by its name, with or without a dollar sign, by the name of an export, or by its index.
  func functionIndex(_ text: String) throws(Failure) -> Int {
    let functions = description.functions
    let imported = functions.first?.index ?? 0
    if let index = Int(text), functions.indices.contains(index - imported) { return index }
    let name = text.hasPrefix("$") ? String(text.dropFirst()) : text
    if let index = functions.first(where: { $0.name == name })?.index { return index }
    if let index = exportNames.first(where: { $0.value == name })?.key { return index }
    throw Failure(64, "\(file) has no function \"\(text)\" of its own; apus inspect lists them")
  }

  // MARK: Running

  /// Makes the instance, and runs the start function. Throws `LinkError`, or how it ended.
  func instantiate(_ wasi: WASI) throws {
    let imports = store.functions(of: wasi, for: module)
    do throws(InstantiationFailure) {
      instance = try store.instantiate(
        module, steps: fuel, imports: { imports[[$0, $1]] }, run: { [unowned self] in run($0, steps: $1) })
    } catch {
      switch error {
      case .link(let module, let name, let isMissing):
        throw linkError("\(module)", "\(name)", isMissing ? nil : imports[[module, name]])
      case .stopped(let outcome): _ = try results(of: outcome)
      }
    }
  }

  /// Calls `_start`. Throws how it ended, where it did not return.
  func start() throws {
    guard instance?.export("_start") != nil else { throw RunCommand.noStart(file, description) }
    try callWithoutArguments("_start")
  }

  /// Calls an export, after `_initialize` where there is one.
  /// - Parameter arguments: as they were written on the command line.
  func invoke(_ name: String, _ arguments: [String]) throws -> [Reference.Value] {
    if instance?.export("_initialize") != nil { try callWithoutArguments("_initialize") }
    let (function, type) = try export(name)
    guard type.parameters.count == arguments.count else {
      throw Failure(64, "\(name) takes \(type.text), and \(arguments.count) arguments are given")
    }
    let values = try zip(type.parameters, arguments).map { type, text in
      guard let value = Reference.Value(text, as: type) else { throw Failure(64, "\"\(text)\" is no \(type.text)") }
      return value
    }
    return try call(function, values)
  }

  private func callWithoutArguments(_ name: String) throws {
    let (function, type) = try export(name)
    guard type.parameters.isEmpty, type.results.isEmpty else {
      throw ExportError.incompatibleExportType(name, expected: FunctionType([], []).text, found: type.text)
    }
    _ = try call(function, [])
  }

  private func export(_ name: String) throws(ExportError) -> (Address, FunctionType) {
    switch instance?.export(Name(name)) {
    case .function(let address): return (address, store.types.function(store.functions[address].type))
    case .none: throw .unknownExport(name)
    case .some(let value): throw .incompatibleExportType(name, expected: "a function", found: value.kindText)
    }
  }

  private func call(_ function: Address, _ arguments: [Reference.Value]) throws -> [Reference.Value] {
    let configuration = Configuration(store, calling: function, of: instance, arguments)
    return try results(of: run(configuration, steps: fuel - steps))
  }

  private func run(_ configuration: Configuration, steps most: Int) -> Outcome {
    self.configuration = configuration
    let outcome = configuration.run(steps: most, before: look)
    steps += configuration.steps
    return outcome
  }

  // MARK: Ends

  /// The values of a run that returned. Every other end is thrown: what a host function threw, a guest's exit for
  /// instance, or a `Failure`.
  private func results(of outcome: Outcome) throws -> [Reference.Value] {
    switch outcome {
    case .returned(let values): return values
    case .failed(let error): throw error
    case .trapped(let trap): throw stopped("trap: \(trap.rawValue)")
    case .threw(let exception): throw stopped("uncaught exception: \(text(of: exception))")
    case .blocked: throw stopped("blocked: the program waits to be notified, and nobody else runs")
    case .exhausted(.steps): throw stopped("out of fuel: \(fuel) reductions, with those of instantiation")
    case .exhausted(.callDepth): throw stopped("call stack exhausted: \(store.bounds.callDepth) calls are under way")
    case .exhausted(.contexts): throw stopped("call stack exhausted: \(store.bounds.contexts) blocks and calls are open")
    case .exhausted(.heap):
      throw stopped("heap exhausted: structures, arrays and exceptions have \(store.bounds.heapValues) values")
    case .exhausted(.memory):
      throw Failure(ExitStatus.dataError, "\(file) needs more memory than \(store.bounds.memoryBytes) bytes; raise --memory-pages")
    case .exhausted(.table):
      throw Failure(ExitStatus.dataError, "\(file) has a table of more than \(store.bounds.tableElements) elements")
    }
  }

  /// With the calls under way, the innermost first, as the engine's traps have them.
  private func stopped(_ message: String) -> Failure {
    let functions = description.functions
    let imported = functions.first?.index ?? 0
    let lines = (configuration?.calls ?? []).prefix(TrapError.greatestDepth).map { call in
      let place = call.instruction.map { ", at byte \($0.offset)" } ?? ""
      guard let index = call.frame.functionIndex else { return "\n  at an initializer of the module\(place)" }
      let name = functions.indices.contains(index - imported) ? functions[index - imported].name : nil
      return "\n  at \(name ?? "?") (function \(index)\(place))"
    }
    return Failure(ExitStatus.trap, message + lines.joined())
  }

  private func text(of exception: Address) -> String {
    let exception = store.exceptions[exception]
    let tag = instance?.tags.firstIndex(of: exception.tag)
    let values = exception.values.map { " \($0.text)" }.joined()
    return "tag \(tag.map(String.init) ?? "of another module")\(values)"
  }

  private func linkError(_ module: String, _ name: String, _ found: ExternalValue?) -> LinkError {
    let expected = description.imports.first { $0.module == module && $0.name == name }?.type ?? "?"
    guard case .function(let address) = found else {
      return .unknownImport(module: module, name: name, expected: expected)
    }
    let type = store.types.function(store.functions[address].type)
    return .incompatibleImportType(module: module, name: name, expected: expected, found: "function \(type.text)")
  }
}
