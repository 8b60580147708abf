import Foundation

/// A board's firmware, built by the package manager from the package in `boards`.
public struct FirmwareBuild: Sendable {
  public let board: Board
  /// The root of the repository.
  public let root: String
  /// What differs from the profile: it is built in a folder of its own.
  public let variant: FirmwareVariant?

  public init(_ board: Board, root: String = ".", variant: FirmwareVariant? = nil) {
    self.board = board
    self.root = URL(fileURLWithPath: root).path
    self.variant = variant
  }

  /// The firmware that understands the commands of test scripts, which none has that only runs modules.
  public static func forScripts(_ board: Board, root: String = ".") -> FirmwareBuild {
    FirmwareBuild(
      board, root: root, variant: FirmwareVariant.all(of: board).first { $0.name == FirmwareVariant.scripts && $0.isAddition })
  }

  private var folder: String {
    "\(root)/.build/boards/\(board.name)" + (variant.map { ($0.isAddition ? "+" : "-") + $0.name } ?? "")
  }
  private var conditions: [String] {
    guard let variant else { return board.conditions }
    let others = board.conditions.filter { $0 != variant.condition }
    return variant.isAddition ? others : others + [variant.condition]
  }
  /// The firmware.
  public var image: String { "\(folder)/build/\(board.triple)/release/Firmware" }

  /// Builds it anew where anything has changed.
  public func callAsFunction() throws {
    let missing = board.missingTools
    guard missing.isEmpty else {
      throw BoardError("\(board.name) needs more tools: apt-get install \(missing.joined(separator: " "))")
    }
    guard FileManager.default.fileExists(atPath: "\(root)/boards/Package.swift") else {
      throw BoardError("there is no boards/Package.swift in \(root): run this in the repository, or give --root")
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try writeToolset()
    let (status, output) = try Command.run(
      [
        "swift", "build", "-c", "release", "--package-path", "\(root)/boards", "--triple", board.triple, "--toolset",
        toolset, "--scratch-path", "\(folder)/build", "--product", "Firmware",
      ], environment: ["BOARD": board.name])
    guard status == 0 else { throw BoardError("\(board.name) does not build:\n\(output)") }
  }

  // MARK: The toolset

  private var toolset: String { "\(folder)/toolset.json" }

  /// The package manager does not notice a changed toolset: what was built with another one goes.
  private func writeToolset() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let new = try encoder.encode(try makeToolset())
    if (try? Data(contentsOf: URL(fileURLWithPath: toolset))) == new { return }
    try? FileManager.default.removeItem(atPath: "\(folder)/build")
    try new.write(to: URL(fileURLWithPath: toolset))
  }

  private func makeToolset() throws -> Toolset {
    guard let swift = Command.path(of: "swiftc") else { throw BoardError("there is no swiftc") }
    let processor = board.processor
    var options = ["-enable-experimental-feature", "Embedded"]
    options += ["-Xfrontend", "-disable-stack-protector", "-Xfrontend", "-function-sections", "-Xcc", "-fno-pic"]
    options += processor.flatMap { ["-Xcc", $0] } + conditions.flatMap { ["-D", $0] }
    // Handlers that run often are compiled for speed nevertheless: the generator has marked them. Code that is made for
    // size takes more stack, and a board with too little memory for the threaded tier is short of that first.
    options += [board.profile.build.contains(.noThreaded) ? "-O" : "-Osize"]
    // Functions that are alike would be merged into one that is called with what differs: a handler that is called does
    // not jump to the next one, but comes back.
    options += ["-Xllvm", "-swiftmergefunc-threshold=0"]
    // The package manager asks for one LLVM module a file. What is not inlined in Swift, such as the standard library's
    // conversion of 32 bits to 64, would then be a call in almost every handler.
    options += ["-Xfrontend", "-enable-single-module-llvm-emission"]
    options += ["-use-ld=lld", "-Xclang-linker", "-nostdlib"]
    options += processor.flatMap { ["-Xclang-linker", $0] }
    let c = processor + ["-ffreestanding", "-ffunction-sections", "-fdata-sections", "-Os", "-DCLOCK_HZ=\(board.clock)"]
    let script = ["-T", "\(root)/boards/\(board.name)/memory.ld", "-L", "\(root)/boards", "--gc-sections"]
    return Toolset(
      rootPath: URL(fileURLWithPath: swift).deletingLastPathComponent().path,
      swiftCompiler: .init(extraCLIOptions: options), cCompiler: .init(extraCLIOptions: c),
      linker: .init(extraCLIOptions: script + (try libraries())))
  }

  /// The C library's memory and mathematical functions, and the compiler's own arithmetic.
  private func libraries() throws -> [String] {
    switch board.architecture {
    case .arm:
      let compiler = ["arm-none-eabi-gcc", "-mthumb"] + board.processor
      return try ["-print-file-name=libc_nano.a", "-print-file-name=libm.a", "-print-libgcc-file-name"].map {
        try Command.line(compiler + [$0])
      }
    case .riscv:
      let compiler = ["riscv64-unknown-elf-gcc"] + board.processor
      // Where Debian's picolibc keeps the variants for each processor.
      let variants = "/usr/lib/picolibc/riscv64-unknown-elf/lib/release"
      let library = "\(variants)/\(try Command.line(compiler + ["-print-multi-directory"]))/libc.a"
      guard FileManager.default.fileExists(atPath: library) else {
        throw BoardError("there is no \(library): apt-get install picolibc-riscv64-unknown-elf")
      }
      return [library, try Command.line(compiler + ["-print-libgcc-file-name"])]
    }
  }
}

/// A toolset file of the package manager.
private struct Toolset: Encodable {
  struct Tool: Encodable {
    var extraCLIOptions: [String]
  }

  var schemaVersion = "1.0"
  var rootPath: String
  var swiftCompiler: Tool
  var cCompiler: Tool
  var linker: Tool
}

extension FirmwareBuild {
  /// Bytes of flash, and of RAM besides the stack and what modules get.
  public func size() throws -> (flash: Int, memory: Int) {
    let file = try Data(contentsOf: URL(fileURLWithPath: image))
    let sections = try ELFSections(file, memoryStart: board.memoryStart)
    return (sections.loaded, sections.variables)
  }
}
