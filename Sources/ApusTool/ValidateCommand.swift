import Apus
import ArgumentParser

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Checks modules; says nothing where they are valid.")

  @Argument(help: "The modules.")
  var files: [String]

  func run() throws {
    var status: Int32 = 0
    for file in files {
      do throws(Failure) {
        _ = try ModuleFile.load(file, into: try ModuleFile.storeForLoading())
      } catch {
        printError("apus: \(error.message)")
        status = error.status
      }
    }
    if status != 0 { throw ExitCode(status) }
  }
}

extension ModuleFile {
  /// A store that loads modules and runs none.
  static func storeForLoading() throws(Failure) -> Store {
    var options = Store.Options()
    options.limits.codeBytes = 0
    options.limits.stackSlots = 64
    do throws(LimitError) {
      return try Store(options)
    } catch {
      throw Failure(ExitStatus.internalError, "no memory for the arena")
    }
  }
}
