import WasmModule

/// A difference that was found, with all that it takes to see it again.
public struct Finding: Equatable, Sendable {
  public enum State: String, Sendable, CaseIterable {
    /// It still shows; the replay says so when it does not any more.
    case open
    /// It is mended; a replay that shows it fails.
    case closed
  }

  public var state = State.open
  public var difference: Difference
  public var fuzzCase: FuzzCase
  /// Of the case that it was found in, before it was made smaller.
  public var seed: UInt64
  /// The commit that it was found at.
  public var commit: String
  /// The choices that lead to the case as it was after the shrinker's first stage, with the grammar of that commit.
  public var recording: Recording

  public init(
    difference: Difference, fuzzCase: FuzzCase, seed: UInt64, commit: String, recording: Recording
  ) {
    self.difference = difference
    self.fuzzCase = fuzzCase
    self.seed = seed
    self.commit = commit
    self.recording = recording
  }

  /// Findings of one cause most often share it: what differs, who, and which instructions are left.
  /// - Parameter mnemonics: of the instructions of the small case.
  public static func bucket(_ signature: Difference.Signature, _ mnemonics: Set<String>) -> String {
    let rest = mnemonics.filter { !$0.hasSuffix(".const") && !$0.hasPrefix("local.") && $0 != "end" }
    return ([signature.description] + rest.sorted()).joined(separator: " ")
  }

  /// The name of the finding's folder.
  public static func name(bucket: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bucket.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var words = ""
    for letter in bucket.lowercased() {
      if letter.isASCII, letter.isLetter || letter.isNumber {
        words.append(letter)
      } else if words.last != "-" {
        words.append("-")
      }
      if words.count >= 48 { break }
    }
    while words.last == "-" { words.removeLast() }
    return "\(words)-\(hexadecimal(hash >> 40, 6))"
  }
}
