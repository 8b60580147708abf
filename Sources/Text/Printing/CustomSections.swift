extension ModulePrinter {
  /// A custom section as an annotation (specification, "Custom Annotation"). The name section has none where the
  /// identifiers stand for it: they make one after the data section and all that is placed there, and before what is
  /// placed last.
  mutating func printCustom(_ place: Int) throws(PrintError) {
    // Whether every name found its thing is known at the end, and this is the end.
    if place == expressedNames, printedNames == names.count { return }
    let section = outline.sections[place]
    line(1, "(@custom ")
    out.append(name: bytes[section.name])
    if let following = outline.sections[place...].first(where: { $0.kind != .custom && !$0.isEmpty }) {
      out.append(" (before ")
      out.append(following.kind.keyword)
      out.append(")")
    } else if let names = expressedNames, place < names {
      out.append(" (after data)")
    } else {
      out.append(" (after last)")
    }
    out.append(strings: bytes[section.contents], level: 2)
    out.append(")")
    try checkLength(BinaryReader(bytes, section.contents))
  }
}
