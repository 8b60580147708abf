/// What Embedded Swift has not, or has only at a price, is not in the core.
enum Core {
  static func findings(_ file: SwiftFile) -> [Finding] {
    guard let module = file.module, House.core.contains(module) else { return [] }
    let lines = file.embeddedLines
    return file.findings(/\b(?:re)?throws\b(?!\s*\()/, in: lines, "throws without a type")
      + file.findings(/\bany\s+[A-Z(~]/, in: lines, "an existential")
      + file.findings(/\b(?:String|Substring|Character)\b/, in: lines, "a string in the core")
  }
}
