import ComityLua
import ComityModel

/// Places of a series and of its founding text as reports show them.
struct SeriesLocator {
  let tree: SeriesTree
  /// Index in the report of each record's source.
  let sources: [Int]
  /// The founding text; nil where none is given.
  let founding: Locator?

  /// A place that a rule pointed at; nil where it stands nowhere.
  func location(_ place: RulePlace) -> Location? {
    if place.tree == .founding { return place.range.flatMap { founding?.location(at: $0) } }
    guard let (record, index) = tree.place(of: place.node, field: place.field) else { return whole }
    let source = tree.series.records[record]
    return Location(
      source: sources[record], range: place.range ?? source.tree.nodes[index].range,
      label: tree.name(of: place.node),
      pointer: source.tree.pointer(to: index), element: tree.element(record, index))
  }

  /// Where the series itself is reported: its last meeting.
  var whole: Location? {
    guard let last = tree.series.records.indices.last else { return nil }
    let (record, index) = tree.place(of: tree.nodes(in: .meeting)[last], field: nil) ?? (last, 0)
    let source = tree.series.records[record]
    return Location(
      source: sources[record], range: source.tree.nodes[index].range, label: "series",
      pointer: source.tree.pointer(to: index), element: "meeting")
  }
}
