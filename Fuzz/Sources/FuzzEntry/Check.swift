/// Ends the process where something that has to hold does not: a finding.
///
/// - Parameter message: what did not hold, with the values that show it.
@inline(never)
public func check(_ holds: Bool, _ message: @autoclosure () -> String) {
  if !holds { fatalError(message()) }
}
