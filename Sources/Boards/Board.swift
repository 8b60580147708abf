import Profiles

/// A board as the host sees it: what its firmware is built for, and what emulates it.
public struct Board: Sendable {
  public let profile: Profile
  /// The compiler's target.
  public let triple: String
  /// What the compilers have to know of the processor.
  let processor: [String]
  /// The emulator and its machine.
  let emulator: String
  let machine: String
  let architecture: Architecture
  /// Hertz of the processor in the emulator.
  let clock: Int
  /// Nanoseconds that an instruction takes, about: two to this power.
  public let instructionShift: Int
  /// Where a module is put, and the keys of a device: `SLOT` and `KEYS` of the linker script.
  public let slot: Range<Int>
  public let keys: Range<Int>
  /// Where its RAM begins: `RAM` of the linker script.
  let memoryStart: Int

  enum Architecture { case arm, riscv }

  public var name: String { "\(profile.name)" }

  public static let all: [Board] = [
    Board(
      profile: .mps2AN386, triple: "armv7em-none-none-eabi", processor: ["-mcpu=cortex-m4", "-mfloat-abi=soft"],
      emulator: "qemu-system-arm", machine: "mps2-an386", architecture: .arm, clock: 25_000_000, instructionShift: 5,
      slot: 0x0020_0000..<0x0020_0000 + (2 << 20), keys: 0x000F_FC00..<0x000F_FC00 + (1 << 10),
      memoryStart: 0x2000_0000),
    Board(
      profile: .mps2AN500, triple: "armv7em-none-none-eabi",
      processor: ["-mcpu=cortex-m7", "-mfloat-abi=hard", "-mfpu=fpv5-d16"],
      emulator: "qemu-system-arm", machine: "mps2-an500", architecture: .arm, clock: 25_000_000, instructionShift: 5,
      slot: 0x0020_0000..<0x0020_0000 + (2 << 20), keys: 0x000F_FC00..<0x000F_FC00 + (1 << 10),
      memoryStart: 0x2000_0000),
    Board(
      profile: .netduinoPlus2, triple: "armv7em-none-none-eabi", processor: ["-mcpu=cortex-m4", "-mfloat-abi=soft"],
      emulator: "qemu-system-arm", machine: "netduinoplus2", architecture: .arm, clock: 168_000_000, instructionShift: 3,
      slot: 0x0808_0000..<0x0808_0000 + (512 << 10), keys: 0x0807_FC00..<0x0807_FC00 + (1 << 10),
      memoryStart: 0x2000_0000),
    Board(
      profile: .microbit, triple: "armv6m-none-none-eabi", processor: ["-mcpu=cortex-m0", "-mfloat-abi=soft"],
      emulator: "qemu-system-arm", machine: "microbit", architecture: .arm, clock: 16_000_000, instructionShift: 6,
      slot: 0x0003_0000..<0x0003_0000 + (64 << 10), keys: 0x0002_EC00..<0x0002_EC00 + (1 << 10),
      memoryStart: 0x2000_0000),
    Board(
      profile: .rv32Virt, triple: "riscv32-none-none-eabi", processor: ["-march=rv32imac", "-mabi=ilp32"],
      emulator: "qemu-system-riscv32", machine: "virt", architecture: .riscv, clock: 10_000_000, instructionShift: 4,
      slot: 0x8010_0000..<0x8010_0000 + (1 << 20), keys: 0x8007_FC00..<0x8007_FC00 + (1 << 10),
      memoryStart: 0x8020_0000),
  ]

  public static func named(_ name: String) -> Board? { all.first { $0.name == name } }

  /// The tools that are needed, each with the Debian package that it is in.
  public var tools: [(command: String, package: String)] {
    switch architecture {
    case .arm: [("qemu-system-arm", "qemu-system-arm"), ("arm-none-eabi-gcc", "gcc-arm-none-eabi libnewlib-arm-none-eabi")]
    case .riscv:
      [
        ("qemu-system-riscv32", "qemu-system-misc"),
        ("riscv64-unknown-elf-gcc", "gcc-riscv64-unknown-elf picolibc-riscv64-unknown-elf"),
      ]
    }
  }

  /// Those that are not there: what to install.
  public var missingTools: [String] {
    tools.filter { Command.path(of: $0.command) == nil }.map(\.package)
  }

  /// The compiler's conditions. What test scripts need is an addition to all boards (`FirmwareBuild.forScripts`).
  public var conditions: [String] {
    let own = "BOARD_" + name.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
    var conditions = [own, "APUS_NO_SCRIPTS"]
    if profile.build.contains(.loopDispatch) { conditions.append("LOOP_DISPATCH") }
    if profile.build.contains(.noThreaded) { conditions.append("APUS_NO_THREADED") }
    if profile.build.contains(.supportedOnly) { conditions += ["APUS_SUPPORTED_ONLY", "APUS_NO_GC"] }
    if profile.build.contains(.noSwap) { conditions.append("APUS_NO_SWAP") }
    if profile.build.contains(.noAtomics) { conditions.append("APUS_NO_ATOMICS") }
    return conditions
  }
}

/// Why something with a board did not work.
public struct BoardError: Error, CustomStringConvertible, Equatable {
  public let description: String
  public init(_ description: String) { self.description = description }
}
