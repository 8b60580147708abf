import Apus

/// Why a module that imports `thread-spawn` cannot have threads.
public enum ThreadedProgramError: Error, Equatable, CustomStringConvertible {
  /// It imports no shared memory: its threads would have nothing in common.
  case noSharedMemory
  /// It does not export what a thread begins with.
  case noEntry

  public var description: String {
    switch self {
    case .noSharedMemory: "imports \(ThreadedProgram.spawnName) and no shared memory"
    case .noEntry: "imports \(ThreadedProgram.spawnName) and has no function \(ThreadedProgram.entryName) (i32, i32) -> ()"
    }
  }
}

/// A program that may have several threads (wasi-threads): instances of one module over the shared memories that it
/// imports, each in a store of its own, run by a thread of its own.
///
/// The first thread is the caller's of ``run(_:)``. When it returns, the program has ended: the others are stopped. So
/// has it when any thread traps or exits: all others are stopped, and `run` throws what ended it. A thread that computes
/// or waits is stopped at once, one that a descriptor, a clock or `poll_oneoff` blocks as well. Only one that the
/// embedder's own code keeps (an import, a stream's closure) may be left behind, after
/// ``Options/patience``; it ends when that code returns.
///
/// The module's stores are made interruptible, which costs as much as fuel does.
public final class ThreadedProgram: @unchecked Sendable {
  public struct Options: Sendable {
    /// Threads at once besides the first. With 0, or beyond it, `thread-spawn` fails.
    public var maximumThreads = 64
    /// Bytes of each thread's native stack. Guests' calls take none of it; imports run on it.
    public var stackByteCount = 512 << 10
    /// How long to wait for threads to stop when the program has ended.
    public var patience = Duration.seconds(1)

    public init() {}
  }

  /// Where `thread-spawn` is imported from.
  public static let spawnModule = "wasi"
  public static let spawnName = "thread-spawn"
  /// The export that a thread begins with: `(i32 thread, i32 argument) -> ()`.
  public static let entryName = "wasi_thread_start"
  /// A thread's number has 29 bits, and is not 0.
  static let greatestThread: Int32 = 0x1FFF_FFFF

  /// Adds the embedder's imports for an instance of this store, on the thread that makes it.
  public typealias AddImports = @Sendable (_ imports: inout Imports, _ store: Store) throws -> Void

  private let module: Module
  private let wasi: WASI
  private let options: Options
  private let addImports: AddImports
  private let memories: [(module: String, name: String, memory: SharedMemory)]
  private let end: ProgramEnd
  private let lock = Lock()
  private let threadEnded = Condition()
  private var state = State()

  /// What the lock is for.
  private struct State {
    /// Threads but the first, by number, and what stops them.
    var threads: [Int32: Interrupter] = [:]
    var latest: Int32 = 0
    var isRunning = false
    var outcome: Outcome?
  }

  /// How the program ended.
  private struct Outcome {
    /// 0 is the first.
    let thread: Int32
    /// Nil where the first thread returned.
    let error: (any Error)?
  }

  /// Whether a module can only be run as a program of this kind.
  public static func isNeeded(for module: Module) -> Bool {
    !module.sharedMemoryImports.isEmpty || spawns(module)
  }

  private static func spawns(_ module: Module) -> Bool {
    module.imports.contains { $0.module == spawnModule && $0.name == spawnName }
  }

  /// Throws `ThreadedProgramError`, `LimitError` where a memory may not be so large, or an `Errno` of the host's.
  ///
  /// - Parameters:
  ///   - module: not instantiated yet. Its store is the first thread's.
  ///   - wasi: of the first thread; the others share what it has. What the configuration's closures do has to be safe from
  ///     several threads: those of one stream, and of random numbers, are called by one thread at a time, clocks by any.
  public init(
    _ module: Module, _ wasi: WASI, options: Options = Options(), addImports: @escaping AddImports = { _, _ in }
  ) throws {
    self.module = module
    self.wasi = wasi
    self.options = options
    self.addImports = addImports
    if ThreadedProgram.spawns(module) {
      guard !module.sharedMemoryImports.isEmpty else { throw ThreadedProgramError.noSharedMemory }
      let entry = module.exports.first { $0.name == ThreadedProgram.entryName }
      guard entry?.type == "function (i32, i32) -> ()" else { throw ThreadedProgramError.noEntry }
    }
    end = try ProgramEnd()
    memories = try module.sharedMemoryImports.map { wanted in
      let memory = try SharedMemory(
        pages: wanted.minimum, maximum: wanted.maximum, is64: wanted.is64,
        limit: UInt64(clamping: module.store.options.limits.memoryPages))
      return (wanted.module, wanted.name, memory)
    }
    module.store.isInterruptible = true
    wasi.end = end
    wasi.table.share()
  }

