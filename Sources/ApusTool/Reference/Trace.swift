import Reference
import Text

/// Writes what a configuration is before each of its steps.
final class Trace {
  /// The first step that is shown, and the most steps.
  var first = 1
  var steps = Int.max
  /// Only steps in these functions are shown; all where it is empty.
  var functions: Set<Int> = []
  /// Of an instantiation only the steps of functions count: of the start function, and of those that it calls.
  var isInstantiating = false

  private let text: StepText
  private let isPlain: Bool
  private let write: (String) -> Void
  /// Steps so far, shown or not, and shown ones.
  private var count = 0
  private var shown = 0

  /// - Parameter width: columns of a line; nil where nothing is abbreviated.
  init(of program: ReferenceProgram, width: Int?, isPlain: Bool, to write: @escaping (String) -> Void) throws(Failure) {
    do throws(PrintError) {
      text = StepText(listing: try CodeListing(program.bytes), exports: program.exportNames, width: width)
    } catch {
      throw Failure(ExitStatus.internalError, "\(program.file): \(error.message) at byte \(error.offset)")
    }
    self.isPlain = isPlain
    self.write = write
  }

  /// Sees a configuration before a step.
  func look(at configuration: Configuration) {
    let frame = configuration.frame
    if isInstantiating, frame.function == nil { return }
    count += 1
    guard count >= first, shown < steps, isWanted(frame) else { return }
    shown += 1
    write(isPlain ? text.plainLine(configuration) : text.lines(configuration, step: count))
  }

  private func isWanted(_ frame: Frame) -> Bool {
    if functions.isEmpty { return true }
    return text.index(of: frame).map(functions.contains) ?? false
  }

  /// Writes the last lines: how the run ended, after how many steps, and then the calls under way where it was stopped.
  func end(_ message: String) {
    let (first, rest) = message.firstIndex(of: "\n").map { (message[..<$0], message[$0...]) } ?? (message[...], "")
    write("\(first), after \(count) \(count == 1 ? "step" : "steps")\(rest)\n")
  }
}
