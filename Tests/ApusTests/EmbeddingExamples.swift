import Apus
import Foundation
import Testing
import Text

/// The examples of `docs/Embedding.md`, as they stand there. `theExamplesAreThoseOfThePage` compares the two.
@Suite struct EmbeddingExamples {
  @Test func callingAFunction() throws {
    let bytes = Modules.values
    // Example: call
    let store = try Store()
    let module = try store.load(bytes: bytes)
    let instance = try store.instantiate(module)

    let add = try instance.function("add", ((Int32, Int32) -> Int32).self)
    let sum = try add(40, 2)

    let swap: Function<(Int32, Double), (Double, Int32)> = try instance.function("swap")
    let (first, second) = try swap(1, 2.5)
    // End
    #expect(sum == 42)
    #expect(first == 2.5 && second == 1)
  }

  @Test func providingAFunction() throws {
    let store = try Store()
    let module = try store.load(bytes: Modules.logger)
    var lines: [String] = []
    // Example: imports
    var imports = Imports()
    imports.define("env", "log") { (caller: Caller, address: UInt32, count: UInt32) in
      lines.append(try caller.memory.string(at: UInt64(address), count: UInt64(count)))
    }
    let instance = try store.instantiate(module, imports: imports)
    try instance.function("run", (() -> Void).self)()
    // End
    #expect(lines == ["hello from the guest"])
  }

  @Test func linkingInstances() throws {
    let store = try Store()
    let counterModule = try store.load(bytes: Modules.counter)
    let userModule = try store.load(bytes: Modules.user)
    // Example: linking
    let counter = try store.instantiate(counterModule)
    var imports = Imports()
    imports.define("counter", counter)
    let user = try store.instantiate(userModule, imports: imports)

    let twice = try user.function("twice", (() -> Int32).self)
    let count = try twice()
    let global = try counter.global("count").value
    // End
    #expect(count == 2)
    #expect(global == .i32(2))
  }

  @Test func errors() throws {
    let store = try Store()
    let module = try store.load(bytes: Modules.trap)
    var messages: [String] = []
    func print(_ text: String) { messages.append(text) }
    // Example: errors
    do {
      let instance = try store.instantiate(module)
      let outer = try instance.function("outer", ((Int32) -> Int32).self)
      print("\(try outer(0))")
    } catch let error as TrapError {
      print(error.message)
      for frame in error.backtrace { print("  at \(frame)") }
    } catch let error as LinkError {
      print("\(error)")
    }
    // End
    #expect(messages.first == "integer divide by zero")
    #expect(messages.count == 3)
  }

  @Test func options() throws {
    let bytes = Modules.memory
    // Example: options
    var options = Store.Options()
    options.tier = .inPlace
    options.arenaByteCount = 1 << 20
    options.limits.memoryPages = 2
    options.limits.stackSlots = 4096
    options.limits.codeBytes = 0
    let store = try Store(options)
    let instance = try store.instantiate(try store.load(bytes: bytes))
    let memory = try instance.memory()
    try memory.view.store(UInt32(7), at: UInt32(16))
    // End
    let load = try instance.function("load", ((Int32) -> Int32).self)
    #expect(try load(16) == 7)
    #expect(memory.grow(by: 2) == nil)
    #expect(memory.grow(by: 1) == 1)
  }

  @Test func fuel() throws {
    let bytes = Modules.loop
    // Example: fuel
    var options = Store.Options()
    options.fuel = 1000
    let store = try Store(options)
    let instance = try store.instantiate(try store.load(bytes: bytes))
    let sum = try instance.function("sum", ((Int32) -> Int32).self)

    var result: Int32?
    var pauses = 0
    while result == nil {
      do {
        result = pauses == 0 ? try sum(10_000) : try sum.resume()
      } catch let error as TrapError where error.trap.isResumable {
        pauses += 1
        store.fuel += 1000
      }
    }
    // End
    #expect(result == 50_005_000)
    #expect(pauses == 10)
    #expect(store.fuel == 999)
    #expect(throws: NotPausedError.self) { try sum.resume() }
    store.interrupt.raise()
    let untyped = try instance.anyFunction("sum")
    #expect(throws: TrapError.self) { try untyped([.i32(2)]) }
    #expect(try untyped.resume() == [.i32(3)])
  }

  @Test func values() throws {
    let store = try Store()
    let instance = try store.instantiate(try store.load(bytes: Modules.values))
    // Example: values
    let function = try instance.anyFunction("add")
    let results = try function([.i32(40), .i32(2)])
    // End
    #expect(results == [.i32(42)])
    #expect(function.signature.description == "(i32, i32) -> (i32)")
  }

  /// An instance that a thread of its own runs.
  private struct Worker: @unchecked Sendable {
    let instance: Instance
    init(_ instance: Instance) { self.instance = instance }
    func run() { try? instance.function("run", (() -> Void).self)() }
  }

  @Test func sharing() throws {
    let bytes = try parseModule(
      Array(
        """
        (module (import "env" "memory" (memory 1 16 shared))
          (func (export "run")
            (drop (i32.atomic.rmw.add (i32.const 0) (i32.const 1)))
            (drop (memory.atomic.notify (i32.const 0) (i32.const -1)))))
        """.utf8))
    // Example: sharing
    let memory = try SharedMemory(pages: 1, maximum: 16)
    var imports = Imports()
    imports.define("env", "memory", memory)
    for _ in 0..<2 {
      let store = try Store()
      let worker = Worker(try store.instantiate(try store.load(bytes: bytes), imports: imports))
      Thread.detachNewThread { worker.run() }
    }
    while case let done: UInt32 = try memory.load(at: 0), done < 2 {
      _ = try memory.wait(at: 0, equals: done, timeout: .seconds(10))
    }
    // End
    #expect(try memory.load(at: 0) == 2)
  }

  @Test func theExamplesAreThoseOfThePage() throws {
    let here = URL(fileURLWithPath: #filePath)
    let page = here.deletingLastPathComponent().appendingPathComponent("../../docs/Embedding.md").standardized
    let lines = try String(contentsOf: here, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    var examples: [[String]] = []
    var current: [String]?
    for line in lines {
      if line.hasPrefix("    // Example: ") {
        current = []
      } else if line == "    // End", let example = current {
        examples.append(example)
        current = nil
      } else {
        current?.append(String(line.dropFirst(4)))
      }
    }
    #expect(examples.count == 8)
    let text = try String(contentsOf: page, encoding: .utf8)
    for example in examples {
      #expect(text.contains("```swift\n" + example.joined(separator: "\n") + "\n```"), "\(example.first ?? "")")
    }
    #expect(text.components(separatedBy: "```swift\n").count == examples.count + 2, "the manifest, and no other")
  }
}
