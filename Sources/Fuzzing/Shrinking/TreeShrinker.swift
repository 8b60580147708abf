/// Makes a case smaller by what is in its modules and steps, as long as it still shows the same. What is left out may
/// make a module invalid: then all subjects refuse it alike, and it shows nothing.
struct TreeShrinker {
  /// Whether a case still shows what is looked for.
  let shows: (GeneratedCase) -> Bool
  var budget: Int
  private(set) var smallest: GeneratedCase

  init(_ made: GeneratedCase, budget: Int, shows: @escaping (GeneratedCase) -> Bool) {
    smallest = made
    self.budget = budget
    self.shows = shows
  }

  mutating func run() {
    var last: GeneratedCase?
    while last != smallest, budget > 0 {
      last = smallest
      removeSteps()
      removeModules()
      for module in smallest.modules.indices {
        emptyFunctions(module)
        removeParts(module)
        simplifyInstructions(module)
        removeLocals(module)
        removeParts(module)
      }
      simplifyArguments()
    }
  }

  private mutating func attempt(_ steps: [FuzzStep], _ modules: [ModuleDescription], names: [String]? = nil) -> Bool {
    guard budget > 0 else { return false }
    budget -= 1
    var fuzzCase = smallest.fuzzCase
    let names = names ?? fuzzCase.modules.map(\.name)
    fuzzCase.steps = steps
    fuzzCase.modules = zip(names, modules).map { FuzzModule(name: $0, bytes: $1.bytes) }
    let candidate = GeneratedCase(fuzzCase: fuzzCase, modules: modules)
    guard candidate != smallest, shows(candidate) else { return false }
    smallest = candidate
    return true
  }

  private mutating func attempt(_ module: Int, _ description: ModuleDescription) -> Bool {
    var modules = smallest.modules
    modules[module] = description
    return attempt(smallest.fuzzCase.steps, modules)
  }

  // MARK: Steps

  /// Halves, quarters and so on of the steps, and then each.
  private mutating func removeSteps() {
    var size = smallest.fuzzCase.steps.count
    while size > 0 {
      var end = smallest.fuzzCase.steps.count
      while end > 0 {
        let steps = smallest.fuzzCase.steps
        let start = max(0, end - size)
        // What makes instances goes by `removeModules`.
        let rest = steps.enumerated().filter { !(start..<end).contains($0.offset) || $0.element.isInstantiation }
        if rest.count < steps.count { _ = attempt(rest.map(\.element), smallest.modules) }
        end = start
      }
      size /= 2
    }
    removeInstances()
  }

  /// Instances whose steps are all gone.
  private mutating func removeInstances() {
    var number = smallest.fuzzCase.steps.count(where: \.isInstantiation)
    while number > 0 {
      number -= 1
      _ = attempt(smallest.fuzzCase.steps.without(instance: number), smallest.modules)
    }
  }

  /// Modules of which no instance is made.
  private mutating func removeModules() {
    for number in smallest.modules.indices.reversed() {
      let isMade = smallest.fuzzCase.steps.contains { $0 == .instantiate(module: number) }
      if isMade || smallest.modules.count == 1 { continue }
      var modules = smallest.modules
      var names = smallest.fuzzCase.modules.map(\.name)
      modules.remove(at: number)
      names.remove(at: number)
      let steps = smallest.fuzzCase.steps.map { step -> FuzzStep in
        if case .instantiate(let module) = step, module > number { return .instantiate(module: module - 1) }
        return step
      }
      _ = attempt(steps, modules, names: names)
    }
  }

  private mutating func simplifyArguments() {
    for index in smallest.fuzzCase.steps.indices {
      guard case .call(let instance, let export, let arguments) = smallest.fuzzCase.steps[index] else { continue }
      for place in arguments.indices {
        for simpler in arguments[place].simpler {
          var steps = smallest.fuzzCase.steps
          guard case .call(_, _, var arguments) = steps[index] else { continue }
          arguments[place] = simpler
          steps[index] = .call(instance: instance, export: export, arguments: arguments)
          if attempt(steps, smallest.modules) { break }
        }
      }
    }
  }

  // MARK: Modules

  /// Functions that do nothing, in the place of those that do.
  private mutating func emptyFunctions(_ module: Int) {
    for index in smallest.modules[module].functions.indices {
      var description = smallest.modules[module]
      guard let signature = description.signature(description.functions[index].type) else { continue }
      let body = signature.results.map { Instruction.zero($0) }
      if body.count >= description.functions[index].body.treeCount { continue }
      description.functions[index].body = body
      description.functions[index].locals = []
      _ = attempt(module, description)
    }
  }

  private mutating func removeParts(_ module: Int) {
    var isSmaller = true
    while isSmaller, budget > 0 {
      isSmaller = false
      for candidate in smallest.modules[module].withoutParts + smallest.modules[module].withLess
      where attempt(module, candidate) {
        isSmaller = true
        break
      }
    }
  }

  private mutating func simplifyInstructions(_ module: Int) {
    for function in smallest.modules[module].functions.indices {
      var number = 0
      while let tree = smallest.modules[module].functions[function].body.tree(at: number), budget > 0 {
        let isSimplified = tree.simpler.contains { candidate in
          var description = smallest.modules[module]
          description.functions[function].body.replaceTree(at: number, with: candidate)
          return attempt(module, description)
        }
        if !isSimplified { number += 1 }
      }
    }
  }

  private mutating func removeLocals(_ module: Int) {
    for function in smallest.modules[module].functions.indices {
      for local in smallest.modules[module].functions[function].locals.indices.reversed() {
        if let candidate = smallest.modules[module].without(local: local, of: function) {
          _ = attempt(module, candidate)
        }
      }
    }
  }
}
