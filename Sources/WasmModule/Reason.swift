extension ModuleError {
  /// What is wrong, one case for each of the specification's wordings. The order is malformed, invalid, the rest.
  public enum Reason: UInt8, Sendable {
    // Malformed (specification, chapter 5).
    case unexpectedEnd = 0
    case magicHeaderNotDetected
    case unknownBinaryVersion
    case unexpectedEndOfSection
    case sectionSizeMismatch
    case lengthOutOfBounds
    case integerRepresentationTooLong
    case integerTooLarge
    case malformedUTF8
    case malformedSectionID
    case unexpectedContentAfterLastSection
    case malformedDefinitionType
    case malformedReferenceType
    case malformedHeapType
    case malformedStorageType
    case malformedMutability
    case malformedLimitsFlags
    case malformedCustomPageSize
    case malformedImportKind
    case malformedExportKind
    case malformedElementKind
    case malformedElementSegmentKind
    case malformedDataSegmentKind
    case malformedMemopFlags
    case malformedCatchClause
    case malformedCastFlags
    case illegalOpcode
    case endExpected
    case zeroByteExpected
    case tooManyLocals
    case functionAndCodeInconsistent
    case dataCountAndDataInconsistent
    case dataCountRequired

    // Invalid (specification, chapter 3).
    case typeMismatch
    case unknownType
    case nonFunctionType
    case nonStructureType
    case nonArrayType
    case unknownFunction
    case unknownTable
    case unknownMemory
    case unknownGlobal
    case unknownTag
    case unknownLocal
    case unknownField
    case unknownLabel
    case subType
    case forwardSupertype
    case unknownElementSegment
    case unknownDataSegment
    case undeclaredFunctionReference
    case uninitializedLocal
    case duplicateExportName
    case startFunction
    case nonEmptyTagResult
    case alignmentTooLarge
    case alignmentNotNatural
    case offsetOutOfRange
    case invalidLaneIndex
    case immutableGlobal
    case immutableField
    case immutableArray
    case notDefaultable
    case packedField
    case unpackedField
    case arrayTypesDoNotMatch
    case arrayNotNumeric
    case constantExpressionRequired
    case invalidResultArity
    case sizeMinimumGreaterThanMaximum
    case memorySize
    case tableSize
    case sharedWithoutMaximum
    case multipleMemories
    case multipleTables
    case invalidCustomPageSize
    case describedOutsideGroup
    case descriptorOutsideGroup
    case forwardDescribed
    case describedNoStructure
    case descriptorNoStructure
    case notDescribedByDescriptor
    case notDescribedByItsDescriptor
    case typeWithoutDescriptor
    case descriptorAllocation
    case noDescriptorAllocation

    // Refused for another reason.
    case unsupportedFeature
    case limitReached
    /// A companion is not that of the module.
    case companionDiffers

    public var kind: Kind {
      switch self {
      case .unsupportedFeature: .unsupported
      case .limitReached: .limit
      default: rawValue < Reason.typeMismatch.rawValue ? .malformed : .invalid
      }
    }

    /// The words of the official test scripts, without an index where those name one.
    public var message: StaticString {
      switch self {
      case .unexpectedEnd: "unexpected end"
      case .magicHeaderNotDetected: "magic header not detected"
      case .unknownBinaryVersion: "unknown binary version"
      case .unexpectedEndOfSection: "unexpected end of section or function"
      case .sectionSizeMismatch: "section size mismatch"
      case .lengthOutOfBounds: "length out of bounds"
      case .integerRepresentationTooLong: "integer representation too long"
      case .integerTooLarge: "integer too large"
      case .malformedUTF8: "malformed UTF-8 encoding"
      case .malformedSectionID: "malformed section id"
      case .unexpectedContentAfterLastSection: "unexpected content after last section"
      case .malformedDefinitionType: "malformed definition type"
      case .malformedReferenceType: "malformed reference type"
      case .malformedHeapType: "malformed heap type"
      case .malformedStorageType: "malformed storage type"
      case .malformedMutability: "malformed mutability"
      case .malformedLimitsFlags: "malformed limits flags"
      case .malformedCustomPageSize: "invalid custom page size"
      case .malformedImportKind: "malformed import kind"
      case .malformedExportKind: "malformed export kind"
      case .malformedElementKind: "malformed element kind"
      case .malformedElementSegmentKind: "malformed elements segment kind"
      case .malformedDataSegmentKind: "malformed data segment kind"
      case .malformedMemopFlags: "malformed memop flags"
      case .malformedCatchClause: "malformed catch clause"
      case .malformedCastFlags: "malformed br_on_cast flags"
      case .illegalOpcode: "illegal opcode"
      case .endExpected: "END opcode expected"
      case .zeroByteExpected: "zero byte expected"
      case .tooManyLocals: "too many locals"
      case .functionAndCodeInconsistent: "function and code section have inconsistent lengths"
      case .dataCountAndDataInconsistent: "data count and data section have inconsistent lengths"
      case .dataCountRequired: "data count section required"
      case .typeMismatch: "type mismatch"
      case .unknownType: "unknown type"
      case .nonFunctionType: "non-function type"
      case .nonStructureType: "non-structure type"
      case .nonArrayType: "non-array type"
      case .unknownFunction: "unknown function"
      case .unknownTable: "unknown table"
      case .unknownMemory: "unknown memory"
      case .unknownGlobal: "unknown global"
      case .unknownTag: "unknown tag"
      case .unknownLocal: "unknown local"
      case .unknownField: "unknown field"
      case .unknownLabel: "unknown label"
      case .subType: "sub type"
      case .forwardSupertype: "forward use of type"
      case .unknownElementSegment: "unknown elem segment"
      case .unknownDataSegment: "unknown data segment"
      case .undeclaredFunctionReference: "undeclared function reference"
      case .uninitializedLocal: "uninitialized local"
      case .duplicateExportName: "duplicate export name"
      case .startFunction: "start function"
      case .nonEmptyTagResult: "non-empty tag result type"
      case .alignmentTooLarge: "alignment must not be larger than natural"
      case .alignmentNotNatural: "atomic alignment must be natural"
      case .offsetOutOfRange: "offset out of range"
      case .invalidLaneIndex: "invalid lane index"
      case .immutableGlobal: "immutable global"
      case .immutableField: "immutable field"
      case .immutableArray: "immutable array"
      case .notDefaultable: "field type is not defaultable"
      case .packedField: "field is packed"
      case .unpackedField: "field is unpacked"
      case .arrayTypesDoNotMatch: "array types do not match"
      case .arrayNotNumeric: "array type is not numeric or vector"
      case .constantExpressionRequired: "constant expression required"
      case .invalidResultArity: "invalid result arity"
      case .sizeMinimumGreaterThanMaximum: "size minimum must not be greater than maximum"
      case .memorySize: "memory size must be at most 65536 pages (4GiB)"
      case .tableSize: "table size must be at most 2^32-1"
      case .sharedWithoutMaximum: "shared memory must have maximum"
      case .multipleMemories: "multiple memories"
      case .multipleTables: "multiple tables"
      case .invalidCustomPageSize: "invalid custom page size"
      case .describedOutsideGroup: "described type is outside rec group"
      case .descriptorOutsideGroup: "descriptor type is outside rec group"
      case .forwardDescribed: "forward use of described type"
      case .describedNoStructure: "described type must be a struct"
      case .descriptorNoStructure: "descriptor type must be a struct"
      case .notDescribedByDescriptor: "described type is not described by descriptor"
      case .notDescribedByItsDescriptor: "type is not described by its descriptor"
      case .typeWithoutDescriptor: "type without descriptor"
      case .descriptorAllocation: "type with descriptor requires descriptor allocation"
      case .noDescriptorAllocation: "type without descriptor requires non-descriptor allocation"
      case .unsupportedFeature: "unsupported feature"
      case .limitReached: "limit reached"
      case .companionDiffers: "companion is not of this module"
      }
    }
  }
}
