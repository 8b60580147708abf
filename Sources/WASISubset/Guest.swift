@_exported import Engine

/// The state of one program as preview1 sees it: what it was given, what it closed, and how it ended.
///
/// It is handed over by address, since host functions are called with it: it stays where it is for as long as the
/// machine is used.
public struct Guest {
  public var platform: Platform
  /// What the program handed to `proc_exit`. The call into it then ends with the trap `host`.
  public internal(set) var exitCode: UInt32?
  /// The standard streams 0, 1 and 2 that are open, a bit each.
  var openStreams: UInt8 = 0b111

  public init(_ platform: Platform) { self.platform = platform }
}
