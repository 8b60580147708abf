import WasmModule

/// The validator's verdict on bytes.
///
/// Unsafe room. Invariant: the arena and the bytes live until the verdict is there, and nothing of the module leaves.
public enum Validation {
  public enum Verdict: Equatable, Sendable {
    case valid
    /// With the reason, in the specification's words where it has some.
    case invalid(String)
    /// Not judged: more than the limits allow.
    case limit
  }

  public static func verdict(_ module: [UInt8], _ features: FeatureSet) -> Verdict {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 4 << 20, alignment: 16)
    defer { room.deallocate() }
    return module.withUnsafeBytes { bytes in
      do throws(ModuleError) {
        var arena = Arena(room)
        _ = try Module(parsing: bytes, into: &arena, limits: Limits(), features: features)
        return .valid
      } catch {
        if error.kind == .limit { return .limit }
        let reason = error.feature.map { "feature \($0)" } ?? error.reason.message.description
        return .invalid("\(reason) (at byte \(error.offset))")
      }
    }
  }
}
