/// Finds the name that somebody probably meant.
public enum NearestName {
  /// The candidate with the fewest typing errors against `name`; nil where none is close.
  ///
  /// Close is a third of the name's length in insertions, removals, replacements and swaps of neighbours. Of equally
  /// close candidates the first wins.
  public static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().utf8)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let allowed = min(best.map { $0.distance - 1 } ?? .max, max(1, wanted.count / 3))
      let other = Array(candidate.lowercased().utf8)
      guard allowed > 0 || other == wanted, abs(other.count - wanted.count) <= max(0, allowed) else {
        continue
      }
      let distance = distance(wanted, other)
      if distance <= allowed { best = (candidate, distance) }
    }
    return best?.name
  }

  /// "; did you mean `x`?", or nothing where no candidate is close.
  public static func hint(_ name: String, among candidates: some Sequence<String>) -> String {
    of(name, among: candidates).map { "; did you mean `\($0)`?" } ?? ""
  }

  /// Typing errors between two names: optimal string alignment over bytes.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in 0..<right.count {
        let cost = left[row] == right[column] ? 0 : 1
        var value = min(current[column] + 1, last[column + 1] + 1, last[column] + cost)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          value = min(value, beforeLast[column - 1] + 1)
        }
        current.append(value)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
