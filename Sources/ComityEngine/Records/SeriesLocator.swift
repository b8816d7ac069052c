import ComityLua
import ComityModel

/// Places of several series and of their founding text as reports show them.
struct SeriesLocator {
  let tree: SeriesTree
  /// Index in the report of each record's source.
  let sources: [Int]
  /// The founding text; nil where none is given.
  let founding: Locator?

  /// Most places that a verdict shows: a proof is no better for standing a thousand times. Findings show them all.
  static let maximumEvidence = 12

  /// A place that a rule pointed at in series number `series`; nil where it stands nowhere.
  func location(_ place: RulePlace, in series: Int) -> Location? {
    if place.tree == .founding { return place.range.flatMap { founding?.location(at: $0) } }
    guard let (record, index) = tree.place(of: place.node, field: place.field) else {
      return whole(series)
    }
    let source = tree.records[record]
    return Location(
      source: sources[record], range: place.range ?? source.tree.nodes[index].range,
      label: tree.name(of: place.node),
      pointer: source.tree.pointer(to: index), element: tree.element(record, index))
  }

  /// The first of these places, each element of a record once.
  func evidence(_ places: some Sequence<RulePlace>, in series: Int) -> [Location] {
    var found: [Location] = []
    var seen: Set<RulePlace> = []
    for place in places where seen.insert(place).inserted {
      guard let location = location(place, in: series) else { continue }
      if found.contains(where: { $0.source == location.source && $0.element == location.element }) {
        // Rules that prove something by every participant of a meeting must not cost as much as all of them.
        if seen.count > 8 * SeriesLocator.maximumEvidence { break }
        continue
      }
      found.append(location)
      if found.count == SeriesLocator.maximumEvidence { break }
    }
    return found
  }

  /// Where a series itself is reported: its last meeting.
  func whole(_ series: Int) -> Location? {
    guard let meeting = tree.nodes(in: .meeting, of: series).last,
      let (record, index) = tree.place(of: meeting, field: nil)
    else { return nil }
    let source = tree.records[record]
    return Location(
      source: sources[record], range: source.tree.nodes[index].range, label: "series",
      pointer: source.tree.pointer(to: index), element: "meeting")
  }
}
