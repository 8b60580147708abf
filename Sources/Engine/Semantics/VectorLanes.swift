#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
/// A vector as it is loaded and stored; operations see its lanes.
///
/// Unsafe room. Invariant: vectors of all lanes are 16 bytes long, and any bits are a value of each.
typealias V128 = SIMD16<UInt8>

/// The same bits as a vector of other lanes.
@inline(__always)
func recast<A, B>(_ vector: A, _ type: B.Type) -> B { unsafeBitCast(vector, to: type) }
#endif
