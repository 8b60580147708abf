import Opcodes
import WasmModule

/// Modules to mutate, and the mutations.
public struct MutationSource {
  private let modules: [[UInt8]]
  /// Where the function bodies of each module are, and where each instruction of one byte is.
  private let bodies: [Range<Int>]
  private let instructions: [[Int]]

  /// - Parameter modules: not empty; of more than 16 bytes each, and valid if the mutants are to be so now and then.
  public init(_ modules: [[UInt8]]) {
    self.modules = modules
    bodies = modules.map { MutationSource.codeSection($0) ?? 8..<$0.count }
    instructions = modules.map { MutationSource.instructions($0) }
  }

  /// The contents of the code section (specification, 5.5.13).
  public static func codeSection(_ module: [UInt8]) -> Range<Int>? {
    var reader = WasmBytes(module, at: 8)
    while let id = reader.byte(), let count = reader.count() {
      let range = reader.offset..<reader.offset + count
      if id == 10 { return range }
      reader.offset = range.upperBound
    }
    return nil
  }

  private static func instructions(_ module: [UInt8]) -> [Int] {
    guard let section = codeSection(module) else { return [] }
    var reader = WasmBytes(module, at: section.lowerBound)
    var places: [Int] = []
    for _ in 0..<(reader.count() ?? 0) {
      guard let count = reader.count(), count <= section.upperBound - reader.offset else { return places }
      let end = reader.offset + count
      for _ in 0..<(reader.count() ?? 0) { _ = (reader.unsigned(), reader.unsigned()) }
      while reader.offset < end {
        let place = reader.offset
        guard let opcode = reader.opcode(), reader.skip(opcode.row.immediates) else { break }
        if !siblings[Int(module[place])].isEmpty { places.append(place) }
      }
      reader.offset = end
    }
    return places
  }

  /// The module of a seed: one of the modules, changed in one way or in several.
  public func module(_ numbers: inout RandomNumbers) -> [UInt8] {
    let choice = numbers.below(modules.count)
    var module = modules[choice]
    let code = bodies[choice]
    switch numbers.below(20) {
    case 0: module.removeLast(numbers.below(module.count))
    case 1: splice(&module, &numbers)
    case 2: remove(&module, &numbers)
    case 3: module.insert(UInt8(truncatingIfNeeded: numbers.next()), at: numbers.below(module.count))
    case 4, 5: change(&module, 0..<module.count, &numbers) { numbers, _ in UInt8(truncatingIfNeeded: numbers.next()) }
    case 6, 7: change(&module, 0..<module.count, &numbers) { numbers, old in old ^ 1 << UInt8(numbers.below(8)) }
    case 8: spliceCode(&module, code, &numbers)
    case 9, 10: change(&module, code, &numbers) { numbers, _ in UInt8(truncatingIfNeeded: numbers.next()) }
    default: exchange(&module, instructions[choice], &numbers)
    }
    return module
  }

  private func splice(_ module: inout [UInt8], _ numbers: inout RandomNumbers) {
    let other = modules[numbers.below(modules.count)]
    let count = 1 + numbers.below(min(64, other.count - 1))
    let from = numbers.below(other.count - count)
    let place = numbers.below(module.count)
    module.replaceSubrange(place..<min(module.count, place + count), with: other[from..<from + count])
  }

  /// Bytes of one function body over those of another, as many.
  private func spliceCode(_ module: inout [UInt8], _ code: Range<Int>, _ numbers: inout RandomNumbers) {
    let choice = numbers.below(modules.count)
    let other = bodies[choice]
    let count = 1 + numbers.below(min(24, other.count - 1, code.count - 1))
    let from = other.lowerBound + numbers.below(other.count - count)
    let place = code.lowerBound + numbers.below(code.count - count)
    module.replaceSubrange(place..<place + count, with: modules[choice][from..<from + count])
  }

  private func remove(_ module: inout [UInt8], _ numbers: inout RandomNumbers) {
    let place = numbers.below(module.count)
    module.removeSubrange(place..<min(module.count, place + 1 + numbers.below(16)))
  }

  private func change(
    _ module: inout [UInt8], _ range: Range<Int>, _ numbers: inout RandomNumbers,
    _ new: (inout RandomNumbers, UInt8) -> UInt8
  ) {
    for _ in 0...numbers.below(3) {
      let place = range.lowerBound + numbers.below(range.count)
      module[place] = new(&numbers, module[place])
    }
  }

  /// By opcode byte: the instructions with the same immediates and the same type, itself among them. (An immediate
  /// alignment that is right for one is right for those of wider accesses.)
  private static let siblings: [[UInt8]] = (0..<256).map { byte in
    let row = Instructions.row(UInt8(byte))
    guard row.isTyped || row.immediates == .label || row.immediates == .blockType else { return [] }
    return (0..<256).compactMap { other in
      let candidate = Instructions.row(UInt8(other))
      guard candidate.immediates == row.immediates, candidate.isTyped == row.isTyped, candidate.alignment >= row.alignment,
        FeatureSet.supported.contains(candidate.feature)
      else { return nil }
      let isAlike =
        candidate.popCount == row.popCount && candidate.pushCount == row.pushCount
        && (0..<row.popCount).allSatisfy { candidate.pop($0) == row.pop($0) }
        && (0..<row.pushCount).allSatisfy { candidate.push($0) == row.push($0) }
      return isAlike ? UInt8(other) : nil
    }
  }

  /// Puts instructions of the same kind in the place of some, so that the module mostly stays valid.
  private func exchange(_ module: inout [UInt8], _ places: [Int], _ numbers: inout RandomNumbers) {
    if places.isEmpty { return }
    for _ in 0...numbers.below(6) {
      let place = places[numbers.below(places.count)]
      let siblings = MutationSource.siblings[Int(module[place])]
      if !siblings.isEmpty { module[place] = siblings[numbers.below(siblings.count)] }
    }
  }
}
