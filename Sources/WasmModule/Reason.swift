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
    case malformedMutability
    case malformedLimitsFlags
    case malformedCustomPageSize
    case malformedImportKind
    case malformedExportKind
    case malformedElementKind
    case malformedElementSegmentKind
    case malformedDataSegmentKind
    case malformedMemopFlags
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
    case unknownFunction
    case unknownTable
    case unknownMemory
    case unknownGlobal
    case unknownLocal
    case unknownLabel
    case unknownElementSegment
    case unknownDataSegment
    case undeclaredFunctionReference
    case duplicateExportName
    case startFunction
    case alignmentTooLarge
    case offsetOutOfRange
    case immutableGlobal
    case constantExpressionRequired
    case invalidResultArity
    case sizeMinimumGreaterThanMaximum
    case memorySize
    case tableSize
    case invalidCustomPageSize

    // Refused for another reason.
    case unsupportedFeature
    case limitReached

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
      case .malformedMutability: "malformed mutability"
      case .malformedLimitsFlags: "malformed limits flags"
      case .malformedCustomPageSize: "invalid custom page size"
      case .malformedImportKind: "malformed import kind"
      case .malformedExportKind: "malformed export kind"
      case .malformedElementKind: "malformed element kind"
      case .malformedElementSegmentKind: "malformed elements segment kind"
      case .malformedDataSegmentKind: "malformed data segment kind"
      case .malformedMemopFlags: "malformed memop flags"
      case .illegalOpcode: "illegal opcode"
      case .endExpected: "END opcode expected"
      case .zeroByteExpected: "zero byte expected"
      case .tooManyLocals: "too many locals"
      case .functionAndCodeInconsistent: "function and code section have inconsistent lengths"
      case .dataCountAndDataInconsistent: "data count and data section have inconsistent lengths"
      case .dataCountRequired: "data count section required"
      case .typeMismatch: "type mismatch"
      case .unknownType: "unknown type"
      case .unknownFunction: "unknown function"
      case .unknownTable: "unknown table"
      case .unknownMemory: "unknown memory"
      case .unknownGlobal: "unknown global"
      case .unknownLocal: "unknown local"
      case .unknownLabel: "unknown label"
      case .unknownElementSegment: "unknown elem segment"
      case .unknownDataSegment: "unknown data segment"
      case .undeclaredFunctionReference: "undeclared function reference"
      case .duplicateExportName: "duplicate export name"
      case .startFunction: "start function"
      case .alignmentTooLarge: "alignment must not be larger than natural"
      case .offsetOutOfRange: "offset out of range"
      case .immutableGlobal: "immutable global"
      case .constantExpressionRequired: "constant expression required"
      case .invalidResultArity: "invalid result arity"
      case .sizeMinimumGreaterThanMaximum: "size minimum must not be greater than maximum"
      case .memorySize: "memory size must be at most 65536 pages (4GiB)"
      case .tableSize: "table size must be at most 2^32-1"
      case .invalidCustomPageSize: "invalid custom page size"
      case .unsupportedFeature: "unsupported feature"
      case .limitReached: "limit reached"
      }
    }
  }
}
