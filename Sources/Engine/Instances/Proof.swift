#if !hasFeature(Embedded)
/// What the proof that every handler runs needs to see: where the addresses of handlers stand, and, where a loop
/// dispatches, which handler is next. Nothing else has a use for it.
///
/// Unsafe room. Invariant: who puts another handler's address into these words lets it go on with the one that was
/// there.
extension Machine {
  /// The threaded code written so far: words with handlers' addresses, each followed by fields.
  @_spi(Proof) public var threadedCode: UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(start: state.pointee.run.code.base, count: state.pointee.run.code.used)
  }
}

extension Instance {
  /// The in-place tier's handlers by opcode byte.
  @_spi(Proof) public var inPlaceDispatch: UnsafeMutableBufferPointer<Int> {
    let start = UnsafeMutableRawPointer(state).assumingMemoryBound(to: Int.self)
    return UnsafeMutableBufferPointer(start: start, count: 256)
  }

  /// The address of the handler in place of an instruction on vectors, by the code after the prefix and the address of
  /// the prefix's own handler; nil where there is none.
  @_spi(Proof) public static func inPlaceVectorHandler(_ code: Int, behind prefix: Int) -> Int? {
    #if _pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS
    return nil
    #else
    #if !APUS_NO_MEMORY64
    if prefix == address(apus_i_vector_prefix64), code < inPlaceVectorHandlers64.count,
      address(inPlaceVectorHandlers64[code]) != address(apus_i_unreachable)
    {
      return address(inPlaceVectorHandlers64[code])
    }
    #endif
    return code < inPlaceVectorHandlers.count ? address(inPlaceVectorHandlers[code]) : nil
    #endif
  }
}

@_spi(Proof) public enum LoopDispatch {
  #if DEBUG || LOOP_DISPATCH
  public static let isUsed = true
  #else
  public static let isUsed = false
  #endif

  /// Whether a handler's status asks the loop to go on with `nextHandler`.
  public static func goesOn(_ status: Int) -> Bool { status == Status.goOn }

  /// - Parameter context: a handler's fifth argument.
  public static func nextHandler(_ context: UnsafeMutableRawPointer) -> Int {
    run(context).pointee.nextHandler
  }

  /// Runs the next handler with the registers that the last one left.
  public static func runNextHandler(_ context: UnsafeMutableRawPointer) -> Int {
    let s = run(context).pointee.saved
    let handler = unsafeBitCast(run(context).pointee.nextHandler, to: Handler.self)
    return s.enter(handler)
  }

  private static func run(_ context: UnsafeMutableRawPointer) -> UnsafeMutablePointer<RunState> {
    context.assumingMemoryBound(to: InstanceState.self).pointee.run
  }
}
#endif
