import ArgumentParser
import Foundation
import Fuzzing
import WasmModule

/// Asks another validator for its verdict on generated modules and on mutants of them, and compares it with ours.
struct FuzzValidator {
  private let command: String
  private let grammar: Grammar
  private let output: String

  init(_ command: String, _ grammar: Grammar, output: String) throws {
    self.command = try FuzzValidator.path(of: command)
    self.grammar = grammar
    self.output = output
  }

  private static func path(of command: String) throws -> String {
    if command.contains("/") { return command }
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(command)") {
      return "\(folder)/\(command)"
    }
    throw ValidationError("\(command) is not installed")
  }

  /// The proposals that ours knows, by the other's names. A mutant may need any of them.
  private static let features =
    "--features=-all,floats,gc-types,mutable-global,saturating-float-to-int,sign-extension,reference-types,"
    + "multi-value,bulk-memory,simd,relaxed-simd,threads,tail-call,multi-memory,exceptions,memory64,extended-const,"
    + "function-references,gc,custom-page-sizes,wide-arithmetic"

  func run(_ seeds: Range<UInt64>, until deadline: Date, jobs: Int) throws {
    let state = State(next: seeds.lowerBound)
    let folder = FileManager.default.temporaryDirectory.path + "/apus-validator-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let start = Date()
    DispatchQueue.concurrentPerform(iterations: jobs) { job in
      while Date() < deadline, let seed = state.take(below: seeds.upperBound) {
        compare(seed, "\(folder)/\(job).wasm", state)
      }
    }
    let seconds = max(0.001, Date().timeIntervalSince(start))
    print("\(state.valid + state.invalid) modules in \(Int(seconds)) s: \(state.valid) valid, \(state.invalid) not")
    for difference in state.differences { print(difference) }
    print("validator: \(state.valid + state.invalid - state.differences.count) passed, \(state.differences.count) failed")
    if !state.differences.isEmpty { throw ExitCode.failure }
  }

  /// Even seeds are generated modules, odd ones mutants of those of some seeds before.
  private func module(_ seed: UInt64) -> [UInt8] {
    func generated(_ seed: UInt64) -> [[UInt8]] { grammar.makeCase(seed: seed).fuzzCase.modules.map(\.bytes) }
    if seed % 2 == 0 { return generated(seed)[0] }
    var numbers = RandomNumbers(seed: seed)
    return MutationSource((seed - 1..<seed + 2).flatMap { generated($0) }).module(&numbers)
  }

  private func compare(_ seed: UInt64, _ path: String, _ state: State) {
    let bytes = module(seed)
    let ours = Validation.verdict(bytes, .standard)
    guard ours != .limit, (try? Data(bytes).write(to: URL(fileURLWithPath: path))) != nil else { return }
    let outcome = ChildProcess.run([command, "validate", FuzzValidator.features, path], timeout: 30, showsErrors: false)
    let isValid = outcome.ending == .exit(0)
    guard isValid != (ours == .valid) else { return state.count(isValid) }
    let kept = "\(output)/validator-\(seed).wasm"
    try? FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    try? Data(bytes).write(to: URL(fileURLWithPath: kept))
    state.add("seed \(seed): ours \(ours), the other \(isValid ? "valid" : "invalid"); kept in \(kept)", isValid)
  }

  private final class State: @unchecked Sendable {
    private let lock = NSLock()
    private var next: UInt64
    private(set) var valid = 0
    private(set) var invalid = 0
    private(set) var differences: [String] = []

    init(next: UInt64) { self.next = next }

    func take(below end: UInt64) -> UInt64? {
      lock.withLock {
        defer { next += 1 }
        return next < end ? next : nil
      }
    }

    func count(_ isValid: Bool) { lock.withLock { if isValid { valid += 1 } else { invalid += 1 } } }

    func add(_ difference: String, _ isValid: Bool) {
      count(isValid)
      lock.withLock { differences.append(difference) }
    }
  }
}
