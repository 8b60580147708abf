/// What `Package.swift` says of the targets, read from its text.
struct Manifest {
  struct Target {
    var name: String
    /// Where its sources are, from the root of the package.
    var path: String
    var isTest: Bool
    /// Targets of this package that it depends on.
    var dependencies: [String]
    /// Products of other packages.
    var products: [String]
    var excluded: [String]
  }

  var targets: [Target] = []

  init(parsing text: String) {
    let file = SwiftFile(path: "Package.swift", text: text)
    // Positions of code and text agree byte for byte, and the code has no stray parentheses.
    let code = Array(file.code.utf8)
    let bytes = Array(text.utf8)
    var position = 0
    while let call = Self.nextTarget(in: code, from: position) {
      let end = Self.end(of: code, from: call.open)
      targets.append(Target(parsing: String(decoding: bytes[call.open..<end], as: UTF8.self),
        isTest: call.isTest))
      position = end
    }
  }

  private static func nextTarget(
    in code: [UInt8], from start: Int
  ) -> (open: Int, isTest: Bool)? {
    let kinds = [".target(", ".executableTarget(", ".testTarget("].map { Array($0.utf8) }
    for position in start..<code.count where code[position] == 0x2E {
      for kind in kinds where code[position...].starts(with: kind) {
        return (position + kind.count - 1, kind.count == ".testTarget(".utf8.count)
      }
    }
    return nil
  }

  private static func end(of code: [UInt8], from open: Int) -> Int {
    var depth = 0
    for position in open..<code.count {
      if code[position] == 0x28 { depth += 1 }
      if code[position] == 0x29 { depth -= 1 }
      if depth == 0 { return position + 1 }
    }
    return code.count
  }

  subscript(name: String) -> Target? {
    targets.first { $0.name == name }
  }

  /// A target and all it depends on, directly or not.
  func closure(of name: String) -> Set<String> {
    var reached: Set<String> = []
    var pending = [name]
    while let next = pending.popLast() {
      guard reached.insert(next).inserted else { continue }
      pending += self[next]?.dependencies ?? []
    }
    return reached
  }
}

extension Manifest.Target {
  /// Reads the arguments of a target, parentheses included.
  init(parsing arguments: String, isTest: Bool) {
    self.isTest = isTest
    var rest = arguments
    products = []
    for match in arguments.matches(of: /\.product\(\s*name:\s*"([^"]*)"[^)]*\)/) {
      products.append(String(match.1))
    }
    rest = rest.replacing(/\.product\([^)]*\)/, with: "")
    name = rest.firstMatch(of: /name:\s*"([^"]*)"/).map { String($0.1) } ?? ""
    path =
      rest.firstMatch(of: /path:\s*"([^"]*)"/).map { String($0.1) }
      ?? (isTest ? "Tests/" : "Sources/") + name
    dependencies = Self.strings(of: "dependencies", in: rest)
    excluded = Self.strings(of: "exclude", in: rest)
  }

  private static func strings(of label: String, in text: String) -> [String] {
    guard let start = text.range(of: "\(label):"),
      let open = text[start.upperBound...].firstIndex(of: "["),
      let close = text[open...].firstIndex(of: "]")
    else { return [] }
    return text[open..<close].matches(of: /"([^"]*)"/).map { String($0.1) }
  }
}
