import ArgumentParser
import Device

struct DeviceSignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Writes the signed manifest of a module.",
    discussion: """
      The manifest says what the module is, what it needs, and how it is let in. Its imports, its memory and an arena \
      in which it has room are read off the module. It goes to MODULE.manifest.
      """)

  @Argument(help: "The module.")
  var file: String

  @Option(help: "The private key, of apus device key.")
  var key: String

  @Option(help: ArgumentHelp("The module's version: a number that grows.", valueName: "number"))
  var version: UInt32

  @Option(help: "Up to 16 letters; by default the file's name.")
  var name: String?

  @Option(help: ArgumentHelp("The versions that it may replace.", valueName: "first-last"))
  var replaces: String?

  @Flag(help: "Let it in although it is older than what runs.")
  var downgrade = false

  @Option(help: "What it does with the state of the module before it: fresh, hand-over or hand-over-or-refuse.")
  var state = State.fresh

  @Option(help: "The version of the state that its save writes.")
  var stateVersion: UInt16 = 0

  @Option(help: ArgumentHelp("The versions of state that it takes.", valueName: "first-last"))
  var states: String?

  @Option(help: "The most bytes of state that it takes.")
  var stateBytes: UInt32 = 1024

  @Option(help: ArgumentHelp("Memory for all that it has.", valueName: "bytes"))
  var arena: UInt32?

  @Option(help: ArgumentHelp("The most pages of its memory, 64 KiB each.", valueName: "pages"))
  var memoryPages: UInt32?

  @Option(help: ArgumentHelp("Its value stack, 8 bytes each.", valueName: "slots"))
  var stack: UInt32 = 256

  @Option(help: ArgumentHelp("Room for threaded code; without any it runs in place.", valueName: "bytes"))
  var code: UInt32 = 0

  @Option(help: "Calls and turns of loops that a tick may take.")
  var fuel: UInt32 = 100_000

  @Option(help: "The same for its start, for save and for restore.")
  var startFuel: UInt32 = 1_000_000

  @Option(help: ArgumentHelp("The longest that a tick may take on probation.", valueName: "microseconds"))
  var deadline: UInt32 = 0

  @Option(help: ArgumentHelp("How long it is watched.", valueName: "ticks"))
  var probation: UInt32 = 50

  @Option(name: .shortAndLong, help: "Where the manifest goes.")
  var output: String?

  enum State: String, ExpressibleByArgument, CaseIterable {
    case fresh
    case handOver = "hand-over"
    case handOverOrRefuse = "hand-over-or-refuse"

    var rule: StateRule {
      switch self {
      case .fresh: .fresh
      case .handOver: .handOverOrFresh
      case .handOverOrRefuse: .handOverOrRefuse
      }
    }
  }

  func validate() throws {
    _ = try range(replaces, UInt32.self)
    let states = try range(states, UInt16.self)
    if states == nil, state != .fresh { throw ValidationError("--state \(state.rawValue) needs --states") }
  }

  func run() throws {
    try reporting {
      let module = try ByteFile.contents(of: file)
      _ = try ModuleFile.load(file, into: try ModuleFile.storeForLoading())
      let key = try KeyFile.signingKey(key)
      var draft = try ManifestDraft(of: module, pages: memoryPages, stackSlots: stack, codeBytes: code)
      draft.name = name ?? String(stem.prefix(16))
      draft.version = version
      draft.mayBeOlder = downgrade
      if let range = try range(replaces, UInt32.self) { draft.replaces = range }
      draft.stateRule = state.rule
      draft.stateVersion = stateVersion
      if let range = try range(states, UInt16.self) { draft.states = range }
      draft.stateBytes = stateBytes
      if let arena { draft.arenaBytes = arena }
      draft.fuel = fuel
      draft.startFuel = startFuel
      draft.deadline = deadline
      draft.probation = probation
      do {
        try ByteFile.write(try draft.signed(module, by: key), to: output ?? DeviceCommand.manifestPath(of: file))
      } catch let problem as ManifestDraft.Problem {
        throw Failure(ExitStatus.dataError, "the manifest cannot be made: \(problem)")
      }
    }
  }

  /// The file's name without folders and `.wasm`.
  private var stem: Substring {
    let name = file.split(separator: "/").last ?? "logic"
    return name.hasSuffix(".wasm") ? name.dropLast(5) : name
  }

  /// `3`, `3-5` or `3-`.
  private func range<Number: FixedWidthInteger>(_ text: String?, _: Number.Type) throws -> ClosedRange<Number>? {
    guard let text else { return nil }
    let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let last = parts.count == 1 ? parts[0] : parts[1]
    guard let first = Number(parts[0]), let end = last.isEmpty ? Number.max : Number(last), first <= end else {
      throw ValidationError("\"\(text)\" is not first-last")
    }
    return first...end
  }
}
