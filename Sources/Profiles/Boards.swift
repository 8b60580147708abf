/// The boards, one profile each.
extension Profile {
  public static var boards: InlineArray<5, Profile> {
    [mps2AN386, mps2AN500, netduinoPlus2, microbit, rv32Virt]
  }

  public static var mps2AN386: Profile {
    Profile(
      name: "mps2-an386", summary: "Cortex-M4 without floating point, 25 MHz, 4 MB of flash, 4 MB of RAM",
      arenaBytes: 4000 << 10, limits: Limits(stackSlots: 8 << 10, codeBytes: 256 << 10, memoryPages: 48))
  }

  public static var mps2AN500: Profile {
    Profile(
      name: "mps2-an500", summary: "Cortex-M7 with floating point, 25 MHz, 4 MB of flash, 4 MB of RAM",
      arenaBytes: 4000 << 10, limits: Limits(stackSlots: 8 << 10, codeBytes: 256 << 10, memoryPages: 48),
      build: .supportedOnly)
  }

  public static var netduinoPlus2: Profile {
    Profile(
      name: "netduinoplus2", summary: "STM32F405, Cortex-M4, 168 MHz, 1 MB of flash, 192 KB of RAM",
      arenaBytes: 116 << 10, limits: Limits(stackSlots: 1 << 10, codeBytes: 12 << 10, memoryPages: 1), frameBytes: 512)
  }

  public static var microbit: Profile {
    Profile(
      name: "microbit", summary: "nRF51822, Cortex-M0, 16 MHz, 256 KB of flash, 16 KB of RAM",
      arenaBytes: 12 << 10, limits: Limits(stackSlots: 192, codeBytes: 0, memoryPages: 1),
      build: [.loopDispatch, .noThreaded, .supportedOnly, .noSwap, .noAtomics], frameBytes: 256)
  }

  public static var rv32Virt: Profile {
    Profile(
      name: "rv32-virt", summary: "RV32IMAC, the emulator's virt machine, 4 MB of RAM",
      arenaBytes: 4000 << 10, limits: Limits(stackSlots: 8 << 10, codeBytes: 256 << 10, memoryPages: 48),
      build: .supportedOnly)
  }
}

extension Limits {
  /// A board's: the arena bounds everything that is not named here.
  fileprivate init(stackSlots: Int, codeBytes: Int, memoryPages: Int) {
    self.init()
    self.stackSlots = stackSlots
    self.codeBytes = codeBytes
    self.memoryPages = memoryPages
    hostReentries = 4
  }
}
