/// Finds the name that was probably meant.
enum Nearest {
  /// The nearest of `candidates` by edits of letters, first one on a tie; nil where none is near enough.
  static func name(to wrong: String, among candidates: some Sequence<String>) -> String? {
    let typed = Array(plain(wrong).utf8)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let distance = edits(typed, Array(plain(candidate).utf8))
      if distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    guard let best, best.distance <= max(1, typed.count / 3) else { return nil }
    return best.name
  }

  /// Lower case, with hyphens and underscores as one.
  private static func plain(_ name: String) -> String {
    String(name.lowercased().map { $0 == "-" ? "_" : $0 })
  }

  /// Insertions, deletions, replacements and swaps of neighbours that lead from one to the other.
  private static func edits(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before = [Int](), last = Array(0...right.count)
    for i in 0..<left.count {
      var row = [i + 1]
      row.reserveCapacity(right.count + 1)
      for j in 0..<right.count {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, before[j - 1] + 1)
        }
        row.append(cost)
      }
      (before, last) = (last, row)
    }
    return last[right.count]
  }
}
