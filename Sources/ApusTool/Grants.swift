import ArgumentParser
import WASI

/// What a program gets of the host, as `--dir` and `--env` say it.
///
/// Not a group of options of the argument parser's: that takes a tenth of the command's whole start.
struct Grants {
  /// `host` or `host::guest`, each.
  let directories: [String]
  /// `name=value`, each.
  let variables: [String]

  init(directories: [String], variables: [String]) throws(ValidationError) {
    for variable in variables where !variable.contains("=") || variable.hasPrefix("=") {
      throw ValidationError("--env takes NAME=VALUE, not \"\(variable)\"")
    }
    self.directories = directories
    self.variables = variables
  }

  /// - Parameter change: what is to be different.
  func makeWASI(
    for file: String, _ arguments: [String], _ change: (inout WASIConfiguration) -> Void = { _ in }
  ) throws -> WASI {
    var configuration = WASIConfiguration()
    // The module's own name is all that a program learns of the host's folders.
    configuration.arguments = [file.split(separator: "/").last.map(String.init) ?? file] + arguments
    configuration.standardInput = .descriptor(0)
    configuration.standardOutput = .descriptor(1)
    configuration.standardError = .descriptor(2)
    for variable in variables {
      let parts = variable.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      configuration.environment.append((name: String(parts[0]), value: String(parts[1])))
    }
    configuration.preopens = directories.map { grant in
      let names = split(grant)
      return WASIConfiguration.Preopen(host: names.host, guest: names.guest)
    }
    change(&configuration)
    do {
      return try WASI(configuration)
    } catch WASIConfigurationError.preopen(let host, let error) {
      throw Failure(ExitStatus.noInput, "--dir: \(host) cannot be opened: \(error)")
    } catch {
      throw Failure(ExitStatus.dataError, "the program's arguments and environment: \(error)")
    }
  }

  /// At the last `::`; without one, the guest's name is the host's.
  private func split(_ grant: String) -> (host: String, guest: String) {
    let bytes = Array(grant.utf8)
    guard bytes.count >= 2, let colon = (1..<bytes.count).last(where: { bytes[$0] == 0x3A && bytes[$0 - 1] == 0x3A })
    else { return (grant, grant) }
    return (String(decoding: bytes[..<(colon - 1)], as: UTF8.self), String(decoding: bytes[(colon + 1)...], as: UTF8.self))
  }
}
