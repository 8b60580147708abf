import Foundation

/// What is put into a board's slot: `boards/Sources/Firmware/Image.swift` reads it.
public enum SlotImage {
  public static func bytes(of module: [UInt8], companion: [UInt8] = []) -> [UInt8] {
    var bytes = Array("APUSMODL".utf8)
    for count in [module.count, companion.count] {
      for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: count >> shift)) }
    }
    bytes += module
    if !companion.isEmpty { bytes += [UInt8](repeating: 0, count: (8 - bytes.count % 8) % 8) + companion }
    return bytes
  }

  /// What is put where a board looks for public keys, 32 bytes each: `TrustedKeys.swift` there reads it.
  public static func bytes(ofKeys keys: [[UInt8]]) -> [UInt8] {
    Array("APUSKEYS".utf8) + [UInt8(keys.count), 0, 0, 0, 0, 0, 0, 0] + keys.joined()
  }
}
