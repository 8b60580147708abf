import WasmModule

extension PlantedBug {
  /// Whether this build has the bugs.
  public static var areInThisBuild: Bool {
    #if APUS_PLANTED
    true
    #else
    false
    #endif
  }

  /// Puts the bug into the loader and the engine, for the rest of the process: before anything of them has run.
  public func plant() {
    #if APUS_PLANTED
    WasmModule.plant(Array(name.utf8))
    #else
    preconditionFailure("a build without planted bugs")
    #endif
  }
}
