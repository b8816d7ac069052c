/// How much a unit speaks for each label of a requirement.
public struct UnitStance: Sendable {
  /// Scores by number of the label; a vector rather than an array, since one is made for each unit and requirement.
  private var scores = SIMD8<Double>()

  /// The score of a label.
  public subscript(label: UnitLabel) -> Double {
    get { scores[label.rawValue] }
    set { scores[label.rawValue] = newValue }
  }

  /// The label with the highest score, the first of several, and by how much it leads.
  public var leading: (label: UnitLabel, margin: Double) {
    var best = (label: UnitLabel.missing, score: -Double.infinity)
    var second = -Double.infinity
    for label in UnitLabel.allCases {
      let score = self[label]
      if score > best.score {
        second = best.score
        best = (label, score)
      } else if score > second {
        second = score
      }
    }
    return (best.label, best.score - second)
  }

  /// Adds whole sums, each times `value`.
  mutating func add(_ sums: LabelSums, _ value: Double) { scores += SIMD8<Double>(sums.vector) * value }
}
