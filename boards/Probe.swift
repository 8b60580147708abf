import Signature
import WASISubset

/// What a firmware does with the core, for `boards/build-core` to link: load a module, make an instance with the
/// board's imports, call `_start`. It runs nowhere.
@c func apus_probe(
  _ module: UnsafeRawPointer, _ moduleByteCount: Int, _ arena: UnsafeMutableRawPointer, _ arenaByteCount: Int,
  _ guest: UnsafeMutableRawPointer
) -> Int {
  let bytes = UnsafeRawBufferPointer(start: module, count: moduleByteCount)
  let memory = UnsafeMutableRawBufferPointer(start: arena, count: arenaByteCount)
  guard
    let machine = try? Machine(arena: memory, limits: Limits()),
    let module = try? machine.load(bytes),
    let instance = try? machine.instantiate(module, guest: guest.assumingMemoryBound(to: Guest.self)),
    case .function(let start)? = instance.export("_start"),
    let slots = try? machine.arguments(of: start)
  else { return 1 }
  do throws(Trap) { try machine.call(start, at: slots) } catch { return Int(error.rawValue) }
  return 0
}

/// The same for a signature.
@c func apus_probe_signature(
  _ signature: UnsafePointer<UInt8>, _ publicKey: UnsafePointer<UInt8>, _ message: UnsafePointer<UInt8>, _ count: Int
) -> Bool {
  let signature = UnsafeBufferPointer(start: signature, count: Ed25519.signatureByteCount)
  let publicKey = UnsafeBufferPointer(start: publicKey, count: Ed25519.publicKeyByteCount)
  let message = UnsafeBufferPointer(start: message, count: count)
  return Ed25519.verify(signature: signature.span, publicKey: publicKey.span, message: message.span)
}
