/// What a board gives to a guest, as C function pointers and their context. A function that is nil is one that the
/// board has not: the calls over it answer `nosys`.
///
/// Unsafe room. Invariants: `context`, `arguments` and `environment` live as long as the guest; a function uses the
/// bytes that it is handed during its call only.
public struct Platform {
  /// Takes bytes for standard output (1) or standard error (2): answers how many it took, or a negative number where
  /// it failed.
  public typealias Write = @convention(c) (
    _ context: UnsafeMutableRawPointer?, _ stream: Int32, _ bytes: UnsafeRawPointer, _ byteCount: Int
  ) -> Int
  /// Fills in bytes of standard input: answers how many, 0 at the end, or a negative number where there is nothing yet.
  public typealias Read = @convention(c) (
    _ context: UnsafeMutableRawPointer?, _ bytes: UnsafeMutableRawPointer, _ byteCount: Int
  ) -> Int
  /// Nanoseconds: since 1970 for the real-time clock, since any moment that stays the same for the monotonic one.
  public typealias Now = @convention(c) (_ context: UnsafeMutableRawPointer?) -> UInt64
  /// Fills all the bytes with random ones; answers 0, or anything else where it could not.
  public typealias Random = @convention(c) (
    _ context: UnsafeMutableRawPointer?, _ bytes: UnsafeMutableRawPointer, _ byteCount: Int
  ) -> Int
  /// Lets others run.
  public typealias Yield = @convention(c) (_ context: UnsafeMutableRawPointer?) -> Void

  /// Handed to each function as it is.
  public var context: UnsafeMutableRawPointer?
  public var write: Write?
  public var read: Read?
  public var realTime: Now?
  public var monotonicTime: Now?
  /// Nanoseconds from one reading of a clock to the next that can differ.
  public var clockResolution: UInt64 = 1
  public var random: Random?
  public var yield: Yield?
  /// The arguments, the program's name first, and the variables, each as `name=value`: UTF-8, a zero byte after each.
  public var arguments = UnsafeRawBufferPointer(start: nil, count: 0)
  public var environment = UnsafeRawBufferPointer(start: nil, count: 0)

  public init(context: UnsafeMutableRawPointer? = nil) { self.context = context }
}
