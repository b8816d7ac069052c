import ComityModel

/// Clauses that say what something is done for: "so that national experts can take part".
enum Purpose {
  /// Whether a statement is what the one before it brings about, so that *can* in it is no mere permission.
  static func ensures(_ statement: Statement, in clause: Clause) -> Bool {
    var start = statement.scope.lowerBound
    while clause.grammar(start).contains(.comma) { start += 1 }
    if clause.isWord(start, "so"), clause.isWord(start + 1, "that") { return true }
    guard clause.isWord(start - 1, "that") else { return false }
    return openers.contains(clause.word(start - 2))
  }

  private static let openers = WordSet(
    """
    so order ensure ensures ensuring ensured guarantee guarantees guaranteeing
    """)
}
