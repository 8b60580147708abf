import Apus
import Reference
import WASI

extension RunCommand {
  /// Runs the program on the reference. Its end, however it comes, is a status or a `Failure`.
  func executeOnReference() throws -> Int32 {
    let clock = ContinuousClock()
    let begin = clock.now
    let program = try ReferenceProgram(file, fuel: fuel, memoryPages: memoryPages)
    let loaded = clock.now
    let wasi = try grants.makeWASI(for: file, arguments)
    let status = try RunCommand.outcome(of: file) {
      try program.instantiate(wasi)
      if let invoke {
        for result in try program.invoke(invoke, arguments) { print(result.resultText) }
      } else {
        try program.start()
      }
    }
    if stats {
      printError(
        """
        load   \(loaded - begin)
        run    \(clock.now - loaded)
        steps  \(program.steps) reductions, \(program.store.choices) of several allowed results
        module \(program.bytes.count) bytes, instructions \(program.description.codeByteCount)
        """)
      if let fuel { printError("fuel   \(fuel - UInt64(program.steps)) left") }
    }
    return status
  }
}
