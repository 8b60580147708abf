/// The `metadata.code.branch_hint` section (the branch-hinting proposal): for each function, where the branches are that are
/// likely or not.
struct BranchHints {
  static let section: StaticString = "metadata.code.branch_hint"

  private var functions = Vector()
  /// The hints of the function at hand.
  private var hints = Vector()

  /// Notes a hint for the instruction at an offset of the function's body, whose locals count as well.
  mutating func append(_ hint: UInt8, at offset: Int) {
    hints.count += 1
    hints.bytes.appendUnsigned(UInt64(offset))
    hints.bytes.append(0x01)
    hints.bytes.append(hint)
  }

  mutating func endFunction(_ index: UInt32) {
    if hints.count == 0 { return }
    functions.count += 1
    functions.bytes.appendIndex(index)
    functions.bytes += hints.encoding
    hints = Vector()
  }

  /// The section's content, nil where there are no hints.
  var content: [UInt8]? { functions.count == 0 ? nil : functions.encoding }
}

extension StaticString {
  var utf8: String.UTF8View { description.utf8 }
}
