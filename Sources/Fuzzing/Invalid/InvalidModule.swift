import Opcodes
import WasmModule

/// Makes a valid module invalid, in a way that is known: no other validator is needed to judge ours.
struct InvalidModule {
  let choices: ChoiceStream
  let features: FeatureSet
  var module: ModuleDescription
  /// What goes behind the module's bytes.
  private(set) var appendix: [UInt8] = []

  init(_ module: ModuleDescription, _ features: FeatureSet, _ choices: ChoiceStream) {
    self.module = module
    self.features = features
    self.choices = choices
  }

  var bytes: [UInt8] { module.bytes + appendix }

  /// Whether the features allow it.
  mutating func make(_ invalidity: Invalidity) -> Bool {
    switch invalidity {
    case .undeclaredReference, .tableTypes, .selectedReferences:
      guard features.contains(.referenceTypes) else { return false }
    case .noDataCount: guard features.contains(.bulkMemory) else { return false }
    case .tailCallResults: guard features.contains(.tailCall) else { return false }
    default: break
    }
    switch invalidity {
    case .mutableInitializer: mutableInitializer()
    case .initializerType: module.globals.append(ModuleDescription.Global(type: type(), isMutable: false, value: []))
    case .duplicateExport: duplicateExport()
    case .startType: startType()
    case .sizes: return sizes()
    case .unusedBits:
      // A custom section of one byte, the name's length; its size is of five bytes, the last with bits beyond 32.
      appendix = [0, 0x81, 0x80, 0x80, 0x80, UInt8(0x10 << choices.below(3)), 0]
    case .name: name()
    default:
      let code = snippet(invalidity)
      insert(Instruction(.block, .block(.empty), body: code))
    }
    return true
  }

  // MARK: Modules

  private mutating func mutableInitializer() {
    let type = type()
    let index = count(.global, module.globals.count)
    module.globals.append(ModuleDescription.Global(type: type, isMutable: true, value: [constant(type)]))
    module.globals.append(ModuleDescription.Global(type: type, isMutable: false, value: [.global(index, type)]))
  }

  private mutating func duplicateExport() {
    let function = addFunction([], [], [])
    module.exports.append(ModuleDescription.Export(name: "twice", kind: .function, index: function))
    let place = choices.below(module.exports.count)
    module.exports.insert(ModuleDescription.Export(name: "twice", kind: .function, index: function), at: place)
  }

  private mutating func startType() {
    let (type, isResult) = (type(), choices.chance(50))
    module.start = addFunction(isResult ? [] : [type], isResult ? [type] : [], isResult ? [constant(type)] : [])
  }

  /// A minimum above the maximum; false where all tables and memories that there may be are imported.
  private mutating func sizes() -> Bool {
    let limits = ModuleDescription.Limits(minimum: 1 + UInt64(choices.below(9)), maximum: 0)
    let hasTable = count(.table, module.tables.count) > 0
    if !hasTable || features.contains(.referenceTypes), choices.chance(50) {
      module.tables.append(ModuleDescription.Table(limits: limits, element: .funcref))
    } else if count(.memory, module.memories.count) == 0 || features.contains(.multiMemory) {
      module.memories.append(ModuleDescription.Memory(limits: limits))
    } else if !module.tables.isEmpty {
      module.tables[0].limits = limits
    } else if !module.memories.isEmpty {
      module.memories[0].limits = limits
    } else {
      return false
    }
    return true
  }

  /// A custom section whose name is not UTF-8: surrogates, overlong forms, what is beyond U+10FFFF, what is cut off.
  private mutating func name() {
    let names: [[UInt8]] = [
      [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xFF],
    ]
    let name = names[choices.below(names.count)]
    appendix = [0, UInt8(name.count + 1), UInt8(name.count)] + name
  }

  // MARK: Parts

  static let numbers: [ValueType] = [.i32, .i64, .f32, .f64]

  func type() -> ValueType { InvalidModule.numbers[choices.below(4)] }

  /// A type of number that is another.
  func other(_ type: ValueType) -> ValueType {
    let place = InvalidModule.numbers.firstIndex(of: type) ?? 0
    return InvalidModule.numbers[(place + 1 + choices.below(3)) % 4]
  }

  func constant(_ type: ValueType) -> Instruction {
    switch type {
    case .i32: .i32(choices.i32())
    case .i64: .i64(choices.i64())
    case .f32: .f32(bits: choices.f32())
    case .f64: .f64(bits: choices.f64())
    default: .null(type)
    }
  }

  /// The size of an index space, with so many of the module's own.
  func count(_ kind: ModuleDescription.Kind, _ own: Int) -> UInt32 { UInt32(module.importCount(kind) + own) }

  /// Adds a function that nothing refers to yet; returns its index.
  mutating func addFunction(_ parameters: [ValueType], _ results: [ValueType], _ body: [Instruction]) -> UInt32 {
    module.types.append(ModuleDescription.DefinedType(ModuleDescription.Signature(parameters, results)))
    let index = count(.function, module.functions.count)
    module.functions.append(
      ModuleDescription.Function(type: UInt32(module.types.count - 1), locals: [], body: body))
    return index
  }

  /// Puts an instruction without operands and results between others, or in a function of its own.
  private mutating func insert(_ instruction: Instruction) {
    let place = choices.below(module.functions.count + 1)
    guard place < module.functions.count else {
      _ = addFunction([], [], [instruction])
      return
    }
    insert(instruction, &module.functions[place].body)
  }

  private func insert(_ instruction: Instruction, _ body: inout [Instruction]) {
    let inner = choices.chance(60) ? choices.index(in: body.count) { !body[$0].body.isEmpty } : nil
    if let inner { return insert(instruction, &body[inner].body) }
    body.insert(instruction, at: choices.below(body.count + 1))
  }
}
