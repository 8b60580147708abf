#if !hasFeature(Embedded)
  extension Opcode {
    /// Where the specification says what the instruction does: an anchor of the core specification (`exec-local.get`), or
    /// `proposal#anchor` where a proposal defines it. Empty where the number is no instruction.
    public var section: String {
      guard let entry = Mnemonics.entry(of: self) else { return "" }
      let place = Int(sectionPlaces[entry])
      var text = ""
      for position in Int(sectionOffsets[place])..<Int(sectionOffsets[place + 1]) {
        let byte = UInt8(truncatingIfNeeded: sectionWords[position >> 3] >> UInt64((position & 7) * 8))
        text.unicodeScalars.append(UnicodeScalar(byte))
      }
      return text
    }
  }
#endif
