/// The binary format of a module in the text format (specification, chapter 6), `(module ...)` or its fields alone.
///
/// Annotations that are known (`@custom`, `@name`, `@metadata.code.branch_hint`) become custom sections where `annotations`
/// is set; others are skipped as white space. `names` makes a `name` section of the identifiers.
/// - Throws: where the text is malformed. It is not validated.
public func parseModule(
  _ text: [UInt8], annotations: Bool = true, names: Bool = true
) throws(TextError) -> [UInt8] {
  try parseModule(text, ParseOptions(annotations: annotations, names: names))
}

func parseModule(_ text: [UInt8], _ options: ParseOptions) throws(TextError) -> [UInt8] {
  try withSource(text) { (source) throws(Fault) in
    try ModuleParser.parse(source, isWhole: true, options)
  }
}

/// The commands of a test script. A module in it that is malformed is an error of its command alone; an error is thrown where
/// a command itself can't be read.
public func parseScript(_ text: [UInt8]) throws(TextError) -> Script {
  let commands = try withSource(text) { (source) throws(Fault) in
    var parser = try ScriptParser(source, text)
    return try parser.script()
  }
  return Script(commands: commands)
}
