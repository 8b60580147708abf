extension Module {
  /// The module's own name in the name section (specification, appendix A.5), nil if it has none.
  public var name: NameRange? {
    do throws(ModuleError) {
      guard var cursor = try nameSubsection(0) else { return nil }
      return try cursor.name()
    } catch { return nil }
  }

  /// The name of a function in the name section, nil if it has none. Takes time in proportion to the index: the
  /// section is read from its start, and nothing is kept.
  public func functionName(_ index: Int) -> NameRange? {
    do throws(ModuleError) {
      guard var cursor = try nameSubsection(1) else { return nil }
      let count = try cursor.count()
      for _ in 0..<count {
        let named = Int64(try cursor.u32())
        // A name map ascends.
        if named > Int64(index) { return nil }
        if named == Int64(index) { return try cursor.name() }
        _ = try cursor.byteRange()
      }
    } catch {}
    return nil
  }

  /// A cursor over the contents of a subsection of the name section.
  private func nameSubsection(_ wanted: UInt8) throws(ModuleError) -> Cursor? {
    guard nameSection.count > 0, var cursor = Cursor(bytes) else { return nil }
    try cursor.skip(Int(nameSection.offset))
    cursor.end = cursor.next + Int(nameSection.count)
    while !cursor.isAtEnd {
      let id = try cursor.byte()
      let contents = try cursor.byteRange()
      if id == wanted {
        cursor.next = cursor.base + Int(contents.offset)
        cursor.end = cursor.next + Int(contents.count)
        return cursor
      }
    }
    return nil
  }
}

/// A section of a module, in the order of the bytes.
public struct Section: Sendable {
  /// The section's number (specification, 5.5.2); 0 for a custom one.
  public var id: UInt8
  /// A custom section's name; of count 0 for the others.
  public var name: NameRange
  /// What follows the size, and for a custom section the name.
  public var contents: NameRange
}

/// Walks over a module's sections, for those who inspect modules.
public struct Sections {
  private var cursor: Cursor?

  init(_ module: Module) {
    cursor = Cursor(module.bytes)
    // The header.
    cursor?.next += 8
  }

  public mutating func next() -> Section? {
    guard var cursor, !cursor.isAtEnd else { return nil }
    do throws(ModuleError) {
      let id = try cursor.byte()
      let contents = try cursor.byteRange()
      self.cursor = cursor
      guard id == SectionID.custom else {
        return Section(id: id, name: NameRange(offset: contents.offset, count: 0), contents: contents)
      }
      cursor.next = cursor.base + Int(contents.offset)
      let name = try cursor.name()
      let start = name.offset + name.count
      return Section(
        id: id, name: name, contents: NameRange(offset: start, count: contents.offset + contents.count - start))
    } catch { return nil }
  }
}

extension Module {
  public var sections: Sections { Sections(self) }
}

#if !hasFeature(Embedded)
  // The library's methods on sequences make arrays.
  extension Sections: Sequence, IteratorProtocol {}
#endif
