import Foundation

/// A line of figures over the runs, as SVG. A change of level is a vertical line: solid where it is confirmed,
/// dotted where it is suspected.
struct Sparkline {
  let timing: Timing

  static let width = 132.0
  static let height = 30.0
  private static let margin = 3.0
  /// Figures closer together than this, as a share, are drawn as close: noise should not look like mountains.
  private static let leastSpan = 0.10

  /// Empty where there is only one figure.
  var markup: Markup {
    let figures = timing.points.map { Double($0.figure) }
    guard figures.count > 1, let least = figures.min(), let most = figures.max() else { return "" }
    let middle = (least + most) / 2
    let span = max(most - least, middle * Self.leastSpan)
    let places = figures.indices.map { index in
      (
        x: Self.margin + Double(index) / Double(figures.count - 1) * (Self.width - 2 * Self.margin),
        y: Self.height / 2 - (figures[index] - middle) / span * (Self.height - 2 * Self.margin)
      )
    }
    let line = places.map { "\(Self.short($0.x)),\(Self.short($0.y))" }.joined(separator: " ")
    let marks = timing.changes.map { change -> Markup in
      let x = (places[change.index - 1].x + places[change.index].x) / 2
      let kind = change.isConfirmed ? "confirmed" : "suspected"
      return """
        <line class="\(kind)" x1="\(Self.short(x))" x2="\(Self.short(x))" y1="0" y2="\(Int(Self.height))"/>
        """
    }
    let last = places[places.count - 1]
    let title = "\(figures.count) runs, \(Wording.time(least)) to \(Wording.time(most))"
    return """
      <svg class="spark" role="img" width="\(Int(Self.width))" height="\(Int(Self.height))" \
      viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))"><title>\(title)</title>\(marks.joined())\
      <polyline points="\(line)"/><circle cx="\(Self.short(last.x))" cy="\(Self.short(last.y))" r="2.4"/></svg>
      """
  }

  private static func short(_ value: Double) -> String { Wording.decimals(value, 1) }
}
