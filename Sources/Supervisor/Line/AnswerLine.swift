/// Where a supervisor's answers go: a C function that takes them a byte at a time.
///
/// Unsafe room. Invariant: `context` lives as long as the supervisor.
public struct AnswerLine: ByteLine {
  public typealias Send = @convention(c) (_ context: UnsafeMutableRawPointer?, _ byte: UInt8) -> Void

  private let context: UnsafeMutableRawPointer?
  private let sendByte: Send

  public init(context: UnsafeMutableRawPointer?, send: @escaping Send) {
    self.context = context
    sendByte = send
  }

  public func send(_ byte: UInt8) { sendByte(context, byte) }
}
