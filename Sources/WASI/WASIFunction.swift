import Apus

/// The guest's way out: it called `proc_exit`, or `proc_raise` with a signal that ends it.
public struct WASIExit: Error, Equatable, Sendable {
  /// The exit code as the guest gave it; a signal's is 128 and the signal's number.
  public let code: UInt32
}

/// One function of `wasi_snapshot_preview1`, ready to be bound as an import.
public struct WASIFunction: Sendable {
  /// The name in the witx and in the import.
  public let name: String
  /// The core WebAssembly parameters, a letter each: `i` is `i32`, `I` is `i64`.
  public let parameters: String
  /// Whether there is one `i32` result, the errno. Only `proc_exit` has none.
  public let hasResult: Bool

  /// What a row of the table does.
  enum Body: Sendable {
    /// Returns, which is success, or throws the errno.
    case call(@Sendable (WASI, MemoryView, WASIArguments) throws(Errno) -> Void)
    /// Returns, or ends the guest.
    case leave(@Sendable (WASI, WASIArguments) throws(WASIExit) -> Errno)
  }
  let body: Body

  /// Calls the function.
  ///
  /// - Parameters:
  ///   - wasi: the guest's state. It serves one call at a time.
  ///   - memory: the guest's memory as it is now.
  ///   - slots: the arguments, a slot each, an `i32` in the low half (the high half is ignored).
  ///     The result, an errno, is written to `slots[0]`: there must be room for it even where
  ///     there is no parameter.
  public func call(
    _ wasi: WASI, _ memory: MemoryView, _ slots: UnsafeMutablePointer<UInt64>
  ) throws(WASIExit) {
    let arguments = WASIArguments(slots: slots)
    var result = Errno.success
    switch body {
    case .call(let function):
      do { try function(wasi, memory, arguments) } catch { result = error }
    case .leave(let function):
      result = try function(wasi, arguments)
    }
    if hasResult { slots[0] = UInt64(result.rawValue) }
  }
}

/// A string of the guest: an address and a length in bytes, both unchecked.
struct GuestString {
  let address: UInt32
  let count: UInt32
}

/// The arguments of one call.
struct WASIArguments {
  // This file is a room for unsafe code. `slots` has a slot for each parameter, and one at least,
  // during the call: that is the caller's part of `call`.
  let slots: UnsafeMutablePointer<UInt64>

  /// The `i32` argument at `index`.
  subscript(index: Int) -> UInt32 { UInt32(truncatingIfNeeded: slots[index]) }

  /// The string whose address and length are the arguments at `index` and after it.
  func string(_ index: Int) -> GuestString {
    GuestString(address: self[index], count: self[index + 1])
  }

  /// The `i64` argument at `index`.
  func wide(_ index: Int) -> UInt64 { slots[index] }
}
