import Reference
import Text

/// A configuration as text, between two steps.
///
/// The notation is that of the specification's evaluation contexts (4.2.15): of each context what it is, then its values,
/// then the instructions that follow; `[_]` stands for the context within, which is on the next line.
final class StepText {
  private let listing: CodeListing
  /// The names of functions that are exported, by index.
  private let exports: [Int: String]
  /// Columns of a line; nil where nothing is abbreviated.
  private let width: Int?
  /// The indices of functions in their module, which are searched for once.
  private var indices: [Address: Int] = [:]

  /// So many of the innermost contexts are always shown.
  private static let innermostContexts = 8

  init(listing: CodeListing, exports: [Int: String], width: Int?) {
    self.listing = listing
    self.exports = exports
    self.width = width.map { max($0, 40) }
  }

  /// The step's own line, and one for each context.
  func lines(_ configuration: Configuration, step: Int) -> String {
    let redex = redex(of: configuration)
    let place = redex.offset.map { "byte \($0)" } ?? "-"
    var text = spread(clipped("#\(step)  \(place)  \(redex.text)", width), redex.section)
    let last = configuration.contexts.count - 1
    var next = 1
    for place in shownContexts(configuration) {
      if place > next { text += "    … \(place - next) contexts …\n" }
      next = place + 1
      let frame = configuration.frame(around: place)
      text += line(configuration.contexts[place], in: frame, isInnermost: place == last)
    }
    return text
  }

  /// The outermost context, the innermost ones and the innermost frame, or all; not the frame around everything, unless
  /// it is all there is.
  private func shownContexts(_ configuration: Configuration) -> [Int] {
    let count = configuration.contexts.count
    if count == 1 { return [0] }
    let first = width == nil ? 1 : max(1, count - StepText.innermostContexts)
    let outer = Set([1, configuration.frameIndex]).filter { $0 > 0 && $0 < first }
    return outer.sorted() + Array(first..<count)
  }

  /// The byte, the name and the topmost values, the top one last.
  func plainLine(_ configuration: Configuration) -> String {
    let redex = redex(of: configuration)
    let values = configuration.contexts.last?.values ?? []
    let top = width == nil ? values[...] : values.suffix(3)
    return ([redex.offset.map(String.init) ?? "-", redex.name] + top.map(\.text)).joined(separator: " ") + "\n"
  }

  /// The index of a frame's function in its module.
  func index(of frame: Frame) -> Int? {
    guard let function = frame.function else { return nil }
    if let index = indices[function] { return index }
    let index = frame.functionIndex
    indices[function] = index
    return index
  }

  // MARK: What is reduced

  private struct RedexText {
    /// With its immediates.
    var text: String
    var name: String
    var offset: Int?
    /// Of the specification.
    var section: String
  }

  private func redex(of configuration: Configuration) -> RedexText {
    let context = configuration.contexts[configuration.contexts.count - 1]
    if case .exit = context.redex {
      switch context.kind {
      case .frame: return RedexText(text: "leave the frame", name: "leave-frame", section: "exec-invoke-exit")
      case .label: return RedexText(text: "leave the label", name: "leave-label", section: "exec-instrs-exit")
      case .handler: return RedexText(text: "leave the handler", name: "leave-handler", section: "exec-handler-exit")
      }
    }
    return self.text(of: context.redex, in: configuration.frame)
  }

  private func text(of redex: Redex, in frame: Frame?) -> RedexText {
    switch redex {
    case .instruction(let instruction):
      let name = instruction.opcode.mnemonic
      let text = frame.flatMap(index).flatMap { listing.instruction(at: instruction.offset, ofFunction: $0) }
      return RedexText(
        text: text ?? name, name: name, offset: instruction.offset, section: instruction.opcode.section)
    case .administrative(.call(let address)):
      let index = frame?.module.functions.firstIndex(of: address)
      return RedexText(
        text: "invoke \(index.map(functionText) ?? "a function of another module")", name: "invoke", section: "exec-invoke")
    case .administrative(.throwException(let address)):
      return RedexText(text: "throw the exception \(address)", name: "throw", section: "exec-throw_ref")
    case .administrative: return RedexText(text: "an initializer", name: "initializer", section: "exec-instantiation")
    case .exit: return RedexText(text: "", name: "", section: "")
    }
  }

