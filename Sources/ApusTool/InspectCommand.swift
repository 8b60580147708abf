import Apus
import ArgumentParser

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Shows what is in a module.")

  @Flag(name: [.customShort("d"), .long], help: "Show the instructions of each function.")
  var disassemble = false

  @Argument(help: "The module.")
  var file: String

  func run() throws {
    try reporting {
      let module = try ModuleFile.load(file, into: try ModuleFile.storeForLoading())
      print("\(file): \(module.byteCount) bytes")
      list("features", features(of: module))
      list("sections", module.sections.map { "\(padded($0.offset, 9)) \(padded($0.byteCount, 9))  \($0.name)" })
      list("imports", module.imports.map { "\($0.module).\($0.name): \($0.type)" })
      list("exports", module.exports.map { "\($0.name): \($0.type), index \($0.index)" })
      if disassemble {
        for function in module.functions { show(function, of: module) }
      } else {
        list("functions", module.functions.map(line))
      }
    }
  }

  /// Those that the module uses, with a note at those that cannot be run.
  private func features(of module: Module) -> [String] {
    (0..<32).compactMap { Feature(rawValue: $0) }.filter(module.features.contains).map { feature in
      module.unsupportedFeatures.contains(feature) ? "\(feature), which this build does not run" : "\(feature)"
    }
  }

  private func list(_ title: String, _ lines: [String]) {
    if lines.isEmpty { return }
    print("\n\(title)")
    for line in lines { print("  \(line)") }
  }

  private func line(_ function: FunctionDescription) -> String {
    "\(padded(function.index, 6)) \(padded(function.byteCount, 8)) bytes  \(function.name ?? "") \(function.signature)"
  }

  private func show(_ function: FunctionDescription, of module: Module) {
    print("\nfunction \(function.index) \(function.name ?? "") \(function.signature)")
    module.disassemble(function) { instruction in
      let indent = String(repeating: "  ", count: max(0, instruction.depth))
      print("\(padded(instruction.offset, 8))  \(indent)\(instruction.text)")
    }
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
