import Testing
import Text

/// Instructions by their offsets.
@Suite struct CodeListingTests {
  static let module = """
    (module
      (import "a" "b" (func $imported (param i32)))
      (tag $e (param i32))
      (func $f (param $x i32) (result i32) (local $y i64)
        block $out
          local.get $x
          br_if $out
          loop
            local.get $x
            call $imported
            br 0
          end
        end
        block (result i32)
          try_table (result i32) (catch $e 0)
            i32.const -1
          end
        end)
      (memory 1)
      (func (result v128) i32.const 0 v128.load offset=8 align=4))
    """

  @Test func instructionsAreThoseOfThePrinter() throws {
    let bytes = try parseModule(Array(Self.module.utf8))
    let listing = try CodeListing(bytes)
    let texts = { function in bytes.indices.compactMap { listing.instruction(at: $0, ofFunction: function) } }
    #expect(
      texts(1) == [
        "block $out", "local.get $x", "br_if $out", "loop", "local.get $x", "call $imported", "br 0", "end", "end",
        "block (result i32)", "try_table (result i32) (catch $e 0)", "i32.const -1", "end", "end",
      ])
    #expect(texts(2) == ["i32.const 0", "v128.load offset=8 align=4"])
    #expect(texts(0).isEmpty && texts(3).isEmpty && texts(-1).isEmpty)
  }

  @Test func identifiers() throws {
    let listing = try CodeListing(try parseModule(Array(Self.module.utf8)))
    #expect(listing.identifier(ofFunction: 1) == "$f" && listing.identifier(ofFunction: 2) == nil)
    #expect(listing.identifier(ofLocal: 0, ofFunction: 1) == "$x" && listing.identifier(ofLocal: 1, ofFunction: 1) == "$y")
    #expect(listing.identifier(ofLocal: 2, ofFunction: 1) == nil && listing.identifier(ofLocal: -1, ofFunction: 1) == nil)
    #expect(listing.identifier(ofTag: 0) == "$e")
  }

  @Test func whatIsNoModuleIsRefused() {
    #expect(throws: PrintError.self) { try CodeListing([0, 1, 2]) }
  }
}