  /// The index, and a name where there is one.
  private func functionText(_ index: Int) -> String {
    if let identifier = listing.identifier(ofFunction: index) { return "\(index) \(identifier)" }
    return exports[index].map { "\(index) \"\($0)\"" } ?? "\(index)"
  }

  // MARK: Contexts

  private func line(_ context: Context, in frame: Frame?, isInnermost: Bool) -> String {
    // Labels and handlers belong to the frame above them.
    let indent = if case .frame = context.kind { "" } else { "  " }
    let room = width.map { $0 - 4 - indent.count }
    var rest = isInnermost ? [] : ["[_]"]
    if let following = followingText(context, in: frame) { rest.append(following) }
    let tail = clipped(rest.joined(separator: " "), room.map { $0 / 2 })
    // What comes after has its room first, then the locals; the values get what is left.
    let kind = text(of: context.kind, room: room.map { $0 - tail.count - 12 })
    let values = abbreviated(context.values.map(\.text), room.map { $0 - tail.count - kind.count - 2 }, keepsLast: true)
    let parts = [kind, values, tail].filter { !$0.isEmpty }.joined(separator: " ")
    return (isInnermost ? "  > " : "    ") + indent + clipped(parts, room) + "\n"
  }

  /// The next instruction of a context, and whether there are more.
  private func followingText(_ context: Context, in frame: Frame?) -> String? {
    if case .exit = context.redex { return nil }
    let text = text(of: context.redex, in: frame).text
    if case .exit = context.redexAfter { return text }
    return text + " …"
  }

  private func text(of kind: Context.Kind, room: Int?) -> String {
    switch kind {
    case .frame(let results, let frame):
      guard let index = index(of: frame) else { return "frame_\(results){}" }
      let start = "frame_\(results){\(functionText(index))"
      let locals = frame.locals.enumerated().map { local, value in
        let text = value?.text ?? "(unset)"
        return listing.identifier(ofLocal: local, ofFunction: index).map { "\($0)=\(text)" } ?? text
      }
      if locals.isEmpty { return start + "}" }
      return start + "; " + abbreviated(locals, room.map { $0 - start.count - 3 }, keepsLast: false) + "}"
    case .label(let arity, .end): return "label_\(arity){}"
    case .label(let arity, .loop): return "label_\(arity){loop}"
    case .handler(let catches): return "handler{\(catches.map(text).joined(separator: ", "))}"
    }
  }

  private func text(of clause: Catch) -> String {
    let tag = { [listing] (index: Int) in listing.identifier(ofTag: index) ?? "\(index)" }
    return switch clause {
    case .tag(let index, let label): "catch \(tag(index)) \(label)"
    case .tagRef(let index, let label): "catch_ref \(tag(index)) \(label)"
    case .all(let label): "catch_all \(label)"
    case .allRef(let label): "catch_all_ref \(label)"
    }
  }

  // MARK: Room

  /// As many of the pieces as there is room for, one at least, from the first or the last one on.
  private func abbreviated(_ pieces: [String], _ room: Int?, keepsLast: Bool) -> String {
    guard let room else { return pieces.joined(separator: " ") }
    var kept: [String] = []
    var length = 0
    for piece in keepsLast ? pieces.reversed() : pieces {
      // A dot for those that are left out, and its space.
      let dots = kept.count + 1 < pieces.count ? 2 : 0
      if !kept.isEmpty, length + 1 + piece.count + dots > room { break }
      length += piece.count + (kept.isEmpty ? 0 : 1)
      kept.append(piece)
    }
    let isCut = kept.count < pieces.count
    if keepsLast { kept.reverse() }
    if isCut { kept.insert("…", at: keepsLast ? 0 : kept.count) }
    return kept.joined(separator: " ")
  }

  private func clipped(_ text: String, _ room: Int?) -> String {
    guard let room, text.count > room else { return text }
    return text.prefix(max(0, room - 1)) + "…"
  }

  /// Two texts at the ends of a line; the second one only where it fits.
  private func spread(_ left: String, _ right: String) -> String {
    guard let width else { return "\(left)  \(right)\n" }
    let gap = width - left.count - right.count
    return gap < 2 ? left + "\n" : left + String(repeating: " ", count: gap) + right + "\n"
  }
}
