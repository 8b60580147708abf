import Engine

// Unsafe room. Invariant: a memory's bytes are at one address for as long as its store lives; a view without bytes
// is never read through.
extension MemoryView {
  init(_ reference: MemoryReference) {
    let bytes = reference.bytes
    self.init(baseAddress: bytes.baseAddress ?? MemoryView.nowhere, byteCount: bytes.count)
  }

  /// A view of no bytes.
  public static var empty: MemoryView { MemoryView(baseAddress: nowhere, byteCount: 0) }

  private static var nowhere: UnsafeMutableRawPointer { UnsafeMutableRawPointer(bitPattern: 16).unsafelyUnwrapped }
}

extension Engine.Instance {
  /// The export of this name, or nil.
  func export(named name: String) -> ExternalValue? {
    var name = name
    return name.withUTF8 { export(named: UnsafeRawBufferPointer($0)) }
  }
}

extension Engine.Module {
  /// A name in the module's bytes, which the loader found to be UTF-8.
  func text(_ range: NameRange) -> String { String(decoding: name(range), as: UTF8.self) }

  /// The name of a function, or nil where the module does not tell.
  func functionText(_ index: Int) -> String? {
    functionName(index).map { String(decoding: $0, as: UTF8.self) }
  }
}
