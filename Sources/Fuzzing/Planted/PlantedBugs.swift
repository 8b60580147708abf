/// A bug that is planted in the engine or the loader: where their code asks `planted("name")`.
public struct PlantedBug: Equatable, Sendable {
  public let name: String
  public let category: String
  /// What is wrong, of either tier where none is named.
  public let what: String

  init(_ name: String, _ category: String, _ what: String) {
    self.name = name
    self.category = category
    self.what = what
  }

  /// The bug of a name.
  public static func named(_ name: String) -> PlantedBug? { all.first { $0.name == name } }
}

extension PlantedBug {
  /// One row a bug; each has its place in the core, and each place there its row.
  public static let all: [PlantedBug] = [
    PlantedBug("shlUnmasked", "integers", "`shl` by the width or more gives 0"),
    PlantedBug("shrSBy5Bits", "integers", "`shr_s` of an i64 takes the count by 5 bits"),
    PlantedBug("rotlByWidth", "integers", "`rotl` by a multiple of the width, other than 0, gives 0"),
    PlantedBug("divUHighBit", "integers", "`i64.div_u` of 2^63 and above divides as if signed"),
    PlantedBug("divSMinByMinusOne", "integers", "`div_s` of the least number by -1 does not trap"),
    PlantedBug("remSMinByMinusOne", "integers", "`rem_s` of the least number by -1 traps"),
    PlantedBug("clzOfZero", "integers", "`clz` of 0 is one less than the width"),
    PlantedBug("popcntOfAllOnes", "integers", "`popcnt` of -1 is 0"),
    PlantedBug("extend32Unsigned", "sign and width", "`i64.extend32_s` extends with zeros"),
    PlantedBug("minOfZeros", "floats", "`min` of two zeros is the first"),
    PlantedBug("maxIgnoresNaN", "floats", "`max` of a NaN and a number is the number"),
    PlantedBug("nearestTiesAway", "floats", "`nearest` rounds ties away from zero"),
    PlantedBug("ceilLosesSign", "floats", "`ceil` of a number in (-1, 0) is a zero without its sign"),
    PlantedBug("sqrtOfMinusZero", "floats", "`sqrt` of -0 is 0"),
    PlantedBug("copysignOfMinusZero", "floats", "`copysign` takes -0 for positive"),
    PlantedBug(
      "notLessOfNaN", "fused forms",
      "a branch on \"not less\" is one on \"greater or equal\": wrong of a NaN"),
    PlantedBug("mulAddRoundsOnce", "fused forms", "a product plus a number, fused, is rounded once"),
    PlantedBug("f32FromU64Twice", "conversions", "`f32.convert_i64_u` rounds to f64 first"),
    PlantedBug(
      "f64FromU64Sticky", "conversions",
      "`f64.convert_i64_u` of 2^63 and above forgets the last bit before it rounds"),
    PlantedBug("demoteFlushes", "conversions", "`f32.demote_f64` to a subnormal number gives 0"),
    PlantedBug(
      "trunc32LowFraction", "conversions",
      "`i32.trunc_f64_s` traps for what lies between -2^31 - 1 and -2^31"),
    PlantedBug("truncUFraction", "conversions", "`i32.trunc_u` traps for what lies between -1 and -1/2"),
    PlantedBug("trunc64UHighHalf", "conversions", "`i64.trunc_u` of 2^63 and above loses 2^63"),
    PlantedBug("satNaNToMin", "conversions", "`i64.trunc_sat_s` of a NaN is the least number"),
    PlantedBug("load8Unsigned", "sign and width", "`i32.load8_s` extends with zeros"),
    PlantedBug("load32Unsigned", "sign and width", "`i64.load32_s` extends with zeros"),
    PlantedBug("addressWraps", "addresses", "address and offset are added in 32 bits (threaded)"),
    PlantedBug("beyondTheEnd", "addresses", "eight bytes may go beyond the end by one (threaded)"),
    PlantedBug("lastByteInPlace", "addresses", "the last byte of a memory is out of bounds (in place)"),
    PlantedBug(
      "partialStore", "stores and traps",
      "a store that goes beyond the end writes its first byte, if that fits, and traps (in place)"),
    PlantedBug(
      "farOffsetOfMemory0", "several memories",
      "an offset of two bytes in another memory goes to memory 0 (in place)"),
    PlantedBug("store16Wide", "stores and traps", "a store of 16 bits clears the 16 behind them (threaded)"),
    PlantedBug(
      "indexedWrapTraps", "addresses",
      "an address that is a sum and wraps traps, where the load has folded it"),
    PlantedBug(
      "offsetUnsigned", "fused forms",
      "a negative number that a load has folded into its address is taken for a positive one"),
    PlantedBug("constantOffset16", "fused forms", "the offset at a constant address is cut to 16 bits"),
    PlantedBug(
      "otherMemoryStays", "several memories",
      "after a store to another memory the next access goes there, too (threaded)"),
    PlantedBug(
      "fusedOtherMemory", "several memories",
      "a load with a folded address goes to memory 0 whatever its memory (threaded)"),
    PlantedBug("storeImmediateCut", "fused forms", "an i64 constant that is stored keeps 32 bits, sign-extended"),
    PlantedBug("scaledByAny", "fused forms", "a load folds a shift of its address whatever the count"),
    PlantedBug("maskCutTo16", "fused forms", "a shift and a mask, fused, keep 16 bits of the mask"),
    PlantedBug(
      "stepCutTo16", "fused forms",
      "a number of more than 16 bits is added to a local, and cut where a branch follows"),
    PlantedBug("globalMinusConstant", "fused forms", "a global minus a constant is the global plus the constant"),
    PlantedBug(
      "otherGlobalStep", "globals",
      "a global plus a constant that is set to another global is set to the same one"),
    PlantedBug(
      "blockKeepsLocals", "folded operands",
      "operands below a block still stand for locals, which its arms may set"),
    PlantedBug(
      "loopConstant", "branches",
      "a constant that is a loop's parameter stays what it is in later rounds (threaded)"),
    PlantedBug("loopKeepsMirror", "accumulators", "what an accumulator holds before a loop it holds in every round"),
    PlantedBug("innerLoopIsFree", "fuel", "a loop within two blocks charges no fuel (threaded)"),
    PlantedBug(
      "elseKeepsMirror", "accumulators",
      "what an accumulator holds at the end of the true arm it holds in the other"),
    PlantedBug(
      "endKeepsMirror", "accumulators",
      "what an accumulator holds at a block's last instruction it holds after the block"),
    PlantedBug(
      "carryReversed", "branches",
      "several values that a branch carries down by less than their number are moved the last first (threaded)"),
    PlantedBug(
      "tableDefaultCarries", "branches",
      "the default of a `br_table` does not move what it carries (threaded)"),
    PlantedBug("spillForgetsFloat", "accumulators", "an f32 that is in its accumulator alone stays there over a call"),
    PlantedBug(
      "storesTooEarly", "folded operands",
      "a result that goes to a local is written there before what lies between reads the local"),
    PlantedBug(
      "constantKeepsMirror", "accumulators",
      "a local that is set to a constant is still taken from the accumulator that held it"),
    PlantedBug(
      "copyKeepsMirror", "accumulators",
      "a local that is set to another is still taken from the accumulator that held it"),
    PlantedBug(
      "preserveFour", "folded operands",
      "of operands that stand for a local, the upper four alone are kept when it is set"),
    PlantedBug(
      "constantSignLost", "sign and width",
      "a negative i64 constant of 32 bits loses its upper half on the way to a slot"),
    PlantedBug("setOverwrites", "folded operands", "operands that stand for a local see what it is set to"),
    PlantedBug(
      "selectDirty", "sign and width",
      "`select` takes the upper half of an i64 along that was wrapped to an i32"),
    PlantedBug(
      "firstOfManyArguments", "calls",
      "the first of more than five arguments is not brought to its place (threaded)"),
    PlantedBug("wrapStaysClean", "sign and width", "`i32.wrap_i64` leaves the upper half where it is (threaded)"),
    PlantedBug("extendOfWrapped", "sign and width", "`i64.extend_i32_u` of what was wrapped is what it was before"),
    PlantedBug("immediateCut", "fused forms", "an i64 constant that is an immediate keeps 32 bits, sign-extended"),
    PlantedBug("comparisonNotSwapped", "fused forms", "a comparison whose operands are exchanged stays what it is"),
    PlantedBug("immediateUnsigned", "fused forms", "a negative immediate of an i64 operation is extended with zeros"),
    PlantedBug(
      "wideBranchUnsigned", "fused forms",
      "a branch compares an i64 with a negative immediate of more than 16 bits as if that were positive"),
    PlantedBug("lastLocalStale", "locals", "the last of several locals is not set to zero (threaded)"),
    PlantedBug(
      "stackCheckShort", "limits",
      "a call does not count the callee's operands when it looks whether the stack has room (threaded)"),
    PlantedBug(
      "foreignKeepsMemory", "calls",
      "a function of another instance begins with its caller's memory (threaded)"),
    PlantedBug("homeKeepsMemory", "calls", "after a call into another instance that one's memory stays (threaded)"),
    PlantedBug("tableBoundByOne", "indirect calls", "an index of just the table's size is looked up (threaded)"),
    PlantedBug("nullIsUndefined", "indirect calls", "a null element is reported as an undefined one (threaded)"),
    PlantedBug("fourthResult", "calls", "of several results the first three alone are returned (threaded)"),
    PlantedBug(
      "hostResultMirror", "calls",
      "the result of a host function is not in the accumulator, where the caller looks for it"),
    PlantedBug(
      "sizeInLargePages", "small pages",
      "`memory.size` counts pages of 64 KiB, whatever the memory has (threaded)"),
    PlantedBug("growKeepsSize", "growing", "code that has grown a memory goes on with the old size (threaded)"),
    PlantedBug("fillTableZero", "tables", "`table.fill` fills table 0 (threaded)"),
    PlantedBug("tailLinkLate", "tail calls", "the link is read after arguments have been moved over it (threaded)"),
    PlantedBug(
      "tailBridgeStays", "tail calls",
      "a bridge that a tail call has moved is gone to where it was (threaded)"),
    PlantedBug(
      "localsStaleInPlace", "locals",
      "the locals of a function that is not called directly are not set to zero (in place)"),
    PlantedBug(
      "carryReversedInPlace", "branches",
      "several values that a branch carries down by less than their number are moved the last first (in place)"),
    PlantedBug("tableIndexSigned", "branches", "a negative index of a `br_table` takes the first label (in place)"),
    PlantedBug("tableBranchIsFree", "fuel", "a `br_table` back to a loop charges no fuel (in place)"),
    PlantedBug(
      "setThenGet", "locals",
      "`local.get` right after `local.set` of the same local gets the operand below (in place)"),
    PlantedBug("pauseLosesTop", "fuel", "the operand on top is gone after a pause"),
    PlantedBug("emptyPastEnd", "bulk", "a bulk operation of length 0 past the end does not trap"),
    PlantedBug("fillBeforeTrap", "bulk", "`memory.fill` fills what there is before it traps"),
    PlantedBug("copyForward", "bulk", "`memory.copy` to a higher place in what it copies repeats the first bytes"),
    PlantedBug("initAfterDrop", "bulk", "`memory.init` still has what `data.drop` dropped"),
    PlantedBug(
      "tableCopyForward", "tables",
      "`table.copy` to a higher place in what it copies repeats the first elements"),
    PlantedBug("tableInitAfterDrop", "tables", "`table.init` still has what `elem.drop` dropped"),
    PlantedBug("growToMaximum", "growing", "a memory cannot grow to its maximum"),
    PlantedBug("growTableNull", "tables", "`table.grow` fills with null"),
    PlantedBug(
      "activeElementStays", "instantiation",
      "an active element segment is there for `table.init` after the instantiation"),
    PlantedBug("declarativeStays", "instantiation", "a declarative element segment is there for `table.init`"),
    PlantedBug("emptySegmentPastEnd", "instantiation", "an active data segment of no bytes past the end does not trap"),
    PlantedBug("dataBeforeElements", "instantiation", "data segments are written although an element segment traps"),
    PlantedBug("importedGlobalCopied", "globals", "an imported global is a copy of the one that was exported"),
    PlantedBug("failedInstanceStays", "limits", "an instantiation that fails keeps what it took of the arena"),
    PlantedBug("resultsOverLink", "calls", "a function's frame has no room for more results than it has locals"),
    PlantedBug(
      "constantSubtraction", "instantiation",
      "`i64.sub` in a constant expression takes its operands the other way"),
    PlantedBug(
      "typeByArity", "indirect calls",
      "two function types are the same if they have as many parameters and results"),
    PlantedBug(
      "importMaximumIgnored", "instantiation",
      "a memory or table without a maximum satisfies an import that asks for one"),
    PlantedBug(
      "loopCarriesNothing", "side table",
      "a branch back to a loop with parameters carries none of them (in place)"),
    PlantedBug("dropped255", "side table", "a branch that drops 255 slots is taken for a far one"),
    PlantedBug("peakMissed", "side table", "the results of a call do not count for the height of the operand stack"),
    PlantedBug("address64Wraps", "64-bit addresses", "a 64-bit address and its offset wrap instead of trapping (threaded)"),
    PlantedBug("wrapsInPlace64", "64-bit addresses", "a 64-bit address and its offset wrap instead of trapping (in place)"),
    PlantedBug("offset64Cut", "64-bit addresses", "the offset of a 64-bit address is cut to 32 bits (threaded)"),
    PlantedBug("farOffsetCut", "64-bit addresses", "the offset of a 64-bit address is cut to 32 bits (in place)"),
    PlantedBug("reachStays", "64-bit addresses", "after a vector is loaded from a 64-bit address, memory 0 is what was reached"),
    PlantedBug("growResultNarrow", "64-bit addresses", "the -1 of a 64-bit memory or table that cannot grow has 32 bits"),
    PlantedBug("growPagesCut", "64-bit addresses", "`memory.grow` takes the lower 32 bits of the number of pages"),
    PlantedBug("fillLengthCut", "64-bit addresses", "`memory.fill` takes the lower 32 bits of its length"),
    PlantedBug(
      "copySourceCut", "64-bit addresses",
      "`memory.copy` takes its source for an address of the destination's type"),
    PlantedBug("tableSizeLowHalf", "64-bit addresses", "`table.size` leaves the upper half as it was (threaded)"),
    PlantedBug("tableIndexCut", "64-bit addresses", "an indirect call takes the lower 32 bits of an i64 index (threaded)"),
    PlantedBug(
      "tableIndexCutInPlace", "64-bit addresses",
      "an indirect call takes the lower 32 bits of an i64 index (in place)"),
    PlantedBug("importWidthIgnored", "64-bit addresses", "a memory or table satisfies an import of the other address type"),
    PlantedBug("carryLost", "wide arithmetic", "`i64.add128` loses the carry from the lower half"),
    PlantedBug("borrowOfMaximum", "wide arithmetic", "`i64.sub128` does not borrow where the lower half takes 2^64 - 1 away"),
    PlantedBug("mulWideUnsigned", "wide arithmetic", "`i64.mul_wide_s` takes both for unsigned where the second is negative"),
    PlantedBug("atomicSub16Adds", "atomics", "`rmw16.sub_u` adds"),
    PlantedBug("compareUnwrapped", "atomics", "`rmw8.cmpxchg_u` and `rmw16.cmpxchg_u` compare all bits of the expected value"),
    PlantedBug("unalignedWidth8", "atomics", "an atomic access of 8 bytes may be unaligned"),
    PlantedBug("atomicSignExtends", "atomics", "an update of 32 bits answers an i64 with the sign of what was there"),
    PlantedBug("notifyBeyondEnd", "atomics", "`notify` beyond the end wakes nobody and does not trap"),
    PlantedBug("waitBoundsFirst", "atomics", "a wait looks at its bounds before it looks whether the memory is shared"),
    PlantedBug("importSharingIgnored", "atomics", "a shared memory satisfies an import of one that is not shared"),
    PlantedBug("fieldsOverlap", "objects", "a field behind one of 16 bits begins a byte too early"),
    PlantedBug(
      "elementPastEnd", "objects",
      "the element behind an array's last one can be got and set (threaded)"),
    PlantedBug("packedUnsigned", "objects", "`get_s` of an i8 extends with zeros (threaded)"),
    PlantedBug(
      "packedSignByBytes", "objects",
      "`get_s` of an i16 takes the lower 8 bits (in place)"),
    PlantedBug(
      "segmentOfElements", "objects",
      "an array may be made of more elements than the data segment has bytes for"),
    PlantedBug(
      "arrayDataAfterDrop", "objects",
      "`array.new_data` and `array.init_data` still have what `data.drop` dropped"),
    PlantedBug(
      "emptyCopyOfNull", "objects",
      "`array.copy` of nothing from or to null does not trap"),
    PlantedBug(
      "arrayCopyForward", "objects",
      "`array.copy` to a higher place in what it copies repeats the first elements"),
    PlantedBug("defaultIsOld", "objects", "`struct.new_default` leaves what lay in its place"),
    PlantedBug("castAdmitsNull", "casts", "null passes casts to types without null"),
    PlantedBug("castIsExact", "casts", "a cast to a type does not admit its subtypes"),
    PlantedBug(
      "castByRoot", "casts",
      "a cast to a type admits all types with the same greatest supertype"),
    PlantedBug(
      "castFailTaken", "casts",
      "`br_on_cast_fail` that carries other values branches where the cast succeeds (threaded)"),
    PlantedBug(
      "i31Of32Bits", "casts",
      "an `i31` keeps the highest bit of what it was made of, for `ref.eq`"),
    PlantedBug("i31Unsigned", "casts", "`i31.get_s` extends with zeros"),
    PlantedBug(
      "conversionLost", "casts",
      "an `i31` that was made external and internal again is as it was in between"),
    PlantedBug("nullPasses", "references", "`ref.as_non_null` lets null pass (threaded)"),
    PlantedBug(
      "firstElementMarked", "collections",
      "of an array's elements a collection keeps the first alone"),
    PlantedBug(
      "lastFieldUnmarked", "collections",
      "what a structure's last field refers to is given up"),
    PlantedBug("topUnmarked", "collections", "what the topmost operand refers to is given up"),
    PlantedBug("globalsUnmarked", "collections", "what globals refer to is given up"),
    PlantedBug("tablesUnmarked", "collections", "what tables refer to is given up"),
    PlantedBug("segmentsUnmarked", "collections", "what element segments refer to is given up"),
    PlantedBug(
      "thrownNotMarked", "collections",
      "what the values of an exception refer to is given up"),
    PlantedBug("thirdValueLost", "exceptions", "of an exception's values those above two are lost"),
    PlantedBug(
      "catchAllFirst", "exceptions",
      "a clause for a tag is looked at only where it is the last (in place)"),
    PlantedBug("catchesAnyTag", "exceptions", "a clause catches exceptions of any tag (threaded)"),
    PlantedBug("alignmentUnchecked", "validation", "an alignment may be greater than the access"),
    PlantedBug("noDataCount", "validation", "`memory.init` and `data.drop` need no data count section"),
    PlantedBug("brIfUnchecked", "validation", "the operands that `br_if` carries are of any type"),
    PlantedBug("brTableArity", "validation", "the labels of a `br_table` may take different numbers of operands"),
    PlantedBug("ifWithoutElse", "validation", "an `if` without `else` may have a result"),
    PlantedBug("residueAtEnd", "validation", "operands may be left below the results at the end of a block"),
    PlantedBug("elseStaysUnreachable", "validation", "code after `else` is unreachable where the true arm ended so"),
    PlantedBug("mutableInConstant", "validation", "a constant expression may read a mutable global"),
    PlantedBug("selectOfReferences", "validation", "`select` without a type may select references"),
    PlantedBug("immutableGlobalSet", "validation", "an immutable global may be set"),
    PlantedBug("tailCallResults", "validation", "a tail call's results may be of other types than the caller's"),
    PlantedBug("undeclaredReference", "validation", "`ref.func` may name a function that is not declared"),
    PlantedBug("tableCopyTypes", "validation", "`table.copy` may copy between tables of different types"),
    PlantedBug("duplicateExport", "validation", "two exports may have the same name"),
    PlantedBug("startWithParameter", "validation", "a start function may have parameters"),
    PlantedBug("minimumAboveMaximum", "validation", "the minimum of a memory or table may be above its maximum"),
    PlantedBug("unusedBits", "malformed bytes", "an unsigned number may have bits that it has no room for"),
    PlantedBug("surrogateNames", "malformed bytes", "a name may have the code points of surrogates"),
    PlantedBug("limitByOne", "limits", "as many exports, segments or functions as the limit says are too many"),
  ]
}