  /// The thread that ended the program; 0 is the first, nil is none yet.
  public var endedBy: Int32? { lock.locked { state.outcome?.thread } }
  /// Threads under way, without the first.
  public var threadCount: Int { lock.locked { state.threads.count } }

  /// The shared memory that the module imports under this name; nil where it imports none.
  public func memory(_ module: String, _ name: String) -> SharedMemory? {
    memories.first { $0.module == module && $0.name == name }?.memory
  }

  /// Makes the first instance and calls `body` with it, on this thread; then ends the program. Once.
  ///
  /// Throws what `Store.instantiate` and `body` throw, or what another thread trapped or exited with.
  public func run<Result>(_ body: (Instance) throws -> Result) throws -> Result {
    lock.locked {
      precondition(!state.isRunning, "a program that runs, or ran")
      state.isRunning = true
    }
    var result: Result?
    do {
      result = try body(try module.store.instantiate(module, imports: try imports(module, wasi)))
      finish(Outcome(thread: 0, error: nil))
    } catch {
      finish(Outcome(thread: 0, error: error))
    }
    waitForThreads()
    let outcome = lock.locked { state.outcome }
    if let error = outcome?.error { throw error }
    guard let result else { preconditionFailure("a program that ended without a result") }
    return result
  }

  private func imports(_ module: Module, _ wasi: WASI) throws -> Imports {
    var imports = Imports(wasi, for: module)
    for (module, name, memory) in memories { imports.define(module, name, memory) }
    imports.define(ThreadedProgram.spawnModule, ThreadedProgram.spawnName) { [weak self] (argument: Int32) in
      self?.spawn(argument) ?? -Int32(Errno.again.rawValue)
    }
    try addImports(&imports, module.store)
    return imports
  }

  // MARK: Threads

  /// Starts a thread; its number, or the negative of an errno.
  private func spawn(_ argument: Int32) -> Int32 {
    do {
      let store = try Store(module.store.options)
      store.isInterruptible = true
      guard let thread = enter(store.interrupt) else { return -Int32(Errno.again.rawValue) }
      do {
        let start = try Start(makeInstance(in: store), thread, argument)
        let isStarted = NativeThread.start(stackByteCount: options.stackByteCount) { [self] in
          do {
            try start.call()
          } catch {
            finish(Outcome(thread: thread, error: error))
          }
          start.forget()
          leave(thread)
        }
        if isStarted { return thread }
      } catch {}
      leave(thread)
      return -Int32(Errno.again.rawValue)
    } catch {
      return -Int32(Errno.nomem.rawValue)
    }
  }

  private func makeInstance(in store: Store) throws -> Instance {
    let module = try store.load(sharing: module)
    return try store.instantiate(module, imports: imports(module, WASI(sharing: wasi)))
  }

  /// What a thread begins with.
  ///
  /// Made on one thread and used on the next, never by two.
  private final class Start: @unchecked Sendable {
    private var function: Function<(Int32, Int32), Void>?
    private let thread: Int32
    private let argument: Int32

    init(_ instance: Instance, _ thread: Int32, _ argument: Int32) throws {
      function = try instance.function(ThreadedProgram.entryName)
      self.thread = thread
      self.argument = argument
    }

    func call() throws { try function?(thread, argument) }

    /// Lets go of the store, so that its memory is given back before the thread counts as ended.
    func forget() { function = nil }
  }

  /// Gives a new thread its number; nil where there are too many, or the program has ended.
  private func enter(_ interrupter: Interrupter) -> Int32? {
    lock.locked {
      guard state.outcome == nil, state.threads.count < options.maximumThreads else { return nil }
      repeat {
        state.latest = state.latest >= ThreadedProgram.greatestThread ? 1 : state.latest + 1
      } while state.threads[state.latest] != nil
      state.threads[state.latest] = interrupter
      return state.latest
    }
  }

  private func leave(_ thread: Int32) {
    lock.locked {
      state.threads[thread] = nil
      threadEnded.broadcast()
    }
  }

  /// Ends the program, unless it has ended: stops all threads but the one that this is.
  private func finish(_ outcome: Outcome) {
    let stopped = lock.locked { () -> [Interrupter] in
      guard state.outcome == nil else { return [] }
      state.outcome = outcome
      var stopped = state.threads.filter { $0.key != outcome.thread }.map(\.value)
      if outcome.thread != 0 { stopped.append(module.store.interrupt) }
      return stopped
    }
    if stopped.isEmpty { return }
    end.announce()
    for interrupter in stopped { interrupter.raise() }
  }

  private func waitForThreads() {
    let deadline = Deadline(in: options.patience.nanoseconds)
    lock.locked {
      while !state.threads.isEmpty, threadEnded.wait(lock, until: deadline) {}
    }
  }
}
