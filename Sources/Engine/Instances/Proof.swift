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

  /// The same of an instruction on objects.
  @_spi(Proof) public static func inPlaceAggregateHandler(_ code: Int) -> Int? {
    #if APUS_NO_GC
    return nil
    #else
    return code < inPlaceAggregateHandlers.count ? address(inPlaceAggregateHandlers[code]) : nil
    #endif
  }
}

extension Instance {
  /// The address of the handler in place of an atomic instruction, by the code after the prefix; nil where there is none.
  @_spi(Proof) public static func inPlaceAtomicHandler(_ code: Int) -> Int? {
    #if APUS_NO_ATOMICS
    return nil
    #else
    return code < inPlaceAtomicHandlers.count ? address(inPlaceAtomicHandlers[code]) : nil
    #endif
  }
}

/// What objects hold, for those who compare them.
extension Machine {
  /// A field of a structure or an element of an array.
  @_spi(Proof) public enum ObjectPart {
    /// As it lies, zero-extended.
    case number(UInt64)
    case vector(low: UInt64, high: UInt64)
    /// As a slot holds it.
    case reference(UInt64)
  }

  /// Whether a word refers to an object, of whatever form.
  @_spi(Proof) public func isObject(_ word: UInt64) -> Bool { state.pointee.heap?.pointee.object(word) != nil }

  /// Fields or elements of the structure or array that a word refers to.
  @_spi(Proof) public func partCount(of word: UInt64) -> Int {
    guard let object = state.pointee.heap?.pointee.object(word) else { return 0 }
    let type = state.pointee.objectType(object.pointee.type)
    switch type.pointee.form {
    case .structure: return Int(type.pointee.fieldCount)
    case .array: return Int(object.pointee.count)
    case .exception: return 0
    }
  }

  /// - Parameter index: less than `partCount(of:)`.
  @_spi(Proof) public func part(_ index: Int, of word: UInt64) -> ObjectPart {
    guard index >= 0, index < partCount(of: word), let object = state.pointee.heap?.pointee.object(word) else {
      preconditionFailure("no such part")
    }
    let type = state.pointee.objectType(object.pointee.type)
    let isArray = type.pointee.form == .array
    let place = type.pointee.fields[isArray ? 0 : index]
    let field = isArray ? object.contents + index * Int(type.pointee.byteCount) : object.field(Int(place.offset))
    switch place.kind {
    case .vector: return .vector(low: field.load(as: UInt64.self), high: (field + 8).load(as: UInt64.self))
    case .reference: return .reference(place.kind.load(field))
    default: return .number(place.kind.load(field))
    }
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
