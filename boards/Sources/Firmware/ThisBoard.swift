import Profiles

extension Profile {
  /// That of the board this firmware is built for.
  static var this: Profile {
    #if BOARD_MPS2_AN386
    .mps2AN386
    #elseif BOARD_MPS2_AN500
    .mps2AN500
    #elseif BOARD_NETDUINOPLUS2
    .netduinoPlus2
    #elseif BOARD_MICROBIT
    .microbit
    #elseif BOARD_RV32_VIRT
    .rv32Virt
    #endif
  }
}
