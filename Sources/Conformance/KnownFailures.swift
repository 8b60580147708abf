/// What an executor is known not to do: `conformance/expected/EXECUTOR.txt`.
///
/// A line each, and the reason after it: `core/memory.wast:12  grows beyond the limit` for a case,
/// `unsupported simd  vectors come later` for all cases that lack a feature. A `#` begins a comment.
public struct KnownFailures: Equatable, Sendable {
  /// Keys of cases, with the reasons.
  public private(set) var cases: [String: String] = [:]
  /// Names of features, with the reasons.
  public private(set) var features: [String: String] = [:]

  public init() {}

  /// Why a text is none.
  public enum Failure: Error, Equatable, CustomStringConvertible {
    case noReason(line: Int)
    case repeated(line: Int)

    public var description: String {
      switch self {
      case .noReason(let line): "line \(line): no reason is given"
      case .repeated(let line): "line \(line): for the second time"
      }
    }
  }

  public init(parsing text: String) throws(Failure) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      guard words.count > 1 else { throw .noReason(line: index + 1) }
      if first == "unsupported" {
        guard words.count > 2 else { throw .noReason(line: index + 1) }
        guard features.updateValue(String(words[2]), forKey: String(words[1])) == nil else {
          throw .repeated(line: index + 1)
        }
      } else {
        let reason = words.dropFirst().joined(separator: " ")
        guard cases.updateValue(reason, forKey: String(first)) == nil else { throw .repeated(line: index + 1) }
      }
    }
  }

  /// What is not as it is known to be.
  public struct Surprise: Equatable, Sendable {
    public enum Kind: Equatable, Sendable {
      /// A case failed, and no line says so.
      case failure
      /// A case passed, or lacks a feature, that a line says fails.
      case pass
      /// A case lacks a feature that no line names.
      case unsupported
      /// A line names a case or a feature that the whole run did not come by.
      case stale
    }
    public var kind: Kind
    /// The key of the case; the feature, or key, of a stale line.
    public var key: String
    /// The case, but for a stale line.
    public var result: CaseResult?
  }

  /// - Parameters:
  ///   - results: all of one executor.
  ///   - isWhole: nothing was left out, so that a line that nothing matches is stale. Where files were left out, lines
  ///     for cases of files that were run are judged all the same.
  public func surprises(in results: [FileResult], isWhole: Bool) -> [Surprise] {
    var surprises: [Surprise] = []
    var seen: Set<String> = []
    var lacking: Set<String> = []
    for result in results.lazy.flatMap(\.cases) {
      let isKnown = cases[result.key] != nil
      if isKnown { seen.insert(result.key) }
      switch result.status {
      case .passed: if isKnown { surprises.append(Surprise(kind: .pass, key: result.key, result: result)) }
      case .failed: if !isKnown { surprises.append(Surprise(kind: .failure, key: result.key, result: result)) }
      case .unsupported:
        let feature = result.feature ?? ""
        lacking.insert(feature)
        if features[feature] == nil {
          surprises.append(Surprise(kind: .unsupported, key: result.key, result: result))
        } else if isKnown {
          surprises.append(Surprise(kind: .pass, key: result.key, result: result))
        }
      }
    }
    let files = Set(results.map(\.file))
    let stale = cases.keys.filter { key in
      !seen.contains(key) && (isWhole || files.contains(String(key.prefix { $0 != ":" })))
    }
    let staleFeatures = isWhole ? features.keys.filter { !lacking.contains($0) } : []
    return surprises + (stale + staleFeatures).sorted().map { Surprise(kind: .stale, key: $0, result: nil) }
  }
}
